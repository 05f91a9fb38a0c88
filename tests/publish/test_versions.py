"""Readers see which release of torch does what, what differs, and on which releases a page was run."""

import re
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from book.prove.verified import add_run, verified
from book.publish import versions
from book.publish.errors import error_list
from book.publish.markdown import markdown
from book.publish.notebooks import notebook
from book.publish.outputs import _marked, output
from book.read.catalog import read_book
from book.read.files import read
from book.read.pages import read_page
from book.read.releases import claimed
from book.read.variants import differs
from tests.prove.test_bad_pages import block, include
from tests.prove.test_versions import WITH
from tests.published import ids, parsed

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = include("chapter/one.py")
ERRORS = block("error", "E: a <b> c") + "\n" + block('error torch=">=2.15"', "E: mm: a <b> c")
PAGE = f"# Page\n\n{PROGRAM}\n{ERRORS}"


def html_of(small_book, small_site, text: str) -> BeautifulSoup:
    built = small_site(text)
    assert built.returncode == 0, built.stderr
    return BeautifulSoup(read(small_book.root / "site" / "chapter" / "page.html"), "html.parser")


def test_each_variant_has_its_label_and_marks_what_differs(small_book, small_site):
    html = html_of(small_book, small_site, PAGE)
    old, new = html.select(".program-error")
    assert old.select_one(".label").get_text() == "Error torch 2.14 and older"
    assert new.select_one(".label").get_text() == "Error torch 2.15 and newer"
    assert (old.samp.get_text(), new.samp.get_text()) == ("E: a <b> c", "E: mm: a <b> c")
    assert [mark.get_text() for mark in new.select("mark")] == ["mm: "] and not old.select("mark")


def test_what_is_the_same_on_all_releases_has_no_label(small_book, small_site):
    html = html_of(small_book, small_site, f"# Page\n\n{PROGRAM}\n{block('error', 'E: a')}")
    assert html.select_one(".label").get_text() == "Error" and not html.select("mark")


@given(st.text("a: b\n", max_size=20), st.text("a: b\n", max_size=20))
def test_marks_change_no_text(text, other):
    assert re.sub("</?mark>", "", _marked(text, other)) == text


def test_one_output_of_a_program_that_needs_a_newer_torch_has_no_label():
    (program,) = read_page(include("chapter/one.py", 'python torch=">=2.7"') + "\n" + block("output", "1")).programs
    assert "torch" not in output(program.output, program)


NOTES = {
    'torch=">=2.7"': "It runs on torch 2.7 and newer",
    'excuse="<2.7" because="it calls"': "On torch 2.6 and older, a warning comes with it: it calls",
}


@pytest.mark.parametrize(("options", "words"), NOTES.items())
def test_what_a_program_needs_is_said_above_it(small_book, small_site, options, words):
    html = html_of(small_book, small_site, f"# Page\n\n{include('chapter/one.py', f'python {options}')}")
    note = html.select_one(".runs-on")
    assert note.get_text() == words and "highlight" in note.find_next_sibling()["class"]


def test_the_markdown_of_a_page_says_it_too(small_book):
    small_book.snippet("chapter/one.py", "x = 1\n")
    text = markdown(read_page(PAGE), small_book.root)
    assert "Error (torch 2.14 and older):\n\n```text\nE: a <b> c\n```" in text
    assert "Error (torch 2.15 and newer):\n\n```text\nE: mm: a <b> c\n```" in text
    needs = read_page(include("chapter/one.py", 'python torch=">=2.7"'))
    assert markdown(needs, small_book.root).startswith("It runs on torch 2.7 and newer:\n\n```python\nx = 1\n```")


def test_the_list_of_errors_says_on_which_releases_each_form_is_raised():
    both = error_list({"docs/chapter/page.md": read_page(PAGE)})
    old = "On torch 2.14 and older:\n\n```text\nE: a <b> c\n```"
    assert f"{old}\n\nOn torch 2.15 and newer:\n\n```text\nE: mm: a <b> c\n```" in both
    on_all = read_page(f"# Other\n\n{PROGRAM}\n{block('error', 'E: a <b> c')}")
    assert old not in error_list({"docs/chapter/page.md": read_page(PAGE), "docs/chapter/other.md": on_all})


def test_a_notebook_stores_what_the_locked_release_does_and_says_the_rest(small_book):
    small_book.snippet("chapter/one.py", "x = 1\n")
    cells = nbformat.reads(notebook(read_page(PAGE), "docs/chapter/page.md", small_book.root), as_version=4).cells
    (code,) = (cell for cell in cells if cell.cell_type == "code")
    assert [output.evalue for output in code.outputs] == ["a <b> c"]
    assert cells[cells.index(code) + 1].source == (
        "On torch 2.15 and newer, this cell raises:\n\n```text\nE: mm: a <b> c\n```"
    )


def stamp(small_book, small_site) -> str:
    html = html_of(small_book, small_site, PAGE)
    return " ".join(html.select_one(".stamp").get_text().split())


def test_a_page_says_on_which_releases_it_was_run_as_it_is_now(small_book, small_site):
    assert "Not yet: torch 2.4 to 2.15." in stamp(small_book, small_site)
    small_book.page(PAGE)
    name = "docs/chapter/page.md"
    for release in claimed():
        add_run(small_book.root, release, WITH, [name], [])
    said = stamp(small_book, small_site)
    assert (
        "Its programs also ran as they are now on torch 2.4 to 2.15." in said and "Not " not in said.partition("Its")[2]
    )
    small_book.snippet("chapter/one.py", "x = 2\n")
    file = small_book.root / "snippets" / "chapter" / "one.py"
    assert verified(small_book.root)[name] == dict.fromkeys(claimed(), False)
    file.write_text("x = 1\n")
    assert verified(small_book.root)[name] == dict.fromkeys(claimed(), True)


def test_the_words_of_the_status():
    passed = {"2.4.1": True, "2.5.1": False, "2.15.0": True}
    assert versions.status(passed) == {
        "now": "torch 2.4, 2.15",
        "stale": "torch 2.5",
        "never": "torch 2.6 to 2.14",
    }


KINDS = {
    "Another message": ("x = 1\n", ERRORS),
    "Another type of exception": ("x = 1\n", ERRORS.replace("E: mm", "F: mm")),
    "Raised on some releases only": (
        "x = 1\n",
        block('output torch="==2.10.*"', "1") + "\n" + block('error torch="!=2.10.*"', "E"),
    ),
    "Other random numbers": (
        "import torch\ntorch.manual_seed(0)\n",
        block("output", "1") + "\n" + block('output torch="<2.7"', "2"),
    ),
    "Another value": ("x = 1\n", block("output", "[1., 0.]") + "\n" + block('output torch="<2.7"', "[1., nan]")),
    "Printed in another form": ("x = 1\n", block("output", "a(1)") + "\n" + block('output torch="<2.7"', "a[1]")),
}


@pytest.mark.parametrize(("kind", "source", "shown"), [(kind, *v) for kind, v in KINDS.items()], ids=KINDS)
def test_the_kind_of_a_difference(small_book, kind, source, shown):
    small_book.snippet("chapter/one.py", source)
    (program,) = read_page(f"{PROGRAM}\n{shown}").programs
    assert versions.kind_of(program, small_book.root) == kind


def test_the_table_counts_what_the_record_says(small_book):
    small_book.snippet("chapter/one.py", "x = 1\n")
    small_book.page(PAGE)
    add_run(small_book.root, "2.15.0", WITH, ["docs/chapter/page.md"], [])
    small_book.snippet("chapter/one.py", "x = 2\n")
    add_run(small_book.root, "2.14.1", WITH, ["docs/chapter/page.md"], [])
    table = versions.runs(small_book.root)
    with_what = "<time>2026-01-02</time> | Python 3.11.7, NumPy 2, Linux x86_64"
    assert f"| 2.15.0 | {with_what} | 0 | 1 | 0 |" in table and f"| 2.14.1 | {with_what} | 1 | 0 | 0 |" in table
    assert "| 2.4.1 | never |  | 0 | 0 | 1 |" in table


def test_every_program_that_differs_is_listed_with_a_link_to_it(site):
    links = [a["href"] for a in parsed(site / "reference/versions.html").select("article li a")]
    listed = {re.sub(r"^\.\./", "", link) for link in links if "#on-releases-" in link}
    wanted = [program.id for page in read_book(ROOT).values() for program in page.programs if differs(program)]
    assert len(listed) == len(set(wanted)) > 30
    for link in listed:
        page, _, name = link.partition("#")
        assert name in ids(site / page), link
    assert len(parsed(site / "reference/versions.html").select("article tbody tr")) == len(claimed())
