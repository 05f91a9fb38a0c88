"""`make lint` finds each kind of mistake, says where it stands, and mends what a tool can mend."""

import re
import subprocess
import sys

import pytest
from hunspell import Hunspell

from book.write.links import broken_links
from book.write.spelling import WORDS, spoken, unknown_words

PAGE = "docs/tensors/zeros.md"
PROGRAM = "snippets/tensors/zeros/zeros.py"
MISTAKES = {  # what is put at the end of a file, and what the linter says to one of these lines
    "imports in disorder": (PROGRAM, "import os\nimport math\nprint(math.pi, os.sep)\n", "I001|unsorted-imports"),
    "a name that nobody uses": (PROGRAM, "import json\n", "F401|unused-import"),
    "a line that scrolls": (PROGRAM, f"x = '{'a' * 80}'\n", "E501|line-too-long"),
    "a bad name": (PROGRAM, "l = 1\n", "E741|ambiguous-variable-name"),
    "a builtin hidden": (PROGRAM, "sum = 1\n", "A001|builtin-variable-shadowing"),
    "a function without empty lines": (PROGRAM, "def f():\n    return 1\n", "E302|blank-lines-top-level"),
    "a comment misspelled": (PROGRAM, "# recieve\n", "'recieve' is not in the dictionary: write receive"),
    "printed text misspelled": (PROGRAM, "print('the foward way')\n", "'foward' is not in the dictionary"),
    "the book's Python": ("book/prove/compare.py", "import os\n", "F401"),
    "its line length": ("tests/test_nothing.py", f"X = '{'a' * 120}'\n", "E501"),
    "its layout": ("tests/test_nothing.py", "x = {  'a':1 }\n", "unformatted"),
    "a docstring misspelled": ("tests/test_nothing.py", '"""Wich."""\n', "'Wich' is not in the dictionary"),
    "prose misspelled": (PAGE, "An exmaple.\n", "'exmaple' is not in the dictionary: write example"),
    "British spelling": (PAGE, "The colour of the centre.\n", "'colour' is not in the dictionary: write color"),
    "a link to no file": (PAGE, "[x](missing.md)\n", "MD057"),
    "a link to no anchor": (PAGE, "[x](#missing)\n", "MD051"),
    "a link to no anchor of another page": (PAGE, "[x](../index.md#missing)\n", "MD051"),
    "no figure": (PAGE, "![x](../assets/figures/missing.svg)\n", "MD057"),
    "a list without an empty line": (PAGE, "Text.\n1. one\n", "MD032"),
    "two headings of one name": (PAGE, "## What comes next {#next}\n", "MD024|MD080"),
    "no alt text": (PAGE, "![](../assets/images/page.png)\n", "MD045"),
    "a link of the README": ("README.md", "[x](docs/missing.md)\n", "MD057"),
}


def lint(project, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "book.write.lint", *arguments]
    ended = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert not ended.stderr
    return ended.returncode, ended.stdout


WORKFLOW = """name: Unsafe
on: pull_request_target
permissions: write-all
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: echo "${{ github.event.pull_request.title }}"
"""


def break_workflows(project) -> None:
    (project / ".github" / "workflows" / "unsafe.yml").write_text(WORKFLOW, encoding="utf-8")
    (project / ".github" / "workflows" / "unknown.yml").write_text(
        "on: push\njobs:\n  one: {steps: []}\n", encoding="utf-8"
    )
    (project / ".github" / "ISSUE_TEMPLATE" / "unknown.yml").write_text("name: no body\n", encoding="utf-8")
    (project / ".github" / "dependabot.yml").write_text("version: 1\n", encoding="utf-8")


def test_finds_every_mistake(project, record_property):
    """That it finds nothing in the small book, CONTRIBUTING says, which is followed word by word."""
    break_workflows(project)
    lines = {}
    for name, (file, text, _) in MISTAKES.items():
        before = (project / file).read_text(encoding="utf-8") + "\n"
        (project / file).write_text(before + text, encoding="utf-8")
        lines[name] = range(before.count("\n") + 1, (before + text).count("\n") + 1)
    code, found = lint(project)
    assert code == 1
    for name, (file, _, words) in MISTAKES.items():
        numbers = "1" if words == "unformatted" else "|".join(map(str, lines[name]))
        assert re.search(rf"^{re.escape(file)}:({numbers}):.*({words})", found, re.MULTILINE), f"{name}\n{found}"
    for words in ("dangerous-triggers", "unpinned-uses", "template-injection", "artipacked"):
        assert words in found
    for file in ("workflows/unknown.yml", "ISSUE_TEMPLATE/unknown.yml", "dependabot.yml"):
        assert re.search(rf"^ *\.github/{file}::", found, re.MULTILINE), found
    assert "safety of workflows, github-workflows, github-issue-forms, dependabot" in found
    record_property("mistakes found by the linter", len(MISTAKES))


LINKS = {
    "../tensors/zeros.md": True,
    "../tensors/zeros.md#next": True,
    "../tensors/zeros.md#zeros": True,
    "../index.md#way": True,
    "https://example.org/missing.md": True,
    "waves.ipynb": True,
    "../tensors/missing.md": False,
    "../tensors/zeros.md#missing": False,
    "missing.ipynb": False,
}


@pytest.mark.parametrize(("link", "good"), LINKS.items())
def test_follows_the_links_of_labs(project, link, good):
    lab = project / "docs" / "labs" / "waves.ipynb"
    lab.write_text(lab.read_text(encoding="utf-8").replace("# Lab: waves", f"# Lab: [waves]({link})"), encoding="utf-8")
    assert broken_links("docs/labs/waves.ipynb", project) == ([] if good else [(5, link)])


def test_a_room_imports_from_no_later_one(project):
    with (project / "book/read/files.py").open("a", encoding="utf-8") as file:
        file.write("import book.prove.compare  # noqa\n")
    code, found = lint(project)
    assert code == 1 and "book.read is not allowed to import book.prove" in found and "order of the rooms" in found


def test_checks_the_rest_beside_a_broken_program(project):
    (project / PROGRAM).write_text("x = (\n", encoding="utf-8")
    (project / "snippets/tensors/zeros/bytes.py").write_bytes(b"x = '\xff'\n")
    (project / PAGE).write_bytes(b"# Zeros\n\nThe last eror.\n")
    lab = project / "docs" / "labs" / "waves.ipynb"
    lab.write_text(lab.read_text(encoding="utf-8").replace("waves", "[waves](missing.md)"), encoding="utf-8")
    code, found = lint(project)
    assert code == 1 and "Traceback" not in found
    assert re.search(rf"^{PROGRAM}:\d+:\d+: invalid-syntax", found, re.MULTILINE)
    assert "bytes.py" in found and f"{PAGE}:3: 'eror'" in found
    assert "docs/labs/waves.ipynb:5: the link to missing.md leads nowhere" in found


def test_mends_what_a_tool_can_mend(project):
    program, page, own = project / PROGRAM, project / PAGE, project / "tests" / "test_nothing.py"
    program.write_text("import torch\nimport math\nprint(torch.zeros(2))\nprint(math.pi)\n", encoding="utf-8")
    own.write_text("x = {  'a':1 }\n", encoding="utf-8")
    page.write_text(page.read_text(encoding="utf-8") + "The eror is in:\n1. one\n## End\n", encoding="utf-8")
    code, found = lint(project, "--fix")
    assert code == 1 and "'eror'" in found and "MD032" in found
    assert (
        program.read_text(encoding="utf-8") == "import math\n\nimport torch\n\nprint(torch.zeros(2))\nprint(math.pi)\n"
    )
    assert own.read_text(encoding="utf-8") == 'x = {"a": 1}\n'
    assert page.read_text(encoding="utf-8").endswith("The eror is in:\n1. one\n\n## End\n")  # a list stays where it is


@pytest.fixture(scope="module")
def dictionary():
    words = Hunspell("en_US")
    for word in WORDS.read_text(encoding="utf-8").split():
        words.add(word)
    return words


@pytest.mark.parametrize(
    "text",
    [
        "The color of a neuron's center, and its neighbors'.",
        "PyTorch's softmax; Softmax, NumPy, GPUs and ReLU.",
        "`recieve`, ``a ` recieve``, $recieve_x$ and [here](recieve.md#recieve) {#recieve}",
        "$$\nrecieve\n$$ {#eq-recieve}",
        "損失関数 and x_recieve, recieve.py, recieve(), docs/recieve, --recieve, recieve1, key=recieve, <recieve>",
        "https://recieve.example/recieve",
    ],
)
def test_knows(dictionary, text):
    assert list(unknown_words(text, dictionary)) == []


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("One.\n\nIt recieves.", 3, "recieves"),
        ("**recieve**, twice", 1, "recieve"),
        ("[recieve](page.md)", 1, "recieve"),
        ("![A recieve](page.png)", 1, "recieve"),
        ("`a\nb` and\nrecieve", 3, "recieve"),
        ("a well-recieved one", 1, "recieved"),
        ("the optimiser", 1, "optimiser"),
        ("Pytorch", 1, "Pytorch"),
        ("損失recieve 関数", 1, "recieve"),
    ],
)
def test_does_not_know(dictionary, text, line, word):
    assert list(unknown_words(text, dictionary)) == [(line, word)]


PYTHON = '''"""Docstrng."""
x = 1  # commnt
"""
multpl lines
"""


def f(nmae):
    """Returns {nmae}, and anothr."""
    return f"text and {nmae:>8} valu", "singl", nmae
'''


@pytest.mark.parametrize(
    ("strings", "words"),
    [
        (False, [(1, "Docstrng"), (2, "commnt"), (4, "multpl"), (9, "anothr")]),
        (True, [(1, "Docstrng"), (2, "commnt"), (4, "multpl"), (9, "anothr"), (10, "valu")]),
    ],
)
def test_programs_speak_in_comments_docstrings_and_texts(dictionary, strings, words):
    assert list(unknown_words(spoken(PYTHON, strings), dictionary)) == words
