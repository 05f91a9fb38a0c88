"""A question: the guesses and the answers among which readers find what a program does.

What answers it, the output and all that follows up to the next heading, stands in a box that is closed at first. A
script lets readers pick, and opens the box: `docs/assets/javascripts/guesses.js`. Without it, the guesses are a list.
"""

import hashlib
import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from book.read.guesses import AN_ERROR, answers, guesses
from book.read.model import Page, Program, ends
from book.read.releases import in_words
from book.read.variants import variant

QUESTION, ANSWER = "What does this program do?", "What it does, and why"
_HEADING = re.compile(r"h[1-6]")
_MESSAGE = re.compile(r"^[\w.]*(?:Error|Exception)\b", re.MULTILINE)


@dataclass(frozen=True)
class Choice:
    """A text to pick. `verdict` is what readers are told who pick it; "" if it is wrong."""

    text: str
    verdict: str = ""


def choices(program: Program) -> list[Choice]:
    """All guesses and answers of a program, in an order that gives nothing away and stays when their texts change."""
    right: dict[str, list[str]] = {}
    for text, releases in answers(program).items():
        right.setdefault(_without_message(program, text, releases[0]), []).extend(releases)
    found = [Choice(text, _verdict(program, releases, len(right))) for text, releases in right.items()]
    found += [Choice(text) for text in guesses(program.guesses)]
    keys = [hashlib.sha256(f"{program.id} {number}".encode()).digest() for number in range(len(found))]
    return [choice for _, choice in sorted(zip(keys, found, strict=True), key=lambda pair: pair[0])]


def _without_message(program: Program, text: str, release: str) -> str:
    """An answer as it stands among guesses. A whole message looks like what was copied from a run, and gives it away:
    where no guess has one, it is an error as theirs are."""
    error, printed = variant(program.errors, release), variant(program.outputs, release)
    if not error or not ends(error.content) or any(map(_MESSAGE.search, guesses(program.guesses))):
        return text
    return "\n".join([*([printed.content] if printed else []), AN_ERROR])


def _verdict(program: Program, releases: list[str], count: int) -> str:
    """What is said of one of `count` right answers: of several, on which releases it is one."""
    if count == 1:
        return "Right."
    error = variant(program.errors, releases[0])
    verb, words = "raise" if error and ends(error.content) else "print", in_words(releases)
    return f"Right. This is what {words} {verb}{'' if ' ' in words.removeprefix('torch ') else 's'}."


def asked(pages: Iterable[Page]) -> int:
    """How many questions pages ask."""
    return sum(program.guesses is not None for page in pages for program in page.programs)


def question(program: Program, total: int) -> str:
    """The HTML of the question that a program asks, one of `total` in the book. The search does not read it."""
    items = "".join(_item(choice) for choice in choices(program))
    return (
        f'<form class="guesses" data-name="{html.escape(program.id)}" data-total="{total}" data-search-exclude>'
        f"<fieldset><legend>{QUESTION}</legend><ul>{items}</ul></fieldset>"
        '<p class="verdict" aria-live="polite"></p></form>'
    )


def _item(choice: Choice) -> str:
    right = f' data-right="{html.escape(choice.verdict)}"' if choice.verdict else ""
    return f"<li{right}><label><samp>{html.escape(choice.text, quote=False)}</samp></label></li>"


class Answers(Treeprocessor):
    """Puts what follows a question, up to the next heading, into a box.

    `questions` are the texts that stand for questions until all Markdown is done.
    """

    def __init__(self, md: Markdown, questions: set[str]):
        super().__init__(md)
        self.questions = questions

    def run(self, root: ET.Element) -> None:
        for parent in list(root.iter()):
            box = None
            for child in list(parent):
                if (child.text or "").strip() in self.questions:
                    box = ET.Element("details", {"class": "answer"})
                    ET.SubElement(box, "summary").text = ANSWER
                    parent.insert(list(parent).index(child) + 1, box)
                elif _HEADING.fullmatch(str(child.tag)):
                    box = None
                elif box is not None:
                    parent.remove(child)
                    box.append(child)
