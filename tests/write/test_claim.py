"""A new release of torch gets its place among those that the book claims."""

import tomllib
from pathlib import Path

import pytest

from book.read.releases import claimed
from book.write.claim import with_release

TEXT = (Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8")


def releases(text: str) -> list[str]:
    return tomllib.loads(text)["tool"]["book"]["torch"]


@pytest.mark.parametrize(("release", "before"), [("2.99.0", None), ("2.4.9", "2.4.1"), ("2.3.1", None)])
def test_a_release_is_added_in_order_and_takes_the_place_of_an_older_patch(release, before):
    new = with_release(TEXT, release)
    wanted = {*claimed(), release} - {before}
    assert set(releases(new)) == wanted and len(releases(new)) == len(wanted)
    assert releases(new).index(release) == {"2.99.0": len(claimed()), "2.4.9": 0, "2.3.1": 0}[release]
    assert new.replace(f'    "{release}",\n', "").count("\n") == TEXT.count("\n") - bool(before)


def test_nothing_else_changes():
    assert with_release(TEXT, claimed()[0]) == TEXT
