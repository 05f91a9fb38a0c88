"""The whole book: all its pages, and which of them shows which program."""

import functools
from collections.abc import Iterator
from pathlib import Path

import yaml

from book.read.model import Page, Program
from book.read.pages import KINDS, page_of
from book.read.snippets import SnippetError, read_snippet


def read_book(root: Path) -> dict[str, Page]:
    """The pages of the book in the folder `root`, by their names and in the order of `page_names`."""
    return {name: page_of(root, name) for name in page_names(root)}


def page_names(root: Path) -> list[str]:
    """The pages of the book by their path from `root`, such as `docs/tensors/creating.md`.

    They come in the order of the navigation in `mkdocs.yml`; pages that it does not name follow.
    """
    settings = root / "mkdocs.yml"
    order = _order(settings.read_text(encoding="utf-8")) if settings.is_file() else []
    files = [file for kind in KINDS for file in (root / "docs").rglob(f"*{kind}")]
    names = sorted(file.relative_to(root).as_posix() for file in files)
    return sorted(names, key=lambda name: order.index(name) if name in order else len(order))


@functools.cache  # a build asks some fifty times
def _order(settings: str) -> list[str]:
    return [f"docs/{name}" for name in _pages_in(yaml.safe_load(settings).get("nav", []))]


def _pages_in(nav: str | list | dict) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    for entry in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from _pages_in(entry)


def snippet_paths(root: Path) -> list[str]:
    """The paths of all programs under `snippets/`."""
    return sorted(file.relative_to(root / "snippets").as_posix() for file in (root / "snippets").rglob("*.py"))


def program_paths(root: Path) -> list[str]:
    """The paths of all programs: those under `snippets/`, and what pages show besides, which are notebooks."""
    return sorted({*snippet_paths(root), *shown_programs(read_book(root))})


def shown_programs(pages: dict[str, Page]) -> dict[str, dict[str | None, Program]]:
    """For each snippet that a page shows, by its path: the program block of each section (None is the whole file)."""
    shown: dict[str, dict[str | None, Program]] = {}
    for page in pages.values():
        for program in page.programs:
            shown.setdefault(program.path, {}).setdefault(program.section, program)
    return shown


def unshown(root: Path) -> list[str]:
    """A sentence for each snippet, and each section of one, that no page shows."""
    shown = shown_programs(read_book(root))
    sentences = []
    for path in snippet_paths(root):
        if path not in shown:
            sentences.append(f"snippets/{path}: no page shows it; include it in a page, or delete it")
            continue
        try:
            sections = [section.name for section in read_snippet(root, path).sections]
        except SnippetError:
            continue  # the page that shows it fails, and says why
        for name in sections:
            if name not in shown[path]:
                sentences.append(f"snippets/{path}: no page shows its section '{name}'; include it in a page")
    return sentences
