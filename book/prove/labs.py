"""The labs: notebooks under `docs/labs/`, with their outputs stored in them, proven and rewritten like pages.

A lab is one program, and each of its code cells is a section of it, named by the cell's id.
"""

import json
import re
import warnings
from dataclasses import dataclass
from pathlib import Path

import nbformat

from book.prove.compare import difference, same
from book.prove.prose import unproven_numbers
from book.read.pages import DEFAULT_TIMEOUT, SLOW
from book.read.snippets import SnippetError, read_snippet
from book.run.figures import publishable, same_figure
from book.run.runner import Outcome, Run, Runner

NUMBERS = ("timeout", "rtol", "atol")
TEXTS = ("slow", "alt")
OPTIONS = (*NUMBERS, *TEXTS)  # what the metadata of a cell may say, like the options of a fence

METADATA = {  # of every notebook of the book
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


@dataclass(frozen=True)
class Cell:
    """A cell of a lab: its id, its line in the file, and the cell as nbformat reads it."""

    id: str
    line: int
    content: nbformat.NotebookNode

    @property
    def is_code(self) -> bool:
        return self.content.cell_type == "code"

    @property
    def draws(self) -> bool:
        return any("image/svg+xml" in output.get("data", {}) for output in self.content.get("outputs", []))

    def option(self, name: str) -> float:
        """An option of the cell; 0 (for the time: the default) where it says nothing."""
        return float(self.content.metadata.get(name, DEFAULT_TIMEOUT if name == "timeout" else 0))


@dataclass(frozen=True)
class Lab:
    """A notebook: its text, its cells, and what is wrong with it before anything runs (line and message)."""

    text: str
    notebook: nbformat.NotebookNode | None
    cells: tuple[Cell, ...]
    problems: tuple[tuple[int, str], ...]

    def code(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.is_code]

    def alts(self) -> list[str]:
        """What there is to see in each figure."""
        return [cell.content.metadata.get("alt", "") for cell in self.cells if cell.draws]


def read_lab(text: str) -> Lab:
    """Read the text of a notebook. Whatever is wrong is in `problems`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # nbformat mends notebooks without ids, and only warns
            if not isinstance(data := json.loads(text), dict):
                raise ValueError("it is no JSON object")
            nbformat.validate(data, version=4)
            notebook = nbformat.reads(text, as_version=4)
    except (ValueError, nbformat.ValidationError, Warning) as error:
        return Lab(text, None, (), ((1, f"this is not a notebook: {str(error).splitlines()[0]}"),))
    cells = tuple(Cell(cell.get("id", ""), _line_of(text, cell.get("id", "")), cell) for cell in notebook.cells)
    problems = [(cell.line, message) for cell in cells for message in _complaints(cell)]
    return Lab(text, notebook, cells, tuple(problems))


def _line_of(text: str, id: str) -> int:
    found = text.find(f'"id": {json.dumps(id)}')
    return text.count("\n", 0, max(found, 0)) + 1


def _complaints(cell: Cell) -> list[str]:
    content, complaints = cell.content, []
    if not re.fullmatch(r"[a-z][a-z0-9-]*", cell.id):
        complaints.append(f"the id '{cell.id}' of a cell is its name: small letters, digits and '-'")
    if not cell.is_code:
        if "$" in content.source:
            complaints.append(
                "math in a lab stays raw on the site: say it in words, or link to the page with the formula"
            )
        if "```" in content.source:
            complaints.append("code in the text of a lab is proven by nothing: put it into a code cell")
        return complaints
    for key, value in content.metadata.items():
        is_number = key in NUMBERS and isinstance(value, int | float) and value > 0
        if not is_number and not (key in TEXTS and isinstance(value, str) and value.strip()):
            wanted = f"a positive {', '.join(NUMBERS)}, a reason to be slow, or the alt of its figure"
            complaints.append(f"the metadata of a cell is {wanted}, not {key}: {value!r}")
    if cell.draws and "alt" not in content.metadata:
        complaints.append("this figure has no alt text: say in the cell's metadata, as alt, what there is to see")
    for line in content.source.splitlines():
        if re.match(r"\s*[%!]", line):
            complaints.append(f"'{line.strip()}' is no Python: a lab runs without a notebook, too")
    return complaints


def check_lab(lab: Lab) -> list[tuple[int, str]]:
    """What is wrong with a lab besides what its cells do: lines and messages."""
    if lab.notebook is None:
        return list(lab.problems)
    complaints = list(lab.problems)
    proofs = [text for cell in lab.code() for text in (cell.content.source, _stored(cell).get("text", ""))]
    for cell in lab.cells:
        if not cell.is_code:
            for _, number in unproven_numbers(cell.content.source, proofs):
                complaints.append((cell.line, f"{number} stands in no code cell and no output of this lab"))
    if normalized(lab.notebook) != lab.text:
        complaints.append((1, "this notebook carries traces of where it was run: make update removes them"))
    return complaints


def run_lab(lab: Lab, root: Path, name: str, runner: Runner) -> Run:
    """Run the cells of the lab `name` from the first to the last. Raises SnippetError."""
    path = Path(name).relative_to("docs").as_posix()
    read_snippet(root / "docs", path)
    return runner.run(root / "docs", path, {cell.id: cell.option("timeout") for cell in lab.code()})


def check_cell(cell: Cell, lab: Lab, root: Path, name: str, runner: Runner) -> list[str]:
    """What is wrong with a code cell: sentences that begin with file:line."""
    where = f"{name}:{cell.line}: cell '{cell.id}'"
    try:
        run = run_lab(lab, root, name, runner)
    except SnippetError as error:
        return [f"{where}: {error}"]
    outcome = run.outcomes.get(cell.id)
    if outcome is None:
        return [f"{where} never ran: {run.end or 'an earlier cell raised'}"]
    if outcome.stderr or outcome.asked_stdin or outcome.overflowed:
        return [f"{where} writes to standard error, reads standard input or prints too much\n{outcome.stderr}"]
    if outcome.error:
        return [f"{where} raises in line {outcome.error_line}: {outcome.error}"]
    if any(output.output_type not in ("stream", "display_data") for output in cell.content.outputs):
        return [
            f"{where}: an output is stored that is neither printed nor drawn: print it, then make update PAGE={name}"
        ]
    if outcome.seconds > SLOW and not cell.content.metadata.get("slow"):
        return [
            f'{where} computes for {outcome.seconds:.1f} s: make it quicker, or say why: "slow": "…" in its metadata'
        ]
    return _check_outputs(cell, outcome, where, name)


def _check_outputs(cell: Cell, outcome: Outcome, where: str, name: str) -> list[str]:
    stored, done = _stored(cell), _done(outcome, cell, name)
    accept = f"To accept it: make update PAGE={name}"
    complaints = []
    if not same(stored["text"], done["text"], cell.option("rtol"), cell.option("atol")):
        shown = difference(stored["text"], done["text"], name, "the program")
        complaints.append(f"{where} prints something else than is stored\n{shown}\n{accept}")
    if not same_figure(stored["figure"], done["figure"]):
        complaints.append(f"{where} draws another figure than is stored. {accept}")
    return complaints


def _stored(cell: Cell) -> dict[str, str]:
    """What the notebook says that a cell does: its `text` and its `figure`."""
    stored = {"text": "", "figure": ""}
    for output in cell.content.outputs:
        stored["text"] += output.get("text", "")
        stored["figure"] += output.get("data", {}).get("image/svg+xml", "")
    return stored


def _done(outcome: Outcome, cell: Cell, name: str) -> dict[str, str]:
    """What a cell did, in the same form."""
    figure = f"{Path(name).stem}-{cell.id}"
    return {"text": outcome.stdout, "figure": "".join(publishable(svg, figure) for svg in outcome.figures)}


def updated(lab: Lab, root: Path, name: str, runner: Runner) -> str:
    """The text of the lab with what its cells do, normalized. A cell that fails keeps what is stored.

    What is within the tolerance of a cell stays as it is. Raises SnippetError.
    """
    run = run_lab(lab, root, name, runner)
    for cell in lab.code():
        outcome = run.outcomes.get(cell.id)
        failed = outcome is None or outcome.error or outcome.stderr
        if not failed and check_cell(cell, lab, root, name, runner):
            cell.content.outputs = _outputs(_done(outcome, cell, name))
    return normalized(lab.notebook)


def _outputs(done: dict[str, str]) -> list[nbformat.NotebookNode]:
    outputs = []
    if done["text"]:
        outputs.append(nbformat.v4.new_output("stream", name="stdout", text=done["text"]))
    if done["figure"]:
        outputs.append(nbformat.v4.new_output("display_data", data={"image/svg+xml": done["figure"]}))
    return outputs


def normalized(notebook: nbformat.NotebookNode) -> str:
    """The text of a notebook without what depends on the machine or on who opened it last."""
    notebook.metadata = nbformat.from_dict(METADATA)
    for number, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), 1):
        cell.execution_count = number
        cell.metadata = nbformat.from_dict({key: cell.metadata[key] for key in OPTIONS if key in cell.metadata})
    return nbformat.writes(notebook) + "\n"
