"""Names of headings: a formula in a heading stands once in the table of contents, and once in the heading's anchor.

The table of contents takes the text of a heading without its tags, and that of MathML has each formula twice: as it is
shown, and as LaTeX.
"""

import re
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.extensions.toc import slugify, unique
from markdown.treeprocessors import Treeprocessor

from book.publish.sections import spoken

_HEADING = re.compile(r"h[1-6]")
_MATH = re.compile(r"<math.*?</math>", re.DOTALL)


class Headings(Treeprocessor):
    """Gives each heading with a formula its name in plain characters, before the table of contents is made."""

    def run(self, root: ET.Element) -> None:
        used = {element.get("id") for element in root.iter() if element.get("id")}
        for heading in root.iter():
            if not _HEADING.fullmatch(str(heading.tag)):
                continue
            if any(element.get("class") == "arithmatex" for element in heading.iter("span")):
                name = self._name(heading)
                heading.set("data-toc-label", name)
                if "id" not in heading.attrib:
                    heading.set("id", unique(slugify(name, "-"), used))

    def _name(self, heading: ET.Element) -> str:
        text = "".join(heading.itertext())
        for number, markup in enumerate(self.md.htmlStash.rawHtmlBlocks):
            text = text.replace(self.md.htmlStash.get_placeholder(number), str(markup))
        return " ".join(_MATH.sub(lambda found: spoken(found[0]), text).split())


def register(md: Markdown) -> None:
    """After attributes are read (8), before the table of contents is made (5)."""
    md.treeprocessors.register(Headings(md), "book-headings", 6)
