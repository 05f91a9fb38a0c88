"""Checks what stands between the programs of a page: numbers, names, figures, exercises, formulas in lines of text."""

import os
from pathlib import Path

from book.prove import exercises, names, results
from book.prove.alt_texts import unseen_numbers
from book.prove.arithmetic import inline_formulas, wrong
from book.read.figures import figure_file, stored_figure
from book.read.mathml import FormulaError, to_mathml
from book.read.model import Page, Problem
from book.run.runner import Runner


def check(page: Page, root: Path, name: str, runner: Runner) -> list[Problem]:
    """What is wrong with the prose of a page, and with its figures; `name` is the page's path from `root`."""
    return [
        *page.untidy,
        *results.check(page, root),
        *names.check(page, root, runner),
        *exercises.check(page),
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
