"""What the site says about releases of torch: on which of them it was run, and where they do not do the same."""

import html
import re
from pathlib import Path

from book.prove.verified import read_verified, verified
from book.publish.outputs import anchor
from book.read.catalog import read_book
from book.read.model import Fence, Program
from book.read.releases import claimed, in_words, locked
from book.read.snippets import SnippetError, read_snippet
from book.read.variants import differs, excused_on, releases_of, runs_on

_NUMBER = re.compile(r"\bnan\b|\binf\b|\d+\.?\d*")

KINDS = {  # of differences, in the order in which they are listed, each with what it means for a reader
    "Another message": "The same error, in other words. Search for the part that all releases have.",
    "Another type of exception": "The error has another name. A program that catches it by its name has to know both.",
    "Raised on some releases only": "What one release refuses, another one does.",
    "A function that older releases do not have": "The program needs a newer torch, and says so on its page.",
    "A warning of torch about itself": "The program is not to blame, and does what it does elsewhere.",
    "Other random numbers": "The same seed gives other numbers, so what follows from them is different, too.",
    "Another value": "The program computes something else.",
    "Printed in another form": "The same numbers, with other characters around them.",
}


def status(passed: dict[str, bool]) -> dict[str, str]:
    """What the foot of a page says: in words, on which releases it passed as it is now (`now`), on which before its
    last change (`stale`), and on which never (`never`); "" for none of them."""
    groups = {
        "now": [release for release, is_now in passed.items() if is_now],
        "stale": [release for release, is_now in passed.items() if not is_now],
        "never": [release for release in claimed() if release not in passed],
    }
    return {group: in_words(releases, exact=True) if releases else "" for group, releases in groups.items()}


def runs(root: Path) -> str:
    """A table in Markdown: each claimed release, when and with what the book was run on it, and what became of it."""
    pages, record = verified(root), read_verified(root)["releases"]
    lines = [
        "| torch | last run | with | pages as they are now | changed since | not passed |",
        "| --- | --- | --- | --: | --: | --: |",
    ]
    for release in claimed():
        states = [passed.get(release) for passed in pages.values()]
        counts = " | ".join(str(states.count(state)) for state in (True, False, None))
        run = record.get(release)
        when = "never | "
        if run:
            when = f"<time>{run['date']}</time> | Python {run['python']}, NumPy {run['numpy']}, {run['platform']}"
        lines.append(f"| {release} | {when} | {counts} |")
    return "\n".join(lines)


def variants(root: Path) -> str:
    """Markdown that lists each program that does not do the same on all claimed releases, by the kind of difference."""
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for name, page in read_book(root).items():
        for program in filter(differs, page.programs):
            kind, entry = kind_of(program, root), _entry(program, name, page.title)
            if entry not in found[kind]:
                found[kind].append(entry)
    parts = [f"## {kind}\n\n{KINDS[kind]}\n\n" + "\n".join(entries) for kind, entries in found.items() if entries]
    return "\n\n".join(parts)


def kind_of(program: Program, root: Path) -> str:
    """The kind of difference, one of KINDS, between what a program does on one release and on another."""
    if "excuse" in program.fence.options:
        return "A warning of torch about itself"
    if "torch" in program.fence.options:
        return "A function that older releases do not have"
    types = {fence.content.partition(":")[0] for fence in program.errors}
    raises = [release for release in claimed() if any(release in releases_of(program, f) for f in program.errors)]
    if raises and len(raises) < len(claimed()):
        return "Raised on some releases only"
    if len(types) > 1:
        return "Another type of exception"
    if len(program.errors) > 1 or any("Error" in f.content or "cannot be" in f.content for f in program.outputs):
        return "Another message"
    if _draws(program, root):
        return "Other random numbers"
    numbers = {tuple(_NUMBER.findall(fence.content)) for fence in program.outputs}
    return "Another value" if len(numbers) > 1 else "Printed in another form"


def _draws(program: Program, root: Path) -> bool:
    try:
        return "seed(" in read_snippet(root, program.path).source
    except SnippetError:
        return False


def _entry(program: Program, name: str, title: str) -> str:
    """A line of the list: the page, the program, and the releases for which each of its outputs and errors holds."""
    fences = [f for f in (*program.outputs, *program.errors) if len(releases_of(program, f)) < len(claimed())]
    address = f"../{re.sub(r'[.](md|ipynb)$', '.html', name.removeprefix('docs/'))}#{anchor(program)}"
    groups = [in_words(releases_of(program, fence)) for fence in _others(program, fences)]
    if "torch" in program.fence.options:
        groups = [f"runs on {in_words([r for r in claimed() if runs_on(program, r)])}"]
    if "excuse" in program.fence.options:
        groups.append(in_words([release for release in claimed() if excused_on(program, release)]))
    # MkDocs does not know names that the build puts into a page, and would complain about a Markdown link.
    link = f'<a href="{address}">{html.escape(title)}: <code>{program.id.rpartition("/")[2]}</code></a>'
    return f"- {link} ({'; '.join(groups)})"


def _others(program: Program, fences: list[Fence]) -> list[Fence]:
    """What is shown for other releases than the locked one."""
    return [fence for fence in fences if locked() not in releases_of(program, fence)] or fences
