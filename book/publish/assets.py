"""The book's own scripts and style sheets as they are sent: without what is written in them for who changes them."""

import re
from pathlib import Path

_COMMENTS = {".js": r"^[ \t]*//.*\n", ".css": r"^[ \t]*/\*(?s:.*?)\*/[ \t]*\n"}
OWN = ("javascripts", "stylesheets")  # folders of docs/assets; the theme's are minified


def without_comments(code: str, kind: str) -> str:
    """The text of a file of the `kind` .js or .css without the comments that have lines of their own."""
    return re.sub(_COMMENTS[kind], "", code, flags=re.MULTILINE)


def shorten(site: Path, root: Path) -> None:
    """Shorten all scripts and style sheets of the book in the folder `root` where they lie in the built `site`."""
    for folder in OWN:
        for file in sorted((root / "docs" / "assets" / folder).rglob("*.*")):
            if file.suffix in _COMMENTS:
                sent = site / file.relative_to(root / "docs")
                sent.write_text(without_comments(file.read_text(encoding="utf-8"), file.suffix), encoding="utf-8")
