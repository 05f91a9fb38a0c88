"""What changed in the book: the last commits that changed its pages, as a list and as a feed.

The feed is Atom (RFC 4287). `git log` gives both, so nobody writes them.
"""

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from itertools import groupby, islice
from pathlib import Path

from book.read.catalog import page_names
from book.read.pages import page_of

PAGE, FEED = "reference/changes.html", "reference/changes.xml"  # from the root of the site
MOST = 100  # commits; a feed reader asks again before there are so many new ones
NO_HISTORY = "This copy of the book was made without its history, so nothing can be listed here."
_FIELDS = "%x00%H%x01%ct%x01%D%x01%s%x01"  # commit, seconds since 1970, what is said of it, its subject; then its files
_OF_A_PAGE = re.compile(r"docs/(.+)\.(?:md|ipynb)|(?:docs/assets/figures|snippets)/(.+)/[^/]+")
_MARKUP = re.compile(r"[\\`*_{}\[\]#|$]")  # no parentheses: with a backslash, they would hold a formula


@dataclass(frozen=True)
class Change:
    """A commit: when it was made (UTC), its subject, and the names of the pages that it changed."""

    commit: str
    when: datetime
    subject: str
    pages: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """Its place on the page that lists it."""
        return f"change-{self.commit[:12]}"


def changes(root: Path) -> list[Change]:
    """The last `MOST` commits that changed pages which the book in the folder `root` has now, the newest first.

    Merges are left out: git names no files of theirs. There is nothing without git, and nothing in a folder that git
    does not know.
    """
    log = ["git", "-c", "core.quotepath=false", "log", "--relative", "--name-only"]
    log += [f"--format={_FIELDS}", "--", "docs", "snippets"]
    try:
        printed = subprocess.run(log, cwd=root, capture_output=True, encoding="utf-8", errors="replace").stdout
    except FileNotFoundError:
        return []
    return sorted(islice(_read(printed, page_names(root)), MOST), key=lambda change: change.when, reverse=True)


def _read(printed: str, names: list[str]) -> Iterator[Change]:
    pages = {name.removeprefix("docs/").rpartition(".")[0]: name for name in names}
    for record in printed.split("\0")[1:]:
        commit, seconds, known_as, subject, files = record.split("\1")
        found = {page[1] or page[2] for file in files.split("\n") if (page := _OF_A_PAGE.fullmatch(file))}
        changed = tuple(name for place, name in pages.items() if place in found)
        # Git says so of a commit that it has without what came before: there, all files look new.
        if changed and "grafted" not in known_as.split(", "):
            yield Change(commit, datetime.fromtimestamp(int(seconds), UTC), subject, changed)


def listing(root: Path) -> str:
    """Markdown that lists the changes by day, each with links to its pages, for a page in a folder of `docs/`."""
    lines = []
    for day, of_the_day in groupby(changes(root), lambda change: change.when.date()):
        lines += [f"## {day} {{#on-{day}}}", ""]
        for change in of_the_day:
            links = [f"[{page_of(root, name).title}](../{name.removeprefix('docs/')})" for name in change.pages]
            subject = _MARKUP.sub(r"\\\g<0>", escape(change.subject, quote=False))
            lines += [f"- {subject}<br>", f"  {', '.join(links)}", f"  {{: #{change.anchor} }}"]
        lines.append("")
    return "\n".join(lines) or NO_HISTORY


def feed(root: Path, book: str, site: str) -> bytes | None:
    """The feed of the book with the title `book`, whose site has the address `site`; None without a change."""
    last = changes(root)
    if not last:
        return None
    top = ET.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    _add(top, "title", f"{book}: what changed")
    _add(top, "id", site + FEED)
    _add(top, "updated", last[0].when.isoformat())
    _add(_add(top, "author"), "name", book)
    _add(top, "link", rel="self", type="application/atom+xml", href=site + FEED)
    _add(top, "link", rel="alternate", type="text/html", href=site + PAGE)
    for change in last:
        entry, address = _add(top, "entry"), f"{site}{PAGE}#{change.anchor}"
        _add(entry, "title", change.subject)
        _add(entry, "id", address)
        _add(entry, "updated", change.when.isoformat())
        _add(entry, "link", rel="alternate", type="text/html", href=address)
        _add(entry, "content", "".join(_paragraph(root, name, site) for name in change.pages), type="html")
    ET.indent(top)
    return ET.tostring(top, encoding="utf-8", xml_declaration=True)


def _paragraph(root: Path, name: str, site: str) -> str:
    address = site + Path(name).relative_to("docs").with_suffix(".html").as_posix()
    return f'<p><a href="{escape(address)}">{escape(page_of(root, name).title)}</a></p>'


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    element.text = text
    return element
