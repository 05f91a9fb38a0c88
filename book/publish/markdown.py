"""A page in plain Markdown, without what only the book's site understands: boxes, names, includes."""

import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from book.publish.guesses import QUESTION, Choice, choices
from book.read import unrun
from book.read.fences import PYTHON_NAMES
from book.read.model import Fence, Page, Program
from book.read.releases import claimed, in_words
from book.read.snippets import read_snippet
from book.read.variants import label, runs_on

_BOX = re.compile(r'(?P<indent> *)(?:\?\?\?\+?|!!!) (?P<kind>\w+)(?: "(?P<title>.*)")?\s*')
_NAME = re.compile(r' *\{:? *(?:#[\w-]+(?: +by-program="[^"]*")?|explore=\w+) *\} *$')
_GROUP = re.compile(r"<div [^>]*\bmarkdown>|</div>")  # for the style sheet
_CODE = r"(?P<code>(?P<ticks>`+)(?!`)(?s:.+?)(?<!`)(?P=ticks)(?!`))"
_LINK = re.compile(_CODE + r"|\[(?P<text>(?:[^\[\]\n]|\n(?!\s*\n)|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+)\)")


def pieces(page: Page) -> Iterator[str | Program]:
    """The page from its top to its end: its programs, and plain Markdown for what stands between them.

    The content of a box comes after its title in bold letters, no more indented. Guesses and outputs are left to their
    programs.
    """
    programs = {id(program.fence): program for program in page.programs}
    boxes: list[int] = []  # the indentation of the content of each box that is open
    text, position = "", 0
    for fence in page.fences:
        text += _prose(page.text[position : fence.start], boxes)
        position = fence.stop
        if id(fence) in programs:
            yield text.strip("\n")
            yield programs[id(fence)]
            text = ""
        elif fence.name not in ("guesses", "output", "error"):
            text += _fence(fence)
    yield (text + _prose(page.text[position:], boxes)).strip("\n")


def _prose(text: str, boxes: list[int]) -> str:
    lines = []
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip(" "))
        while line.strip() and boxes and indent < boxes[-1]:
            boxes.pop()
        box = _BOX.fullmatch(line)
        if box:
            boxes.append(len(box["indent"]) + 4)
            lines.append(f"**{box['title'] or box['kind'].capitalize()}**")
        else:
            lines.append(_NAME.sub("", line[boxes[-1] if boxes else 0 :]))
    lines = [line for line in lines if not _GROUP.fullmatch(line)]
    return "".join(f"{line}\n" for line in lines)


def _fence(fence: Fence) -> str:
    name = "python" if fence.name in PYTHON_NAMES else fence.name
    return f"*{unrun.reason(fence)}*\n\n{block(name, fence.content)}"


def block(name: str, content: str) -> str:
    """A fence around a text that may itself contain backticks."""
    longest = max((len(run) for run in re.findall(r"`+", content)), default=0)
    ticks = "`" * max(3, longest + 1)
    return f"{ticks}{name}\n{content}\n{ticks}\n"


def inline_code(text: str) -> str:
    """A line of text, which may itself contain backticks, as code."""
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{ticks} {text} {ticks}" if "`" in text else f"`{text}`"


def with_links(text: str, link: Callable[[str], str]) -> str:
    """The text with the target of each link that leads to no other host replaced by `link(target)`."""
    return _LINK.sub(lambda m: f"[{m['text']}]({link(m['target'])})" if _stays(m) else m[0], text)


def without_links(text: str) -> str:
    """The text with the words alone of each link that leads to no other host."""
    return _LINK.sub(lambda m: m["text"] if _stays(m) else m[0], text)


def _stays(match: re.Match) -> bool:
    return not match["code"] and ":" not in match["target"]


def markdown(page: Page, root: Path) -> str:
    """The whole page in plain Markdown, with its programs and their outputs in the place of includes."""
    parts = []
    for piece in pieces(page):
        parts.append(f"{piece}\n" if isinstance(piece, str) else program_as_text(piece, root))
    return "\n".join(part for part in parts if part.strip())


def program_as_text(program: Program, root: Path) -> str:
    """A program in plain Markdown, with what it does."""
    parts = []
    if program.no_notebook:
        parts.append(f"*Not in a notebook: {program.no_notebook}*\n")
    if "torch" in program.fence.options:
        parts.append(f"It runs on {in_words([release for release in claimed() if runs_on(program, release)])}:\n")
    parts.append(block("python", read_snippet(root, program.path).code(program.section)))
    if program.guesses:
        parts.append(question_as_text(program))
    if outcomes := outcomes_as_text(program):
        parts.append(outcomes)
    return "\n".join(parts)


def question_as_text(program: Program) -> str:
    """The question that a program with guesses asks, in plain Markdown."""
    return "\n".join([f"{QUESTION} Guess before you read on:\n", *map(_choice, choices(program))]) + "\n"


def _choice(choice: Choice) -> str:
    if "\n" not in choice.text:
        return f"- {inline_code(choice.text)}"
    return "- " + textwrap.indent(block("text", choice.text).rstrip(), "  ").lstrip()


def outcomes_as_text(program: Program) -> str:
    """What a program does on each release, in plain Markdown; "" if it shows nothing."""
    parts = []
    for fence in (*program.outputs, *program.errors):
        releases = f" ({label(program, fence)})" if label(program, fence) else ""
        parts.append(f"{fence.name.capitalize()}{releases}:\n\n{block('text', fence.content)}")
    return "\n".join(parts)
