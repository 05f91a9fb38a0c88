"""The limit of proving: one process imports torch once and executes programs in a row: `python -m benchmarks.limit`.

Nothing is isolated and nothing compared: what is printed and drawn is thrown away. The proof isolates and compares, and
is to be almost as fast.
"""

import contextlib
import os
import sys
import tempfile

from benchmarks.timing import ROOT, Measurement, at_most, race
from book.catalog import read_book


def execute(paths: list[str]) -> None:
    """Execute the snippets `paths`, in this process, and throw away what they print."""
    import torch  # noqa: F401  what every program would import

    from book import backend, style  # noqa: F401  what draws figures

    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "w") as nowhere:
        os.chdir(folder)
        with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
            for path in paths:
                file = ROOT / "snippets" / path
                with contextlib.suppress(BaseException):  # many show an error
                    exec(compile(file.read_bytes(), str(file), "exec"), {"__name__": "__main__", "__file__": str(file)})
                backend.shown.clear()


def measure() -> list[Measurement]:
    """Prove every second page on one core and on two, against the limit."""
    pages = {name: page for name, page in read_book(ROOT).items() if page.programs}
    some = dict(list(pages.items())[::2])
    paths = list(dict.fromkeys(program.path for page in some.values() for program in page.programs))
    limit = [sys.executable, "-m", "benchmarks.limit", *paths]
    with tempfile.TemporaryDirectory() as cache:
        proof = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest", "-o", f"cache_dir={cache}", *some]
        alone, one_core = race([limit, proof], MPLBACKEND="module://book.backend")
        cores = set(sorted(os.sched_getaffinity(0))[:2])
        # It deals the pages out by what they took in the run before.
        (two_cores,) = race([[*proof, "-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder"]], [cores])
    which = f"{len(paths)} programs of {len(some)} pages"
    return [
        Measurement(f"one process that executes {which} in a row", f"{alone:.1f} s"),
        at_most("their proof on one core, each program isolated", one_core / alone, 1.25),
        at_most("their proof on two cores", two_cores / alone, 0.7),
    ]


if __name__ == "__main__":
    execute(sys.argv[1:])
