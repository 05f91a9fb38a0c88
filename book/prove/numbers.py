"""Finds the numbers of a text in every form in which pages write one, and says which of them another text proves.

A number has a size, a sign and perhaps a unit. How many digits it has counts, too: 2.50 says more than 2.5.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_NUMBER = re.compile(
    r"""
    (?P<sign> \bminus[ ] | (?<![\w)\]}.%°'"])[-−\u2013](?=\.?\d) )?
    (?<![^\W_]) (?<!\w_) (?<!\.) (?<!\d,)  # no part of a name, a version, a number
    (?P<digits> \d{1,3}(?:,\d{3})++ | \d*\.\d++ | \d[\d_]*+ )
    (?P<exponent> [eE][-+]?\d++ )? (?P<point> \.(?=[\s\],)}`]|$) )?
    (?!\.?\d)
    (?P<unit> \s?\\?% | \s?(?:[KMGTk]?B|[mµμn]?s|bytes)\b | \s(?:percent|seconds|times)\b | x\b | × )?
    (?P<rest> [-]?[^\W_]\w* | [ ](?:binary[ ]|decimal[ ])?(?:bits?|digits|degrees)\b | ° )?  # sizes of types, angles
    """,
    re.VERBOSE,
)
_NAME = re.compile(r"[A-Za-z]-$")  # before a number that belongs to a name, such as `ResNet-50`
_COMMA = re.compile(r"(?<![\w.,])\d+,(?!\d{3}(?!\d))\d+(?![\w,])")
_UNITS = {"percent": "%", "x": "times", "×": "times", "kB": "KB", "B": "bytes", "seconds": "s", "μs": "µs"}
_SMALL = 10  # below, whole numbers count what one sees: two rows, 3 axes


@dataclass(frozen=True)
class Number:
    """A number, and where it stands in its text. `size` is without the sign."""

    start: int
    stop: int
    text: str
    size: Decimal
    is_negative: bool
    is_decimal: bool
    unit: str

    @property
    def is_result(self) -> bool:
        """Whether it says more than how many of something there are."""
        return bool(self.is_decimal or self.is_negative or self.unit or self.size >= _SMALL)

    def is_proven_by(self, other: "Number") -> bool:
        """Whether another number says the same: a percentage may be a share that is rounded."""
        if self.is_negative != other.is_negative or (self.unit and other.unit and self.unit != other.unit):
            return False
        if self.size == other.size:
            return not self.is_decimal or self.size.as_tuple() == other.size.as_tuple()
        share = self.unit == "%" and not other.unit and other.is_decimal and other.size <= 1
        return share and (other.size * 100).quantize(self.size, ROUND_HALF_UP) == self.size


def numbers(text: str, is_code: bool = False) -> Iterator[Number]:
    """The numbers of a text, in its order. In code, 7. has a decimal point; elsewhere, it ends a sentence."""
    for match in _NUMBER.finditer(text):
        digits, exponent, unit = match["digits"], match["exponent"] or "", (match["unit"] or "").strip(" \n\u00a0\\")
        is_decimal = "." in digits or bool(exponent) or bool(is_code and match["point"])
        if match["rest"] and not is_decimal and not unit:
            continue  # 64-bit, 2nd, 16 digits, 45°
        if _NAME.search(text, match.start() - 2, match.start()) and not is_decimal:
            continue
        size = Decimal(digits.replace(",", "").replace("_", "") + exponent)
        point = "." if match["point"] and is_code else ""
        written = (match["sign"] or "") + digits + exponent + point + (match["unit"] or "")
        stop = match.start("rest") if match["rest"] else match.end()
        yield Number(
            match.start(), stop, written.strip(), size, bool(match["sign"]), is_decimal, _UNITS.get(unit, unit)
        )


def commas(text: str) -> Iterator[tuple[int, str]]:
    """The numbers of a text that have a comma where a decimal point belongs, with their places."""
    for match in _COMMA.finditer(text):
        yield match.start(), match[0]


class Proofs:
    """Numbers that prove others, each with the place where it stands, whatever that is."""

    def __init__(self, found: Iterable[tuple[Number, object]]):
        self._found = list(found)
        self._by_size: dict[Decimal, list[tuple[Number, object]]] = {}
        for number, place in self._found:
            self._by_size.setdefault(number.size, []).append((number, place))

    def places(self, number: Number) -> Iterator:
        """The places of those that say the same as `number`."""
        candidates = self._found if number.unit == "%" else self._by_size.get(number.size, ())
        return (place for other, place in candidates if number.is_proven_by(other))

    def prove(self, number: Number) -> bool:
        """Whether one of them says the same as `number`."""
        return any(True for _ in self.places(number))

    def of_size(self, number: Number) -> Number | None:
        """One of the same size, whatever its sign, its unit and its digits are."""
        return next((other for other, _ in self._by_size.get(number.size, ())), None)

    def is_near(self, number: Number) -> bool:
        """Whether one of them differs from `number` by a tenth of it at most, as in "about 500"."""
        return any(
            number.is_negative == other.is_negative and abs(number.size - size) * 10 <= number.size
            for other, _ in self._found
            for size in ((other.size, other.size * 100) if number.unit == "%" else (other.size,))
        )
