"""The search index of the book, made at build, in pieces that a browser loads when it needs them.

Why of our own? It answers from a folder on disk, where browsers refuse `fetch` and workers: each piece is a script. It
knows what the book knows: errors, terms, the page that teaches them. Looked at in November 2026: Material's own search
(`lunr` 2.3.9, of 2020) sends all texts and indexes them on the reader's phone; `lunr.py` makes an index in advance, and
all of it has to be sent; `minisearch` 7.2 and `flexsearch` 0.8 make theirs in JavaScript, so a build would need Node;
`pagefind` 1.5 sends little, but needs `fetch` and `wasm-unsafe-eval`, and splits Japanese.

`core.js` has the names of pages, sections, terms and errors; `words-….js` has words, in their order, with their scores,
and `text-….js` what stands in the sections.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from urllib.parse import urljoin

from book.publish.errors import FILE as ERRORS
from book.publish.errors import Error, message_words
from book.publish.ranking import Article, Postings, postings
from book.publish.sections import Section, sections
from book.publish.words import term_key, tokens
from book.read.glossary import FILE as GLOSSARY

GUIDE = "reference/using.md"  # under docs/: how to use the book; each of its sections answers what is asked of the book
WORDS, TEXTS = 16_000, 10_000  # characters of a piece, about


@dataclass
class Source:
    """A page as it is published: its name under `docs/`, its address, its title in the navigation, its HTML."""

    name: str
    url: str
    title: str
    html: str


def index(sources: list[Source], errors: list[Error]) -> dict[str, str]:
    """The scripts of the index by their names, for pages in the order of the book, and the errors on their list."""
    read = [(source, sections(source.html)) for source in sources]
    numbers: dict[tuple[str, str], int] = {}
    places = ((source.url, section.anchor) for source, found in read for section in found)
    for number, place in enumerate(places):
        numbers.setdefault(place, number)  # if a name stands twice on a page, its links lead to the first
    articles = [Article(s.url, _titles(s, found), _kind(s.name), found) for s, found in read]
    terms = _terms(read)
    by_url = {article.url: article for article in articles}
    for term in terms:
        if term.page in by_url:
            by_url[term.page].taught += term.names
    of_pages, of_sections = postings(articles, {term.anchor: " ".join(term.names) for term in terms})
    words, first_words = _word_pieces(of_pages, of_sections)
    texts, first_texts = _text_pieces(section for article in articles for section in article.sections)
    core = {
        "pages": [[a.url, a.sections[0].heading if a.sections else a.titles[0], a.kind] for a in articles],
        "sections": [[[s.anchor, s.heading] for s in a.sections] for a in articles],
        "words": first_words,
        "texts": first_texts,
        "terms": [_as_list(term, by_url, numbers) for term in terms],
        "errors": _errors(errors, {source.name: source.url for source in sources}, numbers),
    }
    pieces: dict[str, object] = {"core": core}
    pieces |= {f"words-{number}": piece for number, piece in enumerate(words)}
    pieces |= {f"text-{number}": piece for number, piece in enumerate(texts)}
    return {f"{name}.js": f'searchPiece("{name}",{_json(piece)})\n' for name, piece in pieces.items()}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _titles(source: Source, found: list[Section]) -> list[str]:
    """What a page is called: on itself, in the navigation, in its address; and the guide, by all its headings."""
    name = source.name.rpartition("/")[2].split(".")[0].replace("-", "_")  # of trouble/zero-grad.md: a name in code
    headings = [section.heading for section in found] if source.name == GUIDE else []
    return [found[0].heading if found else source.title, source.title, name, *headings]


def _kind(name: str) -> str:
    folder = name.partition("/")[0]
    kinds = {GUIDE: "guide", "reference": "reference", "labs": "lab", "index.md": "reference"}
    kinds |= {"trouble": "trouble", "guess": "guess"}
    return kinds.get(name) or kinds.get(folder, "lesson")


@dataclass
class _Term:
    glossary: str  # the address of the glossary
    anchor: str
    names: list[str]  # English, Japanese
    page: str  # the address of the page that teaches it
    section: str  # and an anchor there, if the glossary names one


def _terms(read: list[tuple[Source, list[Section]]]) -> list[_Term]:
    """The terms of the glossary. The last link of a definition leads to the page that teaches the term."""
    found = []
    for source, parts in read:
        if source.name != GLOSSARY:
            continue
        for section in (part for part in parts if part.level == 0):
            names = [name.strip() for name in re.split(r"[(),、]", section.heading) if name.strip()]
            page, _, anchor = (urljoin(source.url, section.links[-1]) if section.links else "").partition("#")
            found.append(_Term(source.url, section.anchor, names, page, anchor))
    return found


def _as_list(term: _Term, pages: dict[str, Article], numbers: dict[tuple[str, str], int]) -> list:
    """The keys of a term, the number of its definition, and that of the section that teaches it."""
    names = [*term.names, term.anchor.replace("-", " ")]
    names += [name.removesuffix("関数") for name in names]  # who asks for a sigmoid means the function
    keys = list(dict.fromkeys(filter(None, map(term_key, names))))
    return [keys, numbers[term.glossary, term.anchor], _teaches(term, pages.get(term.page), numbers)]


def _teaches(term: _Term, page: Article | None, numbers: dict[tuple[str, str], int]) -> int:
    """The number of the section that the glossary names; else of the page's section about the term.

    That is the one whose heading is the term, the first one that links to it, or one with the term in its heading.
    """
    if page is None:
        return -1
    if term.section and (page.url, term.section) in numbers:
        return numbers[page.url, term.section]
    names = [set(tokens(name)) for name in (term.names[0], term.anchor.replace("-", " "))]
    headings = [(set(tokens(part.heading)), part) for part in page.sections[1:]]
    same = (part for name in names for heading, part in headings if name and name == heading)
    linking = (part for part in page.sections if term.anchor in part.terms)
    within = (part for name in names for heading, part in headings if name and name <= heading)
    section = next(chain(same, linking, within, page.sections))
    return numbers[page.url, section.anchor]


def _errors(errors: list[Error], urls: dict[str, str], numbers: dict[tuple[str, str], int]) -> list:
    """For each error: its type, the words of its forms, its number on the list of all, and the sections about it."""
    found = []
    for error in errors:
        listed = numbers.get((urls.get(ERRORS), error.anchor))
        places = dict.fromkeys((urls.get(place.page), place.anchor) for place in error.places)
        messages = [form.removeprefix(f"{error.type}: ") for form in error.forms]  # variants are shown with the type
        forms = list(dict.fromkeys(" ".join(dict.fromkeys(message_words(message))) for message in messages))
        kind = error.type.rpartition(".")[2]
        if listed is not None:
            found.append([kind, forms, listed, [numbers[place] for place in places if place in numbers]])
    return found


def _word_pieces(of_pages: Postings, of_sections: Postings) -> tuple[list[dict], list[str]]:
    """Pieces of the dictionary, and the first word of each. A word has numbers of pages and scores, then of sections.

    The numbers are written as their distance to the one before.
    """
    all_words = sorted(of_sections.keys() | of_pages.keys())
    entries = ((word, [_packed(where.get(word, {})) for where in (of_pages, of_sections)]) for word in all_words)
    pieces = _cut(entries, lambda entry: len(entry[0]) + len(_json(entry[1])), WORDS)
    return [dict(piece) for piece in pieces], [piece[0][0] for piece in pieces]


def _packed(scores: dict[int, int]) -> list[int]:
    packed, before = [], 0
    for number, score in sorted(scores.items()):
        packed += [number - before, score]
        before = number
    return packed


def _text_pieces(all_sections: Iterable[Section]) -> tuple[list[list], list[int]]:
    """Pieces with the texts of sections, and the number of the first section of each. Code is in a list of its own."""
    texts = [_texts(section) for section in all_sections]
    pieces = _cut(enumerate(texts), lambda entry: len(_json(entry[1])), TEXTS)
    return [[text for _, text in piece] for piece in pieces], [piece[0][0] for piece in pieces]


def _texts(section: Section) -> list:
    """What a section says. Of a definition, without the link at its end: its page is an answer of its own."""
    if section.level == 0:
        return [block.text.removesuffix(section.last_link).rstrip() for block in section.blocks]
    return [[block.text] if block.kind in ("program", "output") else block.text for block in section.blocks]


def _cut(entries: Iterable, size: Callable, limit: int) -> list[list]:
    """The entries in pieces of about the size `limit`."""
    pieces, full = [], limit
    for entry in entries:
        if full >= limit:
            pieces.append([])
            full = 0
        pieces[-1].append(entry)
        full += size(entry)
    return pieces
