"""The built site shows what was proven, asks no other host for anything, and is not built when something is broken."""

import functools
import itertools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup, NavigableString, Tag

from book.publish.errors import all_errors, message_words
from book.publish.font import characters, glyphs
from book.publish.listings import expand
from book.read.catalog import read_book
from book.read.model import Page
from book.read.pages import read_page
from book.read.snippets import read_snippet
from tests.published import by_chapter, parsed
from tests.published import published as published_page

ROOT = Path(__file__).resolve().parents[2]
PAGES = read_book(ROOT)


@functools.cache  # some pages list what stands on all others
def with_listings(name: str) -> Page:
    return read_page(expand(PAGES[name].text, ROOT))


@pytest.fixture(scope="module", params=by_chapter(PAGES))  # all tests of a page, then the next page
def published(request, site) -> tuple[Page, BeautifulSoup]:
    """A page as the proof reads it, with its listings, and as it is published."""
    return with_listings(request.param), published_page(site, request.param)


def shown(code) -> str:
    return code.get_text().strip("\n")


def test_code_is_what_was_proven(published):
    page, html = published
    programs = {id(program.fence): program for program in page.programs}
    expected = []
    for fence in page.fences:
        if id(fence) in programs:
            program = programs[id(fence)]
            expected.append(read_snippet(ROOT, program.path).code(program.section))
        elif fence.name not in ("guesses", "output", "error"):
            expected.append(fence.content.strip("\n"))
    assert [shown(code) for code in html.select("article .highlight pre code")] == expected


def test_copying_a_section_gives_the_program_up_to_its_end(published):
    page, html = published
    """The first template of each program holds its lines, and each says how many of them come up to here."""
    expected = [read_snippet(ROOT, p.path).code_up_to(p.section) for p in page.programs if p.section]
    whole, copies = {}, []
    for template in html.select("template.whole-program"):
        lines = whole.setdefault(template["data-program"], template.get_text().split("\n"))
        copies.append("\n".join(lines[: int(template["data-lines"])]))
    assert copies == expected
    assert all("highlight" in template.find_next_sibling()["class"] for template in html.select("template"))


@pytest.mark.parametrize("name", ["output", "error"])
def test_outputs_are_what_was_proven(published, name):
    page, html = published
    expected = [fence.content for fence in page.fences if fence.name == name]
    assert [code.get_text() for code in html.select(f".program-{name} pre samp")] == expected


def test_no_code_stands_beside_what_was_collected(published):
    page, html = published
    shown = [fence for fence in page.fences if fence.name != "guesses"]  # they are a list
    assert len(html.select("article pre")) == len(shown)
    proven = [fence for p in page.programs for fence in (p.fence, *p.outputs, *p.errors)]
    is_written = page.text in (written.text for written in PAGES.values())  # and has no listing
    listed = [fence for fence in page.fences if fence.name == "text" and not is_written]
    not_run = [note for note in html.select("article .not-run") if not note.text.startswith("Not in a notebook: ")]
    assert len(shown) == len([*proven, *listed, *not_run])


def words(element) -> Iterator[str]:
    """The texts of an element that are no code and stand in no picture."""
    for child in element.children:
        if isinstance(child, Tag) and child.name not in ("annotation", "pre", "code", "svg"):
            yield from words(child)
        elif type(child) is NavigableString:  # and no comment
            yield child


def test_formulas_are_mathml(published):
    page, html = published
    displayed = [math.find_parent("div") for math in html.select('math[display="block"]')]
    assert [div.get("id") for div in displayed] == [formula.id for formula in page.formulas]
    assert not html.select("merror")
    assert not re.search(r"\$|\\[a-zA-Z(\[]", "".join(words(html.article))), "raw LaTeX"


def test_the_font_draws_roots_though_no_text_names_their_sign():
    assert ord("√") in characters("<math><msqrt><mi>d</mi></msqrt></math>") & glyphs()


def test_the_font_draws_every_character_of_the_formulas(published):
    _, html = published
    missing = characters(str(html)) - glyphs()
    assert not missing, f"{''.join(map(chr, sorted(missing)))}: `make font` adds them"


def test_figures_are_drawings_with_a_description(published):
    page, html = published
    drawings = html.select("figure.drawing svg")
    assert [svg["aria-label"] for svg in drawings] == [figure.alt for figure in page.figures]
    assert all(svg["role"] == "img" for svg in drawings)


def test_ids_are_unique(published):
    _, html = published
    ids = [element["id"] for element in html.select("[id]")]
    assert sorted(ids) == sorted(set(ids))


def test_every_page_is_in_the_navigation(site):
    html = parsed(site / "index.html")
    links = {link["href"] for link in html.select(".md-nav--primary a.md-nav__link[href]")}
    expected = {Path(name).relative_to("docs").with_suffix(".html").as_posix() for name in PAGES}
    assert expected - {"index.html"} <= links


def test_every_page_with_programs_has_its_place_for_colab(published):
    page, html = published
    assert bool(html.select("article .downloads a.colab")) == bool(page.programs)


def test_nothing_is_loaded_from_another_host(site):
    for file in [*site.rglob("*.html"), *site.rglob("*.css")]:
        text = file.read_text(encoding="utf-8")
        assert not re.findall(r"""(?:src=|url\(|@import )["']?(?:https?:)?//[^"')]+""", text), file
        links = re.findall(r"<link [^>]*>", text)
        elsewhere = [link for link in links if re.search(r"""href=(?:"[^"]*|'[^']*|[^"'\s>]*)//""", link)]
        assert not [link for link in elsewhere if 'rel="canonical"' not in link], file


def test_the_preview_needs_nothing_that_only_unix_has():
    code = "import sys; sys.modules['resource'] = sys.modules['fcntl'] = None; import book.publish.extension"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


GOOD = (
    "# Page\n\n## Part {#part}\n\n$x$ and [part](#part)\n\n$$\ny\n$$ {#eq-y}\n\n"
    '```python\n--8<-- "chapter/one.py"\n```\n'
)
BROKEN = {
    "link": ("[x](missing.md)", "missing.md"),
    "anchor": ("[x](#missing)", "#missing"),
    "anchor of another page": ("[x](../index.md#missing)", "missing"),
    "image": ("![x](missing.png)", "drawn by no program"),
    "figure": ("![x](../assets/figures/chapter/missing.svg)", "missing.svg does not exist"),
    "formula": ("$$\n\\frac{1\n$$ {#eq-a}", "line 15: the formula"),
    "formula in a line": ("Here $\\frac{1$ is", "does not convert"),
    "unknown command": ("Here $\\nosuchcommand$ is", "does not convert"),
    "snippet": ('```python\n--8<-- "chapter/missing.py"\n```', "snippets/chapter/missing.py does not exist"),
    "section": ('```python\n--8<-- "chapter/one.py:x"\n```', "has no section 'x'"),
    "inline code": ("```python\nprint(1)\n```", "holds exactly one include"),
    "fence": ("```text\nx", "never closed"),
}


def test_a_good_page_is_built(small_site):
    built = small_site(GOOD)
    assert built.returncode == 0, built.stderr


@pytest.mark.parametrize(("text", "words"), BROKEN.values(), ids=BROKEN.keys())
def test_what_is_broken_is_not_built(small_site, text, words):
    built = small_site(f"{GOOD}\n{text}\n")
    assert built.returncode != 0
    assert "chapter/page.md" in built.stderr and words in built.stderr
    assert "Traceback" not in built.stderr


def test_every_formula_is_listed(site):
    listed = parsed(site / "reference/formulas.html")
    links = {link["href"] for link in listed.select("article a")}
    for name, page in PAGES.items():
        for formula in page.formulas:
            assert f"../{Path(name).relative_to('docs').with_suffix('.html')}#{formula.id}" in links


def test_every_error_has_a_place_of_its_own_with_links_to_its_pages(site):
    listed = parsed(site / "reference/errors.html")
    places, messages = set(), set()
    for error in all_errors(PAGES):
        heading = listed.find("h3", id=error.anchor)
        section = list(itertools.takewhile(lambda part: part.name not in ("h2", "h3"), heading.find_next_siblings()))
        text = "\n".join(part.get_text() for part in section)
        assert all(form in text for form in error.forms)
        links = {link["href"] for part in section for link in part.select("a")}
        assert {f"../{place.address.replace('.md', '.html')}" for place in error.places} <= links
        places |= {(place.page, place.message) for place in error.places}
        elsewhere = (text.partition(": ")[2] for _, text in error.variants)  # its type may be another one there
        messages |= {frozenset(message_words(message)) for message in (error.message, *elsewhere)}
    for name, page in PAGES.items():
        for program in page.programs:
            if program.error:
                assert (name.removeprefix("docs/"), program.error.content.partition(": ")[2]) in places
            for fence in program.errors:  # those of other releases, too; numbers may be others
                assert frozenset(message_words(fence.content.partition(": ")[2])) in messages


LABS = sorted((ROOT / "docs" / "labs").glob("*.ipynb"))


@pytest.mark.parametrize("lab", LABS, ids=lambda file: file.stem)
def test_a_lab_shows_what_is_stored_in_it(site, lab):
    html = parsed(site / "labs" / f"{lab.stem}.html")
    cells = [cell for cell in nbformat.read(lab, as_version=4).cells if cell.cell_type == "code"]
    shown_text = [pre.get_text().strip("\n") for pre in html.select("article .program-output pre")]
    printed = ["".join(o.get("text", "") for o in cell.outputs).strip("\n") for cell in cells]
    assert shown_text == [text for text in printed if text]
    drawn = [o for cell in cells for o in cell.outputs if o.output_type == "display_data"]
    assert len(html.select("article figure.drawing svg")) == len(drawn)
    assert [shown(code) for code in html.select("article .highlight code")] == [cell.source for cell in cells]
    assert not html.article.select("script, style")


@pytest.mark.parametrize("lab", LABS, ids=lambda file: file.stem)
def test_links_of_a_lab_lead_to_pages_of_the_site(site, lab):
    file = site / "labs" / f"{lab.stem}.html"
    html = parsed(file)
    links = [link["href"].partition("#") for link in html.select("article a[href]:not(.downloads a)")]
    inside = [(path, anchor) for path, _, anchor in links if path and not path.startswith(("http:", "https:"))]
    assert inside
    for path, anchor in inside:
        target = file.parent / path
        assert target.suffix == ".html" and target.is_file(), path
        assert not anchor or f'id="{anchor}"' in target.read_text(encoding="utf-8"), f"{path}#{anchor}"


@pytest.mark.parametrize("name", ["digits", "optimizers", "cnn"])
def test_figures_of_labs_say_what_there_is_to_see(site, name):
    html = parsed(site / "labs" / f"{name}.html")
    shown = [drawing["aria-label"] for drawing in html.select("article figure svg[role=img]")]
    cells = nbformat.read(ROOT / "docs" / "labs" / f"{name}.ipynb", as_version=4).cells
    assert len(shown) > 3 and shown == [cell.metadata.alt for cell in cells if "alt" in cell.metadata]
    assert all(len(alt) > 40 for alt in shown)
