"""What counts as the same output."""

import random
import time

import pytest

from book.prove.compare import difference, keeps_form, same, too_loose


def test_without_tolerance_every_character_counts():
    assert same("tensor([1.0000])", "tensor([1.0000])")
    assert not same("tensor([1.0000])", "tensor([1.0001])")
    assert not same("a\n", "a")


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("loss 0.1000", "loss 0.1001"),
        ("tensor([1.0000, -2.0000])", "tensor([1.0001, -2.0001])"),
        ("1.000e-03", "1.001e-03"),
        ("1e-3 and .5", "1.0001e-3 and .5001"),
        ("tensor(1.)", "tensor(1.0001)"),
    ],
)
def test_tolerance_applies_to_decimals(expected, actual):
    assert same(expected, actual, rtol=1e-2)
    assert not same(expected, actual, rtol=1e-9)
    assert not same(expected, actual)


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("loss 0.1000", "cost 0.1000"),
        ("epoch 10 loss 0.1", "epoch 11 loss 0.1"),
        ("torch.Size([100]) 0.1", "torch.Size([101]) 0.1"),
        ("[0.1000]", "[0.1000"),
        ("0.1 0.2", "0.1  0.2"),
        ("0.1 0.2", "0.1"),
        ("0.1", "-0.1"),
        ("nan", "0.1"),
        ("1.0", "inf"),
        ("1.0", "1e99999999"),
        ("1e99999999", "2e99999999"),
        ("w1.5", "w1.6"),
        ("version 2.13.0", "version 2.13.1"),
    ],
)
def test_tolerance_applies_to_nothing_else(expected, actual):
    assert not same(expected, actual, rtol=0.1, atol=0.1)


def test_atol_and_rtol_add_up():
    assert same("100.0", "101.4", rtol=0.01, atol=0.5)
    assert not same("100.0", "101.6", rtol=0.01, atol=0.5)
    assert same("0.0", "0.4", atol=0.5)
    assert not same("0.0", "0.4", rtol=0.5)


@pytest.mark.parametrize(("expected", "actual"), [("3.9", "4.0"), ("1000.1", "1000.2"), ("-0.1", "0.0"), ("7.", "7.1")])
def test_a_difference_of_just_the_tolerance_is_within_it(expected, actual):
    assert same(expected, actual, atol=0.1)
    assert same(actual, expected, atol=0.1)
    assert not same(expected, actual, atol=0.09)


def test_difference_shows_spaces_at_the_end():
    assert "-a··" in difference("a  ", "a", "page", "snippet").split("\n")


def test_difference_marks_what_differs_inside_a_line():
    shown = difference("x\ntensor([1, 2, 4])\ny", "x\ntensor([1, 2, 3])\ny", "page", "snippet", context=0)
    assert shown.split("\n")[2:] == ["@@ -2 +2 @@", "-tensor([1, 2, 4])", "+tensor([1, 2, 3])", "?              ^"]


def test_difference_does_not_mark_lines_that_have_nothing_in_common():
    assert difference("abc", "12345", "page", "snippet").split("\n")[3:] == ["-abc", "+12345"]


def test_difference_keeps_lines_of_another_number_apart():
    assert difference("a\nb", "c", "page", "snippet").split("\n")[3:] == ["-a", "-b", "+c"]


@pytest.mark.parametrize(
    ("expected", "actual", "kept"),
    [
        ("loss 0.10", "loss 0.11", True),
        ("loss 0.10", "loss 0.1", False),
        ("loss 0.10", "loss 0.101", False),
        ("tensor(1.)", "tensor(1.01)", False),
        ("1e-3", "0.001", False),
        ("9.9", "10.0", True),
        ("SGD  0.91\nAdam 0.93", "SGD  0.92\nAdam 0.92", True),
        ("SGD  0.91\nAdam 0.93", "SGD  0.93\nAdam 0.92", False),
        ("a 0.5 0.91\nb 0.5 0.93", "a 0.5 0.93\nb 0.5 0.92", False),
        ("a 0.91\nb 0.91", "a 0.92\nb 0.91", True),
        ("a 0.91 0.93", "a 0.93 0.92", True),  # no column
        ("a 0.91\nb 0.93 0.5", "a 0.93\nb 0.92 0.5", True),  # two columns
        ("a 3.0\nb 2.0\nc 1.0", "a 3.0\nb 0.9\nc 1.0", False),
    ],
)
def test_numbers_within_a_tolerance_keep_their_decimals_and_their_order(expected, actual, kept):
    assert keeps_form(expected, actual) is kept


@pytest.mark.parametrize(
    ("text", "rtol", "atol", "loose"),
    [
        ("0.5", 0.1, 0, False),
        ("0.5", 0.11, 0, True),
        ("0.5", 0, 0.1, False),
        ("0.5", 0, 0.2, True),
        ("80.0 and 95.0", 0, 9, False),
        ("80.0 and 95.0", 0, 10, True),
        ("900 images, 5.0", 0, 1, True),  # a whole number does not count
    ],
)
def test_a_tolerance_has_a_ceiling(text, rtol, atol, loose):
    assert too_loose(text, rtol, atol) is loose


def test_long_lines_are_compared_at_once():
    """Within a second: where a character differs, and where much does."""
    line = "".join(random.Random(1).choices("0123456789. ", k=20_000))
    started = time.process_time()
    marks = difference(line, line[:9000] + "x" + line[9001:], "page", "snippet").split("\n")[-1]
    assert (marks.index("^"), len(marks)) == (9001, 9002)
    marks = difference(line, line[:8000] + "x" + line[8001:14_000] + "x" + line[14_001:], "page", "snippet")
    assert marks.split("\n")[-1] == "?" + " " * 8000 + "^" * 6001  # from the first to the last
    difference(line, line[::-1], "page", "snippet")
    assert time.process_time() - started < 1
