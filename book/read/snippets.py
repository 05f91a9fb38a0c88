"""Reads a program of the book: a file under `snippets/`, whole or in named sections, or a notebook, cell by cell."""

import ast
import functools
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

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
    """A program: its path under `snippets/`, its file, its text, and its sections in the order of the file."""

    path: str
    file: Path
    source: str
    sections: tuple[Section, ...]

    def section(self, name: str | None) -> Section:
        """The section of that name; None is the whole file. Raises SnippetError if there is none."""
        whole = Section(None, 0, len(self.source.splitlines()))
        if name is None:
            return whole
        for section in self.sections:
            if section.name == name:
                return section
        known = ", ".join(str(s.name) for s in self.sections if s.name) or "none"
        raise SnippetError(f"snippets/{self.path} has no section '{name}' (it has: {known})")

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
    """Read `root/path` and its sections.

    Raises SnippetError for a path that is not a file under `root`, text that is not UTF-8 or not Python, and for
    sections that are opened twice, not closed, not ended by their own marker, that cut a statement in two, or that
    leave a statement outside. The sections of a notebook are its code cells, by their ids.
    """
    file = root / path
    if not os.path.realpath(file).startswith(_resolved(root)):
        raise SnippetError(f"'{path}' leaves the folder snippets/: include a file inside it")
    if not file.is_file():
        raise SnippetError(f"snippets/{path} does not exist")
    try:
        source = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SnippetError(f"snippets/{path} is not UTF-8: {error.reason} at byte {error.start}") from None
    if file.suffix == ".ipynb":
        source = _source_of_notebook(json.loads(source))
    return _parse(path, file, source)


@functools.lru_cache  # a build asks thousands of times
def _resolved(root: Path) -> str:
    return os.path.join(os.path.realpath(root), "")


@functools.lru_cache(maxsize=10_000)  # more than the book has programs, each of which a build needs some six times
def _parse(path: str, file: Path, source: str) -> Snippet:
    try:
        body = ast.parse(source, str(file)).body
    except (SyntaxError, ValueError) as error:
        where = f":{error.lineno}" if isinstance(error, SyntaxError) else ""
        raise SnippetError(f"snippets/{path}{where} is not Python: {error}") from None
    sections = _sections(path, source.splitlines())
    if sections:
        _check_statements(path, body, sections)
    else:
        sections = [Section(None, 0, len(source.splitlines()))]
    return Snippet(path, file, source, tuple(sections))


def _source_of_notebook(notebook: dict) -> str:
    parts = [
        f"# --8<-- [start:{cell['id']}]\n{''.join(cell['source'])}\n# --8<-- [end:{cell['id']}]\n"
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]
    return "".join(parts)


def _sections(path: str, lines: list[str]) -> list[Section]:
    sections: list[Section] = []
    opened: tuple[str, int] | None = None
    for number, line in enumerate(lines):
        marker = _MARKER.match(line)
        if not marker:
            if "--8<--" in line:
                raise SnippetError(f"snippets/{path}:{number + 1}: a marker is written '# --8<-- [start:name]'")
            continue
        kind, name, where = marker["kind"], marker["name"], f"snippets/{path}:{number + 1}"
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
        raise SnippetError(f"snippets/{path}:{opened[1] + 1}: section '{opened[0]}' is never closed")
    return sections


def _check_statements(path: str, body: list[ast.stmt], sections: list[Section]) -> None:
    """Every top-level statement lies in one section, whole: otherwise a page would hide code that runs."""
    for statement in body:
        first, last = _first_line(statement), statement.end_lineno or statement.lineno
        if any(s.start < first and last <= s.stop for s in sections):
            continue
        markers = [line for s in sections for line in (s.start, s.stop + 1)]
        cut = any(first <= marker <= last for marker in markers)
        raise SnippetError(
            f"snippets/{path}:{first}: a section cuts this statement in two"
            if cut
            else f"snippets/{path}:{first}: this statement belongs to no section, so no page would show it"
        )


def _first_line(statement: ast.stmt) -> int:
    decorators = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(d.lineno for d in decorators)])
