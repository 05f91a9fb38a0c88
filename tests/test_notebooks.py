"""The notebook of a page runs from its top to its bottom in one kernel, and prints what the page shows."""

import re
from pathlib import Path

import nbformat
import pytest

from book.catalog import read_book
from book.notebooks import RAISES, notebook
from book.pages import Page, Program, read_page
from book.programs import Runner, shared_runner
from book.proof import same_output
from book.snippets import read_snippet

ROOT = Path(__file__).resolve().parent.parent
PAGES = {name: page for name, page in read_book(ROOT).items() if page.programs}


def programs_of(made: nbformat.NotebookNode, page: Page, root: Path) -> list[tuple[nbformat.NotebookNode, Program]]:
    """The code cells that hold a program of the page, with it; the others set something back."""
    found, left = [], list(page.programs)
    for cell in made.cells:
        if cell.cell_type != "code":
            continue
        code = read_snippet(root / "snippets", left[0].path).code(left[0].section) if left else None
        if re.sub(r";(?=\s*(#.*)?$)", "", cell.source) == code:
            found.append((cell, left.pop(0)))
    assert not left, f"not in the notebook: {left[0].id}"
    return found


def complaints(page: Page, name: str, root: Path, folder: Path, runner: Runner) -> list[str]:
    """What the cells of a notebook do otherwise than its page shows, when they are the sections of one program."""
    made = nbformat.reads(notebook(page, name, root), as_version=4)
    pairs = programs_of(made, page, root)
    nbformat.write(made, folder / "notebook.ipynb")
    limits = {cell.id: program.timeout for cell, program in pairs}
    run = runner.run(folder, "notebook.ipynb", limits, past_errors=True)
    found = []
    for cell, program in pairs:
        outcome = run.outcomes.get(cell.id)
        if outcome is None:
            return [*found, f"{program.id} never ran: {run.end}"]
        shown = program.output.content if program.output else ""
        printed = outcome.stdout.removesuffix("\n")
        if shown != printed and not (program.output and same_output(program.output, printed)):
            found.append(f"{program.id} prints\n{printed}\nand not\n{shown}")
        if (program.error.content if program.error else None) != outcome.error:
            found.append(f"{program.id} raises {outcome.error}, and not {program.error and program.error.content}")
        assert (RAISES in cell.metadata.get("tags", [])) == bool(program.error)
    return found


@pytest.mark.parametrize("name", PAGES)
def test_programs_share_a_kernel_and_print_what_the_page_shows(name, tmp_path):
    found = complaints(PAGES[name], name, ROOT, tmp_path, shared_runner())
    assert not found, "\n\n".join(found)
