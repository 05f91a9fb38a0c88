"""Reads the HTML of a page: its sections, and the terms of a glossary, with what stands in them."""

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.etree import ElementTree

# What a page shows twice, or does not show; most of the HTML of a page is in these.
_UNREAD = re.compile(
    r"<svg.*?</svg>|<template.*?</template>|<a class=\"headerlink\".*?</a>|<p class=\"label\">.*?</p>", re.DOTALL
)
_PROGRAM = re.compile(r"(?<=<code>)(?:(?!</code>).)*<span.*?(?=</code>)", re.DOTALL)
_NAMED = re.compile(r"&(?!lt;|gt;|amp;|quot;|apos;)\w+;")  # characters that XML knows by no name
_APPLIED = "\u2061"  # between a function and what it is applied to; nobody sees it
_TAG = re.compile(r"<[^>]*>")
_FORMULA = re.compile(r"<math.*?</math>", re.DOTALL)
_HEADING = re.compile(r"h[1-6]")
_ENDS_A_BLOCK = {"p", "li", "dd", "dt", "div", "pre", "summary", "tr", "ul", "ol", "table", "blockquote"}
_VOID = {"br", "hr", "img", "input", "wbr", "source", "col"}
_KINDS = {"program-output": "output", "program-error": "error", "highlight": "program"}


@dataclass
class Block:
    """A paragraph or the like. `kind` is prose, program, output or error; `aside`: it stands in a box to be opened."""

    kind: str
    text: str
    aside: bool = False


@dataclass
class Section:
    """A heading or a term, with all that comes before the next one. The title of a page needs no anchor: it is "".

    `level` is that of the heading, 0 for a term. `names` are the words of the prose that are set as code, `terms` the
    names of terms to which it links, `links` all its links, and `last_link` the text of the last one.
    """

    anchor: str
    level: int
    heading: str = ""
    blocks: list[Block] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    last_link: str = ""

    def text(self, kind: str, aside: bool = False) -> str:
        """All text of a kind, outside of the boxes or inside."""
        return "\n".join(block.text for block in self.blocks if block.kind == kind and block.aside is aside)


def sections(html: str) -> list[Section]:
    """The sections of a page from the HTML of its content, and terms (`dt` with an id) among them."""
    html = _UNREAD.sub("", html)
    html = _PROGRAM.sub(lambda found: _TAG.sub("", found[0]), html)
    reader = _Reader()
    reader.feed(_FORMULA.sub(lambda found: _escaped(spoken(found[0])), html))
    reader.close()
    return reader.found


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found: list[Section] = []
        self._open: list[tuple[str, str]] = []  # elements, and what each makes of the text in it
        self._text: list[str] = []
        self._block = "prose"  # the kind of the text that is being read

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag in _VOID:
            return
        if tag in _ENDS_A_BLOCK or _HEADING.fullmatch(tag):
            self._end_block()
        if tag in ("td", "th"):
            self._text.append(" ")
        role = _role(tag, given)
        if role == "heading" or role == "term":
            name = "" if tag == "h1" else given["id"]
            self.found.append(Section(name, int(tag[1]) if role == "heading" else 0))
        if tag == "a" and self.found and "href" in given:
            self.found[-1].links.append(given["href"])
            self.found[-1].last_link = ""
            if given.get("class") == "term":
                self.found[-1].terms.append(given["href"].partition("#")[2])
        self._open.append((tag, role))

    def handle_endtag(self, tag: str) -> None:
        if tag not in [name for name, _ in self._open]:
            return
        while self._open:
            name, role = self._open[-1]
            if role in ("heading", "term"):
                self.found[-1].heading = self._take()
            elif name in _ENDS_A_BLOCK:
                self._end_block()
            self._open.pop()
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        roles = {role for _, role in self._open}
        if "unread" in roles or not self.found:
            return
        self._text.append(data)
        if "a" in [name for name, _ in self._open]:
            self.found[-1].last_link += data
        if "code" in roles and not roles & set(_KINDS.values()):
            self.found[-1].names.append(data)

    def close(self) -> None:
        super().close()
        self._end_block()

    def _take(self) -> str:
        text, self._text = "".join(self._text), []
        return " ".join(text.split())

    def _end_block(self) -> None:
        kinds = [role for _, role in self._open if role in _KINDS.values()]
        text = "".join(self._text).strip("\n") if kinds else " ".join("".join(self._text).split())
        self._text = []
        if text and self.found:
            aside = any(name == "details" for name, _ in self._open)
            self.found[-1].blocks.append(Block(kinds[-1] if kinds else "prose", text, aside))


def _role(tag: str, given: dict[str, str]) -> str:
    """What an element makes of its text: heading, term, a kind of block, code, unread, or nothing, ""."""
    if "data-search-exclude" in given:
        return "unread"
    if _HEADING.fullmatch(tag):
        return "heading" if "id" in given or tag == "h1" else ""
    if tag == "dt" and "id" in given:
        return "term"
    if tag == "code":
        return "code"
    return next((_KINDS[name] for name in given.get("class", "").split() if name in _KINDS), "")


def spoken(mathml: str) -> str:
    """A formula in plain characters, such as `1/n`, `x^2`, `w_i`: once, where the text of its MathML has it twice."""
    try:
        text = _plain(ElementTree.fromstring(_NAMED.sub(lambda found: html.unescape(found[0]), mathml)))
        return " ".join(re.sub(f"{_APPLIED}+(\\(?)", lambda found: found[1] or " ", text).split())
    except ElementTree.ParseError:  # of other tools; its text is better than nothing
        return _TAG.sub("", re.sub(r"<annotation.*?</annotation>", "", mathml))


def _plain(element: ElementTree.Element) -> str:
    tag = element.tag.rpartition("}")[2]
    if tag in ("annotation", "annotation-xml"):
        return ""
    parts = [_plain(child) for child in element]
    if tag == "mfrac":
        return "/".join(map(_grouped, parts))
    if tag == "msqrt":
        return f"√{_grouped(''.join(parts))}"
    if tag in ("msub", "munder"):
        return f"{parts[0]}_{_grouped(parts[1])}"
    if tag in ("msup", "mover"):
        return parts[0] + ("" if element.get("accent") == "true" else f"^{_grouped(parts[1])}")
    if tag in ("msubsup", "munderover"):
        return f"{parts[0]}_{_grouped(parts[1])}^{_grouped(parts[2])}"
    text = (element.text or "") + "".join(parts)
    spaced = tag == "mo" and text in {"=", "<", ">", "≤", "≥", "≈", "→", "+", "⋅", "×", "∈", "←", "≪", "≫"}
    return f" {text} " if spaced else text


def _grouped(text: str) -> str:
    text = text.strip()
    return text if len(text) < 2 or text.isalnum() else f"({text})"
