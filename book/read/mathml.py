"""LaTeX formulas as MathML, made when the site is built, so that no script is needed to read them."""

import re

from math_core import LatexError, LatexToMathML

_CONVERTER = LatexToMathML(annotation=True, fancy_error=False)

# math-core converts these, and Chromium draws nothing, or a line that is too short (tried one by one).
_NOT_DRAWN = re.compile(r"\\(?:boxed|cancel|overline|underline|widehat)(?![a-zA-Z])|\\boldsymbol\{[^{}]*\d[^{}]*\}")
_PERCENT = re.compile(r"(?<!\\)(?:\\\\)*%")


class FormulaError(ValueError):
    """A formula that cannot be converted; the message says why."""


def to_mathml(tex: str, display: bool) -> str:
    """The MathML of a LaTeX formula, its source kept as an annotation. Raises FormulaError.

    That is also what a browser would not show as it is meant: a % without a backslash, and what Chromium does not draw.
    """
    if _PERCENT.search(tex):
        raise FormulaError(f"in the formula '{tex}', % begins a comment, which nobody sees: write \\%")
    if found := _NOT_DRAWN.search(tex):
        raise FormulaError(f"the formula '{tex}' has {found[0]}, which Chromium does not draw: write it without")
    try:
        return _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        raise FormulaError(f"the formula '{tex}' does not convert to MathML: {error}") from None
