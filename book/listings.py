"""What the reference pages list of the whole book: its formulas and its errors, made when the site is built."""

from collections.abc import Callable

from book.pages import Page


def expand(text: str, read: Callable[[], dict[str, Page]]) -> str:
    """The text of a page with each marker replaced by its listing. `read` reads the book, if there is a marker."""
    for marker, listing in (("<!-- all formulas -->", formulas), ("<!-- all errors -->", errors)):
        if marker in text:
            text = text.replace(marker, listing(read()))
    return text


def title(page: Page) -> str:
    """The title of a page: its first heading."""
    return next((line[2:].split(" {")[0] for line in page.text.splitlines() if line.startswith("# ")), "")


def formulas(pages: dict[str, Page]) -> str:
    """Markdown that lists each display formula with its page, and the programs there that prove it.

    Formulas stand in `$$` without a name; links lead from a page in another chapter.
    """
    parts = []
    for name, page in pages.items():
        if page.formulas:
            parts.append(f"## {title(page)}\n")
        for formula in page.formulas:
            proofs = [f"`{program.id}`" for program in page.programs if formula.id in program.proves]
            link = f"[{formula.id.removeprefix('eq-').replace('-', ' ')}](../{name.removeprefix('docs/')}#{formula.id})"
            parts.append(f"$$\n{formula.tex}\n$$\n\n{link}, proven by {' and '.join(proofs)}\n")
    return "\n".join(parts)


def errors(pages: dict[str, Page]) -> str:
    """Markdown that lists the text of each `error` of the book with the page that explains it, sorted by the text."""
    found = []
    for name, page in pages.items():
        for program in page.programs:
            if program.error:
                section = _heading_before(page, program.fence.line)
                link = f"[{title(page)}{section}](../{name.removeprefix('docs/')})"
                found.append((program.error.content, link))
    return "\n".join(f"```text\n{text}\n```\n\n{link}\n" for text, link in sorted(found))


def _heading_before(page: Page, line: int) -> str:
    headings = [text for text in page.prose().splitlines()[:line] if text.startswith("##")]
    return ": " + headings[-1].lstrip("# ").split(" {")[0] if headings else ""
