"""What the symbols of a formula stand for where a program has come to its end: what the tables of its page say."""

import ast
import functools
from collections.abc import Callable

import torch

Number = float | torch.Tensor  # a single number is a float, unless a derivative is taken at it
COARSE = (torch.float32, torch.float16, torch.bfloat16)


class BindingError(ValueError):
    """A formula that cannot be evaluated; the message says what is missing."""


class Values:
    """The values of symbols, by their trees (book.prove.grammar), as tuples.

    `rows` are the rows of the tables, the nearest first: a tree, and pieces of Python in the names of the program, of
    which the first that has a value counts. A letter in brackets in it, such as `x[i]`, is the index of the formula.
    `leaves` are values that names of the program have instead of their own, while a derivative is taken.
    """

    def __init__(self, namespace: dict, rows: list[tuple[tuple, list[str]]]):
        self.namespace = namespace
        self.leaves: dict[str, torch.Tensor] = {}
        self.is_coarse = False  # a value had few digits
        self._rows: dict[tuple, list[str]] = {}
        for tree, codes in rows:
            self._rows.setdefault(tree, []).extend(codes)
        self._done: dict[str, object] = {}

    def codes(self, tree: tuple) -> list[str]:
        """What the tables say that a symbol is in the code."""
        return self._rows.get(tree, [])

    def patterns(self, base: tuple, places: tuple) -> list[tuple[tuple, str]]:
        """The places and codes of the rows for elements of `base`, those with the very same letters first."""
        found = [(t[2], code) for t, codes in self._rows.items() if t[0] == "at" and t[1] == base for code in codes]
        return sorted((f for f in found if len(f[0]) == len(places)), key=lambda pattern: pattern[0] != places)

    def names(self, base: tuple) -> list[str]:
        """The variables of the program that a symbol stands for."""
        codes = self.codes(base) + [code for t in self._rows if t[:2] == ("at", base) for code in self._rows[t]]
        return [code for code in [*codes, base[1]] if isinstance(code, str) and code.isidentifier()]

    def run(self, code: str, letters: dict[str, int] | None = None) -> Number | Callable:
        """The value of a piece of Python, with `letters` for its indices. Raises BindingError, IndexError."""
        used = {letter: place for letter, place in (letters or {}).items() if letter in in_brackets(code)}
        if used or self.leaves:
            return self._evaluate(code, self.leaves | used)
        if code not in self._done:
            try:
                self._done[code] = self._evaluate(code, {})
            except BindingError as error:
                self._done[code] = error
        if isinstance(self._done[code], BindingError):
            raise self._done[code]
        return self._done[code]

    def _evaluate(self, code: str, names: dict) -> Number | Callable:
        try:
            return self.number(eval(_compiled(code), self.namespace | names))
        except IndexError:
            raise
        except Exception as error:
            raise BindingError(f"`{code}` has no value in the program: {error}") from None

    def number(self, value: object) -> Number | Callable:
        """A value of the program as it is computed with: in float64. Raises `TypeError` if it is no number."""
        if isinstance(value, (list, tuple)):
            parts = [
                part if isinstance(part, torch.Tensor) else torch.tensor(part, dtype=torch.float64) for part in value
            ]
            self.is_coarse |= any(part.dtype in COARSE for part in parts)
            value = torch.stack([part.double() for part in parts])
        elif type(value).__module__ == "numpy":
            value = torch.as_tensor(value)
        if isinstance(value, torch.Tensor):
            self.is_coarse |= value.dtype in COARSE
            value = value.double() if self.leaves else value.detach().double()
            return value if value.dim() or value.requires_grad else value.item()
        return value if callable(value) else float(value)


@functools.cache
def _compiled(code: str):
    return compile(code.strip(), "table of symbols", "eval")


@functools.cache
def in_brackets(code: str) -> set[str]:
    """The names that count elements in a piece of Python, such as i in `x[i]`."""
    try:
        tree = ast.parse(code.strip(), mode="eval")
    except SyntaxError:
        return set()
    slices = [node.slice for node in ast.walk(tree) if isinstance(node, ast.Subscript)]
    return {name.id for part in slices for name in ast.walk(part) if isinstance(name, ast.Name)}


def after_one_more_round(namespace: dict, source: str, name: str) -> dict:
    """The namespace after the body of the innermost loop of a program that assigns `name` has run once more.

    Raises BindingError if there is no such loop.
    """
    loops = [node for node in _outside_functions(ast.parse(source)) if isinstance(node, (ast.For, ast.While))]
    loops = [loop for loop in loops if name in _assigned(loop)]
    if not loops:
        raise BindingError(f"no loop of the program assigns `{name}`")
    after = dict(namespace)
    exec(compile(ast.Module(loops[-1].body, []), "the loop once more", "exec"), after)
    return after


def _outside_functions(node: ast.AST) -> list[ast.AST]:
    children = [c for c in ast.iter_child_nodes(node) if not isinstance(c, (ast.FunctionDef, ast.ClassDef))]
    return [node, *(inner for child in children for inner in _outside_functions(child))]


def _assigned(loop: ast.AST) -> set[str]:
    names = (node for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return {name.id for name in names}


def has_elements(value: object, count: int) -> bool:
    """Whether a value is a tensor with at least so many axes."""
    return isinstance(value, torch.Tensor) and value.dim() >= count
