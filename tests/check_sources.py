#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Cheap rules about source text. Usage: check_sources.py RULE... (see RULES at the end), or none for all."""
import argparse
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from project_files import ROOT, project_files  # noqa: E402

SOURCES = {".cpp", ".h", ".sh", ".py", ".cmake", ".js", ".toml", ".css"}
TEXTS = SOURCES | {".md", ".txt", ".json", ".html", ".qrc", ".sql", ".ts", ".yml", ".svg"}
NAME_THE_WORDS = ("check_sources.py", "check_selftest.py")
LAYERS = ("app", "core", "ui", "resources", "tests")


def is_fixture(path):
    """Data of tests may be broken on purpose."""
    if path.parts[:3] == ("tests", "fuzz", "corpus"):
        return True
    return path.parts[:2] == ("tests", "data") and path.suffix not in (".py", ".sh")


# Folders whose one README speaks for all below.
WITH_ONE_README = (("tests", "data"), ("tests", "fuzz"), ("resources", "demo"))


def text_of(root, path):
    return (root / path).read_bytes().decode("utf-8", errors="replace")


def is_script(root, path):
    with open(root / path, "rb") as file:
        return file.read(2) == b"#!"


def licence(root):
    """Every source file names its licence in the first lines."""
    for path in project_files(root):
        is_source = path.suffix in SOURCES or path.name == "CMakeLists.txt" or is_script(root, path)
        if is_source and not is_fixture(path):
            if "SPDX-License-Identifier:" not in "".join(text_of(root, path).splitlines(True)[:5]):
                yield f"{path}:1: no SPDX-License-Identifier in the first five lines"


def readmes(root):
    """Every folder with sources, directly or below, has a README.md; one for all of a fixture is enough."""
    folders = set()
    for path in project_files(root):
        is_exempt = path.parts[:2] in WITH_ONE_README and len(path.parts) > 3
        if path.parts[0] in LAYERS and path.suffix in TEXTS and path.name != "CMakeLists.txt" and not is_exempt:
            folders.update(parent for parent in path.parents if parent.parts)
    for folder in sorted(folders):
        if not (root / folder / "README.md").is_file():
            yield f"{folder}/README.md is missing"


WORDS = [
    (re.compile(r"QT_NO_DEBUG_OUTPUT"), "debug output is chosen at run time (QT_LOGGING_RULES)"),
    (re.compile(r"\bqDebug\s*\("), "left-over debugging: use a logging category"),
]
# Program code may name these only where it takes them away: `stripped` on the same or the line above says so.
SWITCHES = [
    (re.compile(r"--no-sandbox"), "the sandbox is only off for root, through QTWEBENGINE_DISABLE_SANDBOX"),
    (re.compile(r"remote-debugging|REMOTE_DEBUGGING", re.IGNORECASE), "no port into the browser"),
]


def words(root):
    """Nothing is left in the sources that only debugging needs."""
    for path in project_files(root):
        if path.suffix not in SOURCES | {".txt"} or path.name in NAME_THE_WORDS or is_fixture(path):
            continue
        is_program = path.parts[0] in ("app", "core", "ui")
        previous = ""
        for number, line in enumerate(text_of(root, path).splitlines(), start=1):
            is_stripped = "stripped" in previous + line
            for pattern, why in WORDS + (SWITCHES if is_program and not is_stripped else []):
                if found := pattern.search(line):
                    yield f"{path}:{number}: {found.group()}: {why}"
            previous = line


def whitespace(root):
    """Lines end clean, files end with one newline, and no merge left its marks."""
    for path in project_files(root):
        if (path.suffix not in TEXTS and not is_script(root, path)) or is_fixture(path):
            continue
        text = text_of(root, path)
        for number, line in enumerate(text.split("\n"), start=1):
            if line != line.rstrip():
                yield f"{path}:{number}: white space at the end of the line"
            if line.startswith(("<<<<<<< ", ">>>>>>> ")):
                yield f"{path}:{number}: left-over mark of a merge"
            if "\t" in line and path.suffix in SOURCES:
                yield f"{path}:{number}: a tab"
        if text and (not text.endswith("\n") or text.endswith("\n\n")):
            yield f"{path}: does not end with exactly one newline"


LITERAL = re.compile(r'(?P<u>u)?"((?:[^"\\\n]|\\.)*)"((?:\s*u?"(?:[^"\\\n]|\\.)*")*)(?P<suffix>_s|_L1)?')
# Two words that follow each other, a placeholder beside a word, or a word alone that begins as a label does.
SENTENCE = re.compile(r"[A-Za-z’']{2,}[,;:]? (?:[A-Za-z]|%[1-9n])|%[1-9n][,;:]? [A-Za-z]{2,}|^[A-Z][a-z]{2,}[.:]?$")
SQL = re.compile(r"^ ?(?:SELECT|INSERT|DELETE|UPDATE|PRAGMA|CREATE|BEGIN|VACUUM|ORDER)\b")
ENGLISH_TEXTS = pathlib.Path("tests", "english_texts.txt")


def english_texts(root):
    """(files, literals) that may hold English: see the head of the list."""
    files, literals = set(), set()
    for line in text_of(root, ENGLISH_TEXTS).splitlines() if (root / ENGLISH_TEXTS).is_file() else ():
        if line.startswith('"'):
            literals.add(line[1:line.rindex('"')])
        elif line and not line.startswith("#"):
            files.add(line.split("  ")[0])
    return files, literals


def sentences(root):
    """What a person reads is translated: no sentence stands in a plain u"…"_s or "…"_L1."""
    files, literals = english_texts(root)
    for path in project_files(root):
        if path.suffix not in (".cpp", ".h") or path.parts[0] not in ("core", "ui", "app"):
            continue
        if any(path.match(allowed) for allowed in files):
            continue
        text = re.sub(r"(?m)(?:^|[ ])//.*$", "", text_of(root, path))
        text = re.sub(r'(?s)R"\(.*?\)"', lambda raw: "\n" * raw.group().count("\n"), text)
        for found in LITERAL.finditer(text):
            whole = found.group(2) + "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', found.group(3)))
            is_plain = found.group("u") or found.group("suffix")
            if is_plain and SENTENCE.search(whole) and not SQL.search(whole) and whole not in literals:
                line = text[:found.start()].count("\n") + 1
                yield f"{path}:{line}: not translated: \"{whole}\" (tr(), or a line in {ENGLISH_TEXTS})"


RULES = {rule.__name__: rule for rule in (licence, readmes, words, whitespace, sentences)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=pathlib.Path, default=ROOT)
    parser.add_argument("rules", nargs="*", metavar="RULE", help=", ".join(RULES))
    arguments = parser.parse_args()
    if unknown := set(arguments.rules) - set(RULES):
        parser.error(f"no such rule: {', '.join(sorted(unknown))}")
    found = [line for name in arguments.rules or RULES for line in RULES[name](arguments.root)]
    print("\n".join(found) if found else "nothing found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
