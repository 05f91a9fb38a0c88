"""Reads a program of the book: a file under `snippets/`, whole or in named sections, or a notebook under `docs/`."""

import ast
import functools
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from book.read.model import name_of

_MARKER = re.compile(r"^\s*#\s*--8<--\s+\[\s*(?P<kind>\w+)\s*:\s*(?P<name>[^\]\s]*)\s*\]\s*$")


class SnippetError(ValueError):
    """A snippet that cannot be shown or run; the message says where and why."""


@dataclass(frozen=True)
class Section:
    """A named part of a snippet, or all of it (`name` is then None).

    `start` and `stop` are 0-based lines of the file, `stop` excluded, without the two marker lines.
    """

    name: str | None
    start: int
    stop: int


@dataclass(frozen=True)
class Snippet:
    """A program: its name in the book, such as `snippets/tensors/creating/zeros.py`, its file, its text, its sections.

    The sections come in the order of the file. `numbers` says which line of the file each line of the text is.
    """

    name: str
    file: Path
    source: str
    numbers: Sequence[int]
    sections: tuple[Section, ...]

    def place(self, line: int | None) -> str:
        """The file and the line in it of a line of the text, counted from 1; the file alone without a line."""
        return f"{self.name}:{self.numbers[line - 1]}" if line else self.name

    def section(self, name: str | None) -> Section:
        """The section of that name; None is the whole file. Raises SnippetError if there is none."""
        whole = Section(None, 0, len(self.source.splitlines()))
        if name is None:
            return whole
        for section in self.sections:
            if section.name == name:
                return section
        known = ", ".join(str(s.name) for s in self.sections if s.name) or "none"
        raise SnippetError(f"{self.name} has no section '{name}' (it has: {known})")

    def code(self, name: str | None) -> str:
        """The text that a page shows for a section, or for the whole file: without markers, without empty ends."""
        section = self.section(name)
        return self._text(section.start, section.stop)

    def code_up_to(self, name: str | None) -> str:
        """The program from its top to the end of a section, without markers: what a reader can run."""
        return self._text(0, self.section(name).stop)

    def _text(self, start: int, stop: int) -> str:
        lines = self.source.splitlines()[start:stop]
        return "\n".join(line.rstrip() for line in lines if not _MARKER.match(line)).strip("\n")

    def statements(self) -> list[tuple[Section, list[ast.stmt]]]:
        """The top-level statements of each section, in the order in which they run."""
        body = ast.parse(self.source, str(self.file)).body
        return [(section, [s for s in body if section.start < s.lineno <= section.stop]) for section in self.sections]


def read_snippet(root: Path, path: str) -> Snippet:
    """Read the program that pages of the book in the folder `root` include by `path`.

    Raises SnippetError for a path that is not a file in its folder, text that is not UTF-8 or not Python, and for
    sections that are opened twice, not closed, not ended by their own marker, that cut a statement in two, or that
    leave a statement outside. The sections of a notebook are its code cells, by their ids.
    """
    name = name_of(path)
    folder = name.partition("/")[0]
    file = root / folder / path
    if not os.path.realpath(file).startswith(_resolved(root / folder)):
        raise SnippetError(f"'{path}' leaves the folder {folder}/: include a file inside it")
    if not file.is_file():
        raise SnippetError(f"{name} does not exist")
    try:
        source = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SnippetError(f"{name} is not UTF-8: {error.reason} at byte {error.start}") from None
    numbers: Sequence[int] = range(1, len(source) + 2)
    if path.endswith(".ipynb"):
        source, numbers = _code_of_notebook(source, name)
    return _parse(name, file, source, numbers)


def _code_of_notebook(text: str, name: str) -> tuple[str, Sequence[int]]:
    from book.read import notebook  # it needs `nbformat`, which takes a tenth of a second, and most programs do not

    try:
        return notebook.code(text)
    except notebook.NotebookError as error:
        raise SnippetError(f"{name}: {error}") from None


@functools.lru_cache  # a build asks thousands of times
def _resolved(folder: Path) -> str:
    return os.path.join(os.path.realpath(folder), "")


@functools.lru_cache(maxsize=10_000)  # more than the book has programs, each of which a build needs some six times
def _parse(name: str, file: Path, source: str, numbers: Sequence[int]) -> Snippet:
    snippet = Snippet(name, file, source, numbers, ())
    try:
        body = ast.parse(source, str(file)).body
    except (SyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        raise SnippetError(f"{snippet.place(line)} is not Python: {error}") from None
    sections = _sections(snippet, source.splitlines())
    if sections:
        _check_statements(snippet, body, sections)
    else:
        sections = [Section(None, 0, len(source.splitlines()))]
    return replace(snippet, sections=tuple(sections))


def _sections(snippet: Snippet, lines: list[str]) -> list[Section]:
    sections: list[Section] = []
    opened: tuple[str, int] | None = None
    for number, line in enumerate(lines):
        marker = _MARKER.match(line)
        if not marker:
            if "--8<--" in line:
                raise SnippetError(f"{snippet.place(number + 1)}: a marker is written '# --8<-- [start:name]'")
            continue
        kind, name, where = marker["kind"], marker["name"], snippet.place(number + 1)
        if kind == "start" and opened:
            raise SnippetError(f"{where}: section '{opened[0]}' must end before '{name}' starts")
        if kind == "start" and (not name or any(s.name == name for s in sections)):
            raise SnippetError(f"{where}: section '{name}' is opened twice" if name else f"{where}: name the section")
        if kind == "start":
            opened = (name, number)
        elif kind == "end" and opened and opened[0] == name:
            sections.append(Section(name, opened[1] + 1, number))
            opened = None
        elif kind == "end":
            raise SnippetError(f"{where}: section '{name}' ends here but is not open")
        else:
            raise SnippetError(f"{where}: '{kind}' is neither 'start' nor 'end'")
    if opened:
        raise SnippetError(f"{snippet.place(opened[1] + 1)}: section '{opened[0]}' is never closed")
    return sections


def _check_statements(snippet: Snippet, body: list[ast.stmt], sections: list[Section]) -> None:
    """Every top-level statement lies in one section, whole: otherwise a page would hide code that runs."""
    for statement in body:
        first, last = _first_line(statement), statement.end_lineno or statement.lineno
        if any(s.start < first and last <= s.stop for s in sections):
            continue
        markers = [line for s in sections for line in (s.start, s.stop + 1)]
        cut = any(first <= marker <= last for marker in markers)
        raise SnippetError(
            f"{snippet.place(first)}: a section cuts this statement in two"
            if cut
            else f"{snippet.place(first)}: this statement belongs to no section, so no page would show it"
        )


def _first_line(statement: ast.stmt) -> int:
    decorators = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(d.lineno for d in decorators)])
