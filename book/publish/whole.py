"""The whole book to take away, as one PDF and one EPUB: `python -m book.publish.whole`, behind `make book`.

Both are made of the pages of the built site. They meet in one page of a browser, and nowhere else: no file of the site
holds it, so no search and no map of the site can find it.
"""

import os
import re
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import matplotlib
import yaml
from playwright.sync_api import Browser, Page, Route
from pypdf import PdfReader, PdfWriter
from pypdf.generic import Fit, NameObject

from book.publish.browser import installed, started
from book.publish.changes import changes
from book.publish.downloads import EPUB, PDF, offer
from book.publish.epub import Volume, complaints, epub
from book.read.releases import claimed, in_words, locked

HERE = Path(__file__).parent
MATH = "latinmodern-math-subset.woff2"
_ADDRESS = "http://book.invalid/"  # which only the browser of this module knows
_COVER = {"width": 794, "height": 1123}  # A4 at 96 points an inch
_TAG = re.compile(r"<[^>]*>")
_EMPTY = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<link rel="stylesheet" href="/whole.css"><link rel="stylesheet" href="/paper.css"></head><body></body></html>"""
# A formula or a table that is wider than the page gets smaller letters.
_FIT = """() => {
    const found = [...document.querySelectorAll("div.arithmatex, table")].map((element) => {
        const share = element.parentElement.clientWidth / element.scrollWidth;
        return [element, share, 0.97 * share * parseFloat(getComputedStyle(element).fontSize)];
    }); // all are measured first: a change lays out the whole book again
    for (const [element, share, size] of found) if (share < 1) element.style.fontSize = `${size}px`;
}"""
_NUMBER = """(numbers) => {
    for (const link of document.querySelectorAll("#contents a")) {
        link.querySelector("b").textContent = numbers[link.getAttribute("href").slice(1)];
    }
    document.body.classList.add("front");
}"""
# The headings for the bookmarks. Chromium keeps the place of what a link leads to: each gets one, which is not seen.
_HEADINGS = """() => [...document.querySelectorAll("nav h1, section:not(#cover) :is(h1, h2, h3)")].map((heading, n) => {
    heading.id ||= `heading-${n}`;
    document.body.append(Object.assign(document.createElement("a"), {href: `#${heading.id}`, hidden: true}));
    return {id: heading.id, title: heading.textContent.trim(), level: Number(heading.tagName[1])};
})"""
# The sections as XHTML, each to be a file: a link to another section leads to its file. What MathML Core lets stand on
# each element, stands on one of its own in the MathML of EPUB.
_SECTIONS = """() => [...document.querySelectorAll("body > section:not(#cover)")].map((section) => {
    const copy = section.cloneNode(true);
    for (const link of copy.querySelectorAll('a[href^="#"]')) {
        const id = link.getAttribute("href").slice(1);
        const file = document.getElementById(id).closest("body > section").id;
        link.setAttribute("href", `${file}.xhtml#${id}`);
    }
    for (const element of copy.querySelectorAll(":is([displaystyle], [scriptlevel]):not(math, mstyle)")) {
        const style = document.createElementNS(element.namespaceURI, "mstyle");
        for (const name of ["displaystyle", "scriptlevel"]) {
            if (element.hasAttribute(name)) style.setAttribute(name, element.getAttribute(name));
            element.removeAttribute(name);
        }
        element.replaceWith(style);
        style.append(element);
    }
    const title = section.querySelector("h1, h2")?.textContent ?? "";
    const xhtml = new XMLSerializer().serializeToString(copy);
    return {id: section.id, title, is_chapter: section.className === "chapter", xhtml};
})"""


def composed(browser: Browser, site: Path, root: Path) -> Page:
    """A page with the whole book of the folder `root`, whose built site is in the folder `site`."""
    page = browser.new_page(viewport=_COVER, device_scale_factor=1.5)
    page.route("**", lambda route: _answer(route, site, root))
    page.goto(_ADDRESS)
    settings = _settings(root)
    content = {
        "title": settings["site_name"],
        "about": settings["site_description"],
        "imprint": imprint(settings, root),
        "chapters": chapters(settings["nav"]),
    }
    page.evaluate((HERE / "whole.js").read_text(encoding="utf-8"), content)
    return page


def _answer(route: Route, site: Path, root: Path) -> None:
    """What the browser gets for an address: a file of the site, or what this module brings."""
    path = route.request.url.removeprefix(_ADDRESS)
    if not path:
        route.fulfill(body=_EMPTY, content_type="text/html")
        return
    name = path.removeprefix("fonts/")
    folders = {MATH: root / "docs" / "assets" / "fonts", "whole.css": HERE, "paper.css": HERE}
    is_font = path.startswith("fonts/") and name != MATH
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf" if is_font else folders.get(name, site)
    route.fulfill(path=folder / name)


def _settings(root: Path) -> dict:
    return yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))


def chapters(nav: list[dict]) -> list[dict]:
    """The chapters of the navigation of `mkdocs.yml`: the name of each, and the addresses of its pages in the site."""
    found = []
    for entry in nav:
        for name, content in entry.items():
            name = "About this book" if content == "index.md" else name
            found.append({"name": name, "pages": [re.sub(r"\.(md|ipynb)$", ".html", page) for page in _files(content)]})
    return found


def _files(content: str | list | dict) -> list[str]:
    if isinstance(content, str):
        return [content]
    return [file for part in (content.values() if isinstance(content, dict) else content) for file in _files(part)]


def imprint(settings: dict, root: Path) -> list[str]:
    """What the book says of itself on the page after its cover: a list of paragraphs."""
    last = changes(root)[:1]
    return [
        f"Proven with torch {locked()}. The book claims {in_words(claimed())}.",
        *(f"As of {change.when:%Y-%m-%d}, commit {change.commit[:7]}." for change in last),
        *([f"Online: {address}"] if (address := os.environ.get("SITE_URL")) else []),
        _TAG.sub("", settings["copyright"]),
        "The math font is a subset of Latin Modern Math, under the GUST Font License.",
    ]


def paper(page: Page) -> bytes:
    """The PDF of a page that `composed` made.

    Chromium would make bookmarks only together with tags, which make the file six times as large.
    """
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 627, "height": 960})  # what A4 leaves inside of its margins: see paper.css
    page.evaluate(_FIT)
    headings = page.evaluate(_HEADINGS)
    printed = _printed(page)
    places = _places(printed)
    writer = PdfWriter(clone_from=BytesIO(printed))
    _number(writer, page, {name: number for name, (number, _) in places.items()})
    above = [(0, None)]  # the bookmarks in which the next one can stand, with their levels
    for heading in headings:
        number, top = places[heading["id"]]
        while above[-1][0] >= heading["level"]:
            above.pop()
        mark = writer.add_outline_item(
            title=heading["title"], page_number=number - 1, parent=above[-1][1], fit=Fit.xyz(left=0, top=top)
        )
        above.append((heading["level"], mark))
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _printed(page: Page) -> bytes:
    return page.pdf(prefer_css_page_size=True, print_background=True)


def _places(pdf: bytes) -> dict[str, tuple[int, float]]:
    """Where the parts of a PDF are to which links lead, by their names: the page, from 1, and how high on it."""
    reader = PdfReader(BytesIO(pdf))
    return {
        name.removeprefix("/"): (reader.get_destination_page_number(place) + 1, float(place.top))
        for name, place in reader.named_destinations.items()
    }


def _number(writer: PdfWriter, page: Page, numbers: dict[str, int]) -> None:
    """Print the first pages again, with the numbers of the pages in the contents, and put them in their place."""
    page.evaluate(_NUMBER, numbers)
    front = PdfReader(BytesIO(_printed(page)))
    page.evaluate("document.body.classList.remove('front')")
    for old, new in zip(writer.pages, front.pages, strict=False):
        for part in ("/Contents", "/Resources"):
            old[NameObject(part)] = new.raw_get(part).clone(writer)  # a stream is an object of its own


def volume(page: Page, root: Path) -> Volume:
    """What an EPUB is made of, from a page that `composed` made and that was not printed yet."""
    settings, last = _settings(root), changes(root)[:1]
    styles = (HERE / "whole.css").read_bytes()
    return Volume(
        title=settings["site_name"],
        about=settings["site_description"],
        address=os.environ.get("SITE_URL", ""),
        changed=last[0].when if last else datetime.now(UTC),
        cover=page.locator("#cover").screenshot(),
        sections=page.evaluate(_SECTIONS),
        files={"whole.css": styles, f"fonts/{MATH}": (root / "docs" / "assets" / "fonts" / MATH).read_bytes()},
    )


def main() -> int:
    """Write both into the built site, let its home page lead to them, and check the EPUB. Returns the exit code."""
    root = Path.cwd()
    site = root / "site"
    program = installed()
    if program is None:
        sys.exit("a browser prints the book: install Debian's chromium or Google Chrome")
    with started(program) as browser:
        page = composed(browser, site, root)
        (site / EPUB).write_bytes(epub(volume(page, root)))
        (site / PDF).write_bytes(paper(page))
    offer(site)
    found = complaints(site / EPUB)
    print(f"{site / PDF}, {site / EPUB}" + ("" if found is not None else ", not checked: EPUBCheck needs Java"))
    print(*(found or []), sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
