"""Keeps the mistakes of a program from the machine of whoever proves the book. It is no wall against malice."""

import _socket
import os
import sys
from _collections_abc import Callable  # a bare interpreter has it, and not `collections`

EPERM = 1  # of errno.h
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


def guard(folder: str) -> Callable[[str, tuple], None]:
    """An audit hook that refuses to change files outside `folder`, and the network.

    It keeps the mistakes of a program from the machine of whoever proves the book. It is no wall against malice.
    """
    allowed = (os.path.realpath(folder) + "/", "/dev/")

    def check(path, start: int = -1) -> None:
        if isinstance(path, int) or path is None:  # a file that is open already
            return
        name = os.path.join("" if start == -1 else _path_of(start), os.fsdecode(path))
        if not os.path.realpath(name).startswith(allowed):
            raise PermissionError(EPERM, "a program of the book changes files in its own folder only")

    def hook(event: str, arguments: tuple) -> None:
        if event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND):
            check(arguments[0])
        elif event in _CHANGED:
            for path, start in _CHANGED[event].items():
                check(arguments[path], -1 if start is None else arguments[start])
        elif event in _NETWORK and getattr(arguments[0], "family", None) != _socket.AF_UNIX:
            raise PermissionError(EPERM, "a program of the book does not use the network")

    return hook


def _path_of(descriptor: int) -> str:
    """The path of an open folder. macOS has no /proc, and tells it when it is asked."""
    if sys.platform == "darwin":
        import fcntl

        return os.fsdecode(fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(1024)).rstrip(b"\0"))
    return f"/proc/self/fd/{descriptor}"
