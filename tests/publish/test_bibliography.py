"""Each work of the bibliography can be found, and the pages that it names lead to it; no page leads past it."""

import re

import pytest

from book.read.catalog import page_names
from book.read.files import read
from tests.conftest import ROOT

FILE = "docs/reference/bibliography.md"
ENTRY = re.compile(
    r"""
    ^-\ \*\*(?P<authors>[^*]+)\*\*\ \((?P<year>\d{4})\)\.\s+
    \*(?P<title>[^*]+)\*\s
    (?P<rest>.+?)\n
    \ \ \{\#(?P<name>[\w-]+)\}$
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
WHERE = re.compile(
    r"""
    <https://arxiv\.org/abs/\d{4}\.\d{4,5}>
    | <https://doi\.org/10\.\d{4,5}/[^>\s]+>
    | \[(?:JMLR|PMLR)\ \d+,\ \d+\u2013\d+\]\(https://(?:jmlr\.org|proceedings\.mlr\.press)/[\w/.]+\)
    """,
    re.VERBOSE,
)
ENTRIES = {found["name"]: found.groupdict() for found in ENTRY.finditer(read(ROOT / FILE))}
LINK = re.compile(r"bibliography\.md#([\w-]+)")


def test_entries_are_read_and_in_order():
    assert len(ENTRIES) == len(re.findall(r"^- ", read(ROOT / FILE), re.MULTILINE)) > 30
    keys = [(re.sub(r"^(?:[A-Z]\. )+", "", e["authors"]).partition(",")[0], e["year"]) for e in ENTRIES.values()]
    families = [(family.partition(" and others")[0].casefold(), year) for family, year in keys]
    assert families == sorted(families)


@pytest.mark.parametrize("name", ENTRIES)
def test_a_work_can_be_found(name):
    entry = ENTRIES[name]
    assert len(WHERE.findall(entry["rest"])) == 1
    assert entry["year"] in name and name.partition("-")[0] in entry["authors"].casefold()


@pytest.mark.parametrize("name", ENTRIES)
def test_the_pages_that_an_entry_names_lead_to_it_and_no_others(name):
    named = set(re.findall(r"\]\(\.\./([\w/-]+\.md)\)", ENTRIES[name]["rest"]))
    leading = {page for page in page_names(ROOT) if name in LINK.findall(read(ROOT / page))}
    assert named and leading == {f"docs/{page}" for page in named}
