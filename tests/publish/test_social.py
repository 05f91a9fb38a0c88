"""What pages say of themselves to search engines and to those who show a link to them."""

import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from book.publish.policy import with_policy
from book.publish.social import SIZE, description
from book.read.catalog import page_names
from book.read.files import read
from tests.browser import open_page, serve
from tests.conftest import ROOT

PAGE = "# Page\n\nA **bold** `word`, and a [link](../index.md). More.\n"


def head(file: Path) -> BeautifulSoup:
    """What stands in the head of a file of HTML. To read whole pages takes long."""
    return BeautifulSoup(read(file).partition("</head>")[0], "html.parser")


def meta(html: BeautifulSoup, name: str) -> str | None:
    found = html.select_one(f'meta[name="{name}"], meta[property="{name}"]')
    return found and found["content"]


def test_a_description_is_as_many_sentences_as_are_shown(small_book):
    small_book.page(PAGE)
    assert description(small_book.root, "docs/chapter/page.md") == "A bold word, and a link. More."
    small_book.page(f"# Page\n\n{'So ' * 30}it is. {'So ' * 30}it goes.\n")
    assert description(small_book.root, "docs/chapter/page.md") == f"{'So ' * 30}it is."


def test_each_page_has_words_of_its_own(site):
    pages = [head((site / name.removeprefix("docs/")).with_suffix(".html")) for name in page_names(ROOT)]
    for of_all in ([meta(html, "description") for html in pages], [meta(html, "og:title") for html in pages]):
        assert len(set(of_all)) == len(pages) and all(of_all)
    for html in pages:
        words = meta(html, "description")
        assert 20 <= len(words) <= 200 and not re.search(r"[`$]|\*\*|\]\(", words)
        assert meta(html, "og:description") == words


def test_what_needs_an_address_is_left_out_without_one(site):
    assert not list(site.glob("sitemap.xml*"))
    for html in map(head, (site / "introduction" / "neuron.html", site / "404.html")):
        assert not html.select('script[type="application/ld+json"]') and not meta(html, "og:image")


def test_the_book_has_an_icon_of_its_own(site):
    link = head(site / "introduction" / "neuron.html").select_one("link[rel=icon]")
    icon = ROOT / "docs" / "assets" / "images" / "favicon.png"
    assert (site / "introduction" / link["href"]).read_bytes() == icon.read_bytes()


def test_data_needs_no_leave_of_the_policy():
    page = '<meta charset="utf-8"><script type="application/ld+json">{}</script>'
    assert "sha256" in with_policy(page.replace("application/ld+json", "module")) and "sha256" not in with_policy(page)


@pytest.fixture
def with_address(project, monkeypatch):
    """A small book that was built for an address."""
    monkeypatch.setenv("SITE_URL", "https://example.org/book/")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]  # with the code of the copy
    built = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return project / "site"


def test_with_an_address_a_page_has_a_place_and_a_picture(with_address, browser):
    page, *others = map(head, sorted(with_address.rglob("[!4]*.html"), key=lambda file: file.stem != "zeros"))
    (way,) = (json.loads(script.string) for script in page.select('script[type="application/ld+json"]'))
    assert way["@type"] == "BreadcrumbList"
    assert [(place["position"], place["name"], place["item"]) for place in way["itemListElement"]] == [
        (1, "Home", "https://example.org/book/index.html"),
        (2, "Tensors", "https://example.org/book/tensors/zeros.html"),
        (3, "Zeros", "https://example.org/book/tensors/zeros.html"),
    ]
    assert meta(page, "og:url") == "https://example.org/book/tensors/zeros.html"
    pictures = [meta(html, "og:image") for html in (page, *others)]
    contents = [(with_address / url.removeprefix("https://example.org/book/")).read_bytes() for url in pictures]
    assert len(set(contents)) == len(contents) == 4
    assert {Image.open(io.BytesIO(content)).size for content in contents} == {SIZE}
    listed = [place.text for place in ET.parse(with_address / "sitemap.xml").findall(".//{*}loc")]
    assert sorted(listed) == sorted(meta(html, "og:url") for html in (page, *others))
    with serve(with_address) as address:  # the policy lets data be
        complaints, tab = [], browser.new_page()
        tab.on("console", lambda message: complaints.append(message.text))
        open_page(tab, address + "tensors/zeros.html")
        assert complaints == []
