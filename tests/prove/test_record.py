"""A page that passed is not proven again until something that it is made of changes; then it always is."""

import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from book.prove import record
from book.prove.changed import reasons_to_prove
from book.prove.record import changed, inputs, read_record, write_record

ROOT = Path(__file__).resolve().parents[2]
PAGE, LAB = "docs/chapter/page.md", "docs/labs/lab.ipynb"
KINDS = {
    "the page": (PAGE, [PAGE]),
    "a program": ("snippets/chapter/program.py", [PAGE]),
    "a figure": ("docs/assets/figures/chapter/program.svg", [PAGE]),
    "a lab": (LAB, [LAB]),
    "the locked packages": ("requirements.lock", [PAGE, LAB]),
    "the package book/": ("book/read/pages.py", [PAGE, LAB]),
    "the collection": ("conftest.py", [PAGE, LAB]),
}


@pytest.fixture
def book(small_book):
    """A small book with one page and one lab, which both passed."""
    files = {
        PAGE: '```python\n--8<-- "chapter/program.py"\n```\n\n![x](../assets/figures/chapter/program.svg)\n',
        LAB: "{}\n",
        "snippets/chapter/program.py": "x = 1\n",
        "docs/assets/figures/chapter/program.svg": "<svg/>\n",
        "requirements.lock": "torch==1\n",
        "book/read/pages.py": "x = 1\n",
        "conftest.py": "x = 1\n",
    }
    for name, text in files.items():
        file = small_book.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    write_record(small_book.root, passed=[PAGE, LAB], failed=[])
    return small_book.root


def stale(root: Path) -> list[str]:
    return [name for name, reasons in reasons_to_prove(root).items() if reasons]


def test_nothing_changed(book):
    assert reasons_to_prove(book) == {PAGE: [], LAB: []}


@pytest.mark.parametrize(("name", "pages"), KINDS.values(), ids=KINDS.keys())
def test_any_byte_that_changes_is_seen(book, name, pages):
    file = book / name
    content = file.read_bytes()
    for position in range(len(content)):
        file.write_bytes(content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :])
        try:
            assert set(pages) <= set(stale(book)), position
        except UnicodeDecodeError:
            continue
    file.write_bytes(content)
    assert stale(book) == []


@pytest.mark.parametrize(("name", "pages"), KINDS.values(), ids=KINDS.keys())
def test_a_file_that_is_gone_is_seen(book, name, pages):
    (book / name).unlink()
    assert stale(book) == [page for page in pages if page != name]


@pytest.mark.parametrize("package", record.PACKAGES)
def test_another_version_of_a_package_is_seen(book, monkeypatch, package):
    monkeypatch.setattr(record, "version", lambda name: "0" if name == package else "1")
    assert any(package in reasons for reasons in reasons_to_prove(book).values())


def test_another_python_is_seen(book, monkeypatch):
    monkeypatch.setattr(record.platform, "python_version", lambda: "3.99.0")
    assert reasons_to_prove(book) == {PAGE: ["Python"], LAB: ["Python"]}


def test_a_new_page_has_never_passed(book):
    (book / "docs/chapter/new.md").write_text("# New\n")
    assert reasons_to_prove(book)["docs/chapter/new.md"] == ["no run in which it passed"]


def test_a_page_that_fails_loses_its_stamp(book):
    write_record(book, passed=[], failed=[PAGE])
    assert set(read_record(book)) == {LAB} and stale(book) == [PAGE]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"docs/chapter/page.md": {}}', '{"docs/chapter/page.md": 1}'])
def test_a_broken_record_skips_nothing(book, text):
    (book / record.FILE).write_text(text)
    assert stale(book) == [PAGE, LAB]


def test_without_git_a_stamp_names_no_commit(book, monkeypatch):
    monkeypatch.setenv("PATH", "")
    write_record(book, passed=[PAGE], failed=[])
    assert read_record(book)[PAGE].commit is None


def test_runs_at_the_same_time_lose_no_stamp(small_book, monkeypatch):
    names = [f"docs/chapter/{number}.md" for number in range(6)]
    for name in names:
        small_book.page("# Page\n", name.removeprefix("docs/"))

    def slowly(root, read=record.read_record):
        stamps = read(root)
        time.sleep(0.05)  # long enough for all to have read the same
        return stamps

    monkeypatch.setattr(record, "read_record", slowly)
    with ThreadPoolExecutor(len(names)) as runs:
        list(runs.map(lambda name: write_record(small_book.root, [name], []), names))
    assert sorted(read_record(small_book.root)) == names


def test_the_stamp_names_the_commit_only_if_it_holds_what_was_proven(book):
    def git(*arguments: str) -> str:
        identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        return subprocess.run(
            ["git", *identity, *arguments], cwd=book, check=True, capture_output=True, text=True
        ).stdout

    git("init", "-q")
    write_record(book, passed=[PAGE], failed=[])
    assert read_record(book)[PAGE].commit is None
    git("add", ".")
    git("commit", "-qm", "x")
    write_record(book, passed=[PAGE], failed=[])
    assert git("rev-parse", "HEAD").startswith(read_record(book)[PAGE].commit)
    (book / "snippets/chapter/program.py").write_text("x = 2\n")
    write_record(book, passed=[PAGE], failed=[])
    assert read_record(book)[PAGE].commit is None


@pytest.fixture
def run(tmp_path):
    """A function that runs a module or pytest in a copy of the project with one small page; says what it said."""
    for name in ("book", "conftest.py", "pyproject.toml", "requirements.lock"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/one.py").write_text("print(1)\n")
    (tmp_path / "docs/page.md").write_text('```python\n--8<-- "one.py"\n```\n\n```output\n1\n```\n')

    def run(*arguments: str) -> str:
        command = [sys.executable, *([] if arguments[0] == "-c" else ["-m"]), *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True).stdout

    run.root = tmp_path
    return run


CHANGED = "import sys, book.prove.changed\nbook.prove.changed.main()\nprint({'torch', 'sybil'} & sys.modules.keys())"


def test_what_passed_is_skipped_and_what_changed_is_proven(run):
    assert "docs/page.md: proven again, for this changed: no run in which it passed" in run("book.prove.changed")
    nothing = run("-c", CHANGED)
    assert nothing.startswith("skipped, for nothing that they are made of changed since they passed: docs/page.md")
    assert nothing.endswith("set()\n")  # where nothing changed, nothing large is imported
    (run.root / "snippets/one.py").write_text("print(2)\n")
    said = run("book.prove.changed")
    assert "changed: snippets/one.py" in said and "1 failed" in said
    _shows_the_page_and_nothing_of_what_found_it(said)
    assert "changed: no run" in run("book.prove.changed")


def _shows_the_page_and_nothing_of_what_found_it(said: str) -> None:
    failure = said[said.index("docs/page.md:5: ") : said.index("====", said.index("docs/page.md:5: "))]
    assert failure.splitlines() == [
        "docs/page.md:5: the output differs from what snippets/one.py prints:",
        "--- docs/page.md",
        "+++ snippets/one.py",
        "@@ docs/page.md:6 @@",
        "-1",
        "+2",
        "To accept what it prints: make update PAGE=docs/page.md",
    ]
    assert "Traceback" not in said and "sybil" not in said.lower()


@pytest.mark.parametrize("workers", [[], ["-n", "2", "--dist", "loadgroup"]], ids=["alone", "two workers"])
def test_only_a_page_of_which_every_part_passed_is_recorded(run, workers):
    run("pytest", *workers, "docs/page.md::one.py")
    assert read_record(run.root) == {}
    run("pytest", *workers, "docs")
    (stamp,) = read_record(run.root).values()
    assert changed(stamp, inputs(["docs/page.md"], run.root)["docs/page.md"]) == []


def test_a_folder_that_cannot_be_written_to_is_told_in_a_sentence(run):
    (run.root / ".cache").write_text("no folder")
    said = run("pytest", "docs")
    assert "1 passed" in said or "2 passed" in said
    assert "the folder .cache cannot be written to" in said and "Traceback" not in said and "INTERNALERROR" not in said


def test_a_page_that_changes_while_it_is_proven_is_not_recorded(run):
    page = run.root / "docs/page.md"
    (run.root / "snippets/one.py").write_text(f"print(1)\nopen({str(page)!r}, 'a').write('more')\n")
    run("pytest", "docs")
    assert read_record(run.root) == {}
