"""The limit of proving: one process imports torch once and executes programs in a row: `python -m benchmarks.limit`.

Nothing is isolated and nothing compared: what is printed and drawn is thrown away. The proof isolates and compares, and
is to be almost as fast.
"""

import contextlib
import os
import sys
import tempfile
import warnings
from collections.abc import Iterable
from types import ModuleType

from benchmarks.timing import ROOT, Measurement, at_most, race
from book.read.catalog import read_book
from book.read.model import Page, ends, name_of
from book.read.snippets import read_snippet


def execute(paths: Iterable[str]) -> list[str]:
    """Execute the snippets `paths`, in this process, and throw away what they print. Returns those that raised."""
    import torch  # what every program would import

    from book.run import backend  # what draws figures

    raised, own = [], sys.modules["__main__"]
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        for path in paths:
            # What one program sets, no other may meet: in float64, many raise at once instead of computing.
            torch.set_default_dtype(torch.float32)
            torch.use_deterministic_algorithms(False)
            warnings.resetwarnings()
            warnings.simplefilter("default")
            program = read_snippet(ROOT, path)
            with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
                main = sys.modules["__main__"] = ModuleType("__main__")  # where torch.compile looks up its names
                main.__file__ = str(program.file)
                try:
                    exec(compile(program.source, str(program.file), "exec"), vars(main))
                except BaseException:  # many show an error
                    raised.append(path)
            backend.shown.clear()
    sys.modules["__main__"] = own
    return raised


def programs(pages: Iterable[Page]) -> dict[str, bool]:
    """The snippets that pages show, each once, and whether one raises."""
    raises: dict[str, bool] = {}
    for program in (program for page in pages for program in page.programs):
        raises[program.path] = raises.get(program.path, False) or ends(program.error and program.error.content)
    return raises


def measure() -> list[Measurement]:
    """Prove every second page on one core and on two, against the limit."""
    pages = {name: page for name, page in read_book(ROOT).items() if page.programs}
    some = dict(list(pages.items())[::2])
    paths = programs(some.values())
    limit = [sys.executable, "-m", "benchmarks.limit", *(f"{path}={raises:d}" for path, raises in paths.items())]
    with tempfile.TemporaryDirectory() as cache:
        proof = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest", "-o", f"cache_dir={cache}", *some]
        alone, one_core = race([limit, proof], MPLBACKEND="module://book.run.backend")
        cores = set(sorted(os.sched_getaffinity(0))[:2])
        # It deals the pages out by what they took in the run before.
        (two_cores,) = race([[*proof, "-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder"]], [cores])
    which = f"{len(paths)} programs of {len(some)} pages"
    return [
        Measurement(f"one process that executes {which} in a row", f"{alone:.1f} s"),
        at_most("their proof on one core, each program isolated", one_core / alone, 1.25),
        at_most("their proof on two cores", two_cores / alone, 0.7),
    ]


def main() -> int:
    """Execute the programs that the arguments name as `path=1` if they raise, else `path=0`.

    Returns the exit code: 2 if another program raised, or one that was to raise did not. Then the limit is not one.
    """
    expected = {path: raises == "1" for path, _, raises in (argument.partition("=") for argument in sys.argv[1:])}
    raised = execute(expected)
    wrong = [path for path, raises in expected.items() if raises != (path in raised)]
    for path in wrong:
        print(f"{name_of(path)} {'does not raise' if expected[path] else 'raises'}")
    return 2 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
