"""Readers see what changed in the book, by page: on a page, and in a feed that is valid by RFC 4287."""

import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import datetime
from pathlib import Path

import pytest
from markdown import markdown

from book.publish import changes
from book.publish.changes import FEED, NO_HISTORY, PAGE, feed, listing
from book.read.catalog import page_names
from book.read.files import read
from tests.conftest import ROOT
from tests.published import parsed

SITE = "https://example.org/book/"
ATOM = "{http://www.w3.org/2005/Atom}"
pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed, and it keeps the history")


@pytest.fixture
def commit(small_book):
    """Writes files of the small book, and commits them at an hour of the 1st of May, 2026, in Tokyo."""
    git(small_book.root, "init", "-q", "-b", "main")

    def write_and_commit(subject: str, hour: int, **files: str) -> None:
        for name, text in files.items():
            file = small_book.root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        git(small_book.root, "add", ".")
        git(small_book.root, "commit", "-qm", subject, hour=hour)

    return write_and_commit


def git(folder: Path, *arguments: str, hour: int = 0) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    date = f"2026-05-01T{hour:02}:00:00+09:00"
    environment = {"GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date, "PATH": os.environ["PATH"]}
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, env=environment)


def entries(root: Path) -> list[tuple[str, tuple[str, ...]]]:
    return [(change.subject, change.pages) for change in changes.changes(root)]


def test_text_programs_and_figures_are_changes_of_their_page_and_nothing_else_is(small_book, commit):
    one, two = "docs/chapter/page.md", "docs/chapter/two.md"
    commit("Both", 1, **{one: "# One\n", two: "# Two\n"})
    commit("A program", 2, **{"snippets/chapter/two/new.py": "x = 1\n"})
    commit("A figure", 3, **{"docs/assets/figures/chapter/page/new.svg": "<svg/>\n"})
    commit("A notebook", 4, **{"docs/chapter/lab.ipynb": '{"cells": [], "metadata": {}, "nbformat": 4}'})
    commit("Style", 5, **{"docs/assets/stylesheets/book.css": "\n", "book/x.py": "\n", "README.md": "\n"})
    found = [
        ("A notebook", ("docs/chapter/lab.ipynb",)),
        ("A figure", (one,)),
        ("A program", (two,)),
        ("Both", (one, two)),
    ]
    assert entries(small_book.root) == found


def test_pages_that_are_gone_are_not_named(small_book, commit):
    commit("Both", 1, **{"docs/chapter/page.md": "# One\n", "docs/chapter/gone.md": "# Two\n"})
    commit("More", 2, **{"docs/chapter/gone.md": "# Three\n"})
    (small_book.root / "docs/chapter/gone.md").unlink()
    assert entries(small_book.root) == [("Both", ("docs/chapter/page.md",))]


def test_merges_are_left_out_and_the_list_ends(small_book, commit, monkeypatch):
    commit("First", 1, **{"docs/chapter/page.md": "# One\n\na\n\nb\n\nc\n"})
    git(small_book.root, "switch", "-qc", "side")
    commit("At the side", 2, **{"docs/chapter/page.md": "# One\n\nA\n\nb\n\nc\n"})
    git(small_book.root, "switch", "-q", "main")
    commit("Meanwhile", 3, **{"docs/chapter/page.md": "# One\n\na\n\nb\n\nC\n"})
    git(small_book.root, "merge", "-qm", "Merge", "side", hour=4)
    assert [subject for subject, _ in entries(small_book.root)] == ["Meanwhile", "At the side", "First"]
    monkeypatch.setattr(changes, "MOST", 2)
    assert [subject for subject, _ in entries(small_book.root)] == ["Meanwhile", "At the side"]


def test_a_day_is_one_of_utc_and_a_subject_is_no_markup(small_book, commit):
    commit("It was *early*", 8, **{"docs/chapter/page.md": "# One\n"})  # 23:00 of the day before
    commit("Now `a_b` < $c$, [x](y) | <b>", 9, **{"docs/chapter/page.md": "# The page\n"})
    html = markdown(listing(small_book.root), extensions=["attr_list", "tables", "footnotes", "pymdownx.arithmatex"])
    assert html.index("2026-05-01</h2>") < html.index("Now `a_b`") < html.index("2026-04-30</h2>")
    assert "Now `a_b` &lt; $c$, [x](y) | &lt;b&gt;" in html and "It was *early*" in html
    assert html.count('<a href="../chapter/page.md">The page</a>') == 2


def test_without_a_history_the_page_says_so_and_there_is_no_feed(small_book, commit, tmp_path, monkeypatch):
    commit("First", 1, **{"docs/chapter/page.md": "# One\n"})
    commit("Second", 2, **{"docs/chapter/page.md": "# Two\n"})
    assert listing(small_book.root) != NO_HISTORY
    archive, shallow = tmp_path / "archive", tmp_path / "shallow"
    shutil.copytree(small_book.root, archive, ignore=shutil.ignore_patterns(".git"))
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{small_book.root}", str(shallow))
    assert page_names(shallow) == page_names(archive) == ["docs/chapter/page.md"]
    for root in (archive, shallow):
        assert listing(root) == NO_HISTORY and feed(root, "Book", SITE) is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert listing(small_book.root) == NO_HISTORY


def test_an_archive_in_somebody_elses_repository_has_not_their_history(small_book, commit):
    commit("First", 1, **{"docs/chapter/page.md": "# One\n"})
    inside = small_book.root / "inside"
    shutil.copytree(small_book.root / "docs", inside / "docs")
    assert entries(inside) == []
    git(small_book.root, "add", ".")
    git(small_book.root, "commit", "-qm", "Second", hour=2)
    assert entries(inside) == [("Second", ("docs/chapter/page.md",))]  # now it is theirs


def test_the_feed_has_what_atom_wants(small_book, commit):
    """RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have once, and how dates are written."""
    commit("First", 1, **{"docs/chapter/page.md": "# A < B\n"})
    commit("A & B", 12, **{"docs/chapter/page.md": "# A < B\n\nMore.\n"})
    top = ET.fromstring(feed(small_book.root, "Book & more", SITE))
    assert top.tag == f"{ATOM}feed" and top.find(f"{ATOM}author/{ATOM}name").text == "Book & more"
    assert {link.get("rel"): link.get("href") for link in top.findall(f"{ATOM}link")} == {
        "self": SITE + FEED,
        "alternate": SITE + PAGE,
    }
    parts = [top, *top.findall(f"{ATOM}entry")]
    for part in parts:
        assert [len(part.findall(ATOM + name)) for name in ("id", "title", "updated")] == [1, 1, 1]
        assert datetime.fromisoformat(part.find(f"{ATOM}updated").text).utcoffset() is not None
    assert [part.find(f"{ATOM}title").text for part in parts[1:]] == ["A & B", "First"]
    ids = [part.find(f"{ATOM}id").text for part in parts]
    assert len(set(ids)) == 3 and all(name.startswith(SITE) for name in ids)
    assert top.find(f"{ATOM}updated").text == parts[1].find(f"{ATOM}updated").text == "2026-05-01T03:00:00+00:00"
    content = parts[1].find(f"{ATOM}content")
    assert content.get("type") == "html"
    assert content.text == f'<p><a href="{SITE}chapter/page.html">A &lt; B</a></p>'


def test_where_the_site_has_an_address_each_page_leads_to_the_feed(small_book, small_site, commit, monkeypatch):
    commit("First", 1, **{"docs/chapter/page.md": "# Page\n"})
    monkeypatch.setenv("SITE_URL", SITE)
    built = small_site("# Page\n")
    assert built.returncode == 0, built.stderr
    site = small_book.root / "site"
    assert ET.parse(site / FEED).getroot().find(f"{ATOM}entry/{ATOM}title").text == "First"
    for name in ("index.html", "chapter/page.html", "404.html"):
        assert 'type="application/atom+xml"' in read(site / name).partition("</head>")[0], name


def test_the_site_without_an_address_has_the_page_and_no_feed(site):
    assert not (site / FEED).exists()
    html = parsed(site / PAGE)
    assert not html.select('link[type="application/atom+xml"]')
    known = changes.changes(ROOT)
    assert [item["id"] for item in html.select("article li[id]")] == [change.anchor for change in known]
    assert known or NO_HISTORY in html.article.get_text()
