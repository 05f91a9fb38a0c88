"""A formula of the book that says something else than before is seen.

In each formula that is computed, signs are turned, operators and indices swapped, factors and halves dropped, constants
changed, one at a time, in its LaTeX. All of them are asked in one run of the program that proves it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from book.prove.formulas import computed, question
from book.prove.grammar import NotationError
from book.prove.statements import statements
from book.read.catalog import read_book
from book.read.snippets import read_snippet
from book.run.runner import shared_runner

ROOT = Path(__file__).resolve().parents[2]
PAGES = {name: page for name, page in read_book(ROOT).items() if page.formulas}
# The worker that proves a page knows what its programs do.
NAMES = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in PAGES]
OTHER = {"+": "-", "-": "+", "/": r"\cdot ", r"\cdot": "+", r"\odot": "+", "<": ">", ">": "<", r"\le": r"\ge "}
OTHER |= {
    r"\ge": r"\le ",
    r"\exp": r"\cos ",
    r"\log": r"\exp ",
    r"\tanh": r"\sin ",
    r"\sin": r"\cos ",
    r"\cos": r"\sin ",
}
OTHER |= {
    r"\max": r"\min ",
    r"\min": r"\max ",
    r"\sum": r"\prod ",
    r"\prod": r"\sum ",
    r"\sqrt": "",
    r"\lfloor": "-\\lfloor ",
}
OTHER |= {r"\lceil": "-\\lceil ", r"\bmod": "+", r"\ne": "="}
# A symbol with its subscript and its power.
GREEK = r"alpha|beta|gamma|delta|varepsilon|eta|theta|lambda|mu|pi|sigma|varphi|Phi"
FACTOR = (
    rf"(?<![\\a-zA-Z_^{{])(?:\\(?:{GREEK})(?![a-zA-Z])|[a-zA-Z](?![a-zA-Z]))"
    r"(?:_(?:[a-zA-Z0-9]|\{[^{}]*\}))?(?:\^(?:[a-z0-9]|\{[^{}]*\}))?"
)
TOKEN = re.compile(r"\\[a-zA-Z]+|\d+(?:\.\d+)?|[-+/<>]")
FRACTION = re.compile(r"\\([td]?frac)\{([^{}]*)\}\{([^{}]*)\}")


# How many changes of a formula say the same, or the same for the numbers of its program, and why.
UNSEEN = {
    "eq-slope": (2, "the page begins with the weight 1, so a factor w changes nothing"),
    "eq-linspace": (3, "the page begins at 0, so a sign of a changes nothing"),
    "eq-factor": (1, "the page begins with the weight 0"),
    "eq-gelu-tanh": (1, "a constant in its fifth decimal, where the formula says that it is an approximation"),
    "eq-adagrad": (1, "epsilon is 1e-10"),
    "eq-reshape": (1, "the row that the program ends with is 1, so a factor r changes nothing"),
    "eq-rms-norm": (1, "the trained factor is 1 at the start, so to leave it out changes nothing"),
    "eq-noise-loss": (1, "half of the noise is guessed, so what is left is as large as the guess"),
    "eq-quantize-error": (1, "a bound that is far too large holds, too"),
    "eq-vjp": (2, "torch has no row vectors: a vector and its transpose are the same"),
    "eq-hessian": (1, "the Hessian is symmetric"),
    "eq-line": (2, "the distances to a mean sum to zero, so one of the two means can be left out, or doubled"),
}


def mutants(tex: str) -> Iterator[str]:
    """The LaTeX of other formulas, each with one change."""
    for token in TOKEN.finditer(tex):
        text = token[0]
        new = str(int(text) + 1) if text.isdigit() else OTHER.get(text)
        if "." in text:
            new = text.replace(text[-2], str((int(text[-2]) + 1) % 10), 1)
        if new is not None:
            yield tex[: token.start()] + new + tex[token.end() :]
    for part in FRACTION.finditer(tex):
        yield tex[: part.start()] + rf"\{part[1]}{{{part[3]}}}{{{part[2]}}}" + tex[part.end() :]
        if re.fullmatch(r"\d", part[2]):
            yield tex[: part.start()] + tex[part.end() :]
    for part in re.finditer(r"_\{([a-z])([a-z])(?=[a-z}])", tex):
        yield tex[: part.start()] + "_{" + part[2] + part[1] + tex[part.end() :]
    for part in re.finditer(FACTOR, tex):
        yield tex[: part.start()] + tex[part.end() :]
    for part in re.finditer(r"\^\{?\\top\}?", tex):
        yield tex[: part.start()] + tex[part.end() :]
    for part in re.finditer(r"(?:=|\\approx|\\leftarrow)(?![^{}]*\})(?!\s*[-{])", tex):
        yield tex[: part.end()] + " -" + tex[part.end() :]


def readable(tex: str) -> list:
    try:
        return statements(tex)
    except NotationError:
        return []


@pytest.mark.parametrize("name", NAMES)
def test_every_change_of_a_formula_is_seen(name, tmp_path, record_property):
    page = PAGES[name]
    tried = 0
    survivors = []
    for program in page.programs:
        formulas = computed(page, program.path, program.section)
        changed = [(f.id, tex) for f in formulas for tex in dict.fromkeys(mutants(f.tex)) if differs(tex, f.tex)]
        if not changed:
            continue
        source = read_snippet(ROOT, program.path).code_up_to(program.section)
        (tmp_path / "snippets").mkdir(exist_ok=True)
        (tmp_path / "snippets" / "program.py").write_text(source, encoding="utf-8")
        asked = [question(statements(tex), program, page, source) for _, tex in changed]
        questions = {None: ["book.prove.holds", "answers", asked]}
        outcome = shared_runner().run(tmp_path, "program.py", {None: 120}, questions=questions).outcomes[None]
        tried += len(changed)
        survivors += [mutant for mutant, answer in zip(changed, outcome.answers, strict=True) if answer is None]
    record_property("changes of formulas tried", tried)
    record_property("changes of formulas that are not seen", len(survivors))
    for name in {name for name, _ in survivors}:
        unseen = [tex for other, tex in survivors if other == name]
        assert len(unseen) <= UNSEEN.get(name, (0, ""))[0], f"nobody sees these changes of {name}:\n" + "\n\n".join(
            unseen
        )


def differs(tex: str, original: str) -> bool:
    """Whether a changed formula can be read, and is read as something else."""
    found = readable(tex)
    return bool(found) and found != statements(original)
