"""Reads and writes the files of the book."""

import os
import tempfile
from pathlib import Path


def read(file: Path) -> str:
    """The text of a page. What is not UTF-8 becomes `U+FFFD`, of which `book.read.pages` complains."""
    return file.read_text(encoding="utf-8", errors="replace")


def write(file: Path, text: str) -> None:
    """Replace a file at once, so that whoever reads it sees the old text or the new one, and never a part."""
    with tempfile.NamedTemporaryFile("wb", dir=file.parent, prefix=f".{file.name}.", delete=False) as new:
        try:
            new.write(text.encode("utf-8"))
            new.flush()
            os.chmod(new.name, file.stat().st_mode if file.exists() else 0o644)
            os.replace(new.name, file)
        except BaseException:
            os.unlink(new.name)
            raise
