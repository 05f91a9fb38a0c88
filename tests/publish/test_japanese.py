"""Japanese words are marked as such, wherever a page shows them."""

import re

import pytest

from book.publish.japanese import mark_japanese, without_japanese
from book.read.catalog import page_names
from tests.conftest import ROOT
from tests.published import by_chapter, published

JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def test_japanese_words_get_an_element_of_their_own():
    marked = '<p title="重み">a <b>weight</b> (<span lang="ja">重み</span>), PyTorch<span lang="ja">とは、各</span></p>'
    assert mark_japanese('<p title="重み">a <b>weight</b> (重み), PyTorchとは、各</p>') == marked
    for left_alone in ("<p>naïve α × 3</p>", "<svg><text>重み</text></svg>", "<script>'重み'</script>"):
        assert mark_japanese(left_alone) == left_alone


@pytest.mark.parametrize(
    ("text", "english", "japanese"),
    [
        ("loss (損失): How wrong.", "loss: How wrong.", "損失"),
        ("ReLU (ランプ関数, ReLU): A ramp (bent).", "ReLU: A ramp (bent).", "ランプ関数"),
        ("Adam: An optimizer.", "Adam: An optimizer.", ""),
    ],
)
def test_a_text_is_told_from_its_japanese(text, english, japanese):
    assert without_japanese(text) == (english, japanese)


@pytest.mark.parametrize("name", by_chapter(page_names(ROOT)))
def test_all_japanese_of_a_page_is_marked(site, name):
    html = published(site, name)
    found = [text for text in html.body.find_all(string=JAPANESE) if text.parent.name != "script"]
    assert [text for text in found if not text.find_parent(lang="ja")] == []
    kinds = ("aria-description", "aria-label", "alt")
    spoken = [element[kind] for kind in kinds for element in html.select(f"[{kind}]")]
    assert [text for text in spoken if JAPANESE.search(text)] == []
    assert name != "docs/reference/glossary.md" or len(found) > 100
