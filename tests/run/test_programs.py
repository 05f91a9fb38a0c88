"""Programs run as a reader runs them, and leave nothing for the next one."""

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from book.run.interpreter import DRAWING
from book.run.runner import Runner

ROOT = Path(__file__).resolve().parents[2]
# What a program changes, and a program that prints whether it sees the change.
CHANGES = {
    "working directory": ("import os\nos.chdir('/')", "import os\nprint(os.getcwd() == '/', os.listdir('.'))"),
    "files": ("open('left.txt', 'w').close()", "import os\nprint(os.listdir('.'))"),
    "default dtype": (
        "import torch\ntorch.set_default_dtype(torch.float64)",
        "import torch\nprint(torch.get_default_dtype())",
    ),
    "print options": (
        "import torch\ntorch.set_printoptions(precision=1)",
        "import torch\nprint(torch.tensor(0.123456))",
    ),
    "print options of numpy": (
        "import numpy\nnumpy.set_printoptions(precision=1)",
        "import numpy\nprint(numpy.array([0.123456]))",
    ),
    "seed": ("import torch\ntorch.manual_seed(123)", "import torch\nprint(torch.initial_seed() == 123)"),
    "seed of numpy": (
        "import numpy\nnumpy.random.seed(123)",
        "import numpy\nprint(numpy.random.get_state()[1][0] == 123)",
    ),
    "threads": ("import torch\ntorch.set_num_threads(3)", "import torch\nprint(torch.get_num_threads())"),
    "environment": ("import os\nos.environ['LEFT'] = '1'", "import os\nprint(os.environ.get('LEFT'))"),
    "gradients": ("import torch\ntorch.set_grad_enabled(False)", "import torch\nprint(torch.is_grad_enabled())"),
    "figures": (
        "import matplotlib.pyplot as plt\nplt.figure()",
        "import matplotlib.pyplot as plt\nprint(plt.get_fignums())",
    ),
    "modules": ("import math\nmath.pi = 3", "import math\nprint(math.pi)"),
    "builtins": ("import builtins\nbuiltins.left = 1", "print('left' in dir(__builtins__))"),
    "names": ("left = 1", "print('left' in globals())"),
    "warnings": (
        "import warnings\nwarnings.simplefilter('ignore')",
        "import warnings\nprint([kind for kind, *_ in warnings.filters])",
    ),
}


@pytest.mark.parametrize(("change", "look"), CHANGES.values(), ids=CHANGES.keys())
def test_leaves_nothing_for_the_next(small_book, change, look):
    def run(source: str, name: str) -> str:
        small_book.snippet(f"chapter/{name}.py", source + "\n")
        outcome = small_book.runner.run(small_book.root, f"chapter/{name}.py", {}).outcomes[None]
        assert (outcome.error, outcome.stderr) == (None, "")
        return outcome.stdout

    before = run(look, "before")
    assert run(f"{change}\n{look}", "during") != before, "the program does not change what it is meant to change"
    assert run(look, "after") == before


@pytest.fixture
def run(small_book):
    """A function that runs a program and returns what it did, section by section."""

    def run(source: str, runner: Runner = small_book.runner):
        small_book.snippet("chapter/program.py", source)
        return runner.run(small_book.root, "chapter/program.py", {})

    return run


def printed(run) -> str:
    (outcome,) = run.outcomes.values()
    assert (outcome.error, outcome.stderr, run.end) == (None, "", None)
    return outcome.stdout


def test_runs_as_main(run):
    assert printed(run("if __name__ == '__main__':\n    print('main')\n")) == "main\n"


def test_a_computer_with_few_cores_shows_the_same(run):
    source = "from torch.utils.data import DataLoader\n\nDataLoader(range(4), num_workers=1000)\nprint('made')\n"
    outcome = run(source).outcomes[None]
    assert (outcome.stdout, outcome.error) == ("made\n", None)


def test_has_its_file_name_and_lines(run):
    source = (
        "import inspect\n\n\ndef f():\n    return 1\n\n\nprint(inspect.getsource(f), inspect.getsourcelines(f)[1])\n"
    )
    assert printed(run(source)) == "def f():\n    return 1\n 4\n"


def test_can_be_pickled(run):
    source = "import pickle\n\n\nclass A:\n    pass\n\n\nprint(type(pickle.loads(pickle.dumps(A()))) is A)\n"
    assert printed(run(source)) == "True\n"


def test_starts_in_an_empty_folder_of_its_own(run):
    assert (
        printed(run("import os\nprint(os.listdir())\nopen('x', 'w').close()\nprint(os.listdir())\n")) == "[]\n['x']\n"
    )


def test_what_other_threads_and_exit_functions_print_is_seen(run):
    source = (
        "import atexit\nimport threading\nimport time\n"
        "atexit.register(print, 'at exit')\n"
        "threading.Thread(target=lambda: (time.sleep(0.1), print('thread'))).start()\n"
        "print('main')\n"
    )
    assert printed(run(source)) == "main\nthread\nat exit\n"


def test_what_is_printed_when_an_object_goes_at_exit_is_seen(run):
    source = "import weakref\nimport torch\nx = torch.zeros(2)\nweakref.finalize(x, print, 'gone')\nprint('main')\n"
    assert printed(run(source)) == "main\ngone\n"


def test_what_is_printed_without_python_is_seen(run):
    assert printed(run("import os\nos.system('echo shell')\n")) == "shell\n"


def test_sections_share_one_namespace_and_show_what_each_prints(run):
    sections = (
        "# --8<-- [start:one]\nx = 1\nprint('first')\n# --8<-- [end:one]\n"
        "# --8<-- [start:two]\nprint('second', x)\n# --8<-- [end:two]\n"
    )
    outcomes = run(sections).outcomes
    assert {name: outcome.stdout for name, outcome in outcomes.items()} == {"one": "first\n", "two": "second 1\n"}


def test_processes_that_it_leaves_behind_do_not_hold_up_the_rest(run):
    outcome = run("import os, time\nif os.fork() == 0:\n    time.sleep(60)\n    os._exit(0)\nprint('done')\n")
    assert printed(outcome) == "done\n"


def test_memory_is_limited(run):
    (outcome,) = run("x = bytearray(17 * 2**30)\n").outcomes.values()
    assert outcome.error == "MemoryError"


CONNECTS = """import ctypes, socket, struct
libc = ctypes.CDLL(None)
address = struct.pack("=HH4s8x", socket.AF_INET, socket.htons({port}), bytes([127, 0, 0, 1]))
print(libc.connect(libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0), address, len(address)))
"""
ISOLATES = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(0x50000000))"  # as an ordinary user can, too


@pytest.mark.skipif(
    sys.platform != "linux" or subprocess.run([sys.executable, "-c", ISOLATES]).returncode,
    reason="this system gives no process a network of its own",
)
@pytest.mark.parametrize("user", ["whoever runs this", "an ordinary user"])
def test_code_in_c_does_not_reach_the_network_either(tmp_path, user):
    with socket.create_server(("127.0.0.1", 0)) as server:
        source = CONNECTS.format(port=server.getsockname()[1])
        assert subprocess.run([sys.executable, "-c", source], capture_output=True, text=True).stdout == "0\n"
        program = tmp_path / "program.py"
        program.write_text(source + "import os\nprint(os.getuid(), os.getgid())\n")
        command = [sys.executable, str(ROOT / "book/run/isolate.py")]
        if user == "an ordinary user":  # who has to become another user for it
            command = [sys.executable, "-c", MAY_NOT]
        command += [sys.executable, str(program)]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ended.stdout == f"-1\n{os.getuid()} {os.getgid()}\n", ended.stderr


def test_interpreters_start_where_there_is_no_network(run):
    source = 'import os\nprint(os.readlink("/proc/self/ns/net"))\n'
    assert printed(run(source)) != os.readlink("/proc/self/ns/net") + "\n"


MAY_NOT = """import ctypes, os, sys
from book.run import isolate

class Libc:
    def __init__(self, name):
        self.libc = real(name)
    def __getattr__(self, name):
        return getattr(self.libc, name)
    def unshare(self, flags):
        return -1 if flags == isolate.CLONE_NEWNET else self.libc.unshare(flags)

real, ctypes.CDLL = ctypes.CDLL, Libc
isolate.cut_off_network()
os.execv(sys.argv[1], sys.argv[1:])
"""


REFUSED = """
import os, resource, sys
from book.run import program

def setrlimit(kind, limits, set_limit=resource.setrlimit):
    if kind == resource.RLIMIT_AS:
        raise ValueError("current limit exceeds maximum limit")
    set_limit(kind, limits)

resource.setrlimit = setrlimit
os.setsid = lambda: None
here = os.getcwd()
code = compile("print('runs')", "program.py", "exec")
request = {"stdout": here + "/out", "stderr": here + "/err", "folder": here, "file": "program.py", "number": 1}
request |= {"sections": [("", code)], "past_errors": False, "excused": False, "questions": {}}
program.run(request, os.open(os.devnull, os.O_WRONLY), [])
"""


def test_a_system_that_refuses_to_limit_memory_runs_programs(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{REFUSED}"], cwd=tmp_path
    )
    assert ended.returncode == 0 and (tmp_path / "out").read_text() == "runs\n"


AS_ON_A_MAC = """import fcntl, os, sys

def fcntl_of_a_mac(descriptor, command, buffer):
    assert command == fcntl.F_GETPATH
    asked.append(os.readlink(f"/proc/self/fd/{descriptor}"))
    return os.fsencode(asked[-1]).ljust(len(buffer), bytes(1))

asked = []
sys.platform, fcntl.F_GETPATH, fcntl.fcntl = "darwin", 50, fcntl_of_a_mac
os.mkdir("mine")
os.chdir("mine")
here = os.open(".", os.O_RDONLY)
open("one.txt", "w").close()
os.remove("one.txt", dir_fd=here)
print(os.listdir())
try:
    os.remove("passwd", dir_fd=os.open("/etc", os.O_RDONLY))
except PermissionError as error:
    print(error.strerror)
print([os.path.basename(folder) for folder in asked])
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="the stand-in for macOS reads from /proc")
def test_a_mac_knows_the_folder_in_which_a_file_is_deleted(run):
    refused = "a program of the book changes files in its own folder only"
    assert printed(run(AS_ON_A_MAC)) == f"[]\n{refused}\n['mine', 'etc']\n"


def test_what_was_drawn_ahead_is_in_no_program(run):
    """After so many programs that draw, a figure is drawn for the next ones; none of them shows it."""
    source = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nprint(plt.get_fignums())  # {}\n"
    with contextlib.closing(Runner()) as runner:  # the shared one may have drawn enough already
        for number in range(DRAWING + 1):
            (outcome,) = run(source.format(number), runner).outcomes.values()
            assert (len(outcome.figures), outcome.stdout, outcome.error) == (1, "[]\n", None)


def test_a_program_that_did_not_change_runs_once(run):
    first = run("import time\nprint(time.time_ns())\n")
    assert run("import time\nprint(time.time_ns())\n") is first
    assert run("import time\nprint(time.time_ns(), 1)\n") is not first
