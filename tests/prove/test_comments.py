"""A comment of a program that states a result is compared with what the program gives."""

import pytest

RIGHT = [
    "3 + 4  # 7",
    "x = 3 + 4  # 7",
    "x = 3 + 4  # -> 7",
    "x = [1, 2]  # [1, 2]",
    'x = "a" + "b"  # "ab"\nx  # \'ab\'',
    "import torch\ntorch.ones(2) * 2  # tensor([2., 2.])",
    "import torch\nx = torch.ones(2, 3)  # (2, 3)",
    "x = 7  # days of a week\n# 8\ny = [1]  # 1, but not alone",
]
WRONG = {
    "3 + 4  # 8": "`3 + 4` is 7",
    "x = 3 + 4  # 8": "`x` is 7",
    "x = 3 + 4\nx  # -> 7.0": "`x` is 7",
    "x = [1, 2]  # [2, 1]": "`x` is [1, 2]",
    "import torch\ntorch.ones(2)  # tensor([1., 2.])": "is tensor([1., 1.])",
    "import torch\nx = torch.ones(2, 3)  # (3, 2)": "is tensor(",
    "x = 7  # 7\nx = 8": "nothing compares the result '7'",
    "for x in (1, 2):\n    y = x  # 2": "nothing compares the result '2'",
}


@pytest.fixture
def complaints(small_book):
    """A function that proves a page with a program."""

    def prove(source: str) -> list[str]:
        small_book.snippet("chapter/program.py", source + "\n")
        small_book.page('```python\n--8<-- "chapter/program.py"\n```\n')
        return small_book.complaints()

    return prove


@pytest.mark.parametrize("source", RIGHT)
def test_a_comment_that_is_right_or_states_no_result(complaints, source):
    assert complaints(source) == []


@pytest.mark.parametrize(("source", "words"), WRONG.items())
def test_a_comment_that_is_wrong_or_cannot_be_compared(complaints, source, words):
    (complaint,) = complaints(source)
    assert complaint.startswith("docs/chapter/page.md:1: snippets/chapter/program.py:")
    assert words in complaint and "print it instead" in complaint


def test_what_is_printed_is_what_the_comment_says(small_book):
    small_book.snippet("chapter/program.py", "print(3 + 4)  # 7\nprint(3 + 5)  # 7\n")
    small_book.page('```python\n--8<-- "chapter/program.py"\n```\n\n```output\n7\n8\n```\n')
    (complaint,) = small_book.complaints()
    assert "snippets/chapter/program.py:2: the comment says '7', and `3 + 5` is 8" in complaint


def test_a_comment_in_a_section_beside_a_formula(small_book):
    source = '# --8<-- [start:a]\nx = 3\nprint("difference:", 0 * x)\nx + 4  # 8\n# --8<-- [end:a]\n'
    small_book.snippet("chapter/program.py", source)
    table = "| symbol | meaning | in the code |\n| --- | --- | --- |\n| $x$ | a number | `x` |\n\n"
    block = '```python proves=eq-x\n--8<-- "chapter/program.py:a"\n```\n\n```output\ndifference: 0\n```\n'
    small_book.page(f"$$\nx = 4\n$$ {{#eq-x}}\n\n{table}{block}")
    complaints = small_book.complaints()
    assert any("program.py:4: the comment says '8', and `x + 4` is 7" in complaint for complaint in complaints)
    assert any("this formula is wrong: one side is 3, the other 4" in complaint for complaint in complaints)
