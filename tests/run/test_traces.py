"""A run of the tests leaves nothing in the folder for temporary files, however it ends."""

import os
import signal
import subprocess
import sys
import time

import pytest

# The program of the page, and the exit codes that pytest can have. A process that was started with `python -m` and
# answered an interrupt ends by its signal, if the interrupt came into an `exec`: importing pytest makes data classes.
ENDS = {
    "passes": ("print('tensor([0., 0.])')\n", [0]),
    "fails": ("print(1)\n", [1]),
    "is interrupted": ("import time\n\ntime.sleep(60)\n", [2, -signal.SIGINT]),
}
COMMANDS = {
    "alone": ["pytest"],
    "alone, ahead": ["book.prove"],  # its programs begin to run before pytest does
    "two workers": ["pytest", "-n", "2", "--dist", "loadgroup"],
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
@pytest.mark.parametrize(("program", "codes"), ENDS.values(), ids=ENDS.keys())
def test_nothing_is_left_when_a_run(project, tmp_path, program, codes, command):
    (project / "snippets/tensors/zeros/zeros.py").write_text(program)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", *command, "docs/tensors/zeros.md"],
        cwd=project,
        env=os.environ | {"TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # not ignored, as in a background
    )
    limit = time.monotonic() + 120
    interrupted = len(codes) > 1
    while interrupted and not list(temporary.glob("book-*/*/stdout")):  # until the program runs
        assert process.poll() is None and time.monotonic() < limit
        time.sleep(0.1)
    if interrupted:
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    printed, _ = process.communicate(timeout=120)
    assert process.returncode in codes, printed
    assert [left for left in temporary.iterdir() if not left.name.startswith("pytest-of-")] == []
