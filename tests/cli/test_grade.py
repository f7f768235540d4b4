# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers graded: points recomputed from runs of the command line, the rows of files that are odd, and the table."""
import copy
import csv
import hashlib
import io
import json
import pathlib
import re
import shutil
import unittest

from program import PRIME, PROJECT, ProgramCase

LESSONS = PROJECT / "resources/lessons"
LESSON = LESSONS / "a-6-bn-loss/lesson.json"
VERSION = "waterhammer " + re.search(r"project\(.*?VERSION ([0-9.]+)", (PROJECT / "CMakeLists.txt").read_text(), re.DOTALL).group(1)
JUERGEN, SEED = "  Jürgen   GROẞ ", hashlib.sha256("a-6-bn-loss\n1\njürgen gross".encode()).hexdigest()
CHANGE = -0.035  # drawn for that name


def whole(value):
    """Numbers without a fraction as ECMAScript writes them."""
    if isinstance(value, dict):
        return {key: whole(each) for key, each in value.items()}
    if isinstance(value, list):
        return [whole(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def with_checksum(answers):
    """In the canonical form of RFC 8785, which for such numbers and keys is Python's."""
    answers = whole(answers)
    plain = {key: value for key, value in answers.items() if key != "checksum"}
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return plain | {"checksum": hashlib.sha256(text.encode()).hexdigest()}


class Grade(ProgramCase):
    def sheet(self, name, answers, seed=SEED, values=None, **other):
        lesson = {"id": "a-6-bn-loss", "edition": 1, "sha256": hashlib.sha256(LESSON.read_bytes()).hexdigest()}
        steps = [{"id": step, "answer": answer, "hints": 0, "tries": 1} for step, answer in answers.items()]
        return with_checksum({"format": "waterhammer-answers", "version": 1, "lesson": lesson, "program": VERSION,
                              "name": name, "language": "de",
                              "variant": {"seed": seed, "values": {"events[0].change": CHANGE} if values is None else values},
                              "started": "2026-11-30T10:00Z", "finished": "2026-11-30T10:10Z", "steps": steps} | other)

    def graded(self, *options, status=0, **sheets):
        folder = self.dir / "answers"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, sheet in sheets.items():
            text = sheet if isinstance(sheet, str) else json.dumps(sheet, ensure_ascii=False, indent=1)
            (folder / f"{name}.answers.json").write_text(text, encoding="utf-8")
        done = self.run_program("grade", folder, *options, status=status)
        separator = ";" if "--separator" in options else ","
        return list(csv.DictReader(io.StringIO(done.stdout), delimiter=separator))

    def run_of(self, change=CHANGE, capital=0.0):
        scenario = json.loads(PRIME.read_text(encoding="utf-8"))
        scenario["events"][0]["change"] = change
        scenario["dealers"][0]["tier1Capital"] += capital
        scenario["dealers"][0]["shortTermFunding"] -= capital
        out = self.dir / "trace.json"
        file = self.write("prime.json", json.dumps(scenario))
        summary = json.loads(self.run_program("run", file, "--json", "--trace", out).stdout)
        return scenario, summary, json.loads(out.read_text())["frames"]

    def truth(self):
        """What is right in that reader's figures, from a run."""
        scenario, _, frames = self.run_of()
        minimum = scenario["dealers"][0]["constraints"]["slrMin"]
        allowed = frames[1]["open"]["equity"][0] / minimum
        orders = frames[1]["open"]["orders"][0]
        sold = [sum(map(sum, frame["open"]["orders"])) for frame in frames[1:3]]
        assets = [asset["id"] for asset in scenario["assets"]]
        ust, corp = (orders[assets.index(asset)] for asset in ("ust", "corp"))
        which = "slice" if ust > 0 and corp > 0 else "bonds" if corp > 0 else "treasuries" if ust > 0 else "cash"
        again = "nothing" if sold[1] == 0 else "less" if sold[1] < sold[0] else "more"
        return allowed, which, again

    def least_capital(self):
        """The least, in tenths, with which nothing is forced."""
        start = json.loads(PRIME.read_text(encoding="utf-8"))["dealers"][0]["tier1Capital"]
        tenths = next(k for k in range(200) if sum(self.run_of(capital=k / 10)[1]["forcedSales"].values()) == 0)
        return start, round(start + tenths / 10, 1)

    def test_every_answer_is_run_again(self):
        allowed, which, again = self.truth()
        start, least = self.least_capital()
        right = {"allowed": allowed, "which": which, "again": again,
                 "buffer": [{"path": "dealers[prime].tier1Capital", "value": least}]}
        wrong = {"allowed": allowed * 1.3, "which": "cash" if which != "cash" else "slice", "again": "x",
                 "buffer": [{"path": "dealers[prime].tier1Capital", "value": start}]}
        much = {"allowed": allowed * 1.05, "buffer": [{"path": "dealers[prime].tier1Capital", "value": least + 3}]}
        rows = self.graded(good=self.sheet(JUERGEN, right), poor=self.sheet("jürgen gross", wrong, finished="2026-11-30T10:20Z"),
                           some=self.sheet("JÜRGEN GROSS", much, finished="2026-11-30T10:30Z"))
        good, poor, some = rows
        self.assertEqual(float(good["allowed.answer"]), allowed)
        self.assertAlmostEqual(float(good["allowed.right"]), allowed, delta=1e-9 * allowed)
        self.assertEqual((good["which.right"], good["again.right"]), (which, again))
        self.assertEqual([good[f"{step}.reply"] for step in ("allowed", "which", "again", "buffer")],
                         ["right", f"choice {which}", f"choice {again}", "done"])
        self.assertEqual((good["variant"], good["answered"]), (f"events[0].change={CHANGE}", "4"))
        self.assertIn("older than some.answers.json", good["notes"])
        self.assertEqual(good["points"], "")
        self.assertEqual((poor["allowed.reply"], poor["buffer.reply"]), ("high", "miss still-sells"))
        self.assertEqual((some["allowed.reply"], some["buffer.reply"]), ("near", "miss too-much"))
        self.assertEqual((some["allowed.points"], some["buffer.points"], some["points"], some["of"]), ("0.5", "0", "0.5", "6"))

    def test_points_of_one_reader(self):
        allowed, which, again = self.truth()
        least = self.least_capital()[1]
        full = self.sheet(JUERGEN, {"allowed": allowed + 0.5, "which": which, "again": again,
                                    "buffer": [{"path": "dealers[prime].tier1Capital", "value": least}]})
        row, = self.graded(one=full)
        self.assertEqual((row["points"], row["of"], row["notes"]), ("5", "6", "4 of 5"))
        row, = self.graded("--locale", "de", "--separator", ";", one=full)
        self.assertEqual(row["allowed.answer"], str(allowed + 0.5).replace(".", ","))
        self.assertEqual(row["points"], "5")

    def test_what_is_odd_is_said(self):
        _, which, _ = self.truth()
        good = self.sheet(JUERGEN, {"which": which})
        cases = {
            "changed": (good | {"language": "en"}, "changed after it was written", "1"),
            "figures": (self.sheet(JUERGEN, {"which": which}, values={"events[0].change": -0.02}), "figures are not those of the name", "1"),
            "seeds": (self.sheet(JUERGEN, {"which": which}, seed="00"), "figures are not those of the name", "1"),
            "text": (with_checksum(good | {"lesson": good["lesson"] | {"sha256": "00"}}), "the lesson's text is another", "1"),
            "version": (with_checksum(good | {"program": "waterhammer 9"}), "answered with waterhammer 9", "1"),
            "edition": (with_checksum(good | {"lesson": good["lesson"] | {"edition": 2}}), "edition 2, here is 1", ""),
            "unknown": (with_checksum(good | {"lesson": good["lesson"] | {"id": "b"}}), "there is no lesson b here", ""),
            "range": (self.sheet(JUERGEN, {"which": which, "buffer": [{"path": "dealers[prime].tier1Capital", "value": 41}]}),
                      "buffer: dealers[prime].tier1Capital is out of its range", "1"),
            "control": (self.sheet(JUERGEN, {"which": which, "buffer": [{"path": "dealers[prime].cash", "value": 1}]}),
                        "buffer: dealers[prime].cash is not free", "1"),
        }
        for name, (sheet, note, points) in cases.items():
            with self.subTest(case=name):
                row, = self.graded(one=sheet)
                self.assertIn(note, row["notes"])
                self.assertEqual(row["points"], points)

    def test_the_same_answers_under_two_names(self):
        given = {"which": "bonds", "again": "less"}
        rows = self.graded(a=self.sheet("Ada", given, seed="", values={}), b=self.sheet("Bob", given, seed="", values={}),
                           c=self.sheet("Cleo", {"which": "bonds"}, seed="", values={}))
        self.assertIn("same answers as b.answers.json", rows[0]["notes"])
        self.assertIn("same answers as a.answers.json", rows[1]["notes"])
        self.assertNotIn("same answers", rows[2]["notes"])
        self.assertTrue(rows[0]["points"] and rows[1]["points"])

    def test_what_is_no_answers_file(self):
        rows = self.graded(status=1, good=self.sheet(JUERGEN, {"which": "bonds"}), bad="{", large=" " * 70000)
        self.assertEqual([row["notes"] for row in rows], ["no answers file", "1 of 5", "larger than 64 kB"])
        self.assertEqual([row["points"] == "" for row in rows], [True, False, True])

    def test_no_cell_is_a_formula(self):
        row, = self.graded(one=self.sheet("=HYPERLINK(1)", {"which": "@x"}, seed="", values={}))
        self.assertEqual((row["name"], row["which.answer"]), ("'=HYPERLINK(1)", "'@x"))

    def test_several_lessons_have_a_table_each(self):
        one = self.sheet(JUERGEN, {"which": "bonds"})
        other = with_checksum(one | {"lesson": one["lesson"] | {"id": "told-to-sell"}})
        self.graded(status=2, one=one, other=other)
        row, = self.graded("--lesson", "a-6-bn-loss", one=one, other=other)
        self.assertEqual(row["file"], "one.answers.json")
        out = self.dir / "tables"
        self.graded("--out", out, one=one, other=other)
        self.assertEqual(sorted(path.name for path in out.iterdir()), ["a-6-bn-loss.csv", "told-to-sell.csv"])
        self.assertIn("one.answers.json", (out / "a-6-bn-loss.csv").read_text())

    def test_lessons_of_a_folder_and_of_older_editions(self):
        shutil.copytree(LESSONS / "a-6-bn-loss", self.dir / "own/two")
        lesson = json.loads(LESSON.read_text()) | {"edition": 2}
        (self.dir / "own/two/lesson.json").write_text(json.dumps(lesson))
        one = self.sheet(JUERGEN, {"which": self.truth()[1]})
        row, = self.graded("--lessons", self.dir / "own", one=one)
        self.assertIn("edition 1, here is 2", row["notes"])
        shutil.copytree(LESSONS / "a-6-bn-loss", self.dir / "own/one")
        row, = self.graded("--lessons", self.dir / "own", one=one)
        self.assertEqual(row["points"], "1")

    def test_wrong_usage(self):
        self.run_program("grade", status=2)
        self.run_program("grade", self.dir / "nowhere", status=1)
        self.run_program("grade", self.dir, "--locale", "xx", status=2)


if __name__ == "__main__":
    unittest.main()
