"""Real kernels of Jupyter, each a fresh one: copies of a process that has imported what programs import."""

import contextlib
import multiprocessing
import os
import queue
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

PATIENCE = 120  # seconds: on a busy machine, a kernel starts late
IMPORTED = ["torch", "torch._dynamo", "sklearn.datasets", "sklearn.model_selection", "matplotlib.figure"]
_COPIES = multiprocessing.get_context("forkserver")
_COPIES.set_forkserver_preload([*IMPORTED, "ipykernel.kernelapp"])


@dataclass
class Shown:
    """What a notebook shows under a cell; `error` is the name of an exception and its text, `kinds` are of messages."""

    printed: str = ""
    warned: str = ""
    error: str = ""
    kinds: frozenset[str] = frozenset()

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        return len(re.findall(r"^\S.*:\d+: \w*Warning: ", self.warned, re.MULTILINE))


class Kernel:
    """A kernel that runs cells one after the other."""

    def __init__(self, client: BlockingKernelClient):
        self._client = client

    def run(self, code: str, timeout: float = PATIENCE) -> Shown:
        """Run a cell, and go on after an error. Raises TimeoutError."""
        messages: list[dict] = []
        self._client.execute_interactive(
            code, output_hook=messages.append, allow_stdin=False, stop_on_error=False, timeout=timeout
        )
        shown = Shown(kinds=frozenset(message["msg_type"] for message in messages))
        for content in (message["content"] for message in messages):
            if content.get("name") == "stdout":
                shown.printed += content["text"]
            elif content.get("name") == "stderr":
                shown.warned += content["text"]
            elif "ename" in content:
                shown.error = f"{content['ename']}: {content['evalue']}".strip()
        return shown


@contextlib.contextmanager
def kernel(folder: Path) -> Iterator[Kernel]:
    """A kernel that was started in a folder."""
    variables = {"OMP_NUM_THREADS": "1", "MPLBACKEND": "module://matplotlib_inline.backend_inline"}
    before = {name: os.environ.get(name) for name in variables}
    file, _ = write_connection_file(str(folder / "kernel.json"))
    started = _COPIES.Process(target=_launch, args=(file, str(folder)), daemon=True)
    os.environ.update(variables)  # of all copies, when the first one is made
    try:
        started.start()
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
    client = BlockingKernelClient(connection_file=file)
    client.load_connection_file()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=PATIENCE)
        yield Kernel(client)
    except queue.Empty:
        raise TimeoutError("the kernel does not answer") from None
    finally:
        client.stop_channels()
        started.kill()
        started.join()


def _launch(file: str, folder: str) -> None:
    from ipykernel.kernelapp import IPKernelApp

    os.chdir(folder)
    for stream in (1, 2):  # it says how to end it
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    sys.argv = ["ipykernel_launcher.py", "-f", file]
    IPKernelApp.launch_instance()
