"""Compares what comments of a program state, such as `x.sum()  # 7`, with what the program gives.

A comment states a result if it is a value and nothing else: a number, a text, a list, a tensor. `answers` runs in the
process of the program, where a section of it has come to its end.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from book.read.snippets import Section, Snippet

_STATED = re.compile(r"#\s*(?:->|=>|=|→|prints|gives)?\s*(?P<value>(?:torch\.)?tensor\(.*\)|[^#]*\S)\s*$")
Stated = tuple[int, str | None, str]  # the line, the Python that gives the value (None: not to be said), the value


def questions(snippet: Snippet) -> dict[str | None, list[Stated]]:
    """For each section of a program, the results that comments in it state."""
    stated = list(_stated(snippet.source))
    found = {s.name: [entry for entry in stated if s.start < entry[0] <= s.stop] for s in snippet.sections}
    return {name: entries for name, entries in found.items() if entries}


def check(snippet: Snippet, section: Section, answers: list[str | None]) -> list[str]:
    """What is wrong with the comments of a section, for which `answers` came: sentences."""
    complaints = []
    for (line, code, value), answer in zip(questions(snippet).get(section.name, ()), answers, strict=True):
        place = snippet.place(line)
        if code is None:
            complaints.append(f"{place}: nothing compares the result '{value}' in this comment: print it instead")
        elif answer is not None:
            complaints.append(f"{place}: the comment says '{value}', and `{code}` is {answer}: print it instead")
    return complaints


def answers(namespace: dict, stated: list[Stated]) -> list[str | None]:
    """For each result that a comment states, None if it is right; else what it is."""
    return [None if code is None else _answer(namespace, code, value) for _, code, value in stated]


def _answer(namespace: dict, code: str, stated: str) -> str | None:
    try:
        value = eval(code, namespace)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    shape = tuple(value.shape) if hasattr(value, "shape") else None
    texts = map(_plain, (str(value), repr(value), str(shape)))
    return None if _plain(stated).removeprefix("torch.") in texts else str(value)


def _plain(text: str) -> str:
    return " ".join(text.split()).replace('"', "'")


def _stated(source: str) -> Iterator[Stated]:
    """The results that comments state, each behind a statement."""
    tree = ast.parse(source)
    ends = {statement.end_lineno: statement for statement in tree.body}
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for comment in (token for token in tokens if token.type == tokenize.COMMENT):
        found = _STATED.match(comment.string)
        if found and comment.line[: comment.start[1]].strip() and _is_value(found["value"]):
            yield comment.start[0], _code(ends.get(comment.start[0]), tree), found["value"]


def _is_value(text: str) -> bool:
    if re.match(r"(?:torch\.)?tensor\(", text):
        return True
    try:
        ast.literal_eval(text.strip())
    except (ValueError, SyntaxError):
        return False
    return True


def _code(statement: ast.stmt | None, tree: ast.Module) -> str | None:
    """The Python that gives the value of a statement: what it prints, or what it assigns, if nothing changes it."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if getattr(call.func, "id", "") == "print" and len(call.args) == 1 and not call.keywords:
            return ast.unparse(call.args[0])
    if isinstance(statement, ast.Expr):
        return ast.unparse(statement.value)
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
        return None
    name = statement.targets[0].id
    stores = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return name if [node.id for node in stores].count(name) == 1 else None
