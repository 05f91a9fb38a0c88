"""Compares what a page shows with what its program printed."""

import difflib
import math
import re

# A number that a tolerance may apply to: it has a decimal point or an exponent, and is no part of a word.
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)(?![\w.])")


def same(expected: str, actual: str, rtol: float = 0.0, atol: float = 0.0) -> bool:
    """Whether two texts agree.

    Without a tolerance every character counts. With one, the texts between the numbers still have to be equal, and
    numbers with a decimal point or an exponent have to satisfy |actual - expected| <= atol + rtol * |expected|, the
    rule of numpy.isclose and torch.isclose.
    """
    if expected == actual:
        return True
    if not (rtol or atol) or _NUMBER.split(expected) != _NUMBER.split(actual):
        return False
    pairs = zip(_NUMBER.findall(expected), _NUMBER.findall(actual), strict=True)
    return all(_close(float(e), float(a), rtol, atol) for e, a in pairs)


def _close(expected: float, actual: float, rtol: float, atol: float) -> bool:
    return math.isfinite(expected) and math.isfinite(actual) and abs(actual - expected) <= atol + rtol * abs(expected)


def difference(expected: str, actual: str, expected_name: str, actual_name: str) -> str:
    """A unified diff of two texts. Spaces at the end of a changed line are shown as `·`."""
    lines = difflib.unified_diff(expected.split("\n"), actual.split("\n"), expected_name, actual_name, lineterm="", n=2)
    return "\n".join(_show_trailing_spaces(line) for line in lines)


def _show_trailing_spaces(line: str) -> str:
    if line.startswith((" ", "---", "+++")):
        return line
    bare = line.rstrip(" ")
    return bare + "·" * (len(line) - len(bare))
