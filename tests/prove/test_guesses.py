"""The guesses on a page: they follow a program, each of them is wrong, and the right answer is written once."""

import pytest

from book.read.guesses import answers, guesses
from book.read.markdown import read_markdown
from book.write.update import update_page

NAME = "docs/chapter/page.md"
PAGE = '# Page\n\n```python\n--8<-- "chapter/program.py"\n```\n\n```guesses\n{}\n```\n\n{}\n'
ONE = "```output\n1\n```"


@pytest.fixture
def complaints(small_book):
    def find(guessed: str, shown: str = ONE, program: str = "print(1)") -> list[str]:
        small_book.snippet("chapter/program.py", program + "\n")
        small_book.page(PAGE.format(guessed, shown))
        return small_book.complaints()

    return find


def test_wrong_guesses_are_right(complaints):
    assert complaints("2\n---\nan error") == []
    assert complaints("2\n---\n3", "```error\nZeroDivisionError: division by zero\n```", "1 / 0") == []


@pytest.mark.parametrize("guessed", ["1", " 1 ", "2\n---\n1"])
def test_a_right_guess_fails(complaints, guessed):
    (complaint,) = complaints(guessed + "\n---\n3")
    assert complaint.startswith(f"{NAME}:7: the guess '{guessed.split('---')[-1].strip(chr(10))}' is what the program")


@pytest.mark.parametrize("guessed", ["an error", "ZeroDivisionError", "ZeroDivisionError: division  by zero"])
def test_an_error_is_guessed_by_its_name(complaints, guessed):
    shown = "```error\nZeroDivisionError: division by zero\n```"
    (complaint,) = complaints(guessed + "\n---\n3", shown, "1 / 0")
    assert "is what the program does on" in complaint
    assert complaints("ValueError\n---\n3", shown, "1 / 0") == []


def test_an_error_of_several_lines_is_one(complaints):
    shown = "```error\nRuntimeError: one\ntwo\n```"
    (complaint,) = complaints("an error\n---\n3", shown, "raise RuntimeError('one\\ntwo')")
    assert "the guess 'an error' is what" in complaint


@pytest.mark.parametrize("guessed", ["a warning", "UserWarning"])
def test_a_warning_is_no_error(complaints, guessed):
    program = "import warnings\n\nwarnings.warn('careful')\nprint(1)"
    shown = ONE + "\n\n```error\nUserWarning: careful\n```"
    (complaint,) = complaints(guessed + "\n---\n3", shown, program)
    assert f"the guess '{guessed}' is what" in complaint
    assert complaints("an error\n---\n3", shown, program) == []


def test_what_shows_nothing_cannot_be_found(complaints):
    (complaint,) = complaints("2\n---\n3", "", "x = 1")
    assert complaint.startswith(f"{NAME}:7: nothing shows what the program does")


def test_each_question_has_a_heading():
    one = PAGE.format("2\n---\n3", ONE).removeprefix("# Page\n\n")
    (problem,) = read_markdown(f"# Page\n\n{one}\n{one}").problems
    assert problem.message.startswith("the answer above hides this question") and problem.line == 21
    assert read_markdown(f"# Page\n\n{one}\n## Other\n\n{one}").problems == []


def test_what_is_within_the_tolerance_is_right(complaints):
    shown = "```output atol=0.01\n0.75\n```"
    (complaint,) = complaints("0.753\n---\n3", shown, "print(0.75)")
    assert complaint.startswith(f"{NAME}:7: the guess '0.753' is what")
    assert complaints("0.8\n---\n3", shown, "print(0.75)") == []


def test_what_another_release_does_is_right(complaints):
    (complaint,) = complaints("2\n---\n3", ONE + '\n\n```output torch=">=2.15"\n2\n```')
    assert complaint.startswith(f"{NAME}:7: the guess '2' is what the program does on torch 2.15 and newer: ")


@pytest.mark.parametrize(
    ("guessed", "wanted"),
    [
        ("2", "one guess is no choice"),
        ("2\n---", "a guess is empty"),
        ("2\n---\n3\n---\n2", "a guess stands here twice"),
    ],
)
def test_a_choice_is_one(complaints, guessed, wanted):
    (complaint,) = complaints(guessed)
    assert complaint.startswith(f"{NAME}:7: {wanted}")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("```guesses\n1\n---\n2\n```\n", "no program stands directly before this `guesses`"),
        (PAGE.format("2\n---\n3", "```guesses\n4\n---\n5\n```"), "a program has one `guesses`"),
        (PAGE.format("2\n---\n3", ONE).replace("```guesses", "```guesses torch=1"), "`guesses` has no option 'torch'"),
    ],
)
def test_where_guesses_stand(text, wanted):
    assert [problem.message[: len(wanted)] for problem in read_markdown(text).problems] == [wanted]


def test_guesses_after_the_output_are_too_late(complaints):
    (complaint,) = complaints("2\n---\n3\n```\n\n" + ONE + "\n\n```guesses\n4\n---\n5", "")
    assert "stands before its `output`" in complaint


def test_guesses_and_answers():
    (program,) = read_markdown(PAGE.format("a\nb\n---\n c", ONE + '\n\n```output torch="<2.6"\n2\n```')).programs
    assert guesses(program.guesses) == ["a\nb", " c"]
    assert {answer: len(releases) for answer, releases in answers(program).items()} == {"1": 10, "2": 2}
    assert list(answers(program)) == ["1", "2"]


def test_an_output_is_written_after_the_guesses(small_book):
    small_book.snippet("chapter/program.py", "print(1)\n")
    file = small_book.page(PAGE.format("2\n---\n3", "Why."))
    update_page(file, small_book.root, small_book.runner)
    assert file.read_text() == PAGE.format("2\n---\n3", ONE + "\n\nWhy.")
