"""The record of the proof: for each page that passed, what it was made of, when it passed, and with what.

The test run writes it (conftest.py). `make test-changed` skips the pages that are still what the record says, and the
site shows it as the stamp of the page.
"""

import hashlib
import json
import platform
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from filelock import FileLock

from book.read.catalog import page_names
from book.read.figures import figure_file
from book.read.files import write
from book.read.pages import page_of
from book.read.releases import locked, running

FILE = ".cache/proof.json"  # in the folder of the book; another release of torch than the locked one has its own
ROOMS = ("read", "run", "prove")  # the code on which a proof depends
PACKAGES = ("torch", "numpy", "matplotlib", "scikit-learn")  # what the programs of the book import


@dataclass(frozen=True)
class Stamp:
    """A page passed: a digest of each of its inputs then, the date (UTC), Python, torch, and the commit or None."""

    inputs: dict[str, str]
    date: str
    python: str
    torch: str
    commit: str | None


def inputs(names: Iterable[str], root: Path) -> dict[str, dict[str, str]]:
    """For each page or lab, a digest of everything on which its proof depends, by what it is.

    `names` are paths from `root`, such as `docs/tensors/creating.md`. A file that is not there is "missing".
    """
    common = {"requirements.lock": _digest([root / "requirements.lock"])}
    code = sorted(file for room in ROOMS for file in (root / "book" / room).glob("*.*"))
    common["the package book/"] = _digest([*code, root / "conftest.py"])
    common["Python"] = platform.python_version()
    common |= {package: version(package) for package in PACKAGES}
    return {name: {file: _digest([root / file]) for file in _files(name, root)} | common for name in names}


def _files(name: str, root: Path) -> list[str]:
    page = page_of(root, name)
    files = [name, *(program.name for program in page.programs)]
    files += [figure_file(Path(), figure.name).as_posix() for figure in page.figures]
    return list(dict.fromkeys(files))


def _digest(files: Iterable[Path]) -> str:
    """SHA-256 over the names and contents of files."""
    digest = hashlib.sha256()
    for file in files:
        if not file.is_file():
            return "missing"
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def changed(stamp: Stamp | None, now: dict[str, str]) -> list[str]:
    """What a page is made of `now` and was not when it passed; empty if it is still the same."""
    if stamp is None:
        return ["no run in which it passed"]
    return [what for what in stamp.inputs | now if stamp.inputs.get(what) != now.get(what)]


def valid_stamps(root: Path) -> dict[str, Stamp | None]:
    """For each page and lab of the book in the folder `root`, its stamp; None if it is not what passed."""
    record = read_record(root)
    now = inputs(page_names(root), root)
    return {name: None if changed(record.get(name), now[name]) else record[name] for name in now}


def record_file(root: Path, release: str) -> Path:
    """The record of the runs on a release of torch."""
    return root / (FILE if release == locked() else FILE.replace(".json", f"-{release}.json"))


def read_record(root: Path, release: str | None = None) -> dict[str, Stamp]:
    """The stamps of all pages that passed on a release, by name: on the one that is installed here, if none is given.

    A record that cannot be read is empty.
    """
    try:
        entries = json.loads(record_file(root, release or running()).read_text(encoding="utf-8"))
        return {name: Stamp(**entry) for name, entry in entries.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_record(root: Path, passed: Iterable[str], failed: Iterable[str]) -> None:
    """Stamp the pages that `passed`, with what they are made of now, and take its stamp from each that `failed`.

    Others may write at the same time. Raises OSError.
    """
    stamps = {
        name: Stamp(
            inputs=now,
            date=datetime.now(UTC).date().isoformat(),
            python=platform.python_version(),
            torch=version("torch"),
            commit=_commit(root, [file for file in now if "/" in file and (root / file).is_file()]),
        )
        for name, now in inputs(passed, root).items()
    }
    file, gone = record_file(root, running()), set(failed)
    file.parent.mkdir(exist_ok=True)
    with FileLock(file.with_suffix(".lock")):
        record = {name: stamp for name, stamp in read_record(root).items() if name not in gone} | stamps
        entries = {name: asdict(stamp) for name, stamp in sorted(record.items()) if (root / name).is_file()}
        write(file, json.dumps(entries, indent=1) + "\n")


def _commit(root: Path, files: list[str]) -> str | None:
    """The commit that holds `files` as they are now; None if there is none, or no git."""
    if shutil.which("git") is None:
        return None

    def git(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True)

    if git("diff", "--quiet", "HEAD", "--", *files).returncode or git("ls-files", "--error-unmatch", *files).returncode:
        return None
    return git("rev-parse", "--short=10", "HEAD").stdout.strip()
