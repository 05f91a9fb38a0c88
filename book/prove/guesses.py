"""Checks the guesses among which a reader finds what a program does: each of them is wrong, on every release."""

import re

from book.prove.compare import same
from book.prove.programs import tolerance
from book.read.guesses import answers, guesses
from book.read.model import Program
from book.read.releases import in_words

_SOME_ERROR = re.compile(r"an error|\w+(?:Error|Warning)", re.IGNORECASE)  # and not which message it has


def check(program: Program, name: str) -> list[str]:
    """The guesses of a program that are right: sentences that begin with page:line. What the page shows is proven."""
    if program.guesses is None:
        return []
    rtol, atol = tolerance(program.output) if program.output else (0.0, 0.0)
    return [
        f"{name}:{program.guesses.line}: the guess '{guess.splitlines()[0]}' is what the program does on "
        f"{in_words(releases)}: readers find that among the answers without it; write a wrong one"
        for guess in guesses(program.guesses)
        for answer, releases in answers(program).items()
        if same(_words(answer), _words(guess), rtol, atol) or _says_the_error(_words(guess), answer)
    ]


def _words(text: str) -> str:
    """A text as a reader sees it, who does not count spaces."""
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def _says_the_error(guess: str, answer: str) -> bool:
    """Whether a guess names no message, and the answer is such an error."""
    kind = answer.rpartition("\n")[2].partition(":")[0]
    if not _SOME_ERROR.fullmatch(guess) or not _SOME_ERROR.fullmatch(kind):
        return False
    return guess.lower() in ("an error", kind.lower())
