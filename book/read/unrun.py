"""Checks what a page shows and nothing runs: Python and commands, each with a reason, and what is written by hand."""

import ast
import builtins
import re
import textwrap
from collections.abc import Iterator

from book.read.fences import COMMANDS, PYTHON_NAMES
from book.read.model import Fence, Problem

_LOOKS_LIKE_PYTHON = re.compile(r"^\s*(>>> |In \[\d*\]:|import \w|from [\w.]+ import |print\(|%\w)")
_NO_STATEMENTS = (ast.Expr, ast.AnnAssign, ast.Pass)  # a word, a sum or `ValueError: empty` may be anything


def looks_like_python(line: str) -> bool:
    """Whether a line is the beginning of a Python program, or of what an interpreter shows."""
    return bool(_LOOKS_LIKE_PYTHON.match(line))


def reason(fence: Fence) -> str:
    """What readers are told about a fence that nothing runs."""
    return f"Not run: {fence.options['not-run']}" if "not-run" in fence.options else "Written by hand"


def check(fence: Fence) -> Iterator[Problem]:
    """What is wrong with such a fence."""
    if fence.name in COMMANDS and "not-run" not in fence.options:
        message = f'a `{fence.name}` fence is not run: say why, as not-run="…", which readers will see'
        yield Problem(fence.line, message)
    elif not fence.options.get("not-run", "…").strip():
        yield Problem(fence.line, "not-run needs a reason, which readers will see")
    for number, line in zip(fence.numbers, fence.lines, strict=False):
        if "--8<--" in line:
            yield Problem(
                number, "an include in a fence that nothing runs would be shown as it is: write what it includes"
            )
    if fence.name not in PYTHON_NAMES and (place := _python(fence)) is not None:
        message = f"Python in a `{fence.name}` fence, which nothing runs: include it in a `python` fence"
        yield Problem(fence.numbers[place], message)


def _python(fence: Fence) -> int | None:
    """The place of the first line that is Python, or 0 if all is; None if there is none."""
    for place, line in enumerate(fence.lines):
        if looks_like_python(line) or any(map(_is_call, _nodes(line))):
            return place
    statements = [node for node in _nodes(fence.content) if isinstance(node, ast.stmt)]
    return 0 if any(not isinstance(statement, _NO_STATEMENTS) for statement in statements) else None


def _nodes(text: str) -> Iterator[ast.AST]:
    """What a text consists of, if it is Python."""
    try:
        yield from ast.walk(ast.parse(textwrap.dedent(text)))
    except (SyntaxError, ValueError):
        return


def _is_call(node: ast.AST) -> bool:
    """Whether something is a call of Python, such as `x.sum()` or `len(x)`: f(x) may be mathematics."""
    if not isinstance(node, ast.Call):
        return False
    return isinstance(node.func, ast.Attribute) or getattr(node.func, "id", "") in dir(builtins)
