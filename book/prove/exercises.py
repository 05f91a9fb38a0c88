"""Checks that hints and solutions follow the exercises of a page: in their order, each with programs of its own."""

import re
from itertools import pairwise

from book.read.model import Page, Problem

_BOX = re.compile(r'^[> ]*\?\?\?\+? \w+ "(?P<kind>Hint|Solution) (?P<number>\d+)', re.MULTILINE)
_EXERCISES = re.compile(r"^## Try it[^\n]*\n(?P<list>.*?)(?=^#|^[> ]*\?\?\?|\Z)", re.MULTILINE | re.DOTALL)
_ITEM = re.compile(r"^(?P<number>\d+)\. ", re.MULTILINE)
_PROGRAM = re.compile(r"/solution_(?P<number>\d+)[^/]*$")


def check(page: Page) -> list[Problem]:
    """What is wrong with the order of the hints and solutions of a page; nothing if it shows none."""
    boxes = list(_BOX.finditer(page.prose()))
    return [*_hints(page, boxes), *_solutions(page, boxes)]


def _hints(page: Page, boxes: list[re.Match]) -> list[Problem]:
    problems = []
    for hint, after in pairwise([*boxes, None]):
        if hint["kind"] == "Hint" and not (after and after[0].endswith(f'"Solution {hint["number"]}')):
            number = hint["number"]
            message = f"hint {number} is not followed by solution {number}: a hint stands before the solution, once"
            problems.append(Problem(page.line_at(hint.start()), message))
    return problems


def _solutions(page: Page, boxes: list[re.Match]) -> list[Problem]:
    prose = page.prose()
    solutions = [box for box in boxes if box["kind"] == "Solution"]
    listed = _EXERCISES.search(prose)
    exercises = [int(item["number"]) for item in _ITEM.finditer(listed["list"])] if listed else []
    problems = []
    for place, solution in enumerate(solutions):
        number, line = int(solution["number"]), page.line_at(solution.start())
        if number != place + 1:
            problems.append(
                Problem(line, f"this is the solution in place {place + 1}: solutions follow their exercises")
            )
        if number not in exercises:
            problems.append(
                Problem(line, f"no exercise {number} stands under 'Try it': add it, or remove this solution")
            )
        end = min((box.start() for box in boxes if box.start() > solution.start()), default=len(prose))
        for program in page.programs:
            of = _PROGRAM.search(program.path) if solution.start() < program.fence.start < end else None
            if of and int(of["number"]) != number:
                message = f"{program.name} stands in solution {number}: show the program of this exercise"
                problems.append(Problem(program.fence.line, message))
    missing = set(exercises) - {int(solution["number"]) for solution in solutions}
    if solutions and missing:
        line = page.line_at(listed.start())
        problems.append(Problem(line, f'exercise {min(missing)} has no solution: add a box "Solution {min(missing)}"'))
    return problems
