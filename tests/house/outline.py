# SPDX-License-Identifier: GPL-3.0-or-later
"""The outline of a C++ file as clang-format leaves it: its functions with their lengths, its types with their members,
what it declares and what it includes. No compiler: comments, texts and preprocessor lines are blanked, then braces and
the words in front of them say what begins.

The length of a function is the number of lines between the braces of its body: 0 for {}, 1 for { return x; }, the
physical lines in between otherwise, comments and blank lines among them. A function inside a function (a lambda, a
local type's member) belongs to the one around it.
"""
import bisect
import dataclasses
import re

BLANKED = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\\\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    r'|^[ \t]*#(?:[^\n\\]|\\.|\\\n)*', re.S | re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)
DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.M)
QT_MACRO = re.compile(r"^[ \t]*Q_(?!SIGNALS|SLOTS|INVOKABLE)[A-Z_]+\b(?:\([^;{}]*?\))?;?[ \t]*$", re.M)
TYPE_HEAD = re.compile(r"\b(class|struct|union|enum(?:\s+class|\s+struct)?)\s+(?:\[\[[^\]]*\]\]\s*)?(?:alignas\([^)]*\)\s*)?([\w:]+)?")
ACCESS = re.compile(r"\b(public|protected|private|Q_SIGNALS|Q_SLOTS|signals)\b(?:\s+Q_SLOTS|\s+slots)?\s*:(?!:)")


@dataclasses.dataclass
class Function:
    name: str
    line: int
    length: int
    constructor: bool


@dataclasses.dataclass
class Declaration:
    """Something another file can use: where it stands, its text up to its body or semicolon, the type around it."""
    name: str
    line: int
    last_line: int
    text: str
    kind: str  # function, type, value, enumerator
    owner: str = ""


@dataclasses.dataclass
class Outline:
    functions: list
    declarations: list
    includes: list  # (line, name, is_project_header)
    macros: list


def blanked(text):
    """The text with comments, strings, characters and preprocessor lines as blanks; same length, same lines."""
    def blank(match):
        found = match.group(0)
        kept = '"' if found.startswith(('"', 'R"')) else "'" if found.startswith("'") else " "
        blanks = re.sub(r"[^\n]", " ", found)
        return kept + blanks[1:-1] + kept if kept != " " and len(found) > 1 else blanks
    return QT_MACRO.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), BLANKED.sub(blank, text))


def without_brackets(text):
    """A head with what stands in parentheses, square and angle brackets taken out, so that only its own words are left."""
    text = re.sub(r"operator\s*(?:\(\)|\[\]|<=>|<<|>>|->|[<>]=?)", "operator_", text)
    before = None
    while before != text:
        before = text
        text = re.sub(r"\([^()]*\)", " () ".replace("()", "\1\2"), text)
        text = re.sub(r"\[[^\[\]]*\]", " ", text)
        text = re.sub(r"<[^<>;]*>", " ", text)
    return text.replace("\1\2", "()")


def name_of_function(head):
    """The name before the first parenthesis that opens parameters: Foo::bar, operator==, ~Foo."""
    head = re.sub(r"operator\s*(<=>|<<=?|>>=?|->|[<>]=?)", lambda m: "operator" + "_" * len(m.group(1)), head)
    while head != (head := re.sub(r"<[^<>;]*>", "", head)):
        pass
    head = re.sub(r"\[\[.*?\]\]", " ", head)
    head = re.sub(r"\b(?:alignas|decltype|noexcept|explicit|requires)\s*\((?:[^()]|\([^()]*\))*\)", " ", head)
    found = re.search(r"((?:[\w~]+\s*(?:<[^<>()]*>)?::\s*)*(?:operator\s*(?:\(\s*\)|[^\s\w(]+|[\w:]+(?:\s*[&*])*)|~?\w+))\s*\(", head)
    return re.sub(r"\s", "", found.group(1)) if found else ""


class Reader:
    def __init__(self, text):
        self.text = blanked(text)
        self.original = text
        self.starts = [0] + [m.end() for m in re.finditer("\n", text)]
        self.functions, self.declarations = [], []

    def line(self, at):
        return bisect.bisect_right(self.starts, at)

    def closing(self, opening):
        """The place of the brace that closes the one at `opening`."""
        depth = 0
        for found in re.compile(r"[{}]").finditer(self.text, opening):
            depth += 1 if found.group(0) == "{" else -1
            if depth == 0:
                return found.start()
        return len(self.text) - 1

    def scope(self, begin, end, owner="", hidden=False, public=True):
        """Everything declared between two places, where `owner` is the type around it."""
        at = start = begin
        depth = 0  # of parentheses
        while at < end:
            char = self.text[at]
            if char in "([":
                depth += 1
            elif char in ")]":
                depth -= 1
            elif depth > 0 and char != "{":
                pass
            elif char == ";":
                self.statement(start, at, owner, hidden or not public)
                start = at + 1
            elif char == ":" and owner and (found := ACCESS.fullmatch(self.text[start:at + 1].strip())):
                public = found.group(1) in ("public", "Q_SIGNALS", "signals")
                start = at + 1
            elif char == "{":
                close = self.closing(at)
                start, at = self.block(start, at, close, owner, hidden, public, depth)
                continue
            elif char == "}":
                start = at + 1
            at += 1

    def block(self, start, at, close, owner, hidden, public, depth):
        """What a brace opens. Where the next statement starts, and where reading goes on."""
        head = self.text[start:at]
        words = without_brackets(head)
        if depth > 0:  # an argument by default, or a lambda in one
            return start, close + 1
        if re.search(r"\b(?:namespace)\b|\bextern\s*\"", words):
            unnamed = not re.search(r"namespace\s+\w", words)
            self.scope(at + 1, close, "", hidden or unnamed)
            return close + 1, close + 1
        if "=" not in words.replace("operator", "") and (found := TYPE_HEAD.search(words)) and "()" not in words[found.end():]:
            return self.type_block(start, at, close, words, found, owner, hidden or not public)
        following = self.text[close + 1:].lstrip()[:1]
        if "()" in words and "=" not in re.sub(r"operator\s*\S+|==|\(\)\s*=", " ", words):
            initialising = re.search(r"\)\s*(?:noexcept\s*)?:(?!:)", head) and following in (",", "{") and not words.rstrip().endswith(")")
            if initialising:  # m_member{…} in a constructor's list
                return start, close + 1
            self.function(start, at, close, head, owner, hidden or not public)
            return close + 1, close + 1
        if re.search(r"\boperator_", words) and "()" in words:
            self.function(start, at, close, head, owner, hidden or not public)
            return close + 1, close + 1
        self.lambdas(at + 1, close, head)
        return start, close + 1

    def type_block(self, start, at, close, words, found, owner, hidden):
        name = found.group(2) or ""
        kind = found.group(1)
        where = start + len(self.text[start:at]) - len(self.text[start:at].lstrip())
        full = f"{owner}::{name}" if owner else name
        if name:
            self.declare(full, where, at, words, "type", owner, hidden)
        if kind.startswith("enum"):
            for item in re.finditer(r"(?:^|,)\s*(\w+)", without_brackets(self.text[at + 1:close])):
                self.declare(item.group(1), at, at, "", "enumerator", full, True)
        else:
            self.scope(at + 1, close, full or "struct", hidden, kind != "class")
        return close + 1, close + 1

    def function(self, start, at, close, head, owner, hidden):
        name = name_of_function(head) or "function"
        first, last = self.line(at), self.line(close)
        body = self.text[at + 1:close]
        length = last - first - 1 if last > first else 1 if body.strip() else 0
        parts = name.split("::")
        full = f"{owner}::{name}" if owner else name
        constructor = parts[-1] == (parts[-2] if len(parts) > 1 else owner.split("::")[-1])
        where = start + len(head) - len(head.lstrip())
        self.functions.append(Function(full, self.line(where), length, constructor))
        self.declare(full, where, at, head, "function", owner, hidden)

    def lambdas(self, begin, end, head):
        """Functions without a name in a table or a value."""
        for found in re.finditer(r"\]\s*(?:\([^{};]*?\))?[^{};,=]*?\{", self.text[begin - 1:end]):
            at = begin - 1 + found.end() - 1
            close = self.closing(at)
            first, last = self.line(at), self.line(close)
            name = re.search(r"(\w+)\s*(?:\[[^\]]*\])?\s*=?\s*$", head)
            self.functions.append(Function((name.group(1) if name else "value") + "::lambda", first,
                                           last - first - 1 if last > first else 1, False))

    def statement(self, start, end, owner, hidden):
        text = self.text[start:end]
        where = start + len(text) - len(text.lstrip())
        words = without_brackets(text)
        stripped = text.strip()
        if not stripped or re.match(r"(?:friend|using\s+namespace|static_assert|Q_\w+\s*\(?|public|private|protected)\b", stripped):
            return
        forward = re.fullmatch(r"\s*(?:template\s*)?(?:class|struct|enum(?:\s+class)?)\s+[\w:]+\s*(?::\s*[\w:]+\s*)?", words)
        if forward:
            return
        if found := re.match(r"(?:template\s*<.*>\s*)?using\s+(\w+)", stripped, re.S):
            if found.group(1):
                self.declare(self.owned(found.group(1), owner), where, end, text, "type", owner, hidden)
            return
        before_value = re.split(r"(?<![=!<>])=(?!=)", re.sub(r"operator\s*[^\s\w(]+", "operator_", words))[0]
        if "()" in before_value:
            name = name_of_function(text)
            if name:
                self.declare(self.owned(name, owner), where, end, text, "function", owner, hidden)
            return
        names = re.sub(r"\{[^{}]*\}", " ", before_value)
        if found := re.search(r"(\w+)\s*(?::\s*\w+)?\s*$", names.split(",")[0]):
            self.declare(self.owned(found.group(1), owner), where, end, text, "value", owner, hidden)
            for more in names.split(",")[1:]:
                if other := re.search(r"(\w+)\s*$", more):
                    self.declare(self.owned(other.group(1), owner), where, end, text, "value", owner, True)

    @staticmethod
    def owned(name, owner):
        return f"{owner}::{name}" if owner else name

    def declare(self, name, where, end, text, kind, owner, hidden):
        self.declarations.append((Declaration(name, self.line(where), self.line(end), text, kind, owner), hidden))


def outline(text):
    reader = Reader(text)
    reader.scope(0, len(reader.text))
    found = [(m.start(), m.group(1) or m.group(2), bool(m.group(1))) for m in INCLUDE.finditer(text)]
    includes = [(reader.line(at), name, own) for at, name, own in found]
    return Outline(reader.functions, reader.declarations, includes, DEFINE.findall(text))
