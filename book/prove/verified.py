"""The record in the repository: on which releases of torch each page passed, and what it was made of then.

`make versions` writes it (`book.prove.versions`), and the site shows it. A page that is no more what it was is stale.
What is written between the programs does not count: it is the same on every release.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from book.read.catalog import page_names
from book.read.figures import stored_figure
from book.read.files import write
from book.read.model import Fence, Page
from book.read.pages import page_of
from book.read.releases import claimed
from book.read.snippets import SnippetError, read_snippet
from book.read.variants import on_release

FILE = "versions.json"  # in the folder of the book

Record = dict[str, dict[str, dict[str, str]]]


def read_verified(root: Path) -> Record:
    """What the record holds: `releases`, for each the surroundings of its last run; and `pages`, for each the releases
    on which it passed (with spaces between them), by its digest then. A record that is not there is empty."""
    file = root / FILE
    record = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return {"releases": record.get("releases", {}), "pages": record.get("pages", {})}


def add_run(
    root: Path, release: str, surroundings: dict[str, str], passed: Iterable[str], failed: Iterable[str]
) -> None:
    """Keep that pages passed on a release as they are now, and that others failed, with what the run met."""
    record, passed, failed = read_verified(root), set(passed), set(failed)
    record["releases"][release] = surroundings
    pages = {}
    for name in page_names(root):
        page = page_of(root, name)
        if not page.programs:
            continue  # it is the same on every release
        now = digests(page, root, [release])[release]
        states = {state: set(releases.split()) for state, releases in record["pages"].get(name, {}).items()}
        for state, releases in states.items():
            if name in passed or (name in failed and state == now):
                releases.discard(release)
        if name in passed:
            states.setdefault(now, set()).add(release)
        pages[name] = {state: " ".join(_ordered(releases)) for state, releases in states.items() if releases}
    releases = {release: record["releases"][release] for release in _ordered(record["releases"])}
    content = {"releases": releases, "pages": {name: states for name, states in sorted(pages.items()) if states}}
    write(root / FILE, json.dumps(content, indent=1) + "\n")


def verified(root: Path) -> dict[str, dict[str, bool]]:
    """For each page with programs, the claimed releases on which it passed: True if it was then what it is now."""
    record, found = read_verified(root)["pages"], {}
    for name in page_names(root):
        page = page_of(root, name)
        if not page.programs:
            continue
        passed = {release: state for state, text in record.get(name, {}).items() for release in text.split()}
        releases = [release for release in claimed() if release in passed]
        now = digests(page, root, releases)
        found[name] = {release: passed[release] == now[release] for release in releases}
    return found


def digests(page: Page, root: Path, releases: Iterable[str]) -> dict[str, str]:
    """What a page is made of for each release: its programs and figures, and the outputs and errors that hold there.

    A variant for other releases changes nothing for one.
    """
    figures: list = [(figure.name, stored_figure(root, figure.name)) for figure in page.figures]
    sources = {path: _source(root, path) for path in {program.path for program in page.programs}}
    found = {}
    for release in releases:
        made_of = figures.copy()
        for program in on_release(page, release).programs:
            shown = [_shown(fence) for fence in (program.output, program.error)]
            made_of.append((program.id, program.runs, program.excused, sources[program.path], shown))
        found[release] = hashlib.sha256(json.dumps(made_of).encode()).hexdigest()[:12]
    return found


def _source(root: Path, path: str) -> str:
    try:
        return read_snippet(root, path).source
    except SnippetError:
        return ""


def _shown(fence: Fence | None) -> tuple | None:
    """What a fence says that a program does, and how far off it may be."""
    if fence is None:
        return None
    return sorted(item for item in fence.options.items() if item[0] != "torch"), fence.content


def _ordered(releases: Iterable[str]) -> list[str]:
    """Releases, the oldest first; those that the book claims no more are left out."""
    return [release for release in claimed() if release in releases]
