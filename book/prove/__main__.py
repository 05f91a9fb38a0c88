"""Runs the tests of pages, or all tests: `python -m book.prove [page …]`."""

import contextlib
import sys
import threading
from pathlib import Path

from book.run.interpreters import slow_imports
from book.run.runner import shared_runner

INTERRUPTED = 2  # what pytest returns then


def prove(pages: list[str]) -> int:
    """Run the tests of some pages and labs, or all tests if none is named. Returns the exit code of `pytest`.

    A single page is proven in this process, and its programs begin to run while `pytest` is imported.
    """
    if len(pages) == 1:
        threading.Thread(target=_run_ahead, args=(Path(pages[0]),), daemon=True).start()
        options = ["-p", "no:hypothesispytest"]  # it takes as long to import as `pytest`, for tests that make pages
    else:
        options = ["-n", "auto", "--dist", "loadgroup", "--no-loadscope-reorder"]
    try:
        import pytest  # only now, for that is half of what a start takes

        return pytest.main([*options, *pages])
    except KeyboardInterrupt:  # before pytest could answer it
        return INTERRUPTED


def _run_ahead(page: Path) -> None:
    """Run the programs of a page. What is wrong with one is said when its turn comes; the runner knows it then.

    Those that import little come first, and imports of the others go on meanwhile: `pytest` would begin at the top, so
    it waits until all have run.
    """
    if page.parts[:1] != ("docs",) or not page.is_file():
        return
    runner, root = shared_runner(), Path.cwd()
    with runner.lock, contextlib.suppress(RuntimeError):
        runner.prepare(["import torch"])  # it takes longest, so it begins before the page is read
        from book.prove.programs import run_program
        from book.read.pages import page_of
        from book.read.releases import running
        from book.read.snippets import SnippetError, read_snippet
        from book.read.variants import on_release

        read = on_release(page_of(root, page.as_posix()), running())
        programs = [program for program in read.programs if program.runs]
        with contextlib.suppress(SnippetError):
            sources = {program.path: read_snippet(root, program.path).source for program in programs}
            runner.prepare(list(sources.values()))
            for program in sorted(programs, key=lambda program: len(slow_imports(sources[program.path]))):
                run_program(program, read, root, runner)


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
