"""Writes what programs do into a notebook: its outputs and figures are stored in it."""

from pathlib import Path

from book.prove.pictures import same_figure
from book.prove.programs import printed_text, same_output
from book.read import notebook
from book.read.model import Page, Program
from book.read.releases import locked, running
from book.run.figures import publishable
from book.run.runner import Outcome


def rewritten(text: str, page: Page, done: list[tuple[Program, Outcome]], root: Path) -> tuple[str, dict[Path, str]]:
    """The text of the notebook with what its cells did, without traces of the machine. No other file is written.

    What is within the tolerance of its cell stays as it is, and so do the outputs of a cell that failed. What another
    release of torch does than the locked one is no output for a notebook to store.
    """
    if running() != locked():
        return text, {}
    try:
        written = notebook.parse(text)
    except notebook.NotebookError:
        return text, {}
    outcomes = {program.section: (program, outcome) for program, outcome in done}
    for cell in written.cells:
        if cell.id in outcomes:
            cell.outputs = notebook.outputs(*_shown(cell, *outcomes[cell.id]))
    return notebook.normalized(written), {}


def _shown(cell: notebook.NotebookNode, program: Program, outcome: Outcome) -> tuple[str, str]:
    """What a cell is to show: what it printed and drew, or what is stored, where that is the same."""
    printed, figure = notebook.stored(cell)
    if not (program.output and outcome.stdout and same_output(program.output, printed_text(outcome))):
        printed = outcome.stdout
    drawn = "".join(publishable(svg, program.figure) for svg in outcome.figures)
    return printed, figure if figure and drawn and same_figure(figure, drawn) else drawn
