"""A lesson says where in its chapter it stands, and the page of a chapter lists its lessons."""

import re
from pathlib import Path

import pytest

from book.publish.lessons import listing
from book.read.catalog import page_names
from tests.published import published

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = [name for name in page_names(ROOT) if name.endswith("/index.md") and name != "docs/index.md"]


def test_each_chapter_has_a_page():
    chapters = {name.split("/")[1] for name in page_names(ROOT)} - {"index.md", "reference"}
    assert {name.split("/")[1] for name in CHAPTERS} == chapters


@pytest.mark.parametrize("name", CHAPTERS)
def test_the_page_of_a_chapter_lists_its_lessons_with_their_times(site, name):
    chapter = published(site, name)
    folder = Path(name).parent
    pages = [page for page in page_names(ROOT) if Path(page).parent == folder and page != name]
    items = chapter.select("article > ul > li")
    assert [item.a["href"] for item in items] == [Path(page).with_suffix(".html").name for page in pages]
    for number, (item, page) in enumerate(zip(items, pages, strict=True), 1):
        lesson = published(site, page)
        said = [span.get_text() for span in lesson.select(".downloads span")]
        assert said[0] == f"{chapter.h1.get_text().rstrip('¶')}, {number} of {len(pages)}"
        minutes = re.match(r".*?(?P<minutes>\d+ min)", item.get_text())["minutes"]
        assert said[1:] == ([] if minutes == "1 min" else [minutes])  # which a short page does not say
        able = [" ".join(li.get_text().split()) for li in lesson.select(".admonition.abstract li")]
        assert [re.sub(r" \(exercises? .*\)$", "", text) for text in able] == [
            " ".join(li.get_text().split()) for li in item.select("li")
        ]


def test_a_page_that_is_no_lesson_is_listed_without_abilities(small_book):
    small_book.page("# One\n\nText.\n", "chapter/one.md")
    small_book.page("# The chapter\n", "chapter/index.md")
    assert listing(small_book.root, "chapter") == "- [One](one.md), 1 min"
