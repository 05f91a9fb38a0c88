"""What a page shows and nothing runs says so, holds no Python in disguise, and nothing is proven that nobody sees."""

import pytest

from book.read.pages import read_page

PROGRAM = '```python\n--8<-- "chapter/program.py"\n```\n'
REFUSED = {  # a page, the line of its only problem, and words of it
    "a command without a reason": ("```bash\nls -l\n```\n", 1, 'a `bash` fence is not run: say why, as not-run="…"'),
    "a command with an empty reason": ('```bash not-run=" "\nls -l\n```\n', 1, "not-run needs a reason"),
    "a command with a title": ('```bash title="x.py" not-run="x"\nls -l\n```\n', 1, "has no option 'title'"),
    "a text with a title": ('```text title="x.py"\na drawing\n```\n', 1, "`text` has no option 'title'"),
    "a word that is no option": ("```text wide\na drawing\n```\n", 1, "'wide' is not an option"),
    "a method": ("```text\nso:\nx.sum()\n```\n", 3, "Python in a `text` fence"),
    "a function": ('```bash not-run="x"\nls\nlen(x)\n```\n', 3, "Python in a `bash` fence"),
    "an assignment": ("```text\nx = 1\ny = x + 1\n```\n", 2, "Python in a `text` fence"),
    "an assertion": ("```text\nassert x\n```\n", 2, "Python in a `text` fence"),
    "a loop": ("```text\n    for x in (1, 2):\n        x\n```\n", 2, "Python in a `text` fence"),
    "an include in a text": ('```text\n--8<-- "chapter/program.py"\n```\n', 2, "would be shown as it is"),
    "an include that is not run": (
        '```python not-run="x"\n--8<-- "chapter/program.py"\n```\n',
        2,
        "would be shown as it",
    ),
    "a program in a comment": (f"<!--\n{PROGRAM}-->\n", 2, "this `python` fence stands in a comment"),
    "a program in a comment that is open": (f"Text. <!-- Later:\n\n{PROGRAM}", 3, "`python` fence stands in a comment"),
    "a formula in a comment": (f"<!--\n$$\nx\n$$ {{#eq-x}}\n-->\n\n{PROGRAM}", 2, "this formula stands in a comment"),
}
ACCEPTED = {
    "a drawing of shapes": "```text\n(2, 3)    (3, 2)\nc =  6 5 4\n     3 2 1\n(2, 3) @ (3, 4)  fits\n```\n",
    "mathematics": "```text\nf(x)\na --> b\n```\n",
    "an error": "```text\nRuntimeError: ZeroDivisionError\n```\n",
    "commands": '```bash not-run="it makes folders"\nmkdir book\ndeactivate\nls -l\n```\n',
    "a comment in code": f"`<!--` begins a comment.\n\n{PROGRAM}",
    "comments around a program": f"<!-- one -->\n\n{PROGRAM}\n<!-- two -->\n",
}


@pytest.mark.parametrize(("text", "line", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_refused(text, line, words):
    (problem,) = read_page(text).problems
    assert problem.line == line
    assert words in problem.message


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_what_is_accepted(text):
    assert read_page(text).problems == []


@pytest.mark.parametrize("name", ["text", 'bash not-run="x"'])
def test_a_decimal_in_what_is_not_run(small_book, name):
    small_book.page(f"```{name}\n1. rounded: 0.93\n```\n")
    (complaint,) = small_book.complaints()
    assert complaint.startswith("docs/chapter/page.md:2: 0.93 stands in no output")


def test_readers_are_told(small_site, small_book):
    built = small_site('# Page\n\n```bash not-run="it makes <folders>"\nmkdir x\n```\n\n```text\na drawing\n```\n')
    assert built.returncode == 0, built.stderr
    html = (small_book.root / "site" / "chapter" / "page.html").read_text(encoding="utf-8")
    assert '<p class="not-run">Not run: it makes &lt;folders&gt;</p>' in html
    assert '<p class="not-run">Written by hand</p>' in html
