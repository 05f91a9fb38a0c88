"""The notebook of a page is one, runs from its top to its bottom in one kernel, and prints what the page shows.

A program that takes long runs for its page, and not again here, where sharing a kernel can change nothing of what it
does. It has no name of another program, or it would not run alone, and it is not interrupted, so nobody changes its
own; it sets its seed; and a look at the kernel in its place shows that torch and NumPy are set as in a new one. What it
sets for others is nothing, or what the notebook sets back. Where one of this is not so, it runs.
"""

import functools
import re
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from book.prove.programs import run_program, same_output
from book.publish.notebooks import RAISES, notebook
from book.read.catalog import read_book
from book.read.model import Page, Program
from book.read.pages import read_page
from book.read.snippets import read_snippet
from book.run.interpreters import SLOW_IMPORTS
from book.run.runner import shared_runner
from tests.conftest import first_pages, of_another_page, proven_once

ROOT = Path(__file__).resolve().parents[2]
PAGES = {name: page for name, page in read_book(ROOT).items() if page.programs}
NAME = "docs/chapter/page.md"  # of the page of the small books
LONG = 0.5  # seconds of processor time


def programs_of(made: nbformat.NotebookNode, page: Page, root: Path) -> list[tuple[nbformat.NotebookNode, Program]]:
    """The code cells that hold a program of the page, with it; the others set something back."""
    found, left = [], list(page.programs)
    for cell in made.cells:
        if cell.cell_type != "code":
            continue
        code = read_snippet(root, left[0].path).code(left[0].section) if left else None
        if re.sub(r";(?=\s*(#.*)?$)", "", cell.source) == code:
            found.append((cell, left.pop(0)))
    assert not left, f"not in the notebook: {left[0].id}"
    return found


def complaints(page: Page, name: str, root: Path, folder: Path) -> list[str]:
    """What the cells of a notebook do otherwise than its page shows, when they are the sections of one program."""
    made = nbformat.reads(notebook(page, name, root), as_version=4)
    nbformat.validate(made)
    pairs = programs_of(made, page, root)
    if len({program.path for program in page.programs}) == 1:  # all of the notebook is the program that was proven
        assert len(pairs) == sum(cell.cell_type == "code" for cell in made.cells)
        return []
    looks = left_out(pairs, page, root)
    made.cells.insert(0, nbformat.v4.new_code_cell(IMPORTS, id="imports"))
    (folder / "docs").mkdir(exist_ok=True)
    nbformat.write(made, folder / "docs" / "notebook.ipynb")
    limits = {cell.id: program.timeout for cell, program in pairs}
    run = shared_runner().run(folder, "notebook.ipynb", limits, past_errors=True)
    found = []
    for cell, program in pairs:
        outcome = run.outcomes.get(cell.id)
        if outcome is None:
            return [*found, f"{program.id} never ran: {run.end}"]
        if cell.id in looks:
            if outcome.stdout != looks[cell.id] or outcome.error:
                found.append(f"{program.id} meets {outcome.error or outcome.stdout}, and not {looks[cell.id]}")
            continue
        shown = program.output.content if program.output else ""
        printed = outcome.stdout.removesuffix("\n")
        if shown != printed and not (program.output and same_output(program.output, printed)):
            found.append(f"{program.id} prints\n{printed}\nand not\n{shown}")
        if (program.error.content if program.error else None) != outcome.error:
            found.append(f"{program.id} raises {outcome.error}, and not {program.error and program.error.content}")
        assert (RAISES in cell.metadata.get("tags", [])) == bool(program.error)
    return found


# With it, all notebooks run in copies of one interpreter: most would need one of their own, with own imports.
IMPORTS = "".join(f"import {module}\n" for module in SLOW_IMPORTS) + "del matplotlib, numpy, sklearn, torch"
LOOK = """import numpy as np
import torch

print(torch.get_default_dtype(), torch.get_default_device(), torch.are_deterministic_algorithms_enabled())
print(torch.is_grad_enabled(), torch.get_num_threads(), torch._tensor_str.PRINT_OPTS, np.get_printoptions())
"""
SETS = re.compile(r"\b(torch|np)\.set_(?!default_dtype\()|rcParams|environ")  # what no notebook sets back


def takes_long(program: Program, page: Page, root: Path) -> bool:
    """Whether a program takes long, as it did for its page: the worker that proves the page has its run."""
    if program.slow:
        return True
    run, _ = run_program(program, page, root, shared_runner())
    return sum(outcome.seconds for outcome in run.outcomes.values()) > LONG


def left_out(pairs: list[tuple[nbformat.NotebookNode, Program]], page: Page, root: Path) -> dict[str, str]:
    """Replace programs that take long by a look at the kernel. Returns what each of their cells is to print then."""
    paths, looks = [program.path for _, program in pairs], {}
    for path in {program.path for _, program in pairs if takes_long(program, page, root)}:
        first, code = paths.index(path), read_snippet(root, path).code(None)
        cells = [cell for cell, program in pairs[first : first + paths.count(path)] if program.path == path]
        if len(cells) < paths.count(path) or SETS.search(code) or "manual_seed" not in code:
            continue
        for cell in cells:
            cell.source, looks[cell.id] = "", ""
        cells[0].source, looks[cells[0].id] = LOOK, look_at_a_new_kernel()
    return looks


@functools.cache
def look_at_a_new_kernel() -> str:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "snippets").mkdir()
        (Path(folder) / "snippets" / "look.py").write_text(LOOK)
        return shared_runner().run(Path(folder), "look.py", {}).outcomes[None].stdout


def all_pages() -> list:
    first = first_pages(name for name, page in PAGES.items() if not page.slow)
    left_out = {
        name: [proven_once] if page.slow else [] if name in first else [of_another_page] for name, page in PAGES.items()
    }
    return [pytest.param(name, marks=[*marks, pytest.mark.xdist_group(name)]) for name, marks in left_out.items()]


@pytest.mark.parametrize("name", all_pages())
def test_programs_share_a_kernel_and_print_what_the_page_shows(name, tmp_path):
    found = complaints(PAGES[name], name, ROOT, tmp_path)
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize(
    "name", ["docs/tensors/creating.md", "docs/training/loss-functions.md", "docs/models/module.md"]
)
def test_runs_in_a_fresh_kernel(name, tmp_path):
    """Among them: programs that set the default data type, that raise, that warn, and one that is interrupted."""
    page = PAGES[name]
    made = nbformat.reads(notebook(page, name, ROOT), as_version=4)
    for cell in made.cells:
        cell.pop("outputs", None)
        if cell.cell_type == "code":
            cell.outputs = []
    NotebookClient(made, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    for cell, program in programs_of(made, page, ROOT):
        kinds = {output.output_type for output in cell.outputs}
        printed = "".join(o.text for o in cell.outputs if o.output_type == "stream" and o.name == "stdout")
        shown = program.output.content if program.output else ""
        assert shown == printed.rstrip("\n") or same_output(program.output, printed.rstrip("\n")), program.id
        raised = [f"{o.ename}: {o.evalue}" for o in cell.outputs if o.output_type == "error"]
        assert raised == ([program.error.content] if program.error else []), program.id
        assert "execute_result" not in kinds, f"{program.id} shows the value of its last line"
        assert ("display_data" in kinds) == any(figure.name == program.figure for figure in page.figures), program.id


def cells(small_book, text: str, **options) -> list[nbformat.NotebookNode]:
    made = nbformat.reads(notebook(read_page(text), NAME, small_book.root, **options), as_version=4)
    nbformat.validate(made)
    return made.cells


def include(*names: str) -> str:
    return "".join(f'```python\n--8<-- "chapter/{name}"\n```\n\n' for name in names)


STORY = """# --8<-- [start:one]
import torch

torch.set_default_dtype(torch.float64)
x = torch.ones(1)
y = 2
del y
# --8<-- [end:one]
# --8<-- [start:two]
print(x.dtype, torch.ones(1).dtype)
# --8<-- [end:two]
"""


def test_a_program_that_others_interrupt_goes_on_where_it_was(small_book, tmp_path):
    small_book.snippet("chapter/story.py", STORY)
    small_book.snippet("chapter/other.py", "import torch\n\nx = y = torch.ones(1)\nprint(x.dtype)\n")
    text = include("story.py:one", "other.py", "story.py:two")
    text = text.replace('other.py"\n```\n', 'other.py"\n```\n\n```output\ntorch.float32\n```\n')
    text = text.replace('two"\n```\n', 'two"\n```\n\n```output\ntorch.float64 torch.float64\n```\n')
    assert complaints(read_page(text), NAME, small_book.root, tmp_path) == []


def test_a_notebook_that_prints_something_else_is_seen(small_book, tmp_path):
    small_book.snippet("chapter/first.py", "import math\n\nmath.pi = 3\n")
    small_book.snippet("chapter/second.py", "import math\n\nprint(math.pi > 3)\n")
    text = include("first.py", "second.py").rstrip() + "\n\n```output\nTrue\n```\n"
    (found,) = complaints(read_page(text), NAME, small_book.root, tmp_path)
    assert found == "chapter/second.py prints\nFalse\nand not\nTrue"


SLOW = """import torch

torch.manual_seed(0)
print(torch.rand(1))
"""


@pytest.mark.parametrize(
    ("before", "code", "words"),
    [
        ("x = 1", SLOW, ""),  # it does not run: it would print a number
        ("import torch\n\ntorch.set_printoptions(precision=1)", SLOW, "chapter/slow.py meets"),
        ("x = 1", SLOW + "torch.set_num_threads(1)\n", "chapter/slow.py prints"),
        ("x = 1", SLOW.replace("torch.manual_seed(0)\n", ""), "chapter/slow.py prints"),
    ],
)
def test_what_takes_long_runs_again_only_where_a_kernel_could_change_it(small_book, tmp_path, before, code, words):
    small_book.snippet("chapter/first.py", before + "\n")
    small_book.snippet("chapter/slow.py", code)
    text = include("first.py", "slow.py").replace(
        '```python\n--8<-- "chapter/slow', '```python slow="x"\n--8<-- "chapter/slow'
    )
    found = complaints(read_page(text), NAME, small_book.root, tmp_path)
    assert [sentence.startswith(words) for sentence in found] == ([True] if words else [])


def test_a_notebook_goes_on_after_an_error(small_book, tmp_path):
    small_book.snippet("chapter/first.py", "print(1)\nraise ValueError('two: 2')\n")
    small_book.snippet("chapter/second.py", "print(3)\n")
    text = include("first.py").rstrip() + "\n\n```output\n1\n```\n\n```error\nValueError: two: 2\n```\n\n"
    text += include("second.py").rstrip() + "\n\n```output\n3\n```\n"
    assert complaints(read_page(text), NAME, small_book.root, tmp_path) == []
    first, second = (cell for cell in cells(small_book, text) if cell.cell_type == "code")
    assert first.metadata.tags == [RAISES] and "tags" not in second.metadata
    assert [output.output_type for output in first.outputs] == ["stream", "error"]
    assert (first.outputs[1].ename, first.outputs[1].evalue) == ("ValueError", "two: 2")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("x = [1]\nx.pop()  # the last", "x = [1]\nx.pop();  # the last"),
        ("'é'.upper(\n)", "'é'.upper(\n);"),
        ("print(1)", "print(1)"),
        ("x = 1", "x = 1"),
    ],
)
def test_a_cell_does_not_show_the_value_of_its_last_line(small_book, code, expected):
    small_book.snippet("chapter/one.py", code + "\n")
    assert cells(small_book, include("one.py"))[0].source == expected


PROSE = """# Title {#title}

## Part {#part}

[a](#part) [b](other.md) [c](../labs/lab.ipynb#x) [d](https://example.org/a.md) $w_i$ `{#no}`

$$
x = \\{1\\}
$$ {#eq-x}

??? success "Solution 1"
    In a box.

    ```text
    kept {#as} it is
    ```

    ```python
    --8<-- "chapter/one.py"
    ```

After the box.

```python not-run="needs a GPU"
x = 1
```
"""


def test_prose_is_plain_markdown_with_links_into_the_site(small_book):
    small_book.snippet("chapter/one.py", "x = 1\n")
    title, about, code, after = cells(small_book, PROSE)
    assert title.source.splitlines()[:5] == [
        "# Title",
        "",
        "## Part",
        "",
        "[a](page.html#part) [b](other.html) [c](../labs/lab.html#x) [d](https://example.org/a.md) $w_i$ `{#no}`",
    ]
    assert "\n$$\nx = \\{1\\}\n$$\n\n**Solution 1**\nIn a box.\n\n```text\nkept {#as} it is\n```" in title.source
    assert "(page.html)" in about.source
    assert code.source == "x = 1" and code.metadata.jupyter.source_hidden
    assert after.source == "After the box.\n\n*Not run: needs a GPU*\n\n```python\nx = 1\n```"


def test_links_lead_to_the_address_of_the_site_if_it_is_known(small_book):
    base = "https://example.org/book/"
    source = cells(small_book, "[a](#part) [b](../index.md#x) [c](other.md)\n", site=base)[0].source
    assert source == f"[a]({base}chapter/page.html#part) [b]({base}index.html#x) [c]({base}chapter/other.html)"


@pytest.mark.parametrize("name", PAGES)
def test_figures_stand_alone(name):
    made = nbformat.reads(notebook(PAGES[name], name, ROOT), as_version=4)
    drawn = [output.data for cell in made.cells for output in cell.get("outputs", []) if "data" in output]
    assert sorted(data["text/plain"] for data in drawn) == sorted(figure.alt for figure in PAGES[name].figures)
    for data in drawn:
        svg = data["image/svg+xml"]
        assert "currentColor" not in svg and "var(" not in svg
        assert ET.fromstring(svg)[0].get("fill") == "#ffffff" and ET.fromstring(svg).get("width").endswith("pt")
