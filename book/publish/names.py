"""Leads names of torch, NumPy and scikit-learn to their documentation: on each page, the first one in its text.

`names.json` beside this file says where each is documented. `python -m book.write.names` makes it: to look a name up,
torch has to be imported, and a build does not wait for that.
"""

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from markdown.treeprocessors import Treeprocessor

from book.read.files import read

FILE = Path(__file__).with_name("names.json")

_NAME = re.compile(r"(?P<name>[A-Za-z_][\w.]*)(?:\((?:[^()]|\([^()]*\))*\))?")  # also with what it is called with
# Links, headings and titles, code blocks, terms with their definitions, the list of all errors.
_LEFT_ALONE = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "pre", "dl"}
_OF_NO_TEXT = {"admonition-title", "errors"}


def name_in(code: str) -> str | None:
    """The name that a piece of code is, or calls: `nn.Linear` of `nn.Linear(2, 3)`. None for any other code."""
    found = _NAME.fullmatch(code)
    return found["name"] if found else None


class Names(Treeprocessor):
    """Makes links of names that stand in the text as code."""

    def run(self, root: ET.Element) -> None:
        """Link the first mention of each name on a page."""
        self._link(root, json.loads(read(FILE)), set())

    def _link(self, parent: ET.Element, addresses: dict[str, str], seen: set[str]) -> None:
        for place, child in enumerate(parent):
            if child.tag in _LEFT_ALONE or _OF_NO_TEXT & set(child.get("class", "").split()):
                continue
            address = addresses.get(name_in(child.text or "") or "") if child.tag == "code" else None
            if address and address not in seen:
                seen.add(address)
                link = ET.Element("a", {"class": "documented", "href": address})
                link.tail, child.tail = child.tail, None
                link.append(child)
                parent[place] = link
            elif child.tag != "code":
                self._link(child, addresses, seen)
