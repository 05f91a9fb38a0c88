"""The Python-Markdown extension that publishes pages as `book.read.pages` reads them, with all that stands on them.

MkDocs knows nothing of it but its name, in `mkdocs.yml`. A page that the reader of pages complains about is not built.
"""

import functools
import html
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from book.publish import contents
from book.publish.figures import Figures
from book.publish.guesses import Answers, asked, question
from book.publish.japanese import Japanese
from book.publish.links import HeadingLinks, Terms
from book.publish.listings import expand
from book.publish.names import Names
from book.publish.outputs import notes_of, output
from book.publish.page_error import PageError
from book.read import unrun
from book.read.catalog import read_book
from book.read.fences import PYTHON_NAMES
from book.read.markdown import read_markdown
from book.read.mathml import FormulaError, to_mathml
from book.read.model import Fence, Formula, Page, Program
from book.read.snippets import Snippet, SnippetError, read_snippet

ROOT = Path(__file__).resolve().parents[2]
_PUNCTUATION = re.compile(r"[.,;:!?)]*")


class BookExtension(Extension):
    """Publishes the pages of the book in the folder `root`, the one with `docs/` and `snippets/`."""

    def __init__(self, **options):
        self.config = {"root": [str(ROOT), "the folder with docs/ and snippets/"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        root = Path(self.getConfig("root"))
        md.block_level_elements.append("template")  # or Markdown would put a paragraph around it
        names: dict[str, str] = {}  # of display formulas, by the text that stands for them until all Markdown is done
        questions: set[str] = set()  # the texts that stand for them until then
        # After white space is normalized (30), before superfences take the fences (25).
        md.preprocessors.register(_Blocks(md, root, names, questions), "book-blocks", 28)
        # After inline Markdown is parsed (20), before MkDocs resolves links (0).
        md.treeprocessors.register(_DisplayFormulas(md, names), "book-display-formulas", 16)
        md.treeprocessors.register(_InlineFormulas(md), "book-inline-formulas", 15)
        md.treeprocessors.register(Answers(md, questions), "book-answers", 14)
        md.treeprocessors.register(Terms(md, root), "book-terms", 13)
        md.treeprocessors.register(Names(md), "book-names", 12)
        md.treeprocessors.register(Figures(md, root), "book-figures", 7)  # after attributes are read (8)
        md.treeprocessors.register(HeadingLinks(md), "book-heading-links", 4)  # after they were made (5)
        contents.register(md)
        md.postprocessors.register(Japanese(md), "book-japanese", 5)  # after all HTML is in its place (30)


def makeExtension(**options) -> BookExtension:
    """What Python-Markdown calls to load the extension by its module's name."""
    return BookExtension(**options)


class _Blocks(Preprocessor):
    """Puts code in the place of includes, and HTML in that of questions, outputs, errors and display formulas."""

    def __init__(self, md: Markdown, root: Path, names: dict[str, str], questions: set[str]):
        super().__init__(md)
        self.root = root
        self.names = names
        self.questions = questions

    def run(self, lines: list[str]) -> list[str]:
        self.names.clear()
        self.questions.clear()
        text = expand("\n".join(lines), self.root)
        page = read_markdown(text)
        if page.problems:
            raise PageError("; ".join(f"line {problem.line}: {problem.message}" for problem in page.problems))
        by_hand = text == "\n".join(lines)  # what stands in a listing was printed or raised
        fences = [fence for fence in page.fences if by_hand or fence.name != "text"]
        replacements = [(f.start, f.stop, self._fence(f, page)) for f in fences]
        replacements += [(f.start, f.stop, self._formula(f)) for f in page.formulas]
        for start, stop, replacement in sorted(replacements, reverse=True):
            text = text[:start] + replacement + text[stop:]
        return text.split("\n")

    def _fence(self, fence: Fence, page: Page) -> str:
        for program in page.programs:
            if program.fence is fence:
                return self._program(program, page)
            if fence is program.guesses:
                return self._question(program)
            if fence in (*program.outputs, *program.errors):
                return self._stash(output(fence, program), fence.prefix)
        note = f'<p class="not-run">{html.escape(unrun.reason(fence))}</p>'
        return self._stash(note, fence.prefix) + _code_fence(fence.content, fence)

    def _program(self, program: Program, page: Page) -> str:
        try:
            snippet = read_snippet(self.root, program.path)
            code = _code_fence(snippet.code(program.section), program.fence)
        except SnippetError as error:
            raise PageError(f"line {program.fence.line}: {error}") from None
        notes = "".join(self._stash(note, program.fence.prefix) for note in notes_of(program))
        if program.section is None:
            return notes + code
        return notes + self._stash(_up_to_here(program, snippet, page), program.fence.prefix) + code

    def _question(self, program: Program) -> str:
        placeholder = self.md.htmlStash.store(question(program, self._total))
        self.questions.add(placeholder)
        return f"\n{program.fence.prefix}{placeholder}\n\n"

    @functools.cached_property
    def _total(self) -> int:
        """How many questions the book asks: a page says so with each, for the score."""
        return asked(read_book(self.root).values())

    def _formula(self, formula: Formula) -> str:
        try:
            placeholder = self.md.htmlStash.store(to_mathml(formula.tex, display=True))
        except FormulaError as error:
            raise PageError(f"line {formula.line}: {error}") from None
        self.names[placeholder] = formula.id or ""
        return f"\n{formula.prefix}{placeholder}\n\n"

    def _stash(self, markup: str, prefix: str) -> str:
        """A paragraph of its own which becomes `markup` when all Markdown is done."""
        return f"\n{prefix}{self.md.htmlStash.store(markup)}\n\n"


def _up_to_here(program: Program, snippet: Snippet, page: Page) -> str:
    """What the copy button of a section needs: how many lines its program has up to here.

    The first section of a program on its page holds the lines themselves, for all: else they would be sent many times.
    """
    shown = [p for p in page.programs if p.path == program.path and p.section]
    lines = snippet.code_up_to(program.section).count("\n") + 1
    whole = max((snippet.code_up_to(p.section) for p in shown), key=len) if program is shown[0] else ""
    name = f'data-program="{html.escape(program.path)}" data-lines="{lines}"'
    return f'<template class="whole-program" {name}>{html.escape(whole, quote=False)}</template>'


def _code_fence(code: str, fence: Fence) -> str:
    """A fence which superfences can read, with the options that it knows."""
    longest = max((len(run) for run in re.findall(r"`+", code)), default=0)
    ticks = "`" * max(3, longest + 1)
    title = fence.options.get("title", "")
    name = "python" if fence.name in PYTHON_NAMES else fence.name
    header = f'{ticks}{name} title="{title}"' if title else f"{ticks}{name}"
    lines = [header, *code.split("\n"), ticks]
    return "".join((fence.prefix + line if line else fence.prefix.rstrip()) + "\n" for line in lines)


class _DisplayFormulas(Treeprocessor):
    """Makes of the paragraph of a display formula an element with the formula's name, to which links can lead."""

    def __init__(self, md: Markdown, names: dict[str, str]):
        super().__init__(md)
        self.names = names

    def run(self, root: ET.Element) -> None:
        for element in root.iter("p"):
            name = self.names.get((element.text or "").strip())
            if name is not None:
                element.tag = "div"
                element.attrib |= {"class": "arithmatex", "data-search-exclude": ""} | ({"id": name} if name else {})


class _InlineFormulas(Treeprocessor):
    r"""Puts MathML into the elements that pymdownx.arithmatex made of `$…$`, and the full stop after it."""

    def run(self, root: ET.Element) -> None:
        for element in root.iter("span"):
            if element.get("class") != "arithmatex":
                continue
            tex = (element.text or "").removeprefix("\\(").removesuffix("\\)")
            try:
                mathml = to_mathml(tex, display=False)
            except FormulaError as error:
                raise PageError(str(error)) from None
            stop = _PUNCTUATION.match(element.tail or "")[0]
            element.text = self.md.htmlStash.store(mathml) + stop
            element.tail = (element.tail or "")[len(stop) :]
