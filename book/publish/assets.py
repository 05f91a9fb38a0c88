"""Pages, and the book's own scripts and style sheets, as they are sent: without what only serves who changes them."""

import re
from pathlib import Path

_COMMENTS = {".js": r"^[ \t]*//.*\n", ".css": r"^[ \t]*/\*(?s:.*?)\*/[ \t]*\n"}
_TAG_OR_INDENT = re.compile(r"<(pre|textarea|template|script|style)\b.*?</\1>|<[^>]*>|\n\s+", re.DOTALL)
_PLAIN = re.compile(r'<span class="[nw]">([^<]*)</span>')  # names and spaces, as `pygments` marks them
OWN = ("javascripts", "stylesheets")  # folders of docs/assets; the theme's are minified


def without_comments(code: str, kind: str) -> str:
    """The text of a file of the `kind` .js or .css without the comments that have lines of their own."""
    return re.sub(_COMMENTS[kind], "", code, flags=re.MULTILINE)


def without_indents(html: str) -> str:
    """The HTML of a page without empty lines and the spaces at the start of lines, which a browser does not show.

    What stands in tags, in code and in scripts stays as it is.
    """
    return _TAG_OR_INDENT.sub(lambda found: found[0] if found[0].startswith("<") else "\n", html)


def without_plain_marks(html: str) -> str:
    """The HTML of a page without the marks of words of code that have the color of code anyway: names and spaces."""
    return _PLAIN.sub(r"\1", html)


def shorten(site: Path, root: Path) -> None:
    """Shorten all scripts and style sheets of the book in the folder `root` where they lie in the built `site`."""
    for folder in OWN:
        for file in sorted((root / "docs" / "assets" / folder).rglob("*.*")):
            if file.suffix in _COMMENTS:
                sent = site / file.relative_to(root / "docs")
                sent.write_text(without_comments(file.read_text(encoding="utf-8"), file.suffix), encoding="utf-8")
