# SPDX-License-Identifier: GPL-3.0-or-later
"""waterhammer --handout: pages, searchable text, answers where they belong, the same bytes each time."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unicodedata
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM, CLI = os.environ["WATERHAMMER"], os.environ["WATERHAMMER_CLI"]


def scenario(name):
    return ROOT / f"resources/scenarios/{name}.waterhammer.json"


def words(text):
    return re.sub(r"\s+", "", text)


class Handout(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, file, *options, out="sheet.pdf", code=0, **environment):
        path = os.path.join(self.folder.name, out)
        plain = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
        home = {"XDG_DATA_HOME": self.folder.name, "XDG_CONFIG_HOME": self.folder.name, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run([PROGRAM, "--handout", path, str(file), *options], capture_output=True, text=True,
                              env=plain | home | environment)
        self.assertEqual(done.returncode, code, done.stderr)
        return path if code == 0 else done.stderr

    def text(self, path):
        return subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout

    def info(self, path):
        lines = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout.splitlines()
        return {key.strip(): value.strip() for key, value in (line.split(":", 1) for line in lines)}

    def test_pages(self):
        for file in sorted((ROOT / "resources/scenarios").glob("*.json")):
            for options in ((), ("--teacher",)):
                info = self.info(self.write(file, *options))
                self.assertIn(info["Pages"], ("1", "2"), file)
                self.assertIn("A4", info["Page size"])

    def test_student_has_no_answers(self):
        run = json.loads(subprocess.run([CLI, "run", scenario("four-waves"), "--json"], check=True, capture_output=True,
                                        text=True).stdout)
        student = self.text(self.write(scenario("four-waves"), "--name", "Ada Lovelace"))
        for part in ("Four groups, four waves", "Ada Lovelace", "Predict, before you press Play", "Work it out", "leverage ratio 5.60 %"):
            self.assertIn(part, student)
        for answer in (f"{run['peakLoss']:.0f} bn", "Newly in breach", "must sell"):
            self.assertNotIn(answer, student)

    def test_teacher_has_the_story(self):
        for name in ("dealer-prime", "two-banks", "gilt-funds"):
            told = words(self.text(self.write(scenario(name), "--teacher")))
            story = subprocess.run([CLI, "run", scenario(name), "--story"], check=True, capture_output=True, text=True).stdout
            for line in story.splitlines():
                self.assertIn(words(line), told, name)

    def test_answers_are_the_engine_s(self):
        for name in ("four-waves", "funding-final-blow", "order-constrained"):
            run = json.loads(subprocess.run([CLI, "run", scenario(name), "--json"], check=True, capture_output=True,
                                            text=True).stdout)
            told = words(self.text(self.write(scenario(name), "--teacher")))
            for answer in (f"Peaklossofshareholders{run['peakLoss']:.0f}bn", f"Dealersthatfail{run['failures']}",
                           f"Dayofthepeakloss{run['peakLossRound']}"):
                self.assertIn(answer, told)

    def test_same_bytes(self):
        first = self.write(scenario("four-waves"), "--teacher", out="first.pdf")
        again = self.write(scenario("four-waves"), "--teacher", out="again.pdf")
        self.assertEqual(pathlib.Path(first).read_bytes(), pathlib.Path(again).read_bytes())

    def test_date(self):
        self.assertNotIn("CreationDate", self.info(self.write(scenario("dealer-prime"))))
        dated = self.info(self.write(scenario("dealer-prime"), SOURCE_DATE_EPOCH="1700000000", TZ="UTC"))
        self.assertIn("Nov 14", dated["CreationDate"])
        file = json.loads(scenario("dealer-prime").read_text(encoding="utf-8")) | {"date": "2026-02-03"}
        own = pathlib.Path(self.folder.name) / "own.json"
        own.write_text(json.dumps(file), encoding="utf-8")
        self.assertIn("Feb  3", self.info(self.write(own, SOURCE_DATE_EPOCH="1700000000", TZ="UTC"))["CreationDate"])

    def test_german(self):
        told = self.text(self.write(scenario("four-waves"), "--language", "de"))
        self.assertIn("Vier Gruppen, vier Wellen", told)
        self.assertNotIn("Predict", told)

    def test_lessons(self):
        """Every lesson has its sheets: two pages for students, three where it is long, with all steps; so the teacher's."""
        for folder in sorted((ROOT / "resources/lessons").iterdir()):
            title = (folder / "en.md").read_text(encoding="utf-8").splitlines()[0]
            steps = re.findall(r"^## (?!learn|teacher)[a-z0-9-]+: (.*)$", (folder / "en.md").read_text(encoding="utf-8"), re.M)
            student = self.write(folder.name)
            self.assertIn(self.info(student)["Pages"], ("1", "2", "3"), folder.name)
            for kind, path in (("student", student), ("teacher", self.write(folder, "--teacher", out="teacher.pdf"))):
                told = words(unicodedata.normalize("NFKC", self.text(path)))  # "fi" may be one sign
                self.assertNotIn("{", told, folder.name)
                for step in steps:
                    if "{" not in step:
                        self.assertIn(words(step), told, f"{folder.name}, {kind}")
                if "{" not in title:
                    self.assertIn(words(title[2:]), told, folder.name)

    def test_lesson_as_it_was(self):
        """Both sheets of the first lesson, word by word; made anew by WATERHAMMER_RENEW=1."""
        for kind, options in (("students", ()), ("teacher", ("--teacher",))):
            told = self.text(self.write("a-6-bn-loss", *options)).replace("\f", "\n")
            kept = pathlib.Path(__file__).with_name(f"a-6-bn-loss.{kind}.txt")
            if os.environ.get("WATERHAMMER_RENEW"):
                kept.write_text(told, encoding="utf-8")
            self.assertEqual(words(told), words(kept.read_text(encoding="utf-8")), kind)

    def test_lesson_of_a_name(self):
        """Own figures by name; what a class is to find out is on the teacher's sheet alone; the same bytes each time."""
        plain, own = (self.text(self.write("a-6-bn-loss", "--teacher", *who)) for who in ((), ("--name", "  Jürgen   GROẞ ")))
        self.assertIn("Right: 380 bn", plain)
        self.assertNotIn("Right: 380 bn", own)
        student = self.text(self.write("a-6-bn-loss", "--name", "Jürgen Groß"))
        self.assertIn("Jürgen Groß", student)
        right = re.search(r"Right: (\d+ bn)", own).group(1)
        self.assertNotIn(right, student)
        first, again = (self.write("a-6-bn-loss", "--name", "Ada", out=name) for name in ("1.pdf", "2.pdf"))
        self.assertEqual(pathlib.Path(first).read_bytes(), pathlib.Path(again).read_bytes())
        german = self.text(self.write("a-6-bn-loss", "--language", "de"))
        self.assertNotIn("You may move", german)
        self.assertIn("für Lernende", german)

    def test_refused(self):
        copy = pathlib.Path(self.folder.name) / "copy.json"
        copy.write_bytes(scenario("dealer-prime").read_bytes())
        self.assertIn("written over", self.write(copy, out="copy.json", code=2))
        self.assertEqual(copy.read_bytes(), scenario("dealer-prime").read_bytes())
        self.write(pathlib.Path(self.folder.name) / "none.json", code=1)
        self.write(scenario("dealer-prime"), out="no/folder/sheet.pdf", code=3)


if __name__ == "__main__":
    unittest.main()
