"""How much each word says about each page and each section of the book, as small whole numbers.

This is BM25F: the places of a word (title, heading, prose, program …) have weights, many of them count little more than
some, and a word that stands everywhere counts little. It is computed at build, so a browser only has to add.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from book.publish.sections import Section
from book.publish.words import tokens, words

NAME = "="  # ends a word that is a name in code, such as `zeros=`; `zero` is the word
TITLE, TAUGHT, FIRST = 12, 6, 4  # weights: of a page's title, of a term that it teaches, of a name that no page has before
HEADING, LINKED, NAMED = 4, 1.5, 1.5  # of a heading, of a term with a link, of a name in a sentence
WEIGHTS = {"prose": 1.0, "error": 0.7, "program": 0.25, "output": 0.15}
ASIDE = 0.4  # times these, in a box that is closed at first: solutions, programs that draw
NAMES_IN_PROGRAMS = 0.3
SATURATION = 2.0  # so many occurrences are worth half of infinitely many
LENGTH = 0.4  # how much a long text has to have more of them; 0 is not, 1 is in proportion
KINDS = {"lesson": 1.0, "lab": 0.7, "reference": 0.4}
SCALE = 10  # a score is a whole number of tenths
_NAME_IN_CODE = re.compile(r"(?<=\.)[A-Za-z_]\w*|[A-Za-z_]\w*(?=\(|=[^=\s])")
_DEFINED = re.compile(r"^\s*(?:def|class) +\w+", re.MULTILINE)

Postings = dict[str, dict[int, int]]  # for each word, the score of each text in which it stands


@dataclass
class Article:
    """A page: its address, its titles, its kind (of KINDS), its sections, and the terms that it teaches."""

    url: str
    titles: list[str]
    kind: str
    sections: list[Section]
    taught: list[str] = field(default_factory=list)


def postings(articles: list[Article], terms: dict[str, str]) -> tuple[Postings, Postings]:
    """The scores for pages and for sections, both counted in the order in which they come.

    `terms` gives the words of each term by the name to which links lead.
    """
    pages, sections, kinds = [], [], []
    known: set[str] = set()
    for article in articles:
        page = Counter()
        for section in article.sections:
            counts = _counts(section, terms)
            sections.append(counts)
            kinds.append(article.kind)
            page.update(counts)
        if article.kind == "lesson":
            new = {word for section in article.sections for word in _names(section)} - known
            known |= new
            page.update(dict.fromkeys(new, FIRST))
        for title in article.titles:
            _add(page, [*tokens(title), *(f"{word['name']}{NAME}" for word in words(title))], TITLE / len(article.titles))
        for term in article.taught:
            _add(page, tokens(term), TAUGHT)
        pages.append(page)
    return _scores(pages, [article.kind for article in articles]), _scores(sections, kinds)


def _counts(section: Section, terms: dict[str, str]) -> Counter:
    """How often each word stands in a section, each time by the weight of its place."""
    counts: Counter = Counter()
    _add(counts, tokens(section.heading), HEADING)
    for term in section.terms:
        _add(counts, tokens(terms.get(term, "")), LINKED)
    for word in _names(section):
        _add(counts, [word], NAMED)
    for block in section.blocks:
        weight = WEIGHTS[block.kind] * (ASIDE if block.aside else 1)
        _add(counts, tokens(block.text), weight)
        if block.kind == "program":
            share = NAMES_IN_PROGRAMS * (ASIDE if block.aside else 1)
            _add(counts, [f"{name}{NAME}" for name in names_in_program(block.text)], share)
    return counts


def _names(section: Section) -> list[str]:
    """The names in the sentences of a section."""
    return [f"{word['name']}{NAME}" for text in section.names for word in words(text)]


def names_in_program(code: str) -> list[str]:
    """The names of functions, methods, modules and arguments that a program uses, without those that it defines."""
    found = _NAME_IN_CODE.findall(_DEFINED.sub("", code))
    return [word["name"] for name in found for word in words(name)]


def _add(counts: Counter, found: Iterable[str], weight: float) -> None:
    for word in found:
        counts[word] += weight


def _scores(texts: list[Counter], kinds: list[str]) -> Postings:
    lengths = [sum(counts.values()) for counts in texts]
    mean = sum(lengths) / max(1, len(lengths)) or 1
    spread: dict[str, dict[int, float]] = defaultdict(dict)
    for number, counts in enumerate(texts):
        for word, count in counts.items():
            spread[word][number] = count
    scores = {}
    for word, where in spread.items():
        rarity = math.log(1 + (len(texts) - len(where) + 0.5) / (len(where) + 0.5))
        scores[word] = {
            number: max(1, round(SCALE * rarity * KINDS[kinds[number]] * count / (count + _half(lengths[number] / mean))))
            for number, count in where.items()
        }
    return scores


def _half(length: float) -> float:
    return SATURATION * (1 - LENGTH + LENGTH * length)
