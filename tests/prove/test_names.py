"""What prose names in code exists: in torch and NumPy, and for a table of symbols in the programs of its page."""

import pytest

from book.prove.names import check
from book.read.pages import read_page
from book.read.variants import on_release

BLOCK = '```python{header}\n--8<-- "chapter/program.py"\n```\n\n'
TABLE = "| symbol | meaning | in the code |\n| --- | --- | --- |\n| $w$ | weight | `{code}` |\n"


@pytest.fixture
def complaints(small_book):
    """A function that proves a page with a program that makes two variables, and with some text under it."""

    def prove(text: str) -> list[str]:
        small_book.snippet("chapter/program.py", "weights = [1.0]\nlr = dict(momentum=weights)\n")
        small_book.page(f"# Page\n\n{BLOCK.format(header='')}{text}\n")
        return small_book.complaints()

    return prove


@pytest.mark.parametrize(
    "name", ["torch.linspce", "nn.Linaer", "F.relou", "optim.SDG", "np.arrange", "torch.optim.SDG"]
)
def test_a_name_that_does_not_exist(complaints, name):
    (complaint,) = complaints(f"Call `{name}(2)`.")
    assert complaint.startswith(f"docs/chapter/page.md:7: `{name}` does not exist in this torch or NumPy")


@pytest.mark.parametrize(
    "text",
    [
        "`torch.nn.functional.relu`, `nn.Linear(2, 3)`, `F.relu`, `optim.SGD`, `np.array`, `torch.utils.data.Subset`",
        "Not `torch.py`, `torch.pt`, `my.torch.linspce`, `'torch.linspce'` or torch.linspce.",
    ],
)
def test_names_that_exist_and_what_is_none(complaints, text):
    assert complaints(text) == []


def test_a_name_of_later_releases_stands_in_a_program_for_them(small_book):
    small_book.snippet("chapter/program.py", "torch.linspce\n")
    page = read_page(BLOCK.format(header=' torch=">=2.5"') + "`torch.linspce` is new.\n")
    assert [
        bool(check(on_release(page, release), small_book.root, small_book.runner)) for release in ("2.4.1", "2.5.1")
    ] == [False, True]


@pytest.mark.parametrize(
    ("code", "missing"),
    [("wieghts", "wieghts"), ("weights.sum() / n", "n"), ("rate=", "rate"), ("weights[k] * bias[0]", "bias")],
)
def test_a_table_of_symbols_with_a_name_that_no_program_knows(complaints, code, missing):
    (complaint,) = complaints(TABLE.format(code=code))
    assert complaint.startswith(f"docs/chapter/page.md:9: in the table of symbols, `{code}` names {missing}, ")


@pytest.mark.parametrize("code", ["weights", "len(weights)", "momentum=", "weights[i, j]", "F.relu(weights)"])
def test_a_table_of_symbols_with_names_of_its_programs(complaints, code):
    assert complaints(TABLE.format(code=code)) == []
