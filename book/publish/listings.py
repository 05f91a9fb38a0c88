"""What the reference pages list of the whole book: formulas, errors, changes. They are made with the site."""

from pathlib import Path

from book.prove.formulas import why_not_computed
from book.prove.record import Stamp, valid_stamps
from book.prove.results import stated_numbers
from book.publish import changes, lessons, versions
from book.publish.errors import error_list
from book.read.catalog import read_book
from book.read.files import read
from book.read.guesses import guesses
from book.read.model import Page


def expand(text: str, root: Path) -> str:
    """The text of a page of the book in the folder `root`, with each marker replaced by its listing."""
    text = lessons.MARKER.sub(lambda marker: lessons.listing(root, marker["chapter"]), text)
    for marker, listing in LISTINGS.items():
        if marker in text:
            text = text.replace(marker, listing(root))
    return text


def lists(text: str) -> bool:
    """Whether the text of a page has a marker, so that it is another one when other pages change."""
    return any(marker in text for marker in LISTINGS) or bool(lessons.MARKER.search(text))


def formulas(pages: dict[str, Page]) -> str:
    """Markdown that lists each display formula with its page, the programs there that prove it, and if only they do.

    Formulas stand in `$$` without a name; links lead from a page in another chapter.
    """
    parts = []
    for name, page in pages.items():
        if page.formulas:
            parts.append(f"## {page.title}\n")
        for formula in page.formulas:
            proofs = [f"`{program.id}`" for program in page.programs if formula.id in program.proves]
            link = f"[{formula.id.removeprefix('eq-').replace('-', ' ')}](../{name.removeprefix('docs/')}#{formula.id})"
            why = why_not_computed(formula, page)
            how = f"only its program proves it: {why}" if why else "computed as it stands here"
            parts.append(f"$$\n{formula.tex}\n$$\n\n{link}, proven by {' and '.join(proofs)}; {how}\n")
    return "\n".join(parts)


def verification(root: Path) -> str:
    """Markdown that lists each page on which something is proven, with how much of each kind, and when it was."""
    rows, sums, verified = [], [0] * 7, 0
    stamps = valid_stamps(root)
    for name, page in read_book(root).items():
        counts = _counts(page)
        if not any(counts):
            continue
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        verified += stamps[name] is not None
        numbers = " | ".join(str(count or "") for count in counts)  # none is easier to see than a zero
        rows.append(f"| [{page.title}](../{name.removeprefix('docs/')}) | {_words(stamps[name])} | {numbers} |")
    total = " | ".join(f"**{number}**" for number in sums)
    return "\n".join(
        [
            "| page | verified | programs | outputs and figures | formulas | of them computed | numbers | claims |"
            " guesses |",
            "| --- | --- | --: | --: | --: | --: | --: | --: | --: |",
            *rows,
            f"| **all {len(rows)} pages** | **{verified} verified** | {total} |",
            "",
            # MkDocs knows no file that is made after the pages, and would complain about a Markdown link.
            'Take it with you: <a href="../book.zip" download>all notebooks and programs in one archive</a>.',
        ]
    )


def _counts(page: Page) -> list[int]:
    """How much is proven on a page, in the order of the table's columns."""
    outputs = sum(1 for program in page.programs for fence in (*program.outputs, *program.errors))
    computed = sum(why_not_computed(formula, page) is None for formula in page.formulas)
    wrong = sum(len(guesses(program.guesses)) for program in page.programs if program.guesses)
    counts = [len(page.programs), outputs + len(page.figures), len(page.formulas), computed]
    return [*counts, sum(1 for _ in stated_numbers(page)), len(page.claims), wrong]


def measurements(root: Path) -> str:
    """The table that `make bench` has written; a sentence if it never ran."""
    file = root / "benchmarks" / "results.md"
    return read(file) if file.is_file() else "Nothing was measured yet: `make bench` does it."


LISTINGS = {  # of the book in a folder, by what stands in a page for them
    "<!-- all formulas -->": lambda root: formulas(read_book(root)),
    "<!-- all errors -->": lambda root: error_list(read_book(root)),
    "<!-- all changes -->": changes.listing,
    "<!-- all pages -->": verification,
    "<!-- all measurements -->": measurements,
    "<!-- all releases -->": versions.runs,
    "<!-- all variants -->": versions.variants,
}


def _words(stamp: Stamp | None) -> str:
    if stamp is None:
        return "not yet"
    commit = f"commit `{stamp.commit}`" if stamp.commit else "in no commit"
    return f"<time>{stamp.date}</time>, torch {stamp.torch}, Python {stamp.python}, {commit}"
