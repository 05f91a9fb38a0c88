"""Computes the formulas in lines of text that state an equation of numbers, such as $2 + 2 = 4$."""

import math
import operator
import re
from collections.abc import Iterator

from book.prove.grammar import NotationError
from book.prove.statements import expression
from book.prove.trees import rounding
from book.read.model import Page

# As pymdownx.arithmatex finds them: not across an empty line, and no `$` that is escaped or followed by a space.
INLINE = re.compile(r"(?<!\\)\$(?!\s)(?P<tex>(?:\\.|[^\\$\n]|\n(?![ >]*\n))+?)(?<!\s)\$")
CODE = re.compile(r"(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)", re.DOTALL)
_TWO = {"+": operator.add, "-": operator.sub, "times": operator.mul, "dot": operator.mul, "each": operator.mul}
_TWO |= {"/": operator.truediv, "^": operator.pow, "mod": operator.mod}
_ONE = {"negative": operator.neg, "root": math.sqrt, "absolute": abs, "floor": math.floor, "ceil": math.ceil}
_FUNCTIONS = {name: getattr(math, name) for name in ("exp", "log", "sin", "cos", "tanh")} | {"ln": math.log}
_FUNCTIONS |= {"max": max, "min": min}
_CONSTANTS = {"e": math.e, "\\pi": math.pi}
_COMPARISONS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "!=": operator.ne}
PRECISION = 1e-9  # relative: of what a computer computes
ABOUT = 1e-2  # relative: of what is about equal (≈)


def inline_formulas(page: Page) -> Iterator[tuple[int, str]]:
    """The LaTeX of each formula in a line of text, with its line."""
    prose = page.prose()
    for formula in page.formulas:
        prose = prose[: formula.start] + _blank(prose[formula.start : formula.stop]) + prose[formula.stop :]
    prose = CODE.sub(lambda match: _blank(match[0]), prose)
    for match in INLINE.finditer(prose):
        yield page.line_at(match.start()), re.sub(r"\n[ >]*", " ", match["tex"])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def wrong(tex: str) -> str | None:
    """What is wrong with a formula in a line, if two neighbors in it are numbers, and their relation does not hold."""
    try:
        tree = expression(tex)
    except NotationError:
        return None
    why = wrong_relation(tree) if tree[0] == "relation" else None
    return f"${tex}$ is wrong: {why}" if why else None


def is_computed(tex: str) -> bool:
    """Whether a formula in a line is a relation between numbers that all can be computed, such as 2 + 2 = 4."""
    try:
        tree = expression(tex)
        return tree[0] == "relation" and all(math.isfinite(value(part)) for part in tree[1::2])
    except (NotationError, KeyError, ArithmeticError, ValueError, TypeError):
        return False


def wrong_relation(tree: list) -> str | None:
    """What is wrong with a relation (book.prove.grammar) between numbers; None if it holds, or is one of others."""
    for left, sign, right in zip(tree[1::2], tree[2::2], tree[3::2], strict=False):
        try:
            a, b = value(left), value(right)
        except (KeyError, ArithmeticError, ValueError, TypeError):  # no numbers, or none that can be computed
            continue
        if not _holds(a, sign, b, max(rounding(left), rounding(right))):
            return f"the sides of '{sign}' are {a:.10g} and {b:.10g}"
    return None


def _holds(a: float, sign: str, b: float, half: float) -> bool:
    if sign in _COMPARISONS:
        return _COMPARISONS[sign](a, b)
    allowed = ABOUT if sign == "~" else PRECISION
    return abs(a - b) <= max(half, allowed * max(abs(a), abs(b)))


def value(tree: list) -> float:
    """The value of a tree (book.prove.grammar) in which nothing but numbers stand. Raises KeyError for all else."""
    kind, *parts = tree
    if kind == "number":
        return float(parts[0])
    if kind == "symbol":
        return _CONSTANTS[parts[0]]
    if kind == "group":
        return value(parts[0][0])
    if kind == "call":
        return float(_FUNCTIONS[parts[0][1]](*map(value, parts[1])))
    return float((_TWO.get(kind) or _ONE[kind])(*map(value, parts)))
