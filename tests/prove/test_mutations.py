"""The proof cannot be fooled: whatever is changed in what a page shows, it is seen."""

import dataclasses
import json
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from book.prove.alt_texts import unseen_numbers
from book.prove.pictures import invisible, same_figure, same_numbers
from book.prove.programs import check_program, printed_text, run_program, same_output
from book.prove.proof import Part, check
from book.prove.record import inputs
from book.read.catalog import read_book
from book.read.figures import stored_figure
from book.read.model import Fence, Formula, Page, Program
from book.run.figures import split
from book.run.runner import shared_runner

ROOT = Path(__file__).resolve().parents[2]
PAGES = {name: page for name, page in read_book(ROOT).items() if page.programs}
# The worker that proves a page changes it, too: it has run the programs.
NAMES = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in PAGES]
OTHER = str.maketrans("0123456789+-[](){}<>=", "1234567890-+)(][><)(#")


def mutations(text: str) -> Iterator[str]:
    """The text with each digit, sign and bracket changed; and with each line deleted, doubled, or moved down."""
    for position, character in enumerate(text):
        changed = character.translate(OTHER)
        if changed != character:
            yield text[:position] + changed + text[position + 1 :]
    lines = text.split("\n")
    for number, line in enumerate(lines):
        yield "\n".join(lines[:number] + lines[number + 1 :])
        yield "\n".join([*lines[:number], line, *lines[number:]])
        if lines[number + 1 : number + 2] not in ([], [line]):
            yield "\n".join([*lines[:number], lines[number + 1], line, *lines[number + 2 :]])


def with_content(fence: Fence, content: str) -> Fence:
    lines = tuple(content.split("\n"))
    return dataclasses.replace(fence, lines=lines, numbers=(fence.line,) * (len(lines) + 1))


def without_decimals(text: str) -> str:
    return re.sub(r"\d*\.\d*(?:e[-+]?\d+)?|\d+e[-+]?\d+", "", text)


@pytest.mark.parametrize("name", NAMES)
def test_every_change_of_an_output_is_seen(name, record_property):
    page, tried, within_tolerance = PAGES[name], 0, 0
    for program in page.programs:
        run, section = run_program(program, page, ROOT, shared_runner())
        outcome = run.outcomes[section.name]
        for fence, done in ((program.output, printed_text(outcome)), (program.error, outcome.error)):
            for content in mutations(fence.content) if fence else ():
                tried += 1
                caught = not same_output(with_content(fence, content), done)
                if not caught and fence.options and without_decimals(content) == without_decimals(fence.content):
                    within_tolerance += 1  # a decimal, in a fence which says how far decimals may be off
                    continue
                assert caught, f"{program.id}: nobody sees\n{content}"
    record_property("changes of outputs tried", tried)
    record_property("changes of outputs within a declared tolerance", within_tolerance)
    assert tried


@pytest.mark.parametrize("name", NAMES)
def test_the_proof_of_each_block_uses_the_comparison(name):
    page = PAGES[name]
    for program in page.programs:
        for kind in ("output", "error"):
            fence = getattr(program, kind)
            if fence:
                changed = dataclasses.replace(program, **{kind: with_content(fence, fence.content + "\nmore")})
                assert complaints(changed, page, name), f"{program.id}: a line more in its {kind}"
                assert complaints(dataclasses.replace(program, **{kind: None}), page, name), f"{program.id}: no {kind}"


@pytest.mark.parametrize("name", NAMES)
def test_every_misspelt_include_is_seen(name, record_property):
    page, tried = PAGES[name], 0
    for program in page.programs:
        for position in range(program.path.rindex(".")):
            tried += 1
            path = program.path[:position] + "~" + program.path[position + 1 :]
            assert complaints(dataclasses.replace(program, path=path), page, name), path
    record_property("includes misspelt", tried)


@pytest.mark.parametrize("name", NAMES)
def test_every_formula_without_its_program_is_seen(name, record_property):
    page = PAGES[name]
    for formula in page.formulas:
        programs = [dataclasses.replace(p, proves=tuple({*p.proves} - {formula.id})) for p in page.programs]
        alone = dataclasses.replace(page, programs=programs)
        assert check(Part("formula", alone, formula), ROOT, name, shared_runner())
        broken = Formula(formula.id, formula.tex + r"\frac{", formula.line, "", 0, 0)
        assert check(Part("formula", page, broken), ROOT, name, shared_runner())
    record_property("formulas unlinked and broken", len(page.formulas))


def numbers_of_tables(stored: str) -> Iterator[tuple[list[dict], list[float], int, float]]:
    """For each number in the tables of a figure: the tables, its column, its place in it, and a shift that one sees."""
    tables = json.loads(stored or "[]")
    for table in tables:
        for name, values in table["columns"].items():
            step = 2 * invisible(table, name) or 1.0
            for place, value in enumerate(values):
                if value is not None:
                    yield tables, values, place, 0.005 * abs(value) + step


@pytest.mark.parametrize("name", NAMES)
def test_every_shifted_number_of_a_figure_is_seen(name, record_property):
    tried = 0
    for figure in PAGES[name].figures:
        svg = stored_figure(ROOT, figure.name)
        body = svg.index("<g>")
        for number in list(re.finditer(r"(?<=[ \"])\d+\.\d\d(?=[ \"])", svg[body:]))[::10]:
            shifted = f"{float(number[0]) + 0.1:.2f}"
            changed = svg[: body + number.start()] + shifted + svg[body + number.end() :]
            tried += 1
            assert not same_figure(changed, svg), f"{figure.name}: {number[0]} became {shifted}"
        stored = split(svg)[1]
        for tables, values, place, shift in numbers_of_tables(stored):
            values[place] += shift
            tried += 1
            assert not same_numbers(stored, json.dumps(tables)), f"{figure.name}: {shift} more at {place} of {values}"
            values[place] -= shift
    record_property("numbers of figures shifted", tried)


def with_another_last(words: str) -> str:
    """Words with another last digit, or another last letter if there is no digit in them."""
    digits = [place for place, character in enumerate(words) if character.isdecimal()]
    place = digits[-1] if digits else len(words.rstrip()) - 1
    return words[:place] + (str((int(words[place]) + 1) % 10) if digits else "~") + words[place + 1 :]


@pytest.mark.parametrize("name", NAMES)
def test_every_change_of_a_label_of_a_figure_is_seen(name, record_property):
    tried, missed = 0, []
    for figure in PAGES[name].figures:
        svg = stored_figure(ROOT, figure.name)
        for label in re.finditer(r">([^<]*[^<\s][^<]*)</(?:text|tspan)>", svg):
            tried += 1
            changed = svg[: label.start(1)] + with_another_last(label[1]) + svg[label.end(1) :]
            missed += [f"{figure.name}: {label[1]}"] if same_figure(changed, svg) else []
    record_property("labels of figures changed", tried)
    record_property("labels of figures changed and caught", tried - len(missed))
    assert not missed


@pytest.mark.parametrize("name", NAMES)
def test_how_many_changes_of_the_numbers_of_alt_texts_are_seen(name, record_property):
    """The last digit of each is changed. What the figure also shows is not seen: a label, another point of a curve."""
    tried = caught = 0
    for figure in PAGES[name].figures:
        svg = stored_figure(ROOT, figure.name)
        assert not unseen_numbers(figure.alt, svg)
        for digits in re.finditer(r"(?<!\w)\d+", figure.alt):
            tried += 1
            changed = with_another_last(digits[0])
            caught += bool(unseen_numbers(figure.alt[: digits.start()] + changed + figure.alt[digits.end() :], svg))
    record_property("numbers of alt texts changed", tried)
    record_property("numbers of alt texts changed and caught", caught)


@pytest.mark.parametrize("name", NAMES)
def test_a_stamp_is_void_when_one_byte_of_its_page_changes(name, tmp_path, record_property):
    passed = inputs([name], ROOT)[name]
    files = [file for file in passed if "/" in file and (ROOT / file).is_file()]
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    stamp = inputs([name], tmp_path)[name]
    for file in files:
        content = (tmp_path / file).read_bytes()
        position = random.Random(file).randrange(len(content))
        (tmp_path / file).write_bytes(content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :])
        now = inputs([name], tmp_path)[name]
        (tmp_path / file).write_bytes(content)
        assert passed[file] == stamp[file] != now.get(file), file
    record_property("bytes of stamped pages, programs and figures changed", len(files))


def complaints(program: Program, page: Page, name: str) -> list[str]:
    return check_program(program, page, ROOT, name, shared_runner())
