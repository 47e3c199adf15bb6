"""Nothing in the three reports is live: no formula, no HTML, no link that the article brought in."""

import csv
import sys

import openpyxl
from markdown_it import MarkdownIt

folder = sys.argv[1]

csv.field_size_limit(1 << 30)
with open(f"{folder}/events.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.reader(file, strict=True):
        for cell in row:
            if cell[:1] in set("=+-@\t\r"):
                float(cell)  # a real number may begin with a sign; anything else raises

book = openpyxl.load_workbook(f"{folder}/workbook.xlsx")
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                assert str(cell.value).startswith(("=SUM(", "=COUNT", "=SUBTOTAL(", "=HYPERLINK(\"#")), (sheet.title, cell)
            target = cell.hyperlink.target if cell.hyperlink else None
            assert target is None or "evil" not in target, (sheet.title, cell.coordinate, target)

with open(f"{folder}/briefing.md", encoding="utf-8", newline="") as file:
    text = file.read()
assert "\r" not in text and text.endswith("\n")
tokens = MarkdownIt("commonmark").enable("table").parse(text)
stack = list(tokens)
while stack:
    token = stack.pop()
    assert token.type not in ("html_block", "html_inline", "image"), (token.type, token.content)
    if token.type == "link_open":
        assert str(token.attrs["href"]).startswith("#"), token.attrs
    stack.extend(token.children or [])
print("inert")
