"""The formulas of a page: what they say is computed, with what their programs hold at the end.

The tables of symbols of a page say what each symbol is in the code. book.prove.grammar reads a formula,
book.prove.holds evaluates it in the process of the program; this module asks the question.
"""

import re
from collections.abc import Iterable

from book.prove.grammar import Statement, Unreadable, expression, statements
from book.read.pages import Formula, Page, Program
from book.read.snippets import read_snippet

_TABLE = re.compile(r"^[ >]*\|[^\n]*\|\s*in the code\s*\|\s*\n(?:[ >]*\|[^\n]*\n?)+", re.MULTILINE)
_CELLS = re.compile(r"(?<!\\)\|")
_TEX, _CODE = re.compile(r"\$([^$]+)\$"), re.compile(r"`([^`]*[^`=])`")  # not `lr=`

Row = tuple[int, list, list[str]]  # the line, the tree of a symbol, and what it is in the code


def symbols(page: Page) -> list[Row]:
    """The rows of the tables of symbols of a page that say what a symbol is in the code.

    Several symbols and as many pieces of code in a row belong together one by one; else each symbol is all of them.
    """
    prose = page.prose()
    rows: list[Row] = []
    for table in _TABLE.finditer(prose):
        for match in re.finditer(r"[^\n]+", table[0]):
            cells = _CELLS.split(match[0].strip(" >").strip("|"))
            trees, codes = [_tree(tex) for tex in _TEX.findall(cells[0])], _CODE.findall(cells[-1])
            line = prose.count("\n", 0, table.start() + match.start()) + 1
            pairs = zip(trees, ([code] for code in codes)) if len(trees) == len(codes) else ((t, codes) for t in trees)
            rows += [(line, tree, list(code)) for tree, code in pairs if tree and code]
    return rows


def _tree(tex: str) -> list | None:
    """The tree of a symbol; of the left side, if a table says what it is equal to. None if it cannot be read."""
    try:
        tree = expression(tex)
    except Unreadable:
        return None
    return tree[1] if tree[0] == "relation" else tree


def is_executed(formula: Formula, page: Page) -> bool:
    """Whether a formula is computed, and not only proven by its program.

    It is if the grammar reads it, it states a relation, and a table of the page says what one of its symbols is.
    """
    try:
        found = statements(formula.tex)
    except Unreadable:
        return False
    known = [tree for _, tree, _ in symbols(page)]
    return not formula.by_program and any(_contains(s.relation, tree) for s in found for tree in known)


def _contains(tree: object, part: list) -> bool:
    return tree == part or (isinstance(tree, list) and any(_contains(inner, part) for inner in tree))


def question(found: Iterable[Statement], program: Program, page: Page, source: str) -> dict:
    """What book.prove.holds is asked: statements, and the rows of the tables, from the program upwards, then below."""
    line = program.fence.line
    rows = sorted(symbols(page), key=lambda row: (row[0] > line, abs(row[0] - line)))
    return {
        "statements": [[s.relation, s.condition] for s in found],
        "rows": [[tree, codes] for _, tree, codes in rows],
        "source": source,
    }
