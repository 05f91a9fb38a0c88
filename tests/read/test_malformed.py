"""A folder of malformed pages and programs, proven in one run: each gives the complaints that `expected.txt` names.

None of them stops the run, holds it up, or changes a file that is not its own.
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from book.read.files import read
from book.read.pages import read_page

PROJECT = Path(__file__).resolve().parents[2]
MALFORMED = PROJECT / "tests" / "read" / "malformed"
CONFTEST = """
from pathlib import Path

from book.run.runner import Runner
from book.prove.proof import Proof

pytest_collect_file = Proof(Path(__file__).parent, Runner()).pytest()
"""


def expected() -> dict[str, list[tuple[int, str]]]:
    """For each page its complaints, as line and words; none where the page is good although it does not look so."""
    pages: dict[str, list[tuple[int, str]]] = {}
    for line in (MALFORMED / "expected.txt").read_text(encoding="utf-8").splitlines():
        page, number, words = re.fullmatch(r"(\S+\.md):(?: good|(\d+): ?(.*))", line).groups()
        pages.setdefault(page, []).extend([(int(number), words)] if number else [])
    return pages


EXPECTED = expected()
pytestmark = pytest.mark.xdist_group("malformed")  # one worker proves the folder


@pytest.fixture(scope="module")
def proven(tmp_path_factory):
    """The copy of the folder that was proven, the home folder that its programs met, and what was said of each page."""
    root = tmp_path_factory.mktemp("malformed")
    shutil.copytree(MALFORMED, root, symlinks=True, dirs_exist_ok=True)
    (root / "conftest.py").write_text(CONFTEST)
    (root / "pytest.ini").write_text("[pytest]\n")
    for folder in ("home", "temporary"):
        (root / folder).mkdir()
    (root / "home" / "precious.txt").write_text("precious")
    environment = {"HOME": str(root / "home"), "TMPDIR": str(root / "temporary"), "PYTHONPATH": str(PROJECT)}
    environment |= {"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml", "results.xml", "docs"]
    ended = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=600)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    said: dict[str, list[str]] = {}
    for case in ET.parse(root / "results.xml").iter("testcase"):
        texts = said.setdefault(case.get("classname").removeprefix("docs.").removesuffix(".md") + ".md", [])
        for failure in case:
            texts += re.split(r"\n\n(?=docs/)", failure.text.strip())
    return root, said


def test_the_folder_is_listed():
    assert sorted(file.name for file in (MALFORMED / "docs").iterdir()) == sorted(EXPECTED)


@pytest.mark.parametrize("page", EXPECTED)
def test_gives_its_complaints(proven, page, record_property):
    said = proven[1][page]
    rest = list(said)
    for line, words in EXPECTED[page]:
        found = [text for text in rest if text.startswith(f"docs/{page}:{line}: ") and words in text]
        assert found, f"nothing in line {line} with '{words}' in:\n" + "\n".join(said)
        rest.remove(found[0])
    assert rest == []
    assert "Traceback" not in "\n".join(said)
    record_property("malformed pages tried", 1)


@pytest.mark.parametrize("page", EXPECTED)
def test_takes_no_longer_to_read_than_it_is_long(page):
    """A pattern that tries all beginnings at all ends would need minutes for the longest one."""
    text, started = read(MALFORMED / "docs" / page), time.process_time()
    read_page(text)
    assert time.process_time() - started < 2


def test_nothing_else_was_touched(proven):
    root, _ = proven
    assert [file.name for file in (root / "home").iterdir()] == ["precious.txt"]
    assert (root / "home" / "precious.txt").read_text() == "precious"
    assert list((root / "temporary").iterdir()) == []
    for file in MALFORMED.rglob("*"):
        copy = root / file.relative_to(MALFORMED)
        assert copy.exists() and (not file.is_file() or copy.read_bytes() == file.read_bytes())


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="where processes are is read from /proc")
def test_nothing_of_them_runs_on(proven):
    folders = []
    for process in Path("/proc").glob("[0-9]*/cwd"):
        with contextlib.suppress(OSError):  # it ended, or is another user's
            folders.append(os.readlink(process))
    assert folders and not [folder for folder in folders if folder.startswith(str(proven[0]))]
