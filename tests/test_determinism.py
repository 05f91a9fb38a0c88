"""Programs print the same whatever surrounds them. All of them, 20 times: `make determinism`."""

import random
from pathlib import Path

import pytest

from benchmarks.determinism import blocks, differences
from book.read.catalog import program_paths, read_book, snippet_paths
from book.read.model import Program

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = 20  # programs
RUNS = 3  # of each, with each number of threads and each processor


def test_a_sample_of_programs_gives_the_same_in_other_surroundings(record_property):
    pages = read_book(ROOT).values()
    quick = {program.path for page in pages for program in page.programs}.difference(*(page.slow for page in pages))
    sample = random.Random(0).sample(sorted(quick), SAMPLE)
    chosen = [(name, part) for name, part in blocks(ROOT) if getattr(part.subject, "path", None) in sample]
    programs, runs, found = differences(ROOT, chosen, RUNS)
    record_property("runs in other surroundings compared", runs)
    assert programs == SAMPLE
    assert not found, "\n\n".join(found)


def test_every_program_and_lab_has_its_turn():
    subjects = [part.subject for _, part in blocks(ROOT)]
    paths = {subject.path for subject in subjects if isinstance(subject, Program)}
    assert paths == set(program_paths(ROOT)) > set(snippet_paths(ROOT))


NOSY = {
    "hash seed": "print(hash('a') % 1000)",
    "threads": "print(os.environ['OMP_NUM_THREADS'])",
    "processor": "print(os.environ.get('ATEN_CPU_CAPABILITY'))",
    "locale": "import locale\nprint(os.environ['LC_ALL'])",
    "time zone": "import time\nprint(time.localtime(0).tm_hour)",
    "width of the terminal": "import shutil\nprint(shutil.get_terminal_size().columns)",
    "home folder": "print(os.path.expanduser('~'))",
    "working folder": "print(os.getcwd())",
}


@pytest.mark.parametrize("source", NOSY.values(), ids=NOSY.keys())
def test_a_program_that_depends_on_its_surroundings_is_found(small_book, source):
    small_book.snippet("chapter/program.py", f"import os\n{source}\n")
    small_book.page('```python\n--8<-- "chapter/program.py"\n```\n\n```output\n?\n```\n')
    programs, runs, found = differences(small_book.root, blocks(small_book.root), 2)
    printed = {line for text in found for line in text.splitlines() if line.startswith("+") and line[1] != "+"}
    assert (programs, runs) == (1, 2) and len(printed) == 2, found
