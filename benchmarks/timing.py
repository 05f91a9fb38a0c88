"""Times commands side by side, and says what a figure was to be."""

import contextlib
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Measurement:
    """A row of the table: what was measured, the value with its unit, what was wanted, and whether that holds.

    `wanted` is "" and `holds` None where a figure is only reported.
    """

    what: str
    value: str
    wanted: str = ""
    holds: bool | None = None


def at_most(what: str, value: float, limit: float, unit: str = "×", decimals: int = 2) -> Measurement:
    """A row for a value that is to be no more than `limit`."""
    return Measurement(what, f"{value:.{decimals}f} {unit}".strip(), f"≤ {limit:g} {unit}".strip(), value <= limit)


def at_least(what: str, value: float, limit: float, unit: str = "×", decimals: int = 2) -> Measurement:
    """A row for a value that is to be no less than `limit`."""
    return Measurement(what, f"{value:.{decimals}f} {unit}".strip(), f"≥ {limit:g} {unit}".strip(), value >= limit)


def race(
    commands: list[list[str]],
    cores: list[set[int]] | None = None,
    cwd: Path = ROOT,
    may_fail: bool = False,
    **variables: str,
) -> list[float]:
    """Run commands at the same time, each on a core of its own, or on its set of `cores`. Returns their seconds.

    The environment has `variables` besides, and one thread for each computation. Raises RuntimeError, with the end of
    what it printed, if one does not run, or fails; with `may_fail`, tests of it may.
    """
    available = sorted(os.sched_getaffinity(0))
    cores = cores or [{available[number % len(available)]} for number in range(len(commands))]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "NO_MKDOCS_2_WARNING": "1"} | variables
    seconds = [0.0] * len(commands)
    with contextlib.ExitStack() as files:
        outputs = [files.enter_context(tempfile.TemporaryFile()) for _ in commands]
        started = time.monotonic()
        running = {
            number: _start(command, own, cwd, environment, output)
            for number, (command, own, output) in enumerate(zip(commands, cores, outputs, strict=True))
        }
        while running:
            for number in [number for number, process in running.items() if process.poll() is not None]:
                seconds[number] = time.monotonic() - started
                if running.pop(number).returncode not in (0, 1 if may_fail else 0):  # 1: what it tested failed
                    outputs[number].seek(0)
                    printed = outputs[number].read().decode(errors="replace")
                    raise RuntimeError(f"this did not run: {' '.join(commands[number])[:500]}\n{printed[-3000:]}")
            time.sleep(0.01)
    return seconds


def _start(command: list[str], cores: set[int], cwd: Path, environment: dict[str, str], output) -> subprocess.Popen:
    return subprocess.Popen(
        command,
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )
