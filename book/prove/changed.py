"""Proves the pages that are no more what they were when they last passed: `python -m book.prove.changed`."""

import sys
from pathlib import Path

from book.prove.__main__ import prove
from book.prove.record import changed, inputs, read_record
from book.read.catalog import page_names


def main() -> int:
    """Prove what changed, and say why, and what was skipped. Returns the exit code."""
    root = Path.cwd()
    reasons = reasons_to_prove(root)
    for name, what in reasons.items():
        if what:
            print(f"{name}: proven again, for this changed: {', '.join(what)}")
    skipped = [name for name, what in reasons.items() if not what]
    if skipped:
        print(f"skipped, for nothing that they are made of changed since they passed: {', '.join(skipped)}", flush=True)
    stale = [name for name in reasons if reasons[name]]
    return prove(stale) if stale else 0


def reasons_to_prove(root: Path) -> dict[str, list[str]]:
    """For each page and lab, what it is made of that is not what it was when it passed; empty if nothing is."""
    record = read_record(root)
    return {name: changed(record.get(name), now) for name, now in inputs(page_names(root), root).items()}


if __name__ == "__main__":
    sys.exit(main())
