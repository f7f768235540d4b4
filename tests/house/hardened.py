#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what is shipped is hardened: stack protector, calls bound at the start and their tables read-only, code at no
fixed address. (Checked library calls leave no sign where the compiler has proved them right.)

    tests/house/hardened.py BINARY...

Prints what a binary lacks; exit code 1 if any lacks anything.
"""
import subprocess
import sys

SIGNS = [  # what readelf says, any of them
    ("a stack protector", "-sW", ("__stack_chk_fail",)),
    ("calls bound at the start (BIND_NOW)", "-dW", ("BIND_NOW", "Flags: NOW")),
    ("tables that become read-only (RELRO)", "-lW", ("GNU_RELRO",)),
    ("code at no fixed address (PIE)", "-hW", ("DYN",)),
]


def lacking(binary):
    for what, option, signs in SIGNS:
        text = subprocess.run(["readelf", option, binary], capture_output=True, text=True, check=True).stdout
        if not any(sign in text for sign in signs):
            yield what


def main():
    found = [f"{binary} has not {what}" for binary in sys.argv[1:] for what in lacking(binary)]
    print("\n".join(found) if found else "hardened")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
