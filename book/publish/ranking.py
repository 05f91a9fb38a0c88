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
TITLE, TAUGHT = 1.3, 0.5  # what the title of a page adds, and a term that it teaches; all its text is worth up to 1
HEADING, LINKED = 4, 1.5  # weights: of a heading, of a term that is linked to the glossary
WEIGHTS = {"prose": 1.0, "error": 0.7, "program": 0.25, "output": 0.15}
USED = (
    1.2  # times the root of how often programs use a name; each talk of it counts 1: a page that talks of it teaches it
)
ASIDE = 0.4  # times these, in a box that is closed at first: solutions, programs that draw
KINDS = {"lesson": 1.0, "guide": 1.0, "trouble": 0.85, "lab": 0.7, "guess": 0.5, "reference": 0.3}
SCALE = 100  # a score is a whole number, and pages about the same name differ by hundredths
_NAME_IN_CODE = re.compile(r"(?<=\.)[A-Za-z_]\w*|[A-Za-z_]\w*(?=\(|=[^=\s])")
_OF_A_SENTENCE = re.compile(r"^[A-Z][a-z]*(?![\w.(])")
_DEFINED = re.compile(r"^\s*(?:def|class) +\w+", re.MULTILINE)

Postings = dict[str, dict[int, int]]  # for each word, the score of each text in which it stands


@dataclass(frozen=True)
class _Curve:
    """How a score grows with a count: so many are worth half of infinitely many, in a long text by so much more."""

    half: float
    length: float


OF_WORDS = _Curve(2.0, 0.4)
OF_NAMES = _Curve(8.0, 0.0)  # a long page that talks much about a name is what is looked for


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
    pages, extra, parts, kinds = [], [], [], []
    for article in articles:
        found = [_words(section, terms) for section in article.sections]
        talked = [_talked(section) for section in article.sections]
        used = [_used(section) for section in article.sections]
        headings = [Counter(dict.fromkeys(_in_heading(section.heading), HEADING)) for section in article.sections]
        parts += [(f, _names(t + h, u)) for f, t, h, u in zip(found, talked, headings, used, strict=True)]
        kinds += [article.kind] * len(article.sections)
        in_headings = Counter(dict.fromkeys(_sum(headings), HEADING))  # in several of them it counts once
        pages.append((_sum(found), _names(_sum([*talked, in_headings]), _sum(used))))
        more: Counter = Counter()
        _add(more, {word for title in article.titles for word in (*tokens(title), *_in_heading(title))}, TITLE)
        _add(more, {word for term in article.taught for word in tokens(term)}, TAUGHT)
        extra.append(more)
    of_pages = _scores(pages, [article.kind for article in articles], extra)
    return of_pages, _scores(parts, kinds, [Counter()] * len(parts))


def _words(section: Section, terms: dict[str, str]) -> Counter:
    """How often each word stands in a section, each time by the weight of its place."""
    counts: Counter = Counter()
    _add(counts, tokens(section.heading), HEADING)
    for term in section.terms:
        _add(counts, tokens(terms.get(term, "")), LINKED)
    for block in section.blocks:
        _add(counts, tokens(block.text), WEIGHTS[block.kind] * (ASIDE if block.aside else 1))
    return counts


def _talked(section: Section) -> Counter:
    """How often a section talks of each name in code. Those in its heading are not counted."""
    return Counter(name for text in section.names for name in _in_text(text))


def _used(section: Section) -> Counter:
    """How often the programs of a section use each name."""
    counts: Counter = Counter()
    for block in section.blocks:
        if block.kind == "program":
            found = _NAME_IN_CODE.findall(_DEFINED.sub("", block.text))
            _add(counts, _in_text(" ".join(found)), ASIDE if block.aside else 1)
    return counts


def _names(talked: Counter, used: Counter) -> Counter:
    """How much a text is about each name."""
    return talked + Counter({name: USED * math.sqrt(count) for name, count in used.items()})


def _in_text(text: str) -> list[str]:
    return [word.name + NAME for word in words(text)]


def _in_heading(text: str) -> list[str]:
    """The words of a heading that may be names: not the first one, if it is written like that of a sentence."""
    return _in_text(_OF_A_SENTENCE.sub("", text))


def _sum(counters: Iterable[Counter]) -> Counter:
    total: Counter = Counter()
    for counts in counters:
        total.update(counts)
    return total


def _add(counts: Counter, found: Iterable[str], weight: float) -> None:
    for word in found:
        counts[word] += weight


def _scores(texts: list[tuple[Counter, Counter]], kinds: list[str], extra: list[Counter]) -> Postings:
    """The scores of words and of names, from their counts in each text, its kind, and what its title adds."""
    shares: dict[str, dict[int, float]] = defaultdict(dict)
    for place, curve in enumerate((OF_WORDS, OF_NAMES)):
        lengths = [sum(text[place].values()) for text in texts]
        mean = sum(lengths) / max(1, len(lengths)) or 1
        for number, text in enumerate(texts):
            half = curve.half * (1 - curve.length + curve.length * lengths[number] / mean)
            for word, count in text[place].items():
                shares[word][number] = count / (count + half)
    for number, more in enumerate(extra):
        for word, share in more.items():
            shares[word][number] = shares[word].get(number, 0) + share
    return {
        word: {
            number: max(1, round(SCALE * _rarity(len(where), len(texts)) * KINDS[kinds[number]] * share))
            for number, share in where.items()
        }
        for word, where in shares.items()
    }


def _rarity(found: int, of: int) -> float:
    return math.log(1 + (of - found + 0.5) / (found + 0.5))
