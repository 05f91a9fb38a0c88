"""Proves pages again in other surroundings: `make determinism`, with RUNS=… another number than 20.

In each run all programs go in another order and meet another hash seed, number of threads, locale, time zone, width of
the terminal, home folder and working folder. In most runs, the libraries that compute are told that the processor is
older than it is: then they add up in another order, and round elsewhere, as they do on another machine. No program
reaches the network in any run: `book.run.isolate` sees to it.
"""

import os
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from book.prove.proof import Part, check, parts
from book.read.catalog import read_book
from book.read.model import Program
from book.run.runner import Runner

RUNS = 20
THREADS = (1, 2, 4)
PATIENCE = 20  # times the limit of each program: more threads than processors share them, and older ones are slow
REASON = "more threads take more processor time in all"
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


def blocks(root: Path) -> list[tuple[str, Part]]:
    """All that the book runs, each with the name of its page.

    They may take longer here than where they are proven.
    """
    found = []
    for name, page in read_book(root).items():
        programs = [replace(program, slow=REASON, timeout=PATIENCE * program.timeout) for program in page.programs]
        all_parts = parts(replace(page, programs=programs))
        found += [(name, part) for part in all_parts if isinstance(part.subject, Program)]
    return found


def differences(root: Path, chosen: list[tuple[str, Part]], runs: int = RUNS) -> tuple[int, int, list[str]]:
    """Prove blocks of the book in the folder `root` in so many surroundings.

    Returns the number of programs, the number of times that one was run, and a sentence for each block that does not
    do, in some run, what its page shows. What a page declares as its tolerance is no difference.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda run: _differences_in(run, root, chosen), range(runs)))
    programs = len({part.subject.path for _, part in chosen})
    return programs, programs * runs, [sentence for sentences in found for sentence in sentences]


def _differences_in(run: int, root: Path, chosen: list[tuple[str, Part]]) -> list[str]:
    found, started = [], time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"run-{run}-", ignore_cleanup_errors=True) as folder:
        environment = surroundings(run, folder)
        runner = Runner(environment)
        shown = " ".join(f"{name}={value}" for name, value in environment.items())
        for name, part in random.Random(run).sample(chosen, len(chosen)):
            found += [f"{text}\nin run {run}: {shown}" for text in check(part, root, name, runner)]
        runner.close()
    print(f"run {run}: {len(found)} differences, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return found


def main() -> int:
    """Run all programs and labs of the book, and print what differed. Returns the exit code: 1 if something did."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    programs, compared, found = differences(Path.cwd(), blocks(Path.cwd()), runs)
    for sentence in found:
        print(sentence, end="\n\n")
    print(f"{programs} programs, {runs} runs of each, {compared} compared, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
