"""The interpreters in which programs run: one for each set of modules that take long to import.

They are processes (`book.run.interpreter`), each a copy of one that has imported a part of its modules, so that each
import is paid for once. With FRESH=1 in the environment, each program has an interpreter started for it alone.
"""

import ast
import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from book.run.messages import send

HOME = Path(__file__).resolve().parents[2]
PATIENCE = 300  # seconds until an interpreter is given up that does not answer: on a busy machine, imports take long
MOST = 6  # interpreters at a time: the book needs some twenty kinds, most of them once, and each takes 70 MB
# What takes long to import, those first that most programs have in common. The rest is left to the programs.
SLOW_IMPORTS = (
    "torch",
    "torch._dynamo",
    "torch.fx.experimental.symbolic_shapes",
    "numpy",
    "matplotlib.pyplot",
    "sklearn.datasets",
    "sklearn.model_selection",
    "sklearn.preprocessing",
)
# What torch imports when it is needed, before the first program that has a certain word in its text.
INSIDES = (
    ("optim", "torch._dynamo"),  # what the first optimizer of a program imports, in 1.5 s
    ("hessian", "torch._dynamo"),
    ("jacobian", "torch._dynamo"),
    ("jacrev", "torch._dynamo"),
    ("jvp", "torch._dynamo"),
    ("meta", "torch._dynamo"),  # the device
    ("FlopCounter", "torch._dynamo"),
    ("torch.compile", "torch._dynamo"),
    ("torch.export", "torch._dynamo"),
    ("use_deterministic_algorithms", "torch._dynamo"),
    ("utils.checkpoint", "torch._dynamo"),
    ("assert_close", "torch.fx.experimental.symbolic_shapes"),
    ("backward(v", "torch.fx.experimental.symbolic_shapes"),
    ("broadcast_shapes", "torch.fx.experimental.symbolic_shapes"),
    ("unravel_index", "torch.fx.experimental.symbolic_shapes"),
    ("gradcheck", "torch.fx.experimental.symbolic_shapes"),  # 0.7 s
)
START = """import sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[2])
from book.run import interpreter
sys.path.remove(sys.argv[2])
interpreter.main(int(sys.argv[1]), sys.argv[2], set(sys.modules) - before)
"""


def slow_imports(source: str) -> tuple[str, ...]:
    """What a program imports at its top level, and torch for it later, as far as it takes long, in a fixed order."""
    names: set[str] = set()
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Import):
            names.update(alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            names.add(statement.module or "")
    if any(name.partition(".")[0] == "torch" for name in names):
        names |= {"torch"} | {module for word, module in INSIDES if word in source}
        names.discard("numpy")  # torch has imported it
    return tuple(module for module in SLOW_IMPORTS if module in names)


class Interpreters:
    """Interpreters that have imported certain modules. `environment` holds variables with other values than usual."""

    def __init__(self, environment: dict[str, str] | None = None):
        self._environment = environment or {}
        self._channels: dict[tuple[str, ...], int] = {}
        self._process: subprocess.Popen | None = None  # it has imported nothing, and all others are copies of it
        # Imports can begin in a thread. While a program runs, its interpreter is asked for nothing: that would end it.
        self.lock = threading.RLock()

    def channel(self, modules: tuple[str, ...], folder: Path) -> int:
        """The channel to an interpreter that has imported just these modules. What it writes goes into the `folder`.

        Raises RuntimeError if there is none to be had.
        """
        with self.lock:
            if os.environ.get("FRESH"):
                self.close()
            if modules not in self._channels:
                self._channels[modules] = self._copy(modules, folder) if modules else self._start(folder)
            self._channels[modules] = self._channels.pop(modules)  # the last of them is the one used last
            return self._channels[modules]

    def end_unused(self) -> None:
        """End the interpreters that were not used for longest, if there are too many. A next one is made again."""
        with self.lock:
            for channel in list(self._channels.values())[:-MOST]:
                self.drop(channel)

    def drop(self, channel: int) -> None:
        """End an interpreter, and what it runs."""
        with self.lock:
            self._channels = {modules: other for modules, other in self._channels.items() if other != channel}
            os.close(channel)

    def close(self) -> None:
        """End all interpreters, and what they run, also what another thread waits for."""
        for channel in list(self._channels.values()):
            with contextlib.suppress(OSError), socket.socket(fileno=os.dup(channel)) as ours:
                ours.shutdown(socket.SHUT_RDWR)
        with self.lock:
            for channel in self._channels.values():
                os.close(channel)
            self._channels.clear()
            if self._process:
                self._process.wait()
                self._process = None

    def _start(self, folder: Path) -> int:
        if self._process:
            self._process.wait()  # it was ended
        ours, theirs = socket.socketpair()
        variables = os.environ | {
            # One thread: programs this small are slower on several, and many run at once.
            "OMP_NUM_THREADS": "1",
            # In pages of 2 MB, where Linux has them: a fork copies a table of all pages, so it takes half of the time.
            "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
            "MPLBACKEND": "agg",  # until the book's own one is there
            "TMPDIR": str(folder),  # torch makes a folder there while it is imported
        }
        variables.pop("PYTHONPATH", None)
        python = [sys.executable, "-P", "-W", "error", "-c", START, str(theirs.fileno()), str(HOME)]
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", str(HOME / "book" / "run" / "isolate.py"), *python],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # what modules print while they are imported
                env=variables | self._environment,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # an interrupt is for whoever asks
            )
        return ours.detach()

    def _copy(self, modules: tuple[str, ...], folder: Path) -> int:
        # The name of a socket may have some hundred characters, and the folder for temporary files can be deeper.
        short = "/tmp" if os.path.isdir("/tmp") else folder
        with (
            tempfile.TemporaryDirectory(prefix="book-", dir=short) as place,
            socket.socket(socket.AF_UNIX) as listening,
        ):
            listening.bind(f"{place}/s")
            listening.listen(1)
            listening.settimeout(PATIENCE)
            try:
                send(self.channel(modules[:-1], folder), {"import": modules[-1], "address": f"{place}/s"})
                connection, _ = listening.accept()
            except OSError:  # also one that says that nobody came
                raise RuntimeError(f"the interpreter that is to import {', '.join(modules)} does not start") from None
            connection.setblocking(True)
            return connection.detach()
