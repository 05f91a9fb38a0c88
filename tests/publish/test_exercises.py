"""The notebook to work in has room for each answer, and the one with the solutions does what the page shows."""

import nbformat
import pytest

from book.publish.exercises import exercises, opening, solutions, solved, to_work_in
from book.read.markdown import read_markdown
from book.write.update import update_page
from tests.publish.test_notebooks import NAME, PAGES, ROOT, all_pages, complaints

LESSONS = [param for param in all_pages() if exercises(PAGES[param.values[0]])]


@pytest.mark.parametrize("name", LESSONS)
def test_both_notebooks_run_and_show_what_the_page_shows(name, tmp_path):
    """The one to work in runs by itself only if it is not the beginning of the solved one, which runs anyway."""
    page = PAGES[name]
    text, empty = solved(page, name, ROOT), to_work_in(page, name, ROOT)
    found = complaints(solutions(page, name), text, ROOT, tmp_path)
    given = [cell.source for cell in cells(empty) if cell.cell_type == "code" and cell.source]
    if given != [cell.source for cell in cells(text) if cell.cell_type == "code"][: len(given)]:
        found += complaints(opening(page, name), empty, ROOT, tmp_path)
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize("name", [param.values[0] for param in LESSONS])
def test_all_exercises_and_programs_of_the_solutions_are_there(name):
    page = PAGES[name]
    section = page.text.index("\n## Try it")
    shown = [program.id for program in page.programs if program.fence.start > section]
    assert [program.id for program in solutions(page, name).programs][-len(shown) :] == shown
    for exercise in exercises(page):
        assert exercise.text and exercise.solution


PAGE = """# Sums

Text that only the page has.

!!! abstract "After this page you can"
    - add (exercises 1, 2)

    Read first: [Numbers](numbers.md).

```python
--8<-- "chapter/story.py:one"
```

## Try it {#try}

1. Add 1 and 2,
   as [above](#sums).
2. Draw it. See `f[0](x)`.

??? success "Solution 1"
    It is 3.

    ```python
    --8<-- "chapter/sum.py"
    ```

??? tip "Hint 2"
    Its `ends` are [above](#sums).

??? success "Solution 2"
    ```python
    --8<-- "chapter/story.py:two"
    ```

    ![A line.](../assets/figures/chapter/story-two.svg)

## In short

- Adding adds.
"""
STORY = """# --8<-- [start:one]
import matplotlib.pyplot as plt

ends = [1, 3]
print(ends)
# --8<-- [end:one]
# --8<-- [start:two]
plt.plot(ends)
plt.show()
# --8<-- [end:two]
"""


@pytest.fixture
def page(small_book):
    small_book.snippet("chapter/story.py", STORY)
    small_book.snippet("chapter/sum.py", "print(1 + 2)\n")
    update_page(small_book.page(PAGE), small_book.root, small_book.runner)
    return read_markdown((small_book.root / NAME).read_text())


def cells(text: str) -> list[nbformat.NotebookNode]:
    made = nbformat.reads(text, as_version=4)
    nbformat.validate(made)
    return made.cells


def test_each_exercise_is_followed_by_an_empty_cell(small_book, page):
    head, before, *rest = cells(to_work_in(page, NAME, small_book.root))
    assert head.source.startswith("# Sums: exercises\n\n*These are the exercises of a page of a book.")
    assert "`page-solutions.ipynb`" in head.source
    assert "- add (exercises 1, 2)\n\nRead first: Numbers." in head.source
    assert before.source.endswith("print(ends)") and before.outputs[0].text == "[1, 3]\n"
    assert [(cell.cell_type, cell.source) for cell in rest] == [
        ("markdown", "## Exercise 1\n\nAdd 1 and 2,\nas above."),
        ("code", ""),
        (
            "markdown",
            "## Exercise 2\n\nDraw it. See `f[0](x)`.\n\n"
            "<details>\n<summary>Hint</summary>\n\nIts `ends` are above.\n\n</details>",
        ),
        ("code", ""),
    ]


def test_the_solutions_stand_open_with_what_they_print_and_draw(small_book, page):
    made = cells(solved(page, NAME, small_book.root))
    code = [cell for cell in made if cell.cell_type == "code"]
    assert [cell.source.split("\n")[-1] for cell in code] == ["print(ends)", "print(1 + 2)", "plt.show()"]
    assert [cell.outputs[0].output_type for cell in code] == ["stream", "stream", "display_data"]
    assert code[1].outputs[0].text == "3\n" and not any("jupyter" in cell.metadata for cell in code)
    text = "\n".join(cell.source for cell in made if cell.cell_type == "markdown")
    assert "## Exercise 1\n\nAdd 1 and 2,\nas above.\n\n**Solution**\n\nIt is 3." in text
    assert not any(words in text for words in ("Text that only the page has", "Adding adds", "Its `ends`"))


def test_links_lead_to_the_page_on_its_site(small_book, page):
    base = "https://example.org/book"
    for make in (to_work_in, solved):
        text = "\n".join(cell.source for cell in cells(make(page, NAME, small_book.root, base)))
        assert f"[a page of a book]({base}/chapter/page.html)" in text
        assert f"[above]({base}/chapter/page.html#sums)" in text


def test_both_run_and_a_solution_that_does_something_else_is_seen(small_book, page, tmp_path):
    root = small_book.root
    assert complaints(solutions(page, NAME), solved(page, NAME, root), root, tmp_path) == []
    text = to_work_in(page, NAME, root)
    assert complaints(opening(page, NAME), text, root, tmp_path) == []
    filled = text.replace('"source": []', '"source": ["1 / 0"]', 1)
    assert len(complaints(opening(page, NAME), filled, root, tmp_path)) == 1
    wrong = read_markdown(page.text.replace("    3\n", "    4\n"))
    (found,) = complaints(solutions(wrong, NAME), solved(wrong, NAME, root), root, tmp_path)
    assert found == "chapter/sum.py prints\n3\nand not\n4"


def test_a_page_without_exercises_has_none():
    assert exercises(read_markdown("# Page\n\n1. One.\n\n## Part\n\n1. One.\n")) == []
