"""The Python-Markdown extension that publishes pages as `book.read.pages` reads them, with all that stands on them.

MkDocs knows nothing of it but its name, in `mkdocs.yml`. A page that the reader of pages complains about is not built.
"""

import html
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from mkdocs.exceptions import BuildError

from book.publish.japanese import Japanese
from book.publish.links import HeadingLinks, Terms
from book.publish.listings import expand
from book.read.mathml import FormulaError, to_mathml
from book.read.pages import PYTHON_NAMES, Fence, Formula, Page, Program, read_page
from book.read.snippets import SnippetError, read_snippet
from book.run.figures import figure_file, split
from book.run.plotted import as_html

ROOT = Path(__file__).resolve().parents[2]
LONGEST_LINE = 80  # characters; of the code, and of an output that keeps its lines
_WARNING = re.compile(r"[\w.]*Warning\b")
_PUNCTUATION = re.compile(r"[.,;:!?)]*")
_EXPLORE = "assets/javascripts/explore"  # the folder of the figures to explore, and its .js what they share
_FIGURE_SOURCE = re.compile(r"(?:^|/)assets/figures/(?P<name>.+)\.svg$")


class PageError(BuildError):
    """A page that cannot be published; the message says why. MkDocs puts the name of the page before it."""


class BookExtension(Extension):
    """Publishes the pages of the book in the folder `root`, the one with `docs/` and `snippets/`."""

    def __init__(self, **options):
        self.config = {"root": [str(ROOT), "the folder with docs/ and snippets/"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        root = Path(self.getConfig("root"))
        md.block_level_elements.append("template")  # or Markdown would put a paragraph around it
        names: dict[str, str] = {}  # of display formulas, by the text that stands for them until all Markdown is done
        # After white space is normalized (30), before superfences take the fences (25).
        md.preprocessors.register(_Blocks(md, root, names), "book-blocks", 28)
        # After inline Markdown is parsed (20), before MkDocs resolves links (0).
        md.treeprocessors.register(_DisplayFormulas(md, names), "book-display-formulas", 16)
        md.treeprocessors.register(_InlineFormulas(md), "book-inline-formulas", 15)
        md.treeprocessors.register(Terms(md, root), "book-terms", 13)
        md.treeprocessors.register(_Figures(md, root), "book-figures", 7)  # after attributes are read (8)
        md.treeprocessors.register(HeadingLinks(md), "book-heading-links", 4)  # after they were made (5)
        md.postprocessors.register(Japanese(md), "book-japanese", 5)  # after all HTML is in its place (30)


def makeExtension(**options) -> BookExtension:
    """What Python-Markdown calls to load the extension by its module's name."""
    return BookExtension(**options)


class _Blocks(Preprocessor):
    """Puts code in the place of includes, and HTML in the place of outputs, errors and display formulas."""

    def __init__(self, md: Markdown, root: Path, names: dict[str, str]):
        super().__init__(md)
        self.root = root
        self.names = names

    def run(self, lines: list[str]) -> list[str]:
        self.names.clear()
        text = expand("\n".join(lines), self.root)
        page = read_page(text)
        if page.problems:
            raise PageError("; ".join(f"line {problem.line}: {problem.message}" for problem in page.problems))
        replacements = [(f.start, f.stop, self._fence(f, page)) for f in page.fences if _is_ours(f)]
        replacements += [(f.start, f.stop, self._formula(f)) for f in page.formulas]
        for start, stop, replacement in sorted(replacements, reverse=True):
            text = text[:start] + replacement + text[stop:]
        return text.split("\n")

    def _fence(self, fence: Fence, page: Page) -> str:
        if fence.name in ("output", "error"):
            return self._stash(output(fence), fence.prefix)
        for program in page.programs:
            if program.fence is fence:
                return self._program(program)
        reason = f'<p class="not-run">Not run: {html.escape(fence.options["not-run"])}</p>'
        return self._stash(reason, fence.prefix) + _code_fence(fence.content, fence)

    def _program(self, program: Program) -> str:
        try:
            snippet = read_snippet(self.root / "snippets", program.path)
            code = _code_fence(snippet.code(program.section), program.fence)
        except SnippetError as error:
            raise PageError(f"line {program.fence.line}: {error}") from None
        if program.section is None:
            return code
        whole = html.escape(snippet.code_up_to(program.section), quote=False)
        return self._stash(f'<template class="whole-program">{whole}\n</template>', program.fence.prefix) + code

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


def _is_ours(fence: Fence) -> bool:
    return fence.name in PYTHON_NAMES or fence.name in ("output", "error")


def _code_fence(code: str, fence: Fence) -> str:
    """A fence which superfences can read, with the options that it knows."""
    longest = max((len(run) for run in re.findall(r"`+", code)), default=0)
    ticks = "`" * max(3, longest + 1)
    title = fence.options.get("title", "")
    header = f'{ticks}python title="{title}"' if title else f"{ticks}python"
    lines = [header, *code.split("\n"), ticks]
    return "".join((fence.prefix + line if line else fence.prefix.rstrip()) + "\n" for line in lines)


def output(fence: Fence) -> str:
    """The HTML of an `output` or `error` fence: a label, and the text without a copy button."""
    label = "Output" if fence.name == "output" else "Warning" if _WARNING.match(fence.content) else "Error"
    tolerances = [f"{words} {fence.options[key]}" for key, words in _TOLERANCES.items() if key in fence.options]
    if tolerances:
        label += f' <span class="tolerance">decimals may differ by {" and ".join(tolerances)}</span>'
    return output_block(fence.name, label, fence.content)


def output_block(name: str, label: str, text: str) -> str:
    """The HTML of what a program printed (`name`: output) or raised (error). `label` is HTML, `text` is not.

    An output that is a table has to keep its lines, and scrolls; an error or a longer line than that is broken.
    """
    wraps = name == "error" or max(map(len, text.split("\n"))) > LONGEST_LINE
    kind = ' class="wraps"' if wraps else ""
    return (
        f'<div class="program-{name}"><p class="label">{label}</p>'
        f'<pre><samp{kind} tabindex="0">{html.escape(text, quote=False)}</samp></pre></div>'
    )


def drawing(svg: str, alt: str) -> str:
    """The SVG of a figure with what a screen reader says of it, and its numbers as tables."""
    picture, numbers = split(svg)
    return picture.replace("<svg ", f'<svg role="img" aria-label="{html.escape(alt)}" ', 1) + as_html(numbers)


_TOLERANCES = {"rtol": "a factor of 1 ±", "atol": "±"}


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


class _Figures(Treeprocessor):
    """Puts the drawing itself in the place of an image of it, so that it takes the colors of the page.

    Where the image has the attribute `explore`, scripts are loaded that put a figure to explore by hand in its place.
    """

    def __init__(self, md: Markdown, root: Path):
        super().__init__(md)
        self.root = root

    def run(self, root: ET.Element) -> None:
        for parent in list(root.iter()):
            for image in list(parent):
                source = _FIGURE_SOURCE.search(image.get("src", "")) if image.tag == "img" else None
                if source:
                    scripts = self._explore(parent, image, image.get("src").removesuffix(source[0].lstrip("/")))
                    self._replace(parent, image, source["name"], scripts)

    def _explore(self, parent: ET.Element, image: ET.Element, start: str) -> str:
        """The scripts of a figure to explore, "" if it is none. Links to files of the site begin with `start`."""
        name = image.get("explore")
        if name is None:
            return ""
        if not (self.root / "docs" / _EXPLORE / f"{name}.js").is_file():
            raise PageError(f"docs/{_EXPLORE}/{name}.js does not exist: it would draw the figure to explore")
        if not _is_alone(parent):
            raise PageError(f"explore={name} is for an image that stands alone: put empty lines around it")
        parent.set("data-explore", name)
        return "".join(f'<script defer src="{start}{file}.js"></script>' for file in (_EXPLORE, f"{_EXPLORE}/{name}"))

    def _replace(self, parent: ET.Element, image: ET.Element, name: str, scripts: str) -> None:
        file = figure_file(self.root, name)
        if not file.is_file():
            raise PageError(f"docs/assets/figures/{name}.svg does not exist: `make update` draws it")
        svg = file.read_text(encoding="utf-8").strip()
        markup = drawing(svg, image.get("alt", ""))
        if _is_alone(parent):
            parent.tag = "figure"
            parent.set("class", "drawing")
            parent.set("data-search-exclude", "")
        image.tag = "span"
        image.attrib.clear()
        image.text = self.md.htmlStash.store(markup + scripts)


def _is_alone(paragraph: ET.Element) -> bool:
    """Whether nothing stands in a paragraph but one image."""
    texts = (paragraph.text, *(child.tail for child in paragraph))
    return paragraph.tag == "p" and len(paragraph) == 1 and not any((text or "").strip() for text in texts)
