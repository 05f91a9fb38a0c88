"""Environments with another release of torch than the locked one, beside `.venv`: each takes some gigabytes."""

import contextlib
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from book.read.releases import running

FOLDER = ".cache/versions"  # in the folder of the book
# What the proof needs besides torch, as it is locked.
NEEDED = (
    "numpy",
    "matplotlib",
    "scikit-learn",
    "lark",
    "math-core",
    "pyyaml",
    "packaging",
    "nbformat",
    "sybil",
    "filelock",
    "pillow",
)
NEEDED += ("pytest", "pytest-xdist")


class NoEnvironmentError(Exception):
    """An environment that cannot be made; the message says why, and what to do."""


@contextlib.contextmanager
def environment(root: Path, release: str, keep: bool = False) -> Iterator[Path]:
    """The Python of an environment with a release of torch; it is removed afterwards, unless it is to be kept.

    It stays, too, if the work in it is interrupted. For the release that is installed here, it is the Python that runs.
    Raises NoEnvironmentError.
    """
    if release == running():
        yield Path(sys.executable)
        return
    folder = root / FOLDER / release
    if not (folder / "installed").exists():
        _install(folder, release, root)
    yield folder / "bin" / "python"
    if not keep:
        shutil.rmtree(folder)


def _install(folder: Path, release: str, root: Path) -> None:
    print(f"torch {release}: installing …", flush=True)
    started = time.monotonic()
    shutil.rmtree(folder, ignore_errors=True)  # one that was interrupted
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    command = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*command, f"torch=={release}", *_locked(root)], capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(folder)
        raise NoEnvironmentError(f"torch {release}: {_why(done.stderr)}")
    (folder / "installed").touch()
    print(f"torch {release}: {_megabytes(folder):,} MB in {time.monotonic() - started:.0f} s", flush=True)


def _locked(root: Path) -> list[str]:
    """The lines of the lock file for what the proof needs."""
    lines = (root / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.partition("==")[0] in NEEDED]


def _why(complaint: str) -> str:
    """One sentence about what pip complains of."""
    cap = re.search(r"The user requested \(constraint\) (torch\S+)", complaint)
    if cap:
        return f"pip is capped at {cap[1]} on this machine: `pip config list` shows the file that says so; lift the cap"
    errors = [line for line in complaint.splitlines() if line.startswith("ERROR: ")]
    return f"pip did not install it: {errors[-1].removeprefix('ERROR: ') if errors else complaint.strip()}"


def _megabytes(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*")) // 10**6
