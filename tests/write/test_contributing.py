"""CONTRIBUTING.md is followed word by word in a fresh clone of a small book, and each command prints what it says."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from book.prove.compare import difference
from book.read.pages import read_page

ROOT = Path(__file__).resolve().parents[2]
GUIDE = read_page((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
PAGE = "docs/tensors/sorting.md"  # on which the parts are put that CONTRIBUTING shows how to add
# Before which text of the page a part is put, by how it begins.
PLACES = {"4. ": '\n??? success "Solution 1"', "??? ": "## What comes next", "": "## When it goes wrong"}
EDIT = re.compile(r"In\s`(?P<file>[^`]+)`,\swrite\s`(?P<new>[^`]+)`\sfor\s`(?P<old>[^`]+)`")


def commands(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with what it prints."""
    parts = re.split(r"^\$ (.*)\n?", block + "\n", flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def steps() -> list[tuple[int, str, str, str]]:
    """All that the guide says to do, in its order: line, kind, subject, and what it says about the subject."""
    found = [
        (GUIDE.text.count("\n", 0, match.start()) + 1, "edit", match["file"], f"{match['old']}\n{match['new']}")
        for match in EDIT.finditer(GUIDE.prose())
    ]
    start = next(n for n, line in enumerate(GUIDE.text.splitlines(), 1) if line == "## How to add something")
    stop = next(n for n, line in enumerate(GUIDE.text.splitlines(), 1) if line == "## How a page is written")
    for fence in GUIDE.fences:
        if fence.name == "console":
            found += [(fence.line, "run", command, shown) for command, shown in commands(fence.content)]
        elif "title" in fence.options:
            found.append((fence.line, "write", fence.options["title"], fence.content + "\n"))
        elif fence.name == "markdown" and start < fence.line < stop:
            found.append((fence.line, "insert", PAGE, fence.content + "\n\n"))
    return sorted(found, key=lambda step: step[0])


def agree(shown: str, printed: str) -> bool:
    """Whether a command printed what is shown. A line `…` stands for any lines, `…` in a line for any text in it.

    How long pytest took, and how wide its rules are, is not compared; nor are spaces at the ends of lines.
    """
    patterns = []
    for line in _normal(shown).splitlines():
        pattern = ".*".join(re.escape(part) for part in line.split("…"))
        patterns.append("(?:.*\n)*?" if line == "…" else pattern + "\n")
    return re.fullmatch("".join(patterns), _normal(printed)) is not None


def _normal(text: str) -> str:
    text = re.sub(r"^=+ (.*) in [\d.]+s( \([\d:]+\))? =+$", r"= \1 =", text, flags=re.MULTILINE)
    return "".join(line.rstrip() + "\n" for line in text.splitlines())


class Clone:
    """A fresh clone of a project, with its set-up done, in which commands are typed."""

    def __init__(self, project: Path):
        self.root, self.temporary = project.parent / "clone", project.parent / "temporary"
        self.temporary.mkdir()
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(project.parent),
            "TMPDIR": str(self.temporary),
            "LC_ALL": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CEILING_DIRECTORIES": str(project.parent),
            "GIT_AUTHOR_NAME": "A contributor",
            "GIT_AUTHOR_EMAIL": "contributor@example.org",
            "GIT_COMMITTER_NAME": "A contributor",
            "GIT_COMMITTER_EMAIL": "contributor@example.org",
        }
        for command in ("git init -q -b main", "git add .", "git commit -q -m Start"):
            assert not self.run(command, project)[0]
        assert not self.run("git clone -q --bare project fork.git", project.parent)[0]
        assert not self.run("git clone -q fork.git clone", project.parent)[0]
        environment = self.root / ".venv"
        environment.mkdir()
        for entry in Path(sys.prefix).iterdir():
            if entry.name != "installed-from-lock":
                (environment / entry.name).symlink_to(entry)
        (environment / "installed-from-lock").touch()

    def run(self, command: str, folder: Path | None = None) -> tuple[int, str]:
        """The exit code of a command, and what it printed."""
        ended = subprocess.run(
            ["sh", "-c", command],
            cwd=folder or self.root,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
        )
        return ended.returncode, ended.stdout

    def serve(self, shown: str) -> str:
        """Type `make serve`, wait until it has printed what is shown, and open the address. Returns what it printed."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = str(free.getsockname()[1])
        file = self.root.parent / "served"
        with file.open("w") as output:
            server = subprocess.Popen(
                ["make", "serve", f"PORT={port}"],
                cwd=self.root,
                env=self._environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            limit = time.monotonic() + 120
            while not agree(shown.replace("8000", port), file.read_text()) and time.monotonic() < limit:
                time.sleep(0.2)
            printed = file.read_text().replace(port, "8000")
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/tensors/zeros.html", timeout=60) as answer:
                assert "Zeros" in answer.read().decode()
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(server.pid, 15)
            server.wait(60)
        return printed


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed, and half of the guide is about it")
def test_is_followed_word_by_word(project, record_property):
    clone = Clone(project)
    followed = 0
    for line, kind, subject, content in steps():
        file = clone.root / subject
        if kind == "edit":
            old, new = content.split("\n")
            text = file.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"CONTRIBUTING.md:{line}: '{old}' stands {text.count(old)} times in {subject}"
            file.write_text(text.replace(old, new), encoding="utf-8")
        elif kind == "write":
            file.write_text(content, encoding="utf-8")
        elif kind == "insert":
            content = content.removesuffix("\n") if content.startswith("4. ") else content  # it ends a list
            place = next(place for start, place in PLACES.items() if content.startswith(start))
            before, heading, after = file.read_text(encoding="utf-8").partition(place)
            assert heading
            file.write_text(before + content + heading + after, encoding="utf-8")
        elif subject == "make serve":
            assert agree(content, printed := clone.serve(content)), difference(content, printed, "CONTRIBUTING", "make")
        else:
            code, printed = clone.run(subject)
            assert agree(content, printed), f"CONTRIBUTING.md:{line}: `{subject}` prints something else\n" + difference(
                content, printed, "CONTRIBUTING.md", subject
            )
            assert bool(code) == ("Error" in content), f"CONTRIBUTING.md:{line}: `{subject}` ends with exit code {code}"
        followed += 1
    record_property("steps of CONTRIBUTING followed", followed)
    _is_complete(clone)


def _is_complete(clone: Clone) -> None:
    """What was added by the guide passes, and is committed by a git that runs the linter before."""
    assert clone.run(f"make test PAGE={PAGE}")[0] == 0
    assert clone.run("git add . && git commit -m More")[1].startswith("make lint" + "." * 64 + "Passed\n")
    assert clone.run("make site")[0] == 0
    assert (clone.root / "site" / "tensors" / "sorting.html").is_file()
    assert list(clone.temporary.iterdir()) == []


SHOWN = "a\n…\nb … d\n== 1 passed in 0.1s ==\n"


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        ("a\nx\ny\nb c d\n====== 1 passed in 12.34s ======\n", True),
        ("a\nb  d\n= 1 passed in 1s =\n", True),
        ("a\nx\nb c\n= 1 passed in 1s =\n", False),
        ("a\nb c d\n= 2 passed in 1s =\n", False),
        ("x\na\nb c d\n= 1 passed in 1s =\n", False),
        ("a\nb c d\n= 1 passed in 1s =\nmore\n", False),
    ],
)
def test_agree(printed, same):
    assert agree(SHOWN, printed) is same


def test_every_way_to_add_something_is_followed():
    section = GUIDE.prose().split("## How to add something")[1].split("\n## ")[0]
    titles = re.findall(r"^### (.*)$", section, re.MULTILINE)
    assert [title.split()[1] for title in titles] == [
        "page",
        "program",
        "section",
        "figure",
        "exercise",
        "formula",
        "guess",
        "lab",
    ]
    kinds = [kind for _, kind, _, _ in steps()]
    assert kinds.count("write") == 6 and kinds.count("insert") == 7 and kinds.count("edit") == 3
