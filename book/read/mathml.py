"""LaTeX formulas as MathML, made when the site is built, so that no script is needed to read them."""

from math_core import LatexError, LatexToMathML

_CONVERTER = LatexToMathML(annotation=True, fancy_error=False)


class FormulaError(ValueError):
    """A formula that cannot be converted; the message says why."""


def to_mathml(tex: str, display: bool) -> str:
    """The MathML of a LaTeX formula, its source kept as an annotation. Raises FormulaError."""
    try:
        return _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        raise FormulaError(f"the formula '{tex}' does not convert to MathML: {error}") from None
