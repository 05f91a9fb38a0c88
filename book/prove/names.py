"""Checks the names in code that prose has: those of torch and NumPy exist, those of a table stand in a program."""

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

from book.prove.arithmetic import CODE
from book.prove.formulas import code_of_symbols
from book.read.model import Page, Problem, Program
from book.read.snippets import SnippetError, read_snippet
from book.run.runner import Runner

_MODULES = {"torch": "torch", "nn": "torch.nn", "F": "torch.nn.functional", "optim": "torch.optim", "np": "numpy"}
_NAME = re.compile(rf"(?<![\w.'\"/-])({'|'.join(_MODULES)})((?:\.[A-Za-z_]\w*)+)(?![\w/])")
_FILE = re.compile(r"\.(?:py|ipynb|pth?)$")


def check(page: Page, root: Path, runner: Runner) -> list[Problem]:
    """What is wrong with the names in code that stand in the prose of a page. The `runner` knows torch and NumPy."""
    sources = {program.path: _source(program, root) for program in page.programs}
    elsewhere = "".join(sources[program.path] for program in page.programs if not program.runs)
    foreign = [(line, name) for line, name in _foreign_names(page) if name not in elsewhere]
    missing = _missing(sorted({name for _, name in foreign}), runner)
    problems = [
        Problem(line, f"`{name}` does not exist in this torch or NumPy: correct it, or leave it out")
        for line, name in foreign
        if name in missing
    ]
    known = set(re.findall(r"\w+", "".join(sources.values())))
    for line, code in code_of_symbols(page):
        unknown = sorted(_own_names(code) - known)
        if unknown:
            message = f"in the table of symbols, `{code}` names {unknown[0]}, which no program of this page knows"
            problems.append(Problem(line, f"{message}: write what the symbol is in the code"))
    return problems


def _foreign_names(page: Page) -> Iterator[tuple[int, str]]:
    prose = page.prose()
    for code in CODE.finditer(prose):
        for name in _NAME.finditer(code[0]):
            if not _FILE.search(name[0]):
                yield page.line_at(code.start() + name.start()), name[0]


def _missing(names: list[str], runner: Runner) -> set[str]:
    """Those of some names, such as `nn.Linaer`, that do not exist. They are looked up where programs run, which has
    torch: to import it here, too, takes a second and 300 MB."""
    if not names:
        return set()
    whole = [f"{_MODULES[start]}.{rest}" for start, _, rest in (name.partition(".") for name in names)]
    exist = runner.answer("import torch\n", ["book.prove.answers", "answers", {"names": whole}])["names"]
    return {name for name, exists in zip(names, exist, strict=True) if not exists}


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
