"""A program meets what it would meet alone: an interpreter that has imported what it imports, and nothing else."""

import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from book.run.interpreters import MOST, Interpreters, slow_imports
from book.run.messages import receive, send
from book.run.runner import Runner

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run(small_book):
    """A function that runs a program and returns what it printed; it must not fail."""

    def run(source: str, runner: Runner = small_book.runner) -> str:
        small_book.snippet("chapter/program.py", source)
        ended = runner.run(small_book.root, "chapter/program.py", {})
        (outcome,) = ended.outcomes.values()
        assert (outcome.error, outcome.stderr, ended.end) == (None, "", None)
        return outcome.stdout

    return run


@pytest.mark.parametrize(
    ("source", "modules"),
    [
        ("print(1)", ()),
        ("import math, sys", ()),
        ("from torch import nn", ("torch",)),
        ("import torch.nn.functional as F", ("torch",)),
        ("import numpy\nimport torch", ("torch",)),
        ("import numpy", ("numpy",)),
        ("from torch import optim", ("torch", "torch._dynamo")),
        ("from torch.utils.checkpoint import checkpoint", ("torch", "torch._dynamo")),
        ("import torch\ntorch.compile(len)", ("torch", "torch._dynamo")),
        ("from torch.export import export", ("torch", "torch._dynamo")),
        ("import matplotlib.pyplot as plt\nimport torch", ("torch", "matplotlib.pyplot")),
        ("from sklearn.model_selection import x", ("sklearn.model_selection",)),
        ("def f():\n    import torch", ()),
    ],
)
def test_what_takes_long_to_import(source, modules):
    assert slow_imports(source) == modules


LOOK = """{imports}
import sys
print(sorted(sys.modules), sorted(globals()), sys.argv, sys.warnoptions, sys.flags, __name__, __file__)
import os
print(sorted(set(os.environ) - {{"TMPDIR"}}), os.listdir(), sys.path)
"""


TENSOR = "import torch\nstr(torch.tensor([1.0]))"
STEP = """import torch
str(torch.tensor([1.0]))
weight = torch.ones(1, requires_grad=True)
weight.sum().backward()
torch.optim.SGD([weight]).step()
del weight"""


@pytest.mark.parametrize(
    "imports", ["import math", "import numpy", TENSOR, STEP], ids=["math", "numpy", "torch", "optim"]
)
def test_a_copy_knows_no_more_than_an_interpreter_of_its_own(run, small_book, tmp_path, imports):
    """Imported modules, names, arguments, options and the environment are the same, started or copied.

    What torch imports for its first tensor and its first step, both have done. The copy is of a new runner: what other
    tests have imported since the shared one was started, has set variables.
    """
    runner = Runner()
    copied = run(LOOK.format(imports=imports), runner)
    runner.close()
    folder = tmp_path / "empty"
    folder.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"OMP_NUM_THREADS": "1", "MPLBACKEND": "agg", "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-P", "-W", "error", str(small_book.root / "snippets/chapter/program.py")]
    started = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)
    assert copied == started.stdout, started.stderr


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("import neighbor", "ModuleNotFoundError: No module named 'neighbor'"),
        ("import book", "ModuleNotFoundError: No module named 'book'"),
        ("import matplotlib.pyplot\nimport book", "ModuleNotFoundError: No module named 'book'"),
        ("import xml\nxml.etree", "AttributeError: module 'xml' has no attribute 'etree'"),
        ("import sklearn.datasets\nimport sklearn\nsklearn.svm.SVC", None),
        ("input()", "EOFError: a program of the book has no standard input"),
        ("import warnings\nwarnings.warn('old')", "UserWarning: old"),
        ("'abc'.uper()", "AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?"),
        ("raise ValueError('a\\n  b')", "ValueError: a\n  b"),
        ("try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError('x')", "KeyError: 'x'"),
    ],
)
def test_what_a_program_raises(small_book, source, error):
    small_book.snippet("chapter/neighbor.py", "x = 1\n")
    small_book.snippet("chapter/program.py", source + "\n")
    (outcome,) = small_book.runner.run(small_book.root, "chapter/program.py", {}).outcomes.values()
    assert outcome.error == error or (error is None and outcome.error.startswith("AttributeError"))


def test_a_section_that_is_no_python_for_the_interpreter(small_book):
    small_book.snippet("chapter/program.py", "print(1)\nreturn\n")
    (outcome,) = small_book.runner.run(small_book.root, "chapter/program.py", {}).outcomes.values()
    assert (outcome.error, outcome.error_line) == ("SyntaxError: 'return' outside function", 2)


@pytest.fixture
def modules(tmp_path):
    """A folder whose modules interpreters can import, and interpreters that can."""
    with contextlib.closing(Interpreters({"PYTHONPATH": str(tmp_path)})) as interpreters:
        yield tmp_path, interpreters


def outcome_of(channel: int, folder: Path, source: str) -> dict:
    place = folder / "place"
    place.mkdir(exist_ok=True)
    request = {"number": 1, "file": "x.py", "folder": str(place)}
    request |= {"past_errors": False, "excused": False, "questions": {}}
    streams = {name: str(folder / f"{name}.txt") for name in ("stdout", "stderr")}
    send(channel, request | streams | {"sections": [("", compile(source, "x.py", "exec"))]})
    assert "started" in receive(channel)
    event = receive(channel)
    return event | {"printed": (folder / "stdout.txt").read_text()}


def test_exit_functions_of_the_interpreter_are_not_called_in_programs(modules):
    """torch 2.9.1 registers at its import that a folder is to be deleted at the end."""
    folder, interpreters = modules
    (folder / "registers.py").write_text(
        "import atexit, weakref\natexit.register(print, 'exit')\n"
        "class A: pass\na = A()\nweakref.finalize(a, print, 'gone')\n"
    )
    channel = interpreters.channel(("registers",), folder)
    own = "import atexit, weakref, registers\natexit.register(print, 'own exit')\n"
    own += "b = registers.A()\nweakref.finalize(b, print, 'own gone')\n"
    event = outcome_of(channel, folder, own)
    assert event["error"] is None and sorted(event["printed"].splitlines()) == ["own exit", "own gone"]


def test_the_interpreters_that_were_not_used_for_longest_end(modules):
    folder, interpreters = modules
    names = [f"m{number}" for number in range(MOST)]
    for name in names:
        (folder / f"{name}.py").write_text("")
    channels = [interpreters.channel((name,), folder) for name in names]  # and the one of which they are copies
    interpreters.channel(("m0",), folder)
    interpreters.channel((), folder)
    interpreters.end_unused()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(channels[1])
    assert outcome_of(channels[0], folder, "print(1)")["printed"] == "1\n"
    again = interpreters.channel(("m1",), folder)
    assert outcome_of(again, folder, "import m1\nprint(2)")["printed"] == "1\n2\n"


def test_a_module_that_raises_is_left_to_the_program(modules):
    folder, interpreters = modules
    (folder / "raises.py").write_text("1 / 0\n")
    channel = interpreters.channel(("raises",), folder)
    event = outcome_of(channel, folder, "try:\n    import raises\nexcept ZeroDivisionError:\n    print('met')\n")
    assert event["printed"] == "met\n"


def test_what_happens_at_the_end_is_seen(run):
    source = "class A:\n    def __del__(self):\n        print('deleted')\n\n\na = A()\n\n\ndef g():\n    try:\n"
    source += "        yield\n    finally:\n        print('closed')\n\n\nb = g()\nnext(b)\nprint('end')\n"
    assert sorted(run(source).splitlines()) == ["closed", "deleted", "end"]


def test_lines_come_in_the_order_in_which_they_are_written(run):
    assert run("import os\nprint('one')\nos.system('echo two')\nprint('three')\n") == "one\ntwo\nthree\n"


def test_an_interpreter_of_its_own_prints_the_same(run, monkeypatch):
    source = "import torch\n\ntorch.manual_seed(0)\nprint(torch.rand(3))\n"
    copied = run(source)
    monkeypatch.setenv("FRESH", "1")
    with contextlib.closing(Runner()) as fresh:
        assert run(source, fresh) == copied
        assert run("print(2)\n", fresh) == "2\n"


def test_a_program_that_does_not_end_holds_nothing_up(small_book):
    small_book.snippet("chapter/endless.py", "while True:\n    pass\n")
    small_book.snippet("chapter/short.py", "print(1)\n")
    started = time.monotonic()
    endless = small_book.runner.run(small_book.root, "chapter/endless.py", {None: 0.5})
    assert endless.end == "it ran longer than its limit of 0.5 s" and time.monotonic() - started < 20
    assert small_book.runner.run(small_book.root, "chapter/short.py", {}).outcomes[None].stdout == "1\n"


def test_a_program_that_ends_its_interpreter_holds_nothing_up(small_book):
    small_book.snippet("chapter/deadly.py", "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(60)\n")
    small_book.snippet("chapter/short.py", "print(2)\n")
    with contextlib.closing(Runner()) as runner:  # all its interpreters are started anew
        assert runner.run(small_book.root, "chapter/deadly.py", {None: 2}).end
        assert runner.run(small_book.root, "chapter/short.py", {}).outcomes[None].stdout == "2\n"


def test_a_program_that_closes_all_files(small_book):
    small_book.snippet("chapter/program.py", "import os\nos.closerange(3, 1000)\n")
    ended = small_book.runner.run(small_book.root, "chapter/program.py", {})
    assert "before its last statement was done" in ended.end


def test_imports_ahead_do_not_end_a_program_that_runs(small_book):
    """The interpreter of the program is the one that would be asked for a copy with more modules."""
    small_book.snippet("chapter/program.py", "import time\ntime.sleep(1)\nprint('done')\n")
    with contextlib.closing(Runner()) as runner:  # no interpreter is there yet
        asked = threading.Timer(0.5, runner.prepare, [["import numpy\n"]])
        asked.start()
        run = runner.run(small_book.root, "chapter/program.py", {})
        asked.join()
        assert (run.end, run.outcomes[None].stdout) == (None, "done\n")


def test_a_program_that_another_thread_runs_is_waited_for(small_book, monkeypatch):
    asked, ask = [], Runner._ask
    monkeypatch.setattr(Runner, "_ask", lambda *given: asked.append(1) or ask(*given))
    small_book.snippet("chapter/program.py", "import time\n\ntime.sleep(0.2)\nprint(1)\n")
    runner, runs = Runner(), []
    threads = [
        threading.Thread(target=lambda: runs.append(runner.run(small_book.root, "chapter/program.py", {})))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    runner.close()
    assert [run.outcomes[None].stdout for run in runs] == ["1\n", "1\n"] and len(asked) == 1


def test_nothing_runs_after_the_end(small_book):
    small_book.snippet("chapter/program.py", "print(1)\n")
    runner = Runner()
    runner.close()
    with pytest.raises(RuntimeError, match="after the end"):
        runner.run(small_book.root, "chapter/program.py", {})


def test_an_interpreter_that_has_ended_is_not_waited_for(tmp_path):
    interpreters = Interpreters()
    channel = interpreters.channel((), tmp_path)
    interpreters._process.kill()
    interpreters._process.wait()
    started = time.monotonic()
    with pytest.raises(RuntimeError, match="does not start"):
        interpreters.channel(("numpy",), tmp_path)
    assert channel and time.monotonic() - started < 60
    interpreters.close()
