"""`make versions` proves the book on each claimed release, and the record says no more than what was run."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from book.prove import environments, versions
from book.prove.environments import NoEnvironmentError, environment
from book.prove.record import ROOMS
from book.prove.verified import FILE, add_run, digests, read_verified, verified
from book.read.pages import page_of
from book.read.releases import claimed, locked
from tests.prove.test_bad_pages import block, include

PAGE, OTHER = "docs/chapter/page.md", "docs/chapter/other.md"
WITH = {"date": "2026-01-02", "python": "3.11.7", "numpy": "2", "platform": "Linux x86_64"}


@pytest.fixture
def book(small_book):
    """A small book with two pages."""
    small_book.snippet("chapter/program.py", "print(1)\n")
    text = f"# Page\n\nText.\n\n{include('chapter/program.py')}\n{block('output', '1')}"
    for name in ("chapter/page.md", "chapter/other.md"):
        small_book.page(text, name)
    return small_book.root


def test_nothing_is_claimed_that_was_not_run(book):
    assert verified(book) == {OTHER: {}, PAGE: {}}
    add_run(book, "2.15.0", WITH, [PAGE], [OTHER])
    assert verified(book) == {OTHER: {}, PAGE: {"2.15.0": True}}
    assert read_verified(book)["releases"] == {"2.15.0": WITH}


CHANGES = {
    "an output": (PAGE, "\n1\n", "\n2\n"),
    "a tolerance": (PAGE, "```output", "```output rtol=1e-3"),
    "a program": ("snippets/chapter/program.py", "print(1)", "print(2 - 1)"),
}


@pytest.mark.parametrize(("name", "before", "after"), CHANGES.values(), ids=CHANGES.keys())
def test_a_page_whose_blocks_changed_is_stale(book, name, before, after):
    add_run(book, "2.15.0", WITH, [PAGE], [])
    text = (book / name).read_text()
    assert before in text
    (book / name).write_text(text.replace(before, after))
    assert verified(book)[PAGE] == {"2.15.0": False}
    add_run(book, "2.14.1", WITH, [PAGE], [])
    assert verified(book)[PAGE] == {"2.14.1": True, "2.15.0": False}
    (book / name).write_text(text)
    assert verified(book)[PAGE] == {"2.14.1": False, "2.15.0": True}


def test_a_variant_makes_stale_the_releases_for_which_it_holds(book):
    for release in claimed():
        add_run(book, release, WITH, [PAGE], [])
    text = (book / PAGE).read_text()
    two = text.replace("```output", '```output torch=">=2.14"\n2\n```\n\n```output torch="<2.14"')
    (book / PAGE).write_text(two)
    assert [release for release, is_now in verified(book)[PAGE].items() if not is_now] == ["2.14.1", "2.15.0"]
    (book / PAGE).write_text(two.replace("2.14", "2.15"))  # off by one release
    assert [release for release, is_now in verified(book)[PAGE].items() if not is_now] == ["2.15.0"]
    (book / PAGE).write_text(two.replace("\n2\n", "\n3\n").replace("\n1\n", "\n2\n"))
    assert not any(verified(book)[PAGE].values())
    (book / PAGE).write_text(text.replace("```python", '```python torch=">=2.7"'))  # it runs on fewer
    assert [release for release, is_now in verified(book)[PAGE].items() if not is_now] == ["2.4.1", "2.5.1", "2.6.0"]


def test_a_figure_that_is_drawn_again_makes_its_page_stale(book):
    figure = book / "docs/assets/figures/chapter/program.svg"
    figure.parent.mkdir(parents=True)
    figure.write_text("<svg/>")
    (book / PAGE).write_text((book / PAGE).read_text() + "\n![x](../assets/figures/chapter/program.svg)\n")
    add_run(book, "2.15.0", WITH, [PAGE], [])
    figure.write_text("<svg></svg>")
    assert verified(book)[PAGE] == {"2.15.0": False}


def test_words_between_the_blocks_are_the_same_on_every_release(book):
    add_run(book, "2.15.0", WITH, [PAGE], [])
    (book / PAGE).write_text((book / PAGE).read_text().replace("Text.", "Better words."))
    assert verified(book)[PAGE] == {"2.15.0": True}


def test_a_page_without_programs_is_the_same_on_every_release(book):
    (book / OTHER).write_text("# Other\n\nText.\n")
    add_run(book, "2.15.0", WITH, [PAGE, OTHER], [])
    assert verified(book) == {PAGE: {"2.15.0": True}}
    assert list(read_verified(book)["pages"]) == [PAGE]


def test_a_page_that_fails_loses_its_release(book):
    add_run(book, "2.15.0", WITH, [PAGE, OTHER], [])
    add_run(book, "2.15.0", WITH, [PAGE], [OTHER])
    assert verified(book) == {OTHER: {}, PAGE: {"2.15.0": True}}


def test_the_record_is_small_and_the_same_in_any_order(book):
    for release in claimed():
        add_run(book, release, WITH, [PAGE, OTHER], [])
    text = (book / FILE).read_text()
    for release in reversed(claimed()):
        add_run(book, release, WITH, [OTHER, PAGE], [])
    assert (book / FILE).read_text() == text
    now = digests(page_of(book, PAGE), book, ["2.15.0"])["2.15.0"]
    assert json.loads(text)["pages"][PAGE] == {now: " ".join(claimed())}


def fake_python(folder: Path, code: str) -> None:
    (folder / "bin").mkdir(parents=True, exist_ok=True)
    (folder / "bin" / "python").write_text(f"#!{sys.executable}\n{code}\n")
    (folder / "bin" / "python").chmod(0o755)


@pytest.fixture
def made(book, monkeypatch):
    """Environments are made at once: their Python answers to pip with `made.pip`, and else proves the small book."""
    (book / "requirements.lock").write_text("numpy==2.4.6\nsybil==1\nmkdocs==1\n")

    class Made:
        pip = "pass"
        proof = "pass"

    def run(command, **options):
        if command[1:3] == ["-m", "venv"]:
            code = f"import sys\nif 'pip' in sys.argv: {Made.pip}\nelse: {Made.proof}"
            fake_python(command[3], code)
            return None
        return real(command, **options)

    real = subprocess.run
    monkeypatch.setattr(environments.subprocess, "run", run)
    monkeypatch.chdir(book)
    return Made


def test_an_environment_is_made_said_and_removed(book, made, capfd):
    made.pip = "print(sys.argv, file=open('asked', 'w'))"
    with environment(book, "2.4.1") as python:
        assert python.is_file()
        asked = (book / "asked").read_text()
        assert "'torch==2.4.1', 'numpy==2.4.6', 'sybil==1']" in asked and "mkdocs" not in asked
    assert not python.exists()
    said = capfd.readouterr().out
    assert "torch 2.4.1: installing …\n" in said and " MB in " in said


def test_what_the_proof_imports_is_in_its_environment():
    home = Path(__file__).resolve().parents[2]
    files = [home / "conftest.py", *(file for room in ROOMS for file in (home / "book" / room).glob("*.py"))]
    imported = {name for file in files for name in re.findall(r"^ *(?:import|from) (\w+)", file.read_text(), re.M)}
    needed = {package.lower() for name in imported for package in packages_distributions().get(name, [])}
    assert {"sybil", "lark"} < needed <= {"torch", *environments.NEEDED}


def test_an_environment_is_kept_if_that_is_asked_or_the_work_is_interrupted(book, made):
    with environment(book, "2.4.1", keep=True) as python:
        pass
    made.pip = "sys.exit('it is there')"
    with pytest.raises(KeyboardInterrupt), environment(book, "2.4.1"):
        raise KeyboardInterrupt
    assert python.exists()


def test_an_environment_that_was_not_finished_is_made_again(book, made):
    fake_python(book / environments.FOLDER / "2.4.1", "sys.exit(1)")
    with environment(book, "2.4.1") as python:
        assert subprocess.run([python]).returncode == 0


CAP = "ERROR: Cannot install\n    The user requested torch==2.4.1\n    The user requested (constraint) torch<=2.3.1\n"


@pytest.mark.parametrize(
    ("pip", "words"),
    [
        (f"sys.exit({CAP!r})", "torch 2.4.1: pip is capped at torch<=2.3.1 on this machine: `pip config list` shows"),
        ("sys.exit('ERROR: No matching distribution found')", "pip did not install it: No matching distribution"),
    ],
)
def test_why_there_is_no_environment(book, made, pip, words):
    made.pip = pip
    with pytest.raises(NoEnvironmentError) as raised, environment(book, "2.4.1"):
        pass
    assert words in str(raised.value) and "\n" not in str(raised.value)
    assert not (book / environments.FOLDER / "2.4.1").exists()


PASSES = """
    from pathlib import Path
    sys.path.insert(0, {home!r})
    from book.prove import record
    record.running = lambda: {release!r}
    record.write_record(Path.cwd(), {passed}, {failed})
    sys.exit({code})
"""


def proof(release: str, passed: list[str], failed: list[str]) -> str:
    home = str(Path(__file__).resolve().parents[2])
    return PASSES.format(home=home, release=release, passed=passed, failed=failed, code=len(failed))


def test_what_passed_is_recorded_and_not_proven_again(book, made, capfd):
    made.proof = proof("2.4.1", [PAGE], [OTHER])
    assert versions.main(["--torch=2.4.1"]) == 1
    assert verified(book) == {OTHER: {}, PAGE: {"2.4.1": True}}
    assert "not proven, or not all of it: torch 2.4.1\n" in capfd.readouterr().out
    made.proof = proof("2.4.1", [PAGE, OTHER], [])
    assert versions.main(["--torch=2.4.1"]) == 0
    assert verified(book) == {OTHER: {"2.4.1": True}, PAGE: {"2.4.1": True}}
    made.pip = "sys.exit('nothing is to be installed')"
    assert versions.main(["--torch=2.4.1"]) == 0
    assert "torch 2.4.1: all pages passed on it as they are now\n" in capfd.readouterr().out


def test_what_passed_before_an_interrupt_is_recorded(book, made):
    add_run(book, "2.4.1", WITH, [OTHER], [])
    made.proof = proof("2.4.1", [PAGE], []).replace("sys.exit(0)", "import time; Path('ready').touch(); time.sleep(60)")
    script = "import sys; from book.prove import versions; sys.exit(versions.main(['--torch=2.4.1', '--keep']))"
    folder = book / environments.FOLDER / "2.4.1"
    fake_python(folder, f"import sys\nif True: {made.proof}")
    (folder / "installed").touch()
    home = str(Path(__file__).resolve().parents[2])
    running = subprocess.Popen(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": home},
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # not ignored, as in a background
    )
    while not (book / "ready").exists():
        time.sleep(0.05)
    os.killpg(running.pid, signal.SIGINT)
    assert running.wait(120) != 0
    assert verified(book) == {OTHER: {"2.4.1": True}, PAGE: {"2.4.1": True}}
    assert folder.exists()


def test_the_locked_release_needs_no_environment(book, made):
    made.pip = "sys.exit('nothing is to be installed')"
    with environment(book, locked()) as python:
        assert str(python) == sys.executable
