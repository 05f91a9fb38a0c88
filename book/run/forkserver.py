"""Runs the programs of the book, each isolated in a process of its own.

Started as `python -m book.run.forkserver`, this is a process that imports torch and computes next to nothing. For each
request it forks: that takes some 20 ms, a fresh interpreter with torch 1.4 s and more. The program runs in the child,
as `__main__`, in an empty folder. `book.run.runner` is the side that asks.

Requests and answers are lines of JSON, on standard input and output.
"""

import ast
import atexit
import builtins
import codeop
import contextlib
import ctypes
import errno
import fcntl
import gc
import importlib
import io
import json
import os
import resource
import select
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path

from book.read.pages import DEFAULT_TIMEOUT
from book.read.snippets import Snippet, read_snippet

MAX_OUTPUT = 200_000  # bytes that one section may print
MAX_FILE = 32 * 2**20  # bytes of any file that a program writes
DRAWING = 10  # after so many programs that draw, it pays to do once what matplotlib does for its first figure
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000  # of linux/sched.h
PR_SET_PDEATHSIG = 1  # of linux/prctl.h
MAX_MEMORY = 16 * 2**30  # bytes of address space


def main() -> None:
    """Answer requests until standard input ends, and this process with it.

    A request names the modules to `import` if they are not there yet, and the program to run; none if it has no `path`.
    """
    os.environ.pop("GLIBC_TUNABLES", None)  # it was for this process, see book.run.runner
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # nothing that a module prints may be taken for an answer
    _cut_off_network()
    print(json.dumps("ready"), file=answers, flush=True)
    drawing = 0
    for line in sys.stdin:
        request = json.loads(line)
        if not sys.modules.keys() >= set(request["import"]):
            _import(request["import"])
        if "path" not in request:
            continue
        drawing += "book.run.backend" in request["import"]
        if drawing == DRAWING:
            _import(["book.run.first_figure"])
        snippet = read_snippet(Path(request["root"]), request["path"])
        how = {"past_errors": request["past_errors"], "questions": request["questions"]}
        with run_isolated(snippet, request["timeouts"], **how, private=[answers.fileno()]) as answer:
            print(json.dumps(answer), file=answers, flush=True)
    os._exit(0)  # the interpreter would take torch apart first, for half a second


def _cut_off_network() -> None:
    """Move this process, and so its children, into a network of its own, to which nothing is connected.

    Where the system is not Linux, or does not allow that, `_guard` alone keeps programs from the network.
    """
    if sys.platform != "linux":
        return
    libc, user, group = ctypes.CDLL(None), os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWNET) == 0 or libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return
    for file, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        Path(f"/proc/self/{file}").write_text(text)


def _import(names: list[str]) -> None:
    """Import modules, so that forks have them, and do not pay for them at their ends."""
    gc.disable()  # imports leave little garbage, and looking for it takes time
    for name in names:
        with contextlib.suppress(ImportError):  # the program will meet it
            importlib.import_module(name)
    weakref.finalize._registry.clear()  # at its end, each child would call torch's 170
    gc.freeze()  # or the garbage collector of each child would look at all that was imported, and so copy it
    gc.enable()


@contextlib.contextmanager
def run_isolated(
    snippet: Snippet,
    timeouts: dict[str, float],
    past_errors: bool = False,
    questions: dict[str, list] | None = None,
    private: Iterable[int] = (),
) -> Iterator[dict]:
    """Run a snippet in a forked child and watch it. The answer can be sent before the child is cleared away.

    The child has none of the file descriptors that are `private`. `timeouts` gives the seconds that each section may
    take, by name ("" for a whole file). After a section that raises, the others are run only if `past_errors`, as the
    cells of a notebook can be. `questions` are asked after the sections of these names (see `_answers`). The answer
    holds the `sections` that came to their end, each with its name, stdout, stderr, error, figures, seconds and
    answers, and in `end` why no further one did: None (all ran, or one raised), or a sentence.
    """
    sections: list[dict] = []
    read_end, write_end = os.pipe()
    folder = tempfile.mkdtemp(prefix="book-")
    child = os.fork()
    if child == 0:
        for descriptor in (read_end, *private):
            os.close(descriptor)
        _die_with_parent()
        _be_child(snippet, folder, write_end, past_errors, questions or {})
    os.close(write_end)
    try:
        end = _watch(child, read_end, [s.name or "" for s in snippet.sections], timeouts, sections)
        yield {"sections": sections, "end": end}
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(child, 0)
        os.close(read_end)
        shutil.rmtree(folder, ignore_errors=True)


def _watch(child: int, events: int, names: list[str], timeouts: dict[str, float], sections: list[dict]) -> str | None:
    """Collect the child's events until it is done; return why it ended early, or None."""
    received, died = b"", None
    limit = timeouts.get(names[0], DEFAULT_TIMEOUT)
    started = time.monotonic()
    while True:
        ready, _, _ = select.select([events], [], [], 0 if died else 0.05)
        chunk = os.read(events, 1 << 20) if ready else b""
        if chunk:
            *lines, received = (received + chunk).split(b"\n")
            for event in map(json.loads, lines):
                if event == "done":
                    return None
                sections.append(event)
                limit = timeouts.get(names[min(len(sections), len(names) - 1)], DEFAULT_TIMEOUT)
                started = time.monotonic()
        elif died:
            return died
        else:
            died = _how_it_died(child)
        if time.monotonic() - started > limit:
            return f"it ran longer than its limit of {limit:g} s"


def _how_it_died(child: int) -> str | None:
    """How the child's process ended, or None while it lives."""
    reaped, status = os.waitpid(child, os.WNOHANG)
    if not reaped:
        return None
    code = os.waitstatus_to_exitcode(status)
    if code < 0:
        return f"its process was ended by signal {signal.Signals(-code).name}"
    return f"its process left with exit code {code} before its last statement was done"


# What follows runs in the child only.


def _die_with_parent() -> None:
    """End this process when the fork server ends, whoever ended it. Linux can do that; elsewhere nothing happens."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class _NoStdin(io.TextIOBase):
    """Standard input that refuses to be read, and remembers that it was asked."""

    asked = False

    def _refuse(self, *_):
        _NoStdin.asked = True
        raise EOFError("a program of the book has no standard input")

    read = readline = readlines = __next__ = _refuse

    def fileno(self):
        return 0

    def readable(self):
        return True


class _Capture:
    """A file that takes the place of a file descriptor, so that what C code and threads write is caught as well."""

    def __init__(self, descriptor: int):
        self.file = tempfile.TemporaryFile()
        os.dup2(self.file.fileno(), descriptor)
        self.stream = open(descriptor, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
        self.position = 0
        self.overflowed = False  # more was written than `take` returned

    def take(self) -> str:
        """What was written since the last call."""
        with contextlib.suppress(ValueError, OSError):  # closed by the program
            self.stream.flush()
        size = os.fstat(self.file.fileno()).st_size
        data = os.pread(self.file.fileno(), min(size - self.position, MAX_OUTPUT), self.position)
        self.overflowed |= size - self.position > MAX_OUTPUT
        self.position = size
        return data.decode("utf-8", "backslashreplace")


def _be_child(snippet: Snippet, folder: str, events: int, past_errors: bool, questions: dict[str, list]) -> None:
    """Run the snippet, send an event for each section, and leave without returning."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_FILE, MAX_FILE))
    # macOS maps more than that into every process, and refuses a limit below what is mapped: there, none is set.
    with contextlib.suppress(ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    stdout, stderr = _Capture(1), _Capture(2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 0)
    sys.stdin = sys.__stdin__ = _NoStdin()
    sys.stdout = sys.__stdout__ = stdout.stream
    sys.stderr = sys.__stderr__ = stderr.stream
    os.chdir(folder)
    os.environ["TMPDIR"] = folder
    tempfile.tempdir = None
    home = str(Path(__file__).resolve().parents[2])
    sys.path[:] = [entry for entry in sys.path if entry not in ("", home)]
    sys.argv[:] = [str(snippet.file)]
    warnings.resetwarnings()
    warnings.simplefilter("error")
    sys.addaudithook(_guard(folder))
    reports = os.fdopen(events, "w")
    _run(snippet, stdout, stderr, reports, past_errors, questions)
    os._exit(0)


# For each event that changes files: which of its arguments are paths, and which the folders that they start from.
_CHANGED = {
    "os.chmod": {0: 2},
    "os.chown": {0: 3},
    "os.link": {1: 3},
    "os.mkdir": {0: 2},
    "os.remove": {0: 1},
    "os.rename": {0: 2, 1: 3},
    "os.rmdir": {0: 1},
    "os.symlink": {1: 2},
    "os.truncate": {0: None},
    "os.utime": {0: 3},
    "shutil.rmtree": {0: None},
}
_NETWORK = {"socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendmsg", "socket.sendto"}


def _guard(folder: str):
    """An audit hook that refuses to change files outside `folder`, and the network.

    It keeps the mistakes of a program from the machine of whoever proves the book. It is no wall against malice.
    """
    allowed = (os.path.realpath(folder) + "/", "/dev/")

    def check(path, start: int = -1) -> None:
        if isinstance(path, int) or path is None:  # a file that is open already
            return
        name = os.path.join("" if start == -1 else _path_of(start), os.fsdecode(path))
        if not os.path.realpath(name).startswith(allowed):
            raise PermissionError(errno.EPERM, "a program of the book changes files in its own folder only")

    def hook(event: str, arguments: tuple) -> None:
        if event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND):
            check(arguments[0])
        elif event in _CHANGED:
            for path, start in _CHANGED[event].items():
                check(arguments[path], -1 if start is None else arguments[start])
        elif event in _NETWORK and getattr(arguments[0], "family", None) != socket.AF_UNIX:
            raise PermissionError(errno.EPERM, "a program of the book does not use the network")

    return hook


def _path_of(descriptor: int) -> str:
    """The path of an open folder. macOS has no /proc, and tells it when it is asked."""
    if sys.platform == "darwin":
        return os.fsdecode(fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(1024)).rstrip(b"\0"))
    return f"/proc/self/fd/{descriptor}"


def _run(
    snippet: Snippet,
    stdout: _Capture,
    stderr: _Capture,
    events: io.TextIOBase,
    past_errors: bool,
    questions: dict[str, list],
) -> None:
    main = types.ModuleType("__main__")
    main.__file__ = str(snippet.file)
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    compile_section = codeop.Compile()  # it remembers `from __future__` from one section to the next
    parts = snippet.statements()
    program = os.getpid()
    for section, statements in parts:
        started = _processor_time()
        error = _execute(compile_section, statements, snippet, main.__dict__)
        seconds = _processor_time() - started
        answers = None if error else _answers(questions.get(section.name or ""), main.__dict__)
        last = section is parts[-1][0] or (error and not past_errors)
        if last:
            _finish()
        event = {
            "name": section.name or "",
            "stdout": stdout.take(),
            "stderr": stderr.take(),
            "overflowed": stdout.overflowed,
            "error": error,
            "asked_stdin": _NoStdin.asked,
            "figures": _figures(),
            "seconds": seconds,
            "answers": answers,
        }
        if os.getpid() == program:  # and not a process that it forked
            print(json.dumps(event), file=events, flush=True)
        if last:
            break
    if os.getpid() == program:
        print(json.dumps("done"), file=events, flush=True)


def _execute(compile_section, statements, snippet: Snippet, namespace: dict) -> dict | None:
    """Run the statements of a section. Returns what they raised: its text, as a traceback ends, and its line."""
    try:
        exec(compile_section(ast.Module(statements, []), str(snippet.file), "exec"), namespace)
    except BaseException as error:  # SystemExit and KeyboardInterrupt end a program too
        text = "".join(traceback.format_exception_only(error)).strip().removeprefix("__main__.")
        lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == str(snippet.file)]
        return {"text": text, "line": lines[-1] if lines else None}
    return None


def _answers(question: list | None, namespace: dict) -> object:
    """What a function says of the names that a section has left: the question is its module, its name, its argument.

    The module was imported before the fork; it is of the proof, which imports this one, and not the other way round.
    """
    if question is None:
        return None
    module, function, argument = question
    return getattr(sys.modules[module], function)(dict(namespace), argument)


def _processor_time() -> float:
    """The seconds that this process and the children it waited for have computed; waiting for others does not count."""
    return sum(os.times()[:4])


def _finish() -> None:
    """What the interpreter does at its end: wait for threads, then call the exit functions."""
    threading._shutdown()
    atexit._run_exitfuncs()


def _figures() -> list[str]:
    backend = sys.modules.get("book.run.backend")
    figures = list(backend.shown) if backend else []
    if backend:
        backend.shown.clear()
    return figures


if __name__ == "__main__":
    main()
