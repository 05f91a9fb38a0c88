"""On another release of torch, `make update` proposes variants, and leaves alone what is shown for other releases."""

import sys

import pytest

from book.prove import environments, programs
from book.read.pages import read_page
from book.write import in_notebook, in_variants, update
from tests.prove.test_bad_pages import block, include

PROGRAM = include("chapter/program.py")


def shows(name: str, content: str, releases: str, more: str = "") -> str:
    return block(f'{name} torch="{releases}"{more}', content)


@pytest.fixture
def updated(small_book, monkeypatch):
    """A function that updates a page as if another release were installed; returns its text and what is left."""

    def run(text: str, program: str, release: str = "2.15.0") -> tuple[str, list[str]]:
        for module in (programs, update, in_notebook, in_variants):
            monkeypatch.setattr(module, "running", lambda: release)
        small_book.snippet("chapter/program.py", program)
        file = small_book.page(text)
        _, left = update.update_page(file, small_book.root, small_book.runner)
        text = file.read_text()
        assert read_page(text).problems == []
        return text, left

    return run


def test_adds_a_variant(updated):
    page = f"{PROGRAM}\n{block('output', 'old')}\nText.\n"
    wanted = f"{PROGRAM}\n{block('output', 'old')}\n{shows('output', 'new', '>=2.15')}\nText.\n"
    assert updated(page, "print('new')\n") == (wanted, [])
    assert updated(wanted, "print('new')\n") == (wanted, [])


def test_a_variant_has_the_tolerance_of_the_output_that_it_stands_beside(updated):
    page = f"{PROGRAM}\n{block('output rtol=1e-3', '1.5')}"
    text, left = updated(page, "print(2.5)\n")
    assert text == f"{page}\n{shows('output', '2.5', '>=2.15', ' rtol=1e-3')}" and left == []


def test_widens_the_variant_that_fits(updated):
    page = f"{PROGRAM}\n{block('error', 'ValueError: a')}\n{shows('error', 'ValueError: b', '>=2.15')}"
    text, left = updated(page, "raise ValueError('b')\n", "2.14.1")
    assert text == page.replace(">=2.15", ">=2.14") and left == []


def test_narrows_the_variant_that_does_not_fit(updated):
    page = f"{PROGRAM}\n{block('output', 'a')}\n{shows('output', 'b', '>=2.14')}"
    text, left = updated(page, "print('a')\n", "2.14.1")
    assert text == page.replace(">=2.14", ">=2.15") and left == []
    text, left = updated(page, "print('c')\n", "2.14.1")
    third = shows("output", "c", "==2.14.*")
    assert text == f"{page.replace('>=2.14', '>=2.15')}\n{third}" and left == []


def test_replaces_what_is_for_this_release_alone(updated):
    page = f"{PROGRAM}\n{block('output rtol=1e-3', 'a')}\n{shows('output', 'b', '>=2.15', ' rtol=1e-3')}"
    assert updated(page, "print('c')\n") == (page.replace("\nb\n", "\nc\n"), [])


def test_one_release_prints_where_the_others_raise(updated):
    page = f"{PROGRAM}\n{block('error', 'ValueError: a')}"
    text, left = updated(page, "print(1)\n", "2.10.0")
    output, error = shows("output", "1", "==2.10.*"), shows("error", "ValueError: a", "!=2.10.*")
    assert text == f"{PROGRAM}\n{output}\n{error}" and left == []


def test_an_error_that_nobody_opened_is_left(updated):
    page = f"{PROGRAM}\n{block('output', '1')}"
    text, left = updated(page, "print(1)\n1 / 0\n")
    assert text == page and "raises, and the page shows no `error`" in left[0]


@pytest.mark.parametrize("pages", [[], ["docs/chapter/page.md"]])
def test_runs_in_an_environment_of_the_release(small_book, monkeypatch, capfd, pages):
    """The environment is there already, and its Python says what it is asked for."""
    folder = small_book.root / environments.FOLDER / "2.4.1"
    (folder / "bin").mkdir(parents=True)
    (folder / "installed").touch()
    (folder / "bin" / "python").write_text(f"#!{sys.executable}\nimport sys\nprint(sys.argv[1:])\nsys.exit(3)\n")
    (folder / "bin" / "python").chmod(0o755)
    monkeypatch.chdir(small_book.root)
    assert update.main(["--torch=2.4.1", *pages]) == 3
    assert capfd.readouterr().out == f"{['-m', 'book.write.update', *pages]}\n"
    assert not folder.exists()
