"""What links carry: those to the glossary say what the term means, those of headings are no stop of the keyboard."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from book.publish.japanese import without_japanese
from book.read.files import read
from book.read.glossary import FILE, definitions

_TERM = re.compile(r"(?:^|/)" + re.escape(Path(FILE).name) + r"#(?P<name>[\w-]+)$")


class Terms(Treeprocessor):
    """Gives each link to the glossary what the term means. The style sheet shows it on hover and on focus."""

    def __init__(self, md: Markdown, root: Path):
        super().__init__(md)
        self.glossary = root / "docs" / FILE

    def run(self, root: ET.Element) -> None:
        """Add it to the links of a page."""
        links = [(link, _TERM.search(link.get("href", ""))) for link in root.iter("a")]
        meanings = (
            definitions(read(self.glossary)) if any(term for _, term in links) and self.glossary.is_file() else {}
        )
        for link, term in links:
            if term and term["name"] in meanings:
                description, japanese = without_japanese(meanings[term["name"]])
                link.set("class", "term")
                link.set("aria-description", description)
                if japanese:
                    link.set("data-japanese", japanese)


class HeadingLinks(Treeprocessor):
    """Lets the keyboard pass by the links that headings have to themselves."""

    def run(self, root: ET.Element) -> None:
        """Mark them on a page."""
        for link in root.iter("a"):
            if link.get("class") == "headerlink":
                link.set("tabindex", "-1")
