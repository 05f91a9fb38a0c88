"""The whole book to take away: a PDF whose links jump within it, and an EPUB that EPUBCheck finds nothing in."""

import io
import os
import re
import shutil
import unicodedata
import zipfile
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import Destination, IndirectObject

from book.publish.downloads import EPUB, PDF, WHOLE_BOOK, offer
from book.publish.epub import complaints, epub
from book.publish.whole import MATH, composed, paper, volume
from book.read.catalog import read_book
from book.read.lessons import is_lesson
from tests.conftest import ROOT

SETTINGS = """site_name: A small book
site_description: Two chapters
copyright: 'MIT, after <a href="https://example.org">notes</a>.'
nav:
  - Home: index.md
  - Sums:
      - sums/index.md
      - Adding: sums/adding.md
  - Reference:
      - Terms: reference/terms.md
"""
LONG = "total = " + " + ".join(f"number_{n}" for n in range(30))
FRACTION = '<mfrac displaystyle="true"><mi>x</mi><mn>2</mn></mfrac><mtable scriptlevel="0"><mtr><mtd/></mtr></mtable>'
FORMULA = f"<math><semantics><mrow><mi>x</mi>{FRACTION}</mrow><annotation encoding='application/x-tex'>x</annotation>"
FORMULA += "</semantics></math>"
WIDE = FORMULA.replace("<math>", '<math display="block">').replace(
    "<mi>x</mi>", f"<mrow>{'<mi>x</mi><mo>+</mo>' * 40}</mrow>"
)
DRAWING = """<figure class="drawing"><svg role="img" aria-label="A line." xmlns="http://www.w3.org/2000/svg"
viewBox="0 0 36 9"><path d="M 0 0 L 36 9" style="stroke: var(--figure-1, #d55e00)"/></svg></figure>"""
PAGES = {
    "index.html": """<p class="downloads">No</p><h1 id="small">A small book</h1><div class="online">Move it.</div>
        <p>Read <a href="sums/adding.html#part">a part</a> or <a href="book.zip">all</a>.</p>""",
    "sums/index.html": """<h1 id="sums">Sums<a class="headerlink" href="#sums">¶</a></h1><p>Its lessons.</p>""",
    "sums/adding.html": f"""<h1 id="adding">Adding</h1><p>A <a class="term" aria-description="What is added."
        href="../reference/terms.html#term">term</a> (<span lang="ja">学習</span>), {FORMULA}.</p>
        <h2 id="part">A part</h2><div class="highlight"><pre><code>{LONG}</code></pre></div>
        <div class="arithmatex" id="eq-x">{WIDE}</div>{DRAWING}
        <h2 id="try">Try it</h2><ol><li>Add 1 and 2.</li><li>Add <a href="#eq-x">it</a>.</li></ol>
        <details class="success"><summary>Solution 1</summary><p>Three.</p></details>
        <details class="tip"><summary>Hint 2</summary><p>Begin.</p></details>
        <details class="success"><summary>Solution 2</summary><p>As <a href="#try">asked</a>.</p></details>
        <table><tr>{"<th>something_long</th>" * 8}</tr></table>
        <h2 id="short">In short</h2><p>Adding adds.</p>""",
    "reference/terms.html": """<h1 id="terms">Terms</h1><dl><dt id="term">term</dt><dd>What is added.</dd></dl>
        <p><a href="https://example.org/">Elsewhere</a>, <a href="../sums/adding.ipynb">notebook</a>.</p>""",
}
SHOWN_WIDER = """() => [...document.querySelectorAll("body > section:not(#cover) *")].filter((element) =>
    !element.closest("svg") && element.getBoundingClientRect().right > document.body.clientWidth + 1
).map((element) => `${element.closest("body > section").id}: ${element.textContent.slice(0, 60)}`)"""


@pytest.fixture(scope="module")
def small(tmp_path_factory, browser):
    """The PDF and the EPUB of a small book, and what is wider than its pages."""
    root = tmp_path_factory.mktemp("small")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (root / "docs" / "assets" / "fonts").mkdir(parents=True)
    shutil.copy(ROOT / "docs" / "assets" / "fonts" / MATH, root / "docs" / "assets" / "fonts")
    for name, article in PAGES.items():
        (root / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        page = f"<!DOCTYPE html><html><body><article>{article}</article></body></html>"
        (root / "site" / name).write_text(page, encoding="utf-8")
    return made(browser, root / "site", root)


def made(browser, site: Path, root: Path) -> tuple[PdfReader, bytes, bytes, list[str]]:
    """The PDF, opened and as its bytes, the EPUB, and what is wider than a page."""
    page = composed(browser, site, root)
    book = epub(volume(page, root))
    printed = paper(page)  # which lays the page out for paper
    wider = page.evaluate(SHOWN_WIDER)
    page.close()
    return PdfReader(io.BytesIO(printed)), printed, book, wider


def outline(pdf: PdfReader, entries: list | None = None, level: int = 0) -> list[tuple[int, str, int]]:
    """Level, title and page, from 1, of each bookmark of a PDF."""
    found = []
    for entry in pdf.outline if entries is None else entries:
        if isinstance(entry, Destination):
            found.append((level, entry.title, pdf.get_destination_page_number(entry) + 1))
        else:
            found += outline(pdf, entry, level + 1)
    return found


def listed(pdf: PdfReader) -> dict[str, int]:
    """The contents of a PDF: titles, and the numbers printed beside them."""
    starts = [page for _, title, page in outline(pdf) if title == "Contents"]
    after = next(page for level, _, page in outline(pdf) if level == 0 and page > starts[0])
    text = "\n".join(pdf.pages[number - 1].extract_text() for number in range(starts[0], after))
    text = unicodedata.normalize("NFKC", text)  # a font may have one sign for two letters
    return {title.strip(): int(number) for title, number in re.findall(r"^(.+?)\s*(\d+)$", text, re.MULTILINE)}


def words(page: PageObject) -> str:
    """The text of a page of a PDF, each space as one. A font may have one sign for two letters."""
    return " ".join(unicodedata.normalize("NFKC", page.extract_text()).split())


def jumps(pdf: PdfReader, page: PageObject) -> list[int]:
    """To which pages, from 1, the links of a page of a PDF lead."""
    found = []
    for note in page.get("/Annots") or []:
        target = note.get_object().get("/Dest")
        if isinstance(target, str):
            found.append(pdf.get_destination_page_number(pdf.named_destinations[target]) + 1)
    return found


def fonts(pdf: PdfReader) -> dict[str, bool]:
    """The fonts of a PDF by their names, and whether each is in it."""
    found = {}
    for page in pdf.pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            font = font.get_object()
            inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            described = inner.get("/FontDescriptor")
            is_drawn = inner["/Subtype"] == "/Type3"  # its letters are small pictures
            embedded = is_drawn or any(key.startswith("/FontFile") for key in described.get_object())
            found[str(inner.get("/BaseFont", "/Type3"))] = embedded
    return found


def test_a_pdf_has_chapters_in_reading_order_as_bookmarks_and_contents(small):
    pdf, *_ = small
    assert [(level, title) for level, title, _ in outline(pdf)] == [
        (0, "Contents"),
        (0, "About this book"),
        (0, "Sums"),
        (1, "Adding"),
        (2, "A part"),
        (2, "Try it"),
        (2, "In short"),
        (0, "Reference"),
        (1, "Terms"),
        (0, "Solutions"),
        (1, "Adding"),
    ]
    pages = {title: page for _, title, page in reversed(outline(pdf))}
    titles = ("About this book", "Sums", "Adding", "Reference", "Terms", "Solutions")
    numbers = listed(pdf)
    assert {title: numbers[title] for title in titles if title != "Adding"} == {
        title: pages[title] for title in titles if title != "Adding"
    }
    for number, page in enumerate(pdf.pages, 1):
        lines = page.extract_text().split("\n")
        assert (str(number) in lines) == (number > 1)  # not on the cover
        assert isinstance(page.raw_get("/Contents"), IndirectObject)  # or viewers show nothing
    assert pdf.metadata.title == "A small book"


def test_links_jump_within_a_pdf_and_to_the_solutions_at_its_end(small):
    pdf, *_ = small
    pages = {title: page for _, title, page in reversed(outline(pdf))}
    lesson = pages["Adding"] - 1
    assert jumps(pdf, pdf.pages[pages["About this book"] - 1]) == [pages["A part"]]
    solutions = len(pdf.pages)
    assert jumps(pdf, pdf.pages[lesson]).count(solutions) == 2  # one from each exercise
    assert jumps(pdf, pdf.pages[solutions - 1]) == [pages["Adding"]] * 3
    text = [page.extract_text() for page in pdf.pages]
    assert "Three." in text[-1] and "Three." not in "".join(text[:-1])
    assert "Begin." in text[lesson] and "Adding adds." in text[lesson]
    assert not re.search(r"¶|Move it|\bNo\b", "".join(text))


def test_nothing_is_wider_than_a_page(small):
    pdf, _, _, wider = small
    assert wider == []
    assert re.sub(r"\s", "", LONG) in re.sub(r"\s", "", "".join(page.extract_text() for page in pdf.pages))


def test_all_fonts_are_in_a_pdf(small):
    pdf, *_ = small
    assert len(fonts(pdf)) >= 4 and all(fonts(pdf).values())
    assert "学習" in "".join(page.extract_text() for page in pdf.pages)


def test_an_epub_holds_each_page_with_links_between_them(small):
    _, _, book, _ = small
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        files = {name.removeprefix("book/"): archive.read(name) for name in archive.namelist()}
    assert '<a href="sums-adding.xhtml#sums-adding--part">a part</a>' in files["index.xhtml"].decode()
    adding, solutions = files["sums-adding.xhtml"].decode(), files["solutions-sums-adding.xhtml"].decode()
    assert 'href="solutions-sums-adding.xhtml#sums-adding--solution-2"' in adding and "Three." not in adding
    assert 'href="sums-adding.xhtml#sums-adding--exercise-2"' in solutions and "Three." in solutions
    assert '<mstyle displaystyle="true"><mfrac>' in adding and "<mtable>" in adding
    assert "stroke: #d55e00" in adding and "<math" in adding and "aria-description" not in adding
    assert ">notebook</a>" not in files["reference-terms.xhtml"].decode()
    assert '<a href="https://example.org/">' in files["reference-terms.xhtml"].decode()
    contents = files["contents.xhtml"].decode()
    assert '<li><a href="sums-index.xhtml">Sums</a><ol><li><a href="sums-adding.xhtml">Adding</a></li></ol>' in contents
    assert files["cover.png"].startswith(b"\x89PNG")


def checked(book: bytes, folder: Path) -> list[str]:
    """What EPUBCheck says; where Java is missing, the test says so, and on a pull request it fails."""
    file = folder / EPUB
    file.write_bytes(book)
    found = complaints(file)
    if found is None:
        left_out = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        left_out("there is no Java, which runs EPUBCheck: install default-jre-headless, and this test runs")
    return found


def test_epubcheck_finds_nothing(small, tmp_path):
    assert checked(small[2], tmp_path) == []


def test_epubcheck_finds_what_is_broken(small, tmp_path):
    broken = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(small[2])) as archive, zipfile.ZipFile(broken, "w") as target:
        for item in archive.infolist():
            target.writestr(item, archive.read(item).replace(b"sums-adding.xhtml#", b"missing.xhtml#"))
    assert any("missing.xhtml" in line for line in checked(broken.getvalue(), tmp_path))


def test_the_home_page_offers_what_is_there(tmp_path):
    home = tmp_path / "index.html"
    home.write_text("<p>A</p><!-- the whole book --><p>B</p>", encoding="utf-8")
    (tmp_path / WHOLE_BOOK).write_bytes(bytes(250_000))
    offer(tmp_path)
    words = '<a href="book.zip" download>all notebooks and programs</a> (0.2&nbsp;MB)'
    assert (
        home.read_text() == f'<p>A</p><!-- the whole book --><p class="online">Take it with you: {words}.</p><p>B</p>'
    )
    (tmp_path / PDF).write_bytes(bytes(12_340_000))
    (tmp_path / EPUB).write_bytes(bytes(2_000_000))
    offer(tmp_path)
    for part in (
        'href="book.pdf" download>',
        "(12.3&nbsp;MB), ",
        'href="book.epub" download>',
        "(2.0&nbsp;MB), ",
        words,
    ):
        assert part in home.read_text()
    assert home.read_text().startswith("<p>A</p>") and home.read_text().endswith(".</p><p>B</p>")


@pytest.mark.skipif(os.environ.get("CI") != "true", reason="the whole book takes a minute: with CI=true it runs, too")
def test_the_whole_book(browser, site):
    """EPUBCheck takes longer than that for all of it: `make book` lets it run, on each pull request."""
    pdf, printed, epub_file, wider = made(browser, site, ROOT)
    assert wider == []
    assert len(pdf.pages) > 300 and len(printed) < 25e6 and len(epub_file) < 25e6
    assert all(fonts(pdf).values())
    book, marks = read_book(ROOT), outline(pdf)
    starts: dict[str, list[int]] = {}
    for level, title, number in marks:
        if level < 2:
            starts.setdefault(title, []).append(number)
    numbers = listed(pdf)
    for name, page in book.items():
        title = "About this book" if name == "docs/index.md" else re.sub(r"[`*]", "", page.title)
        assert title in starts, name
        assert numbers.get(title) in starts[title] or len(title) > 60, name
        assert title in words(pdf.pages[starts[title][0] - 1]), name
    order = [starts[title][0] for title in ("Introduction", "Tensors", "Training", "Reference", "Solutions")]
    assert order == sorted(order) and len(starts["Artificial neuron"]) == 2  # the lesson, and its solutions
    assert "シナプス" in "".join(page.extract_text() for page in pdf.pages[order[0] : order[1]])
    with zipfile.ZipFile(io.BytesIO(epub_file)) as archive:
        texts = [name for name in archive.namelist() if name.endswith(".xhtml")]
    assert len(texts) >= len(book) + sum(map(is_lesson, book.values()))
