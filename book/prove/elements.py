"""The symbols of a formula and their elements: what a subscript means, and what an index counts."""

import contextlib
import math
from collections.abc import Iterable

from book.prove.trees import letters_of, nodes_of, shown
from book.prove.values import BindingError, Number, Values, has_elements, in_brackets

LARGEST = 5000  # elements that an index without bounds counts
SHIFT = 3  # so far a subscript such as i - 2 may begin above the first element
_CONSTANTS = {"e": math.e, "\\pi": math.pi}


class Elements:
    """Finds the values of symbols, with or without subscripts; book.prove.evaluate computes what is made of them.

    `known` are values that symbols have instead of those of the program, `indices` what the indices count at present.
    `definitions` are what the formula itself says of symbols; a derivative is taken of that, if there is a choice.
    """

    def __init__(self, values: Values, definitions: dict[tuple, tuple]):
        self.values = values
        self.definitions = definitions
        self.known: dict[tuple, Number] = {}
        self.indices: dict[str, int] = {}
        self.from_one: set[str] = set()  # the indices that a sum counts from 1
        self.is_differentiating = False

    def value(self, tree: tuple) -> Number:
        """The value of any tree. Raises BindingError, and IndexError for an element that is not there."""
        raise NotImplementedError

    def in_tables(self, tree: tuple) -> Number | None:
        """The first value that the tables name; for a derivative, the first of which autograd can take it."""
        first = None
        for code in self.values.codes(tree):
            with contextlib.suppress(BindingError):
                value = self.values.run(code, self._present())
                if callable(value) and tree[0] not in ("symbol", "name"):
                    continue
                first = value if first is None else first
                if not self.is_differentiating or getattr(value, "requires_grad", False):
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
            with contextlib.suppress(BindingError):
                return self.values.run(code)
        if tree[1] in _CONSTANTS:
            return _CONSTANTS[tree[1]]
        if tree[0] == "name" and tree[2].isdigit() and tree not in self.definitions:  # d_0 is an element of d
            return self._at(tree[1], (("number", tree[2]),))
        return self.defined(tree)

    def defined(self, tree: tuple) -> Number:
        definitions = self.definitions
        if tree not in definitions:
            raise BindingError(f"no table of symbols says what {shown(tree)} is in the code")
        self.definitions = {t: d for t, d in definitions.items() if t != tree}  # nothing is made of itself
        try:
            return self.value(definitions[tree])
        finally:
            self.definitions = definitions

    def _at(self, base: tuple, places: tuple) -> Number:
        positions, whole = self.positions(base, places), None
        for letters, code in self.values.patterns(base, places):
            with contextlib.suppress(BindingError):
                if positions and (counted := _counted(letters, code)):
                    return self.values.run(code, {letters[k][1]: positions[k] for k in counted})
                value = self.values.run(code)
                if positions and has_elements(value, len(places)):
                    return value[positions]
                if letters == places and whole is None:  # the table names it whole, as J_f
                    whole = value
        with contextlib.suppress(BindingError):
            value = self.value(base) if positions else None
            if has_elements(value, len(places)):
                return value[positions]
        return self.defined(("at", base, places)) if whole is None else whole

    def positions(self, base: tuple, places: tuple) -> tuple[int, ...] | None:
        """Where torch has an element; None if a subscript is no number. Raises IndexError outside of the tensor."""
        counts_from_one = not self.values.codes(("name", base, "0"))
        try:
            positions = tuple(round(self.value(p)) - (counts_from_one and self._counts_from_one(p)) for p in places)
        except (BindingError, TypeError):
            return None
        if min(positions) < 0:
            raise IndexError("an index is below the first element")
        return positions

    def _counts_from_one(self, place: tuple) -> bool:
        return any(letter in self.from_one for letter in letters_of(place))

    def _present(self) -> dict[str, int]:
        return {letter: number - (letter in self.from_one) for letter, number in self.indices.items()}

    def span(self, letter: str, trees: list[tuple]) -> list[int]:
        """What an index without bounds counts: all for which its elements exist. Raises BindingError.

        Where it stands alone in a subscript, it counts the same everywhere.
        """
        nodes = {n for tree in trees for n in nodes_of(tree, "at") if any(letter in letters_of(p) for p in n[2])}
        alone = [self._numbers([node], letter) for node in nodes if ("symbol", letter) in node[2]]
        if any(numbers and numbers != alone[0] for numbers in alone if alone[0]):
            raise BindingError(f"the index {letter} counts {' and '.join(str(len(n)) for n in alone)} elements")
        found = self._numbers(nodes, letter)
        if not found:
            raise BindingError(f"the tables of symbols do not say what the index {letter} counts")
        return found

    def _numbers(self, nodes: Iterable[tuple], letter: str) -> list[int]:
        """The values of an index for which all of some elements exist; none if no table limits it."""
        found: list[int] = []
        for number in range(LARGEST):
            if all(self._exists(node, letter, number) for node in nodes):
                found.append(number)
            elif found or number >= SHIFT:
                return found
        return []

    def _exists(self, node: tuple, letter: str, number: int) -> bool:
        """Whether there is an element for a value of an index, whatever the others are."""
        before, places = self.indices, node[2]
        others = {name for place in places for name in letters_of(place)} - {letter, *before}
        others = [name for name in others if self.is_index(node, name)]
        for other in range(SHIFT if others else 1):
            try:
                self.indices = dict.fromkeys(others, other) | before | {letter: number}
                self.value(node)
                return True
            except IndexError:
                continue
            except BindingError:
                return True  # it is told where it is computed
            finally:
                self.indices = before
        return False

    def is_index(self, node: tuple, letter: str) -> bool:
        """Whether a letter in the subscript of a symbol counts elements, and is no value and no part of a name."""
        _, base, places = node
        patterns = self.values.patterns(base, places)
        if any(("symbol", letter) in letters and letter in in_brackets(code) for letters, code in patterns):
            return True
        for code in self.values.codes(("symbol", letter)):
            with contextlib.suppress(BindingError):
                if code != letter and not has_elements(self.values.run(code), 1):
                    return False
        if callable(self.values.namespace.get(letter)):
            return False
        values = []
        for _, code in patterns:
            with contextlib.suppress(BindingError):
                values.append(has_elements(self.values.run(code), 1))
        return any(values) or not values


def _counted(letters: tuple, code: str) -> list[int]:
    """Which of the letters of a row count elements in its code."""
    return [k for k, place in enumerate(letters) if place[0] == "symbol" and place[1] in in_brackets(code)]
