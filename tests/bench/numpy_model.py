#!/usr/bin/env python3
"""The second opinion on the command line: the cascade model in plain numpy (see second_opinion).

    numpy_model.py SCENARIO [--trace OUT] [--gain] [--repeat N]
    numpy_model.py --compare A.trace.json B.trace.json [--rtol 1e-9]

The differential tests compare the engine with it number by number, and the benchmarks take it as the baseline that an
analyst without the engine would have.
"""

import argparse
import json
import pathlib
import statistics
import sys
import time

from second_opinion.cascade import run
from second_opinion.comparing import compare
from second_opinion.market import Market


def parsed(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def timed(market, repeat, gain):
    result = run(market, frames=False, gain=gain)
    seconds = []
    for _ in range(repeat):
        begun = time.perf_counter()
        run(market, frames=False, gain=gain)
        seconds.append(time.perf_counter() - begun)
    print(f"{statistics.median(seconds):.9f} s a run, {result.rounds} rounds")


def main():
    parser = argparse.ArgumentParser(description="The cascade model in plain numpy.")
    parser.add_argument("scenario", nargs="?")
    parser.add_argument("--trace", metavar="OUT", help="write a trace")
    parser.add_argument("--gain", action="store_true", help="with the loop gain of every round")
    parser.add_argument("--repeat", type=int, metavar="N", help="time N runs without frames")
    parser.add_argument("--compare", nargs=2, metavar=("A", "B"), help="compare two traces")
    parser.add_argument("--rtol", type=float, default=1e-9)
    args = parser.parse_args()
    if args.compare:
        return 1 if compare(*map(parsed, args.compare), args.rtol) else 0
    if not args.scenario:
        parser.error("a scenario, or --compare with two traces, is needed")
    market = Market(parsed(args.scenario))
    if args.repeat:
        timed(market, args.repeat, args.gain)
        return 0
    result = run(market, frames=args.trace is not None, gain=args.gain)
    if args.trace:
        pathlib.Path(args.trace).write_text(json.dumps(result.trace, allow_nan=False) + "\n", encoding="utf-8")
    print(json.dumps({key: getattr(result, key) for key in
                      ("peakLoss", "endLoss", "directLoss", "rounds", "peakLoopGain")}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
