"""Small books in temporary folders, for tests that need pages which are wrong, or a project to change."""

import contextlib
import io
import logging
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterable
from pathlib import Path

import nbformat
import pytest
import yaml
from filelock import FileLock
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from book.prove.proof import Failure, Proof
from book.publish.browser import started
from book.read.model import Page
from book.read.notebook import normalized
from book.run.runner import Runner, shared_runner
from tests.browser import find_browser, serve

PAGE = "chapter/page.md"


def _not_waited_for(reason: str) -> pytest.MarkDecorator:
    """Marks what a contributor does not wait for. On a pull request, all is run."""
    return pytest.mark.skipif(os.environ.get("CI") != "true", reason=f"{reason}: with CI=true it runs, too")


proven_once = _not_waited_for("it trains for long, and its page proves it")
of_another_page = _not_waited_for("one page of its chapter is enough here")


def first_pages(names: Iterable[str]) -> set[str]:
    """The names of those lessons that are the first of their chapter, among pages in the order of the book."""
    lessons = [name for name in names if Path(name).stem != "index" or name == "docs/index.md"]
    return set({Path(name).parent: name for name in reversed(lessons)}.values())


def shows_something(page: Page) -> bool:
    """Whether a page shows what a program does. If not, a program that does something else is not to be seen there."""
    return any(program.output or program.error for program in page.programs)


class SmallBook:
    """A folder with `docs/` and `snippets/`, and what the proof says about it."""

    def __init__(self, root: Path, runner: Runner):
        self.root = root
        self.runner = runner
        (root / "docs" / "chapter").mkdir(parents=True)
        (root / "snippets" / "chapter").mkdir(parents=True)

    def snippet(self, path: str, source: str) -> Path:
        file = self.root / "snippets" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        return file

    def page(self, text: str, name: str = PAGE) -> Path:
        file = self.root / "docs" / name
        file.write_bytes(text.encode("utf-8"))
        return file

    def complaints(self, name: str = PAGE) -> list[str]:
        """The texts of all failures of a page, collected and evaluated by Sybil."""
        document = Proof(self.root, self.runner).parse(self.root / "docs" / name)
        texts = []
        for example in document.examples():
            try:
                example.evaluate()
            except Failure as failure:
                texts.append(str(failure))
        return texts


os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")  # the theme sets it when it is imported, after programs were run

ROOT = Path(__file__).resolve().parent.parent
INDEX = "# A small book\n\n## The way {#way}\n\nBegin with [zeros](tensors/zeros.md).\n"
ZEROS = """# Zeros

One program.

```python
--8<-- "tensors/zeros/zeros.py"
```

```output
tensor([0., 0.])
```

## What comes next {#next}

[Steps](../training/steps.md).
"""
STEPS = "# Steps\n\nNothing yet. Go back to the [home page](../index.md#way).\n"
NAV = """nav:
  - Home: index.md
  - Tensors:
      - Zeros: tensors/zeros.md # the first page
  - Training:
      - Steps: training/steps.md
  - Labs:
      - "Lab: waves": labs/waves.ipynb

"""
LAB = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# Lab: waves", id="title")])


@pytest.fixture
def project(tmp_path) -> Path:
    """The root of a small copy of the project: its code and settings, and a book of three short pages and a lab."""
    root = tmp_path / "project"
    for folder in (".github", "book", "overrides", "docs/assets"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__", "figures"))
    for file in ROOT.iterdir():
        if file.is_file() and file.name not in ("mkdocs.yml", ".git"):  # .git is a file in a worktree
            shutil.copy(file, root)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    files = {
        "mkdocs.yml": re.sub(r"(?s)^nav:\n.*?\n\n", NAV, settings, flags=re.MULTILINE),
        "docs/index.md": INDEX,
        "docs/tensors/zeros.md": ZEROS,
        "docs/training/steps.md": STEPS,
        "docs/labs/waves.ipynb": normalized(LAB),
        "snippets/tensors/zeros/zeros.py": "import torch\n\nprint(torch.zeros(2))\n",
        "snippets/ruff.toml": (ROOT / "snippets" / "ruff.toml").read_text(encoding="utf-8"),
        "tests/test_nothing.py": "",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def small_book(tmp_path):
    return SmallBook(tmp_path, shared_runner())  # as the pages of the book: each worker imports torch once


def build(folder: Path, site: Path) -> subprocess.CompletedProcess:
    """Build the site of the project or small book in `folder`, as `mkdocs build --strict` does, in this process.

    MkDocs is imported here, which takes longer than such a build. What it would print is in `stderr`.
    """
    code, printed = 0, io.StringIO()
    handler = logging.StreamHandler(printed)
    logging.getLogger("mkdocs").addHandler(handler)
    try:
        with contextlib.chdir(folder), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some are about MkDocs itself
            settings = load_config(str(folder / "mkdocs.yml"), site_dir=str(site), strict=True)
            settings.plugins.on_startup(command="build", dirty=False)
            try:
                mkdocs_build(settings)
            finally:
                settings.plugins.on_shutdown()
    except Abort as aborted:
        code = aborted.code
        printed.write(f"{aborted}\n")
    finally:
        logging.getLogger("mkdocs").removeHandler(handler)
    return subprocess.CompletedProcess("mkdocs build", code, stderr=printed.getvalue())


@pytest.fixture(scope="session")
def site(tmp_path_factory, worker_id) -> Path:
    """The folder of the site, built as `make site` builds it, by the worker that needs it first; others wait for it."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "site"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(own / "unfinished")]
            built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
            assert built.returncode == 0, built.stderr
            (own / "unfinished").rename(folder)
    return folder


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served. It ends with a slash."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="module")  # while Playwright runs, no other test could run an event loop
def browser():
    with started(find_browser()) as browser:
        yield browser


def settings_for(root: Path) -> dict:
    """The settings of the book, for a small one in the folder `root`."""
    settings = yaml.unsafe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["theme"]["custom_dir"] = str(ROOT / "overrides")
    settings["hooks"] = [str(ROOT / "book" / "publish" / "hooks.py")]
    extensions = settings["markdown_extensions"]
    extensions[extensions.index("book.publish.extension")] = {"book.publish.extension": {"root": str(root)}}
    del settings["nav"], settings["watch"]
    return settings


@pytest.fixture
def small_site(small_book):
    """A function that builds a small site, with the settings of the book, from the text of its one page."""
    settings = settings_for(small_book.root)
    del settings["extra_css"]
    (small_book.root / "mkdocs.yml").write_text(yaml.dump(settings), encoding="utf-8")
    (small_book.root / "docs" / "index.md").write_text("# Home\n", encoding="utf-8")
    small_book.snippet("chapter/one.py", "x = 1\n")

    def run(text: str) -> subprocess.CompletedProcess:
        small_book.page(text)
        return build(small_book.root, small_book.root / "site")

    return run


def pytest_terminal_summary(terminalreporter):
    """Print the sums of what the tests counted: how much was tried."""
    sums: dict[str, int] = {}
    for report in terminalreporter.getreports("passed"):
        for key, value in report.user_properties:
            sums[key] = sums.get(key, 0) + value
    for key, value in sums.items():
        terminalreporter.write_line(f"{key}: {value}")
