"""Rewrites the outputs, errors and figures of pages: `python -m book.write.update [PAGE …]`, all pages without PAGE.

It writes what programs do and removes nothing: a fence that shows what does not happen any more is the author's to
remove, and an `error` is shown only where the author opened a fence for it.
"""

import sys
from pathlib import Path

from book.prove.compare import difference, same
from book.prove.labs import check_cell, check_lab, read_lab, updated
from book.prove.proof import check_program, printed_text, run_program, same_output
from book.read.catalog import page_names
from book.read.files import write
from book.read.pages import Fence, Page, Program, read_page
from book.read.snippets import SnippetError
from book.run import figures
from book.run.runner import Outcome, Runner, shared_runner

Edit = tuple[int, int, str]  # offsets in the page's text, and what comes in their place


def main(arguments: list[str]) -> int:
    """Update the pages that `arguments` name. Returns the exit code: 1 if something is left for the author to do."""
    root = Path.cwd()
    pages = [Path(argument).resolve() for argument in arguments or page_names(root)]
    complaints = []
    for page in pages:
        if not (page.is_file() and page.is_relative_to(root / "docs")):
            complaints.append(f"{page}: there is no such page under docs/")
            continue
        changes, left = update_page(page, root, shared_runner())
        print("".join(f"{change}\n" for change in changes), end="")
        complaints += left
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def update_page(file: Path, root: Path, runner: Runner) -> tuple[list[str], list[str]]:
    """Make a page show what its programs do. Text outside the rewritten fences keeps every byte.

    Returns what was changed (diffs, and the figures drawn) and what is left to do (sentences with page:line).
    """
    name = file.relative_to(root).as_posix()
    try:
        text = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return [], [f"{name}:{line}: this is not UTF-8: save the page as UTF-8"]
    if file.suffix == ".ipynb":
        return _update_lab(file, text, root, name, runner)
    page = read_page(text)
    changes, edits = [], []
    for program in page.programs:
        outcome = _outcome(program, page, root, runner)
        if outcome:
            edits += _edits(program, outcome, text)
            changes += _draw(program, outcome, page, root)
    new_text = _apply(edits, text)
    new_page = read_page(new_text)
    if len(new_page.problems) > len(page.problems):
        problem = next(p for p in new_page.problems if p not in page.problems)
        return changes, [f"{name}: left alone, for with its new outputs, in line {problem.line}: {problem.message}"]
    if new_text != text:
        if not _replace(file, text, new_text):
            return changes, [_CHANGED.format(name)]
        changes.insert(0, difference(text.replace("\r\n", "\n"), new_text.replace("\r\n", "\n"), name, name))
    left = [f"{name}:{problem.line}: {problem.message}" for problem in new_page.problems]
    for program in new_page.programs:
        left += check_program(program, new_page, root, name, runner)
    return changes, left


def _update_lab(file: Path, text: str, root: Path, name: str, runner: Runner) -> tuple[list[str], list[str]]:
    lab = read_lab(text)
    if lab.notebook is None or lab.problems:
        return [], [f"{name}:{line}: {message}" for line, message in lab.problems]
    try:
        new_text = updated(lab, root, name, runner)
    except SnippetError as error:
        return [], [f"{name}:1: {error}"]
    if new_text != text and not _replace(file, text, new_text):
        return [], [_CHANGED.format(name)]
    lab = read_lab(new_text)
    left = [f"{name}:{line}: {message}" for line, message in check_lab(lab)]
    for cell in lab.code():
        left += check_cell(cell, lab, root, name, runner)
    return [difference(text, new_text, name, name)] if new_text != text else [], left


_CHANGED = "{0}:1: left alone, for it changed while its programs ran: make update PAGE={0} again"


def _replace(file: Path, old: str, new: str) -> bool:
    """Write a page, unless it is no more what was read: somebody saved it meanwhile, and would lose it."""
    if file.read_bytes() not in (old.encode(), new.encode()):
        return False
    write(file, new)
    return True


def _outcome(program: Program, page: Page, root: Path, runner: Runner) -> Outcome | None:
    """What the program did, or None if there is nothing to show: it failed in a way that the page does not expect."""
    try:
        run, section = run_program(program, page, root, runner)
    except SnippetError:
        return None
    outcome = run.outcomes.get(section.name)
    if outcome is None or outcome.stderr or outcome.overflowed or outcome.asked_stdin:
        return None
    return None if outcome.error and not program.error else outcome


def _edits(program: Program, outcome: Outcome, text: str) -> list[Edit]:
    edits = []
    printed = printed_text(outcome)
    if program.output and printed and not same_output(program.output, printed):
        edits.append(_replace_body(program.output, printed, text))
    elif printed and not program.output:
        edits.append(_insert_output(program.fence, printed, text))
    if program.error and outcome.error and not same(program.error.content, outcome.error):
        edits.append(_replace_body(program.error, outcome.error, text))
    return edits


def _replace_body(fence: Fence, content: str, text: str) -> Edit:
    return fence.body_start, fence.body_stop, _indented(content, fence.prefix, _line_ending(text, fence))


def _insert_output(fence: Fence, content: str, text: str) -> Edit:
    ending = _line_ending(text, fence)
    before = "" if text[: fence.stop].endswith("\n") else ending
    block = _indented(f"\n```output\n{content}\n```", fence.prefix, ending)
    return fence.stop, fence.stop, before + block


def _indented(content: str, prefix: str, ending: str) -> str:
    return "".join((prefix + line if line else prefix.rstrip()) + ending for line in content.split("\n"))


def _line_ending(text: str, fence: Fence) -> str:
    return "\r\n" if text[: fence.body_start].endswith("\r\n") else "\n"


def _apply(edits: list[Edit], text: str) -> str:
    for start, stop, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[stop:]
    return text


def _draw(program: Program, outcome: Outcome, page: Page, root: Path) -> list[str]:
    """Write the figure of a program, if the page shows it and the stored one is another picture."""
    if len(outcome.figures) != 1 or all(figure.name != program.figure for figure in page.figures):
        return []
    file = figures.figure_file(root, program.figure)
    drawn = figures.publishable(outcome.figures[0], program.figure)
    if file.is_file() and figures.same_figure(file.read_text(encoding="utf-8"), drawn):
        return []
    file.parent.mkdir(parents=True, exist_ok=True)
    write(file, drawn)
    return [f"drew {file.relative_to(root).as_posix()}"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
