"""What processes say to each other: values that `marshal` knows, code among them, each after its length.

It uses nothing that a bare interpreter has not imported: see `book.run.interpreter`.
"""

import marshal
import os


def send(channel: int, message: object) -> None:
    """Write a message to a file descriptor. Raises `OSError` if nobody reads there."""
    data = marshal.dumps(message)
    data = len(data).to_bytes(8, "big") + data
    while data:
        data = data[os.write(channel, data) :]


def receive(channel: int) -> object:
    """Read a message from a file descriptor, and wait for it. Raises EOFError if nobody writes there any more."""
    return marshal.loads(_read(channel, int.from_bytes(_read(channel, 8), "big")))


def _read(channel: int, size: int) -> bytes:
    data = b""
    while len(data) < size:
        try:
            more = os.read(channel, size - len(data))
        except ConnectionResetError:
            more = b""
        if not more:
            raise EOFError("the other process ended")
        data += more
    return data
