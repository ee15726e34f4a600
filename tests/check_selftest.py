#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A check that cannot fail checks nothing: each is shown a project that breaches it, and one that does not."""
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import check_layers  # noqa: E402
import check_sources  # noqa: E402
import check_translations  # noqa: E402


class Project:
    """A throw-away source tree: {path: text}."""

    def __init__(self, files):
        self._folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self._folder.name)
        for name, text in files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text, encoding="utf-8")

    def __enter__(self):
        return self.root

    def __exit__(self, *_):
        self._folder.cleanup()


HEADERS = {name: "" for name in ("core/cookies/Site.h", "ui/browser/BrowserPage.h", "ui/models/CookieModel.h",
                                 "ui/widgets/ConsentPanel.h", "ui/support/Theme.h", "app/Application.h",
                                 "tests/support/StrictTest.h")}


class Layers(unittest.TestCase):
    def breaches(self, path, include):
        with Project({**HEADERS, path: f"// first line\n#include {include}\n"}) as root:
            return list(check_layers.breaches(root))

    def test_includes_that_run_the_wrong_way_are_told_with_file_and_line(self):
        for path, include in [
            ("core/a.cpp", '"ui/models/CookieModel.h"'),
            ("core/a.cpp", '"models/CookieModel.h"'),
            ("core/a.cpp", '"Application.h"'),
            ("core/deep/er/a.h", '"../../../app/Application.h"'),
            ("core/a.cpp", "<QWidget>"),
            ("core/a.cpp", "<QColor>"),
            ("core/a.cpp", "<QtGui/QColor>"),
            ("core/a.cpp", "<QWebEngineCookieStore>"),
            ("core/a.cpp", "<QtWebEngineCore/qwebenginecookiestore.h>"),
            ("core/a.cpp", "  <QIcon> // why not"),
            ("core/a.cpp", '"tests/support/StrictTest.h"'),
            ("ui/models/a.cpp", "<QWebEngineProfile>"),
            ("ui/models/a.cpp", "<QWidget>"),
            ("ui/models/a.cpp", '"browser/BrowserPage.h"'),
            ("ui/widgets/a.cpp", "<QWebEngineView>"),
            ("ui/widgets/a.cpp", '"../browser/BrowserPage.h"'),
            ("ui/support/a.cpp", "<QWebEngineView>"),
            ("ui/support/a.cpp", '"widgets/ConsentPanel.h"'),
            ("ui/browser/a.cpp", '"widgets/ConsentPanel.h"'),
            ("ui/browser/a.cpp", '"app/Application.h"'),
            ("ui/a.cpp", '"Application.h"'),
            ("app/a.cpp", '"tests/support/StrictTest.h"'),
            ("tests/core/a.cpp", '"models/CookieModel.h"'),
            ("tests/core/a.cpp", "<QWidget>"),
        ]:
            with self.subTest(path=path, include=include):
                found = self.breaches(path, include)
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"{path}:2: "), found[0])

    def test_includes_that_run_the_right_way_pass(self):
        for path, include in [
            ("core/a.cpp", '"cookies/Site.h"'),
            ("core/a.cpp", "<QNetworkCookie>"),
            ("core/a.cpp", "<QSqlDatabase>"),
            ("core/a.cpp", "<memory>"),
            ("core/a.cpp", '"a.moc"'),
            ("ui/models/a.cpp", "<QColor>"),
            ("ui/models/a.cpp", '"cookies/Site.h"'),
            ("ui/widgets/a.cpp", '"models/CookieModel.h"'),
            ("ui/widgets/a.cpp", "<QWidget>"),
            ("ui/browser/a.cpp", "<QWebEngineProfile>"),
            ("app/a.cpp", '"browser/BrowserPage.h"'),
            ("tests/core/a.cpp", '"StrictTest.h"'),
            ("tests/ui/a.cpp", '"widgets/ConsentPanel.h"'),
        ]:
            with self.subTest(path=path, include=include):
                self.assertEqual(self.breaches(path, include), [])


class Sources(unittest.TestCase):
    def found(self, rule, files):
        with Project(files) as root:
            return [line.split(": ")[0] for line in check_sources.RULES[rule](root)]

    def test_a_source_without_a_licence_is_found(self):
        files = {"a.cpp": "int a;\n", "b.cpp": "// SPDX-License-Identifier: Apache-2.0\n", "run": "#!/bin/sh\n",
                 "tests/data/x/a.js": ""}
        self.assertEqual(self.found("licence", files), ["a.cpp:1", "run:1"])

    def test_a_folder_with_sources_and_no_readme_is_found(self):
        files = {"core/x/a.cpp": "", "core/README.md": "", "ui/CMakeLists.txt": "", "tests/data/x/y/a.py": ""}
        self.assertEqual(self.found("readmes", files), ["core/x/README.md is missing"])

    def test_words_of_debugging_are_found(self):
        files = {"core/a.cpp": "\nqDebug() << 1;\n", "core/CMakeLists.txt": "-DQT_NO_DEBUG_OUTPUT\n",
                 "app/a.cpp": "f(\"--no-sandbox\");\n// stripped\nf(\"--remote-debugging-port\");\n"}
        self.assertEqual(self.found("words", files), ["app/a.cpp:1", "core/CMakeLists.txt:1", "core/a.cpp:2"])

    def test_untidy_white_space_is_found(self):
        files = {"a.cpp": "int a; \n", "b.cpp": "int b;", "c.cpp": "\tint c;\n", "d.cpp": "int d;\n",
                 "e.md": "a\r\n"}
        self.assertEqual(self.found("whitespace", files), ["a.cpp:1", "b.cpp", "c.cpp:1", "e.md:1"])

    def test_a_sentence_that_is_not_translated_is_found(self):
        files = {"core/a.cpp": '\nf(u"It has expired."_s);\n', "ui/b.cpp": 'g(u"Deleted."_s)\n',
                 "core/c.cpp": 'f(u"%1 is "\n  "gone"_s)\n', "app/d.cpp": 'x = "One two"_L1;\n',
                 "core/e.cpp": 'auto raw = uR"(a\nb)"_s;\nf(u"No answer"_s);\n'}
        self.assertEqual(self.found("sentences", files),
                         ["app/d.cpp:1", "core/a.cpp:2", "core/c.cpp:1", "core/e.cpp:3", "ui/b.cpp:1"])

    def test_what_is_translated_or_listed_is_not(self):
        files = {"core/a.cpp": 'tr("It has expired."); u"SELECT a FROM b"_s; u"a-key"_s; // u"It has expired."_s\n',
                 "core/words/b.cpp": 'u"two words"_s\n', "ui/c.cpp": 'u"Its Name"_s\n',
                 "tests/english_texts.txt": '# why\ncore/words/*.cpp  of pages\n"Its Name"  a name\n'}
        self.assertEqual(self.found("sentences", files), [])


class Translations(unittest.TestCase):
    def problems(self, message):
        return check_translations.problems_of(check_translations.ElementTree.fromstring(message))

    def test_what_is_not_translated_is_found(self):
        start = "<message><source>%1 of %n</source>"
        for rest, problem in [("<translation type='unfinished'>x</translation>", "unfinished"),
                              ("<translation type='vanished'>x</translation>", "vanished"),
                              ("<translation></translation>", "empty"), ("", "no translation"),
                              ("<translation>%2 de %n</translation>", "other placeholders")]:
            with self.subTest(problem=problem):
                self.assertEqual(self.problems(start + rest + "</message>"), [problem])

    def test_a_translation_is_not(self):
        self.assertEqual(self.problems("<message><source>%1 of %2</source><translation>%2 de %1</translation>"
                                       "</message>"), [])
        self.assertEqual(self.problems("<message numerus='yes'><source>%n day(s)</source><translation><numerusform>"
                                       "un jour</numerusform><numerusform>%n jours</numerusform></translation>"
                                       "</message>"), [])


if __name__ == "__main__":
    unittest.main()
