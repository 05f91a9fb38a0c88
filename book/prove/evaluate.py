"""The value of an expression of a formula, computed in float64 with the values of a program at its end."""

import functools
import operator
from collections.abc import Callable, Iterator

import torch

from book.prove.elements import Elements
from book.prove.trees import FUNCTIONS, shown
from book.prove.values import BindingError, Number, has_elements

ONE = ("number", "1")
_E = ("symbol", "e")
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
_OTHER_NAMES = {"ln": "log", "max": "maximum", "min": "minimum", "ReLU": "relu"}
_FUNCTIONS = {name: getattr(torch, _OTHER_NAMES.get(name, name)) for name in FUNCTIONS}
_FUNCTIONS["softmax"] = lambda x: torch.softmax(x, dim=-1)
COMPARISONS = {"<": torch.lt, ">": torch.gt, "<=": torch.le, ">=": torch.ge, "=": torch.eq, "!=": torch.ne}


def as_tensor(value: Number) -> torch.Tensor:
    """A number as a tensor of float64."""
    return value if isinstance(value, torch.Tensor) else torch.tensor(value, dtype=torch.float64)


class Evaluation(Elements):
    """Computes trees (book.prove.grammar), as tuples, with the values of a program."""

    def value(self, tree: tuple) -> Number:
        """The value of an expression, for the present values of the indices. Raises `BindingError` and `IndexError`."""
        if tree in self.known:
            return self.known[tree]
        if tree[0] == "symbol" and tree[1] in self.indices:
            return float(self.indices[tree[1]])
        if self.is_differentiating and tree in self.definitions:
            return self.defined(tree)
        if tree[0] != "at" and (value := self.in_tables(tree)) is not None:
            return value
        kind, *parts = tree
        if kind in _BINARY:
            result = _BINARY[kind](*map(self.value, parts))
        elif kind in _SINGLE:
            result = _SINGLE[kind](self.value(parts[0]))
        else:
            method = getattr(self, f"_{'power' if kind == '^' else kind}", None)
            if method is None:
                raise BindingError(f"no table of symbols says what {shown(tree)} is in the code")
            result = method(*parts)
        is_single = isinstance(result, torch.Tensor) and not result.dim() and not result.requires_grad
        return result.item() if is_single else result

    def holds(self, relation: tuple) -> torch.Tensor:
        """Whether a relation holds, element by element."""
        values = [as_tensor(self.value(part)) for part in relation[1::2]]
        pairs = zip(values, relation[2::2], values[1:], strict=False)
        return torch.stack(torch.broadcast_tensors(*(COMPARISONS[s](a, b) for a, s, b in pairs))).all(dim=0)

    def _group(self, parts: tuple) -> Number:
        return self.value(parts[0])

    def _power(self, base: tuple, exponent: tuple) -> Number:
        if base == _E and not self.values.codes(_E):
            return as_tensor(self.value(exponent)).exp()
        return self.value(base) ** self.value(exponent)

    def _times(self, left: tuple, right: tuple) -> Number:
        a, b = self.value(left), self.value(right)
        row = left[2] if left[0] == "times" else left
        is_row = row[0] == "transpose" and isinstance(a, torch.Tensor) and isinstance(b, torch.Tensor)
        return a @ b if is_row and a.dim() == b.dim() == 1 else _product(a, b)

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
            raise BindingError("of its cases, somewhere more than one applies, or none")
        values = [as_tensor(self.value(value)) for value, _ in cases]
        return sum(torch.where(case, value, 0.0) for case, value in zip(applies, values, strict=True))

    def _big(self, kind: str, bounds: tuple, body: tuple) -> Number:
        before, counted = self.indices, self.from_one
        self.from_one = counted | {index[1] for index, low, _ in bounds if low == ONE}
        terms = []
        try:
            for numbers in self._counts(bounds, body):
                self.indices = before | numbers
                terms.append(self.value(body))
        finally:
            self.indices, self.from_one = before, counted
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
            return self.value(("derivative", y, (x[1],)))[self.positions(x[1], x[2])]
        base = x[1] if x[0] == "at" else x
        upper = ("derivative", y, tuple(others)) if others else y
        known, leaves, differentiating = self.known, self.values.leaves, self.is_differentiating

        def function(leaf: torch.Tensor) -> Number:
            self.known, self.is_differentiating = known | {base: leaf}, True
            self.values.leaves = leaves | dict.fromkeys(self.values.names(base), leaf)
            return self.value(upper[1] if upper[0] == "partial" else upper)

        try:
            slope = self._slope(function, as_tensor(self.value(base)))
        finally:
            self.known, self.values.leaves, self.is_differentiating = known, leaves, differentiating
        return slope[self.positions(x[1], x[2])] if x[0] == "at" else slope

    def _slope(self, function: Callable, place: torch.Tensor) -> torch.Tensor:
        is_inside = place.requires_grad
        leaf = place if is_inside else place.clone().requires_grad_()
        result = function(leaf)
        if not isinstance(result, torch.Tensor) or not result.requires_grad:
            raise BindingError("a derivative needs a row in a table of symbols, or an expression from which it follows")
        (slope,) = torch.autograd.grad(result.sum(), leaf, create_graph=True, allow_unused=True)
        if slope is None:
            raise BindingError("what is differentiated does not depend on it")
        return slope if is_inside else slope.detach()


def _product(a: Number, b: Number) -> Number:
    """A matrix times a matrix or a vector is the product of matrices; all else is multiplied element by element."""
    is_matrix_product = has_elements(a, 1) and has_elements(b, 1) and a.dim() + b.dim() > 2
    return a @ b if is_matrix_product else a * b
