"""What counts as the same output."""

import pytest

from book.prove.compare import difference, same


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
