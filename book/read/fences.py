"""Finds the fences of a page where pymdownx.superfences finds them: at any depth of indentation or quotation."""

import re
from collections.abc import Sequence

from book.read.model import Fence, Problem

PYTHON_NAMES = {"python", "py", "python3", "pycon", "ipython"}
COMMANDS = {"bash", "powershell"}
OTHER_NAMES = {"text", *COMMANDS}  # of fences that show no Python

_OPENING = re.compile(r"^(?P<prefix>[> ]*)(?P<ticks>`{3,}|~{3,})(?P<header>.*)$")
_LOOKS_LIKE_FENCE = re.compile(r"^\W*(`{3,}|~{3,})")
_NAME = re.compile(r"\s*\.?(?P<name>[\w#+-]+)(?=\s|$)")
_OPTION = re.compile(r"""\s*(?P<key>[\w-]+)=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'{}]+))(?=\s|$)""")


def read_fences(text: str, numbers: Sequence[int]) -> tuple[list[Fence], list[Problem]]:
    """The fences of a Markdown text, and what is wrong with them. `numbers` are the lines of its file.

    A fence that is not closed ends where the next one opens, so that the rest is still read.
    """
    lines = text.splitlines(keepends=True)
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    fences: list[Fence] = []
    problems: list[Problem] = []
    number = 0
    while number < len(lines):
        opening = _OPENING.match(lines[number].rstrip("\r\n"))
        if not opening or "`" in opening["header"]:
            if _LOOKS_LIKE_FENCE.match(lines[number]) and not _is_inline_code(lines[number]):
                message = "a fence must stand alone at the start of its line, after spaces or '>'"
                problems.append(Problem(numbers[number], message))
            number += 1
            continue
        closing, after, problem = _find_closing(lines, number, opening, numbers)
        if problem:
            problems.append(problem)
        name, options, wrong = _read_header(opening["header"])
        problems += [Problem(numbers[number], message) for message in wrong]
        if name in OTHER_NAMES and not problem and not "".join(lines[number + 1 : closing]).strip(" >\r\n"):
            problems.append(Problem(numbers[number], "this fence is empty, and Markdown would show its backticks"))
        prefix = opening["prefix"]
        fences.append(
            Fence(
                name=name,
                options=options,
                line=numbers[number],
                prefix=prefix,
                start=offsets[number],
                body_start=offsets[number + 1],
                body_stop=offsets[closing],
                stop=offsets[after],
                lines=tuple(line.rstrip("\r\n")[len(prefix) :] for line in lines[number + 1 : closing]),
                numbers=tuple(numbers[number + 1 : closing + 1]),
            )
        )
        number = after
    return fences, problems


def _is_inline_code(line: str) -> bool:
    """Whether the backticks that start a line are closed on it, as in ```` ```x``` ````."""
    ticks = re.match(r"^\W*?(`{3,})", line)
    return bool(ticks) and line.count(ticks[1]) >= 2


def _find_closing(
    lines: list[str], start: int, opening: re.Match, numbers: Sequence[int]
) -> tuple[int, int, Problem | None]:
    """Where the content of the fence opened at `start` ends, where the text goes on, and what is wrong with its end."""
    prefix, ticks = opening["prefix"], opening["ticks"]
    for number in range(start + 1, len(lines)):
        line = lines[number].rstrip("\r\n")
        inside = line.startswith(prefix)
        if inside and line[len(prefix) :].rstrip() == ticks:
            return number, number + 1, None
        if line.strip(" >") == ticks:
            message = f"this closing fence is not indented like its opening in line {numbers[start]}; align them"
            return number, number + 1, Problem(numbers[number], message)
        opens = _OPENING.match(line)
        if opens and opens["ticks"] == ticks and "`" not in opens["header"]:
            message = f"this fence is never closed: line {numbers[number]} opens the next one"
            return number, number, Problem(numbers[start], message)
        if not inside and line.strip(" >"):
            message = f"this fence is never closed: line {numbers[number]} is indented less, and ends it"
            return number, number, Problem(numbers[start], message)
    return len(lines), len(lines), Problem(numbers[start], "this fence is never closed: add its closing line")


def _read_header(header: str) -> tuple[str, dict[str, str], list[str]]:
    """Name, options and complaints of what stands after the backticks, braced or not."""
    text = header.strip()
    name, position = "", 0
    if not text.startswith("{"):
        found = _NAME.match(text)
        name, position = (found["name"], found.end()) if found else ("", 0)
    rest = text[position:].strip()
    if rest.startswith("{") and rest.endswith("}"):
        rest = rest[1:-1].strip()
        found = None if name else _NAME.match(rest)
        if found:
            name, rest = found["name"], rest[found.end() :]
    if not name:
        return "", {}, ["a fence must say what is in it, such as `python`, `output` or `text`"]
    if name not in PYTHON_NAMES | OTHER_NAMES | {"guesses", "output", "error"}:
        known = ", ".join(["python", "guesses", "output", "error", *sorted(OTHER_NAMES)])
        return name, {}, [f"`{name}` is no fence of this book: write one of {known}"]
    options, wrong, position = {}, [], 0
    while position < len(rest.rstrip()):
        option = _OPTION.match(rest, position)
        if not option:
            wrong.append(f"'{rest[position:].strip()}' is not an option: write key=value")
            break
        options[option["key"]] = next(v for v in (option["double"], option["single"], option["bare"]) if v is not None)
        position = option.end()
    return name, options, wrong
