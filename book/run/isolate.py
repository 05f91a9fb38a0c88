"""Starts a command in a network of its own, to which nothing is connected: `python isolate.py COMMAND …`.

Where the system is not Linux, or does not allow that, `book.run.guard` alone keeps programs from the network.
"""

import ctypes
import os
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000  # of linux/sched.h


def cut_off_network() -> None:
    """Move this process, and what it starts, into a network of its own, if the system allows it."""
    if sys.platform != "linux":
        return
    libc, user, group = ctypes.CDLL(None), os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWNET) == 0 or libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return
    for file, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        with open(f"/proc/self/{file}", "w") as opened:
            opened.write(text)


if __name__ == "__main__":
    cut_off_network()
    os.execv(sys.argv[1], sys.argv[1:])
