"""Compares what the alt text of a figure says in numbers with what the figure shows."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from book.run.figures import SVG, split

CLOSE = 0.02  # relative: how far a number may be rounded, so that 3 is not said of 2.8

# A sign follows no word, and a name such as x1, w_1 or float32 holds no number.
_NUMBER = re.compile(
    r"(?<![\w.])(?:minus |[-−])?(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)(?:[eE][-+−]?\d+)?"
)


def unseen_numbers(alt: str, svg: str) -> list[str]:
    """The numbers of an alt text that the figure `svg` of `publishable` does not show, as they are written.

    It shows those in its texts and in the names of its tables, what these hold, rounded, and of how many points.
    """
    try:
        picture, text = split(svg)
        tables, words = json.loads(text or "[]"), list(_words(picture))
    except (ET.ParseError, ValueError):
        return []  # somebody edited the figure, and the check of its program says so
    words += [name for table in tables for name in (table["title"], *table["columns"])]
    shown = {_value(number) for text in words for number in _NUMBER.findall(text)} | {table["of"] for table in tables}
    plotted = [value for table in tables for column in table["columns"].values() for value in column]
    return [
        number
        for number in dict.fromkeys(_NUMBER.findall(" ".join(alt.split())))
        if _value(number) not in shown and not any(_rounds_to(value, number) for value in plotted)
    ]


def _words(picture: str) -> Iterator[str]:
    """The texts in a picture. Of a formula, which has an element for each letter, 10⁻³ becomes 1e−3."""
    for text in ET.fromstring(picture).iter(f"{{{SVG}}}text"):
        words = "".join(part.strip() for part in text.itertext())
        yield re.sub(r"^10(−?\d+)$", r"1e\1", words) if len(text) else words


def _value(number: str) -> float:
    return float(number.replace("minus ", "-").replace("−", "-").replace(",", ""))


def _rounds_to(value: float | None, number: str) -> bool:
    """Whether a number is another one, rounded to the digits with which it is written."""
    if value is None:
        return False
    digits, _, exponent = number.lower().partition("e")
    last = 10.0 ** (int(exponent.replace("−", "-") or 0) - len(digits.partition(".")[2]))
    return abs(value - _value(number)) <= min(0.5001 * last, CLOSE * abs(_value(number)))
