"""Compares what a page shows with what its program printed."""

import difflib
import itertools
import re
from decimal import Context, Decimal, localcontext

# A number that a tolerance may apply to: it has a decimal point or an exponent, and is no part of a word.
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)(?![\w.])")

LOOKED_INTO = 500  # characters
LOOSEST = 0.1  # what says less about a number says nothing


def same(expected: str, actual: str, rtol: float = 0.0, atol: float = 0.0) -> bool:
    """Whether two texts agree.

    Without a tolerance every character counts. With one, the texts between the numbers still have to be equal, and
    numbers with a decimal point or an exponent have to satisfy |actual - expected| <= atol + rtol * |expected|, the
    rule of numpy.isclose and torch.isclose. It is computed with the digits as they stand there: 4.0 and 3.9 are 0.1
    apart, which floating-point numbers are not.
    """
    if expected == actual:
        return True
    if not (rtol or atol) or expected.count("\n") != actual.count("\n"):
        return False
    lines = zip(expected.split("\n"), actual.split("\n"), strict=True)
    limits = Decimal(str(rtol)), Decimal(str(atol))
    with localcontext(Context(traps=[])):  # a number that is too large for it is close to none
        return all(before == after or _same_line(before, after, *limits) for before, after in lines)


def keeps_form(expected: str, actual: str) -> bool:
    """Whether in a text that is the `same`, numbers have as many decimals, and in no column one passes another.

    A column are the numbers at one place of all lines that have equally many. Two may become equal, or differ if equal.
    """
    columns: dict[tuple[int, int], list[tuple[Decimal, Decimal]]] = {}
    for before, after in zip(expected.split("\n"), actual.split("\n"), strict=True):
        pairs = list(zip(_NUMBER.findall(before), _NUMBER.findall(after), strict=True))
        if any(_decimals(e) != _decimals(a) for e, a in pairs):
            return False
        for place, (e, a) in enumerate(pairs):
            columns.setdefault((len(pairs), place), []).append((Decimal(e), Decimal(a)))
    return all(map(_keeps_order, columns.values()))


def _decimals(number: str) -> tuple[int, bool]:
    digits, _, exponent = number.lower().partition("e")
    return len(digits.partition(".")[2]), bool(exponent)


def _keeps_order(column: list[tuple[Decimal, Decimal]]) -> bool:
    highest = None  # of those that were smaller
    for _, group in itertools.groupby(sorted(column), key=lambda pair: pair[0]):
        now = [actual for _, actual in group]
        if highest is not None and min(now) < highest:
            return False
        highest = max(now) if highest is None else max(highest, *now)
    return True


def too_loose(expected: str, rtol: float, atol: float) -> bool:
    """Whether a tolerance is more than a tenth of the largest number to which it applies; or of 1, if that is less."""
    largest = max((abs(float(number)) for number in _NUMBER.findall(expected)), default=0.0)
    return rtol > LOOSEST or atol > LOOSEST * max(largest, 1.0)


def _same_line(expected: str, actual: str, rtol: Decimal, atol: Decimal) -> bool:
    if _NUMBER.split(expected) != _NUMBER.split(actual):
        return False
    pairs = zip(_NUMBER.findall(expected), _NUMBER.findall(actual), strict=True)
    return all(e == a or _close(Decimal(e), Decimal(a), rtol, atol) for e, a in pairs)


def _close(expected: Decimal, actual: Decimal, rtol: Decimal, atol: Decimal) -> bool:
    limit = atol + rtol * abs(expected)
    return limit.is_finite() and abs(actual - expected) <= limit


def difference(expected: str, actual: str, expected_name: str, actual_name: str, context: int = 2) -> str:
    """A unified diff of two texts, with `^` under what differs inside a line, and `·` for spaces at a line's end."""
    lines = list(
        difflib.unified_diff(
            expected.split("\n"), actual.split("\n"), expected_name, actual_name, lineterm="", n=context
        )
    )
    shown, position = lines[:2], 2
    while position < len(lines):
        old = _lines_with("-", lines, position)
        new = _lines_with("+", lines, position + len(old))
        if len(old) == len(new) and old:
            for before, after in zip(old, new, strict=True):
                shown += [_show_trailing_spaces(before), _show_trailing_spaces(after), *_marks(before[1:], after[1:])]
        else:
            shown += map(_show_trailing_spaces, [*old, *new] or [lines[position]])
        position += len(old) + len(new) or 1
    return "\n".join(shown)


def _lines_with(sign: str, lines: list[str], start: int) -> list[str]:
    return list(itertools.takewhile(lambda line: line.startswith(sign), lines[start:]))


def _marks(before: str, after: str) -> list[str]:
    """A line that marks what is new in `after`, or where something is gone; none if the lines have little in common.

    What differs from the first place to the last is looked into if it is short: that takes the square of its length.
    """
    same_start = _common_start(before, after)
    old, new = before[same_start:], after[same_start:]
    same_end = _common_start(old[::-1], new[::-1])
    old, new = old[: len(old) - same_end], new[: len(new) - same_end]
    codes, common = [("replace", 0, len(old), 0, len(new))], same_start + same_end
    if max(len(old), len(new)) <= LOOKED_INTO:
        codes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        common += sum(stop - start for kind, _, _, start, stop in codes if kind == "equal")
    if 4 * common < len(before) + len(after):
        return []
    marks = [" "] * (len(after) + 1)
    for kind, _, _, start, stop in codes:
        if kind != "equal":
            first, last = same_start + start, same_start + max(stop, start + 1)
            marks[first:last] = "^" * (last - first)
    return ["?" + "".join(marks).rstrip()]


def _common_start(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _show_trailing_spaces(line: str) -> str:
    if line.startswith(" "):
        return line
    bare = line.rstrip(" ")
    return bare + "·" * (len(line) - len(bare))
