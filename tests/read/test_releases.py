"""The claimed releases of torch stand in one place, and what names some of them is read as pip would read it."""

import re
from pathlib import Path

import pytest

from book.read.releases import SpecifierError, claimed, holds, in_words, locked, minor, specifier

ROOT = Path(__file__).resolve().parents[2]


def test_the_claim_is_in_order_and_holds_the_locked_release():
    numbers = [tuple(map(int, release.split("."))) for release in claimed()]
    assert numbers == sorted(numbers)
    assert len({minor(release) for release in claimed()}) == len(claimed()), "two patches of one minor release"
    assert locked() in claimed()
    assert f"\ntorch=={locked()}\n" in (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "of"),
    [
        (">=2.15", "2.15.0"),
        ("<2.5", "2.4.1"),
        ("==2.10.*", "2.10.0"),
        (">=2.7,<2.9,!=2.8.*", "2.7.1"),
        ("!=2.4.*", " ".join(release for release in claimed() if release != "2.4.1")),
    ],
)
def test_a_specifier_and_the_releases_that_it_names(names, of):
    assert [release for release in claimed() if holds(names, release)] == of.split()


def test_what_is_no_specifier():
    with pytest.raises(SpecifierError, match=r"'2\.15' names no releases: write"):
        holds("2.15", "2.15.0")


def test_the_specifier_of_any_releases_names_just_them():
    for wanted in range(1, 2 ** len(claimed()) - 1):
        releases = [release for place, release in enumerate(claimed()) if wanted >> place & 1]
        text = specifier(releases)
        assert [release for release in claimed() if holds(text, release)] == releases


@pytest.mark.parametrize(
    ("releases", "words"),
    [
        (["2.15.0"], "torch 2.15 and newer"),
        (["2.14.1", "2.15.0"], "torch 2.14 and newer"),
        (["2.4.1", "2.5.1", "2.6.0"], "torch 2.6 and older"),
        (["2.10.0"], "torch 2.10"),
        (["2.9.1", "2.10.0"], "torch 2.9 and 2.10"),
        (["2.4.1", "2.8.0", "2.9.1", "2.10.0"], "torch 2.4 and older, 2.8 to 2.10"),
        (claimed(), "torch 2.4 to 2.15"),
        ([], "no release"),
    ],
)
def test_releases_in_words(releases, words):
    assert in_words(releases) == words


def test_what_was_run_says_nothing_of_what_was_not():
    assert in_words(["2.4.1", "2.5.1", "2.6.0", "2.14.1", "2.15.0"], exact=True) == "torch 2.4 to 2.6, 2.14 and 2.15"
    assert in_words(claimed(), exact=True) == "torch 2.4 to 2.15"


CLAIM = {  # what is written by hand, with what the list has to say in it
    "README.md": ("claims {all}.", "proves it on torch {locked};"),
    "docs/tensors/environment.md": ("written for {all}.", "those of torch {locked_minor}.", "torch {oldest} or newer:"),
    "snippets/tensors/environment/check.py": ('torch.__version__ >= "{oldest}"',),
}


@pytest.mark.parametrize("name", CLAIM)
def test_what_readers_are_told_is_what_the_list_says(name):
    words = {
        "all": in_words(claimed()),
        "locked": locked(),
        "locked_minor": minor(locked()),
        "oldest": minor(claimed()[0]),
    }
    text = (ROOT / name).read_text(encoding="utf-8")
    assert all(sentence.format(**words) in text for sentence in CLAIM[name])


def test_no_page_and_no_code_says_what_the_list_says():
    """A number that the list changes stands in the list alone; where readers see it, the build puts it."""
    older = [release for release in claimed() if release != locked()]
    pattern = re.compile("|".join(rf"\btorch[= ]*{re.escape(release)}\b" for release in older))
    files = [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("book/**/*.py"),
        *ROOT.glob("overrides/**/*.html"),
    ]
    assert not [file for file in files if pattern.search(file.read_text(encoding="utf-8"))]
