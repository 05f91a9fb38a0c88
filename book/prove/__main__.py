"""Runs the tests of pages, or all tests: `python -m book.prove [page …]`."""

import sys
from pathlib import Path

from book.read.files import read
from book.read.model import name_of
from book.read.pages import page_of
from book.run.runner import shared_runner


def prove(pages: list[str]) -> int:
    """Run the tests of some pages and labs, or all tests if none is named. Returns the exit code of `pytest`.

    A single page is proven in this process, and what its programs import is imported while `pytest` is.
    """
    if len(pages) == 1:
        _prepare(Path(pages[0].partition("::")[0]))
        options = ["-p", "no:hypothesispytest"]  # it takes as long to import as `pytest`, for tests that make pages
    else:
        options = ["-n", "auto", "--dist", "loadgroup", "--no-loadscope-reorder"]
    import pytest  # only now, for that is half of what a start takes

    return pytest.main([*options, *pages])


def _prepare(page: Path) -> None:
    if page.parts[:1] == ("docs",) and page.is_file():
        paths = dict.fromkeys(program.path for program in page_of(Path.cwd(), page.as_posix()).programs)
        programs = (Path.cwd() / name_of(path) for path in paths)
        shared_runner().prepare([read(program) for program in programs if program.suffix == ".py"])


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
