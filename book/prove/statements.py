r"""Cuts a display formula into the relations that it states, such as y = f(x), each of which is read by itself."""

import re
from dataclasses import dataclass

from book.prove.grammar import NotationError, tree_of

_CASES = re.compile(r"\\begin\{cases\}(.*?)\\end\{cases\}", re.DOTALL)
_LABEL = re.compile(r"\\text\{[^{}]*:\}")  # as in "train: y = …"
_LOOKS = re.compile(r"\\(?:left|right|[bB]igg?[lr]?|textstyle|displaystyle)(?![a-zA-Z])|\\[,;:! ]|\{\}|\\quad(?!\w)")
_CONTINUES = re.compile(r"\s*(?:[=+<>-]|\\cdot|\\approx|\\le\b)")
_IS_CONTINUED = re.compile(r"(?:[=+<>-]|\\cdot)\s*\Z")
_SHORT_FRACTION = re.compile(r"(\\[td]?frac) *(?:(\d)|\{([^{}]*)\}) *(\d)")  # \frac12
_THOUSANDS = re.compile(r"(?<=\d)(?:\{,\}|\\,)(?=\d{3}(?!\d))")


@dataclass(frozen=True)
class Statement:
    """A relation that a formula states, such as y = f(x), and the condition under which it does, or None."""

    relation: list
    condition: list | None = None


def statements(tex: str) -> list[Statement]:
    """What a display formula states, in its order; none if there is no relation in it. Raises NotationError."""
    found: list[Statement] = []
    for piece in _pieces(tex):
        if r"\text{" in piece and not re.search(r"[=<>]|\\(?:le|ge|approx|leftarrow)\b", piece):
            continue  # words between formulas, such as "or"
        tree = tree_of(piece)
        is_condition = found and piece.strip().startswith("(") and tree[0] == "relation" and len(tree) == 2
        if is_condition and tree[1][0] == "group":
            found[-1] = Statement(found[-1].relation, tree[1][1][0])
        elif len(tree) > 2:
            found.append(Statement(tree))
        else:
            return []
    return found


def expression(tex: str) -> list:
    """The tree of an expression, or of a relation. Raises NotationError."""
    tree = tree_of(_prepared(tex))
    return tree[1] if len(tree) == 2 else tree


def _prepared(tex: str) -> str:
    r"""The formula without what only changes its looks, its cases as `\cases … \if … \or … \endcases`, |x| in pairs."""
    tex = _CASES.sub(lambda m: r"\cases " + m[1].replace(r"\\", r"\or ").replace("&", r"\if ") + r" \endcases ", tex)
    tex = re.sub(r"\|([^|]*)\|", r"\\lvert \1\\rvert ", _LABEL.sub(" ", tex))
    tex = _SHORT_FRACTION.sub(lambda m: f"{m[1]}{{{m[2] or m[3]}}}{{{m[4]}}}", _THOUSANDS.sub("", tex))
    tex = re.sub(r"_\{\\(max|min)\}", r"_{\\text{\1}}", _LOOKS.sub(" ", tex))
    if re.search(r"\d\s+\d", tex):
        raise NotationError("two numbers stand side by side")
    return tex


def _pieces(tex: str) -> list[str]:
    r"""The parts of a formula that state something by themselves: what `\\`, `\qquad` and columns do not cut in two."""
    tex = re.sub(r"\\(?:begin|end)\{aligned\}", "", _prepared(tex))
    cells = []
    for line in tex.split(r"\\"):
        columns = line.split("&")
        cells += ["".join(columns[i : i + 2]) for i in range(0, len(columns), 2)]
    pieces: list[str] = []
    for part in (part for cell in cells for part in cell.split(r"\qquad")):
        goes_on = pieces and (_is_open(pieces[-1]) or _CONTINUES.match(part) or _IS_CONTINUED.search(pieces[-1]))
        if goes_on:
            pieces[-1] += " " + part
        elif part.strip():
            pieces.append(part)
    return [piece.strip().rstrip(",") for piece in pieces]


def _is_open(piece: str) -> bool:
    return any(piece.count(a) > piece.count(b) for a, b in ("()", "[]", "{}"))
