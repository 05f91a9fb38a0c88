"""Writes into a page of Markdown what its programs do on another release of torch than the locked one: as variants."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from book.prove.compare import same
from book.prove.programs import printed_text, same_output
from book.read.model import Fence, Page, Program
from book.read.releases import running, specifier
from book.read.variants import releases_of
from book.run.runner import Outcome
from book.write.in_markdown import Edit, apply, insert_after, replace_body

_OPTION = re.compile(r""" torch=("[^"]*"|'[^']*'|\S+)""")


def rewritten(text: str, page: Page, done: list[tuple[Program, Outcome]], root: Path) -> tuple[str, dict[Path, str]]:
    """The text of the page with a variant for each program that does something else on the release that runs here.

    What it does on other releases stays, and so do all figures. An `error` is added only to one that is there.
    """
    edits: list[Edit] = []
    for program, outcome in done:
        printed, raised = printed_text(outcome), outcome.error or ""
        edits += _edits(program, "output", printed, same_output, text)
        if program.errors:
            edits += _edits(program, "error", raised, lambda fence, content: same(fence.content, content), text)
    return apply(edits, text), {}


def _edits(
    program: Program, kind: str, content: str, is_same: Callable[[Fence, str], bool], text: str
) -> Sequence[Edit]:
    """What makes the outputs, or the errors, of a program show `content` ("" for none) for the release that runs."""
    fences = program.outputs if kind == "output" else program.errors
    shown = program.output if kind == "output" else program.error
    if is_same(shown, content) if shown else not content:
        return []
    fitting = next((fence for fence in fences if content and is_same(fence, content)), None)
    edits = []
    if shown:
        left = [release for release in releases_of(program, shown) if release != running()]
        if not left:  # it was for this release alone
            return [] if fitting or not content else [replace_body(shown, content, text)]
        if "torch" in shown.options or not content:
            edits.append(_with_releases(shown, left, text))
    if fitting and "torch" in fitting.options:
        edits.append(_with_releases(fitting, [*releases_of(program, fitting), running()], text))
    elif content and not fitting:
        last = [fence for fence in program.fences if kind == "error" or fence not in program.errors][-1]
        tolerances = [f" {key}={value}" for key, value in shown.options.items() if key != "torch"] if shown else []
        header = f'{kind} torch="{specifier([running()])}"{"".join(tolerances)}'
        edits.append(insert_after(last, header, content, text))
    return edits


def _with_releases(fence: Fence, releases: Sequence[str], text: str) -> Edit:
    """Another specifier for a fence."""
    opening = _OPTION.sub("", text[fence.start : fence.body_start])
    end = len(opening.rstrip())
    return fence.start, fence.body_start, f'{opening[:end]} torch="{specifier(releases)}"{opening[end:]}'
