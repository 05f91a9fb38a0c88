"""The proof cannot be fooled: a program that does anything else than before is seen.

Of every page, a sample of its programs' constants and operators is changed, one at a time, and the page is proven. Who
judges whether a change matters is not the code that is judged: here raw texts are compared, and numbers one by one.
"""

import ast
import io
import random
import re
import shutil
import tokenize
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

from book.prove.programs import run_program
from book.prove.proof import Failure, Proof
from book.read.catalog import read_book
from book.read.figures import figure_file
from book.read.model import Page, Program
from book.read.pages import read_page
from book.read.snippets import SnippetError
from book.run.figures import publishable
from book.run.runner import shared_runner
from tests.conftest import shows_something

ROOT = Path(__file__).resolve().parents[2]
# Labs are proven by the same code, but a program that is changed has to be a file of its own.
PAGES = {name: page for name, page in read_book(ROOT).items() if name.endswith(".md") and shows_something(page)}
# The worker that proves a page changes its programs, too: it knows what they do.
NAMES = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in PAGES]
SAMPLE = 3  # changes for each page
LIMIT = 6  # seconds: some changes make a loop endless, and what is slow is not changed
OTHER = {"True": "False", "False": "True", "and": "or", "or": "and", "+": "-", "-": "+", "*": "/", "/": "*"}
OTHER |= {"//": "/", "%": "*", "**": "*", "@": "*", "<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!=", "!=": "=="}
OTHER |= {"+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", ":": ":1", "~": "-", "is": "==", "in": "not in"}


def mutants(source: str) -> Iterator[str]:
    """The program with each constant and each operator changed, one at a time, where it is still Python."""
    lines = source.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        other = changed(token)
        (row, start), (_, stop) = token.start, token.end
        if other is None or token.end[0] != row:
            continue
        line = lines[row - 1][:start] + other + lines[row - 1][stop:]
        mutant = "".join([*lines[: row - 1], line, *lines[row:]])
        try:
            ast.parse(mutant)
        except SyntaxError:
            continue
        yield mutant


def changed(token: tokenize.TokenInfo) -> str | None:
    """Another number, text or operator in the place of this one; None for all that is no constant and no operator."""
    text = token.string
    if token.type == tokenize.NUMBER:
        last = max(position for position, character in enumerate(text) if character.isdigit())
        return text[:last] + str((int(text[last]) + 1) % 10) + text[last + 1 :]
    if token.type == tokenize.STRING:
        end = 3 if text.endswith(('"""', "'''")) else 1
        return text[:-end] + "~" + text[-end:]
    return OTHER.get(text) if token.type in (tokenize.OP, tokenize.NAME) else None


def in_random_order(page: Page, name: str) -> list[tuple[str, str]]:
    """Changed programs of a page, as paths and texts. The same page gives the same order."""
    paths = {program.path for program in page.programs} - page.slow
    possible = [(path, new) for path in sorted(paths) for new in mutants(text_of(path))]
    generator = random.Random(name)
    first = generator.sample(possible, min(SAMPLE, len(possible)))
    rest = [changed for changed in possible if changed not in first]
    return first + generator.sample(rest, len(rest))


def text_of(path: str) -> str:
    return (ROOT / "snippets" / path).read_text(encoding="utf-8")


def limited(text: str) -> str:
    """A page whose programs have to end soon."""
    return re.sub(r"^( *```python)\b(?!.*timeout)", rf"\1 timeout={LIMIT}", text, flags=re.MULTILINE)


@pytest.fixture
def prove(tmp_path):
    """A function that proves the blocks of one changed program, in a book that is otherwise as it is.

    It returns what was complained of.
    """
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "assets").symlink_to(ROOT / "docs" / "assets")

    def run(name: str, path: str, source: str) -> list[str]:
        shutil.rmtree(tmp_path / "snippets", ignore_errors=True)
        page = limited(PAGES[name].text)
        for file, text in ((f"snippets/{path}", source), (name, page)):
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_bytes(text.encode())
        complaints = []
        for example in Proof(tmp_path, shared_runner()).parse(tmp_path / name).examples():
            if getattr(example.parsed.subject, "path", None) == path:
                try:
                    example.evaluate()
                except Failure as failure:
                    complaints.append(str(failure))
        return complaints

    run.root = tmp_path
    return run


@pytest.mark.parametrize("name", NAMES)
def test_every_change_of_what_a_program_does_is_seen(name, prove, record_property):
    page, counts = PAGES[name], dict.fromkeys(("caught", "equivalent", "within a declared tolerance"), 0)
    changed_page = read_page(limited(page.text))
    for number, (path, source) in enumerate(in_random_order(page, name)):
        if number >= SAMPLE and counts["caught"]:  # all of the first ones may do the same as the program
            break
        complaints = prove(name, path, source)
        programs = [program for program in page.programs if program.path == path]
        before, after = behavior(programs[0], page, ROOT), behavior(programs[0], changed_page, prove.root)
        if before == after:
            counts["equivalent"] += 1
        elif complaints:
            counts["caught"] += 1
        else:
            assert all(is_tolerated(program, after) for program in programs), f"nobody sees this in {path}:\n{source}"
            counts["within a declared tolerance"] += 1
    for kind, count in counts.items():
        record_property(f"changes of programs {kind}", count)
    assert counts["caught"]


def behavior(program: Program, page: Page, root: Path) -> object:
    """All that the file of a program does in the sections that its page shows; the sentence why it cannot run."""
    try:
        run, _ = run_program(program, page, root, shared_runner())
    except SnippetError as error:
        return str(error)
    shown = {p.section for p in page.programs if p.path == program.path}
    done = {name: o for name, o in run.outcomes.items() if name in shown}
    return run.end, {name: (o.stdout, o.stderr, o.error, o.figures) for name, o in done.items()}


def is_tolerated(program: Program, behavior: tuple) -> bool:
    """Whether what the page shows of a program differs from what it does in decimals that the page lets differ."""
    stdout, stderr, error, figures = behavior[1][program.section]
    shown = program.output.content + "\n" if program.output else ""
    options = program.output.options if program.output else {}
    rtol, atol = float(options.get("rtol", 0)), float(options.get("atol", 0))
    if stderr or error != (program.error.content if program.error else None) or not near(shown, stdout, rtol, atol):
        return False
    stored = [figure_file(ROOT, program.figure).read_text(encoding="utf-8")] if figures else []
    drawn = [publishable(svg, program.figure) for svg in figures]
    return len(stored) == len(drawn) and all(is_near(old, new) for old, new in zip(stored, drawn, strict=True))


def is_near(stored: str, drawn: str) -> bool:
    """Whether two figures have the same texts, and all else in them is near."""
    texts, others = (re.findall(r"<(?:text|tspan)[^>]*>([^<]*)", svg) for svg in (stored, drawn))
    return texts == others and near(stored, drawn, 0, 0.06)


def near(shown: str, done: str, rtol: float, atol: float) -> bool:
    """Whether two texts are equal, word by word, or where both words are decimals, near each other."""
    words, others = (re.split(r"""([\s,:;()\[\]"%]+)""", text) for text in (shown, done))
    return len(words) == len(others) and all(
        word == other or ("." in word and "." in other and decimals_are_near(word, other, rtol, atol))
        for word, other in zip(words, others, strict=True)
    )


def decimals_are_near(shown: str, done: str, rtol: float, atol: float) -> bool:
    try:
        return abs(Decimal(shown) - Decimal(done)) <= Decimal(atol) + Decimal(rtol) * abs(Decimal(shown))
    except InvalidOperation:
        return False
