"""Terms explain themselves: each link to the glossary carries what the glossary says."""

import re
from pathlib import Path

import pytest

from book.publish.japanese import without_japanese
from book.read.catalog import read_book
from book.read.glossary import FILE, definitions
from tests.published import by_chapter, published

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = (ROOT / "docs" / FILE).read_text(encoding="utf-8")
MEANINGS = definitions(GLOSSARY)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("loss (損失) { #x }\n:   How wrong. [Page](../a/b.md)", "loss (損失): How wrong."),
        ("Adam {#x}\n:   See [SGD](#sgd), in `optim`. [Page](../a/b.md#c)", "Adam: See SGD, in optim."),
        ("MSE { #x }\n:   $\\frac1n\\sum_k (y_k - t_k)^2$.", "MSE: 1/n Σ_k (y_k - t_k)^2."),
        ("rate { #x }\n:   The factor $\\eta$ and $e^{-x}$.", "rate: The factor η and e^(-x)."),
        ("ReLU { #x }\n:   $\\max(0, x)$", "ReLU: max(0, x)"),
    ],
)
def test_a_definition_becomes_a_line_of_text(entry, expected):
    assert definitions(f"# Glossary\n\n{entry}\n") == {"x": expected}


def test_every_term_has_a_definition_without_markup():
    assert len(MEANINGS) == GLOSSARY.count("{ #")
    for meaning in MEANINGS.values():
        assert not set(meaning) & set("$\\`") and "](" not in meaning


def test_terms_stand_in_order_each_under_its_letter():
    entries = re.findall(r"^(?:## )?(.+?) *\{ ?#[\w-]+ ?\}$", GLOSSARY, re.MULTILINE)
    letters = {entry[0].upper() for entry in entries}
    assert {entry for entry in entries if len(entry) == 1} == letters
    assert entries == sorted(entries, key=lambda entry: (entry[0].lower(), len(entry) > 1, entry.lower()))


@pytest.mark.parametrize("name", by_chapter(read_book(ROOT)))
def test_links_to_the_glossary_say_what_the_term_means(site, name):
    article = published(site, name).article
    for link in article.select("a[href*='glossary.html#']"):
        assert link.get("class") == ["term"], link
        meaning = without_japanese(MEANINGS[link["href"].partition("#")[2]])
        assert (link["aria-description"], link.get("data-japanese", "")) == meaning
    assert len(article.select("[aria-description]")) == len(article.select("a[href*='glossary.html#']"))
    assert name != "docs/training/loss-functions.md" or len(article.select("a.term")) > 5
