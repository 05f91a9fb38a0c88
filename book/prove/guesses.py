"""Checks the guesses among which a reader finds what a program does: each of them is wrong, on every release."""

from book.prove.compare import same
from book.prove.programs import tolerance
from book.read.guesses import answers, guesses
from book.read.model import Program, is_warning, messages
from book.read.releases import in_words
from book.read.variants import variant


def check(program: Program, name: str) -> list[str]:
    """The guesses of a program that are right: sentences that begin with page:line. What the page shows is proven."""
    if program.guesses is None:
        return []
    where = f"{name}:{program.guesses.line}"
    if not program.outputs and not program.errors:
        return [f"{where}: nothing shows what the program does, and readers cannot find it: let it print something"]
    rtol, atol = tolerance(program.output) if program.output else (0.0, 0.0)
    return [
        f"{where}: the guess '{guess.splitlines()[0]}' is what the program does on "
        f"{in_words(releases)}: readers find that among the answers without it; write a wrong one"
        for guess in guesses(program.guesses)
        for answer, releases in answers(program).items()
        if same(_words(answer), _words(guess), rtol, atol) or _words(guess).lower() in _kinds(program, releases[0])
    ]


def _words(text: str) -> str:
    """A text as a reader sees it, who does not count spaces."""
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def _kinds(program: Program, release: str) -> set[str]:
    """What a guess says, in small letters, that names the errors and warnings of a program and no message."""
    fence = variant(program.errors, release)
    found = set()
    for message in messages(fence.content) if fence else ():
        kind = message.partition(":")[0].lower()
        found |= {kind, kind.rpartition(".")[2], "a warning" if is_warning(message) else "an error"}
    return found
