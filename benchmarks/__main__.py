"""Measures how fast the book is proven, built and opened, and writes the table: `python -m benchmarks [PAGE.html …]`.

Pages of other built sites, given by the paths of their files, are opened for comparison.
"""

import os
import platform
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import build, limit, opening, peers, searching, suite
from benchmarks.timing import ROOT, Measurement
from book.read.files import write

RESULTS = ROOT / "benchmarks" / "results.md"  # what docs/reference/performance.md shows


def main() -> int:
    """Measure all, print it, and write it down. Returns the exit code: 1 if something is not as it was wanted."""
    others = [Path(argument).resolve() for argument in sys.argv[1:]]
    started = time.monotonic()
    parts = {
        "Proving": limit.measure,
        "Testing": suite.measure,
        "Against other tools": peers.measure,
        "Building": build.measure,
        "Opening": lambda: opening.measure(others),
        "Searching": searching.measure,
    }
    rows = []
    for title, measure in parts.items():
        print(f"## {title}", flush=True)
        for row in measure():
            print(_line(row), flush=True)
            rows.append((title, row))
    minutes = (time.monotonic() - started) / 60
    write(RESULTS, _table(rows) + f"\n\n{_machine()}, in {minutes:.1f} minutes.\n")
    return 1 if any(row.holds is False for _, row in rows) else 0


def _line(row: Measurement) -> str:
    wanted = f"{row.wanted} ({'holds' if row.holds else 'does NOT hold'})" if row.wanted else ""
    return f"| {row.what} | {row.value} | {wanted} |"


def _table(rows: list[tuple[str, Measurement]]) -> str:
    lines, before = ["| | measured | wanted |", "| --- | --: | --- |"], None
    for title, row in rows:
        if title != before:
            lines.append(f"| **{title}** | | |")
        lines.append(_line(row))
        before = title
    return "\n".join(lines)


def _machine() -> str:
    """The date, the machine and what it ran."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = f"{os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GiB, {platform.system()}"
    software = f"Python {platform.python_version()}, torch {version('torch')}"
    return f"Measured on {datetime.now(UTC).date()} on {machine}, with {software}"


if __name__ == "__main__":
    sys.exit(main())
