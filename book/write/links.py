"""Checks the links between the pages: `python -m book.write.links`. Labs are read as pages are."""

import functools
import re
import sys
from pathlib import Path

from markdown.extensions.toc import slugify

from book.read.catalog import page_names
from book.read.pages import KINDS, page_of

_LINK = re.compile(r"\]\((?!\w+:|\S*assets/figures/)(?P<path>[^)\s#]*)(?:#(?P<anchor>[^)\s]*))?\)")  # to no picture
_NAMED = re.compile(r"\{:? *#([\w-]+)")
_HEADING = re.compile(r"^#+ (.*?)(?: *\{.*\})?$", re.MULTILINE)
_CODE = re.compile(r"`+[^`\n]*`+")


def broken_links(name: str, root: Path) -> list[tuple[int, str]]:
    """The links of the page `name` that lead nowhere in the book in the folder `root`: their lines, and the links."""
    page, broken = page_of(root, name), []
    for line, text in zip(page.numbers, page.prose().splitlines(), strict=False):
        for link in _LINK.finditer(_CODE.sub("", text)):
            target = (root / name).parent / link["path"] if link["path"] else root / name
            if not target.exists() or (link["anchor"] and link["anchor"] not in _anchors(target.resolve(), root)):
                broken.append((line, link[0][2:-1]))
    return broken


@functools.cache
def _anchors(file: Path, root: Path) -> set[str]:
    if file.suffix not in KINDS:
        return set()
    text = page_of(root, file.relative_to(root.resolve()).as_posix()).text
    return {*_NAMED.findall(text), *(slugify(heading, "-") for heading in _HEADING.findall(text))}


def main() -> int:
    """Print each broken link of each page. Returns the exit code: 1 if there is one."""
    root = Path.cwd()
    found = [
        f"{name}:{line}: the link to {link} leads nowhere: correct its path or its anchor"
        for name in page_names(root)
        for line, link in broken_links(name, root)
    ]
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
