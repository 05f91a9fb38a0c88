"""Measures all tests against those of an earlier commit: how long they take, and how much memory."""

import contextlib
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.timing import ROOT, Measurement, at_most

BASE = "b43873dcf855792e56ca0e0d8e2b8c016699f535"  # the last commit at which each program ran twice
PAGE = "docs/tensors/indexing.md"
TIMES = 5  # so often a page is proven, in turn with an import


def measure() -> list[Measurement]:
    """Run all tests, here and in a copy of the earlier commit, in turn; without CI=true, and with it."""
    rows = [_page()]
    if subprocess.run(["git", "cat-file", "-e", BASE], cwd=ROOT, capture_output=True).returncode:
        return [*rows, Measurement("all tests", f"this clone has no commit {BASE[:7]} to compare with")]
    with _copy() as base:
        for name, variables in (("all tests", {"CI": ""}), ("all tests, nothing left out", {"CI": "true"})):
            (before, memory_before, passed_before), (now, memory, passed) = (
                _run(folder, variables) for folder in (base, ROOT)
            )
            rows.append(Measurement(name, f"{passed:,} in {now:.0f} s"))
            rows.append(Measurement(f"those of {BASE[:7]}", f"{passed_before:,}"))
            rows.append(at_most(f"{name}, over those of {BASE[:7]}", now / before, 0.5))
    rows.append(Measurement("their memory at its peak", f"{memory / 2**30:.1f} GiB"))
    return [*rows, at_most(f"their memory, over that of {BASE[:7]}", memory / memory_before, 0.6)]


def _page() -> Measurement:
    """A page, proven as an author does it, over an import of torch."""
    commands = [[sys.executable, "-m", "book.prove", PAGE], [sys.executable, "-c", "import torch"]]
    seconds: list[list[float]] = [[], []]
    for _ in range(TIMES):
        for kept, command in zip(seconds, commands, strict=True):
            started = time.monotonic()
            subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
            kept.append(time.monotonic() - started)
    proof, torch = map(statistics.median, seconds)
    return at_most(f"the proof of {PAGE}, over an import of torch", proof / torch, 1.25)


@contextlib.contextmanager
def _copy() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "base"
        subprocess.run(["git", "worktree", "add", "-q", "--detach", copy, BASE], cwd=ROOT, check=True)
        try:
            yield copy
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", copy], cwd=ROOT, check=True)


def _run(folder: Path, variables: dict[str, str]) -> tuple[float, int, int]:
    """The seconds that the tests in a folder take, the most bytes that all their processes had together, how many passed.

    Raises RuntimeError, with the end of what was printed, if a test fails.
    """
    with tempfile.TemporaryFile() as printed:
        started, peak = time.monotonic(), 0
        process = subprocess.Popen(
            [sys.executable, "-m", "book.prove"],
            cwd=folder,
            env=os.environ | variables,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        while process.poll() is None:
            peak = max(peak, _memory(process.pid))
            time.sleep(1)
        seconds = time.monotonic() - started
        printed.seek(0)
        text = printed.read().decode(errors="replace")
        if process.returncode:
            raise RuntimeError(f"tests in {folder} failed\n{text[-3000:]}")
    return seconds, peak, int(re.findall(r"(\d+) passed", text)[-1])


def _memory(process: int) -> int:
    """The proportional set size of a process and all that descend from it, in bytes. Linux keeps it."""
    total = 0
    with contextlib.suppress(OSError, IndexError):  # it has just ended
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
        total = 1024 * int(text.partition("\nPss:")[2].split()[0])
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            total += sum(_memory(int(child)) for child in (task / "children").read_text().split())
    return total


if __name__ == "__main__":
    for row in measure():
        print(f"{row.what}: {row.value} {row.wanted} {'' if row.holds is None else row.holds}")
