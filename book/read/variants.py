"""What a program does on other releases of torch: the `output` or `error` that holds for each of them.

A fence with the option `torch` holds for the releases that its specifier names; one without it, for all others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from book.read.model import Fence, Page, Problem, Program
from book.read.releases import SpecifierError, claimed, holds, in_words, locked


def on_release(page: Page, release: str) -> Page:
    """The page with what its programs do on a release."""
    if not any(map(differs, page.programs)):
        return page
    return replace(page, programs=[_on_release(program, release) for program in page.programs])


def _on_release(program: Program, release: str) -> Program:
    output, error = variant(program.outputs, release), variant(program.errors, release)
    runs, excused = runs_on(program, release), excused_on(program, release)
    return replace(program, output=output, error=error, runs=runs, excused=excused)


def runs_on(program: Program, release: str) -> bool:
    """Whether the page says that the program runs on this release."""
    return "torch" not in program.fence.options or _names(program.fence, release)


def excused_on(program: Program, release: str) -> bool:
    """Whether the page excuses the warnings that a library raises there about itself, and not about the program."""
    return _names(program.fence, release, "excuse")


def variant(fences: Sequence[Fence], release: str) -> Fence | None:
    """The fence that holds for a release, or None."""
    named = [fence for fence in fences if _names(fence, release)]
    return next(iter([*named, *(fence for fence in fences if "torch" not in fence.options)]), None)


def releases_of(program: Program, fence: Fence) -> list[str]:
    """The claimed releases for which a fence of a program holds."""
    fences = program.outputs if fence in program.outputs else program.errors
    return [r for r in claimed() if runs_on(program, r) and variant(fences, r) is fence]


def differs(program: Program) -> bool:
    """Whether a program does not do the same on all claimed releases."""
    fences = (program.fence, *program.outputs, *program.errors)
    return "excuse" in program.fence.options or any("torch" in fence.options for fence in fences)


def label(program: Program, fence: Fence) -> str:
    """The releases for which a fence holds, in words; "" if it holds for all on which the program runs."""
    if not differs(program):
        return ""
    releases = releases_of(program, fence)
    return "" if releases == [r for r in claimed() if runs_on(program, r)] else in_words(releases)


def check(program: Program) -> list[Problem]:
    """What is wrong with the variants of a program: each claimed release has one, and each of them has a release."""
    fences = (program.fence, *program.outputs, *program.errors)
    named = [(fence, fence.options[key]) for fence in fences for key in ("torch", "excuse") if key in fence.options]
    if wrong := [Problem(fence.line, message) for fence, names in named if (message := _wrong(names))]:
        return wrong
    if ("excuse" in program.fence.options) != bool(program.fence.options.get("because", "").strip()):
        return [Problem(program.fence.line, "excuse and because belong together: readers see the reason")]
    if not runs_on(program, locked()):
        message = f"this program does not run on torch {locked()}, on which tests run: write it so that it does"
        return [Problem(program.fence.line, message)]
    releases = [release for release in claimed() if runs_on(program, release)]
    found = [*_of_kind(program.outputs, releases), *_of_kind(program.errors, releases)]
    return found or _gaps(program, releases)


def _wrong(specifier: str) -> str:
    """What is wrong with a specifier; "" if it names some of the claimed releases."""
    try:
        if any(holds(specifier, release) for release in claimed()):
            return ""
    except SpecifierError as error:
        return str(error)
    return f"'{specifier}' names no release that the book claims, which are {in_words(claimed())}"


def _of_kind(fences: Sequence[Fence], releases: Sequence[str]) -> Iterable[Problem]:
    """What is wrong with the outputs, or with the errors, of a program that runs on these releases."""
    for place, fence in enumerate(fences):
        same = next((before for before in fences[:place] if before.content == fence.content), None)
        if same:
            message = f"this `{fence.name}` is that of line {same.line}: let one specifier name the releases of both"
            yield Problem(fence.line, message)
        twice = [r for r in releases if _names(fence, r) and any(_names(before, r) for before in fences[:place])]
        if twice:
            message = f"this is the second `{fence.name}` for {in_words(twice)}: let one specifier name it"
            yield Problem(fence.line, message)
        elif not any(variant(fences, release) is fence for release in releases):
            message = f"this `{fence.name}` holds for no release on which the program runs: remove it"
            yield Problem(fence.line, message)


def _names(fence: Fence, release: str, option: str = "torch") -> bool:
    """Whether the specifier of a fence names a release. A wrong one, of which `check` complains, names none."""
    try:
        return option in fence.options and holds(fence.options[option], release)
    except SpecifierError:
        return False


def _gaps(program: Program, releases: Sequence[str]) -> list[Problem]:
    """A release that the specifiers leave out, and for which nothing else is shown with a specifier that names it."""
    for fences, others in ((program.outputs, program.errors), (program.errors, program.outputs)):
        gap = [r for r in releases if not variant(fences, r) and not any(_names(other, r) for other in others)]
        if fences and gap:
            message = f"no `{fences[0].name}` holds for {in_words(gap)}: say what the program does there"
            return [Problem(fences[0].line, message)]
    return []
