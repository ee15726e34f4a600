#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Finds what is not translated, or cannot be right: check_translations.py FILE.ts ...

Unfinished, empty and obsolete sentences, and translations whose placeholders (%1, %n, %L1) are other ones than
those of the sentence. Of a sentence with a plural every form has to be there; one may do without %n ("one cookie").
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:n|L?[0-9]+)")


def placeholders(text):
    return sorted(found.replace("L", "") for found in PLACEHOLDER.findall(text))


def problems_of(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None:
        return ["no translation"]
    kind = translation.get("type")
    if kind:
        return [kind]
    forms = [form.text or "" for form in translation.findall("numerusform")]
    is_plural = message.get("numerus") == "yes"
    texts = forms if is_plural else [translation.text or ""]
    found = [] if texts else ["no plural form"]
    for text in texts:
        wanted, given = placeholders(source), placeholders(text)
        if not text.strip():
            found.append("empty")
        elif given != wanted and not (is_plural and given == [name for name in wanted if name != "%n"]):
            found.append("other placeholders")
    return found


def check(path):
    count = 0
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            for problem in problems_of(message):
                count += 1
                print(f"{path}: {context.findtext('name')}: {problem}: {message.findtext('source')!r}")
    return count


def main(paths):
    if not paths:
        print(__doc__)
        return 2
    return 1 if sum(check(path) for path in paths) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
