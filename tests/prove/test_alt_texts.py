"""What the alt text of a figure says in numbers stands in the figure."""

import pytest

from book.prove.alt_texts import unseen_numbers
from book.read.figures import figure_file, stored_figure
from book.write.update import update_page

PROGRAM = """import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(2)
left.plot([-4, 9, 1200, 3000], [0.813, 2.8, 2.8, -6.25], label="rate 0.3")
left.set(title="step 17", xlabel="$w_5$", xticks=[], yticks=[])
right.plot(range(41), range(41), label="kept 29 ways")
right.set(yscale="log", xticks=[], yticks=[1, 10])
plt.show()
"""
PAGE = """![{alt}](../assets/figures/chapter/program.svg)

```python
--8<-- "chapter/program.py"
```
"""


@pytest.fixture
def drawn(small_book):
    """A small book whose page shows one figure, drawn."""
    small_book.snippet("chapter/program.py", PROGRAM)
    update_page(small_book.page(PAGE.format(alt="Two lines.")), small_book.root, small_book.runner)
    return small_book


def test_a_number_that_is_not_in_the_figure(drawn):
    drawn.page(PAGE.format(alt="Two lines, in step 17."))
    assert drawn.complaints() == []
    drawn.page("# Page\n\n" + PAGE.format(alt="Two lines, in\nstep 19."))
    (complaint,) = drawn.complaints()
    expected = "docs/chapter/page.md:3: 19 of this alt text is in no text of the figure, nor among its numbers"
    assert complaint.startswith(expected)


def test_what_numbers_of_a_figure_are(drawn):
    svg = stored_figure(drawn.root, "chapter/program")
    for alt in SHOWN:
        assert unseen_numbers(alt, svg) == [], alt
    for alt, number in NOT_SHOWN.items():
        assert unseen_numbers(alt, svg) == [number], alt


SHOWN = [
    "It starts at 0.813, or 0.81, or .8, at w_5",
    "and ends at -6.25, or −6.25, or\nminus 6.25",
    "over 1,200 and 1200, to 3e3 or 3000.0",
    "a line of 41 points, in step 17, with the rate 0.3, .3 or 3e-1",
    "kept 29 ways: its name in the table",
    "on an axis from 10 to 1",
    "float32, x9 and w_9 are names",
]
NOT_SHOWN = {
    "It starts at 0.93": "0.93",
    "It starts at 0.82": "0.82",
    "It passes 3": "3",  # 2.8 is not 3
    "It ends at 6.25": "6.25",
    "It ends at minus 6.35": "minus 6.35",
    "step 19": "19",
    "accuracy 98%": "98",
    "1,201 steps": "1,201",
    "9.75GB": "9.75",
    "from 29-31": "31",
    "the 5 of a name": "5",
}


def test_a_power_of_ten_is_one_number():
    svg = """<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>1</tspan> <tspan>0</tspan>
    <tspan>−</tspan> <tspan>3</tspan></text></svg>"""
    assert unseen_numbers("from 0.001", svg) == []
    assert unseen_numbers("from 10 to -3", svg) == ["10", "-3"]


@pytest.mark.parametrize("old", ["</svg>", "]"])
def test_a_figure_that_somebody_broke_is_one_complaint(drawn, old):
    file = figure_file(drawn.root, "chapter/program")
    file.write_text(stored_figure(drawn.root, "chapter/program").replace(old, "", 1))
    drawn.page(PAGE.format(alt="A line at 77."))
    (complaint,) = drawn.complaints()
    assert "draws another figure" in complaint
