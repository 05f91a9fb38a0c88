"""Reads a page, from a file of Markdown or from a notebook: here alone it matters which of them it is.

The proof, the rewriter and the site all use this reader, so what is checked is what is published.
"""

import functools
from pathlib import Path

from book.read.files import read
from book.read.markdown import read_markdown
from book.read.model import Page

KINDS = (".md", ".ipynb")


@functools.lru_cache(maxsize=256)  # the pages of the book, each of which a build needs some eight times
def read_page(text: str, name: str = "docs/page.md") -> Page:
    """Read the text of the page `name`, its path in the book. Whatever is wrong is in `problems`; the rest is there.

    The same text gives the same Page, so nobody changes one: `dataclasses.replace` makes another.
    """
    if not name.endswith(".ipynb"):
        return read_markdown(text)
    from book.read import notebook  # it needs `nbformat`, which takes a tenth of a second, and most pages do not

    written = notebook.as_markdown(text, name)
    page = read_markdown(written.text, written.numbers)
    page.problems = sorted([*written.problems, *page.problems], key=lambda problem: problem.line)
    page.untidy = list(written.untidy)
    return page


def page_of(root: Path, name: str) -> Page:
    """The page `name` of the book in the folder `root`."""
    return read_page(read(root / name), name)
