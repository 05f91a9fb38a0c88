"""What the reader of pages collects is what a Markdown renderer shows as code, whatever the page looks like.

hypothesis makes pages: fences in lists, quotations, admonitions and tabs, then a few lines changed. On each, the reader
finds exactly the code blocks that Python-Markdown shows with the settings of the site, or it complains of the page.
"""

from collections import Counter
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from book.read.fences import PYTHON_NAMES
from book.read.pages import read_page

pytestmark = pytest.mark.xdist_group("reader")  # the last test counts what another one tried

ROOT = Path(__file__).resolve().parents[2]
NAMES = [
    "python",
    "py",
    "pycon",
    "output",
    "error",
    "text",
    "bash",
    "{.python}",
    '{.python title="x"}',
    'python title="x"',
]
CONTENTS = ['--8<-- "a/b.py"', "print(1)", "x", "", "  y", "# z", "```", "~~~", "- item", "$$"]
TEXTS = [
    "Some text.",
    "",
    "# Title",
    "- item",
    "1. item",
    "> quote",
    "    indented",
    "`code`",
    "```x``` in a line",
    "<div>",
]
CONTAINERS = ["!!! note", '??? note "Title"', '=== "Tab"', "- item", "1. item"]


def renderer() -> Markdown:
    """Python-Markdown as the site uses it, without the book's own extension; each block names its language."""
    entries = yaml.unsafe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    options = {}
    for entry in entries:
        options |= entry if isinstance(entry, dict) else {entry: {}}
    del options["book.publish.extension"]
    options["pymdownx.highlight"] = {"pygments_lang_class": True, "stripnl": False}
    return Markdown(
        extensions=list(options), extension_configs={name: config or {} for name, config in options.items()}
    )


RENDERER = renderer()


def bare(text: str) -> str:
    """A text without the spaces and empty lines that nobody sees."""
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def rendered(text: str) -> list[tuple[bool, str]]:
    """For each code block that a reader sees, whether it is shown as Python, and its content."""
    html = BeautifulSoup(RENDERER.reset().convert(text), "html.parser")
    blocks = []
    for code in html.select("pre > code"):
        classes = code.find_parent(class_="highlight").get("class", [])
        blocks.append((any(f"language-{name}" in classes for name in PYTHON_NAMES), bare(code.get_text())))
    return blocks


def collected(text: str) -> list[tuple[bool, str]] | None:
    """The same, as the reader finds it; None if it complains of the page, as the proof does of an empty fence."""
    page = read_page(text)
    if not all(bare(fence.content) for fence in page.fences):
        return None
    allowed = ("holds exactly one include", "no program stands directly before", "has no option")
    if any(not any(words in problem.message for words in allowed) for problem in page.problems):
        return None
    return [(fence.name in PYTHON_NAMES, bare(fence.content)) for fence in page.fences]


@st.composite
def fences(draw) -> list[str]:
    ticks = draw(st.sampled_from(["```", "````", "~~~"]))
    space = draw(st.sampled_from(["", " "]))
    return [ticks + space + draw(st.sampled_from(NAMES)), *draw(st.lists(st.sampled_from(CONTENTS), max_size=3)), ticks]


@st.composite
def blocks(draw, depth: int = 0) -> list[str]:
    """Lines of text and fences, some of them in containers."""
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(
            st.sampled_from(["text", "fence", "fence", "container", "quotation"] if depth < 2 else ["text", "fence"])
        )
        if kind == "text":
            lines.append(draw(st.sampled_from(TEXTS)))
        elif kind == "fence":
            lines += draw(fences())
        else:
            inner = draw(blocks(depth=depth + 1))
            if kind == "container":
                lines += [draw(st.sampled_from(CONTAINERS)), "", *("    " + line if line else "" for line in inner)]
            else:
                lines += ["> " + line for line in inner]
        lines.append("")
    return lines


@st.composite
def pages(draw) -> str:
    """A page; in two of three, some lines are deleted, doubled, or moved to the left or the right."""
    lines = draw(blocks())
    for _ in range(draw(st.integers(0, 2))):
        position = draw(st.integers(0, len(lines) - 1))
        line = lines[position]
        change = draw(
            st.sampled_from([[], [line, line], [" " + line], ["    " + line], [line[1:]], [line[4:]], ["> " + line]])
        )
        lines[position : position + 1] = change
        lines = lines or [""]
    return "\n".join(lines) + "\n"


tried = Counter()


@settings(max_examples=1500, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(pages())
def test_the_reader_collects_what_is_shown(text):
    found = collected(text)
    tried["refused" if found is None else "with code" if found else "without code"] += 1
    if found is not None:
        assert found == rendered(text)


def test_enough_pages_with_code_were_compared(record_property):
    if not tried:
        pytest.skip("the pages are made by the test before this one, which was not run")
    record_property("generated pages with code, collected as they are shown", tried["with code"])
    record_property("generated pages refused", tried["refused"])
    assert tried["with code"] > 200
