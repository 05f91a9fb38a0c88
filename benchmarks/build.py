"""How long the site takes to build: what the book adds to the theme, how it grows, and a page that changes."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import yaml

from benchmarks.timing import ROOT, Measurement, at_most, race
from book.read.catalog import page_names

PATIENCE = 30  # seconds for a preview to end in order
SIZES = (1, 10, 30)  # times the pages of the book
PAGES_OF_A_CHAPTER, CHAPTERS_OF_A_PART = 5, 12  # a part is about as large as the book


def measure() -> list[Measurement]:
    """Build the book with and without its hooks, generated books of three sizes, and one page of a large one."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        book, theme = (_build(ROOT / "mkdocs.yml", f"{name}/ours"), _build(_plain(Path(name)), f"{name}/plain"))
        first, second = race([book, theme]), race([theme, book])  # cores are not always equally fast
        ours, plain = first[0] + second[1], first[1] + second[0]
        rows.append(Measurement("the site of the book, on one core", f"{ours / 2:.1f} s"))
        rows.append(
            at_most("what the hooks and templates of the book add to that", 100 * (ours / plain - 1), 15, "%", 0)
        )
    pages = len(page_names(ROOT))
    seconds = {}
    with tempfile.TemporaryDirectory() as name:
        books = {size: _generate(Path(name) / str(size), size * pages) for size in SIZES}
        seconds[1], seconds[10] = race([_build(books[size], f"{name}/site{size}") for size in SIZES[:2]])
        (seconds[30],) = race([_build(books[30], f"{name}/site30")])
        shutil.rmtree(f"{name}/site30")
        changed = _seconds_until_a_change_is_served(books[10])
    one = f"{seconds[1]:.1f} s for {pages} short pages"
    rows.append(Measurement("a generated book", one))
    growth = (seconds[30] - seconds[10]) / (20 * pages), (seconds[10] - seconds[1]) / (9 * pages)
    rows.append(Measurement("the same, 10 and 30 times as many pages", f"{seconds[10]:.1f} and {seconds[30]:.1f} s"))
    rows.append(at_most("what a page more takes at 10 to 30 times, against 1 to 10 times", growth[0] / growth[1], 1.5))
    rows.append(at_most("until a saved change is served, at 10 times the book", changed, 2, "s", 1))
    return rows


def build(site: Path) -> None:
    """Build the book into a folder."""
    race([_build(ROOT / "mkdocs.yml", str(site))])


def build_plain(site: Path) -> None:
    """Build the same pages as the theme does it, without what the book adds, and with the theme's own search."""
    with tempfile.TemporaryDirectory() as name:
        race([_build(_plain(Path(name)), str(site))])


def _build(settings: Path, site: str) -> list[str]:
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(settings), "--site-dir", site]


def _settings() -> dict:
    """The settings of the book, with the paths of what it shares."""
    settings = yaml.unsafe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["theme"]["custom_dir"] = str(ROOT / "overrides")
    settings["hooks"] = [str(ROOT / hook) for hook in settings["hooks"]]
    del settings["watch"]
    return settings


def _plain(folder: Path) -> Path:
    """Settings with which the theme builds the same pages, without the hooks and templates of the book."""
    settings = _settings()
    settings["plugins"].insert(0, {"search": {"lang": ["en", "ja"]}})
    del settings["theme"]["custom_dir"], settings["hooks"]
    settings["docs_dir"] = str(ROOT / "docs")
    return _write(settings, folder)


def _write(settings: dict, folder: Path) -> Path:
    file = folder / "mkdocs.yml"
    file.write_text(yaml.dump(settings), encoding="utf-8")
    return file


def _generate(folder: Path, pages: int) -> Path:
    """Write a book of so many short pages, each with a program, an output and a formula. Returns its settings."""
    settings, nav = _settings(), {}
    # It has no labs, and must not throw away what the book keeps of its own.
    settings["plugins"][-1]["mkdocs-jupyter"]["cache"] = False
    extensions = settings["markdown_extensions"]
    extensions[extensions.index("book.publish.extension")] = {"book.publish.extension": {"root": str(folder)}}
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets", ignore=shutil.ignore_patterns("figures"))
    (folder / "snippets").mkdir()
    (folder / "docs" / "index.md").write_text("# Home\n\nA generated book.\n", encoding="utf-8")
    for number in range(pages - 1):
        chapter = f"chapter-{number // PAGES_OF_A_CHAPTER}"
        part = f"part-{number // PAGES_OF_A_CHAPTER // CHAPTERS_OF_A_PART}"
        name = f"{chapter}/page-{number}.md"
        for kind, file, text in (("docs", name, _page(number)), ("snippets", f"{name[:-3]}.py", f"print({number})\n")):
            (folder / kind / file).parent.mkdir(exist_ok=True)
            (folder / kind / file).write_text(text, encoding="utf-8")
        nav.setdefault(part, {}).setdefault(chapter, []).append({f"Page {number}": name})
    parts = ({part: [{chapter: names} for chapter, names in chapters.items()]} for part, chapters in nav.items())
    settings["nav"] = [{"Home": "index.md"}, *parts]
    return _write(settings, folder)


def _page(number: int) -> str:
    program = f"chapter-{number // PAGES_OF_A_CHAPTER}/page-{number}.py"
    formula = f"$$\ny_{{{number}}} = \\sum_i w_i x_i + b\n$$ {{#eq-sum-{number}}}\n"
    fences = f'```python proves=eq-sum-{number}\n--8<-- "{program}"\n```\n\n```output\n{number}\n```\n'
    return (
        f"# Page {number}\n\nA weighted sum has a weight $w_i$ for each input.\n\n{formula}\n## A program\n\n{fences}"
    )


@contextlib.contextmanager
def _served(settings: Path) -> Iterator[str]:
    """The address at which a book is served as `make serve` does it, with a slash at its end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", host, "--config-file", str(settings)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        _wait_for("A generated book", f"http://{host}/", 300)
        yield f"http://{host}/"
    finally:
        os.killpg(process.pid, signal.SIGTERM)  # a shell lets what it starts in the background ignore `SIGINT`
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait_for(text: str, address: str, limit: float) -> None:
    """Ask an address until it shows a text. Raises TimeoutError after so many seconds."""
    ends = time.monotonic() + limit
    while time.monotonic() < ends:
        with contextlib.suppress(OSError), urllib.request.urlopen(address) as answer:
            if text in answer.read().decode():
                return
        time.sleep(0.02)
    raise TimeoutError(f"{address} does not show '{text}' after {limit} s")


def _seconds_until_a_change_is_served(settings: Path) -> float:
    page = settings.parent / "docs" / "chapter-0" / "page-0.md"
    with _served(settings) as address:
        time.sleep(2)  # it begins to watch the files
        text = page.read_text(encoding="utf-8")
        started = time.monotonic()
        page.write_text(re.sub("A weighted sum", "A changed sum", text), encoding="utf-8")
        _wait_for("A changed sum", address + "chapter-0/page-0.html", 120)
        return time.monotonic() - started
