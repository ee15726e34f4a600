#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""validate_schema.py SCHEMA.json DOCUMENT.json

Exit status 0: the document fits the schema; 1: it does not, each error on a line; 2: unusable arguments;
77 (ctest: skipped): python3-jsonschema is not installed.
"""
import json
import sys

SKIPPED = 77


def undescribed(schema, path="$"):
    """Properties of the schema that nobody described."""
    if not isinstance(schema, dict):
        return
    for name, below in schema.get("properties", {}).items():
        if "description" not in below:
            yield f"{path}.{name} has no description"
        yield from undescribed(below, f"{path}.{name}")
    for name, below in schema.get("$defs", {}).items():
        yield from undescribed(below, f"{path}/{name}")


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        print("SKIP: python3-jsonschema is not installed (or older than 4.0)")
        return SKIPPED
    try:
        schema, document = (json.load(open(path, encoding="utf-8")) for path in arguments)
    except (OSError, ValueError) as error:
        print(f"FAIL: {error}", file=sys.stderr)
        return 2
    Draft202012Validator.check_schema(schema)
    problems = list(undescribed(schema))
    for error in Draft202012Validator(schema).iter_errors(document):
        where = "/".join(str(step) for step in error.absolute_path)
        problems.append(f"{where or '(root)'}: {error.message}")
    for problem in problems:
        print(f"FAIL: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
