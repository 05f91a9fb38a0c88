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
    """Run a program in a copy, and say how it began, what it did and how it ended. A message ends it before that.

    The program itself does not have the channel, so that the end of this interpreter is seen at the other end of it.
    """
    events, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(events)
            os.close(channel)
            program.run(request, theirs, figures)
        finally:
            os._exit(1)
    os.close(theirs)
    number = request["number"]
    try:
        send(channel, {"started": child, "number": number})
        status = _follow(child, events, channel)
        send(channel, {"ended": os.waitstatus_to_exitcode(status), "number": number})
    except OSError:  # nobody is there any more
        _end(child)
        os._exit(0)
    os.close(events)


def _follow(child: int, events: int, channel: int) -> int:
    """Pass on what a program says until it ends. A message that comes before ends it. Returns its wait status."""
    sources, pause, reaped = [channel, events], 0.05, 0
    while not reaped:
        ready, _, _ = select.select(sources, [], [], pause)
        if events in ready and not _pass_on(events, channel):  # it has ended, or closed the pipe
            sources.remove(events)
            pause = 0.0005
        if channel in ready:
            _end(child)
            return os.waitpid(child, 0)[1]
        reaped, status = os.waitpid(child, os.WNOHANG)
        pause = min(2 * pause, 0.05)
    _end(child)
    while events in sources and select.select([events], [], [], 0)[0] and _pass_on(events, channel):
        pass
    return status


def _pass_on(events: int, channel: int) -> bool:
    """Pass on one event of a program; False if there will be none."""
    try:
        event = receive(events)
    except EOFError:
        return False
    send(channel, event)
    return True


def _end(child: int) -> None:
    """End a program, and what it has left behind."""
    try:
        os.killpg(child, KILLED)
    except ProcessLookupError:
        pass
