"""The pages of the built site, as HTML."""

import functools
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup

from book.read.files import read


def published(site: Path, name: str) -> BeautifulSoup:
    """The page of the site that was made of a page or lab, such as `docs/tensors/creating.md`. Not to be changed."""
    return parsed((site / name.removeprefix("docs/")).with_suffix(".html"))


@functools.lru_cache(maxsize=16)  # a chapter: reading a long page takes a second, and all would take 560 MB
def parsed(file: Path) -> BeautifulSoup:
    """A file of HTML. Not to be changed."""
    return BeautifulSoup(read(file), "html.parser")


@functools.cache
def ids(file: Path) -> set[str]:
    """The places of a file of HTML to which a link can lead. To read it as a tree would take long."""
    return set(re.findall(r'<[^<>]*\sid="([^"]+)"', read(file)))


_LINK = re.compile(r'<a\b[^>]*?\bhref="(?P<path>[^":#]*)#(?P<part>[^"]+)"')


@functools.cache
def targets(site: Path) -> dict[str, list[str]]:
    """For each page of a site, by its address: the names of its parts to which a link leads, there or elsewhere."""
    found: dict[str, set[str]] = {}
    for file in sorted(site.rglob("[!4]*.html")):
        for link in _LINK.finditer(read(file)):
            page = (file.parent / link["path"]).resolve() if link["path"] else file.resolve()
            found.setdefault(page.relative_to(site.resolve()).as_posix(), set()).add(unquote(link["part"]))
    return {page: sorted(parts) for page, parts in found.items()}


def by_chapter(names: Iterable[str]) -> list:
    """The names of pages as parameters of tests: one worker has all tests of a chapter, so it reads each page once."""
    return [pytest.param(n, marks=pytest.mark.xdist_group(f"published {Path(n).parent.name}")) for n in names]
