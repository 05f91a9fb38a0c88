"""The book as a whole: its pages show all of its programs."""

from pathlib import Path

from book.read.catalog import unshown

ROOT = Path(__file__).resolve().parents[2]


def test_pages_show_every_snippet():
    assert unshown(ROOT) == []
