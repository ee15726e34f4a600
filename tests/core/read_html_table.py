#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reads one HTML table on standard input and writes its cells as JSON: [["th or td text", …], …].

Fails on any element or attribute that a cookie table has no use for, and on tags that are not closed.
"""
import html.parser
import json
import sys


class Table(html.parser.HTMLParser):
    ALLOWED = {"table": [], "thead": [], "tbody": [], "tr": [], "th": [("scope", "col")], "td": []}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows, self.open = [], []

    def handle_starttag(self, tag, attrs):
        if self.ALLOWED.get(tag) != attrs:
            sys.exit(f"<{tag} {attrs}> has no place in the table")
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            sys.exit(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if self.open and self.open[-1] in ("th", "td"):
            self.rows[-1][-1] += data
        elif data.strip():
            sys.exit(f"text outside of cells: {data!r}")

    def unexpected(self, what):
        sys.exit(f"no table has {what!r}")

    handle_comment = handle_decl = handle_pi = unknown_decl = unexpected


table = Table()
table.feed(sys.stdin.buffer.read().decode("utf-8"))
table.close()
if table.open:
    sys.exit(f"not closed: {table.open}")
json.dump(table.rows, sys.stdout)
