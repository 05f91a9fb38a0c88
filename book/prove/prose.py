"""Checks what stands between the programs of a page: its numbers, its figures, and its formulas in lines of text."""

import os
import re
from pathlib import Path

from book.prove.alt_texts import unseen_numbers
from book.prove.arithmetic import inline_formulas, wrong
from book.prove.formulas import why_not_computed
from book.read.figures import figure_file, stored_figure
from book.read.mathml import FormulaError, to_mathml
from book.read.model import Page, Problem
from book.read.releases import claimed, minor
from book.read.snippets import SnippetError, read_snippet

_DECIMAL = re.compile(r"(?<![\w.])\d+\.\d+(?![\w]|\.\d)")
_NUMBER = re.compile(r"(?<![\d.])\d+\.\d+(?!\.?\d)")
_RELEASES = re.compile(r"\btorch \d+\.\d+(?:(?:,| and| or| to) \d+\.\d+)*(?![\w]|\.\d)")
_NOT_PROSE = re.compile(r"\]\([^)]*\)|<[^>]*>|https?://\S+")


def check(page: Page, root: Path, name: str) -> list[Problem]:
    """What is wrong with the prose of a page, and with its figures; `name` is the page's path from `root`."""
    return [
        *page.untidy,
        *_check_numbers(page, root),
        *_check_figures(page, root, name),
        *_check_inline_formulas(page),
    ]


def _check_inline_formulas(page: Page) -> list[Problem]:
    """A formula in a line of text can be drawn, and an equation of numbers in it holds."""
    problems = []
    for line, tex in inline_formulas(page):
        try:
            to_mathml(tex, display=False)
        except FormulaError as error:
            problems.append(Problem(line, str(error)))
        else:
            problems += [Problem(line, message) for message in [wrong(tex)] if message]
    return problems


def _check_numbers(page: Page, root: Path) -> list[Problem]:
    """A number with a decimal point stands in an output, a formula or a program of its page, or it is not proven."""
    return [
        Problem(line, f"{number} stands in no output, formula or program of this page: print it, or leave it out")
        for line, number in _unproven_numbers(page, _proofs(page, root))
    ]


def _unproven_numbers(page: Page, proofs: list[str]) -> list[tuple[int, str]]:
    """The numbers with a decimal point in the prose, with their lines, that stand in none of the texts `proofs`."""
    proven = {number for proof in proofs for number in _NUMBER.findall(proof)}
    return [
        (line, number)
        for line, words in zip(page.numbers, page.prose().splitlines(), strict=False)
        for number in _DECIMAL.findall(_RELEASES.sub(_unclaimed, _NOT_PROSE.sub(" ", words)))
        if number not in proven
    ]


def _unclaimed(releases: re.Match) -> str:
    """The words about releases of torch, such as `torch 2.4 to 2.15`; "" if the book claims all that they name."""
    return "" if set(_DECIMAL.findall(releases[0])) <= set(map(minor, claimed())) else releases[0]


def _proofs(page: Page, root: Path) -> list[str]:
    texts = [formula.tex for formula in page.formulas if why_not_computed(formula, page) is None]
    texts += [fence.content for p in page.programs for fence in (*p.outputs, *p.errors)]
    for program in page.programs:
        try:
            texts.append(read_snippet(root, program.path).source)
        except SnippetError:
            pass  # the program's own check says so
    return texts


def _check_figures(page: Page, root: Path, name: str) -> list[Problem]:
    drawn = {program.figure for program in page.programs}
    problems = []
    for figure in page.figures:
        if figure.name not in drawn:
            problems.append(
                Problem(figure.line, f"no program of this page draws {figure.name}.svg: show the one that does")
            )
        if not figure.alt.strip():
            problems.append(Problem(figure.line, "this figure has no alt text: say in [] what there is to see"))
        for number in unseen_numbers(figure.alt, stored_figure(root, figure.name) or ""):
            message = f"{number} of this alt text is in no text of the figure, nor among its numbers: say what it shows"
            problems.append(Problem(figure.line, message))
        file = os.path.normpath((root / name).parent / figure.src)
        if file != os.path.normpath(figure_file(root, figure.name)):
            message = f"this link leads to {os.path.relpath(file, root)}, where no figure is: count its '../'"
            problems.append(Problem(figure.line, message))
    return problems
