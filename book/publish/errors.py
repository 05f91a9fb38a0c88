"""The errors and warnings of the whole book: the same message with other numbers is one error, with all its places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from markdown.extensions.toc import slugify, unique

from book.publish.markdown import inline_code, with_links
from book.publish.words import tokens
from book.read.model import Fence, Page, messages
from book.read.variants import label

FILE = "reference/errors.md"  # under docs/
SHOWN = 70  # characters of a message in its heading
LONGEST_ANCHOR = 60  # characters
PARAGRAPHS = 2  # after an error: its cause, and what to do
_TYPE = re.compile(r"(?P<type>[\w.]+): *(?P<message>.*)", re.DOTALL)
_PRINTED = re.compile(r"[\w.]*(?:Error|Warning): \w")
_HEADING = re.compile(r"^(?P<level>#{1,6}) +(?P<text>.+?) *(?:\{ *#(?P<id>[\w-]+) *\})? *$")
_NAME = re.compile(r"\s*\{:? *#[\w-]+ *\}\s*$")
_NO_PARAGRAPH = re.compile(r"^(?:#|[> ]*```|\$\$|\?\?\?|!!!|<|\|)", re.MULTILINE)
_BOX = re.compile(r"^ *\?\?\?.*$", re.MULTILINE)  # its title is in quotes
# Chapters whose pages are about what went wrong, as `mkdocs.yml` calls their folder.
_ABOUT_ERRORS = "trouble/"
_ASKS = "guess/"  # what its pages say after an error answers a question
DEVICES = frozenset(["cpu", "cuda", "mps", "xpu", "meta"])


@dataclass(frozen=True)
class Place:
    """Where a program raises an error: the page's name under `docs/`, its title, the heading above and its anchor."""

    page: str
    title: str
    heading: str
    anchor: str
    message: str
    cause: str  # Markdown: what the page says after it
    other_forms: tuple[str, ...] = ()  # what the page says that is printed elsewhere, as on other devices
    releases: str = ""  # of torch, on which it is shown, in words; "" if it is shown on all
    variants: tuple[tuple[str, str], ...] = ()  # what is shown on others: on which, and the text

    @property
    def address(self) -> str:
        return self.page + (f"#{self.anchor}" if self.anchor else "")


@dataclass
class Error:
    """A message, and its places; first the one that is about it. `anchor` is its own on the list of all errors."""

    type: str
    message: str
    anchor: str
    places: list[Place] = field(default_factory=list)

    @property
    def forms(self) -> list[str]:
        """The message, and what it is in other releases or on other devices."""
        others = [form for place in self.places for form in place.other_forms]
        return list(dict.fromkeys([self.message, *others, *(text for _, text in self.variants)]))

    @property
    def releases(self) -> str:
        """The releases of torch that all its places name for it, in words; "" if they do not agree, or name none."""
        named = {place.releases for place in self.places}
        return named.pop() if len(named) == 1 else ""

    @property
    def variants(self) -> list[tuple[str, str]]:
        """The releases of torch on which it is another one, in words, each with its text; numbers do not count."""
        all_of_them = [variant for place in self.places for variant in place.variants]
        once = {(releases, frozenset(message_words(text))): text for releases, text in reversed(all_of_them)}
        return [(releases, text) for (releases, _), text in reversed(once.items())]


def all_errors(pages: dict[str, Page]) -> list[Error]:
    """The errors of pages by their names (`docs/…md`), sorted by type and message."""
    found: dict[tuple, list[Place]] = {}
    for name, page in pages.items():
        for fence, text, *elsewhere in _shown(page):
            kind = _TYPE.fullmatch(text)
            key = kind["type"], frozenset(message_words(kind["message"])) or kind["message"]
            found.setdefault(key, []).append(_place(name, page, fence, kind["message"], *elsewhere))
    errors, used = [], set()
    for (kind, _), places in found.items():
        places.sort(key=_is_about, reverse=True)  # those that are alike stay in the order of the book
        message = places[0].message
        errors.append(Error(kind, message, unique(_anchor(message) or slugify(kind, "-"), used), places))
    return sorted(errors, key=lambda error: (error.type, error.message.lower()))


def _shown(page: Page) -> Iterator[tuple[Fence, str, str, tuple]]:
    """The errors that programs raise, and those that they print; on which releases, and what others raise instead."""
    for program in page.programs:
        for fence in program.outputs:
            yield from ((fence, line, "", ()) for line in fence.lines if _PRINTED.match(line))
        first, *others = [fence for fence in (program.error, *program.errors) if fence] or [None]
        if first:
            *warnings, last = messages(first.content)
            yield from ((first, warning, "", ()) for warning in warnings)
            variants = {label(program, fence): messages(fence.content)[-1] for fence in others if fence is not first}
            yield first, last, label(program, first), tuple(variants.items())


def message_words(text: str) -> list[str]:
    """The words of a message that are the same in each program: not its numbers, shapes and devices."""
    return [word for word in tokens(text) if word not in DEVICES]


def _anchor(message: str) -> str:
    """A name made of the first words of a message that are no numbers."""
    words = re.findall(r"(?<!\w)[a-z_]\w+", message.replace("'", "").lower())
    name = re.sub("[_-]+", "-", "-".join(word for word in words if word not in DEVICES)).strip("-")
    return name if len(name) <= LONGEST_ANCHOR else name[:LONGEST_ANCHOR].rpartition("-")[0]


def _is_about(place: Place) -> tuple[bool, bool, bool, int]:
    """Whether its heading quotes the message; whether its page is about what went wrong, or else no question about it;
    how much it says after it."""
    heading, message = set(tokens(place.heading)), set(tokens(place.message))
    quotes = len(heading & message) > max(1, len(heading) / 2)
    page = place.page
    return quotes, page.startswith(_ABOUT_ERRORS), not page.startswith(_ASKS), len(place.cause)


def _place(name: str, page: Page, fence: Fence, message: str, releases: str, variants: tuple) -> Place:
    title, heading, anchor = "", "", ""
    used: set[str] = set()
    for line in page.prose()[: fence.start].splitlines():
        if found := _HEADING.match(line):
            text = re.sub(r"[`*]|\\(?=\W|_)", "", found["text"])
            id = found["id"] or unique(slugify(text, "-"), used)
            used.add(id)
            title, heading, anchor = (title, text, id) if title else (text, "", "")
    forms = _other_forms(page, fence) if name.removeprefix("docs/").startswith(_ABOUT_ERRORS) else ()
    cause = _cause(name, page, fence)
    return Place(name.removeprefix("docs/"), title, heading, anchor, message, cause, forms, releases, variants)


def _other_forms(page: Page, fence: Fence) -> tuple[str, ...]:
    """What a section about an error quotes besides: `"expected scalar type Float but found Double"`."""
    prose = _BOX.sub("", page.prose()[page.prose().rfind("\n#", 0, fence.start) + 2 :])
    quotes = (" ".join(quote.split()) for quote in re.findall(r'"([^"]+)"', prose.partition("\n#")[0]))
    return tuple(quote for quote in quotes if len(quote.split()) > 3)


def _cause(name: str, page: Page, fence: Fence) -> str:
    """The first paragraphs after an error, with their links as they are on the list of all errors."""
    if fence.prefix:  # a solution: its text is about the question
        return ""
    text = _NO_PARAGRAPH.split(page.text[fence.stop :], maxsplit=1)[0].strip()
    paragraphs = [_NAME.sub("", part) for part in re.split(r"\n\s*\n", text)]
    folder = PurePosixPath(name.removeprefix("docs/")).parent
    text = "\n\n".join(paragraphs[:PARAGRAPHS])
    return with_links(text, lambda target: _from_the_list(folder, name.removeprefix("docs/"), target))


def _from_the_list(folder: PurePosixPath, page: str, target: str) -> str:
    if target.startswith("#"):
        return f"../{page}{target}"
    parts: list[str] = []
    for part in (folder / target).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "../" + "/".join(parts)


def error_list(pages: dict[str, Page]) -> str:
    """Markdown that lists all errors, each under a heading of its own, with what its page says and links to all."""
    parts, kind = ['<div class="errors" markdown>'], None
    for error in all_errors(pages):
        if error.type != kind:
            kind = error.type
            parts.append(f"## {kind.rpartition('.')[2]} {{#{slugify(kind.rpartition('.')[2], '-')}}}")
        parts.append(f"### {inline_code(_short(error.message))} {{#{error.anchor}}}")
        forms = [(error.releases, f"{kind}: {error.message}"), *error.variants]
        parts += [f"On {releases}:\n\n{_fence(text)}" if releases else _fence(text) for releases, text in forms]
        others = dict.fromkeys(form for place in error.places for form in place.other_forms)
        parts += [f"Also: `{form}`" for form in others if form != error.message]
        if error.places[0].cause:
            parts.append(error.places[0].cause)
        first, *others = [_link(place) for place in _once(error.places)]
        also = f" Also in {', '.join(others)}." if others else ""
        parts.append(f"Explained in {first}.{also}")
    return "\n\n".join([*parts, "</div>"])


def _once(places: list[Place]) -> list[Place]:
    return list({place.address: place for place in reversed(places)}.values())[::-1]


def _link(place: Place) -> str:
    heading = f": {place.heading}" if place.heading else ""
    return f"[{_escaped(place.title + heading)}](../{place.address})"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def _short(message: str) -> str:
    line = message.split("\n")[0].strip()
    return line if len(line) <= SHOWN else line[:SHOWN].rsplit(" ", 1)[0] + " …"


def _fence(text: str) -> str:
    return f"```text\n{text}\n```"
