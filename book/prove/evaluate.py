"""The value of an expression of a formula, computed in float64 with the values of a program that has come to its end."""

import contextlib
import functools
import math
import operator
from collections.abc import Callable, Iterable, Iterator

import torch

from book.prove.values import Number, Unknown, Values, has_elements, in_brackets

LARGEST = 5000  # elements that an index without bounds counts
ONE = ("number", "1")
_E = ("symbol", "e")
_CONSTANTS = {"e": math.e, "\\pi": math.pi}
_BINARY = {"+": operator.add, "-": operator.sub, "/": operator.truediv, "mod": operator.mod, "each": operator.mul}
_SINGLE = {
    "negative": operator.neg,
    "root": lambda x: x**0.5,
    "absolute": abs,
    "norm": lambda x: torch.linalg.vector_norm(as_tensor(x)),
    "floor": lambda x: as_tensor(x).floor(),
    "ceil": lambda x: as_tensor(x).ceil(),
    "transpose": lambda x: x.mT if isinstance(x, torch.Tensor) and x.dim() > 1 else x,
}
_FUNCTIONS = {name: getattr(torch, name) for name in ("exp", "sin", "cos", "tanh", "erf", "log")}
_FUNCTIONS |= {"ln": torch.log, "max": torch.maximum, "min": torch.minimum, "ReLU": torch.relu}
_FUNCTIONS |= {"softmax": lambda x: torch.softmax(x, dim=-1)}
COMPARISONS = {"<": torch.lt, ">": torch.gt, "<=": torch.le, ">=": torch.ge, "=": torch.eq, "!=": torch.ne}


def as_tensor(value: Number) -> torch.Tensor:
    """A number as a tensor of float64."""
    return value if isinstance(value, torch.Tensor) else torch.tensor(value, dtype=torch.float64)


class Evaluation:
    """Computes trees (book.prove.grammar), as tuples, with the values of a program.

    `known` are values that symbols have instead of those of the program, `indices` what the indices count at present.
    `definitions` are what the formula itself says of symbols; a derivative is taken of that, if there is a choice.
    """

    def __init__(self, values: Values, definitions: dict[tuple, tuple]):
        self.values = values
        self.definitions = definitions
        self.known: dict[tuple, Number] = {}
        self.indices: dict[str, int] = {}
        self._from_one: set[str] = set()  # the indices that a sum counts from 1
        self._is_differentiating = False

    def value(self, tree: tuple) -> Number:
        """The value of an expression, for the present values of the indices. Raises Unknown, IndexError."""
        if tree in self.known:
            return self.known[tree]
        if tree[0] == "symbol" and tree[1] in self.indices:
            return float(self.indices[tree[1]])
        if self._is_differentiating and tree in self.definitions:
            return self._defined(tree)
        if tree[0] != "at" and (value := self._in_tables(tree)) is not None:
            return value
        kind, *parts = tree
        if kind in _BINARY:
            result = _BINARY[kind](*map(self.value, parts))
        elif kind in _SINGLE:
            result = _SINGLE[kind](self.value(parts[0]))
        else:
            method = getattr(self, f"_{'power' if kind == '^' else kind}", None)
            if method is None:
                raise Unknown(f"no table of symbols says what {shown(tree)} is in the code")
            result = method(*parts)
        is_single = isinstance(result, torch.Tensor) and not result.dim() and not result.requires_grad
        return result.item() if is_single else result

    def holds(self, relation: tuple) -> torch.Tensor:
        """Whether a relation holds, element by element."""
        values = [as_tensor(self.value(part)) for part in relation[1::2]]
        pairs = zip(values, relation[2::2], values[1:], strict=False)
        return torch.stack(torch.broadcast_tensors(*(COMPARISONS[s](a, b) for a, s, b in pairs))).all(dim=0)

    # Symbols and their elements.

    def _in_tables(self, tree: tuple) -> Number | None:
        """The first value that the tables name; for a derivative, the first of which autograd can take it."""
        first = None
        for code in self.values.codes(tree):
            with contextlib.suppress(Unknown):
                value = self.values.run(code, self._positions())
                if callable(value) and tree[0] not in ("symbol", "name"):
                    continue
                first = value if first is None else first
                if not self._is_differentiating or getattr(value, "requires_grad", False):
                    return value
        return first

    def _number(self, digits: str) -> Number:
        return float(digits)

    def _symbol(self, name: str) -> Number:
        return self._without_row(("symbol", name))

    def _name(self, base: tuple, mark: str) -> Number:
        return self._without_row(("name", base, mark))

    def _without_row(self, tree: tuple) -> Number:
        """The value of a symbol that no table names by itself: its elements, a variable, a constant, a definition."""
        for code in self.values.names(tree):
            with contextlib.suppress(Unknown):
                return self.values.run(code)
        if tree[1] in _CONSTANTS:
            return _CONSTANTS[tree[1]]
        if tree[0] == "name" and tree[2].isdigit() and tree not in self.definitions:  # d_0 is an element of d
            return self._at(tree[1], (("number", tree[2]),))
        return self._defined(tree)

    def _defined(self, tree: tuple) -> Number:
        definitions = self.definitions
        if tree not in definitions:
            raise Unknown(f"no table of symbols says what {shown(tree)} is in the code")
        self.definitions = {t: d for t, d in definitions.items() if t != tree}  # nothing is made of itself
        try:
            return self.value(definitions[tree])
        finally:
            self.definitions = definitions

    def _at(self, base: tuple, places: tuple) -> Number:
        positions, whole = self._all_positions(base, places), None
        for letters, code in self.values.patterns(base, places):
            with contextlib.suppress(Unknown):
                if positions and (counted := _counted(letters, code)):
                    return self.values.run(code, {letters[k][1]: positions[k] for k in counted})
                value = self.values.run(code)
                if positions and has_elements(value, len(places)):
                    return value[positions]
                if letters == places and whole is None:  # the table names it whole, as J_f
                    whole = value
        with contextlib.suppress(Unknown):
            value = self.value(base) if positions else None
            if has_elements(value, len(places)):
                return value[positions]
        return self._defined(("at", base, places)) if whole is None else whole

    def _all_positions(self, base: tuple, places: tuple) -> tuple[int, ...] | None:
        """Where torch has an element; None if a subscript is no number. Raises IndexError outside of the tensor."""
        counts_from_one = not self.values.codes(("name", base, "0"))
        try:
            positions = tuple(round(self.value(p)) - (counts_from_one and self._counts_from_one(p)) for p in places)
        except (Unknown, TypeError):
            return None
        if min(positions) < 0:
            raise IndexError("an index is below the first element")
        return positions

    def _counts_from_one(self, place: tuple) -> bool:
        return any(letter in self._from_one for letter in letters_of(place))

    def _positions(self) -> dict[str, int]:
        return {letter: number - (letter in self._from_one) for letter, number in self.indices.items()}

    def span(self, letter: str, trees: list[tuple]) -> list[int]:
        """What an index without bounds counts: all for which its elements exist. Raises Unknown.

        Where it stands alone in a subscript, it counts the same everywhere.
        """
        nodes = {n for tree in trees for n in nodes_of(tree, "at") if any(letter in letters_of(p) for p in n[2])}
        alone = [self._numbers([node], letter) for node in nodes if ("symbol", letter) in node[2]]
        if any(numbers and numbers != alone[0] for numbers in alone if alone[0]):
            raise Unknown(f"the index {letter} counts {' and '.join(str(len(n)) for n in alone)} elements")
        found = self._numbers(nodes, letter)
        if not found:
            raise Unknown(f"the tables of symbols do not say what the index {letter} counts")
        return found

    def _numbers(self, nodes: Iterable[tuple], letter: str) -> list[int]:
        """The values of an index for which all of some elements exist; none if no table limits it."""
        found: list[int] = []
        for number in range(LARGEST):
            if all([self._exists(node, letter, number) for node in nodes]):
                found.append(number)
            elif found or number > 2:
                return found
        return []

    def _exists(self, node: tuple, letter: str, number: int) -> bool:
        """Whether there is an element for a value of an index, whatever the others are."""
        _, base, places = node
        before = self.indices
        others = {name for place in places for name in letters_of(place)} - before.keys()
        free = {name: 0 for name in others if self.is_index(node, name)}
        try:
            self.indices = free | before | {letter: number}
            self.value(node)
        except IndexError:
            return False
        except Unknown:
            return True  # it is told where it is computed
        finally:
            self.indices = before
        return True

    def is_index(self, node: tuple, letter: str) -> bool:
        """Whether a letter in the subscript of a symbol counts elements, and is neither a value nor a part of a name."""
        _, base, places = node
        patterns = self.values.patterns(base, places)
        if any(("symbol", letter) in letters and letter in in_brackets(code) for letters, code in patterns):
            return True
        for code in self.values.codes(("symbol", letter)):
            with contextlib.suppress(Unknown):
                if code != letter and not has_elements(self.values.run(code), 1):
                    return False
        if callable(self.values.namespace.get(letter)):
            return False
        values = []
        for letters, code in patterns:
            with contextlib.suppress(Unknown):
                values.append(has_elements(self.values.run(code), 1))
        return any(values) or not values

    # What is done with them.

    def _group(self, parts: tuple) -> Number:
        return self.value(parts[0])

    def _power(self, base: tuple, exponent: tuple) -> Number:
        if base == _E and not self.values.codes(_E):
            return as_tensor(self.value(exponent)).exp()
        return self.value(base) ** self.value(exponent)

    def _times(self, left: tuple, right: tuple) -> Number:
        return _product(self.value(left), self.value(right))

    def _dot(self, left: tuple, right: tuple) -> Number:
        a, b = self.value(left), self.value(right)
        return a @ b if has_elements(a, 1) and has_elements(b, 1) else a * b

    def _outer(self, left: tuple, right: tuple) -> Number:
        return torch.outer(self.value(left), self.value(right))

    def _call(self, function: tuple, arguments: tuple) -> Number:
        """A function at a place; a product, if it is no function but a number."""
        called = None if self.values.codes(function) else _FUNCTIONS.get(function[1])
        if function[0] == "name" and function[2] == "'" and not self.values.codes(function):
            slope_of = self.value(function[1])
            return self._slope(lambda x: slope_of(x), as_tensor(self.value(arguments[0])))
        called = called or self.value(function)
        if not callable(called):
            return _product(called, self.value(arguments[0]))
        return self.values.number(called(*(as_tensor(self.value(argument)) for argument in arguments)))

    def _cases(self, cases: tuple) -> Number:
        applies = [self.holds(condition) for _, condition in cases]
        if not (sum(case.long() for case in applies) == 1).all():
            raise Unknown("of its cases, somewhere more than one applies, or none")
        values = [as_tensor(self.value(value)) for value, _ in cases]
        return sum(torch.where(case, value, 0.0) for case, value in zip(applies, values, strict=True))

    def _big(self, kind: str, bounds: tuple, body: tuple) -> Number:
        before, counted = self.indices, self._from_one
        self._from_one = counted | {index[1] for index, low, _ in bounds if low == ONE}
        terms = []
        try:
            for numbers in self._counts(bounds, body):
                self.indices = before | numbers
                terms.append(self.value(body))
        finally:
            self.indices, self._from_one = before, counted
        if kind in ("sum", "prod"):
            start, add = (0.0, operator.add) if kind == "sum" else (1.0, _product)
            return functools.reduce(add, terms, start)
        best = (max if kind.endswith("max") else min)(terms)
        return float(terms.index(best)) if kind.startswith("arg") else best

    def _counts(self, bounds: tuple, body: tuple) -> Iterator[dict[str, int]]:
        """All values of the indices of a sum; a bound may rest on the indices before it."""
        if not bounds:
            yield {}
            return
        ((_, letter), low, high), *rest = bounds
        if low is None:
            numbers = self.span(letter, [body])
        elif low[0] == "in":
            numbers = [round(number) for number in as_tensor(self.value(low[1])).tolist()]
        else:
            numbers = range(round(self.value(low)), round(self.value(high)) + 1)
        for number in numbers:
            before, self.indices = self.indices, self.indices | {letter: number}
            try:
                others = list(self._counts(tuple(rest), body))
            finally:
                self.indices = before
            yield from ({letter: number} | other for other in others)

    def _derivative(self, y: tuple, places: tuple) -> Number:
        """The derivative that a table names; else autograd takes it, of what the formula or a table says of y."""
        x, *others = places
        if x[0] == "at" and not others and self.values.codes(("derivative", y, (x[1],))):
            return self.value(("derivative", y, (x[1],)))[self._all_positions(x[1], x[2])]
        base = x[1] if x[0] == "at" else x
        upper = ("derivative", y, tuple(others)) if others else y
        known, leaves, differentiating = self.known, self.values.leaves, self._is_differentiating

        def function(leaf: torch.Tensor) -> Number:
            self.known, self._is_differentiating = known | {base: leaf}, True
            self.values.leaves = leaves | dict.fromkeys(self.values.names(base), leaf)
            return self.value(upper[1] if upper[0] == "partial" else upper)

        try:
            slope = self._slope(function, as_tensor(self.value(base)))
        finally:
            self.known, self.values.leaves, self._is_differentiating = known, leaves, differentiating
        return slope[self._all_positions(x[1], x[2])] if x[0] == "at" else slope

    def _slope(self, function: Callable, place: torch.Tensor) -> torch.Tensor:
        is_inside = place.requires_grad
        leaf = place if is_inside else place.clone().requires_grad_()
        result = function(leaf)
        if not isinstance(result, torch.Tensor) or not result.requires_grad:
            raise Unknown("a derivative needs a row in a table of symbols, or an expression from which it follows")
        (slope,) = torch.autograd.grad(result.sum(), leaf, create_graph=True, allow_unused=True)
        if slope is None:
            raise Unknown("what is differentiated does not depend on it")
        return slope if is_inside else slope.detach()


def _product(a: Number, b: Number) -> Number:
    """A matrix times a matrix or a vector is the product of matrices; all else is multiplied element by element."""
    is_matrix_product = has_elements(a, 1) and has_elements(b, 1) and a.dim() + b.dim() > 2
    return a @ b if is_matrix_product else a * b


def _counted(letters: tuple, code: str) -> list[int]:
    """Which of the letters of a row count elements in its code."""
    return [k for k, place in enumerate(letters) if place[0] == "symbol" and place[1] in in_brackets(code)]


def nodes_of(tree: object, kind: str) -> Iterator[tuple]:
    """All parts of a tree that are of a kind."""
    if isinstance(tree, tuple):
        if tree and tree[0] == kind:
            yield tree
        for part in tree:
            yield from nodes_of(part, kind)


def letters_of(place: tuple) -> set[str]:
    """The letters in a subscript that may be indices: not those which name something, such as the d of $i_{d_0}$."""
    kind, *parts = place
    if kind == "symbol":
        return {parts[0]} if len(parts[0]) == 1 else set()
    inner = {"name": (), "number": (), "at": parts[1:] and parts[1]}.get(kind, parts)
    return {letter for part in inner if isinstance(part, tuple) for letter in letters_of(part)}


def is_symbol(tree: tuple) -> bool:
    """Whether a tree is a symbol, one of its elements, or a function of the formula's own at a place."""
    return tree[0] in ("symbol", "name", "at") or (tree[0] == "call" and tree[1][1] not in _FUNCTIONS)


def contains(tree: object, part: tuple) -> bool:
    """Whether a tree is, or holds, another."""
    return tree == part or (isinstance(tree, tuple) and any(contains(inner, part) for inner in tree))


def shown(tree: tuple) -> str:
    """A symbol as LaTeX, for messages."""
    kind, *parts = tree
    if kind == "symbol":
        return parts[0]
    if kind == "name":
        base, mark = shown(parts[0]), parts[1]
        return f"{mark}{{{base}}}" if mark[0] == "\\" else base + (mark if mark[0] == "'" else f"_{{{mark}}}")
    if kind == "at":
        return f"{shown(parts[0])}_{{{','.join(shown(place) for place in parts[1])}}}"
    return " ".join(shown(part) if isinstance(part, tuple) and part else str(part) for part in parts)
