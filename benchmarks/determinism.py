"""Proves the pages again in other surroundings: `python -m benchmarks.determinism [RUNS]`, 20 runs without RUNS.

In each run all programs go in another order and meet another hash seed, number of threads, locale, time zone, width of
the terminal, home folder and working folder. The libraries that compute are told that the processor is older than it is:
then they add up in another order, and round elsewhere, as they do on another machine. No program reaches the network in
any run: the fork server refuses it.
"""

import dataclasses
import os
import random
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from book.catalog import read_book
from book.pages import Page
from book.programs import PRELOADED, Runner
from book.proof import check_program

RUNS = 20
THREADS = (1, 2, 4)
LOCALES = ("C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "ja_JP.UTF-8")  # one that is not installed is as good as C
ZONES = ("Asia/Tokyo", "America/St_Johns", "UTC", "Pacific/Kiritimati")
COLUMNS = (20, 40, 80, 132, 250)
# What torch, MKL and oneDNN take the processor for; {} leaves it to them. They read these variables when they start.
PROCESSORS: tuple[dict[str, str], ...] = (
    {},
    {"ATEN_CPU_CAPABILITY": "avx2", "MKL_CBWR": "AVX2", "ONEDNN_MAX_CPU_ISA": "AVX2"},
    {"ATEN_CPU_CAPABILITY": "default", "MKL_CBWR": "COMPATIBLE", "ONEDNN_MAX_CPU_ISA": "SSE41"},
)


def surroundings(run: int, folder: str) -> dict[str, str]:
    """The environment of the run with this number; `folder` is its home and holds the folders of its programs."""
    return {
        "PYTHONHASHSEED": str(run + 1),
        "OMP_NUM_THREADS": str(THREADS[run % len(THREADS)]),
        "OMP_WAIT_POLICY": "PASSIVE",  # or threads that share a busy core spend their time waiting for each other
        "LC_ALL": LOCALES[run % len(LOCALES)],
        "TZ": ZONES[run % len(ZONES)],
        "COLUMNS": str(COLUMNS[run % len(COLUMNS)]),
        "HOME": folder,
        "TMPDIR": folder,
        **PROCESSORS[(run + run // len(THREADS)) % len(PROCESSORS)],  # each of them with each number of threads
    }


def differences(
    root: Path, pages: dict[str, Page], runs: int = RUNS, modules: tuple[tuple[str, str], ...] = PRELOADED
) -> tuple[int, int, list[str]]:
    """Prove the programs of `pages`, by their names from `root`, in so many surroundings.

    Returns the number of programs, the number of times that one was run, and a sentence for each block that does not
    do, in some run, what its page shows. What a page declares as its tolerance is no difference.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda run: _differences_in(run, root, pages, modules), range(runs)))
    programs = len({program.path for page in pages.values() for program in page.programs})
    return programs, programs * runs, [sentence for sentences in found for sentence in sentences]


def _differences_in(run: int, root: Path, pages: dict[str, Page], modules: tuple) -> list[str]:
    blocks = [(name, program) for name, page in pages.items() for program in page.programs]
    random.Random(run).shuffle(blocks)
    found = []
    with tempfile.TemporaryDirectory(prefix=f"run-{run}-", ignore_cleanup_errors=True) as folder:
        environment = surroundings(run, folder)
        runner = Runner(modules, environment)
        shown = " ".join(f"{name}={value}" for name, value in environment.items())
        for name, program in blocks:
            patient = dataclasses.replace(program, slow="more threads take more processor time in all")
            wrong = check_program(patient, pages[name], root, name, runner)
            found += [f"{text}\nin run {run}: {shown}" for text in wrong]
        runner.close()
    return found


def main() -> int:
    """Run all programs of the book, and print what differed. Returns the exit code: 1 if something did."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    programs, compared, found = differences(Path.cwd(), read_book(Path.cwd()), runs)
    for sentence in found:
        print(sentence, end="\n\n")
    print(f"{programs} programs, {runs} runs of each, {compared} compared, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
