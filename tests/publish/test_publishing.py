"""What stands beside the pages of the built site: downloads, stamps, Markdown, llms.txt."""

import errno
import io
import json
import os
import re
import subprocess
import zipfile
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup

from book.prove.record import FILE, valid_stamps, write_record
from book.prove.results import stated_numbers
from book.publish.downloads import beside, whole_book, zipped
from book.publish.errors import all_errors
from book.publish.exercises import SOLVED, TO_WORK_IN
from book.publish.lessons import WORDS_PER_MINUTE
from book.publish.llms import first_sentence, llms_txt
from book.read.catalog import page_names, read_book
from book.read.files import read
from book.read.guesses import guesses
from book.read.lessons import is_lesson
from book.read.model import Page
from book.read.releases import claimed
from book.read.snippets import read_snippet
from book.write.update import update_page
from tests.browser import find_browser
from tests.published import by_chapter, parsed, published

ROOT = Path(__file__).resolve().parents[2]
PAGES = read_book(ROOT)
LABS = sorted((ROOT / "docs" / "labs").glob("*.ipynb"))


def proven(page: Page) -> list[int]:
    """How many programs, formulas, numbers, claims and guesses of a page are proven; empty if there is none."""
    asked = sum(len(guesses(program.guesses)) for program in page.programs if program.guesses)
    stated = len(list(stated_numbers(page)))
    counts = [len(page.programs), len(page.formulas), stated, len(page.claims), asked]
    return counts if any(counts) else []


@pytest.mark.parametrize("name", by_chapter(page_names(ROOT)))
def test_what_a_page_offers_is_there(site, name):
    page = (site / name.removeprefix("docs/")).with_suffix(".html")
    offered = {link["href"] for link in published(site, name).select(".downloads a[download], .downloads a[type]")}
    kinds = {".md"}
    if PAGES[name].programs:
        kinds |= {".ipynb", ".zip"}
    if is_lesson(PAGES[name]):
        kinds |= {TO_WORK_IN, SOLVED}
    assert offered == {page.stem + kind for kind in kinds}
    assert all((page.parent / file).is_file() for file in offered)


@pytest.mark.parametrize("name", [name for name in PAGES if PAGES[name].programs])
def test_the_archive_of_a_page_holds_its_programs(name):
    with zipfile.ZipFile(io.BytesIO(beside(name, ROOT)[".zip"])) as archive:
        held = {path: archive.read(path).decode() for path in archive.namelist()}
    paths = {program.path for program in PAGES[name].programs}
    expected = {Path(path).with_suffix(".py").as_posix(): read_snippet(ROOT, path).code(None) + "\n" for path in paths}
    assert held == expected
    assert not [path for path, code in held.items() if "--8<--" in code]


def test_the_archive_of_the_book_is_numbered_in_reading_order(site):
    (link,) = published(site, "docs/reference/verification.md").select("article a[download][href$='book.zip']")
    assert (site / "reference" / link["href"]).resolve() == (site / "book.zip").resolve()
    with zipfile.ZipFile(site / "book.zip") as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    folder, page = "02-tensors/02-creating/", PAGES["docs/tensors/creating.md"]
    assert held[f"{folder}creating.ipynb"] == (site / "tensors" / "creating.ipynb").read_bytes()
    paths = list(dict.fromkeys(program.path for program in page.programs))
    for number, path in enumerate(paths, 1):
        program = held[f"{folder}{number:02}-{Path(path).name}"].decode()
        assert program == read_snippet(ROOT, path).code(None) + "\n"
    assert f"\n- `{folder}`: Creating tensors\n" in held["README.md"].decode()


def test_the_archive_of_the_book_holds_all_notebooks_and_programs_once(site):
    with zipfile.ZipFile(site / "book.zip") as archive:
        held = archive.namelist()
    programs = [name for name in held if name.endswith(".py")]
    assert programs == sorted(programs, key=_own_before_deeper)
    without_numbers = sorted(re.sub(r"(^|/)\d\d-", r"\1", name) for name in held)
    expected = {f"labs/{lab.stem}/{lab.stem}.py" for lab in LABS}
    for name, page in PAGES.items():
        path = Path(name).relative_to("docs").with_suffix("")
        folder = path.parent if path.stem == "index" else path
        ends = [".ipynb"] * bool(page.programs) + [TO_WORK_IN, SOLVED] * is_lesson(page)
        expected |= {(folder / f"{path.stem}{end}").as_posix() for end in ends}
        programs = (Path(program.path) for program in page.programs if program.path.endswith(".py"))
        expected |= {(folder / path.name).as_posix() for path in programs if _home(path) == name}
    assert without_numbers == sorted({"README.md", *expected})


def _home(program: Path) -> str:
    """The page in whose folder a program stands: the one that it is named after, or else the first that shows it."""
    showing = [name for name, page in PAGES.items() if program.as_posix() in {p.path for p in page.programs}]
    named = f"docs/{program.parent.as_posix()}.md"
    return named if named in showing else showing[0]


def _own_before_deeper(name: str) -> list[tuple[bool, str]]:
    """Sorts the programs of a chapter's own page before those of its lessons."""
    *folders, program = name.split("/")
    return [*((True, folder) for folder in folders), (False, program)]


def test_archives_do_not_depend_on_when_they_are_made(monkeypatch):
    files = {"a.py": b"x = 1\n"}

    def archives() -> tuple[bytes, bytes]:
        return zipped(files), whole_book({"docs/a/b.md": {".md": b"# B\n", ".zip": zipped(files)}}, "A book")

    made = archives()
    monkeypatch.setattr("time.time", lambda: 2e9)
    assert archives() == made


@pytest.mark.parametrize("lab", LABS, ids=lambda file: file.stem)
def test_a_lab_is_downloaded_with_figures_that_stand_alone(site, lab):
    text = (site / "labs" / lab.name).read_text(encoding="utf-8")
    nbformat.validate(nbformat.reads(text, as_version=4))
    shown, stored = (nbformat.reads(one, as_version=4).cells for one in (text, lab.read_text(encoding="utf-8")))
    code = [cell.source for cell in stored if cell.cell_type == "code"]
    assert [cell.source.removesuffix(";") for cell in shown if cell.cell_type == "code"] == code
    assert "var(" in lab.read_text() and "var(" not in text and "currentColor" not in text


@pytest.mark.parametrize("name", PAGES)
def test_the_markdown_of_a_page_holds_its_programs_and_outputs(name):
    page, text = PAGES[name], beside(name, ROOT)[".md"].decode()
    position = 0
    for program in page.programs:
        code = read_snippet(ROOT, program.path).code(program.section)
        shown = [code, *(fence.content for fence in (program.output, program.error) if fence)]
        for content in shown:
            position = text.index(f"\n{content}\n```", position) + 1
    outside = re.sub(r"(?ms)^(`{3,}).*?^\1$", "", text)
    assert not re.search(r"--8<--|^ *(\?\?\?|!!!) |\{ *#|<style", outside, re.MULTILINE)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES])
def test_a_site_that_cannot_be_written_is_told_in_a_sentence(small_site, monkeypatch, code):
    def fail(content, path):
        raise OSError(code, os.strerror(code), path)

    monkeypatch.setattr("mkdocs.utils.write_file", fail)
    built = small_site("# Page\n")
    assert built.returncode == 1 and "the site is not whole" in built.stderr and os.strerror(code) in built.stderr


def listed() -> dict[str, list[str]]:
    """For each page that lists something of the whole book, what its copy in Markdown is to hold."""
    book = read_book(ROOT)
    return {
        "errors": [f"{error.type}: {error.message}" for error in all_errors(book)],
        "formulas": [formula.tex for page in book.values() for formula in page.formulas],
        "verification": [f"[{page.title}](" for page in book.values() if proven(page)],
        "performance": read(ROOT / "benchmarks" / "results.md").splitlines(),
        "versions": [f"| {release} |" for release in claimed()],
    }


@pytest.mark.parametrize(("name", "parts"), listed().items(), ids=listed())
def test_the_markdown_of_a_list_holds_the_list(site, name, parts):
    text = (site / "reference" / f"{name}.md").read_text(encoding="utf-8")
    assert [part for part in parts if part not in text] == [] and len(parts) > 10
    assert "<!--" not in text and "<div" not in text


def test_llms_txt_lists_every_page(site):
    text = (site / "llms.txt").read_text(encoding="utf-8")
    links = re.findall(r"^- \[[^\]]+\]\(([^)]+)\): \S", text, re.MULTILINE)
    assert links == [Path(name).relative_to("docs").with_suffix(".md").as_posix() for name in page_names(ROOT)]
    assert all((site / link).is_file() for link in links)
    assert text.startswith("# Deep learning with PyTorch\n\n> ")


def test_llms_txt_lists_the_chapters_of_parts(small_book):
    small_book.page("# Title\n\nA page.\n")
    nav = [{"Part": [{"Chapter": [{"Page": "chapter/page.md"}]}]}]
    text = llms_txt("A book", None, nav, small_book.root, "https://example.org/")
    parts = text.partition("## Part")[2].split("\n")
    assert [line for line in parts if line] == [
        "### Chapter",
        "- [Page](https://example.org/chapter/page.md): A page.",
    ]


def test_the_first_sentence_of_a_page(small_book):
    small_book.page("# Title\n\nA [term](x.md) is\nthis (これ). More.\n\nEnd.\n")
    assert first_sentence(small_book.root, "docs/chapter/page.md") == "A term is this (これ)."


@pytest.fixture(scope="session")
def stamps():
    return valid_stamps(ROOT)


@pytest.mark.parametrize("name", by_chapter(page_names(ROOT)))
def test_a_page_has_the_stamp_that_it_deserves(site, stamps, name):
    stamp = stamps[name]
    text = published(site, name).select_one("article .stamp").get_text()
    assert ("Not verified yet" not in text and stamp.date in text) if stamp else ("Not verified yet" in text)


def stamp_after(built, small_site, text: str) -> str:
    result = small_site(text)
    assert result.returncode == 0, result.stderr
    html = BeautifulSoup((built / "site" / "chapter" / "page.html").read_text(encoding="utf-8"), "html.parser")
    return " ".join(html.select_one(".stamp").get_text().split())


PAGE = '# Page\n\n```python\n--8<-- "chapter/one.py"\n```\n'


def test_a_page_is_stamped_only_while_it_is_what_passed(small_book, small_site):
    root = small_book.root
    assert "Not verified yet" in stamp_after(root, small_site, PAGE)
    write_record(root, passed=["docs/chapter/page.md"], failed=[])
    stamp = json.loads((root / FILE).read_text())["docs/chapter/page.md"]
    expected = f"Verified on {stamp['date']} with torch {stamp['torch']} and Python {stamp['python']}."
    assert stamp_after(root, small_site, PAGE).startswith(expected)
    small_book.snippet("chapter/one.py", "x = 2\n")
    assert "Not verified yet" in stamp_after(root, small_site, PAGE)
    small_book.snippet("chapter/one.py", "x = 1\n")
    assert stamp_after(root, small_site, PAGE).startswith(expected)
    assert "Not verified yet" in stamp_after(root, small_site, PAGE + "\nMore.\n")


def test_an_image_in_a_figure_reaches_the_reader(small_book, small_site):
    small_book.snippet(
        "chapter/pixels.py", "import matplotlib.pyplot as plt\n\nplt.imshow([[1, 2], [3, 4]])\nplt.show()\n"
    )
    text = PAGE.replace("one", "pixels") + "\n![Four squares.](../assets/figures/chapter/pixels.svg)\n"
    update_page(small_book.page(text), small_book.root, small_book.runner)
    assert small_site(text).returncode == 0
    site = small_book.root / "site" / "chapter"
    html = BeautifulSoup((site / "page.html").read_text(encoding="utf-8"), "html.parser")
    (shown,) = html.select("article figure svg image")
    notebook = nbformat.read(site / "page.ipynb", as_version=4)
    assert shown["href"].startswith("data:image/png;base64,iVBOR") and shown["href"] in nbformat.writes(notebook)


def test_each_page_on_which_something_is_proven_is_listed_with_it(site, stamps):
    rows = [
        [cell.get_text() for cell in row.select("td")]
        for row in published(site, "docs/reference/verification.md").select("article tbody tr")
    ]
    names = {page.title: name for name, page in PAGES.items() if proven(page)}
    assert [row[0] for row in rows[:-1]] == list(names)
    for row in rows[:-1]:
        name = names[row[0]]
        assert (row[1] == "not yet") == (stamps[name] is None)
        assert [int(row[column] or 0) for column in (2, 4, 6, 7, 8)] == proven(PAGES[name])
        assert "0" not in row[2:]
    sums = [sum(int(row[column] or 0) for row in rows[:-1]) for column in range(2, 9)]
    assert [int(n) for n in rows[-1][2:9]] == sums


def test_the_page_for_what_does_not_exist_leads_on(site):
    html = parsed(site / "404.html")
    links = [link["href"] for link in html.select("article li a")]
    assert len(links) >= 10
    assert all((site / link.removeprefix("/")).is_file() for link in links)


def test_addresses_are_used_where_they_are_known(small_book, small_site, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://example.org/book/")
    monkeypatch.setenv("REPOSITORY_URL", "https://github.com/owner/name")
    assert small_site(PAGE + "\n[Home](../index.md)\n").returncode == 0
    folder = small_book.root / "site"
    html = BeautifulSoup((folder / "chapter" / "page.html").read_text(encoding="utf-8"), "html.parser")
    links = {link.get_text(): link["href"] for link in html.select(".downloads a")}
    assert links["Edit"] == "https://github.com/owner/name/edit/main/docs/chapter/page.md"
    assert links["Source"] == "https://github.com/owner/name/blob/main/docs/chapter/page.md"
    report = "https://github.com/owner/name/issues/new?template=mistake.yml&page=chapter/page.html"
    assert html.select_one(".stamp a.report")["href"] == report
    colab = "https://colab.research.google.com/github/owner/name/blob/notebooks/chapter/page.ipynb"
    assert links["Open in Colab"] == colab and (folder / "chapter" / "page.ipynb").is_file()
    assert "https://example.org/book/index.html" in (folder / "chapter" / "page.ipynb").read_text(encoding="utf-8")
    missing = BeautifulSoup((folder / "404.html").read_text(encoding="utf-8"), "html.parser")
    assert all(link["href"].startswith("/book/") for link in missing.select("article li a"))


def test_no_address_is_invented(site):
    found = published(site, "docs/tensors/creating.md").select(".downloads a")
    links = {link.get_text(): link["href"] for link in found}
    assert links.keys() == {"Notebook", "Exercises", "Solutions", "Programs", "How to use Colab", "Markdown"}
    assert links["How to use Colab"] == "environment.html#in-the-browser-with-colab"


@pytest.mark.parametrize("name", by_chapter(page_names(ROOT)))
def test_a_page_says_how_long_it_takes(site, name):
    """Unless it has hardly a word of its own, as a page that lists what stands on others."""
    words = len((site / name.removeprefix("docs/")).with_suffix(".md").read_text(encoding="utf-8").split())
    shown = [span.get_text() for span in published(site, name).select(".downloads span")]
    minutes = [int(text.removesuffix(" min")) for text in shown if text.endswith(" min")]
    assert len(minutes) == (words > WORDS_PER_MINUTE) and all(1 < number < 120 for number in minutes)


def test_on_paper_solutions_are_open(site, tmp_path):
    """The page takes as much paper as with every box opened, and more than without the rule that opens them."""
    page = site / "tensors" / "creating.html"
    html = page.read_text(encoding="utf-8")
    assert html.count("<details") > 4

    def sheets(text: str) -> int:
        """How many sheets the page takes."""
        file, printed = page.with_name("on-paper.html"), tmp_path / "page.pdf"
        file.write_text(text, encoding="utf-8")
        command = [find_browser(), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        subprocess.run([*command, f"--print-to-pdf={printed}", file.as_uri()], check=True, capture_output=True)
        file.unlink()
        return len(re.findall(rb"/Type /Page\b", printed.read_bytes()))

    opened = html.replace("<details ", "<details open ")
    rule = "<style>details::details-content { content-visibility: hidden !important }</style>"
    closed = html.replace("</head>", f"{rule}</head>")
    assert sheets(html) == sheets(opened) > sheets(closed)
