"""A lesson: a page with exercises. It says what one can do after it, and ends with what it was about, and questions.

The head stands before the first section, the end after the exercises; both are Markdown like the rest of the page.
"""

import re
from dataclasses import dataclass

from book.read.model import Page, Problem

EXERCISES, SHORT, CHECK, NEXT = "Try it", "In short", "Check yourself", "What comes next"
MOST, QUESTIONS = 5, 3  # lines of what was in short, and questions
_HEAD = re.compile(r'^!!! abstract "After this page you can"\n(?P<body>(?:    .*\n|[ ]*\n)+)', re.MULTILINE)
_ABLE = re.compile(r"^    - (?P<what>.*(?:\n      \S.*)*)", re.MULTILINE)
_KEPT = re.compile(r"\s*\(exercises? (?P<numbers>[\d, and]+)\)$")
_SECTION = re.compile(r"^## (?P<title>.*?)(?: \{#[\w-]+\})?[ ]*$", re.MULTILINE)
_ITEM = re.compile(r"^- ", re.MULTILINE)
_EXERCISE = re.compile(r"^(?P<number>\d+)\. ", re.MULTILINE)
_QUESTION = re.compile(r'^\?\?\? question "[^"\n]+"\n(?=\n*    \S)', re.MULTILINE)
FORM = 'say it before the first section: !!! abstract "After this page you can", a list, and a line "Read first: …"'


@dataclass(frozen=True)
class Ability:
    """What a reader can do after a lesson, as Markdown, and the numbers of the exercises in which it is done."""

    what: str
    exercises: tuple[int, ...]


def is_lesson(page: Page) -> bool:
    """Whether a page has exercises."""
    return any(match["title"] == EXERCISES for match in _SECTION.finditer(page.prose()))


def head(page: Page) -> str:
    """The head of a lesson, as Markdown; empty if it has none."""
    found = _HEAD.search(page.prose())
    return found[0].strip() if found else ""


def abilities(page: Page) -> list[Ability]:
    """What the head of a lesson says that one can do after it; empty if it has none."""
    head = _HEAD.search(page.prose())
    found = []
    for item in _ABLE.finditer(head["body"] if head else ""):
        text = " ".join(item["what"].split())
        kept = _KEPT.search(text)
        numbers = tuple(map(int, re.findall(r"\d+", kept["numbers"]))) if kept else ()
        found.append(Ability(text[: kept.start()] if kept else text, numbers))
    return found


def problems(page: Page) -> list[Problem]:
    """What is wrong with the head and the end of a lesson; nothing for a page that is none."""
    if not is_lesson(page):
        return []
    return [*_head(page), *_end(page)]


def _head(page: Page) -> list[Problem]:
    prose, able = page.prose(), abilities(page)
    head, first = _HEAD.search(prose), _SECTION.search(prose)
    if not head or not able or (first and first.start() < head.start()):
        return [Problem(1, f"a lesson says what one can do after it: {FORM}")]
    line = page.line_at(head.start())
    exercises = {int(match["number"]) for match in _EXERCISE.finditer(_sections(page)[EXERCISES][1])}
    found = []
    for ability in able:
        if not ability.exercises or not set(ability.exercises) <= exercises:
            message = f"no exercise of this page keeps “{ability.what}”: end it with (exercise 1), or (exercises 1, 2)"
            found.append(Problem(line, message))
    if not re.search(r"^    Read first: ", head["body"], re.MULTILINE):
        found.append(Problem(line, "say what to know before: a line “Read first: …” with links, after the list"))
    return found


def _end(page: Page) -> list[Problem]:
    sections, found = _sections(page), []
    last = max(line for line, _ in sections.values())
    order = [title for title in sections if title in (EXERCISES, SHORT, CHECK, NEXT)]
    if order != [EXERCISES, SHORT, CHECK, NEXT] or list(sections)[-4:] != order:
        message = f"a lesson ends with these sections: {EXERCISES}, {SHORT}, {CHECK}, {NEXT}"
        return [Problem(last, message)]
    line, short = sections[SHORT]
    if not 1 <= len(_ITEM.findall(short)) <= MOST:
        found.append(Problem(line, f"“{SHORT}” is a list of one to {MOST} lines"))
    line, check = sections[CHECK]
    if len(_QUESTION.findall(check)) != QUESTIONS:
        message = f'“{CHECK}” has {QUESTIONS} questions, each with its answer in it: ??? question "Why …?"'
        found.append(Problem(line, message))
    return found


def _sections(page: Page) -> dict[str, tuple[int, str]]:
    """The sections of a page by their titles: the line where each begins, and its prose."""
    prose = page.prose()
    starts = list(_SECTION.finditer(prose))
    stops = [match.start() for match in starts[1:]] + [len(prose)]
    return {
        match["title"]: (page.line_at(match.start()), prose[match.end() : stop])
        for match, stop in zip(starts, stops, strict=True)
    }
