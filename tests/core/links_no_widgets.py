#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a program works without Qt's widgets: links_no_widgets.py PROGRAM; exit code 1 if it links them."""
import subprocess
import sys

needed = subprocess.run(["readelf", "-d", sys.argv[1]], capture_output=True, text=True, check=True).stdout
libraries = [line.split("[")[1].rstrip("]") for line in needed.splitlines() if "(NEEDED)" in line]
assert any(name.startswith("libQt6Core") for name in libraries), f"no program of Qt: {libraries}"
widgets = [name for name in libraries if name.startswith(("libQt6Widgets", "libQt6Charts", "libQt6Svg"))]
sys.exit(f"{sys.argv[1]} links {widgets}" if widgets else 0)
