"""What `make bench` measures with: the clock, the verdicts, the generated book, the limit, the table on its page."""

import os
import subprocess
import sys
import time

import pytest
import yaml

from benchmarks import __main__ as bench
from benchmarks import limit, suite
from benchmarks.build import _generate, _served
from benchmarks.limit import execute
from benchmarks.opening import _shifts, first_visits
from benchmarks.timing import Measurement, at_least, at_most, race
from book.publish.listings import measurements
from tests.conftest import ROOT, build


def test_a_race_gives_the_seconds_of_each_side():
    started = time.monotonic()
    quick, slow = race([[sys.executable, "-c", f"import time; time.sleep({seconds})"] for seconds in (0, 1.5)])
    assert quick < slow and 1.5 <= slow <= time.monotonic() - started


def test_a_side_that_does_not_run_is_no_winner():
    with pytest.raises(RuntimeError, match=r"(?s)did not run.*unrecognized arguments"):
        race([[sys.executable, "-m", "pytest", "--no-such-option"]], may_fail=True)


def test_a_side_fails_only_where_it_may():
    failing = [[sys.executable, "-c", "raise SystemExit(1)"]]
    assert len(race(failing, may_fail=True)) == 1
    with pytest.raises(RuntimeError, match="did not run"):
        race(failing)


@pytest.mark.parametrize(("row", "holds"), [(at_most("a", 1.25, 1.25), True), (at_most("a", 1.3, 1.25), False)])
def test_a_row_says_whether_it_holds(row, holds):
    assert row.holds is holds
    assert at_least("a", 1.3, 1.25).holds and not at_least("a", 1.2, 1.25).holds


def test_the_generated_book_is_a_book(tmp_path):
    settings = _generate(tmp_path, pages=8)
    assert len(list((tmp_path / "docs").rglob("*.md"))) == 8
    _, part = yaml.unsafe_load(settings.read_text())["nav"]
    assert [len(chapter) for chapters in part.values() for chapter in chapters] == [1, 1]
    built = build(tmp_path, tmp_path / "site")
    assert built.returncode == 0, built.stderr
    assert "<math" in (tmp_path / "site" / "chapter-1" / "page-6.html").read_text(encoding="utf-8")


@pytest.fixture
def limited(tmp_path, monkeypatch):
    """A function that executes programs, by their paths, as the limit does."""
    monkeypatch.setattr("benchmarks.limit.ROOT", tmp_path)
    (tmp_path / "snippets").mkdir()

    def execute_all(programs: dict[str, str]) -> list[str]:
        for path, source in programs.items():
            (tmp_path / "snippets" / path).write_text(source)
        return execute(programs)

    return execute_all


def test_the_limit_goes_on_after_an_error(limited, tmp_path, capsys):
    done = tmp_path / "done"
    assert limited({"wrong.py": "1 / 0\n", "right.py": f"print(1)\nopen({str(done)!r}, 'w').close()\n"}) == ["wrong.py"]
    assert done.exists() and capsys.readouterr().out == ""


SETS = """import torch, warnings
torch.set_default_dtype(torch.float64)
torch.use_deterministic_algorithms(True)
warnings.simplefilter("ignore")
open("left.txt", "w").close()
"""
MEETS = """import os, torch, warnings
assert torch.get_default_dtype() == torch.float32 and not torch.are_deterministic_algorithms_enabled()
assert os.listdir() == []
with warnings.catch_warnings(record=True) as caught:
    warnings.warn("seen")
assert caught
"""


def test_in_the_limit_no_program_meets_what_another_has_set(limited):
    assert limited({"sets.py": SETS, "meets.py": MEETS}) == []


@pytest.mark.parametrize(("raises", "code"), [("0", 0), ("1", 2)])
def test_a_limit_that_computes_something_else_is_none(limited, monkeypatch, raises, code):
    limited({"right.py": "x = 1\n"})
    monkeypatch.setattr(sys, "argv", ["limit", f"right.py={raises}"])
    assert limit.main() == code


def test_the_page_shows_the_table(tmp_path, monkeypatch):
    assert "make bench" in measurements(tmp_path)
    monkeypatch.setattr(bench, "RESULTS", tmp_path / "benchmarks" / "results.md")
    (tmp_path / "benchmarks").mkdir()
    rows = [Measurement("an hour", "60 min"), at_most("a mile", 1.7, 1.5, "km")]
    monkeypatch.setattr(bench.limit, "measure", lambda: rows[:1])
    monkeypatch.setattr(bench.build, "measure", lambda: rows[1:])
    monkeypatch.setattr(bench.peers, "measure", list)
    monkeypatch.setattr(bench.opening, "measure", lambda others: [])
    monkeypatch.setattr(bench.suite, "measure", list)
    monkeypatch.setattr(bench.searching, "measure", list)
    monkeypatch.setattr(sys, "argv", ["benchmarks"])
    assert bench.main() == 1
    shown = measurements(tmp_path)
    assert "| **Proving** | | |\n| an hour | 60 min |  |\n" in shown
    assert "| a mile | 1.70 km | ≤ 1.5 km (does NOT hold) |" in shown and "Measured on" in shown
    assert "<!-- all measurements -->" in (ROOT / "docs" / "reference" / "performance.md").read_text(encoding="utf-8")


def test_the_memory_of_a_process_includes_that_of_its_children():
    source = "import subprocess, sys, time\nx = bytearray(b'1') * 50_000_000\n"
    child = source + "time.sleep(60)\n"
    parent = source + f"subprocess.run([sys.executable, '-c', {child!r}])\n"
    process = subprocess.Popen([sys.executable, "-c", parent], start_new_session=True)
    try:
        deadline = time.monotonic() + 30
        while (memory := suite._memory(process.pid)) < 100_000_000 and time.monotonic() < deadline:
            time.sleep(0.1)
        assert 100_000_000 <= memory < 200_000_000
    finally:
        os.killpg(process.pid, 9)
        process.wait()


DEAF = """import http.server, signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGTERM, signal.SIG_IGN)

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"A generated book")

host, port = sys.argv[sys.argv.index("--dev-addr") + 1].split(":")
http.server.HTTPServer((host, int(port)), Answer).serve_forever()
"""


def test_tests_that_fail_are_no_measurement(tmp_path):
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "prove.py").write_text("print('one failed')\nraise SystemExit(1)\n")
    with pytest.raises(RuntimeError, match="one failed"):
        suite._run(tmp_path, {})


def test_a_preview_that_ignores_an_interrupt_ends(small_book, monkeypatch):
    """As what a shell starts in the background; and one that does not end in order is ended."""
    (small_book.root / "mkdocs").mkdir()
    (small_book.root / "mkdocs" / "__init__.py").touch()
    (small_book.root / "mkdocs" / "__main__.py").write_text(DEAF)
    monkeypatch.setenv("PYTHONPATH", str(small_book.root))
    monkeypatch.setattr("benchmarks.build.PATIENCE", 0.5)
    with _served(small_book.root / "mkdocs.yml") as address:
        assert address.startswith("http")


STILL = "<!DOCTYPE html><link rel='icon' href='data:,'><p>It stays where it is.</p>"
MOVING = (
    STILL
    + """<img src="http://127.0.0.1:9/elsewhere.png" alt=""><script>
setTimeout(() => document.body.prepend(Object.assign(document.createElement("div"), {style: "height: 300px"})), 500);
</script>"""
)


@pytest.mark.xdist_group("opening")
def test_pages_that_are_opened_at_once_are_told_apart(browser, tmp_path, monkeypatch):
    pages = {"still.html": STILL, "moving.html": MOVING, "other.html": STILL}
    for name, text in pages.items():
        (tmp_path / name).write_text(text)
    visits = first_visits(browser, tmp_path, list(pages), rest=1000)
    assert [visit["elsewhere"] for visit in visits] == [0, 1, 0]
    assert visits[0]["kilobytes"] == visits[2]["kilobytes"] < visits[1]["kilobytes"]
    monkeypatch.setattr("benchmarks.opening.AT_ONCE", 2)
    still, moving, other = _shifts(browser, tmp_path, list(pages))
    assert still == other == 0 and moving > 0.1
