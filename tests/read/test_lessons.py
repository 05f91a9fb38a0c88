"""A lesson has a head that says what one can do after it, and an end that says it in short and asks about it."""

import pytest

from book.read.lessons import Ability, abilities, is_lesson, problems
from book.read.pages import read_page

LESSON = """# Sorting

A first sentence.

!!! abstract "After this page you can"
    - sort a tensor
      by hand (exercise 1)
    - sort `many` of them (exercises 1, 2)

    Read first: [Zeros](zeros.md).

## The idea {#idea}

Text.

## Try it {#try}

1. Sort this.
2. Sort that.

## In short {#short}

- It is sorted.

## Check yourself {#check}

??? question "Is it sorted?"
    Yes.

??? question "Really?"

    Yes.

??? question "Still?"
    Yes.

## What comes next {#next}

Nothing.
"""


def test_a_lesson_is_right_and_says_what_one_can_do_after_it():
    page = read_page(LESSON)
    assert is_lesson(page) and problems(page) == []
    assert abilities(page) == [Ability("sort a tensor by hand", (1,)), Ability("sort `many` of them", (1, 2))]


def test_a_page_without_exercises_is_no_lesson():
    page = read_page("# Errors\n\nA list.\n\n## In short\n")
    assert not is_lesson(page) and problems(page) == []


HEAD = LESSON[LESSON.index("!!!") : LESSON.index("## The idea")]
MISTAKES = {
    "no head": (HEAD, "", 1, "a lesson says what one can do after it"),
    "a head that comes late": (
        HEAD + "## The idea",
        "## The idea\n\n" + HEAD + "## Idea",
        1,
        "before the first section",
    ),
    "a head without a list": (HEAD[HEAD.index("    - sort a") : HEAD.index("    Read")], "", 1, "a list"),
    "an ability without an exercise": (
        " (exercise 1)",
        "",
        5,
        "no exercise of this page keeps “sort a tensor by hand”",
    ),
    "an exercise that is not there": ("exercises 1, 2", "exercises 1, 3", 5, "keeps “sort `many` of them”"),
    "nothing to know before": ("    Read first: [Zeros](zeros.md).\n", "", 5, "say what to know before"),
    "no recap": ("## In short {#short}\n\n- It is sorted.\n\n", "", 33, "a lesson ends with these sections"),
    "another order": ("## What comes next {#next}", "## Afterwards", 37, "What comes next"),
    "a section after the end": ("Nothing.\n", "Nothing.\n\n## More\n", 41, "a lesson ends with these sections"),
    "a recap that is empty": ("- It is sorted.", "It is sorted.", 21, "a list of one to 5 lines"),
    "a recap that is long": ("- It is sorted.", 6 * "- It is sorted.\n", 21, "a list of one to 5 lines"),
    "two questions": ('??? question "Still?"', '??? note "Still?"', 25, "has 3 questions"),
    "a question without an answer": ('"Still?"\n    Yes.\n', '"Still?"\n', 25, "has 3 questions"),
}


@pytest.mark.parametrize(("before", "after", "line", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_what_is_missing_is_said_with_its_line(before, after, line, words):
    assert before in LESSON
    (problem,) = problems(read_page(LESSON.replace(before, after, 1)))
    assert words in problem.message
    assert problem.line == line, problem
