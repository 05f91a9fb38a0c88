"""Asks the fork server to run programs, and keeps what they did."""

import atexit
import contextlib
import functools
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from book.read.snippets import read_snippet

# What is imported once for all programs, before the first one that has a certain word in its text.
PRELOADED = (
    ("torch", "torch"),
    ("torch", "book.run.first_tensor"),
    ("optim", "torch._dynamo"),  # what the first optimizer of a program imports, in 1.5 s
    ("optim", "book.run.first_optimizer"),
    ("hessian", "torch._dynamo"),
    ("jacobian", "torch._dynamo"),
    ("jacrev", "torch._dynamo"),
    ("jvp", "torch._dynamo"),
    ("meta", "torch._dynamo"),  # the device
    ("FlopCounter", "torch._dynamo"),
    ("use_deterministic_algorithms", "torch._dynamo"),
    ("assert_close", "torch.fx.experimental.symbolic_shapes"),
    ("backward(v", "torch.fx.experimental.symbolic_shapes"),
    ("broadcast_shapes", "torch.fx.experimental.symbolic_shapes"),
    ("unravel_index", "torch.fx.experimental.symbolic_shapes"),
    ("gradcheck", "torch.fx.experimental.symbolic_shapes"),  # 0.7 s
    ("matplotlib", "matplotlib.pyplot"),
    ("matplotlib", "book.run.style"),
    ("matplotlib", "book.run.backend"),
    ("sklearn", "sklearn.datasets"),  # 1.6 s
    ("sklearn.model_selection", "sklearn.model_selection"),
)


@dataclass(frozen=True)
class Outcome:
    """What one section of a program did.

    `stdout` and `stderr` are texts (`overflowed`: there was more than is kept), `error` the last lines of a traceback
    (None if nothing was raised) and `error_line` its line in the snippet, `figures` matplotlib's SVG of each figure
    shown, `seconds` the processor time that it took, `answers` what was said of the names that it left (None if
    nothing was asked, or it raised).
    """

    stdout: str
    stderr: str
    overflowed: bool
    error: str | None
    error_line: int | None
    asked_stdin: bool
    figures: tuple[str, ...]
    seconds: float
    answers: object = None


@dataclass(frozen=True)
class Run:
    """What a program did: the outcome of each section that came to its end, and why no further one did (or None)."""

    outcomes: dict[str | None, Outcome]
    end: str | None


class Runner:
    """Runs programs in forks of a process that has imported what they import, as far as it stands in `modules`.

    `modules` are pairs: a word in a program, and the module that is then imported. `environment` holds variables that
    programs are to meet with other values than usual. The process starts with the first program.
    """

    def __init__(self, modules: tuple[tuple[str, str], ...] = PRELOADED, environment: dict[str, str] | None = None):
        self._modules = modules
        self._environment = environment or {}
        self._process: subprocess.Popen | None = None
        self._is_ready = False  # the process has said that it takes requests
        self._folder: tempfile.TemporaryDirectory | None = None  # for the programs; removed whatever they do
        self._runs: dict[tuple, Run] = {}

    def run(
        self,
        root: Path,
        path: str,
        timeouts: dict[str | None, float],
        past_errors: bool = False,
        questions: dict[str | None, list] | None = None,
    ) -> Run:
        """Run the snippet `root/path` from its top to its end.

        `timeouts` gives the seconds that a section may take, 20 if it is not named. The section that raises is the last
        one that runs, unless `past_errors`. `questions` gives for a section what is asked about the names that it has
        left: a module, a function in it, and an argument; the function gets the namespace, too, and its result is the
        answer. A snippet that did not change is not run again: a run is isolated, so it would do the same.
        Raises `SnippetError`.
        """
        asked = {name or "": question for name, question in (questions or {}).items()}
        limits = {name or "": seconds for name, seconds in timeouts.items()}
        how = {"timeouts": limits, "past_errors": past_errors, "questions": asked}
        key = (str(root), path, (root / path).read_bytes(), json.dumps(how, sort_keys=True))
        if key not in self._runs:
            imports = self._imports(read_snippet(root, path).source) + [module for module, *_ in asked.values()]
            self._runs[key] = self._ask({"root": str(root.resolve()), "path": path, "import": imports} | how)
        return self._runs[key]

    def prepare(self, source: str) -> None:
        """Let the process import what a program with this text needs, and do not wait for it."""
        self._send({"import": self._imports(source)})

    def close(self) -> None:
        """End the fork server."""
        if self._process:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()
            self._process = None
            self._folder.cleanup()

    def _imports(self, source: str) -> list[str]:
        return [module for word, module in self._modules if word in source]

    def _send(self, request: dict) -> None:
        if self._process is None:
            self._folder = tempfile.TemporaryDirectory(prefix="book-", ignore_cleanup_errors=True)
            self._process = _start_forkserver(self._folder.name, self._environment)
            self._is_ready = False
            atexit.register(self.close)
        with contextlib.suppress(BrokenPipeError):  # it ended: there will be no answer, either
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()

    def _ask(self, request: dict) -> Run:
        self._send(request)
        if not self._is_ready and not self._process.stdout.readline():
            raise RuntimeError("the fork server does not start; run `python -m book.run.forkserver` to see why")
        self._is_ready = True
        line = self._process.stdout.readline()
        if not line:
            self.close()  # the next program gets a new one
            return Run({}, "it ended the process that runs the programs")
        answer = json.loads(line)
        outcomes = {}
        for section in answer["sections"]:
            error = section["error"] or {"text": None, "line": None}
            outcomes[section["name"] or None] = Outcome(
                stdout=section["stdout"],
                stderr=section["stderr"],
                overflowed=section["overflowed"],
                error=error["text"],
                error_line=error["line"],
                asked_stdin=section["asked_stdin"],
                figures=tuple(section["figures"]),
                seconds=section["seconds"],
                answers=section["answers"],
            )
        return Run(outcomes, answer["end"])


def _start_forkserver(folder: str, environment: dict[str, str]) -> subprocess.Popen:
    home = Path(__file__).resolve().parents[2]
    # One thread: programs this small are slower on several, and many run at once.
    # Memory in pages of 2 MB, where Linux has them: a fork copies a table of all pages, so it takes half of the time.
    variables = os.environ | {
        "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
        "PYTHONPATH": str(home),
        "MPLBACKEND": "module://book.run.backend",
        "OMP_NUM_THREADS": "1",
        "TMPDIR": folder,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "book.run.forkserver"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=variables | environment,
    )


@functools.cache
def shared_runner() -> Runner:
    """The one runner of this process, with everything imported that the book's programs import."""
    return Runner()
