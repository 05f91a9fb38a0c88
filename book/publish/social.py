"""What a page says of itself to search engines and to those who show a link: its words, its place, its picture."""

import functools
import io
import re
from pathlib import Path, PurePosixPath

import matplotlib
from mkdocs.structure.pages import Page
from PIL import Image, ImageDraw, ImageFont

from book.publish.llms import first_sentences

LONGEST = 160  # characters of a description; a search engine shows no more
SIZE = 1200, 630  # pixels of a picture, as previews show it
_PAPER, _INK, _QUIET = "#1d3d5c", "#ffffff", "#a9c4de"
_MARGIN = 90
_MARKUP = re.compile(r"`|\*\*|\$")


def description(root: Path, name: str) -> str:
    """The sentences with which the page `name` begins, as many as a search engine shows, but at least one."""
    first, *others = first_sentences(root, name)
    for sentence in others:
        if len(first) + len(sentence) >= LONGEST:
            break
        first += f" {sentence}"
    return _MARKUP.sub("", first)


def breadcrumb(page: Page, home: Page) -> dict:
    """The way from the home page to a page as structured data (schema.org); both have addresses.

    A chapter has no page of its own: its first one stands for it.
    """
    chapters = [(chapter.title, _first(chapter).canonical_url) for chapter in reversed(page.ancestors)]
    way = [(home.title, home.canonical_url), *chapters, (page.title, page.canonical_url)]
    places = [
        {"@type": "ListItem", "position": number, "name": name, "item": address}
        for number, (name, address) in enumerate(way, 1)
    ]
    return {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": places}


def _first(item) -> Page:
    return item if isinstance(item, Page) else _first(item.children[0])


def picture_of(page: str) -> str:
    """Where the picture of a page stands, from the root of the site; `page` is its path in `docs/`."""
    return str(PurePosixPath(page).with_suffix(".png"))


def picture(page: Page, book: str) -> bytes:
    """The bytes of a `.png` picture: the title of a page between its chapter and the title of the book."""
    image = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(image)
    chapter = page.parent.title if page.parent else ""
    draw.text((_MARGIN, _MARGIN), chapter, _QUIET, _font(36))
    title = _wrapped(book if page.is_homepage else page.title, _font(76), SIZE[0] - 2 * _MARGIN)
    draw.multiline_text((_MARGIN, SIZE[1] / 2), title, _INK, _font(76), anchor="lm", spacing=24)
    below = "Every program and every output in it is proven" if page.is_homepage else book
    draw.text((_MARGIN, SIZE[1] - _MARGIN), below, _QUIET, _font(36), anchor="ls")
    file = io.BytesIO()
    image.quantize(32).save(file, "PNG")
    return file.getvalue()


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """The text with line breaks, so that no line is wider than so many pixels, as long as its words are not."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


@functools.cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans-Bold.ttf", size)
