#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""includes.py sees each way of breaking the rules: a folder for each, with one offence in it."""
import pathlib
import subprocess
import sys
import tempfile

CASES = [  # file, text, exit code
    ("model/a.cpp", '#include "model/x.h"\n#include <vector>\n', 0),
    ("model/files/scenario_json.cpp", "#include <nlohmann/json.hpp>\n", 0),
    ("model/a.cpp", "#include <nlohmann/json.hpp>\n", 1),
    ("model/a.h", "#include <QString>\n", 1),
    ("model/a.h", "  #  include <QtWidgets>\n", 1),
    ("model/analysis/a.cpp", '#include "views/x.h"\n', 1),
    ("model/analysis/a.cpp", '#include "../../app/x.h"\n', 1),
    ("views/a.cpp", '#include "app/x.h"\n', 1),
    ("views/a.cpp", '#include "model/x.h"\n#include <QWidget>\n', 0),
    ("app/cli/a.cpp", "#include <QCoreApplication>\n", 1),
    ("app/a.cpp", '#include "views/x.h"\n', 0),
]

checker = pathlib.Path(__file__).with_name("includes.py")
wrong = 0
for file, text, expected in CASES:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("model/x.h", "views/x.h", "app/x.h", file):
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text if name == file else "")
        got = subprocess.run([sys.executable, checker, folder], capture_output=True, text=True)
        if got.returncode != expected:
            wrong += 1
            print(f"{file}: {text!r}: exit code {got.returncode}, expected {expected}\n{got.stdout}{got.stderr}")
sys.exit(1 if wrong else 0)
