"""Reads the glossary: what each term means, in a line of text that fits into a small box beside a link."""

import re
import unicodedata

FILE = "reference/glossary.md"  # under docs/

_TERM = re.compile(r"^(?P<term>\S.*?) *\{ *#(?P<name>[\w-]+) *\}\r?\n:   (?P<text>.+)$", re.MULTILINE)
_LAST_LINK = re.compile(r"\s*\[[^\]]*\]\([^)]*\)\s*$")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MATH = re.compile(r"\$([^$]+)\$")


def definitions(text: str) -> dict[str, str]:
    """For each term of the glossary's `text`, by the name to which links lead: the term, in both languages, and what it
    means, without Markdown, and without the link to the page that explains it."""
    found = {}
    for match in _TERM.finditer(text):
        meaning = _LINK.sub(r"\1", _LAST_LINK.sub("", match["text"]))
        meaning = _MATH.sub(lambda formula: _spoken(formula[1]), meaning).replace("`", "")
        found[match["name"]] = f"{match['term']}: {meaning}"
    return found


def _spoken(tex: str) -> str:
    """A short formula in plain characters, such as `1/n Σ_k (y_k - t_k)^2`."""
    tex = re.sub(r"\\frac(\w)(\w)", r"\1/\2 ", tex)
    tex = re.sub(r"([_^])\{([^{}]*)\}", r"\1(\2)", tex)
    return re.sub(r"\\([a-z]+)", lambda command: _character(command[1]), tex)


def _character(command: str) -> str:
    if command == "sum":
        return "Σ"
    try:
        return unicodedata.lookup(f"GREEK SMALL LETTER {command}")
    except KeyError:
        return command
