#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The direction of includes.

    tests/includes.py FOLDER

Between folders: model <- views/shown, the values that pass between the core and a panel; views/shown <- views and
app/core, which knows nothing else of views; both <- app/desktop; app/cli links the model alone. Between the rooms of the
model: the table ROOMS. Of the libraries: the JSON library in one file, Qt Charts in views/charts, no Widgets in
app/core, no Qt in model and app/cli. Prints each line that breaks a rule; exit code 1 if any does.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT = re.compile(r"^(Qt|Q[A-Z])")
CHARTS = re.compile(r"^(QtCharts|Q\w*(Chart|Series|ValueAxis|CategoryAxis|LogValueAxis|Legend|BarSet|PieSlice))")
WIDGETS = re.compile(r"^(QtWidgets|QtSvgWidgets|QtCharts|QWidget|QApplication|QDialog|QMessageBox|QFileDialog|Q\w+(Dialog|Layout|Widget|Button|Box|View|Edit|Menu|MenuBar|Style))")

# Whoever includes these holds lanes, and is compiled once for each width of them.
WIDE = {"model/engine/cascade.h", "model/engine/loop_gain.h", "model/engine/tally.h", "model/engine/frame_maker.h"}

# Each room of the model, and the rooms it may include besides itself.
ROOMS = {
    "scenario": (),
    "engine": ("scenario",),
    "files": ("scenario", "engine"),
    "editing": ("scenario", "files"),
    "analysis": ("scenario", "engine", "editing"),
    "words": ("scenario", "engine", "files", "editing", "analysis"),
    "lesson": ("scenario", "engine", "files", "editing", "analysis", "words"),
}


def qt(name):
    return QT.match(name)


def other_view(name):
    return name.startswith("views/") and not name.startswith("views/shown/")


def room_of(name):
    parts = name.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "model" else None


def beyond(room):
    """Whether an include leads from a room of the model to one it does not know."""
    return lambda name: room_of(name) not in (None, room, *ROOMS[room])


RULES = [  # folder, what it must not include, what that is, files or folders that may
    ("model", qt, "Qt", ()),
    ("model", lambda name: name.startswith(("views/", "app/")), "the program", ()),
    ("model", lambda name: name.startswith("nlohmann/"), "the JSON library", ("model/files/scenario_json.cpp",)),
    ("model", WIDE.__contains__, "lanes, whose form is the processor's, into code that is compiled once for all", ("model/engine/",)),
    ("views", lambda name: name.startswith("app/"), "the program", ()),
    ("views", CHARTS.match, "Qt Charts", ("views/charts/",)),
    ("app", CHARTS.match, "Qt Charts", ()),
    ("views/shown", WIDGETS.match, "widgets", ()),
    ("views/shown", other_view, "panels", ()),
    ("app/core", WIDGETS.match, "widgets", ()),
    ("app/core", other_view, "panels", ()),
    ("app/core", lambda name: name.startswith(("app/desktop/", "app/cli/")), "the window", ()),
    ("app/desktop", lambda name: name.startswith("app/cli/"), "the command line", ()),
    ("app/cli", lambda name: qt(name) or name.startswith(("views/", "app/core/", "app/desktop/")), "the desktop", ()),
] + [(f"model/{room}", beyond(room), "a room further on", ()) for room in ROOMS]


def includes_of(file):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if found := INCLUDE.match(line):
            yield number, found.group(2)


def offences(root):
    for folder, forbidden, what, exempt in RULES:
        for file in sorted((root / folder).rglob("*")):
            here = str(file.relative_to(root))
            if file.suffix not in (".h", ".cpp") or here.startswith(exempt or "\0"):
                continue
            for number, name in includes_of(file):
                relative = (file.parent / name).resolve()
                if relative.is_file() and relative.is_relative_to(root):
                    name = str(relative.relative_to(root))  # "../app/x.h" is app/x.h
                if forbidden(name):
                    yield f"{here}:{number}: {folder} must not include {what}: {name}"


def outside_rooms(root):
    """Every source of the model lives in a room of the table."""
    for file in sorted((root / "model").rglob("*")):
        if file.suffix in (".h", ".cpp") and room_of(str(file.relative_to(root))) not in ROOMS:
            yield f"{file.relative_to(root)}: in none of the model's rooms: {', '.join(ROOMS)}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    if not any((root / "model").rglob("*.h")):
        sys.exit(f"{root} holds no model/")
    found = [*offences(root), *outside_rooms(root)]
    print("\n".join(found) if found else "includes point one way")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
