#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the published JSON Schema on the cases on which the reader is tried.

The manifest says of each file what a schema can see of it: "accepts" (also files whose fault lies beyond a schema),
"refuses", or "no JSON". Golden scenarios, and those shipped with the program, must be accepted.

usage: schema_cases.py SOURCE_FOLDER
"""

import json
import pathlib
import sys

import jsonschema


def not_json(name):
    raise ValueError(name + " is no JSON")


def verdict(validator, file):
    try:
        text = file.read_bytes().decode("utf-8-sig")
        document = json.loads(text, parse_constant=not_json)
    except ValueError as error:
        return "no JSON", str(error)
    errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(document)]
    return ("refuses" if errors else "accepts"), "; ".join(errors)


def main():
    source = pathlib.Path(sys.argv[1])
    schema = json.loads((source / "resources/schema/waterhammer-scenario.schema.json").read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)

    cases = source / "tests/cases"
    expected = [(cases / case["file"], case["schema"]) for case in json.loads((cases / "cases.json").read_text("utf-8"))]
    sound = list((source / "tests/golden").glob("*.scenario.json")) + list((source / "resources/scenarios").glob("*.json"))
    expected += [(file, "accepts") for file in sorted(sound)]

    failures = 0
    for file, wanted in expected:
        found, why = verdict(validator, file)
        if found != wanted:
            failures += 1
            print(f"{file.name}: {found} where the manifest says {wanted}. {why}")
    print(f"{len(expected)} files, {failures} failures")
    return 1 if failures or len(expected) < 90 else 0


if __name__ == "__main__":
    sys.exit(main())
