"""The whole book: all its pages, and which of them shows which program."""

from pathlib import Path

from book.pages import Page, Program, read_page
from book.snippets import SnippetError, read_snippet


def read_book(root: Path) -> dict[str, Page]:
    """The pages of the book in the folder `root`, by their path from there, such as `docs/tensors/creating.md`."""
    return {
        file.relative_to(root).as_posix(): read_page(file.read_text(encoding="utf-8"))
        for file in sorted((root / "docs").rglob("*.md"))
    }


def snippet_paths(root: Path) -> list[str]:
    """The paths of all programs under `snippets/`."""
    return sorted(file.relative_to(root / "snippets").as_posix() for file in (root / "snippets").rglob("*.py"))


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
            sections = [section.name for section in read_snippet(root / "snippets", path).sections]
        except SnippetError:
            continue  # the page that shows it fails, and says why
        for name in sections:
            if name not in shown[path]:
                sentences.append(f"snippets/{path}: no page shows its section '{name}'; include it in a page")
    return sentences
