"""Compares figures: whether two are one picture, with the same words in it and the same numbers behind it."""

import base64
import io
import json
import re

from PIL import Image, ImageChops

from book.prove.compare import same
from book.run.figures import split
from book.run.plotted import NOTHING

TOLERANCE = 0.05  # points of 1/72 inch: what processors may differ by, and no eye can see
STYLES = 0.01  # the last digit of a width, or of how much shines through
SHADES = 2  # of the 255 of each color in an image
RTOL = 1e-3  # what processors may differ by in a number

_WORDS = re.compile(r"(?<=>)[^<]*[^<\s][^<]*(?=<)")
_STYLE = re.compile(r'(?<=style=")[^"]*(?=")')
_IMAGE = re.compile(r'(?<=href="data:image/png;base64,)[^"]*(?=")')


def same_figure(stored: str, drawn: str) -> bool:
    """Whether two figures of `publishable` are one picture: the same elements, no point moved that one could see.

    Their words are equal, their images have the same pixels, and their tables the same numbers.
    """
    (stored, stored_numbers), (drawn, drawn_numbers) = split(stored), split(drawn)
    return same_picture(stored, drawn) and same_numbers(stored_numbers, drawn_numbers)


def same_picture(stored: str, drawn: str) -> bool:
    """Whether two pictures agree: the words in them exactly, and all else up to what no eye can see."""
    if stored == drawn:
        return True
    if _WORDS.findall(stored) != _WORDS.findall(drawn):
        return False
    styles = ("\n".join(_STYLE.findall(picture)) for picture in (stored, drawn))
    images, others = (_IMAGE.findall(picture) for picture in (stored, drawn))
    points = (_IMAGE.sub("", _STYLE.sub("", _WORDS.sub("", picture))) for picture in (stored, drawn))
    return same(*points, atol=TOLERANCE) and same(*styles, atol=STYLES) and all(map(_same_image, images, others))


def _same_image(stored: str, drawn: str) -> bool:
    """Whether two images, in Base64, have the same pixels. One that cannot be read is like no other."""
    try:
        before, after = (Image.open(io.BytesIO(base64.b64decode(data))).convert("RGBA") for data in (stored, drawn))
    except (ValueError, OSError, SyntaxError):  # what Pillow raises for one that is broken
        return False
    shades = ImageChops.difference(before, after).getextrema()
    return before.size == after.size and all(most <= SHADES for _, most in shades)


def same_numbers(stored: str, drawn: str) -> bool:
    """Whether two texts of tables agree, but for what processors may differ by."""
    if stored == drawn:
        return True
    try:
        old, new = (json.loads(text or "[]") for text in (stored, drawn))
    except ValueError:  # somebody edited them
        return False
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
