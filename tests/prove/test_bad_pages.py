"""Each way in which a page can be wrong is a failure that names page and line, says what is wrong, and what to do."""

import textwrap
import warnings

import pytest

from book.read.catalog import unshown
from book.read.pages import read_page

PROGRAM = 'print("w = 1.50")\nprint("[-2, 3]")\n'
OUTPUT = "w = 1.50\n[-2, 3]"


def block(name: str, content: str = "") -> str:
    content = content if not content or content.endswith("\n") else content + "\n"
    return f"```{name}\n{content}```\n"


def include(path: str, header: str = "python") -> str:
    return block(header, f'--8<-- "{path}"')


@pytest.fixture
def fails(small_book):
    """A function that proves a page with one program, and expects one failure, at a line, with certain words."""

    def expect(text: str, line: int, *words: str, program: str = PROGRAM, **snippets: str) -> str:
        small_book.snippet("chapter/program.py", program)
        for name, source in snippets.items():
            small_book.snippet(f"chapter/{name}.py", textwrap.dedent(source))
        small_book.page(text)
        complaints = small_book.complaints()
        assert len(complaints) == 1, complaints
        assert complaints[0].startswith(f"docs/chapter/page.md:{line}: "), complaints[0]
        for word in words:
            assert word in complaints[0]
        return complaints[0]

    return expect


def test_good_page(small_book):
    small_book.snippet("chapter/program.py", PROGRAM)
    small_book.page(f"# Page\n\n{include('chapter/program.py')}\n{block('output', OUTPUT)}")
    assert small_book.complaints() == []


WRONG_OUTPUTS = {
    "a digit": "w = 1.51\n[-2, 3]",
    "a sign": "w = 1.50\n[2, 3]",
    "a bracket": "w = 1.50\n(-2, 3]",
    "a space inside a line": "w =  1.50\n[-2, 3]",
    "a space at the end of a line": "w = 1.50 \n[-2, 3]",
    "a space at the start of a line": "w = 1.50\n [-2, 3]",
    "a line missing": "w = 1.50",
    "an empty line more": "w = 1.50\n\n[-2, 3]",
    "an empty line at the end": "w = 1.50\n[-2, 3]\n\n",
    "lines swapped": "[-2, 3]\nw = 1.50",
    "nothing": "",
}


@pytest.mark.parametrize("output", WRONG_OUTPUTS.values(), ids=WRONG_OUTPUTS.keys())
def test_output_differs(fails, output):
    text = fails(
        f"{include('chapter/program.py')}\n{block('output', output)}",
        5,
        "the output differs",
        "make update PAGE=docs/chapter/page.md",
        "--- docs/chapter/page.md",
        "+++ snippets/chapter/program.py",
    )
    assert "\n+" in text or "\n-" in text


def test_output_missing(fails):
    fails(include("chapter/program.py"), 1, "prints, and no `output` follows", "make update", "+w = 1.50")


def test_output_of_nothing(fails):
    page = f"{include('chapter/program.py')}\n{block('output', 'x')}"
    fails(page, 5, "prints nothing", "remove this `output`", program="x = 1\n")


@pytest.mark.parametrize("name", ["output", "error"])
def test_output_without_program(fails, name):
    fails(f"Text.\n\n{block(name, 'x')}", 3, "no program stands directly before")


def test_text_between_program_and_output(fails):
    page = f"{include('chapter/program.py')}\ntext\n\n{block('output', 'x')}"
    fails(page, 7, "no program stands directly before", program="x = 1\n")


def test_second_output(fails):
    page = f"{include('chapter/program.py')}\n{block('output', OUTPUT)}\n{block('output', OUTPUT)}"
    fails(page, 10, "one `output`")


HEADERS = ["python", "py", "python3", "pycon", "ipython", "{.python}", "{ .py }", 'python title="x"']
CONTENTS = {
    "inline": "print(1)",
    "empty": "",
    "more": '--8<-- "chapter/program.py"\nprint(1)',
    "two": '--8<-- "a.py"\n--8<-- "b.py"',
}


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_not_one_include(fails, header, content):
    fails(f"Text.\n\n{block(header, content)}", 3, "holds exactly one include", "snippets/")


CONTAINERS = {"admonition": "!!! note", "collapsed": '??? note "Title"', "tab": '=== "Tab"', "list": "1. item"}


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS.keys())
def test_inline_python_in_a_container(fails, container):
    page = f"{container}\n\n" + textwrap.indent(block("python", "print(1)"), "    ")
    fails(page, 3, "holds exactly one include")


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS.keys())
def test_output_differs_in_a_container(fails, container):
    inner = f"{include('chapter/program.py')}\n{block('output', OUTPUT.replace('1.50', '1.51'))}"
    fails(f"{container}\n\n" + textwrap.indent(inner, "    "), 7, "the output differs", "-w = 1.51", "+w = 1.50")


def test_quoted_python(fails):
    fails("> ```python\n> print(1)\n> ```\n", 1, "holds exactly one include")


BOXES = {
    "solution": '??? success "Solution"',
    "open box": '???+ note "Title"',
    "box": "!!! note",
    "tab": '=== "Tab"',
    "quoted": '> ??? note "Title"',
}
TABLE = "| a | b |\n| --- | --- |\n"


@pytest.mark.parametrize("spaces", [1, 2, 3])
@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES.keys())
@pytest.mark.parametrize("text", ["The solution.", "- a list", "```text\nx\n```"], ids=["prose", "list", "fence"])
def test_a_box_whose_text_would_stand_outside(fails, box, spaces, text):
    prefix = ("> " if box.startswith(">") else "") + " " * spaces
    fails(f"{box}\n{textwrap.indent(text, prefix)}\n\nText.\n", 2, "neither in the box above nor after it")


def test_a_later_part_of_a_box_that_would_stand_outside(fails):
    page = '- item\n\n    ??? note "Title"\n        In the box.\n\n      Not in the box.\n'
    fails(page, 6, "indent it by 8 spaces")


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES.keys())
@pytest.mark.parametrize("after", ["\n\nText.\n", "\nText.\n", ""])
def test_a_box_without_text(fails, box, after):
    fails(f"Text.\n\n{box}{after}", 3, "this box is empty")


def test_boxes_as_they_are_written(small_book):
    small_book.page(
        "1. item\n   goes on\n\n    !!! note\n        In it.\n\n        1. one\n           two\n\n   goes on\n\n"
        '```text\n??? no box\n  x\n```\n\n=== "A"\n\n    ??? note\n\n        In it.\n\n=== "B"\n    x\n'
    )
    assert small_book.complaints() == []


@pytest.mark.parametrize(
    "row",
    ["| $|x|$ | b |", "| a | $P(a | b)$ |", r"| $\|x\|$ | b |", "| `|` | $|x|$ |", "> | $|x|$ | b |"],
)
def test_a_formula_that_ends_a_cell_of_a_table(fails, row):
    table = textwrap.indent(TABLE, "> ") if row.startswith(">") else TABLE
    fails(f"{table}{row}\n", 3, "ends the cell of the table")


@pytest.mark.parametrize("row", [r"| $\lvert x\rvert$ | $y$ |", "| `|x|` | `$a|b$` |", "| $5 | $6 |", r"| \$5 | $x$ |"])
def test_formulas_in_tables(small_book, row):
    small_book.page(f"{TABLE}{row}\n")
    assert small_book.complaints() == []


DISGUISES = {
    "a prompt": (">>> print(1)\n", 1),
    "indented code": ("Text.\n\n    import torch\n", 3),
    "raw HTML": ("<pre>print(1)</pre>\n", 1),
    "another language": (block("text", "import torch"), 2),
    "console": (block("console", ">>> print(1)"), 1),
    "no language": (block("", "print(1)"), 1),
    "an include outside": ('--8<-- "chapter/program.py"\n', 1),
}


@pytest.mark.parametrize(("page", "line"), DISGUISES.values(), ids=DISGUISES.keys())
def test_code_from_which_nothing_would_be_collected(fails, page, line):
    fails(page, line)


PICTURES = [
    "![A photo](photo.png)",
    "![A photo](https://example.org/photo.png)",
    "![A photo][photo]\n\n[photo]: photo.png",
    "![A [b] c](../assets/figures/chapter/program.svg)",
    '![A photo](../assets/figures/chapter/program.svg "Title")',
    "![A photo](../assets/figures/chapter/program.png)",
    '<img src="photo.png">',
    "<svg><circle r='9'/></svg>",
    '<IFRAME src="x.html"></IFRAME>',
]


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_that_no_program_draws(fails, picture):
    fails(f"Text.\n\nHere: {picture}\n", 3, "this picture is drawn by no program: show a figure")


def test_code_and_escapes_are_no_pictures(small_book):
    small_book.page("Write `![…](photo.png)`, ``<img `src`>`` or \\![no](page.md) and 1 < 2.\n")
    assert small_book.complaints() == []


def test_include_of_a_file_that_is_not_there(fails):
    fails(include("chapter/missing.py"), 1, "snippets/chapter/missing.py does not exist")


def test_include_outside_the_snippets(fails):
    fails(include("../docs/chapter/page.py"), 1, "leaves the folder snippets/")


SECTIONED = """
    # --8<-- [start:one]
    x = 1
    # --8<-- [end:one]
    # --8<-- [start:two]
    y = 2
    # --8<-- [end:two]
"""


def test_include_of_a_section_that_is_not_there(fails):
    fails(include("chapter/parts.py:three"), 1, "has no section 'three'", "one, two", parts=SECTIONED)


def test_sectioned_file_shown_whole(fails):
    fails(include("chapter/parts.py"), 1, "has sections: include each of them by its name", parts=SECTIONED)


BAD_SECTIONS = {
    "opened twice": ("# --8<-- [start:one]\nx = 1\n# --8<-- [end:one]\n# --8<-- [start:one]\n# --8<-- [end:one]\n", 4),
    "never closed": ("# --8<-- [start:one]\nx = 1\n", 1),
    "must end before": ("# --8<-- [start:one]\nx = 1\n# --8<-- [start:two]\n# --8<-- [end:one]\n", 3),
    "is not open": ("x = 1\n# --8<-- [end:one]\n", 2),
    "cuts this statement in two": (
        "# --8<-- [start:one]\nfor x in []:\n    pass\n# --8<-- [end:one]\n    print(x)\n",
        2,
    ),
    "belongs to no section": ("x = 1\n# --8<-- [start:one]\ny = 2\n# --8<-- [end:one]\n", 1),
    "neither 'start' nor 'end'": ("# --8<-- [begin:one]\nx = 1\n# --8<-- [end:one]\n", 1),
    "a marker is written": ("# --8<-- start:one\nx = 1\n", 1),
    "is not Python": ("x = (\n", 1),
}


@pytest.mark.parametrize(
    ("words", "source", "line"), [(k, *v) for k, v in BAD_SECTIONS.items()], ids=BAD_SECTIONS.keys()
)
def test_bad_sections(fails, words, source, line):
    fails(include("chapter/parts.py:one"), 1, f"snippets/chapter/parts.py:{line}", words, parts=source)


UNCLOSED = {
    "at the end of the page": ('```python\n--8<-- "chapter/silent.py"\n', 1),
    "before the next fence": ('```python\n--8<-- "chapter/silent.py"\n\n```text\nx\n```\n', 1),
    "closing indented": ('```python\n--8<-- "chapter/silent.py"\n ```\n', 3),
    "ended by less indentation": ('??? note "x"\n    ```python\n    --8<-- "chapter/silent.py"\n\ntext\n', 2),
}


@pytest.mark.parametrize(("page", "line"), UNCLOSED.values(), ids=UNCLOSED.keys())
def test_fence_that_is_not_closed(fails, page, line):
    fails(page, line, "clos", silent="x = 1\n")


def test_blocks_after_an_unclosed_fence_are_still_checked(small_book):
    small_book.snippet("chapter/program.py", PROGRAM)
    small_book.page(f"```text\n\n{include('chapter/program.py')}\n{block('output', 'wrong')}")
    complaints = small_book.complaints()
    assert len(complaints) == 2
    assert "page.md:1: this fence is never closed" in complaints[0]
    assert "page.md:7: the output differs" in complaints[1]


def test_raises_and_no_error_follows(fails):
    fails(include("chapter/program.py"), 1, "program.py:2 raises", "ZeroDivisionError", program="x = 1\n1 / 0\n")


def test_error_follows_and_nothing_is_raised(fails):
    fails(f"{include('chapter/program.py')}\n{block('error', 'E')}", 5, "raises nothing", program="x = 1\n")


def test_raises_something_else(fails):
    page = f"{include('chapter/program.py')}\n{block('error', 'ValueError: division by zero')}"
    fails(page, 5, "raises something else", "-ValueError", "+ZeroDivisionError", "make update", program="1 / 0\n")


def test_message_of_the_error_differs(fails):
    page = f"{include('chapter/program.py')}\n{block('error', 'ValueError: one')}"
    fails(page, 5, "raises something else", program="raise ValueError('two')\n")


def test_output_then_error(small_book):
    small_book.snippet("chapter/program.py", "print('before')\nraise ValueError('after')\n")
    shown = f"{block('output', 'before')}\n{block('error', 'ValueError: after')}"
    small_book.page(f"{include('chapter/program.py')}\n{shown}")
    assert small_book.complaints() == []


def test_error_then_output(fails):
    shown = f"{block('error', 'ValueError: after')}\n{block('output', 'before')}"
    program = "raise ValueError('after')\n"
    fails(f"{include('chapter/program.py')}\n{shown}", 9, "stands before its `error`", program=program)


def test_output_before_an_unexpected_error_is_compared_too(fails):
    page = f"{include('chapter/program.py')}\n{block('output', 'other')}"
    text = fails(page, 1, "raises", "the output differs", program="print('before')\n1 / 0\n")
    assert "docs/chapter/page.md:5: the output differs" in text


def test_writes_to_stderr(fails):
    program = "import sys\nprint('trouble', file=sys.stderr)\n"
    fails(include("chapter/program.py"), 1, "writes to standard error", "trouble", program=program)


def test_prints_what_no_page_can_show(fails):
    page = f"{include('chapter/program.py')}\n{block('output', 'a b')}"
    fails(page, 1, "prints a tab or another control character", "the output differs", program="print('a\\tb')\n")


def test_writes_to_stderr_behind_python(fails):
    fails(
        include("chapter/program.py"),
        1,
        "writes to standard error",
        "deep",
        program="import os\nos.write(2, b'deep')\n",
    )


def test_warns(fails):
    program = "import warnings\nwarnings.warn('soon gone')\n"
    fails(include("chapter/program.py"), 1, "program.py:2 warns", "UserWarning: soon gone", program=program)


def test_shows_its_warning(small_book):
    small_book.snippet("chapter/program.py", "import warnings\nwarnings.warn('soon gone', FutureWarning)\n")
    small_book.page(f"{include('chapter/program.py')}\n{block('error', 'FutureWarning: soon gone')}")
    assert small_book.complaints() == []


AFTER = {
    "printed": ("print('still here')", "still here", ""),
    "an error": ("1 / 0", "", "ZeroDivisionError: division by zero"),
    "the warning again": ("warnings.warn('soon gone')", "", "UserWarning: soon gone"),
    "not the same place again": ("[warnings.warn('twice') for _ in range(2)]", "", "UserWarning: twice"),
    "what catches exceptions": ("try: warnings.warn('x'); print(1)\nexcept Exception: pass", "1", "UserWarning: x"),
}


@pytest.mark.parametrize(("code", "printed", "raised"), AFTER.values(), ids=AFTER.keys())
def test_what_comes_after_a_warning_is_shown(small_book, code, printed, raised):
    """As a reader sees it: a warning ends nothing, and from one place it comes once."""
    small_book.snippet("chapter/program.py", f"import warnings\nwarnings.warn('soon gone')\n{code}\n")
    text = "\n\n".join(filter(None, ["UserWarning: soon gone", raised]))
    fences = [block("output", printed)] if printed else []
    small_book.page("\n".join([include("chapter/program.py"), *fences, block("error", text)]))
    assert small_book.complaints() == []
    small_book.page("\n".join([include("chapter/program.py"), *fences, block("error", text + "\n\nUserWarning: more")]))
    assert "raises something else" in small_book.complaints()[0]


def test_a_section_after_one_that_warns_runs(small_book):
    source = "# --8<-- [start:a]\nimport warnings\nwarnings.warn('old')\n# --8<-- [end:a]\n"
    small_book.snippet("chapter/parts.py", source + "# --8<-- [start:b]\nprint(1)\n# --8<-- [end:b]\n")
    first = include("chapter/parts.py:a") + "\n" + block("error", "UserWarning: old")
    small_book.page(first + "\n" + include("chapter/parts.py:b") + "\n" + block("output", "1"))
    assert small_book.complaints() == []


def test_a_warning_of_the_compiler_comes_first(small_book):
    """Python gives it before the first line runs, and goes on."""
    source = "import warnings\nprint(1)\nwarnings.warn('soon gone')\nprint(1 is 1)\n"
    small_book.snippet("chapter/program.py", source)
    with warnings.catch_warnings(record=True) as said:  # releases of Python say it in other words
        warnings.simplefilter("always")
        compile(source, "program.py", "exec")
    warned = f"SyntaxWarning: {said[0].message}\n\nUserWarning: soon gone"
    small_book.page("\n".join([include("chapter/program.py"), block("output", "1\nTrue"), block("error", warned)]))
    assert small_book.complaints() == []
    small_book.page("\n".join([include("chapter/program.py"), block("output", "1\nTrue")]))
    (complaint,) = small_book.complaints()
    assert "program.py:3 warns" in complaint and "SyntaxWarning" in complaint


def test_a_warning_that_python_hides_ends_a_program(fails):
    """It says that the program will not run for long, and no reader would see it."""
    program = "import warnings\nwarnings.warn('soon gone', PendingDeprecationWarning)\n"
    fails(include("chapter/program.py"), 1, "PendingDeprecationWarning: soon gone", program=program)


@pytest.mark.parametrize("program", ["while True: pass\n", "import time\ntime.sleep(3)\n"], ids=["endless", "late"])
def test_runs_longer_than_its_limit(fails, program):
    page = include("chapter/program.py", "python timeout=0.5")
    fails(page, 1, "did not come to its end", "longer than its limit of 0.5 s", program=program)


def test_endless_output(fails):
    fails(include("chapter/program.py"), 1, "prints more than a page", program="while True: print('x' * 1000)\n")


def test_limit_of_one_section_is_its_own(small_book):
    source = "# --8<-- [start:a]\nimport time\n# --8<-- [end:a]\n# --8<-- [start:b]\ntime.sleep(60)\n# --8<-- [end:b]\n"
    small_book.snippet("chapter/parts.py", source)
    small_book.page(include("chapter/parts.py:a") + "\n" + include("chapter/parts.py:b", "python timeout=0.5"))
    complaints = small_book.complaints()
    assert len(complaints) == 1 and "page.md:5: " in complaints[0] and "0.5 s" in complaints[0]


BUSY = "import time\nend = time.process_time() + 5.2\nwhile time.process_time() < end: pass\n"


def test_what_is_slow_needs_a_reason(small_book):
    small_book.snippet("chapter/program.py", BUSY)
    small_book.page(include("chapter/program.py", "python timeout=200"))
    (complaint,) = small_book.complaints()
    assert complaint.startswith("docs/chapter/page.md:1: ") and "more than 5 s need a reason" in complaint
    assert 'slow="…"' in complaint
    small_book.page(include("chapter/program.py", 'python timeout=200 slow="waits for the processor"'))
    assert small_book.complaints() == []


def test_default_limit():
    assert read_page(include("a/b.py")).programs[0].timeout == 20.0


BEST = "SGD  0.91\nAdam 0.93"


def test_a_tolerance_turns_no_order_around(fails):
    page = f"{include('chapter/program.py')}\n{block('output atol=0.05', BEST)}"
    fails(page, 5, "the output differs", "-Adam 0.93", program="print('SGD  0.93')\nprint('Adam 0.91')\n")


def test_a_tolerance_with_which_nothing_is_compared(fails):
    page = f"{include('chapter/program.py')}\n{block('output atol=100', 'loss 0.91')}"
    fails(page, 5, "this tolerance is more than a tenth", program="print('loss 0.91')\n")


DEATHS = {
    "killed": ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", "SIGKILL"),
    "crashed": ("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n", "SIGSEGV"),
    "left": ("import os\nos._exit(3)\n", "exit code 3"),
}


@pytest.mark.parametrize(("program", "words"), DEATHS.values(), ids=DEATHS.keys())
def test_dies(fails, program, words):
    fails(include("chapter/program.py"), 1, "did not come to its end", words, program=program)


def test_reads_stdin(fails):
    fails(include("chapter/program.py"), 1, "reads standard input", program="name = input()\n")


def test_reads_stdin_and_survives(fails):
    program = "try:\n    input()\nexcept EOFError:\n    pass\n"
    fails(include("chapter/program.py"), 1, "reads standard input", program=program)


def test_later_section_after_an_error(small_book):
    source = "# --8<-- [start:a]\n1 / 0\n# --8<-- [end:a]\n# --8<-- [start:b]\nx = 1\n# --8<-- [end:b]\n"
    small_book.snippet("chapter/parts.py", source)
    small_book.page(include("chapter/parts.py:a") + "\n" + include("chapter/parts.py:b"))
    complaints = small_book.complaints()
    assert len(complaints) == 2
    assert "page.md:5: " in complaints[1] and "raised in section 'a', so this one never ran" in complaints[1]


OPTIONS = {
    "unknown": ("python", "", "colour=red", 1, "no option 'colour'"),
    "unknown on output": ("python", " tol=1", "", 5, "no option 'tol'"),
    "rtol on python": ("python", "", "rtol=1", 1, "no option 'rtol'"),
    "not a number": ("python", " rtol=abc", "", 5, "rtol=abc is not a positive number"),
    "negative": ("python", " atol=-1", "", 5, "atol=-1 is not a positive number"),
    "not finite": ("python", " atol=inf", "", 5, "atol=inf is not a positive number"),
    "nan": ("python", " atol=nan", "", 5, "atol=nan is not a positive number"),
    "no value": ("python", " rtol", "", 5, "'rtol' is not an option: write key=value"),
    "timeout": ("python", "", "timeout=soon", 1, "timeout=soon is not a positive number"),
}


@pytest.mark.parametrize(("name", "on_output", "on_program", "line", "words"), OPTIONS.values(), ids=OPTIONS.keys())
def test_options(fails, name, on_output, on_program, line, words):
    page = include("chapter/program.py", f"{name} {on_program}") + "\n" + block("output" + on_output, OUTPUT)
    fails(page, line, words)


def test_not_run_without_a_reason(fails):
    fails(block('python not-run=""', "x = 1"), 1, "not-run needs a reason")


def test_not_run_with_a_reason(small_book):
    small_book.page(block('python not-run="needs a GPU"', "torch.zeros(2, device='cuda')"))
    assert small_book.complaints() == []


def test_snippet_that_no_page_shows(small_book):
    small_book.snippet("chapter/shown.py", "x = 1\n")
    small_book.snippet("chapter/alone.py", "x = 1\n")
    small_book.snippet("chapter/parts.py", textwrap.dedent(SECTIONED))
    small_book.page(include("chapter/shown.py") + "\n" + include("chapter/parts.py:one"))
    assert unshown(small_book.root) == [
        "snippets/chapter/alone.py: no page shows it; include it in a page, or delete it",
        "snippets/chapter/parts.py: no page shows its section 'two'; include it in a page",
    ]


def test_tab(fails):
    fails("Text\twith a tab.\n", 1, "a tab")


FORMULAS = {
    "does not convert": ("$$\n\\frac{1\n$$ {#eq-a}\n", 1, "does not convert to MathML"),
    "has no name": ("$$\nx\n$$\n", 1, "has no name"),
    "is not proven": ("$$\nx\n$$ {#eq-a}\n", 1, "proves=eq-a"),
    "has no partner": ("$$\nx\n\nText.\n", 1, "no partner"),
    "beside text": ("Text $$x$$\n", 1, "no partner"),
}


@pytest.mark.parametrize(("page", "line", "words"), FORMULAS.values(), ids=FORMULAS.keys())
def test_formulas(small_book, page, line, words):
    small_book.page(page)
    complaints = small_book.complaints()
    assert complaints and all(c.startswith(f"docs/chapter/page.md:{line}: ") for c in complaints)
    assert words in complaints[0]


def test_proves_a_formula_that_is_not_there(fails):
    fails(include("chapter/silent.py", "python proves=eq-a"), 1, "no formula and no claim", silent="x = 1\n")


def test_two_formulas_of_one_name(small_book):
    small_book.snippet("chapter/silent.py", "x = 1\n")
    formula = "$$\nx\n$$ {#eq-a}\n\n"
    small_book.page(formula + formula + include("chapter/silent.py", "python proves=eq-a"))
    complaints = small_book.complaints()
    assert sum("given to two formulas" in complaint for complaint in complaints) == 2
    assert sum("prints no difference" in complaint for complaint in complaints) == len(complaints) - 2


def test_number_in_the_prose(fails):
    shown = f"{include('chapter/program.py')}\n{block('output', OUTPUT)}"
    fails(f"{shown}\nThe weight is 1.50, or 2.75.\n", 10, "2.75 stands in no output")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("torch 2.15", ""),
        ("torch 2.4 to 2.15", ""),
        ("torch 2.3", "2.3"),
        ("torch 2.4 and 2.3", "2.3"),
        ("a step of 2.15", "2.15"),
    ],
)
def test_releases_of_torch_in_the_prose_are_those_that_the_book_claims(small_book, words, number):
    small_book.page(f"Since {words}, it says more.\n")
    complaints = small_book.complaints()
    assert bool(complaints) == bool(number)
    assert not number or f"{number} stands in no output" in complaints[0]


def test_claim_that_nothing_proves(fails):
    fails("Text.\n\nIt falls.\n{#claim-falls}\n", 4, "no program of this page proves", "proves=claim-falls")


def test_proven_claim(small_book):
    small_book.snippet("chapter/silent.py", "x = 1\n")
    program = include("chapter/silent.py", "python proves=claim-rate")
    small_book.page(f"> It falls because of the rate.\n> {{#claim-rate}}\n\n{program}")
    assert small_book.complaints() == []


def test_name_of_two_claims():
    claims = "One.\n{#claim-a}\n\nTwo.\n{#claim-a}\n\n"
    small = include("chapter/silent.py", "python proves=claim-a")
    page = read_page(claims + small)
    assert [problem.message for problem in page.problems] == ["the name #claim-a is given to two claims"] * 2
