"""A number that a page states stands in an output, a formula, an equation that holds, or a program of its section."""

import pytest

PROGRAM = 'lr = 0.01\nprint("accuracy", 3 / 4)\nprint("slope", -2.50)\nprint("1,234 sums, 12.5 MB")\n'
BLOCK = (
    '```python\n--8<-- "chapter/program.py"\n```\n\n```output\naccuracy 0.75\nslope -2.5\n1,234 sums, 12.5 MB\n```\n\n'
)
LINE = 13  # of the prose under the block

WRONG = {  # a number of the prose that is not proven, and what the complaint begins with
    "a decimal": ("It is 0.76.", "0.76"),
    "glued to a unit": ("It takes 9.75GB.", "9.75GB"),
    "seconds": ("It takes 3.5s.", "3.5s"),
    "a factor": ("It is 3.2x as quick.", "3.2x"),
    "an exponent": ("Below 2.5e-3.", "2.5e-3"),
    "no digit before the point": ("It is .76.", ".76"),
    "a comma": ("It is 7,25.", "'7,25' has a comma"),
    "a quoted tensor": ("It prints `tensor(7.)`.", "7."),
    "a whole number in a quoted tensor": ("It prints `tensor(7)`.", "7"),
    "a decimal in code": ("Set `lr=0.02`.", "0.02"),
    "between < and > of two formulas": ("If $x<0.93$ and $y>1$.", "0.93"),
    "the title of a link": ('A [link](https://example.org "0.93").', "0.93"),
    "a heading": ("## It reaches 0.93", "0.93"),
    "emphasized": ("It is _0.93_.", "0.93"),
    "raw HTML": ('An <abbr title="up to 0.93">end</abbr>.', "0.93"),
    "an exponent in capitals": ("It is 2E-3.", "2E-3"),
    "a dash for a minus": ("It is \u20130.75.", "\u20130.75"),
    "a whole number": (
        "It has 42 neurons.",
        "42 stands in no output, formula or program of this page: print it, compute it as in $6",
    ),
    "a whole number with a comma": ("It has 2,345 neurons.", "2,345"),
    "a percentage": ("In 76 % of all cases.", "76 %"),
    "a percentage behind a narrow space": ("In 76\u202f% of all cases.", "76\u202f%"),
    "a percentage in words": ("In 8 percent of all cases.", "8 percent"),
    "a sign too many": ("It is −0.75.", "−0.75"),
    "a sign in words": ("It is minus 0.75.", "minus 0.75"),
    "a sign too few": (
        "The slope is 2.5.",
        "2.5 stands in no output, formula or program of this page, but -2.5 does: print it, or",
    ),
    "a small number with a sign": ("It is −4.", "−4"),
    "another unit": ("It takes 12.5 GB.", "12.5 GB"),
    "a digit too many": ("It is 0.750.", "0.750"),
    "said of a result": ("The accuracy is only **0.01**.", "0.01 is not what an output says of 'accuracy'"),
    "said of a result, with a colon": ("accuracy: 0.01", "0.01 is not what an output says of 'accuracy'"),
    "said of a result that follows": ("It has 0.01 accuracy.", "0.01 is not what an output says of 'accuracy'"),
    "in a program of another section": ("## Later\n\nIt is 0.01.", "0.01 is no result", LINE + 2),
    "far from what it is about": ("It takes about 900 sums.", "900"),
    "in an equation that does not hold": ("$1 + 20 = 22$, so 22.", "$1 + 20 = 22$ is wrong"),
    "a release that is not claimed": ("Since torch 2.3.", "2.3"),
}
RIGHT = {
    "outputs": "It is 0.75, or 75 % or 75 percent. The slope is −2.5, and 1234 sums or about 1,200 are made.",
    "a setting": "A learning rate of 0.01, `lr=0.01`.",
    "an equation": "$6 \\cdot 7 = 42$, so it has 42 neurons.",
    "what counts": "Two rows of 3, with 9 numbers, `reshape(12, 34)` and $x_{12}$.",
    "names": "`float32` has 32 bits and about 12 digits, IEEE 754 a 64-bit float. Turn it by 90°, or 45 degrees.",
    "years": 'In 1958 and 2017 ("Attention",\n2018).',
    "more names": "A ResNet-50 of the 1990s, in exercise 12 and chapter 11.",
    "lists": "12. It begins.\n13. It ends.",
    "addresses": '<a href="x?0.93">Here</a>, [there](x0.93.md), https://example.org/0.93 {#x-0.93} <!-- 0.93 -->',
    "releases": "Since torch 2.4, as in 2.15.0+cpu.",
}


@pytest.fixture
def complaints(small_book):
    """A function that proves a page with a block and some prose under it."""

    def prove(prose: str) -> list[str]:
        small_book.snippet("chapter/program.py", PROGRAM)
        small_book.page(f"# Page\n\n{BLOCK}{prose}\n")
        return small_book.complaints()

    return prove


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_a_number_that_nothing_proves(complaints, case):
    prose, words, line = (*case, LINE)[:3]
    assert [text[: len(f"docs/chapter/page.md:{line}: {words}")] for text in complaints(prose)] == [
        f"docs/chapter/page.md:{line}: {words}"
    ]


@pytest.mark.parametrize("prose", RIGHT.values(), ids=RIGHT.keys())
def test_a_number_that_is_proven_or_none_that_says_something(complaints, prose):
    assert complaints(prose) == []


def test_a_page_without_programs_counts_what_is_elsewhere(small_book):
    small_book.page("# Page\n\nThe book has 48 pages. It weighs 1.5 pounds.\n")
    (complaint,) = small_book.complaints()
    assert complaint.startswith("docs/chapter/page.md:3: 1.5 stands in no output, formula or program of this page")


def test_the_alt_text_of_a_figure_may_name_settings_of_its_program_in_another_section(complaints, small_book):
    found = complaints("## Later\n\n![Rate 0.01 falls to 0.93.](../assets/figures/chapter/program.svg)")
    assert [text for text in found if "0.01" in text or "0.93" in text] == [
        f"docs/chapter/page.md:{LINE + 2}: 0.93 stands in no output, formula or program of this page: "
        "print it, or leave it out"
    ]
