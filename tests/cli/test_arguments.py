# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the command line: ids as files had them, files that are none, figures for people."""
import os
import unittest

from program import GOLDEN, PRIME, PROJECT, ProgramCase


class Arguments(ProgramCase):
    def test_ids_that_reading_replaced_lead_everywhere(self):
        text = PRIME.read_text(encoding="utf-8").replace('"prime"', '"prime dealer"').replace('"corp"', '"corp bonds"')
        file = self.write("old.json", text)
        for arguments in (["attribute", file, "--dealer", "prime dealer"],
                          ["vulnerability", file, "--shock", "corp bonds=-0.04"],
                          ["run", file, "--set", "dealers[prime dealer].constraints.slrMin=0.04"]):
            self.run_program(*arguments)

    def test_a_pipe_that_nobody_writes_to_is_refused(self):
        os.mkfifo(self.dir / "pipe")
        for command in ("run", "validate", "attribute"):
            self.assertIn("no plain file", self.run_program(command, self.dir / "pipe", status=1).stderr)

    def test_a_story_is_told_in_german(self):
        file = GOLDEN / "money-fund-pulls-first.scenario.json"
        english, german = (self.run_program("run", file, "--story", "--language", code).stdout for code in ("en", "de"))
        self.assertEqual(english, self.run_program("run", file, "--story").stdout)
        self.assertIn("Day 6", english)
        self.assertIn("Tag 6", german)
        self.assertRegex(german, r"94,7\sMrd\.")
        self.assertEqual(len(german.splitlines()), len(english.splitlines()))
        words = {"the", "and", "sells", "lent", "Shareholders", "Day"}
        self.assertFalse(words & set(german.split("\n", 1)[1].replace(",", " ").split()))
        for mark in ("&", "<", "%n", "%1"):
            self.assertNotIn(mark, german)
        self.run_program("run", file, "--story", "--language", "xx", status=2)

    def test_figures_for_people_have_the_digits_of_the_screen(self):
        self.assertRegex(self.run_program("capacity", GOLDEN / "order-constrained.scenario.json", "--event", "0").stdout, r"beyond a size of 12\.992\.\n")
        told = self.run_program("policies", PROJECT / "resources/scenarios/policy-in-time.waterhammer.json").stdout
        self.assertNotRegex(told, r"[0-9]\.[0-9]{3}")


if __name__ == "__main__":
    unittest.main()
