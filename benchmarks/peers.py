"""The proof against other ways to test the programs of pages, on the same programs, side by side on one core each."""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.limit import programs
from benchmarks.timing import ROOT, Measurement, at_least, race
from book.publish.markdown import block
from book.publish.notebooks import notebook
from book.read.catalog import read_book
from book.read.model import Page
from book.read.snippets import read_snippet

PEERS = ROOT / ".cache" / "peers"  # where they are installed, so that `make test` does not meet them
PAGES = 8  # of those without long trainings, evenly over the book
MKTESTDOCS = """import pathlib, mktestdocs, pytest
from mktestdocs.__main__ import check_raw_string
FILES = sorted(pathlib.Path(__file__).parent.parent.glob("*.md"))
BLOCKS = [f"```python\\n{block}```" for file in FILES for block in mktestdocs.grab_code_blocks(file.read_text())]

@pytest.mark.parametrize("block", BLOCKS)
def test_block(block):
    check_raw_string(block)
"""
# What one program sets, no other may meet, here neither: in float64, many raise at once instead of computing.
CONFTEST = """import torch

def pytest_runtest_setup(item):
    torch.set_default_dtype(torch.float32)
    torch.use_deterministic_algorithms(False)
"""
ONE_BY_ONE = "import subprocess, sys\nfor file in sys.argv[1:]:\n    subprocess.run([sys.executable, file])\n"


def install() -> None:
    """Install the peers beside the project, without what it has itself."""
    requirements = ROOT / "benchmarks" / "requirements.txt"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*command, "--upgrade", "--target", str(PEERS), "-r", str(requirements)], check=True)


def measure() -> list[Measurement]:
    """For each peer, how many times as long as the proof it takes."""
    install()
    quick = {n: p for n, p in read_book(ROOT).items() if p.programs and not p.slow}
    chosen = dict(list(quick.items())[:: max(1, len(quick) // PAGES)])
    paths = list(programs(chosen.values()))
    pytest = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest"]
    proof = [*pytest, *chosen]
    draw = ["MPLBACKEND=module://book.run.backend"]  # a kernel draws without being told to
    rows = [Measurement("for comparison", f"{len(paths)} programs of {len(chosen)} pages")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for page_name, page in chosen.items():
            _write(folder / page_name.replace("/", "-"), page_name, page)
        test = folder / "mktestdocs" / "test_pages.py"
        test.parent.mkdir()
        test.write_text(MKTESTDOCS, encoding="utf-8")
        (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
        notebooks = [str(file) for file in sorted(folder.glob("*.ipynb"))]
        peers = {
            "nbmake (compares nothing)": ([*pytest, "--nbmake", *notebooks], 5),
            "nbval (compares outputs, a kernel for each page)": ([*pytest, "--nbval", *notebooks], 5),
            "pytest --markdown-docs (compares nothing)": ([*draw, *pytest, "--markdown-docs", *_markdown(folder)], 1),
            "mktestdocs (compares nothing)": ([*draw, *pytest, str(test)], 1),
        }
        for peer, (command, wanted) in peers.items():
            ours, theirs = race([proof, ["env", f"PYTHONPATH={PEERS}", *command, "--rootdir", name]], may_fail=True)
            rows.append(at_least(f"{peer}, against the proof", theirs / ours, wanted))
        some = [str(ROOT / "snippets" / path) for path in paths[::32]]
        ours, theirs = race([proof, [sys.executable, "-c", ONE_BY_ONE, *some]])
        share = len(paths) / len(some)
        rows.append(at_least("an interpreter for each program (every 32nd was run)", theirs * share / ours, 1))
    return rows


def _write(base: Path, name: str, page: Page) -> None:
    """The page as its notebook, and as Markdown that holds each of its programs, whole."""
    base.with_suffix(".ipynb").write_text(notebook(page, name, ROOT), encoding="utf-8")
    blocks = [block("python", read_snippet(ROOT, path).code(None)) for path in programs([page])]
    base.with_suffix(".md").write_text("\n\n".join(blocks), encoding="utf-8")


def _markdown(folder: Path) -> list[str]:
    return [str(file) for file in sorted(folder.glob("*.md"))]
