"""The difference that the program of a formula prints: how far what it computes by hand and with torch are apart.

A line says it in one of two forms, and may say more in front of the word "difference":

    largest difference: 0.000000
    difference of the slopes below 1e-12: True

The second one is for what is not zero, and has other last digits on other processors.
"""

import ast
import math
import re
from collections.abc import Iterator

# float32 keeps seven digits of a number; a sum of some hundred numbers loses up to two of them.
BOUND = 1e-5
ROUGH_BOUND = 1e-2  # of a formula that says with ≈ that its sides are not equal
DECIMALS = 5  # so many must be printed, or a difference above the bound would look like zero

_LINE = re.compile(r"\bdifferences?\b(?P<rest>.*)")
_WORDS_TO_COLON = re.compile(r"^[^:]*:")
_BELOW = re.compile(r"\bbelow (?P<bound>[\d.]+(?:e-?\d+)?): +(?P<holds>True|False)\b")
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|nan|inf)(?![\w])")
_FORMAT = re.compile(r"\.(\d+)[fF]")


def too_large(output: str, bound: float) -> list[str] | None:
    """The lines of an output whose difference is above a bound, or no number; None if no line tells one."""
    told, wrong = False, []
    for line in output.splitlines():
        found = _LINE.search(line)
        if not found:
            continue
        below = _BELOW.search(found["rest"])
        numbers = _NUMBER.findall(_WORDS_TO_COLON.sub("", found["rest"], count=1))
        if below:
            holds = below["holds"] == "True" and float(below["bound"]) <= bound
        elif numbers:
            holds = all(math.isfinite(float(number)) and abs(float(number)) <= bound for number in numbers)
        else:
            continue
        told = True
        wrong += [] if holds else [line.strip()]
    return wrong if told else None


def not_computed(source: str, first: int, last: int) -> str | None:
    """What is wrong with the way in which a program computes and prints a difference, in the lines from first to last.

    Some printed value must come from a subtraction, or a comparison, of two things that the program has computed, and
    it is printed with enough digits.
    """
    tree = ast.parse(source)
    made = _assignments(tree)
    printed = [values for call in _prints(tree) if first < call.lineno <= last and (values := _after_the_word(call))]
    for values in printed:
        for value, form in values:
            digits = _FORMAT.search(form)
            is_rounded = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "round"
            if is_rounded or (digits and int(digits[1]) < DECIMALS):
                return f"it is printed with too few digits to see that it is small: print {DECIMALS} decimals, or all"
    if not any(_is_computed(value, made, set()) for values in printed for value, _ in values):
        return "it is not computed: subtract what torch says from what is computed by hand, and print that"
    return None


def _prints(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield node


def _after_the_word(call: ast.Call) -> list[tuple[ast.expr, str]]:
    """The values that a print statement prints after the word "difference", each with its format."""
    parts: list[ast.expr] = []
    for argument in call.args:
        parts += argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    values, is_after = [], False
    for part in parts:
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            is_after = is_after or bool(_LINE.search(part.value))
        elif is_after and isinstance(part, ast.FormattedValue):
            values.append((part.value, ast.unparse(part.format_spec) if part.format_spec else ""))
        elif is_after:
            values.append((part, ""))
    return values


def _assignments(tree: ast.AST) -> dict[str, list[ast.expr]]:
    """All that a program assigns to each name, wherever it does."""
    made: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        value = node.iter if isinstance(node, (ast.For, ast.comprehension)) else getattr(node, "value", None)
        for name in (n for t in targets if t and value for n in ast.walk(t) if isinstance(n, ast.Name)):
            made.setdefault(name.id, []).append(value)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".append"):
            made.setdefault(ast.unparse(node.func).removesuffix(".append"), []).extend(node.args)
    return made


def _is_computed(value: ast.AST, made: dict[str, list[ast.expr]], seen: set[str]) -> bool:
    """Whether somewhere in what a value is made of, two different things that are computed are compared."""
    for node in ast.walk(value):
        pair = None
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub):
            pair = node.left, node.right
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.NotEq):
            pair = node.left, node.comparators[0]
        if pair and all(map(_has_names, pair)) and ast.dump(pair[0]) != ast.dump(pair[1]):
            return True
        if isinstance(node, ast.Name) and node.id not in seen:
            seen.add(node.id)
            if any(_is_computed(part, made, seen) for part in made.get(node.id, [])):
                return True
    return False


def _has_names(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Name) for part in ast.walk(node))
