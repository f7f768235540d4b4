#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""includes.py sees each way of breaking the rules: a folder for each, with one offence in it."""
import pathlib
import subprocess
import sys
import tempfile

CASES = [  # file, text, exit code
    ("model/scenario/a.cpp", '#include "model/scenario/x.h"\n#include <vector>\n', 0),
    ("model/files/scenario_json.cpp", "#include <nlohmann/json.hpp>\n", 0),
    ("model/files/a.cpp", "#include <nlohmann/json.hpp>\n", 1),
    ("model/scenario/a.h", "#include <QString>\n", 1),
    ("model/scenario/a.h", "  #  include <QtWidgets>\n", 1),
    ("model/analysis/a.cpp", '#include "views/x.h"\n', 1),
    ("model/analysis/a.cpp", '#include "../../app/x.h"\n', 1),
    ("model/a.cpp", "", 1),
    ("model/attic/a.cpp", "", 1),
    ("model/scenario/a.cpp", '#include "model/files/x.h"\n', 1),
    ("model/engine/a.cpp", '#include "model/scenario/x.h"\n', 0),
    ("model/engine/a.cpp", '#include "model/editing/x.h"\n', 1),
    ("model/engine/a.cpp", '#include "../files/x.h"\n', 1),
    ("model/engine/engine.cpp", '#include "model/analysis/x.h"\n', 1),
    ("model/analysis/a.cpp", '#include "model/engine/x.h"\n#include "model/editing/x.h"\n', 0),
    ("model/analysis/a.cpp", '#include "model/words/x.h"\n', 1),
    ("model/words/a.cpp", '#include "model/analysis/x.h"\n', 0),
    ("views/a.cpp", '#include "app/x.h"\n', 1),
    ("views/a.cpp", '#include "model/scenario/x.h"\n#include <QWidget>\n', 0),
    ("views/a.cpp", "#include <QLineSeries>\n", 1),
    ("views/a.cpp", "#include <QtCharts>\n", 1),
    ("views/charts/a.cpp", "#include <QLineSeries>\n", 0),
    ("app/desktop/a.cpp", "#include <QChartView>\n", 1),
    ("views/shown/a.h", "#include <QString>\n", 0),
    ("views/shown/a.h", "#include <QWidget>\n", 1),
    ("views/shown/a.h", '#include "views/x.h"\n', 1),
    ("app/core/a.cpp", '#include "views/shown/x.h"\n', 0),
    ("app/core/a.cpp", '#include "views/x.h"\n', 1),
    ("app/core/a.cpp", "#include <QObject>\n#include <QtCore>\n", 0),
    ("app/core/a.cpp", "#include <QMessageBox>\n", 1),
    ("app/core/a.cpp", "#include <QWidget>\n", 1),
    ("app/core/a.cpp", '#include "app/desktop/x.h"\n', 1),
    ("app/desktop/a.cpp", '#include "app/core/x.h"\n', 0),
    ("app/cli/a.cpp", "#include <QCoreApplication>\n", 1),
    ("app/cli/a.cpp", '#include "app/core/x.h"\n', 1),
    ("app/a.cpp", '#include "views/x.h"\n', 0),
]
ROOMS = ("scenario", "engine", "files", "editing", "analysis", "words")

checker = pathlib.Path(__file__).with_name("includes.py")
wrong = 0
for file, text, expected in CASES:
    with tempfile.TemporaryDirectory() as folder:
        for name in (*(f"model/{room}/x.h" for room in ROOMS), "views/x.h", "views/shown/x.h", "app/x.h", file):
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text if name == file else "")
        got = subprocess.run([sys.executable, checker, folder], capture_output=True, text=True)
        if got.returncode != expected:
            wrong += 1
            print(f"{file}: {text!r}: exit code {got.returncode}, expected {expected}\n{got.stdout}{got.stderr}")
sys.exit(1 if wrong else 0)
