"""Compares figures: whether two are one picture, with the same numbers behind it."""

import json

from book.prove.compare import same
from book.run.figures import split
from book.run.plotted import NOTHING

TOLERANCE = 0.05  # points of 1/72 inch: what processors may differ by, and no eye can see
RTOL = 1e-3  # what processors may differ by in a number


def same_figure(stored: str, drawn: str) -> bool:
    """Whether two figures of `publishable` are one picture: the same elements, no point moved that one could see.

    Their tables have the same numbers.
    """
    (stored, stored_numbers), (drawn, drawn_numbers) = split(stored), split(drawn)
    return same(stored, drawn, atol=TOLERANCE) and same_numbers(stored_numbers, drawn_numbers)


def same_numbers(stored: str, drawn: str) -> bool:
    """Whether two texts of tables agree, but for what processors may differ by."""
    if stored == drawn:
        return True
    old, new = (json.loads(text or "[]") for text in (stored, drawn))
    if [_frame(table) for table in old] != [_frame(table) for table in new]:
        return False
    return all(
        same(json.dumps(column), json.dumps(after["columns"][name]), RTOL, invisible(before, name))
        for before, after in zip(old, new, strict=True)
        for name, column in before["columns"].items()
    )


def _frame(table: dict) -> tuple:
    return table["title"], table["of"], list(table["columns"]), table.get("log")


def invisible(table: dict, name: str) -> float:
    """How far a number in the column `name` can be moved so that nobody sees it in the picture."""
    sizes = [abs(value) for value in table["columns"][name] if value]
    is_log = name in table.get("log", ())
    return RTOL * min(sizes, default=0.0) if is_log else NOTHING * max(sizes, default=0.0)
