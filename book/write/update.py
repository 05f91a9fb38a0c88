"""Rewrites the outputs, errors and figures of pages: `python -m book.write.update [PAGE …]`, all pages without PAGE.

With `--torch=RELEASE` before the pages, it does so in an environment with that release. There it leaves alone what
programs do on other releases, and proposes a variant where this one does something else.

It writes what programs do and removes nothing: a fence that shows what does not happen any more is the author's to
remove, and an `error` is shown only where the author opened a fence for it.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from book.prove.compare import difference
from book.prove.environments import NoEnvironmentError, environment
from book.prove.programs import check_program, run_program
from book.read.catalog import page_names
from book.read.files import write
from book.read.model import Page, Program
from book.read.pages import read_page
from book.read.releases import locked, running
from book.read.snippets import SnippetError
from book.read.variants import on_release
from book.run.runner import Outcome, Runner, shared_runner
from book.write import in_markdown, in_notebook, in_variants


def main(arguments: list[str]) -> int:
    """Update the pages that `arguments` name. Returns the exit code: 1 if something is left for the author to do."""
    root = Path.cwd()
    if arguments and arguments[0].startswith("--torch="):
        return _elsewhere(root, arguments[0].removeprefix("--torch="), arguments[1:])
    pages = [Path(argument).resolve() for argument in arguments or page_names(root)]
    complaints = []
    for page in pages:
        if not (page.is_file() and page.is_relative_to(root / "docs")):
            complaints.append(f"{page}: there is no such page under docs/")
            continue
        name = page.relative_to(root).as_posix()
        try:
            changes, left = update_page(page, root, shared_runner())
        except KeyboardInterrupt:
            return _stopped(f"interrupted: {name} is not done, nor is what comes after it; no file is half written")
        except OSError as error:
            why = f"{error.strerror or error}: {error.filename}" if error.filename else f"{error.strerror or error}"
            return _stopped(f"{name} is not done, nor is what comes after it; no file is half written: {why}")
        print("".join(f"{change}\n" for change in changes), end="")
        complaints += left
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def _stopped(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


def _elsewhere(root: Path, release: str, pages: list[str]) -> int:
    """Update pages in an environment with another release of torch. Returns the exit code."""
    try:
        with environment(root, release, keep=bool(os.environ.get("KEEP"))) as python:
            return subprocess.run([python, "-m", "book.write.update", *pages], cwd=root).returncode
    except NoEnvironmentError as why:
        return _stopped(str(why))
    except KeyboardInterrupt:
        return _stopped("interrupted: no file is half written")


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
    page = on_release(read_page(text, name), running())
    done = [(program, outcome) for program in page.programs if (outcome := _outcome(program, page, root, runner))]
    writer = in_notebook if name.endswith(".ipynb") else in_markdown if running() == locked() else in_variants
    new_text, drawn = writer.rewritten(text, page, done, root)
    new_page = on_release(read_page(new_text, name), running())
    if len(new_page.problems) > len(page.problems):
        problem = next(p for p in new_page.problems if p not in page.problems)
        return [], [f"{name}: left alone, for with its new outputs, in line {problem.line}: {problem.message}"]
    changes = []
    if new_text != text:
        if not _replace(file, text, new_text):
            return [], [f"{name}:1: left alone, for it changed while its programs ran: make update PAGE={name} again"]
        changes.append(difference(text.replace("\r\n", "\n"), new_text.replace("\r\n", "\n"), name, name))
    for figure, svg in drawn.items():
        figure.parent.mkdir(parents=True, exist_ok=True)
        write(figure, svg)
        changes.append(f"drew {figure.relative_to(root).as_posix()}")
    left = [f"{name}:{problem.line}: {problem.message}" for problem in (*new_page.problems, *new_page.untidy)]
    for program in new_page.programs:
        left += check_program(program, new_page, root, name, runner)
    return changes, left


def _replace(file: Path, old: str, new: str) -> bool:
    """Write a page, unless it is no more what was read: somebody saved it meanwhile, and would lose it."""
    if file.read_bytes() not in (old.encode(), new.encode()):
        return False
    write(file, new)
    return True


def _outcome(program: Program, page: Page, root: Path, runner: Runner) -> Outcome | None:
    """What the program did, or None if there is nothing to show: it failed in a way that the page does not expect."""
    if not program.runs:
        return None
    try:
        run, section = run_program(program, page, root, runner)
    except SnippetError:
        return None
    outcome = run.outcomes.get(section.name)
    if outcome is None or outcome.stderr or outcome.overflowed or outcome.asked_stdin:
        return None
    return None if outcome.error and not program.errors else outcome


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # from now on, it says what is not done
    sys.exit(main(sys.argv[1:]))
