#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Dependencies run core <- ui <- app: fails with file:line for every include that runs the other way.

The folders of ROOTS are layers; a file belongs to the longest one that contains it. A quoted include is looked
up beside the file, then below each include root. A Qt header belongs to the module whose folder holds it.
"""
import argparse
import functools
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from project_files import ROOT, project_files  # noqa: E402

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
WEBENGINE = ("QtWebEngine",)  # prefixes of module names
GUI = ("QtGui", "QtWidgets", "QtSvg", "QtOpenGL", "QtPrintSupport", "QtQuick", "QtQml", "QtWebChannel") + WEBENGINE

# layer: (layers it may include besides itself, Qt modules it may not include, why)
RULES = {
    "core": ((), GUI, "core knows no GUI and no engine, and nothing above it"),
    "ui/models": (("core", "ui/support"), ("QtWidgets",) + WEBENGINE,
                  "models know core only: no widgets, no engine, no ui/browser"),
    "ui/support": (("core",), WEBENGINE, "ui/support serves every part of ui: no engine, no ui/browser"),
    "ui/widgets": (("core", "ui/models", "ui/support"), WEBENGINE,
                   "widgets show models: no engine, no ui/browser"),
    "ui/browser": (("core", "ui/models", "ui/support"), (), "the engine's glue knows no widget of ours"),
    "ui": (("core", "ui/models", "ui/support", "ui/widgets", "ui/browser"), (), "ui knows nothing of app"),
    "app": (("core", "ui", "ui/models", "ui/support", "ui/widgets", "ui/browser"), (),
            "app does not know the tests"),
    "tests/core": (("core", "tests/support"), GUI, "core's tests link core only"),
}
INCLUDE_ROOTS = ("core", "ui", "ui/models", "ui/widgets", "ui/support", "ui/browser", "app", "tests/support", "")


def layer_of(path):
    """The longest layer that contains @p path, or its first folder (resources, tests) when none does."""
    name = path.as_posix()
    layers = [layer for layer in RULES if name.startswith(layer + "/")]
    if layers:
        return max(layers, key=len)
    return "tests/support" if name.startswith("tests/support/") else path.parts[0]


@functools.lru_cache(maxsize=None)
def qt_modules(header):
    """The Qt modules that offer @p header: "QColor" is in {"QtGui"}, "QtGui/QColor" as well."""
    first, _, rest = header.partition("/")
    if first.startswith("Qt") and rest:
        return {first}
    found = {path.parent.name for path in pathlib.Path("/usr/include").glob(f"*/qt6/Qt*/{header}")}
    return found or guessed_modules(header)


def guessed_modules(header):
    """Without Qt's headers at hand the name has to do."""
    if header.startswith("QWebEngine"):
        return {"QtWebEngineCore"}
    if re.match(r"Q(Widget|Application|Dialog|MainWindow|Menu|Label|\w*Button|\w*Layout)$", header):
        return {"QtWidgets"}
    if re.match(r"Q(GuiApplication|Color|Icon|Pixmap|Image|Font|Painter|Palette|Action)$", header):
        return {"QtGui"}
    return set()


def resolve(root, including, header):
    """The project's file a quoted include means; None for a generated one."""
    candidates = [including.parent / header, *(pathlib.Path(base) / header for base in INCLUDE_ROOTS)]
    for candidate in candidates:
        if (root / candidate).is_file():
            return (root / candidate).resolve().relative_to(root.resolve())
    return None


def breach_of(root, path, quote, header):
    """Why @p path may not include @p header; None when it may."""
    layer = layer_of(path)
    if layer not in RULES:
        return None
    allowed, modules, why = RULES[layer]
    target = resolve(root, path, header) if quote == '"' else None
    if target is not None:
        fits = layer_of(target) in (layer, *allowed)
        return None if fits else f'{layer} includes "{header}" of {layer_of(target)}: {why}'
    offered = qt_modules(header)
    if offered and all(module.startswith(modules) for module in offered) and modules:
        return f"{layer} includes <{header}> of {', '.join(sorted(offered))}: {why}"
    return None


def breaches(root):
    for path in project_files(root):
        if path.suffix not in (".h", ".cpp"):
            continue
        lines = (root / path).read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            match = INCLUDE.match(line)
            reason = breach_of(root, path, *match.groups()) if match else None
            if reason:
                yield f"{path}:{number}: {reason}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=pathlib.Path, nargs="?", default=ROOT)
    found = list(breaches(parser.parse_args().root))
    print("\n".join(found) if found else "every include keeps to its layer")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
