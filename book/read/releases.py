"""The releases of torch that the book claims: they stand in `pyproject.toml`, and nowhere else.

A release is a text such as `2.15.0`; a specifier, such as `>=2.7,<2.15`, is one of PEP 440.
"""

import functools
import tomllib
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


class SpecifierError(ValueError):
    """A text that is no specifier; the message says what to write."""


@functools.cache
def _project() -> dict:
    return tomllib.loads(PROJECT.read_text(encoding="utf-8"))


@functools.cache
def claimed() -> tuple[str, ...]:
    """All releases on which every output is proven, the oldest first."""
    return tuple(_project()["tool"]["book"]["torch"])


@functools.cache
def locked() -> str:
    """The one of them that the project installs: tests run on it, and what it does is stored in notebooks."""
    (pinned,) = (line for line in _project()["project"]["dependencies"] if line.startswith("torch=="))
    return pinned.removeprefix("torch==")


@functools.cache
def running() -> str:
    """The release that is installed here, without the name of its build, such as `+cpu`."""
    return version("torch").partition("+")[0]


@functools.lru_cache(maxsize=10_000)
def holds(specifier: str, release: str) -> bool:
    """Whether a release is one of those that a specifier names. Raises SpecifierError."""
    from packaging.specifiers import InvalidSpecifier, SpecifierSet  # few pages need it, and it takes time

    try:
        return SpecifierSet(specifier).contains(release, prereleases=True)
    except InvalidSpecifier:
        raise SpecifierError(f"'{specifier}' names no releases: write '>=2.15', '<2.7' or '==2.10.*'") from None


def specifier(releases: Iterable[str]) -> str:
    """The specifier that names these of the claimed releases, and no other one of them."""
    known, wanted = claimed(), set(releases)
    places = [place for place, release in enumerate(known) if release in wanted]
    first, last = places[0], places[-1]
    if first == last and 0 < first < len(known) - 1:
        return f"=={minor(known[first])}.*"
    parts = [f">={minor(known[first])}"] if first else []
    parts += [f"<{minor(known[last + 1])}"] if last + 1 < len(known) else []
    return ",".join([*parts, *(f"!={minor(release)}.*" for release in known[first:last] if release not in wanted)])


def in_words(releases: Iterable[str], exact: bool = False) -> str:
    """These of the claimed releases as readers see them, such as `torch 2.6 and older, 2.15 and newer`.

    If it is to be `exact`, no word is said about releases that the book does not claim: `torch 2.4 to 2.6, 2.15`.
    """
    known, wanted = claimed(), set(releases)
    runs: list[list[str]] = []
    for before, release in zip((None, *known), known, strict=False):
        if release in wanted and before in wanted:
            runs[-1].append(release)
        elif release in wanted:
            runs.append([release])
    return "torch " + ", ".join(_run_in_words(run, known, exact) for run in runs) if runs else "no release"


def _run_in_words(run: list[str], known: tuple[str, ...], exact: bool) -> str:
    first, last = minor(run[0]), minor(run[-1])
    if len(run) == len(known):
        return f"{first} to {last}"
    if run[0] == known[0] and not exact:
        return f"{last} and older"
    if run[-1] == known[-1] and not exact:
        return f"{first} and newer"
    return first if first == last else f"{first} {'and' if len(run) == 2 else 'to'} {last}"


def minor(release: str) -> str:
    """A release without its patch: `2.15` for `2.15.0`."""
    return ".".join(release.split(".")[:2])
