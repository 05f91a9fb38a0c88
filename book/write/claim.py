"""Adds the release of torch that is installed to those that the book claims: `python -m book.write.claim`."""

import re
from pathlib import Path

from book.read.files import read, write
from book.read.releases import minor, running

_LIST = re.compile(r"(?ms)^\[tool\.book\]\ntorch = \[\n(?P<lines>.*?)^\]\n")


def main() -> None:
    """Write the release into `pyproject.toml`, and say what is to be done by hand."""
    file = Path("pyproject.toml")
    text = read(file)
    new = with_release(text, running())
    if new == text:
        print(f"torch {running()} is claimed already")
    else:
        write(file, new)
        print(
            f"torch {running()} is claimed now: make update proposes what is new, and a test names what is to be said"
        )


def with_release(text: str, release: str) -> str:
    """The text of `pyproject.toml` with a release in its list, in the place of an older patch of the same one."""
    found = _LIST.search(text)
    releases = [line.strip(' ",') for line in found["lines"].splitlines()]
    if release not in releases:
        releases = [other for other in releases if minor(other) != minor(release)] + [release]
    releases.sort(key=lambda one: tuple(map(int, one.split("."))))
    lines = "".join(f'    "{one}",\n' for one in releases)
    return text[: found.start("lines")] + lines + text[found.end("lines") :]


if __name__ == "__main__":
    main()
