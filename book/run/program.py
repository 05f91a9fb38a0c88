"""Runs a program in this process, a copy of an interpreter, and sends what it did, section by section.

Like `book.run.interpreter`, it uses nothing that a bare interpreter has not imported before the program ends.
"""

import gc
import io
import os
import resource
import sys

from book.run.guard import guard
from book.run.messages import receive, send

MAX_FILE = 32 * 2**20  # bytes of any file that a program writes
MAX_MEMORY = 16 * 2**30  # bytes of address space
ALL_ARE_ERRORS = ("error", None, Warning, None, 0)  # while modules are imported, before there is a program
OF_THE_COMPUTER = "This DataLoader will create "  # more workers than it has cores: it says nothing of the program
LIBRARIES = ("torch", "numpy", "matplotlib", "sklearn")  # whose warnings about themselves a page can excuse


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

    def __init__(self, file: str, descriptor: int):
        self._file = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(self._file, descriptor)
        # Lines come in the order in which they are written, also those of other processes: as on a terminal.
        self.stream = open(descriptor, "w", 1, encoding="utf-8", errors="backslashreplace", closefd=False)

    def size(self) -> int:
        """How much was written."""
        try:
            self.stream.flush()
        except (ValueError, OSError):  # closed by the program
            pass
        return os.fstat(self._file).st_size


def run(request: dict, channel: int, figures: list[str]) -> None:
    """Run the sections of the `request` (name and code of each), send an event for each, and end the process.

    After a section that raises, the others are run only if `past_errors`, as the cells of a notebook can be.
    `questions` are asked after the sections of these names: see `_answers`.
    """
    stdout, stderr = _surround(request)
    namespace, process, number = _main(request["file"]), os.getpid(), request["number"]
    warned = _warnings(request["file"], request["excused"]) if "warnings" in sys.modules else []
    sections = request["sections"]
    for place, (name, code) in enumerate(sections):
        started = _processor_time()
        error = _execute(code, namespace, request["file"])
        seconds = _processor_time() - started
        question = None if error else request["questions"].get(name)
        answers = _answers(*question, namespace) if question else None
        last = place == len(sections) - 1 or (error and not request["past_errors"])
        if last:
            started = _processor_time()
            _finish(namespace)
            seconds += _processor_time() - started
        event = {
            "number": number,
            "name": name,
            "stdout": stdout.size(),
            "stderr": stderr.size(),
            "warnings": list(warned),
            "error": error,
            "asked_stdin": _NoStdin.asked,
            "figures": list(figures),
            "seconds": seconds,
            "answers": answers,
            "last": bool(last),
        }
        figures.clear()
        warned.clear()
        if os.getpid() == process:  # and not a process that it forked
            send(channel, event)
        if last:
            break
    os._exit(0)


def _surround(request: dict) -> tuple[_Capture, _Capture]:
    """Give the process a session, limits, streams and a folder of its own."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_FILE, MAX_FILE))
    try:  # macOS maps more than that into every process, and refuses a limit below what is mapped: there, none is set
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    except ValueError:
        pass
    stdout, stderr = _Capture(request["stdout"], 1), _Capture(request["stderr"], 2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 0)
    sys.stdin = sys.__stdin__ = _NoStdin()
    sys.stdout = sys.__stdout__ = stdout.stream
    sys.stderr = sys.__stderr__ = stderr.stream
    os.chdir(request["folder"])
    os.environ["TMPDIR"] = request["folder"]
    if "tempfile" in sys.modules:
        sys.modules["tempfile"].tempdir = None
    sys.argv[:] = [request["file"]]
    sys.addaudithook(guard(request["folder"]))
    return stdout, stderr


def _main(file: str) -> dict:
    """The namespace of the module `__main__`, as it is when an interpreter is started with a file."""
    namespace = sys.modules["__main__"].__dict__
    for name in [name for name in namespace if not name.startswith("__")]:
        del namespace[name]
    namespace |= {"__file__": file, "__cached__": None, "__doc__": None}
    return namespace


def _warnings(file: str, excused: bool) -> list[dict]:
    """Let warnings be what they are for a reader. Returns the list to which those are added that are shown: the text,
    its line in the file, and the file in which it was raised.

    Those that Python does not show to a reader stay errors: such a program will not run for long. With `excused`,
    libraries say nothing about themselves.
    """
    warnings, shown = sys.modules["warnings"], []

    def show(message) -> None:
        if str(message.message).startswith(OF_THE_COMPUTER):
            return
        line, raised_in, frame = None, "", sys._getframe(1)
        while frame and not line:
            name = frame.f_code.co_filename
            raised_in = raised_in or (name if name != warnings.__file__ else "")
            line = frame.f_lineno if name == file else None
            frame = frame.f_back
        text = f"{message.category.__name__}: {message.message}"
        shown.append({"text": text, "line": line, "raised_in": raised_in})

    warnings._showwarnmsg_impl = show  # it would write to standard error
    rules = [rule for rule in warnings.filters if rule != ALL_ARE_ERRORS]
    hidden = [("error", *rule[1:]) if rule[0] == "ignore" and not rule[1] and not rule[3] else rule for rule in rules]
    warnings.filters[:] = hidden
    warnings.simplefilter("default", append=True)  # what Python does anyway; now it knows that its rules are others
    for library in LIBRARIES if excused else ():  # the module is the one that the warning is about
        warnings.filterwarnings("ignore", module=rf"{library}(\.|$)")
    return shown


def _execute(code, namespace: dict, file: str) -> dict | None:
    """Run a section. Returns what it raised: what the interpreter prints about it, its line in the file, and the file
    in which it was raised."""
    try:
        exec(code, namespace)
    except BaseException as error:  # SystemExit and KeyboardInterrupt end a program too
        error.__cause__ = error.__context__ = None  # only the last one is shown
        step, line, raised_in = error.__traceback__, None, file
        while step:
            raised_in = step.tb_frame.f_code.co_filename
            line = step.tb_lineno if step.tb_frame.f_code.co_filename == file else line
            step = step.tb_next
        kept, sys.stderr = sys.stderr, io.StringIO()
        sys.__excepthook__(type(error), error, error.__traceback__)
        printed, sys.stderr = sys.stderr.getvalue(), kept
        return {"traceback": printed, "line": line, "raised_in": raised_in}
    return None


def _answers(home: str, module: str, function: str, argument: object, namespace: dict) -> object:
    """What a function of the book in the folder `home` says of what a section has left; None if it does not come back.

    A copy of this process asks it, so that the sections after it find everything as it was.
    """
    answers, write_end = os.pipe()
    copy = os.fork()
    if copy == 0:
        try:
            for stream in (1, 2):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
            sys.path.insert(0, home)
            __import__(module)
            send(write_end, getattr(sys.modules[module], function)(namespace, argument))
        finally:
            os._exit(0)
    os.close(write_end)
    try:
        return receive(answers)
    except EOFError:
        return None
    finally:
        os.close(answers)
        os.waitpid(copy, 0)


def _finish(namespace: dict) -> None:
    """What the interpreter does at its end: wait for threads, call the exit functions, let go of all objects."""
    if "threading" in sys.modules:
        sys.modules["threading"]._shutdown()
    import atexit

    atexit._run_exitfuncs()
    for name in [name for name in namespace if not name.startswith("__")]:
        namespace[name] = None
    gc.collect()


def _processor_time() -> float:
    """The seconds that this process and the children it waited for have computed; waiting for others does not count."""
    return sum(os.times()[:4])
