"""No variant of the book can name other releases, or trade places with another, without anybody seeing it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from book.prove.verified import digests
from book.read.catalog import read_book
from book.read.model import Fence, Page, Program
from book.read.releases import claimed, holds, specifier
from book.read.variants import check, differs

ROOT = Path(__file__).resolve().parents[2]
VARIED = {name: page for name, page in read_book(ROOT).items() if any(map(differs, page.programs))}


def off_by_one(fence: Fence) -> Iterator[Fence]:
    """A fence whose specifiers name one release more, or one less, at each of their ends."""
    known = claimed()
    for option in [name for name in ("torch", "excuse") if name in fence.options]:
        named = [place for place, release in enumerate(known) if holds(fence.options[option], release)]
        for other in (named[1:], named[:-1], [named[0] - 1, *named], [*named, named[-1] + 1]):
            if other and other[0] >= 0 and other[-1] < len(known):
                yield replace(fence, options=fence.options | {option: specifier(known[place] for place in other)})


def mutants(program: Program) -> Iterator[Program]:
    """A program with each specifier off by one release, and with what each two of its variants show exchanged."""
    for fence in off_by_one(program.fence):
        yield replace(program, fence=fence)
    for kind in ("outputs", "errors"):
        fences = getattr(program, kind)
        for place, fence in enumerate(fences):
            for other in off_by_one(fence):
                yield replace(program, **{kind: (*fences[:place], other, *fences[place + 1 :])})
        for one, two in combinations(fences, 2):
            pair = (replace(one, lines=two.lines), replace(two, lines=one.lines))
            others = [fence for fence in fences if fence is not one and fence is not two]
            yield replace(program, **{kind: (*pair, *others)})


def with_program(page: Page, old: Program, new: Program) -> Page:
    return replace(page, programs=[new if program is old else program for program in page.programs])


@pytest.mark.parametrize("name", VARIED)
def test_each_changed_variant_of_the_book_is_refused_or_makes_its_page_stale(name, record_property):
    page, tried = VARIED[name], 0
    now = digests(page, ROOT, claimed())
    for program in filter(differs, page.programs):
        for mutant in mutants(program):
            tried += 1
            changed = with_program(page, program, mutant)
            stale = digests(changed, ROOT, claimed()) != now
            assert check(mutant) or stale, f"{program.id}: {mutant.fences}"
    record_property("changes of variants tried", tried)
    assert tried
