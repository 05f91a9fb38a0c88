"""`make update` writes what programs do, and touches nothing else."""

import errno
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading

import pytest

from book.run.runner import Runner
from book.write.update import main, update_page
from tests.conftest import ROOT

INCLUDE = '```python\n--8<-- "chapter/program.py"\n```\n'


@pytest.fixture
def update(small_book):
    """A function that updates a page and returns its new text, what was changed, and what is left to do."""

    def run(text: str, program: str = "print(1)\n") -> tuple[str, list[str], list[str]]:
        small_book.snippet("chapter/program.py", program)
        file = small_book.page(text)
        changes, left = update_page(file, small_book.root, small_book.runner)
        return file.read_bytes().decode(), changes, left

    return run


def test_rewrites_an_output(update):
    text, changes, left = update(f"é $x$\n\n{INCLUDE}\n```output\n2\n```\n\nEnd, without a line ending")
    assert text == f"é $x$\n\n{INCLUDE}\n```output\n1\n```\n\nEnd, without a line ending"
    assert "-2\n+1" in changes[0] and left == []


def test_changes_nothing_the_second_time(update):
    once, changes, _ = update(f"{INCLUDE}\n```output\n2\n```\n")
    twice, again, _ = update(once)
    assert changes and twice == once and again == []


def test_inserts_an_output(update):
    text, _, left = update(f"{INCLUDE}\nText.\n")
    assert text == f"{INCLUDE}\n```output\n1\n```\n\nText.\n" and left == []


def test_inserts_at_the_end_of_a_file_without_a_line_ending(update):
    text, _, left = update(INCLUDE.rstrip("\n"))
    assert text == f"{INCLUDE}\n```output\n1\n```\n" and left == []


@pytest.mark.parametrize("prefix", ["    ", "> ", "        "])
def test_keeps_indentation(update, prefix):
    def indented(text: str) -> str:
        return textwrap.indent(text, prefix)

    head = "Quoted:\n\n" if prefix == "> " else '??? note "x"\n\n'
    text, _, left = update(
        head + indented(f"{INCLUDE}\n```output\nx\n```\n"),
        "print('a')\nprint()\nprint('  b')\n",
    )
    assert text == head + indented(
        f"{INCLUDE}\n```output\n"
    ) + f"{prefix}a\n{prefix.rstrip()}\n{prefix}  b\n" + indented("```\n")
    assert left == []


def test_keeps_line_endings(update):
    text, _, left = update(f"{INCLUDE}\n```output\nx\n```\nEnd.\n".replace("\n", "\r\n"), "print('a')\nprint('b')\n")
    assert text == f"{INCLUDE}\n```output\na\nb\n```\nEnd.\n".replace("\n", "\r\n") and left == []


def test_inserts_with_the_line_endings_of_the_page(update):
    text, _, left = update(INCLUDE.replace("\n", "\r\n"))
    assert text == f"{INCLUDE}\n```output\n1\n```\n".replace("\n", "\r\n") and left == []


def test_leaves_alone_what_is_within_tolerance(update):
    page = f"{INCLUDE}\n```output rtol=1e-2\nloss 0.1000\n```\n"
    assert update(page, "print('loss 0.1001')\n") == (page, [], [])
    assert "loss 0.2000" in update(page, "print('loss 0.2000')\n")[0]


def test_keeps_the_options_of_a_fence(update):
    text, *_ = update(f"{INCLUDE}\n```output rtol=1e-2\nx\n```\n")
    assert "```output rtol=1e-2\n1\n```" in text


def test_rewrites_the_block_it_is_about(small_book):
    """The same text stands in two blocks: offsets, not a search for the text, find the one to change."""
    small_book.snippet("chapter/one.py", "print('same')\n")
    small_book.snippet("chapter/two.py", "print('other')\n")
    block = '```python\n--8<-- "chapter/{}.py"\n```\n\n```output\nsame\n```\n\n'
    file = small_book.page(block.format("one") + block.format("two"))
    update_page(file, small_book.root, small_book.runner)
    assert file.read_text() == block.format("one") + block.format("two").replace("same", "other")


def test_fills_an_error_that_the_author_opened(update):
    text, _, left = update(f"{INCLUDE}\n```error\n```\n", "print(1)\n1 / 0\n")
    assert text == f"{INCLUDE}\n```output\n1\n```\n\n```error\nZeroDivisionError: division by zero\n```\n"
    assert left == []


def test_does_not_accept_an_error_that_nobody_expects(update):
    page = f"{INCLUDE}\n```output\nx\n```\n"
    text, changes, left = update(page, "print(1)\n1 / 0\n")
    assert (text, changes) == (page, [])
    assert "docs/chapter/page.md:1: snippets/chapter/program.py:2 raises" in left[0]


@pytest.mark.parametrize(
    "program",
    [
        "import os\nprint(1)\nos._exit(1)\n",
        "import sys\nprint(1)\nprint(2, file=sys.stderr)\n",
        "x = (\n",
        "print(input())\n",
    ],
    ids=["dies", "stderr", "syntax", "stdin"],
)
def test_leaves_a_block_alone_whose_program_fails_and_does_the_rest(small_book, program):
    small_book.snippet("chapter/bad.py", program)
    small_book.snippet("chapter/good.py", "print('good')\n")
    bad = '```python\n--8<-- "chapter/bad.py"\n```\n\n```output\nold\n```\n\n'
    good = '```python\n--8<-- "chapter/good.py"\n```\n'
    file = small_book.page(bad + good)
    _, left = update_page(file, small_book.root, small_book.runner)
    assert file.read_text() == bad + good + "\n```output\ngood\n```\n"
    assert left and left[0].startswith("docs/chapter/page.md:1: snippets/chapter/bad.py")


def test_removes_nothing(update):
    page = f"{INCLUDE}\n```output\nx\n```\n"
    text, _, left = update(page, "x = 1\n")
    assert text == page and "remove this `output`" in left[0]


def test_does_not_write_what_would_end_the_fence(update):
    page = f"{INCLUDE}\n```output\nx\n```\n"
    text, _, left = update(page, "print('a\\n```\\nb')\n")
    assert text == page and "left alone" in left[0]


def test_leaves_no_other_file_behind(update, small_book):
    update(f"{INCLUDE}\n```output\n2\n```\n")
    assert [file.name for file in (small_book.root / "docs" / "chapter").iterdir()] == ["page.md"]


def test_a_page_saved_meanwhile_is_left_alone(update, small_book):
    """The program of the page plays the author who saves it while it runs."""
    page = f"{INCLUDE}\n```output\n2\n```\n"
    file = small_book.page(page)

    class Saves:
        def run(self, *arguments, **options):
            file.write_text(page + "More.\n")
            return small_book.runner.run(*arguments, **options)

    small_book.snippet("chapter/program.py", "print(1)\n")
    changes, left = update_page(file, small_book.root, Saves())
    assert changes == [] and "docs/chapter/page.md:1: left alone, for it changed while its programs ran" in left[0]
    assert file.read_text() == page + "More.\n"


@pytest.mark.parametrize("moment", ["flush", "chmod", "replace"])
def test_a_write_that_is_interrupted_leaves_the_page_whole(update, small_book, monkeypatch, moment):
    page = f"{INCLUDE}\n```output\n2\n```\n"

    def interrupt(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        if moment == "flush":
            patched.setattr(tempfile, "NamedTemporaryFile", lambda *a, **k: Interrupted(named(*a, **k)))
        else:
            patched.setattr(os, moment, interrupt)
        with pytest.raises(KeyboardInterrupt):
            update(page)
    assert (small_book.root / "docs" / "chapter" / "page.md").read_bytes().decode() == page
    assert [file.name for file in (small_book.root / "docs" / "chapter").iterdir()] == ["page.md"]
    assert "```output\n1\n```" in update(page)[0]


def test_an_interrupt_before_anything_is_imported_says_nothing(tmp_path):
    """`nbformat` is one of the modules that it imports; this one interrupts."""
    (tmp_path / "nbformat.py").write_text(
        "import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(9)\n"
    )
    command = [sys.executable, "-m", "book.write.update", "docs/index.md"]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True
    )
    assert done.returncode == -signal.SIGINT and done.stderr == ""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyboardInterrupt(), "interrupted: docs/chapter/page.md is not done"),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "page.md is not done, nor is what comes after it"),
        (OSError(errno.EACCES, os.strerror(errno.EACCES), "docs/x.md"), "Permission denied: docs/x.md"),
    ],
    ids=["interrupt", "full disk", "no permission"],
)
def test_what_stops_an_update_is_a_sentence(small_book, monkeypatch, capsys, error, words):
    small_book.snippet("chapter/program.py", "print(1)\n")
    file = small_book.page(f"{INCLUDE}\n```output\n2\n```\n")

    def fail(*_):
        raise error

    monkeypatch.chdir(small_book.root)
    monkeypatch.setattr("book.write.update.write", fail)
    assert main([str(file)]) == 1
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1 and "```output\n2" in file.read_text()


named = tempfile.NamedTemporaryFile


class Interrupted:
    """A temporary file that is interrupted when half of it is written."""

    def __init__(self, file):
        self.file, self.name = file, file.name

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *error):
        return self.file.__exit__(*error)

    def write(self, data: bytes):
        self.file.write(data[: len(data) // 2])

    def flush(self):
        raise KeyboardInterrupt


def test_two_updates_at_once_do_not_corrupt_a_page(small_book):
    """Whoever reads the page meanwhile sees the old text or the new one."""
    small_book.snippet("chapter/program.py", "print('x' * 100_000)\n")
    old = f"{INCLUDE}\n```output\n2\n```\n"
    new = f"{INCLUDE}\n```output\n{'x' * 100_000}\n```\n"
    runners = [Runner(), Runner()]
    for _ in range(5):
        file = small_book.page(old)
        threads = [threading.Thread(target=update_page, args=(file, small_book.root, runner)) for runner in runners]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            assert file.read_text() in (old, new)
        assert file.read_text() == new
    for runner in runners:
        runner.close()
