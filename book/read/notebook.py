"""Reads a notebook as the Markdown of a page, and keeps its form: a lab is a page that is written as a notebook.

A code cell is a section of one program, named by the id of the cell. Its metadata are the options of its fences, and
its outputs are stored in the notebook: what it prints, and the figure that it draws, with `alt` as its alt text.
"""

import functools
import json
import re
import warnings
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import nbformat
from nbformat import NotebookNode

from book.read.model import Problem

TOLERANCES = ("rtol", "atol")
LIMITS = ("timeout",)
TEXTS = ("slow", "alt")
OPTIONS = (*LIMITS, *TOLERANCES, *TEXTS)  # what the metadata of a code cell may say
SVG = "image/svg+xml"

METADATA = {  # of every notebook of the book
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


@dataclass
class Written:
    """A notebook as Markdown: the text, the line of the file for each of its lines (that of the cell), and complaints.

    `untidy` are those that a rewriting removes.
    """

    text: str = ""
    numbers: list[int] = field(default_factory=lambda: [1])
    problems: list[Problem] = field(default_factory=list)
    untidy: list[Problem] = field(default_factory=list)


class NotebookError(ValueError):
    """A text that is no notebook; the message says why."""


def parse(text: str) -> NotebookNode:
    """The notebook that a text holds. Raises NotebookError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # nbformat mends notebooks without ids, and only warns
            if not isinstance(data := json.loads(text), dict):
                raise ValueError("it is no JSON object")
            nbformat.validate(data, version=4)
            return nbformat.reads(text, as_version=4)
    except (ValueError, nbformat.ValidationError, Warning) as error:
        raise NotebookError(f"this is not a notebook: {str(error).splitlines()[0]}") from None


def as_markdown(text: str, name: str) -> Written:
    """The notebook `name`, such as `docs/labs/digits.ipynb`, as the Markdown of a page."""
    written = Written()
    try:
        notebook = parse(text)
    except NotebookError as error:
        written.problems.append(Problem(1, str(error)))
        return written
    lines: list[str] = []
    written.numbers = []
    for cell in notebook.cells:
        line = line_of(text, cell.id)
        shown = _program(cell, name) if cell.cell_type == "code" else cell.source
        added = [*shown.split("\n"), ""]
        lines += added
        written.numbers += [line] * len(added)
        written.problems += [Problem(line, message) for message in _complaints(cell)]
        written.untidy += [Problem(line, message) for message in _leftovers(cell)]
    written.text = "\n".join(lines)
    if not written.untidy and normalized(notebook) != text:
        written.untidy.append(Problem(1, "this notebook carries traces of where it was run: make update removes them"))
    return written


@functools.lru_cache(maxsize=16)  # all labs of the book: each is asked for its cells
def code(text: str) -> tuple[str, tuple[int, ...]]:
    """The program that a notebook is, each code cell a section of it, and the line of the file for each of its lines.

    Raises NotebookError.
    """
    source, numbers = [], []
    for cell in parse(text).cells:
        if cell.cell_type == "code":
            lines = [f"# --8<-- [start:{cell.id}]", *cell.source.split("\n"), f"# --8<-- [end:{cell.id}]"]
            source += lines
            numbers += [line_of(text, cell.id)] * len(lines)
    return "".join(f"{line}\n" for line in source), tuple(numbers)


@functools.lru_cache(maxsize=16)
def figures(text: str) -> dict[str, str]:
    """The SVG of each code cell of a notebook that draws, by the id of the cell; none if the text is no notebook."""
    try:
        cells = [cell for cell in parse(text).cells if cell.cell_type == "code"]
    except NotebookError:
        return {}
    return {cell.id: svg for cell in cells if (svg := stored(cell)[1])}


def line_of(text: str, id: str) -> int:
    """The line of a notebook's file in which a cell has its id."""
    found = text.find(f'"id": {json.dumps(id)}')
    return text.count("\n", 0, max(found, 0)) + 1


def stored(cell: NotebookNode) -> tuple[str, str]:
    """What a code cell prints and the SVG that it draws, as the notebook keeps them; "" for what it does not."""
    printed = "".join(output.get("text", "") for output in cell.outputs)
    return printed, "".join(output.get("data", {}).get(SVG, "") for output in cell.outputs)


def _program(cell: NotebookNode, name: str) -> str:
    """A code cell as the fences of a page."""
    page = PurePosixPath(name).relative_to("docs")
    printed, figure = stored(cell)
    parts = [_fence("python", ("timeout", "slow"), cell, f'--8<-- "{page}:{cell.id}"')]
    if printed:
        parts.append(_fence("output", TOLERANCES, cell, printed.removesuffix("\n")))
    if figure or cell.metadata.get("alt"):
        up = "../" * (len(page.parts) - 1)
        parts.append(f"![{cell.metadata.get('alt', '')}]({up}assets/figures/{page.with_suffix('')}-{cell.id}.svg)")
    return "\n\n".join(parts)


def _fence(name: str, options: tuple[str, ...], cell: NotebookNode, content: str) -> str:
    header = name
    for key in options:
        if key in cell.metadata:
            quote = "'" if '"' in str(cell.metadata[key]) else '"'
            header += f" {key}={quote}{cell.metadata[key]}{quote}"
    ticks = "`" * max([3, *(len(run) + 1 for run in re.findall(r"`+", content))])
    return f"{ticks}{header}\n{content}\n{ticks}"


def _complaints(cell: NotebookNode) -> list[str]:
    """What is wrong with a cell, and would not be on a page, where it could not be written."""
    complaints = []
    if not re.fullmatch(r"[a-z][a-z0-9-]*", cell.id):
        complaints.append(f"the id '{cell.id}' of a cell is its name: small letters, digits and '-'")
    if cell.cell_type != "code":
        if re.search(r"^\W*(```|~~~)", cell.source, re.MULTILINE):
            complaints.append("code in the text of a lab is proven by nothing: put it into a code cell")
        return complaints
    for key, value in cell.metadata.items():
        is_number = key in (*LIMITS, *TOLERANCES) and isinstance(value, int | float) and value > 0
        is_text = key in TEXTS and isinstance(value, str) and value.strip() and not {'"', "'"} <= set(value)
        if not is_number and not is_text:
            wanted = f"a positive {', '.join((*LIMITS, *TOLERANCES))}, a reason to be slow, or the alt of its figure"
            complaints.append(f"the metadata of a cell is {wanted}, not {key}: {value!r}")
    for line in cell.source.splitlines():
        if re.match(r"\s*[%!]", line):
            complaints.append(f"'{line.strip()}' is no Python: a lab runs without a notebook, too")
    return complaints


def _leftovers(cell: NotebookNode) -> list[str]:
    """What a notebook may store beside what a cell prints and draws."""
    if cell.cell_type == "code" and any(not _is_shown(output) for output in cell.outputs):
        return [f"cell '{cell.id}' has an output that is neither printed nor drawn as SVG: print it, then make update"]
    return []


def _is_shown(output: NotebookNode) -> bool:
    if output.output_type == "stream":
        return output.name == "stdout"
    return output.output_type == "display_data" and set(output.data) == {SVG}


def outputs(printed: str, figure: str) -> list[NotebookNode]:
    """The outputs of a code cell that prints a text and draws an SVG; "" for what it does not."""
    made = []
    if printed:
        made.append(nbformat.v4.new_output("stream", name="stdout", text=printed))
    if figure:
        made.append(nbformat.v4.new_output("display_data", data={SVG: figure}))
    return made


def normalized(notebook: NotebookNode) -> str:
    """The text of a notebook without what depends on the machine or on who opened it last."""
    notebook.metadata = nbformat.from_dict(METADATA)
    for number, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), 1):
        cell.execution_count = number
        cell.metadata = nbformat.from_dict({key: cell.metadata[key] for key in OPTIONS if key in cell.metadata})
    return nbformat.writes(notebook) + "\n"
