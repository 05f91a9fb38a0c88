"""Every snippet runs as a reader runs it: alone, in a fresh interpreter, and prints exactly what its pages show."""

import os
import subprocess
import sys
from pathlib import Path

import matplotlib
import pytest

from book.catalog import read_book, shown_programs, snippet_paths, unshown
from book.compare import difference
from book.pages import Program
from book.proof import same_output
from book.snippets import read_snippet

ROOT = Path(__file__).resolve().parent.parent
SHOWN = shown_programs(read_book(ROOT))


def run_alone(file: Path, folder: Path, timeout: float) -> subprocess.CompletedProcess:
    """Run a program in the empty `folder`, with warnings as errors, no window for figures, and no neighbors to import.

    Threads, time zone, language, terminal and home folder are others than those in which the pages are proven.
    """
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder.parent),
        "MPLBACKEND": "template",
        "MPLCONFIGDIR": matplotlib.get_cachedir(),  # or each program would look for the fonts of the system
        "OMP_NUM_THREADS": "2",
        "PYTHONHASHSEED": "random",
        "TZ": "Asia/Tokyo",
        "LC_ALL": "C",
        "COLUMNS": "40",
    }
    return subprocess.run(
        [sys.executable, "-P", "-W", "error", str(file)],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def disagreement(ended: subprocess.CompletedProcess, programs: list[Program]) -> str | None:
    """What a run printed otherwise than the blocks of its sections show, in their order; None if nothing."""
    errors = [program.error.content for program in programs if program.error]
    if not errors and (ended.returncode or ended.stderr):
        return f"it fails: {ended.stderr}"
    if errors and not ended.stderr.rstrip().endswith(f"\n{errors[0]}"):
        return f"it does not end with {errors[0]}: {ended.stderr}"
    rest = ended.stdout.split("\n")
    for program in programs:
        if program.output:
            size = len(program.output.lines)
            printed, rest = "\n".join(rest[:size]), rest[size:]
            if not same_output(program.output, printed):
                return difference(program.output.content, printed, "page", "alone")
    if rest not in ([""], []):
        return "it prints more than its pages show: " + "\n".join(rest)
    return None


@pytest.mark.parametrize("path", snippet_paths(ROOT))
def test_prints_what_its_pages_show(path, tmp_path):
    sections = read_snippet(ROOT / "snippets", path).sections
    assert path in SHOWN, f"snippets/{path}: no page shows it"
    programs = [SHOWN[path][section.name] for section in sections]
    # Starting an interpreter and importing torch takes seconds on a busy machine; the program's own limit comes on top.
    ended = run_alone(ROOT / "snippets" / path, tmp_path, sum(program.timeout for program in programs) + 120)
    assert not (complaint := disagreement(ended, programs)), f"snippets/{path}: {complaint}"


def test_pages_show_every_snippet():
    assert unshown(ROOT) == []


GOOD = 'print("a")\nprint(1.5)\n'


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (GOOD, None),
        (GOOD.replace("1.5", "1.6"), "-1.5"),
        (GOOD + "print('more')\n", "prints more"),
        ('print("a")\n', "-1.5"),
        (GOOD + "1 / 0\n", "ZeroDivisionError"),
        (GOOD + "import warnings\nwarnings.warn('old')\n", "UserWarning: old"),
        (GOOD + "import os\nassert os.listdir() == []\n", None),
        (GOOD + "input()\n", "EOFError"),
        ("import neighbor\n" + GOOD, "ModuleNotFoundError"),
        ("import book\n" + GOOD, "ModuleNotFoundError"),
    ],
)
def test_disagreement_is_seen(small_book, tmp_path_factory, source, words):
    small_book.snippet("chapter/neighbor.py", "x = 1\n")
    file = small_book.snippet("chapter/program.py", source)
    small_book.page('```python\n--8<-- "chapter/program.py"\n```\n\n```output\na\n1.5\n```\n')
    programs = list(shown_programs(read_book(small_book.root))["chapter/program.py"].values())
    found = disagreement(run_alone(file, tmp_path_factory.mktemp("empty"), 20), programs)
    assert words in found if words else found is None
