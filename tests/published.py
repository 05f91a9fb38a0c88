"""The pages of the built site, as HTML."""

import functools
from collections.abc import Iterable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from book.read.files import read


def published(site: Path, name: str) -> BeautifulSoup:
    """The page of the site that was made of a page or lab, such as `docs/tensors/creating.md`. Not to be changed."""
    return parsed((site / name.removeprefix("docs/")).with_suffix(".html"))


@functools.cache  # reading a long page takes a second
def parsed(file: Path) -> BeautifulSoup:
    """A file of HTML. Not to be changed."""
    return BeautifulSoup(read(file), "html.parser")


def by_chapter(names: Iterable[str]) -> list:
    """The names of pages as parameters of tests: one worker has all tests of a chapter, so it reads each page once."""
    return [pytest.param(n, marks=pytest.mark.xdist_group(f"published {Path(n).parent.name}")) for n in names]
