"""Makes of a page a notebook that readers can download: its prose and formulas, its programs and what they print.

The programs of a page are isolated from each other when they are proven. In a notebook they share one kernel. So what a
program sets for the whole kernel is set back after it, in a cell of its own. Their tests run them all.
"""

import ast
import os
import re
import symtable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from nbformat import NotebookNode, from_dict, v4

from book.publish.cells import code_cell, stored, text_cell
from book.publish.guesses import ANSWER
from book.publish.markdown import (
    block,
    outcomes_as_text,
    pieces,
    program_as_text,
    question_as_text,
    with_links,
    without_links,
)
from book.read.figures import stored_figure
from book.read.model import Page, Program, ends
from book.read.notebook import METADATA
from book.read.releases import claimed, in_words, locked, minor
from book.read.snippets import read_snippet
from book.read.variants import label
from book.run.figures import self_contained

RAISES = "raises-exception"  # the tag of a cell after whose error a notebook goes on
# What a program sets for all programs after it in the same kernel, and what sets it back.
_SETTINGS = {
    "torch.set_default_dtype(": "torch.set_default_dtype(torch.float32)",
    "torch.use_deterministic_algorithms(": "torch.use_deterministic_algorithms(False)",
    "warnings.simplefilter(": 'warnings.simplefilter("default")',
}
# Code without these words sets nothing of that.
_WORDS = [setting.partition("(")[0].rpartition(".")[2] for setting in _SETTINGS]
_FIGURE_LINE = re.compile(r"^!\[[^\]]*\]\([^)\s]*assets/figures/[^)\s]*\.svg\)\n*", re.MULTILINE)
_SILENT = re.compile(r"(print|plt\.show)\(")  # calls that return None
_SECTION = re.compile(r"^(?=##+ )", re.MULTILINE)


def notebook(page: Page, name: str, root: Path, site: str = "") -> str:
    """The text of the notebook of the page `name`, such as `docs/tensors/creating.md`, of the book in `root`.

    Its links lead to the pages of the site at the address `site`; without one, they are left out.
    """
    cells = cells_of(page, name, root, site)
    cells.insert(1, text_cell(linked(_welcome(name), name, site), "about-this-notebook"))  # under the title
    return notebook_of(cells)


def notebook_of(cells: list[NotebookNode]) -> str:
    """The text of a notebook with these cells."""
    notebook = {"cells": cells, "metadata": METADATA, "nbformat": v4.nbformat, "nbformat_minor": v4.nbformat_minor}
    return v4.writes(from_dict(notebook)) + "\n"


def cells_of(page: Page, name: str, root: Path, site: str = "") -> list[NotebookNode]:
    """The cells that show a page, which is the page `name` or a part of it; `root` and `site` as for `notebook`."""
    elsewhere = {program.path for program in page.programs if program.no_notebook}
    here = [program for program in page.programs if program.path not in elsewhere]
    cells, kernel, asks = [], _Kernel(replace(page, programs=here), root), None
    for piece in pieces(page):
        text = ""
        if isinstance(piece, str):
            text = _FIGURE_LINE.sub("", piece).strip("\n")
            text, asks = _question(asks, text) if asks else text, None
            text = linked(text, name, site)
        elif piece.path in elsewhere:
            text = program_as_text(piece, root)
        else:
            cells += kernel.cells()
            text, asks = ("", piece) if piece.guesses else (_on_other_releases(piece), None)
        if text:
            cells.append(text_cell(text, f"text-{len(cells)}"))
    for number, cell in enumerate((cell for cell in cells if cell.cell_type == "code"), 1):
        cell.execution_count = number
    return cells


def _question(program: Program, after: str) -> str:
    """The question that a program asks; closed, what it does and what stands after it, up to the next heading."""
    why, *rest = _SECTION.split(after, maxsplit=1)
    answer = f"{outcomes_as_text(program)}\n{why}".strip("\n")
    closed = f"<details><summary>{ANSWER}</summary>\n\n{answer}\n\n</details>\n"
    return "\n".join([question_as_text(program), closed, *rest]).rstrip("\n")


def linked(text: str, name: str, site: str) -> str:
    """The text of the page `name` with links to the site at the address `site`, or without links into the book.

    Who downloads a notebook does not have the pages beside it.
    """
    return with_links(text, lambda target: _address(target, name, site)) if site else without_links(text)


def _address(target: str, name: str, site: str) -> str:
    path, mark, anchor = target.partition("#")
    page = PurePosixPath(name).relative_to("docs")
    path = re.sub(r"\.(md|ipynb)$", ".html", path or page.name)
    return site.rstrip("/") + "/" + os.path.normpath(page.parent / path) + mark + anchor


def _welcome(name: str) -> str:
    page = f"[a page of a book]({PurePosixPath(name).name})"
    return (
        f"*This notebook is {page}, with its programs and their outputs. Run the cells from the top to the bottom. "
        "Where a cell is to show an error, the notebook goes on after it. The outputs are those of torch "
        f"{minor(locked())}; where another one from {in_words(claimed())} does something else, it says so.*"
    )


class _Kernel:
    """Makes the cells of the programs of a page, which all run in one kernel, in their order."""

    def __init__(self, page: Page, root: Path):
        self._page = page
        self._root = root
        self._code = [read_snippet(root, p.path).code(p.section) for p in page.programs]
        self._done = 0  # how many programs have their cells
        self._set: dict[str, dict[str, str]] = {}  # for each path: its statements, by the beginnings in _SETTINGS
        self._kept: dict[str, str] = {}  # for each path that is interrupted: the dictionary with what it had
        self._ids: list[str] = []

    def cells(self) -> list[NotebookNode]:
        """The cells of the next program or section, the last of them its own."""
        number, program, code = self._done, self._page.programs[self._done], self._code[self._done]
        lines = []
        if number and self._page.programs[number - 1].path != program.path:
            lines = [*self._leave(number - 1), *self._return(program.path)]
        self._remember(program.path, code)
        self._done += 1
        before = [self._cell("between-programs", "\n".join(lines))] if lines else []
        return [*before, self._program(program, code)]

    def _remember(self, path: str, code: str) -> None:
        settings = self._set.setdefault(path, {})
        if not any(word in code for word in _WORDS):
            return
        for statement in map(ast.unparse, ast.parse(code).body):
            for setting, back in _SETTINGS.items():
                if statement == back:
                    settings.pop(setting, None)
                elif statement.startswith(setting):
                    settings[setting] = statement

    def _leave(self, number: int) -> list[str]:
        """The lines that end or interrupt a program after its section `number`."""
        path = self._page.programs[number].path
        lines = [_SETTINGS[setting] for setting in self._set[path]]
        if lines:
            lines.insert(0, "# Set back what the program above has set.")
        paths = [program.path for program in self._page.programs]
        again = paths.index(path, number + 1) if path in paths[number + 1 :] else number  # where it goes on
        theirs = {name for code in self._code[number + 1 : again] for name in _names(code)}
        sections = [code for before, code in zip(paths, self._code[: number + 1], strict=False) if before == path]
        if both := sorted(name for name in theirs if any(name in _names(code) for code in sections)):
            self._kept[path] = "kept_" + re.sub(r"\W", "_", PurePosixPath(path).stem)
            lines.append("# The program above goes on later. Keep what the next programs use the same names for.")
            lines.append(f"{self._kept[path]} = {{name: globals()[name] for name in {both} if name in globals()}}")
        return lines

    def _return(self, path: str) -> list[str]:
        """The lines after which an interrupted program can go on."""
        lines = list(self._set.get(path, {}).values())
        if kept := self._kept.pop(path, ""):
            lines.append(f"globals().update({kept})")
        return ["# An earlier program goes on: set again what it had.", *lines] if lines else []

    def _program(self, program: Program, code: str) -> NotebookNode:
        has_end = program.error and ends(program.error.content)
        cell = self._cell(PurePosixPath(program.figure).name, code if has_end else _without_value(code))
        if has_end:
            cell.metadata.tags = [RAISES]
        if not program.guesses:  # else the reader guesses, and runs it
            cell.outputs += stored(program)
        for figure in self._page.figures:
            if figure.name == program.figure:
                svg = self_contained(stored_figure(self._root, figure.name))
                data = {"image/svg+xml": svg, "text/plain": figure.alt}
                cell.outputs.append(from_dict({"output_type": "display_data", "data": data, "metadata": {}}))
        if program.fence.prefix:  # it stands in a box, which the page shows closed
            cell.metadata.jupyter = {"source_hidden": True}
        return cell

    def _cell(self, name: str, code: str) -> NotebookNode:
        slug = re.sub(r"[^a-zA-Z0-9]+", "-", name)[:50]
        self._ids.append(slug)
        number = self._ids.count(slug)
        id = slug if number == 1 else f"{slug}-{number}"
        return code_cell(code, id)


def _on_other_releases(program: Program) -> str:
    """What a program does where it does not do what the notebook stores."""
    parts = []
    for fence in (*program.outputs, *program.errors):
        if fence not in (program.output, program.error):
            does = "prints" if fence.name == "output" else "raises"
            parts.append(f"On {label(program, fence)}, this cell {does}:\n\n{block('text', fence.content)}")
    return "\n".join(parts).rstrip("\n")


def _names(code: str) -> set[str]:
    """The names to which a program gives a meaning of its own, so without those that it imports."""
    symbols = symtable.symtable(code, "", "exec").get_symbols()
    return {s.get_name() for s in symbols if s.is_assigned() and not s.is_imported()}


def _without_value(code: str) -> str:
    """The code with a `;` where a notebook would show the value of its last line, which a program does not."""
    if _SILENT.match(code.rpartition("\n")[2]):  # most programs, and parsing takes long
        return code
    last = ast.parse(code).body[-1]
    if not isinstance(last, ast.Expr) or _SILENT.match(ast.unparse(last)):
        return code
    lines = code.split("\n")
    line = lines[last.end_lineno - 1].encode()
    lines[last.end_lineno - 1] = (line[: last.end_col_offset] + b";" + line[last.end_col_offset :]).decode()
    return "\n".join(lines)
