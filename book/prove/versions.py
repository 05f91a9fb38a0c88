"""Proves the book on the releases of torch that it claims, one after the other: `make versions`.

A release on which all pages passed as they are now is left out, so a run that was interrupted goes on where it stopped.
"""

import argparse
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from book.prove.environments import NoEnvironmentError, environment
from book.prove.record import PACKAGES, changed, inputs, read_record
from book.prove.verified import add_run, verified
from book.read.catalog import page_names
from book.read.releases import claimed

# What is not the same in the environment of a release, and what the record does not hold: how it was proven.
NOT_THE_SAME = {"Python", *PACKAGES, "requirements.lock", "the package book/"}


def main(arguments: Sequence[str]) -> int:
    """Prove what the arguments ask for, and write the record. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="make versions", description="Prove the book on other releases of torch.")
    parser.add_argument("--torch", choices=claimed(), help="one release, instead of all")
    parser.add_argument("--keep", action="store_true", help="do not remove the environment")
    parser.add_argument("pages", nargs="*", help="pages, instead of all")
    asked = parser.parse_args(arguments)
    root, failed = Path.cwd(), []
    for release in [asked.torch] if asked.torch else claimed():
        if not asked.pages and all(passed.get(release) for passed in verified(root).values()):
            print(f"torch {release}: all pages passed on it as they are now")
            continue
        try:
            if not _prove(root, release, asked.pages, asked.keep):
                failed.append(release)
        except NoEnvironmentError as why:
            print(why)
            failed.append(release)
    if failed:
        print(f"not proven, or not all of it: torch {', '.join(failed)}")
    return 1 if failed else 0


def _prove(root: Path, release: str, pages: Sequence[str], keep: bool) -> bool:
    """Prove pages, or all that changed since they passed, on a release; whether they all passed."""
    with environment(root, release, keep) as python:
        started, ended = time.monotonic(), False
        command = ["book.prove", *pages] if pages else ["book.prove.changed"]
        proof = subprocess.Popen([python, "-m", *command], cwd=root)
        try:
            proof.wait()
            ended = True
        finally:
            proof.wait()  # when it is interrupted, it keeps what has passed
            keep_record(root, release, pages or page_names(root), ended)
        print(f"torch {release}: proven in {time.monotonic() - started:.0f} s", flush=True)
    return proof.returncode == 0


def keep_record(root: Path, release: str, names: Sequence[str], ended: bool) -> None:
    """Write into the record of the repository which of these pages passed on a release as they are now.

    If the run came to its end, the others did not.
    """
    stamps, now = read_record(root, release), inputs(names, root)
    passed = [name for name in names if not set(changed(stamps.get(name), now[name])) - NOT_THE_SAME]
    if passed:
        stamp = max((stamps[name] for name in passed), key=lambda stamp: stamp.date)
        with_what = {"date": stamp.date, "python": stamp.python, "numpy": stamp.inputs["numpy"]}
        surroundings = with_what | {"platform": f"{platform.system()} {platform.machine()}"}
        add_run(root, release, surroundings, passed, set(names) - set(passed) if ended else ())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
