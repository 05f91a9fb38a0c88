"""Checks the links of the labs: `python -m book.write.links`. rumdl checks those of pages, and reads no notebooks."""

import re
import sys
from pathlib import Path

from markdown.extensions.toc import slugify

from book.prove.labs import read_lab
from book.read.files import read

_LINK = re.compile(r"\]\((?!\w+:)(?P<path>[^)\s#]*)(?:#(?P<anchor>[^)\s]*))?\)")
_NAMED = re.compile(r"\{ *#([\w-]+)")
_HEADING = re.compile(r"^#+ (.*?)(?: *\{.*\})?$", re.MULTILINE)


def broken_links(lab: Path) -> list[tuple[int, str]]:
    """The links of a lab that lead nowhere: the line of their cell, and the link."""
    broken = []
    for cell in read_lab(read(lab)).cells:
        for link in _LINK.finditer("" if cell.is_code else cell.content.source):
            target = lab.parent / link["path"] if link["path"] else lab
            if not target.exists() or (link["anchor"] and link["anchor"] not in _anchors(target)):
                broken.append((cell.line, link[0][2:-1]))
    return broken


def _anchors(file: Path) -> set[str]:
    text = read(file)
    return {*_NAMED.findall(text), *(slugify(heading, "-") for heading in _HEADING.findall(text))}


def main() -> int:
    """Print each broken link of each lab. Returns the exit code: 1 if there is one."""
    root = Path.cwd()
    found = [
        f"{lab.relative_to(root).as_posix()}:{line}: the link to {link} leads nowhere: correct its path or its anchor"
        for lab in sorted((root / "docs" / "labs").glob("*.ipynb"))
        for line, link in broken_links(lab)
    ]
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
