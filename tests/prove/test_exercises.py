"""Hints and solutions of a page follow its exercises."""

import pytest

from book.prove.exercises import check
from book.read.pages import read_page


def page(exercises: int, *boxes: tuple[int, int] | int) -> str:
    """A page with exercises, and boxes: of a solution the number in its title and that of its program; of a hint its
    number."""
    text = "# Page\n\n## Try it\n\n" + "".join(f"{n + 1}. Do.\n" for n in range(exercises))
    for box in boxes:
        if isinstance(box, int):
            text += f'\n??? tip "Hint {box}"\n    Begin.\n'
        else:
            text += f'\n??? success "Solution {box[0]}"\n    ```python\n    --8<-- "x/solution_{box[1]}.py"\n    ```\n'
    return text + "\n## What comes next\n\n1. More.\n"


WRONG = {
    "swapped": (page(2, (2, 2), (1, 1)), "this is the solution in place 1: solutions follow their exercises"),
    "twice": (page(2, (1, 1), (1, 1)), "this is the solution in place 2"),
    "one too many": (page(1, (1, 1), (2, 2)), "no exercise 2 stands under 'Try it'"),
    "one too few": (page(2, (1, 1)), "exercise 2 has no solution"),
    "the program of another one": (page(2, (1, 2), (2, 2)), "snippets/x/solution_2.py stands in solution 1"),
    "a hint after its solution": (page(2, (1, 1), 1, (2, 2)), "hint 1 is not followed by solution 1"),
    "two hints": (page(1, 1, 1, (1, 1)), "hint 1 is not followed by solution 1"),
    "a hint at the end": (page(1, (1, 1), 1), "hint 1 is not followed by solution 1"),
    "a hint of a longer number": (page(1, 1, (11, 11)), "hint 1 is not followed by solution 1"),
}


@pytest.mark.parametrize(("text", "words"), WRONG.values(), ids=WRONG.keys())
def test_boxes_that_do_not_follow(text, words):
    assert words in check(read_page(text))[0].message


@pytest.mark.parametrize("text", [page(2, (1, 1), (2, 2)), page(2, 1, (1, 1), 2, (2, 2)), page(2), "# Page\n"])
def test_boxes_that_follow(text):
    assert check(read_page(text)) == []


def test_the_proof_says_so(small_book):
    small_book.page('# Page\n\n## Try it\n\n1. Do.\n\n??? success "Solution 2"\n    Done.\n')
    assert [text.partition(":7: ")[2][:31] for text in small_book.complaints()[:1]] == [
        "this is the solution in place 1"
    ]
