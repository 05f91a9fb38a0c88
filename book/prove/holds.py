"""Whether formulas hold, with what their program holds at its end. This runs in the process of the program."""

import itertools
import random
import warnings
from collections.abc import Iterator

import torch

from book.prove.evaluate import COMPARISONS, Evaluation, as_tensor
from book.prove.trees import contains, is_symbol, letters_of, nodes_of, rounding, shown
from book.prove.values import BindingError, Number, Values, after_one_more_round

PLACES = 24  # so many combinations of free indices are tried at most
EXACT, COARSE, ROUGH = 1e-11, 1e-5, 1e-3  # relative differences: of float64, of float32, of what is about equal (≈)


def answers(namespace: dict, questions: list[dict]) -> list[list[str] | None]:
    """For each formula, None if it holds; otherwise "false" or "unknown", and why.

    A question has the `statements` of a formula, each with its condition or None, the `rows` of the tables of symbols,
    and the `source` of the program that ended with `namespace`.
    """
    with warnings.catch_warnings(action="ignore"), torch.enable_grad():
        return [_answer(namespace, question) for question in questions]


def _answer(namespace: dict, question: dict) -> list[str] | None:
    try:
        statements = [(_frozen(relation), _frozen(condition)) for relation, condition in question["statements"]]
        rows = [(_frozen(tree), codes) for tree, codes in question["rows"]]
        why = _why_false(statements, rows, namespace, question["source"])
        return ["false", why] if why else None
    except BindingError as error:
        return ["unknown", str(error)]
    except Exception as error:  # whatever torch says of the numbers of a program
        return ["unknown", f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"]


def _frozen(tree: object) -> object:
    return tuple(map(_frozen, tree)) if isinstance(tree, list) else tree


def _why_false(statements: list[tuple], rows: list[tuple], namespace: dict, source: str) -> str | None:
    r"""A sentence if a statement does not hold. Raises BindingError.

    An arrow (\leftarrow) assigns: the loop of the program that assigns the same is run once more, and has to make of
    the values before it what the formula makes of them.
    """
    equations = [r for r, _ in statements if r[2] == "=" and is_symbol(r[1])]
    definitions = {relation[1]: relation[3] for relation in reversed(equations)}
    evaluation = Evaluation(Values(namespace, rows), definitions)
    assigned = {relation[1]: None for relation, _ in statements if relation[2] == "<-"}
    if assigned:
        known = {tree: as_tensor(evaluation.value(tree)).clone() for tree in assigned}
        name = evaluation.values.names(next(iter(assigned)))[0]
        evaluation = Evaluation(Values(after_one_more_round(namespace, source, name), rows), definitions)
        evaluation.known = known
    for relation, condition in statements:
        if relation[2] == "<-":
            assigned[relation[1]] = evaluation.known[relation[1]] = evaluation.value(relation[3])
        elif why := _why_not(evaluation, relation, condition, [r for r, _ in statements if r != relation]):
            return why
    evaluation.known = {}
    for tree, result in assigned.items():
        if not _agree([evaluation.value(tree)], [result], EXACT):
            return f"the program makes {_first(evaluation.value(tree))} of {shown(tree)}, the formula {_first(result)}"
    return None


def _why_not(evaluation: Evaluation, relation: tuple, condition: tuple | None, others: list[tuple]) -> str | None:
    parts, signs = relation[1::2], relation[2::2]
    if _is_new(evaluation, parts[0]):
        if len(parts) == 2 and not any(contains(other, parts[0]) for other in others if other[1] != parts[0]):
            raise BindingError(f"no table of symbols says what {shown(parts[0])} is in the code")
        parts, signs = parts[1:], signs[1:]
    columns: list[list] = [[] for _ in parts]
    for indices in _places(evaluation, relation):
        evaluation.indices = indices
        if condition is None or bool(evaluation.holds(condition)):
            for column, part in zip(columns, parts, strict=True):
                column.append(evaluation.value(part))
    evaluation.indices = {}
    if not columns[0]:
        raise BindingError("its condition applies nowhere")
    for left, sign, right, last in zip(columns, signs, columns[1:], parts[1:], strict=False):
        pairs = zip(left, right, strict=True)
        if sign not in ("=", "~"):
            agrees = all(bool(COMPARISONS[sign](as_tensor(a), as_tensor(b)).all()) for a, b in pairs)
        elif sign == "=" and (half := rounding(last)):
            agrees = all(bool(((as_tensor(a) - as_tensor(b)).abs() <= half).all()) for a, b in pairs)
        else:
            tolerance = COARSE if evaluation.values.is_coarse else EXACT
            agrees = _agree(left, right, ROUGH if sign == "~" else tolerance)
        if not agrees:
            return f"one side is {_first(left[0])}, the other {_first(right[0])}"
    return None


def _is_new(evaluation: Evaluation, tree: tuple) -> bool:
    """Whether a symbol has no value but the one that the formula gives it."""
    if tree not in evaluation.definitions:
        return False
    definitions, evaluation.definitions = evaluation.definitions, {}
    try:
        evaluation.indices = next(_places(evaluation, tree))
        evaluation.value(tree)
        return False
    except BindingError:
        return True
    finally:
        evaluation.definitions, evaluation.indices = definitions, {}


def _places(evaluation: Evaluation, tree: tuple) -> Iterator[dict[str, int]]:
    """The values of the free indices of a statement: all combinations, or the first, the last and some between."""
    bound = {index[1] for _, _, bounds, _ in nodes_of(tree, "big") for index, _, _ in bounds}
    free = {}
    for node in nodes_of(tree, "at"):
        for letter in (name for place in node[2] for name in letters_of(place)):
            if letter not in bound and evaluation.is_index(node, letter):
                free[letter] = None
    spans = [evaluation.span(letter, [tree]) for letter in free]
    combinations = list(itertools.product(*spans))
    if len(combinations) > PLACES:
        between = random.Random(0).sample(combinations[1:-1], PLACES - 2)
        combinations = [combinations[0], *between, combinations[-1]]
    for numbers in combinations:
        yield dict(zip(free, numbers, strict=True))


def _agree(left: list, right: list, tolerance: float) -> bool:
    pairs = [(as_tensor(a), as_tensor(b)) for a, b in zip(left, right, strict=True)]
    if any(a.shape != b.shape and not a.numel() == b.numel() == 1 for a, b in pairs):
        return False
    a, b = (torch.cat([side.reshape(-1) for side in sides]) for sides in zip(*pairs, strict=True))
    if not len(a):
        raise BindingError("its indices count nothing")
    if not (a.isfinite().all() and b.isfinite().all()):
        return False
    allowed = tolerance * max(a.abs().max(), b.abs().max())
    is_whole = bool((a == a.round()).all() and (b == b.round()).all())
    return bool(((a - b).abs() <= (min(allowed, 0.25) if is_whole else allowed)).all())


def _first(value: Number) -> str:
    """A value for a message: its first numbers."""
    numbers = [f"{number:.6g}" for number in as_tensor(value).reshape(-1)[:3].tolist()]
    return ", ".join(numbers) + (", …" if as_tensor(value).numel() > 3 else "")
