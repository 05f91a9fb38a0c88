"""Makes `llms.txt`: for programs that read for people, a list of all pages in plain Markdown (see llmstxt.org)."""

import re
from collections.abc import Iterator
from pathlib import Path

from book.read.pages import page_of

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def llms_txt(title: str, description: str | None, nav: list[dict] | None, root: Path, site: str = "") -> str:
    """The text of `llms.txt` of the book in the folder `root`.

    `nav` is the navigation of `mkdocs.yml`: titles with a page, or with a list of such. `site` is the site's
    address; without one, the links are relative.
    """
    lines = [f"# {title}", "", f"> {description or title}", ""]
    lines += ["The numbers under a program are what it prints: a test has compared them.", ""]
    for entry in nav or []:
        for chapter, content in entry.items():
            pages = content if isinstance(content, list) else [{chapter: content}]
            lines += [f"## {chapter}", "", *_listed(pages, 3, root, site), ""]
    return "\n".join(lines)


def _listed(pages: list[dict | str], level: int, root: Path, site: str) -> Iterator[str]:
    """A line for each page, and a heading of the given level for each part of a chapter."""
    for name, content in (item for page in pages for item in _titled(page, root).items()):
        if isinstance(content, list):
            yield from ("", f"{'#' * level} {name}", "", *_listed(content, level + 1, root, site))
        else:
            address = site + Path(content).with_suffix(".md").as_posix()
            yield f"- [{name}]({address}): {first_sentence(root, f'docs/{content}')}"


def _titled(entry: dict | str, root: Path) -> dict:
    """An entry of the navigation with its title: the page of a chapter has none there."""
    return {page_of(root, f"docs/{entry}").title: entry} if isinstance(entry, str) else entry


def first_sentence(root: Path, name: str) -> str:
    """The sentence with which the page `name` begins, after its title."""
    return first_sentences(root, name)[0]


def first_sentences(root: Path, name: str) -> list[str]:
    """The sentences of the first paragraph of a page, without links; one that is empty, if it has none."""
    text = page_of(root, name).prose()
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    first = next((part for part in paragraphs if part and not part.startswith("#")), "")
    return re.split(r"(?<=[.!?:]) (?=[A-Z])", _LINK.sub(r"\1", first))
