"""Finds what Markdown would take for something else than its author: the text of a box, a formula in a table."""

import re
from collections.abc import Iterator

from book.read.model import Page, Problem

_BOX = re.compile(r"^ *(?:\?\?\?\+?|!!!|===)[!+]? ")
_STEP = 4  # spaces by which Markdown wants the text of a box to be indented
_CODE = re.compile(r"(`+).+?\1")
_FORMULA = re.compile(r"(?<![\\$])\$(?=\S)([^$]+)(?<=\S)\$")


def check(page: Page) -> Iterator[Problem]:
    """What is wrong with the boxes and tables of a page."""
    lines = page.prose().splitlines()
    for fence in page.fences:  # its first line shows how it is indented
        lines[page.place_of(fence.start)] = f"{fence.prefix}`"
    lines = [re.sub(r"^[> ]*", lambda quoted: quoted[0].replace(">", " "), line) for line in lines]
    yield from _boxes(page, lines)
    for number, line in zip(page.numbers, lines, strict=False):
        if line.lstrip().startswith("|") and any("|" in tex for tex in _FORMULA.findall(_CODE.sub("", line))):
            message = "the | in this formula ends the cell of the table: write \\lvert and \\rvert, or \\mid"
            yield Problem(number, message)


def _boxes(page: Page, lines: list[str]) -> Iterator[Problem]:
    boxes: list[tuple[int, int]] = []  # of each box that is open: how far it is indented, and its line
    is_new = False  # nothing of its text was met yet
    for number, line in zip(page.numbers, [*lines, "."], strict=False):
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        while boxes and indent <= boxes[-1][0]:
            _, opened = boxes.pop()
            if is_new:
                yield Problem(opened, f"this box is empty: indent its text by {_STEP} spaces more than its title")
            is_new = False
        if boxes and indent < boxes[-1][0] + _STEP:
            wanted, _ = boxes.pop()
            message = f"this stands neither in the box above nor after it: indent it by {wanted + _STEP} spaces"
            yield Problem(number, message)
        is_new = bool(_BOX.match(line))
        if is_new:
            boxes.append((indent, number))
