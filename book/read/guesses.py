"""The guesses among which a reader finds what a program does, before seeing it: a `guesses` fence after the program.

The right answer is no guess: it is what the page shows as output or error, and stands nowhere a second time.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from book.read.model import Fence, Page, Problem, Program
from book.read.releases import claimed, locked
from book.read.variants import runs_on, variant

AN_ERROR = "an error"  # a guess, or an answer among guesses, that names no message
BETWEEN = "---"  # a line of a `guesses` fence, between two of them
_FEWEST = 2
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)


def guesses(fence: Fence) -> list[str]:
    """The guesses of a `guesses` fence, in the order of the page."""
    found = [[]]
    for line in fence.lines:
        if line.rstrip() == BETWEEN:
            found.append([])
        else:
            found[-1].append(line)
    return ["\n".join(lines) for lines in found]


def answers(program: Program) -> dict[str, list[str]]:
    """What the page shows for a program: each text, with the claimed releases that print or raise it; the locked first.

    An output and the error after it are one text.
    """
    found: dict[str, list[str]] = {}
    for release in sorted(claimed(), key=lambda release: release != locked()):
        if runs_on(program, release):
            fences = (variant(program.outputs, release), variant(program.errors, release))
            found.setdefault("\n".join(fence.content for fence in fences if fence), []).append(release)
    return found


def check(page: Page) -> Iterator[Problem]:
    """What is wrong with the guesses of a page, besides that one of them is right."""
    asking = [program for program in page.programs if program.guesses]
    for program in asking:
        yield from _check(program.guesses)
    for before, after in pairwise(asking):
        if not _HEADING.search(page.prose(), before.guesses.stop, after.fence.start):
            message = "the answer above hides this question: put a heading before its program"
            yield Problem(after.guesses.line, message)


def _check(fence: Fence) -> Iterator[Problem]:
    texts = guesses(fence)
    if not all(text.strip() for text in texts):
        yield Problem(fence.line, f"a guess is empty: write one, or remove a line {BETWEEN}")
    elif len(texts) < _FEWEST:
        yield Problem(fence.line, f"one guess is no choice: write two or more, with a line {BETWEEN} between them")
    elif len(set(texts)) < len(texts):
        yield Problem(fence.line, "a guess stands here twice: replace one of them")
