"""The formulas of a page: what they say is computed, with what their programs hold at the end.

The tables of symbols of a page say what each symbol is in the code. book.prove.grammar reads a formula,
book.prove.holds evaluates it in the process of the program; this module asks the question.
"""

import re
from collections.abc import Iterable

from book.prove.arithmetic import wrong_relation
from book.prove.differences import BOUND, ROUGH_BOUND, not_computed, too_large
from book.prove.grammar import NotationError
from book.prove.statements import Statement, expression, statements
from book.read.model import Formula, Page, Program, ends
from book.read.snippets import Section, Snippet
from book.run.runner import Outcome

_TABLE = re.compile(r"^[ >]*\|[^\n]*\|\s*in the code\s*\|\s*\n(?:[ >]*\|[^\n]*\n?)+", re.MULTILINE)
_CELLS = re.compile(r"(?<!\\)\|")
_TEX, _CODE = re.compile(r"\$([^$]+)\$"), re.compile(r"`([^`]+)`")

Row = tuple[int, list, list[str]]  # the line, the tree of a symbol, and what it is in the code


def symbols(page: Page) -> list[Row]:
    """The rows of the tables of symbols of a page that say what a symbol is in the code.

    Several symbols and as many pieces of code in a row belong together one by one; else each symbol is all of them.
    """
    rows: list[Row] = []
    for line, cells in _rows(page):
        trees = [_tree(tex) for tex in _TEX.findall(cells[0])]
        codes = [code for code in _CODE.findall(cells[-1]) if not code.endswith("=")]  # not `lr=`
        each = [[code] for code in codes] if len(trees) == len(codes) else [codes] * len(trees)
        rows += [(line, tree, code) for tree, code in zip(trees, each, strict=True) if tree and code]
    return rows


def code_of_symbols(page: Page) -> list[tuple[int, str]]:
    """What the tables of symbols of a page have in their columns 'in the code', each piece with its line."""
    return [(line, code) for line, cells in _rows(page) for code in _CODE.findall(cells[-1])]


def _rows(page: Page) -> Iterable[tuple[int, list[str]]]:
    """The rows of the tables of symbols of a page, each with its line."""
    for table in _TABLE.finditer(page.prose()):
        for match in re.finditer(r"[^\n]+", table[0]):
            yield page.line_at(table.start() + match.start()), _CELLS.split(match[0].strip(" >").strip("|"))


def _tree(tex: str) -> list | None:
    """The tree of a symbol; of the left side, if a table says what it is equal to. None if it cannot be read."""
    try:
        tree = expression(tex)
    except NotationError:
        return None
    return tree[1] if tree[0] == "relation" else tree


def why_not_computed(formula: Formula, page: Page) -> str | None:
    """Why only its program proves a formula; None if what it says is computed.

    It is computed if the grammar reads it, it states a relation, a table of the page says what one of its symbols is in
    the code, and the page gives no reason against it.
    """
    if formula.by_program is not None:
        return formula.by_program
    try:
        found = statements(formula.tex)
    except NotationError:
        return "its notation is not read"
    if not found:
        return "it states no equation"
    known = [tree[1] if tree[0] == "at" else tree for _, tree, _ in symbols(page)]
    if not any(_contains(statement.relation, tree) for statement in found for tree in known):
        return "no table says what its symbols are in the code"
    return None


def _relations(formula: Formula) -> list[list]:
    try:
        return [statement.relation for statement in statements(formula.tex)]
    except NotationError:
        return []


def _contains(tree: object, part: list) -> bool:
    return tree == part or (isinstance(tree, list) and any(_contains(inner, part) for inner in tree))


def computed(page: Page, path: str, section: str | None) -> list[Formula]:
    """The formulas of a page that are computed where a section of the program at `path` has come to its end."""
    names = {name for p in page.programs if (p.path, p.section) == (path, section) for name in p.proves}
    return [f for f in page.formulas if f.id in names and why_not_computed(f, page) is None]


def questions(page: Page, path: str, snippet: Snippet) -> dict[str | None, list]:
    """What is asked of the program at `path` (book.run.runner): for each of its sections, whether formulas hold.

    The answers of a section come in the order of `computed`.
    """
    asked: dict[str | None, list] = {}
    for program in page.programs:
        formulas = computed(page, program.path, program.section) if program.path == path else []
        if formulas:
            source = snippet.code_up_to(program.section)
            arguments = [question(statements(f.tex), program, page, source) for f in formulas]
            asked[program.section] = arguments
    return asked


def check(
    formula: Formula, program: Program, page: Page, section: Section, snippet: Snippet, outcome: Outcome
) -> list[str]:
    """What is wrong with the proof of a formula by a program whose section did `outcome`: sentences."""
    path = program.name
    wrong = [why for relation in _relations(formula) if (why := wrong_relation(relation))]
    if wrong:
        return [f"this formula is wrong: {wrong[0]}"]
    if ends(outcome.error):
        return [f"{path} raises, so it proves nothing"]
    bound = ROUGH_BOUND if "\\approx" in formula.tex else BOUND
    large, problem = too_large(outcome.stdout, bound), not_computed(snippet.source, section.start, section.stop)
    if large is None:
        return [f"{path} prints no difference: print 'difference: …', or 'difference below 1e-12: True'"]
    complaints = [f"{path} prints a difference that is not below {bound:g}: {line}" for line in large]
    complaints += [f"the difference that {path} prints proves nothing: {problem}"] if problem else []
    formulas = computed(page, program.path, program.section)
    answer = outcome.answers["formulas"][formulas.index(formula)] if formula in formulas else None
    if answer and answer[0] == "false":
        complaints.append(f"with what {path} holds at its end, this formula is wrong: {answer[1]}")
    elif answer:
        complaints.append(
            f"this formula is not computed with what {path} holds at its end: {answer[1]}; say in a table of symbols "
            "what each symbol is in the code, or why not: {#" + f'{formula.id} by-program="…"' + "}"
        )
    return complaints


def question(found: Iterable[Statement], program: Program, page: Page, source: str) -> dict:
    """What book.prove.holds is asked: statements, and the rows of the tables, from the program upwards, then below."""
    line = program.fence.line
    rows = sorted(symbols(page), key=lambda row: (row[0] > line, abs(row[0] - line)))
    return {
        "statements": [[s.relation, s.condition] for s in found],
        "rows": [[tree, codes] for _, tree, codes in rows],
        "source": source,
    }
