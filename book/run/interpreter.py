"""An interpreter that has imported the modules that it was told to, and nothing else. Programs run in copies of it.

A copy (a fork) takes milliseconds, where importing torch takes more than a second. A program meets there what it would
meet if it were started alone: what this module needs itself is taken out of `sys.modules`, and so it uses neither
Python's standard library nor torch. Interpreters are copies, too: of one that has imported a part of their modules.

A message on the channel asks for a copy with more modules, or runs a program (`book.run.program`), or, while one runs,
ends it. When a program has ended, the answer says how. When nobody is at the other end of the channel, all ends.
"""

import _socket
import gc
import os
import select
import sys

from book.run import ahead, program
from book.run.messages import receive, send

KILLED = 9
DRAWING = 10  # after so many programs that draw, it pays to do once what matplotlib does for its first figure


def main(channel: int, home: str, own: set[str]) -> None:
    """Answer messages until the channel is closed; the process ends then.

    `home` is the folder of the book, and `own` are the names of the modules that a bare interpreter has not imported.
    """
    os.environ.pop("GLIBC_TUNABLES", None)  # it was for this process: see `book.run.interpreters`
    for name in own:
        del sys.modules[name]
    figures: list[str] = []  # those that a program shows
    runs = 0
    while True:
        try:
            request = receive(channel)
        except EOFError:
            os._exit(0)  # the interpreter would take torch apart first, for half a second
        if "import" in request:
            if os.fork() == 0:
                os.close(channel)
                channel, runs = _connected(request["address"]), 0
                figures = _import(request["import"], home, figures)
        elif "sections" in request:
            runs += 1
            if runs == DRAWING and "matplotlib.pyplot" in sys.modules:
                ahead.draws()
                figures.clear()
                _settle()
            _run(request, channel, figures)


def _connected(address: str) -> int:
    """A new channel to whoever waits at this address."""
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    connection.connect(address)
    return connection.detach()


def _import(module: str, home: str, figures: list[str]) -> list[str]:
    """Import a module, and do what programs that import it do first. Returns the list of figures that are shown."""
    gc.disable()  # imports leave little garbage, and looking for it takes time
    try:
        __import__(module)
        if module == "torch":
            ahead.prints_a_tensor()
        elif module == "torch._dynamo":  # the first optimizer of a program imports it
            ahead.steps()
        elif module == "matplotlib.pyplot":
            figures = _backend(home).shown
    except Exception:
        pass  # the program will meet it
    _settle()
    gc.enable()
    return figures


def _backend(home: str):
    """The backend of the book, which matplotlib uses from now on. Programs do not see where it comes from."""
    sys.path.insert(0, home)
    from book.run import backend

    sys.path.remove(home)
    for name in [name for name in sys.modules if name.partition(".")[0] == "book"]:
        del sys.modules[name]
    return backend


def _settle() -> None:
    """Forget what is to happen at the end of this interpreter, which is not for copies, and keep what it has made."""
    if "atexit" in sys.modules:
        sys.modules["atexit"]._clear()
    if "weakref" in sys.modules:
        finalize = sys.modules["weakref"].finalize
        finalize._registry.clear()
        finalize._registered_with_atexit = False
    gc.freeze()  # or the garbage collector of each copy would look at all of it, and so copy it


def _run(request: dict, channel: int, figures: list[str]) -> None:
    """Run a program in a copy, and say how it ended. A message that comes before that ends it."""
    alive, ends_with_it = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(alive)
            program.run(request, channel, figures)
        finally:
            os._exit(1)
    os.close(ends_with_it)
    reaped = status = 0
    while not reaped:
        ready, _, _ = select.select([alive, channel], [], [], 0.05)
        if channel in ready:
            break
        reaped, status = os.waitpid(child, 0 if alive in ready else os.WNOHANG)
    os.close(alive)
    try:
        os.killpg(child, KILLED)  # and what it has left behind
    except ProcessLookupError:
        pass
    if not reaped:
        _, status = os.waitpid(child, 0)
    try:
        send(channel, {"ended": os.waitstatus_to_exitcode(status), "number": request["number"]})
    except OSError:
        os._exit(0)
