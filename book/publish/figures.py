"""The figures of a page: drawings that take their colors from it, with their numbers, and some to explore by hand."""

import html
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from book.publish.page_error import PageError
from book.publish.tables import as_html
from book.read.figures import stored_figure
from book.run.figures import split

_EXPLORE = "assets/javascripts/explore"  # the folder of the figures to explore, and its .js what they share
_FIGURE_SOURCE = re.compile(r"(?:^|/)assets/figures/(?P<name>.+)\.svg$")


class Figures(Treeprocessor):
    """Puts the drawing itself in the place of an image of it, so that it takes the colors of the page.

    Where the image has the attribute `explore`, scripts are loaded that put a figure to explore by hand in its place.
    """

    def __init__(self, md: Markdown, root: Path):
        super().__init__(md)
        self.root = root

    def run(self, root: ET.Element) -> None:
        for parent in list(root.iter()):
            for image in list(parent):
                source = _FIGURE_SOURCE.search(image.get("src", "")) if image.tag == "img" else None
                if source:
                    scripts = self._explore(parent, image, image.get("src").removesuffix(source[0].lstrip("/")))
                    self._replace(parent, image, source["name"], scripts)

    def _explore(self, parent: ET.Element, image: ET.Element, start: str) -> str:
        """The scripts of a figure to explore, "" if it is none. Links to files of the site begin with `start`."""
        name = image.get("explore")
        if name is None:
            return ""
        if not (self.root / "docs" / _EXPLORE / f"{name}.js").is_file():
            raise PageError(f"docs/{_EXPLORE}/{name}.js does not exist: it would draw the figure to explore")
        if not _is_alone(parent):
            raise PageError(f"explore={name} is for an image that stands alone: put empty lines around it")
        parent.set("data-explore", name)
        parent.set("id", f"explore-{name}")  # a link to what somebody has set leads there
        return "".join(f'<script defer src="{start}{file}.js"></script>' for file in (_EXPLORE, f"{_EXPLORE}/{name}"))

    def _replace(self, parent: ET.Element, image: ET.Element, name: str, scripts: str) -> None:
        svg = stored_figure(self.root, name)
        if svg is None:
            raise PageError(f"docs/assets/figures/{name}.svg does not exist: `make update` draws it")
        markup = drawing(svg.strip(), image.get("alt", ""))
        if _is_alone(parent):
            parent.tag = "figure"
            parent.set("class", "drawing")
            parent.set("data-search-exclude", "")
        image.tag = "span"
        image.attrib.clear()
        image.text = self.md.htmlStash.store(markup + scripts)


def _is_alone(paragraph: ET.Element) -> bool:
    """Whether nothing stands in a paragraph but one image."""
    texts = (paragraph.text, *(child.tail for child in paragraph))
    return paragraph.tag == "p" and len(paragraph) == 1 and not any((text or "").strip() for text in texts)


def drawing(svg: str, alt: str) -> str:
    """The SVG of a figure with what a screen reader says of it, and its numbers as tables."""
    picture, numbers = split(svg)
    return picture.replace("<svg ", f'<svg role="img" aria-label="{html.escape(alt)}" ', 1) + as_html(numbers)
