"""The exercises of a page as a notebook to work in, and their solutions as another.

Both are made of what the page says under "Try it". A hint stands in the first, closed until one opens it; the prose of
a solution does not, as it mostly says the answer. Programs of the book run alone, so an exercise needs nothing that ran
before it, with one exception: where a solution is a section of a longer program, both notebooks begin with the sections
before it.
"""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from book.publish.cells import code_cell, text_cell
from book.publish.markdown import markdown
from book.publish.notebooks import cells_of, linked, notebook_of
from book.read.lessons import EXERCISES, head
from book.read.markdown import read_markdown
from book.read.model import Page, Program

# What the names of the files end with, beside the page.
TO_WORK_IN, SOLVED = "-exercises.ipynb", "-solutions.ipynb"
_SECTION = re.compile(rf"^## {EXERCISES}(?: \{{#[\w-]+\}})?[ ]*\n(?P<inside>(?s:.*?))(?=^## |\Z)", re.MULTILINE)
_PART = re.compile(
    r'^(?:(?P<exercise>\d+)\. |\?\?\?\+? \w+ "(?:Hint (?P<hint>\d+)|Solution (?P<solution>\d+))[^\n]*\n)', re.MULTILINE
)


@dataclass(frozen=True)
class Exercise:
    """An exercise, its hint or "", and its solution or "", as the Markdown of a page."""

    number: int
    text: str
    hint: str
    solution: str


def exercises(page: Page) -> list[Exercise]:
    """The exercises of a page; none if it is no lesson."""
    section = _SECTION.search(page.prose())
    if not section:
        return []
    parts = list(_PART.finditer(page.prose(), *section.span("inside")))
    found = {"exercise": {}, "hint": {}, "solution": {}}
    for part, stop in zip(parts, [*(part.start() for part in parts[1:]), section.end()], strict=True):
        kind = part.lastgroup
        indent = len(part[0]) if kind == "exercise" else 4
        text = re.sub(f"^ {{{indent}}}", "", page.text[part.end() : stop], flags=re.MULTILINE).strip()
        found[kind][int(part[kind])] = text
    return [
        Exercise(number, text, found["hint"].get(number, ""), found["solution"].get(number, ""))
        for number, text in found["exercise"].items()
    ]


def to_work_in(page: Page, name: str, root: Path, site: str = "") -> str:
    """The text of a notebook with the exercises of the page `name`, and an empty cell after each."""
    cells = cells_of(opening(page, name), name, root, site)
    for exercise in exercises(page):
        text = markdown(read_markdown(f"## Exercise {exercise.number}\n\n{exercise.text}"), root).strip("\n")
        if exercise.hint:
            hint = markdown(read_markdown(exercise.hint), root).strip("\n")
            text += f"\n\n<details>\n<summary>Hint</summary>\n\n{hint}\n\n</details>"
        cells.append(text_cell(linked(text, name, site), f"exercise-{exercise.number}"))
        cells.append(code_cell("", f"answer-{exercise.number}"))
    return notebook_of(cells)


def solved(page: Page, name: str, root: Path, site: str = "") -> str:
    """The text of a notebook with the exercises of the page `name`, each followed by its solution."""
    return notebook_of(cells_of(solutions(page, name), name, root, site))


def opening(page: Page, name: str) -> Page:
    """What stands before the first exercise in the notebook to work in, as a page."""
    file = PurePosixPath(name)
    about = (
        f"*These are the exercises of [a page of a book]({file.name}). Write your answer into the empty cell under "
        "each. If it asks about a program of the page, copy this program: each runs alone. "
        f"The solutions are in a file of their own, `{file.stem}{SOLVED}`.*"
    )
    return read_markdown("\n\n".join([f"# {page.title}: exercises", about, head(page), *_before(page)]) + "\n")


def solutions(page: Page, name: str) -> Page:
    """What stands in the notebook with the solutions, as a page."""
    about = f"*These are solutions of the exercises of [a page of a book]({PurePosixPath(name).name}).*"
    parts = [f"# {page.title}: solutions", about, *_before(page)]
    for exercise in exercises(page):
        parts += [f"## Exercise {exercise.number}", exercise.text, "**Solution**", exercise.solution]
    return read_markdown("\n\n".join(parts) + "\n")


def _before(page: Page) -> list[str]:
    """The sections of programs that go on in a solution, with what they show."""
    section = _SECTION.search(page.prose())
    go_on = {program.path for program in page.programs if program.section and program.fence.start > section.start()}
    before = [program for program in page.programs if program.path in go_on and program.fence.start < section.start()]
    if not before:
        return []
    return ["The exercises go on with this program of the page. Run it first.", *(_shown(page, p) for p in before)]


def _shown(page: Page, program: Program) -> str:
    fences = program.fences
    text = page.text[program.fence.start : max(fence.stop for fence in fences)]
    drawn = [f"![{figure.alt}]({figure.src})" for figure in page.figures if figure.name == program.figure]
    return "\n\n".join([re.sub(f"^{program.fence.prefix}", "", text, flags=re.MULTILINE).strip(), *drawn])
