"""Writes what programs do into a page of Markdown: into its fences, and into the files of its figures."""

from pathlib import Path

from book.prove.compare import same
from book.prove.pictures import same_figure
from book.prove.programs import printed_text, same_output
from book.read.figures import figure_file, stored_figure
from book.read.model import Fence, Page, Program
from book.run.figures import publishable
from book.run.runner import Outcome

Edit = tuple[int, int, str]  # offsets in the page's text, and what comes in their place


def rewritten(text: str, page: Page, done: list[tuple[Program, Outcome]], root: Path) -> tuple[str, dict[Path, str]]:
    """The text of the page with what its programs did, and the files of figures that are to be written.

    What is within the tolerance of its fence stays as it is.
    """
    edits: list[Edit] = []
    drawn: dict[Path, str] = {}
    shown = {figure.name for figure in page.figures}
    for program, outcome in done:
        edits += _edits(program, outcome, text)
        if len(outcome.figures) == 1 and program.figure in shown:
            svg, stored = publishable(outcome.figures[0], program.figure), stored_figure(root, program.figure)
            if stored is None or not same_figure(stored, svg):
                drawn[figure_file(root, program.figure)] = svg
    return apply(edits, text), drawn


def _edits(program: Program, outcome: Outcome, text: str) -> list[Edit]:
    edits = []
    printed = printed_text(outcome)
    if program.output and printed and not same_output(program.output, printed):
        edits.append(replace_body(program.output, printed, text))
    elif printed and not program.output:
        edits.append(insert_after(program.guesses or program.fence, "output", printed, text))
    if program.error and outcome.error and not same(program.error.content, outcome.error):
        edits.append(replace_body(program.error, outcome.error, text))
    return edits


def replace_body(fence: Fence, content: str, text: str) -> Edit:
    """Another content for a fence."""
    return fence.body_start, fence.body_stop, _indented(content, fence.prefix, _line_ending(text, fence))


def insert_after(fence: Fence, header: str, content: str, text: str) -> Edit:
    """A new fence after another one."""
    ending = _line_ending(text, fence)
    before = "" if text[: fence.stop].endswith("\n") else ending
    block = _indented(f"\n```{header}\n{content}\n```", fence.prefix, ending)
    return fence.stop, fence.stop, before + block


def _indented(content: str, prefix: str, ending: str) -> str:
    return "".join((prefix + line if line else prefix.rstrip()) + ending for line in content.split("\n"))


def _line_ending(text: str, fence: Fence) -> str:
    return "\r\n" if text[: fence.body_start].endswith("\r\n") else "\n"


def apply(edits: list[Edit], text: str) -> str:
    """The text after all edits."""
    for start, stop, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[stop:]
    return text
