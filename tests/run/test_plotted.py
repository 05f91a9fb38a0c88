"""The numbers behind a plot are kept in its SVG, compared like its lines, and shown as tables."""

import json

import matplotlib.pyplot as plt
import pytest

from book.prove.pictures import same_numbers
from book.publish.tables import as_html
from book.run.plotted import plotted


@pytest.fixture
def axes():
    figure, axes = plt.subplots()
    yield axes
    plt.close(figure)


def test_curves_over_the_same_places_share_a_table(axes):
    axes.plot([0, 1], [2, 3], label="SGD")
    axes.plot([0, 1], [4, 5], label="Adam")
    axes.plot([0, 2], [6, 7], label="loss")
    axes.plot([0, 2], [6, 7])  # it only helps the eye: the others have names
    axes.set(title="Two optimizers", xlabel="step", ylabel="loss")
    assert plotted(axes.figure) == [
        {"title": "Two optimizers", "of": 2, "columns": {"step": [0, 1], "SGD": [2, 3], "Adam": [4, 5]}},
        {"title": "Two optimizers", "of": 2, "columns": {"step": [0, 2], "loss": [6, 7]}},
    ]


def test_points_and_bars_have_tables(axes):
    axes.scatter([1, 2], [3, 4], label="points")
    axes.bar([1, 2], [5, 6], label="bars")
    axes.stairs([7, 8], [0.5, 1.5, 2.5], label="steps")
    (table,) = plotted(axes.figure)
    assert table["columns"] == {"x": [1, 2], "points": [3, 4], "bars": [5, 6], "steps": [7, 8]}
    axes.errorbar([1, 2], [9, 10], yerr=1, label="measured")  # a container without bars
    assert len(plotted(axes.figure)) == 1


def test_bars_that_lie_have_their_values_across(axes):
    axes.barh([1, 2], [5, -6])
    assert plotted(axes.figure)[0]["columns"] == {"x": [5, -6], "y": [1, 2]}


def test_lines_that_only_help_the_eye_and_diagrams_have_none(axes):
    axes.axhline(1)
    axes.axvline(1)
    axes.annotate("here", (0, 0), (1, 1), arrowprops={})
    axes.fill_between([0, 1], [2, 3])
    axes.plot(1, 2, "o")
    assert plotted(axes.figure) == []
    axes.plot([0, 1], [2, 3])
    assert len(plotted(axes.figure)) == 1
    axes.axis("off")
    assert plotted(axes.figure) == []


def test_a_long_curve_keeps_its_ends_and_says_how_many_points_it_has(axes):
    axes.plot(range(1000), range(1000))
    (table,) = plotted(axes.figure)
    assert table["of"] == 1000 and len(table["columns"]["x"]) == 21
    assert (table["columns"]["x"][0], table["columns"]["x"][-1]) == (0, 999)
    assert "<caption>21 of 1000 points</caption>" in as_html(json.dumps([table]))


def test_four_digits_count_and_what_is_no_number_is_a_dash(axes):
    axes.plot([0, 1, 2, 3], [1.23456, float("nan"), float("inf"), 1e-17])
    (table,) = plotted(axes.figure)
    assert table["columns"]["y"] == [1.235, None, None, 0.0]
    assert "<td>1</td><td>—</td>" in as_html(json.dumps([table]))


def test_what_is_too_small_to_see_is_compared_where_the_axis_is_logarithmic(axes):
    axes.plot([1, 2], [1e-4, 10.0])
    linear, moved = plotted(axes.figure), plotted(axes.figure)
    moved[0]["columns"]["y"][0] += 1e-5
    assert same_numbers(json.dumps(linear), json.dumps(moved))
    axes.set(yscale="log")
    (table,) = plotted(axes.figure)
    assert table["log"] == ["y"]
    assert not same_numbers(json.dumps([table]), json.dumps([table | {"columns": moved[0]["columns"]}]))
    assert not same_numbers(json.dumps([table]), json.dumps(linear))


def test_tables_have_math_and_no_markup_of_their_own():
    text = json.dumps([{"title": "a < b", "of": 1, "columns": {"$w_1$": [-1.5], "y": [2.0]}}])
    shown = as_html(text)
    assert "<caption>a &lt; b</caption>" in shown and "<math" in shown and "$" not in shown
    assert "<td>−1.5</td><td>2</td>" in shown
    assert "<caption>price in $</caption>" in as_html(text.replace("a < b", "price in $"))
    assert as_html("") == as_html("[]") == ""


STORED = json.dumps([{"title": "t", "of": 2, "columns": {"x": [0.0, 100.0], "y": [1.234, None]}}])


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("1.234", "1.235", True),  # what another processor may do in the last digit
        ("[0.0,", "[0.001,", True),
        ("1.234", "1.244", False),
        ("[0.0,", "[0.2,", False),
        ("100.0", "101.0", False),
        ("null", "0.0", False),
        (", null", "", False),
        ('"y"', '"z"', False),
        ('"t"', '"s"', False),
        ('"of": 2', '"of": 3', False),
        (STORED, "[]", False),
        (STORED, "", False),
    ],
)
def test_another_number_is_another_table(old, new, same):
    assert STORED.count(old) == 1
    assert same_numbers(STORED, STORED.replace(old, new)) is same
