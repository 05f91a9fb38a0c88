"""Checks the numbers that a page states in its prose: each is a result that a program prints, or something like it.

A number is looked for in outputs, in formulas that are computed and in equations that hold. Then it is looked for in
programs: one with a decimal point only in those of its section, and not if it is said of what an output names.
"""

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from book.prove.arithmetic import CODE, INLINE, inline_formulas, is_computed
from book.prove.formulas import why_not_computed
from book.prove.numbers import Number, Proofs, commas, numbers
from book.read.fences import OTHER_NAMES
from book.read.model import Page, Problem, Program
from book.read.releases import claimed, minor
from book.read.snippets import SnippetError, read_snippet

_PIECES = (
    re.compile(  # those that have no name here are no prose, or no numbers: places, the mark of a list, years, names
        rf"""
      (?P<code> {CODE.pattern} ) | (?P<formula> {INLINE.pattern} )
    | !\[(?P<alt> [^\]]* )\]\([^)]*?assets/figures/(?P<figure> [^)]+? )\.svg\)
    | <!--.*?--> | </?[a-z][\w-]*(?:\s[^<>]*)?> | https?://[^\s)]+ | (?<=\])\([^\s)"]* | \{{:?\ *[\#.][^}}\n]*\}}
    | ^[\ >]*(?:\#+\ )?\d+\.\ | (?:\b(?:in|of|since|from|and)|,)\s+(?:19|20)\d\d\b | \b(?:19|20)\d0s\b
    | \b(?-i:[A-Z]{{4,}})\ \d+ | \b(?:exercise|solution|chapter|section)s?\s\d+
    """,
        re.VERBOSE | re.DOTALL | re.MULTILINE | re.IGNORECASE,
    )
)
_ATTRIBUTE = re.compile(r"\b(?:alt|title)=[\"']([^\"']*)")  # of raw HTML, and of what attributes in braces say
_RELEASES = re.compile(r"\btorch \d+\.\d+(?:(?:,| and| or| to) \d+\.\d+)*(?![\w]|\.\d)")
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_ROUGHLY = re.compile(
    r"\b(?:about|around|nearly|almost|more than|less than|over|under|above|below)\s+\W*$", re.IGNORECASE
)
_LABELED = re.compile(  # in an output, such as `accuracy: 0.75`
    r"\b(?P<label>[A-Za-z]{4,}) ?[:=]? *(?P<number>[-−]?\d*\.?\d+)"
)
_LABEL = re.compile(  # in the prose, such as `the accuracy is 0.75`
    r"\b(?P<label>[A-Za-z]{4,})(?:\s+(?:of|is|was|are|to|from|at|about|only|now|falls|rises|grows|reaches|becomes))*[\s:=*_\"(]+$"
)
_LABEL_BEHIND = re.compile(r"\W*\s(?P<label>[A-Za-z]{4,})")
_BINARY_MINUS = re.compile(r"- (?=[\d.])")  # 4 - 1.5 is 4 and 1.5, or the sum of 4 and −1.5
_FORMAT = re.compile(r":[^{}:\s]*\}")  # in an f-string, such as {loss:.4f}
_QUOTES_OUTPUT = ("tensor(", "[")  # how code begins that is no program


@dataclass(frozen=True)
class Stated:
    """A number of the prose, and where: its place on the page, in what it stands, and the words around it."""

    number: Number
    offset: int
    kind: str  # text, code, formula, alt or fence
    before: str = ""
    after: str = ""
    figure: str = ""  # of an alt text


def check(page: Page, root: Path) -> list[Problem]:
    """What is wrong with the numbers of a page's prose."""
    evidence = Evidence(page, root)
    found = [(stated.offset, stated.number.text, evidence.why_not(stated)) for stated in stated_numbers(page)]
    found += [
        (start + place, f"'{number}'", "has a comma: write a point, or a space after the comma")
        for kind, start, piece, _ in _pieces(page)
        if kind == "text"
        for place, number in commas(piece)
    ]
    return [Problem(page.line_at(offset), f"{text} {why}") for offset, text, why in sorted(found) if why]


def stated_numbers(page: Page) -> Iterator[Stated]:
    """The numbers of a page that need a proof. Whole ones in code, formulas and the like do not.

    Nor do those of a page without programs: it counts what is elsewhere.
    """
    for kind, start, piece, figure in _pieces(page):
        text = _RELEASES.sub(_unclaimed, piece) if kind == "text" else piece
        quotes = kind == "code" and piece.startswith(_QUOTES_OUTPUT)
        for number in numbers(text, is_code=kind == "code"):
            if number.is_decimal or (page.programs and (quotes or (kind == "text" and number.is_result))):
                before, after = text[max(0, number.start - 100) : number.start], text[number.stop : number.stop + 30]
                yield Stated(number, start + number.start, kind, before, after, figure)


def _pieces(page: Page) -> Iterator[tuple[str, int, str, str]]:
    """The prose of a page piece by piece: its kind, its place, what it says, and the figure whose alt text it is."""
    text = page.prose()
    for formula in page.formulas:
        text = text[: formula.start] + re.sub(r"[^\n]", " ", text[formula.start : formula.stop]) + text[formula.stop :]
    position = 0
    for match in _PIECES.finditer(text):
        yield "text", position, text[position : match.start()], ""
        position = match.end()
        if match["code"]:
            ticks = len(match["ticks"])
            yield "code", match.start() + ticks, match["code"][ticks:-ticks], ""
        elif match["formula"]:
            yield "formula", match.start("tex"), match["tex"], ""
        elif match["alt"]:
            yield "alt", match.start("alt"), match["alt"], match["figure"]
        else:
            for shown in _ATTRIBUTE.finditer(match[0]):
                yield "text", match.start() + shown.start(1), shown[1], ""
    yield "text", position, text[position:], ""
    for fence in page.fences:
        if fence.name in OTHER_NAMES:
            yield "fence", fence.body_start, page.text[fence.body_start : fence.body_stop], ""


def _unclaimed(releases: re.Match) -> str:
    """Words about releases of torch, such as `torch 2.4 to 2.15`, blanked if the book claims all that they name."""
    named = set(re.findall(r"\d+\.\d+", releases[0]))
    return " " * len(releases[0]) if named <= set(map(minor, claimed())) else releases[0]


class Evidence:
    """What a page has to prove its numbers with."""

    def __init__(self, page: Page, root: Path):
        self._headings = [match.start() for match in _HEADING.finditer(page.prose())]
        self._outputs = [fence.content for p in page.programs for fence in (*p.outputs, *p.errors)]
        computed = [formula.tex for formula in page.formulas if why_not_computed(formula, page) is None]
        computed += [tex for _, tex in inline_formulas(page) if is_computed(tex)]
        self._sure = Proofs((n, None) for text in (*self._outputs, *computed) for n in numbers(text, is_code=True))
        lines = list(_lines(page, root))
        self._programs = Proofs((n, (program, line)) for program, line in lines for n in _numbers_of_code(line))
        settings = Proofs((n, None) for _, line in lines if "print(" not in line for n in _numbers_of_code(line))
        self._labels = {  # of results; what an output repeats from a program, it calls a setting
            match["label"].lower()
            for text in self._outputs
            for match in _LABELED.finditer(text)
            if not any(map(settings.prove, numbers(match["number"], is_code=True)))
        }

    def why_not(self, stated: Stated) -> str | None:
        """Why a number is not proven: the end of a sentence. None if it is."""
        number = stated.number
        roughly = not number.is_decimal and _ROUGHLY.search(stated.before)
        if self._sure.prove(number) or (roughly and self._sure.is_near(number)):
            return None
        if not self._programs.prove(number):
            return self._nowhere(number)
        if stated.kind == "code" or not (number.is_decimal or number.unit == "%"):
            return None
        found = list(self._programs.places(number))
        near = [line for program, line in found if self._belongs_to(program, stated)]
        if not near:
            return f"is no result: it stands in {found[0][0].name}, which another section shows; print it here"
        label = (_LABEL.search(stated.before) or _LABEL_BEHIND.match(stated.after)) if stated.kind == "text" else None
        said = label and label["label"].lower()
        if said in self._labels and not any(said in line.lower() for line in near):
            return (
                f"is not what an output says of '{label['label']}', but stands in a program: print it, or leave it out"
            )
        return None

    def _nowhere(self, number: Number) -> str:
        """The end of the sentence about a number that the page has nowhere, but perhaps with another sign or unit."""
        other = self._sure.of_size(number)
        but = f", but {other.text} does" if other else ""
        instead = "print it" if number.is_decimal else "print it, compute it as in $6 \\cdot 7 = 42$"
        return f"stands in no output, formula or program of this page{but}: {instead}, or leave it out"

    def _belongs_to(self, program: Program, stated: Stated) -> bool:
        """Whether a program stands in the section of a number, or draws the figure of which an alt text says it."""
        return program.figure == stated.figure or self._section(program.fence.start) == self._section(stated.offset)

    def _section(self, offset: int) -> int:
        return bisect.bisect_right(self._headings, offset)


def _lines(page: Page, root: Path) -> Iterator[tuple[Program, str]]:
    """The lines of the programs that a page shows, each with its program."""
    for program in page.programs:
        try:
            code = read_snippet(root, program.path).code(program.section)
        except SnippetError:
            continue  # the program's own check says so
        for line in _FORMAT.sub("}", code).splitlines():
            yield program, line


def _numbers_of_code(line: str) -> Iterator[Number]:
    for text in {line, _BINARY_MINUS.sub("-", line)}:
        yield from numbers(text, is_code=True)
