"""`make serve` renders what changed and nothing else, and marks on the page what is not proven."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
import yaml

from book.publish.preview import Mark, marked, marks
from tests.conftest import ROOT

NAME = "docs/chapter/page.md"
PAGE = '# Page\n\n```python\n--8<-- "chapter/program.py"\n```\n\n```output\n{}\n```\n'
OTHER = '# Other\n\n```python\n--8<-- "chapter/one.py"\n```\n'


class Served:
    """A small book, served as `make serve` does it."""

    def __init__(self, book, address: str, log):
        self.book, self.address, self.log = book, address, log

    def text(self, page: str = "chapter/page.html") -> str:
        with urllib.request.urlopen(self.address + page, timeout=60) as answer:
            return re.sub(r"(?s)<script.*?</script>", "", answer.read().decode())

    def wait_until(self, condition) -> str:
        """The page's HTML when `condition` holds for it. It has a minute, for the machine may be busy."""
        limit = time.monotonic() + 60
        while not condition(text := self.text()):
            assert time.monotonic() < limit, text + self.log.read_text()
            time.sleep(0.2)
        return text

    def rendered(self) -> list[str]:
        return re.findall(r"Rendered (\S+)", self.log.read_text())


@pytest.fixture
def served(small_site, small_book, tmp_path):
    small_book.snippet("chapter/program.py", "print('one')\n")
    small_book.page(PAGE.format("one"))
    small_book.page(OTHER, "chapter/other.md")
    settings = yaml.unsafe_load((small_book.root / "mkdocs.yml").read_text())
    settings["hooks"].append(str(ROOT / "book" / "publish" / "preview.py"))
    (small_book.root / "mkdocs.yml").write_text(yaml.dump(settings))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    log = tmp_path / "log.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", host]
    command += ["--config-file", str(small_book.root / "mkdocs.yml")]
    (temporary := tmp_path / "temporary").mkdir()
    where = {"cwd": small_book.root, "env": os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)}}
    with log.open("w") as file:
        process = subprocess.Popen(command, **where, stdout=file, stderr=subprocess.STDOUT, start_new_session=True)
    limit = time.monotonic() + 120
    while "Serving on" not in log.read_text():
        assert process.poll() is None and time.monotonic() < limit, log.read_text()
        time.sleep(0.2)
    yield Served(small_book, f"http://{host}/", log)
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(60)
    assert list(temporary.iterdir()) == []  # neither the site, nor the news, nor the folders of programs


def test_what_is_stale_is_marked_until_it_is_right_and_only_what_changed_is_rendered(served):
    assert "The program now prints" not in served.text()
    served.book.snippet("chapter/program.py", "print('two')\n")
    text = served.wait_until(lambda text: "The program now prints" in text)
    stale, new = re.search(
        r'(?s)class="stale program-output.*?<samp[^>]*>(.*?)</samp>.*?<samp>(.*?)</samp>', text
    ).groups()
    assert (stale, new) == ("one", "two")
    served.book.page(PAGE.format("two"))
    served.wait_until(lambda text: ">two<" in text and "stale" not in text)
    served.book.page("# Page\n\n```python\nprint(1)\n```\n")
    served.wait_until(lambda text: "holds exactly one include" in text)
    served.book.page("# Another title\n")
    served.wait_until(lambda text: "Another title" in text and "stale" not in text)
    assert set(served.rendered()) == {NAME}
    assert served.log.read_text().count("Building documentation") == 1
    served.book.page("# New\n", "chapter/new.md")  # the navigation of every page changes
    served.wait_until(lambda text: "new.html" in text)
    assert served.log.read_text().count("Building documentation") == 2


def test_a_build_marks_nothing(small_site, small_book):
    settings = yaml.unsafe_load((small_book.root / "mkdocs.yml").read_text())
    settings["hooks"].append(str(ROOT / "book" / "publish" / "preview.py"))
    (small_book.root / "mkdocs.yml").write_text(yaml.dump(settings))
    small_book.snippet("chapter/program.py", "print('two')\n")
    built = small_site(PAGE.format("one"))
    assert built.returncode == 0, built.stderr
    assert "stale" not in (small_book.root / "site/chapter/page.html").read_text()


@pytest.mark.parametrize(
    ("program", "fences", "expected"),
    [
        ("print(1)", "```output\n1\n```", []),
        ("print(2)", "```output\n1\n```", [Mark(0, "2")]),
        ("x = 1", "```output\n1\n```", [Mark(0, "nothing")]),
        ("print(1)\n1 / 0", "```output\n1\n```\n\n```error\nx\n```", [Mark(1, "ZeroDivisionError: division by zero")]),
        ("print(1)", "", [Mark(None, f"{NAME}:1: snippets/chapter/program.py prints, and no `output` follows")]),
        ("print(1)", "```output\n1\n```\n\n3.25 percent.", [Mark(None, f"{NAME}:9: 3.25 percent stands in no output")]),
    ],
)
def test_marks(small_book, program, fences, expected):
    small_book.snippet("chapter/program.py", program + "\n")
    small_book.page(f'```python\n--8<-- "chapter/program.py"\n```\n\n{fences}\n')
    found = marks(NAME, small_book.root, small_book.runner)
    assert [mark.fence for mark in found] == [mark.fence for mark in expected]
    for mark, wanted in zip(found, expected, strict=True):
        assert mark.text.startswith(wanted.text)


def test_the_marks_of_a_page_are_text():
    block = '<div class="program-output"><pre><samp>1</samp></pre></div>'
    shown = marked(f"<p>{block}</p>{block}", [Mark(1, "<b>"), Mark(None, "a & b")])
    assert (
        shown.index("a &amp; b") < shown.index(block) < shown.index("stale program-output") < shown.index("&lt;b&gt;")
    )
    assert marked(block, []) == block
