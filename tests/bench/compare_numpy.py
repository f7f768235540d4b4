#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine against the same model vectorised by hand in numpy, on the same scenarios.

    compare_numpy.py [--build build/bench] [--repeat N]

Writes the benchmarks' crises to files, runs both programs on each, checks that rounds and losses agree to a
relative 1e-9, and prints the ratio of the shortest processor times. Neither side keeps frames, and both have read
and validated the scenario before the clock starts. numpy runs as Debian ships it, with one thread.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
for tuning in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(tuning, None)

import numpy_model  # noqa: E402, after the environment it is to see

SIZES = ((20, 5, 250), (30, 8, None), (1000, 100, 15))  # dealers, assets, promised ratio
ROUNDS = 60


def engine(build, dealers, assets, path):
    command = [build / "bin" / "time_crisis", str(dealers), str(assets), str(ROUNDS), path]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def in_numpy(path, repeat):
    market = numpy_model.Market(json.loads(pathlib.Path(path).read_text(encoding="utf-8")))
    result = numpy_model.run(market, frames=False)
    shortest = float("inf")
    for _ in range(repeat):
        begun = time.process_time()
        numpy_model.run(market, frames=False)
        shortest = min(shortest, time.process_time() - begun)
    return {"seconds": shortest, **{key: getattr(result, key)
                                    for key in ("rounds", "peakLoss", "endLoss", "directLoss")}}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/bench"))
    parser.add_argument("--repeat", type=int, default=10, help="runs in numpy, of which the fastest counts")
    args = parser.parse_args()
    agree = True
    with tempfile.TemporaryDirectory() as folder:
        for dealers, assets, promised in SIZES:
            path = os.path.join(folder, "crisis.json")
            ours, theirs = engine(args.build, dealers, assets, path), in_numpy(path, args.repeat)
            for key in ("rounds", "peakLoss", "endLoss", "directLoss"):
                if abs(ours[key] - theirs[key]) > 1e-9 * max(1.0, abs(theirs[key])):
                    agree = False
                    print(f"{dealers} x {assets}: {key} differs: {ours[key]!r} / {theirs[key]!r}")
            goal = f", promised {promised}" if promised else ""
            print(f"{dealers} x {assets}, {ours['rounds']} rounds: engine {ours['seconds'] * 1e6:.1f} us, "
                  f"numpy {theirs['seconds'] * 1e6:.0f} us, ratio {theirs['seconds'] / ours['seconds']:.0f}{goal}")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
