"""Checks the names in code that prose has: those of torch and NumPy exist, those of a table stand in a program."""

import ast
import builtins
import pkgutil
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

from book.prove.arithmetic import CODE
from book.prove.formulas import code_of_symbols
from book.read.model import Page, Problem, Program
from book.read.snippets import SnippetError, read_snippet

_MODULES = {"torch": "torch", "nn": "torch.nn", "F": "torch.nn.functional", "optim": "torch.optim", "np": "numpy"}
_NAME = re.compile(rf"(?<![\w.'\"/-])({'|'.join(_MODULES)})((?:\.[A-Za-z_]\w*)+)(?![\w/])")
_FILE = re.compile(r"\.(?:py|ipynb|pth?)$")


def check(page: Page, root: Path) -> list[Problem]:
    """What is wrong with the names in code that stand in the prose of a page."""
    sources = {program.path: _source(program, root) for program in page.programs}
    elsewhere = "".join(sources[program.path] for program in page.programs if not program.runs)
    problems = [
        Problem(line, f"`{name}` does not exist in this torch or NumPy: correct it, or leave it out")
        for line, name in _foreign_names(page)
        if name not in elsewhere and not _exists(name)
    ]
    known = set(re.findall(r"\w+", "".join(sources.values())))
    for line, code in code_of_symbols(page):
        missing = sorted(_own_names(code) - known)
        if missing:
            message = f"in the table of symbols, `{code}` names {missing[0]}, which no program of this page knows"
            problems.append(Problem(line, f"{message}: write what the symbol is in the code"))
    return problems


def _foreign_names(page: Page) -> Iterator[tuple[int, str]]:
    prose = page.prose()
    for code in CODE.finditer(prose):
        for name in _NAME.finditer(code[0]):
            if not _FILE.search(name[0]):
                yield page.line_at(code.start() + name.start()), name[0]


def _exists(name: str) -> bool:
    """Whether a name, such as `nn.Linear`, can be found; torch is imported only here, since that takes a second."""
    start, _, rest = name.partition(".")
    with warnings.catch_warnings(action="ignore"):  # about names that are old
        try:
            pkgutil.resolve_name(f"{_MODULES[start]}.{rest}")
        except (AttributeError, ImportError):
            return False
    return True


def _own_names(code: str) -> set[str]:
    """The names in a piece of Python, but for those of Python itself and for letters that count, as in `x[i]`."""
    if code.endswith("="):
        return {code.rstrip("= ")}  # an argument, such as `lr=`
    try:
        tree = ast.parse(code.strip(), mode="eval")
    except SyntaxError:
        return set(re.findall(r"[A-Za-z_]\w*", code))
    slices = [node.slice for node in ast.walk(tree) if isinstance(node, ast.Subscript)]
    counting = {name.id for part in slices for name in ast.walk(part) if isinstance(name, ast.Name)}
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names - counting - set(dir(builtins)) - set(_MODULES)


def _source(program: Program, root: Path) -> str:
    try:
        return read_snippet(root, program.path).source
    except SnippetError:
        return ""  # the program's own check says so
