"""The notebook of a page is one, runs from its top to its bottom in a real kernel, and shows what the page shows.

A program that takes long runs for its page, and not again here, where sharing a kernel can change nothing of what it
does. It has no name of another program, or it would not run alone, and it is not interrupted, so nobody changes its
own; it sets its seed; and a look at the kernel in its place shows that torch and NumPy are set as in a new one. What it
sets for others is nothing, or what the notebook sets back. Where one of this is not so, it runs.
"""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import nbformat
import pytest

from book.prove.programs import run_program, same_output
from book.publish.notebooks import RAISES, notebook
from book.read.catalog import read_book
from book.read.model import Page, Program, is_warning, messages
from book.read.pages import read_page
from book.read.snippets import read_snippet
from book.run.runner import shared_runner
from book.write.update import update_page
from tests.conftest import first_pages, of_another_page, proven_once
from tests.kernel import PATIENCE, Shown, kernel

ROOT = Path(__file__).resolve().parents[2]
PAGES = {name: page for name, page in read_book(ROOT).items() if page.programs}
NAME = "docs/chapter/page.md"  # of the page of the small books
LONG = 0.5  # seconds of processor time


def programs_of(made: nbformat.NotebookNode, page: Page, root: Path) -> list[tuple[nbformat.NotebookNode, Program]]:
    """The code cells that hold a program of the page, with it; the others set something back."""
    found, left = [], [program for program in page.programs if not program.no_notebook]
    for cell in made.cells:
        if cell.cell_type != "code":
            continue
        code = read_snippet(root, left[0].path).code(left[0].section) if left else None
        if re.sub(r";(?=\s*(#.*)?$)", "", cell.source) == code:
            found.append((cell, left.pop(0)))
    assert not left, f"not in the notebook: {left[0].id}"
    return found


def complaints(page: Page, text: str, root: Path, folder: Path) -> list[str]:
    """What the cells of a notebook do in a kernel otherwise than its page shows."""
    made = nbformat.reads(text, as_version=4)
    nbformat.validate(made)
    pairs = programs_of(made, page, root)
    programs, looks, found = {cell.id: program for cell, program in pairs}, left_out(pairs, page, root), []
    with kernel(folder) as jupyter:
        new = jupyter.run(LOOK).printed
        for cell in (cell for cell in made.cells if cell.cell_type == "code"):
            program = programs.get(cell.id)
            if cell.id not in looks:
                shown = jupyter.run(cell.source, PATIENCE + (program.timeout if program else 0))
                found += differences(cell, program, page, shown)
            elif looks[cell.id] and (met := jupyter.run(LOOK).printed) != new:
                found.append(f"{program.id} meets {met}, and not {new}")
    return found


def differences(cell: nbformat.NotebookNode, program: Program | None, page: Page, shown: Shown) -> list[str]:
    """What a cell shows otherwise than the page; without a program it sets something back, and shows nothing."""
    text = program.output.content if program and program.output else ""
    printed, found = shown.printed.removesuffix("\n"), []
    if text != printed and not (text and same_output(program.output, printed)):
        found.append(f"prints\n{printed}\nand not\n{text}")
    told = messages(program.error.content) if program and program.error else []
    warnings, raised = [m for m in told if is_warning(m)], [m for m in told if not is_warning(m)]
    if shown.warnings != len(warnings) or not all(warning.partition(": ")[2] in shown.warned for warning in warnings):
        found.append(f"warns {shown.warned}, and not {warnings}")
    # A kernel names an exception without its module, and has not looked for a name that may have been meant.
    names = [re.sub(r"^[\w.]*\.(?=\w+(:|$))|\. Did you mean: .*$", "", text) for text in raised]
    if [text.removesuffix(":") for text in filter(None, [shown.error])] != names:
        found.append(f"raises {shown.error}, and not {raised}")
    if ("display_data" in shown.kinds) != any(program and figure.name == program.figure for figure in page.figures):
        found.append("draws, or does not draw, where its page does not, or does")
    if "execute_result" in shown.kinds:
        found.append("shows the value of its last line")
    assert (RAISES in cell.metadata.get("tags", [])) == bool(raised)
    return [f"{program.id if program else cell.source} {what}" for what in found]


# In a namespace of its own.
LOOK = """exec('''
import numpy as np
import torch

print(torch.get_default_dtype(), torch.get_default_device(), torch.are_deterministic_algorithms_enabled())
print(torch.is_grad_enabled(), torch.get_num_threads(), torch._tensor_str.PRINT_OPTS, np.get_printoptions())
''', {})"""
SETS = re.compile(r"\b(torch|np)\.set_(?!default_dtype\()|rcParams|environ")  # what no notebook sets back


def takes_long(program: Program, page: Page, root: Path) -> bool:
    """Whether a program takes long, as it did for its page: the worker that proves the page has its run."""
    if program.slow:
        return True
    run, _ = run_program(program, page, root, shared_runner())
    return sum(outcome.seconds for outcome in run.outcomes.values()) > LONG


def left_out(pairs: list[tuple[nbformat.NotebookNode, Program]], page: Page, root: Path) -> dict[str, bool]:
    """The ids of the cells of programs that take long; True for those in whose place the kernel is looked at."""
    paths, looks = [program.path for _, program in pairs], {}
    for path in {program.path for _, program in pairs if takes_long(program, page, root)}:
        first, code = paths.index(path), read_snippet(root, path).code(None)
        cells = [cell for cell, program in pairs[first : first + paths.count(path)] if program.path == path]
        if len(cells) == paths.count(path) and not SETS.search(code) and "manual_seed" in code:
            looks |= {cell.id: cell is cells[0] for cell in cells}
    return looks


def all_pages() -> list:
    first = first_pages(name for name, page in PAGES.items() if not page.slow)
    left_out = {
        name: [proven_once] if page.slow else [] if name in first else [of_another_page] for name, page in PAGES.items()
    }
    return [pytest.param(name, marks=[*marks, pytest.mark.xdist_group(name)]) for name, marks in left_out.items()]


@pytest.mark.parametrize("name", all_pages())
def test_programs_share_a_kernel_and_print_what_the_page_shows(name, tmp_path):
    found = complaints(PAGES[name], notebook(PAGES[name], name, ROOT), ROOT, tmp_path)
    assert not found, "\n\n".join(found)


def told(text: str, small_book, folder: Path) -> list[str]:
    page = read_page(text)
    return complaints(page, notebook(page, NAME, small_book.root), small_book.root, folder)


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
    assert told(text, small_book, tmp_path) == []


def test_a_notebook_that_prints_something_else_is_seen(small_book, tmp_path):
    small_book.snippet("chapter/first.py", "import math\n\nmath.pi = 3\n")
    small_book.snippet("chapter/second.py", "import math\n\nprint(math.pi > 3)\n")
    text = include("first.py", "second.py").rstrip() + "\n\n```output\nTrue\n```\n"
    (found,) = told(text, small_book, tmp_path)
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
    found = told(text, small_book, tmp_path)
    assert [sentence.startswith(words) for sentence in found] == ([True] if words else [])


def test_a_notebook_goes_on_after_an_error(small_book, tmp_path):
    small_book.snippet("chapter/first.py", "print(1)\nraise ValueError('two: 2')\n")
    small_book.snippet("chapter/second.py", "print(3)\n")
    text = include("first.py").rstrip() + "\n\n```output\n1\n```\n\n```error\nValueError: two: 2\n```\n\n"
    text += include("second.py").rstrip() + "\n\n```output\n3\n```\n"
    assert told(text, small_book, tmp_path) == []
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


READS_ARGUMENTS = "import argparse\n\nparser = argparse.ArgumentParser()\nparser.parse_args()\nx = 1\nprint(x)\n"
NEED_A_FILE = {
    "__file__": "print(__file__ != '')\n",
    "sys.argv": "import sys\n\nprint(len(sys.argv))\n",
    "argparse": READS_ARGUMENTS,
    "atexit": "import atexit\n\natexit.register(print, 'end')\n",
    "asyncio": "import asyncio\n\nprint(asyncio.run(asyncio.sleep(0, 1)))\n",
}


@pytest.mark.parametrize("program", NEED_A_FILE.values(), ids=NEED_A_FILE.keys())
def test_a_program_that_does_not_run_in_a_notebook_says_so(small_book, tmp_path, program):
    """And it does not: that is what a kernel says."""
    small_book.snippet("chapter/one.py", program)
    file = small_book.page(include("one.py"))
    update_page(file, small_book.root, small_book.runner)
    (complaint,) = small_book.complaints()
    assert "docs/chapter/page.md:1: " in complaint and 'say no-notebook="…" here' in complaint
    text = file.read_text()
    assert told(text, small_book, tmp_path)
    file.write_text(text.replace("```python", '```python no-notebook="it needs a file"', 1))
    assert small_book.complaints() == []
    (cell, *_) = cells(small_book, file.read_text())
    assert cell.cell_type == "markdown" and "*Not in a notebook: it needs a file*\n\n```python\n" in cell.source


PROSE = """# Title {#title}

## Part {#part}

[a](#part) [b](other.md) [`c[0]`](../labs/lab.ipynb#x) [d](https://example.org/a.md) $w_i$ `{#no}` `f[0](x)`

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


def test_prose_is_plain_markdown_without_links_that_would_lead_nowhere(small_book):
    small_book.snippet("chapter/one.py", "x = 1\n")
    title, about, code, after = cells(small_book, PROSE)
    assert title.source.splitlines()[:5] == [
        "# Title",
        "",
        "## Part",
        "",
        "a b `c[0]` [d](https://example.org/a.md) $w_i$ `{#no}` `f[0](x)`",
    ]
    assert (
        "\n$$\nx = \\{1\\}\n$$\n\n**Solution 1**\nIn a box.\n\n*Written by hand*\n\n```text\nkept {#as} it is\n```"
        in title.source
    )
    assert about.source.startswith("*This notebook is a page of a book, with")
    assert code.source == "x = 1" and code.metadata.jupyter.source_hidden
    assert after.source == "After the box.\n\n*Not run: needs a GPU*\n\n```python\nx = 1\n```"


def test_links_lead_to_the_address_of_the_site_if_it_is_known(small_book):
    base = "https://example.org/book/"
    text = "[a](#part) [b](../index.md#x) [`c[0]`](../labs/lab.ipynb) `f[0](x)`\n"
    source, about = (cell.source for cell in cells(small_book, text, site=base))
    assert (
        source == f"[a]({base}chapter/page.html#part) [b]({base}index.html#x) [`c[0]`]({base}labs/lab.html) `f[0](x)`"
    )
    assert f"[a page of a book]({base}chapter/page.html)" in about


@pytest.mark.parametrize("name", PAGES)
def test_figures_stand_alone(name):
    made = nbformat.reads(notebook(PAGES[name], name, ROOT), as_version=4)
    drawn = [output.data for cell in made.cells for output in cell.get("outputs", []) if "data" in output]
    assert sorted(data["text/plain"] for data in drawn) == sorted(figure.alt for figure in PAGES[name].figures)
    for data in drawn:
        svg = data["image/svg+xml"]
        assert "currentColor" not in svg and "var(" not in svg
        assert ET.fromstring(svg)[0].get("fill") == "#ffffff" and ET.fromstring(svg).get("width").endswith("pt")
