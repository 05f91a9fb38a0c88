"""Writes where the names that pages mention are documented: `python -m book.write.names`, behind `make names`.

A name means what it means in the programs of the book: `F.one_hot` is what `from torch.nn import functional as F` makes
of it. It is looked up in the installed torch, NumPy and scikit-learn, and its address follows from what is found.
"""

import ast
import importlib
import inspect
import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

from book.publish.names import FILE, name_in
from book.read.catalog import program_paths, read_book
from book.read.files import write
from book.read.releases import minor
from book.read.snippets import SnippetError, read_snippet

_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_HOSTS = {
    "torch": f"https://docs.pytorch.org/docs/{minor(version('torch'))}/",
    "numpy": f"https://numpy.org/doc/{minor(version('numpy'))}/reference/",
    "sklearn": f"https://scikit-learn.org/{minor(version('scikit-learn'))}/modules/generated/",
}

# How torch's documentation is laid out. A module has a page, and lists on it what is in it. What it lists has a page of
# its own, under `generated/` ...
_LISTED = {
    "torch": None,  # with a page, but the word says too little to be a link
    "torch.accelerator": "accelerator",
    "torch.autograd": "autograd",
    "torch.autograd.functional": None,
    "torch.cuda": "cuda",
    "torch.func": "func",
    "torch.linalg": "linalg",
    "torch.nn": "nn",
    "torch.nn.functional": "nn.functional",
    "torch.nn.utils": None,
    "torch.nn.utils.rnn": None,
    "torch.optim": "optim",
    "torch.optim.lr_scheduler": None,
    "torch.Tensor": None,
}
# ... or is documented there, under its name ...
_WRITTEN_OUT = {
    "torch.distributions": "distributions",
    "torch.nn.init": "nn.init",
    "torch.testing": "testing",
    "torch.utils.data": "data",
}
# ... or on a page whose author described it, for it has no text of its own in torch.
_DESCRIBED = {
    "torch.Size": "size",
    "torch.Tensor": "tensors",
    "torch.device": "tensor_attributes",
    "torch.dtype": "tensor_attributes",
    "torch.finfo": "type_info",
    "torch.iinfo": "type_info",
}
_ELSEWHERE = {"torch.autocast": "amp.html#torch.autocast"}
# Listed by the module that defines it, and not by the one from which it is used. `flatten` and `Flatten` would be
# one file where the system takes small letters for capital ones.
_LISTED_BY_ITS_MODULE = {"torch.autograd.gradcheck", "torch.inference_mode", "torch.nn.Flatten", "torch.nn.Parameter"}


def meanings(root: Path) -> dict[str, str]:
    """What each name that programs of the book import from the three libraries stands for, such as `torch.nn` for `nn`.

    A name that stands for one thing here and another one there is left out.
    """
    found: dict[str, set[str]] = {name: {name} for name in _HOSTS}
    for path in program_paths(root):
        try:
            tree = ast.parse(read_snippet(root, path).source)
        except SnippetError:
            continue  # the page that shows it fails, and says why
        for statement in ast.walk(tree):
            if isinstance(statement, ast.ImportFrom) and (statement.module or "").partition(".")[0] in _HOSTS:
                for name in statement.names:
                    found.setdefault(name.asname or name.name, set()).add(f"{statement.module}.{name.name}")
            elif isinstance(statement, ast.Import):
                for name in statement.names:
                    if name.asname and name.name.partition(".")[0] in _HOSTS:
                        found.setdefault(name.asname, set()).add(name.name)
    return {name: full.pop() for name, full in found.items() if len(full) == 1}


def look_up(name: str) -> object:
    """What a whole name, such as `torch.nn.Linear`, stands for. Raises AttributeError if there is no such thing."""
    head, *others = name.split(".")
    found, path = importlib.import_module(head), head
    for part in others:
        path += f".{part}"
        if inspect.ismodule(found) and not hasattr(found, part):
            try:
                importlib.import_module(path)
            except ModuleNotFoundError:
                raise AttributeError(f"there is no {path}") from None
        found = getattr(found, part)
    return found


def address(name: str) -> str | None:
    """Where a whole name is documented. None if there is no such name, or no page for it."""
    if "._" in name:
        return None
    try:
        found = look_up(name)
    except AttributeError:
        return None
    library = name.partition(".")[0]
    page = {"torch": _of_torch, "numpy": _of_numpy, "sklearn": _of_sklearn}[library](name, found)
    return _HOSTS[library] + page if page else None


def _of_torch(name: str, found: object) -> str | None:
    module, _, last = name.rpartition(".")
    if inspect.ismodule(found):
        page = _LISTED.get(name) or _WRITTEN_OUT.get(name)
        return f"{page}.html" if page else None
    kind = type(found)
    described = _DESCRIBED.get(name) or (_DESCRIBED["torch.dtype"] if kind.__name__ == "dtype" else None)
    if described:
        return f"{described}.html"
    if not _has_text(found):
        return None
    if name in _ELSEWHERE:
        return _ELSEWHERE[name]
    if module == "torch.distributions":
        return f"distributions.html#{found.__module__}.{last}"
    if module in _WRITTEN_OUT:
        return f"{_WRITTEN_OUT[module]}.html#{name}"
    if module == "torch.autograd" and inspect.isclass(found):
        return f"autograd.html#{name}"
    if name in _LISTED_BY_ITS_MODULE:
        return f"generated/{found.__module__}.{last}.html"
    return f"generated/{name}.html" if module in _LISTED else None


def _of_numpy(name: str, found: object) -> str | None:
    if inspect.ismodule(found) or not _has_text(found):
        return None
    if name == "numpy.random.default_rng":
        return f"random/generator.html#{name}"
    return f"random/generated/{name}.html" if name.startswith("numpy.random.") else f"generated/{name}.html"


def _of_sklearn(name: str, found: object) -> str | None:
    return None if inspect.ismodule(found) or not _has_text(found) else f"{name}.html"


def _has_text(found: object) -> bool:
    """Whether a function or class explains itself: torch's own tests want each that does to be in its documentation."""
    return callable(found) and bool((found.__doc__ or "").strip())


def addresses(root: Path) -> dict[str, str]:
    """The address of each documented name that a page of the book in the folder `root` mentions, in alphabetical order.

    A module that is named alone, by a short name such as `F`, is left out: that letter may mean something else.
    """
    known, found = meanings(root), {}
    mentioned = {name_in(code) for page in read_book(root).values() for code in _CODE.findall(page.prose())}
    for name in sorted(filter(None, mentioned)):
        head, dot, rest = name.partition(".")
        if head in known and not (not dot and inspect.ismodule(look_up(known[head]))):
            where = address(known[head] + dot + rest)
            if where:
                found[name] = where
    return found


def main() -> int:
    """Write the file. Returns the exit code, 0."""
    write(FILE, json.dumps(addresses(Path.cwd()), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
