"""A lab, a notebook with its outputs stored in it, is proven and rewritten like a page."""

import json

import nbformat
import pytest

from book.read.pages import page_of
from book.write.update import update_page

LAB = "labs/lab.ipynb"


@pytest.fixture
def lab(small_book):
    """A function that writes a lab of code cells, and returns its file. A text cell begins with `#: `."""
    (small_book.root / "docs" / "labs").mkdir()

    def write(*sources: str, **metadata):
        notebook = nbformat.v4.new_notebook()
        for number, source in enumerate(sources, 1):
            if source.startswith("#: "):
                cell = nbformat.v4.new_markdown_cell(source.removeprefix("#: "), id=f"text-{number}")
            else:
                cell = nbformat.v4.new_code_cell(source, id=f"cell-{number}", metadata=metadata)
            notebook.cells.append(cell)
        file = small_book.root / "docs" / LAB
        nbformat.write(notebook, file)
        return file

    return write


@pytest.fixture
def updated(lab, small_book):
    """A function that writes a lab and updates it."""

    def write(*sources: str, **metadata):
        file = lab(*sources, **metadata)
        _, left = update_page(file, small_book.root, small_book.runner)
        return file, left

    return write


def test_update_stores_what_the_cells_print(updated, small_book):
    file, left = updated("x = 1\nprint(x)", "#: Text.", "print(x + 1)")
    assert left == [] and small_book.complaints(LAB) == []
    stored = [cell.get("outputs") for cell in json.loads(file.read_text())["cells"]]
    assert [outputs and outputs[0]["text"] for outputs in stored] == [["1\n"], None, ["2\n"]]


def test_update_changes_nothing_the_second_time(updated, small_book):
    file, _ = updated("print(1)")
    before = file.read_text()
    assert update_page(file, small_book.root, small_book.runner) == ([], []) and file.read_text() == before


def test_update_stores_figures(updated, small_book):
    draw = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()"
    file, left = updated(draw, alt="A line.")
    assert left == [] and "var(--figure-0" in file.read_text()
    file.write_text(file.read_text().replace("L 357.00 3.00 L", "L 350.00 3.00 L", 1))
    (complaint,) = small_book.complaints(LAB)
    assert "draws another figure than labs/lab-cell-1" in complaint


def test_an_error_in_a_lab_is_its_last_line(updated, small_book):
    """The interpreter shows lines of the file, which is a notebook, and marks a part of them."""
    _, left = updated("def f(value):\n    return value.nothing\n\n\nf(1), 2")
    assert left[0].endswith("\nAttributeError: 'int' object has no attribute 'nothing'")
    assert "^" not in left[0]


def test_a_figure_says_what_there_is_to_see(updated, small_book):
    draw = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()"
    updated(draw)
    assert any("has no alt text" in complaint for complaint in small_book.complaints(LAB))
    updated(draw, alt="A line.")
    assert small_book.complaints(LAB) == []
    assert [figure.alt for figure in page_of(small_book.root, f"docs/{LAB}").figures] == ["A line."]


def test_a_stored_output_that_differs(updated, small_book):
    file, _ = updated("print(1)", "print(2)")
    file.write_text(file.read_text().replace('"2\\n"', '"3\\n"'))
    (complaint,) = small_book.complaints(LAB)
    line = file.read_text()[: file.read_text().index('"cell-2"')].count("\n") + 1
    assert complaint.startswith(f"docs/labs/lab.ipynb:{line}: the output differs from what docs/labs/lab.ipynb prints")
    assert f"@@ docs/labs/lab.ipynb:{line} @@" in complaint
    assert "-3\n+2" in complaint and "make update PAGE=docs/labs/lab.ipynb" in complaint


def test_an_output_within_the_tolerance_of_its_cell(updated, small_book):
    file, _ = updated("print(0.1001)", atol=0.01)
    file.write_text(file.read_text().replace('"0.1001\\n"', '"0.1002\\n"'))
    assert small_book.complaints(LAB) == []
    assert update_page(file, small_book.root, small_book.runner) == ([], [])


def test_update_leaves_a_failing_cell_alone(updated, small_book):
    file, left = updated("print(1)", "print(2)\n1 / 0", "print(3)")
    outputs = [cell["outputs"] for cell in json.loads(file.read_text())["cells"]]
    assert outputs[0] and not outputs[1] and not outputs[2]
    lines = [number for number, line in enumerate(file.read_text().splitlines(), 1) if '"id": "cell-' in line]
    assert left[0].startswith(f"docs/labs/lab.ipynb:{lines[1]}: docs/labs/lab.ipynb:{lines[1]} raises")
    assert f"docs/labs/lab.ipynb:{lines[1]} raised in section 'cell-2', so this one never ran" in left[-1]


@pytest.mark.parametrize(
    ("sources", "words"),
    [
        (["#: It is 2.75."], "2.75 stands in no output, formula or program"),
        (["#: A formula\n\n$$\nx\n$$"], "this formula has no name"),
        (["#: Text\n```\nx\n```"], "proven by nothing"),
        (["#: Text\n~~~\nx\n~~~"], "proven by nothing"),
        (["#: Text\n\n    print(1)"], "Python outside a fence"),
        (["#: <pre>print(1)</pre>"], "code as raw HTML is proven by nothing"),
        (["#: Text\twith a tab."], "a tab"),
        (["#: Text\x1b[1m."], "the invisible character U+001B"),
        (['#: --8<-- "chapter/one.py"'], "an include must stand in a `python` fence"),
        (["!pip list"], "is no Python"),
        (["%matplotlib inline"], "is no Python"),
        (["x = ("], "is not Python"),
    ],
)
def test_bad_labs(lab, small_book, sources, words):
    lab(*sources)
    assert any(words in complaint for complaint in small_book.complaints(LAB))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"cells": 1}', '{"cells": [], "metadata": {}, "nbformat": 4}'])
def test_what_is_no_notebook(lab, small_book, text):
    lab("x = 1").write_text(text)
    (complaint,) = small_book.complaints(LAB)
    assert complaint.startswith("docs/labs/lab.ipynb:1: this is not a notebook")


def test_traces_of_a_machine(updated, small_book):
    file, _ = updated("print(1)")
    notebook = json.loads(file.read_text())
    notebook["cells"][0]["execution_count"] = 7
    file.write_text(json.dumps(notebook, indent=1) + "\n")
    assert "carries traces" in small_book.complaints(LAB)[0]
    assert update_page(file, small_book.root, small_book.runner)[1] == []


def test_unknown_metadata(lab, small_book):
    lab("x = 1", rtol=-1)
    assert any("metadata of a cell" in complaint for complaint in small_book.complaints(LAB))


@pytest.mark.parametrize(
    "output",
    [
        nbformat.v4.new_output("execute_result", data={"text/plain": "1"}, execution_count=1),
        nbformat.v4.new_output("display_data", data={"text/html": "<b>1</b>"}),
        nbformat.v4.new_output("stream", name="stderr", text="1"),
    ],
    ids=["a value", "HTML", "standard error"],
)
def test_an_output_that_no_program_makes(updated, small_book, output):
    file, _ = updated("print(1)")
    notebook = nbformat.read(file, as_version=4)
    notebook.cells[0].outputs.append(output)
    nbformat.write(notebook, file)
    assert any("neither printed nor drawn" in complaint for complaint in small_book.complaints(LAB))
    assert update_page(file, small_book.root, small_book.runner)[1] == []


def test_a_picture_in_a_text_cell_is_refused(updated, small_book):
    updated("print(1)", "#: ![A photo](attachment:photo.png)")
    (complaint,) = small_book.complaints(LAB)
    assert "this picture is drawn by no program" in complaint
