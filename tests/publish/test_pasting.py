"""What a copy button gives can be pasted where the page "Your environment" says so, and nowhere else.

Prompts are at a terminal, as those of readers.
"""

import contextlib
import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from book.read.catalog import read_book
from book.read.snippets import read_snippet
from tests.kernel import kernel

ROOT = Path(__file__).resolve().parents[2]
IPYTHON = ["-m", "IPython", "--no-banner", "--HistoryManager.enabled=False"]
# Among them: a loop that another statement follows, a class with empty lines, and a part of a program.
AWKWARD = [
    "tensors/environment/line_by_line.py",
    "introduction/network/count_parameters.py",
    "autograd/engine/engine.py:one_product",
]
PROGRAMS = {p.id: p for page in read_book(ROOT).values() for p in page.programs}
REDIRECT = "import sys; sys.stdout = open('printed', 'w', 1)"
PASTE = "\x1b[200~", "\x1b[201~"  # what a terminal writes around what is pasted


def copied(name: str) -> str:
    return read_snippet(ROOT, PROGRAMS[name].path).code_up_to(PROGRAMS[name].section) + "\n"


@contextlib.contextmanager
def prompt(command: list[str], folder: Path) -> Iterator[Callable[[str], None]]:
    """Start a Python at a terminal, and give a function that writes there. What its programs print stands in a file."""
    terminal, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
    environment = {**os.environ, "TERM": "xterm", "IPYTHONDIR": str(folder)}
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), theirs)
    start = [sys.executable, *command]
    started = subprocess.Popen(start, cwd=folder, env=environment, start_new_session=True, **streams)
    os.close(theirs)
    threading.Thread(target=_read_all, args=(terminal,), daemon=True).start()  # or it would wait for a reader
    try:
        yield lambda text: os.write(terminal, text.encode())
    finally:
        started.kill()
        started.wait()


def _read_all(terminal: int) -> None:
    with contextlib.suppress(OSError), open(terminal, "rb", 0) as screen:
        while screen.read(2**16):
            pass


def printed(folder: Path, last: str) -> str:
    """What was printed, once its last line is there; what there is after 60 seconds otherwise."""
    file, deadline, text = folder / "printed", time.monotonic() + 60, ""
    while not text.endswith(last) and time.monotonic() < deadline:
        time.sleep(0.05)
        text = file.read_text().strip() if file.exists() else ""
    return text


def test_in_a_cell_of_a_notebook_programs_are_pasted(tmp_path):
    with kernel(tmp_path) as jupyter:
        for name in AWKWARD:
            assert jupyter.run(copied(name)).printed == PROGRAMS[name].output.content + "\n"


@pytest.mark.parametrize("name", AWKWARD)
def test_in_a_file_programs_are_pasted(name, tmp_path):
    (tmp_path / "first.py").write_text(copied(name), encoding="utf-8")
    ended = subprocess.run([sys.executable, "first.py"], cwd=tmp_path, capture_output=True, text=True)
    assert (ended.stdout, ended.stderr) == (PROGRAMS[name].output.content + "\n", "")


def test_at_the_prompt_of_ipython_programs_are_pasted_as_a_whole(tmp_path):
    with prompt(IPYTHON, tmp_path) as write:
        for text in (REDIRECT, *map(copied, AWKWARD), "print('the end')"):
            write(f"{PASTE[0]}{text}{PASTE[1]}\r")
        text = printed(tmp_path, "the end")
    shown = [line for name in AWKWARD for line in PROGRAMS[name].output.content.splitlines()]
    assert [line for line in text.splitlines() if line] == [*filter(None, shown), "the end"]


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python 3.13 has a new prompt, which can take a paste whole")
def test_at_the_prompt_of_python_the_lines_of_the_page_fail_as_it_says(tmp_path):
    """Without the empty line the loop does not run; with it, it does."""
    lines = ["for step in [1, 2]:", "    print('step', step)", "print('done')"]
    assert copied("tensors/environment/line_by_line.py").count(", ".join(map(json.dumps, lines))) == 1
    with prompt(["-q"], tmp_path) as write:
        for line in (REDIRECT, *lines, "print('again')", *lines[:2], "", lines[2], "print('the end')"):
            write(f"{line}\n")
        assert printed(tmp_path, "the end").splitlines() == ["again", "step 1", "step 2", "done", "the end"]
