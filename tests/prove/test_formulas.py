"""A formula that says something false is refused, with what is wrong; so is a program that proves nothing.

Each kind of notation stands once as it is right, and with a plausible mistake.
"""

import pytest

from book.prove.differences import BOUND, not_computed, too_large
from book.prove.formulas import symbols, why_not_computed
from book.prove.grammar import NotationError
from book.prove.statements import expression, statements
from book.read.pages import read_page

PROGRAM = """import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 4.0], dtype=torch.float64, requires_grad=True)
w = torch.tensor([3.0, -1.0, 0.5], dtype=torch.float64)
A = torch.arange(6.0, dtype=torch.float64).reshape(2, 3)
b, n, correct, size = 0.5, 3, 2, [7, 5, 2]
u = (w * x).sum() + b
u.backward()
p = torch.softmax(x, dim=0)
matrix, image = A @ A.T, torch.arange(16.0, dtype=torch.float64).reshape(4, 4)
pooled = F.max_pool2d(image[None], 2)[0]
relu, cube = torch.relu(w), x.detach()[1] ** 3
v, rate = torch.tensor([4.0, 2.0]), 0.25
for step in range(3):
    g = 2 * v
    v = v - rate * g
by_hand = sum(w[i] * x[i] for i in range(3)) + b
print("difference:", (by_hand - u).item())
"""
TABLE = """
| symbol | meaning | in the code |
| --- | --- | --- |
| $x_i$, $w_i$ | inputs and weights | `x`, `w` |
| $u$ | their sum | `u` |
| $n$ | how many | `n` |
| $c$ | the right one | `correct` |
| $p_i$ | probabilities | `p` |
| $A$, $M$ | two matrices | `A`, `matrix` |
| $X$, $Y$ | an image, and what becomes of it | `image`, `pooled` |
| $r$ | what ReLU makes of $w$ | `relu` |
| $q$ | the cube of the second input | `cube` |
| $\\partial u / \\partial x_i$ | slopes | `x.grad[i]` |
| $s_0$, $s_l$ | sizes | `size[0]`, `size[l]` |
| $v$, $g$ | what falls, and its slope | `v`, `g` |
| $\\eta$ | the rate | `rate` |
| $f$ | a function | `torch.tanh` |
| $J_f$, $W_{\\text{in}}$ | named as a whole | `A`, `A` |
"""


def page(formula: str, options: str = "", table: str = TABLE) -> str:
    return (
        f"$$\n{formula}\n$$ {{#eq-a{options}}}\n{table}\n```python proves=eq-a\n"
        '--8<-- "chapter/program.py"\n```\n\n```output\ndifference: 0.0\n```\n'
    )


@pytest.fixture
def complaints(small_book):
    """A function that proves a page with a formula."""

    def prove(formula: str, options: str = "", table: str = TABLE, program: str = PROGRAM) -> list[str]:
        small_book.snippet("chapter/program.py", program)
        small_book.page(page(formula, options, table))
        return small_book.complaints()

    return prove


# The formula as it is right, and mistakes in it.
FORMULAS = {
    "a sum over an index": (r"u = \sum_{i=1}^{n} w_i x_i + b", [("+ b", "- b"), ("i=1", "i=2"), ("w_i x_i", "w_i")]),
    "a sum of all": (r"u = \sum_i w_i\,x_i + b", [("w_i", "x_i"), ("u =", "u = 2")]),
    "an element": (r"-\log p_c = \log \sum_k e^{x_k} - x_c", [("- x_c", "+ x_c"), ("p_c", "p_1"), ("e^", "2^")]),
    "elements with a free index": (
        r"p_i = \frac{e^{x_i}}{\sum_{k=1}^{n} e^{x_k}}",
        [("{x_i}}{", "{x_i}}{2"), ("e^{x_k}", "e^{x_i}")],
    ),
    "a matrix product": (r"M = A A^\top", [("A A^\\top", "A^\\top A"), ("^\\top", ""), ("M =", "M = -")]),
    "a dot product": (r"u = w^\top x + b", [("^\\top", ""), ("w^\\top x", "x^\\top x")]),
    "its elements": (r"(A\,A^\top)_{ij} = \sum_k A_{ik}\,A_{jk}", [("A_{jk}", "A_{ik}"), ("A_{jk}", "A_{kj}")]),
    "cases": (
        r"r_i = \begin{cases} 0 & (w_i \le 0) \\ w_i & (w_i > 0) \end{cases}",
        [("0 &", "1 &"), (r"\le", r"\ge"), ("> 0", "> 1"), ("w_i &", "-w_i &")],
    ),
    "a derivative that the table names": (
        r"\frac{\partial u}{\partial x_i} = w_i",
        [("= w_i", "= x_i"), ("= w_i", "= -w_i")],
    ),
    "a derivative of an expression": (r"\frac{d\,x^3}{dx} = 3x^2", [("3x", "2x"), ("x^2", "x")]),
    "a derivative of a definition": (
        "\\begin{aligned}\ny &= x^n \\\\\n\\frac{d^2 y}{dx^2} &= n (n - 1)\\,x^{n-2}\n\\end{aligned}",
        [("n-2", "n-1"), ("n - 1", "n")],
    ),
    "a derivative of a function": (r"f'(x) = 1 - f(x)^2".replace("f(x)^2", r"(f(x))^2"), [("1 -", "1 +"), ("^2", "")]),
    "an arrow": (r"v \leftarrow v - \eta\,g", [("- \\eta", "+ \\eta"), ("\\eta", ""), ("g", "v")]),
    "a maximum over a window": (
        r"Y_{ij} = \max_{0 \le a,c < 2} X_{2i+a,\,2j+c}",
        [("2i", "i"), ("max", "min"), ("+c", "")],
    ),
    "an element zero": (r"35 + 10 = \sum_{l=1}^{2} s_{l-1}\,s_l", [("l-1", "l"), ("35", "36")]),
    "a whole name": (r"J_f = W_{\text{in}}", [("J_f", "2 J_f")]),
    "rounding": (
        r"q \approx 8.001, \qquad \lfloor b \rfloor = 0",
        [("8.001", "8.1"), ("= 0", "= 1"), (r"\lfloor b \rfloor", r"\lceil b \rceil")],
    ),
    "a condition": (r"X_{ij} - X_{ji} = 0 \qquad (i = j)", [("(i = j)", r"(i \ne j)")]),
    "an inequality": (r"p_i < 1 \le n", [("<", ">"), (r"\le", r"\ge")]),
    "numbers alone": (r"2 + \sqrt{16} = 6", [("6", "7"), ("+", "-")]),
    "a written number": (r"\tanh(1) = 0.76, \qquad n = 3", [("0.76", "0.77"), ("= 3", "= 4")]),
}
MISTAKES = [(right, *mistake) for right, mistakes in FORMULAS.values() for mistake in mistakes]


@pytest.mark.parametrize("formula", [right for right, _ in FORMULAS.values()], ids=FORMULAS.keys())
def test_a_true_formula(complaints, formula):
    assert complaints(formula) == []


@pytest.mark.parametrize(("formula", "old", "new"), MISTAKES)
def test_a_false_formula(complaints, formula, old, new):
    assert old in formula
    said = complaints(formula.replace(old, new, 1))
    assert said and all(text.startswith("docs/chapter/page.md:1: ") and "formula" in text for text in said)


def test_a_symbol_that_no_table_names(complaints):
    (said,) = complaints(r"u = \sum_i w_i x_i + \beta")
    assert r"\beta" in said and "by-program" in said


def test_a_reason_why_only_the_program_proves_it(complaints, small_book):
    assert complaints(r"u = \sum_i w_i x_i + \beta", ' by-program="beta is not kept"') == []
    assert "needs a reason" in complaints(r"u = \beta", ' by-program=""')[0]


@pytest.mark.parametrize("formula", [r"u = \oint w", r"u \mapsto w", "w x + b", r"s_1 \cdots s_d = u"])
def test_a_formula_outside_of_the_notation_is_not_refused(complaints, formula):
    assert complaints(formula) == []
    (only,) = read_page(page(formula)).formulas
    assert why_not_computed(only, read_page(page(formula)))


def test_a_formula_without_a_table_is_not_refused(complaints):
    assert complaints(r"\zeta = \xi".replace(r"\xi", r"\alpha").replace(r"\zeta", r"\beta"), table="") == []


def test_a_program_that_overwrites_what_the_table_names(complaints):
    (said,) = complaints(r"u = \sum_i w_i x_i + b", program=PROGRAM + "u = 0 * u\n")
    assert "at its end" in said


def test_what_is_asked_changes_nothing_for_the_sections_that_follow(small_book):
    first = "import torch\n\nx = torch.zeros(2)\nprint('difference:', (x - 0 * x).sum().item())"
    source = f"# --8<-- [start:a]\n{first}\n# --8<-- [end:a]\n# --8<-- [start:b]\nprint(x.tolist())\n# --8<-- [end:b]\n"
    small_book.snippet("chapter/program.py", source)
    table = "| symbol | meaning | in the code |\n| --- | --- | --- |\n| $x$ | it | `x.add_(1)` |\n"
    fences = '```python{0}\n--8<-- "chapter/program.py:{1}"\n```\n\n```output\n{2}\n```\n\n'
    shown = fences.format(" proves=eq-a", "a", "difference: 0.0") + fences.format("", "b", "[0.0, 0.0]")
    small_book.page(f"$$\nx = 1\n$$ {{#eq-a}}\n\n{table}\n{shown}")
    said = small_book.complaints()
    assert not any("output" in text for text in said), said


# What a program prints, and whether it is a proof.
PRINTED = {
    "difference: 0.0": [],
    "largest difference in 20 steps: 0.000000": [],
    "by hand 10, by torch 10, difference 0": [],
    "largest difference: 1e-07  same numbers: True": [],
    "  difference to loops 0  to torch 0": [],
    "difference of the slopes below 1e-12: True": [],
    "difference: 0.75": ["difference: 0.75"],
    "difference: -0.75": ["difference: -0.75"],
    "difference: nan": ["difference: nan"],
    "difference: inf": ["difference: inf"],
    "difference below 1e-12: False": ["difference below 1e-12: False"],
    "difference below 0.5: True": ["difference below 0.5: True"],
    "differences: 0 3": ["differences: 0 3"],
    "difference 0.3": ["difference 0.3"],
    "by hand   autograd  difference": None,
    "difference: none": None,
    "same: True": None,
    "": None,
}


@pytest.mark.parametrize(("output", "wrong"), PRINTED.items())
def test_what_a_difference_says(output, wrong):
    assert too_large(output, BOUND) == wrong


COMPUTED = {
    'print("difference:", a - b)': None,
    'print(f"largest difference: {(a - b).abs().max():.6f}")': None,
    'c = max(abs(x - y) for x, y in zip(a, b))\nprint("difference:", c)': None,
    'c = 0\nfor x in a:\n    c = max(c, abs(x - b))\nprint("difference below 1e-12:", c < 1e-12)': None,
    'c = []\nc.append(a - b)\nprint("difference:", max(c))': None,
    'wrong = 0\nwrong += a != b\nprint("differences:", wrong)': None,
    'print("difference:", 0.0)': "not computed",
    'c = 0.0\nprint("difference:", c)': "not computed",
    'print("difference: 0.0")': "not computed",
    'print("difference:", a - a)': "not computed",
    'print("difference:", a)': "not computed",
    'print(f"difference: {a - b:.2f}")': "too few digits",
    'print("difference:", round(a - b, 2))': "too few digits",
}


@pytest.mark.parametrize(("source", "problem"), COMPUTED.items())
def test_how_a_difference_is_made(source, problem):
    found = not_computed(source, 0, len(source.splitlines()))
    assert found is None if problem is None else problem in found


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('print("x", (by_hand - u).item())', "prints no difference"),
        ('print("difference:", 0.75 * (by_hand - u).item() + 0.75)', "not below"),
        ('print("difference:", (by_hand - u).item() * float("nan"))', "nan"),
        ('print("difference:", 0.0)', "not computed"),
        ('raise ValueError("difference: 0.0")', "raises"),
    ],
)
def test_a_program_that_is_no_proof(small_book, line, words):
    small_book.snippet("chapter/program.py", PROGRAM.rpartition("print(")[0] + line + "\n")
    small_book.page(page(r"u = \sum_i w_i x_i + b"))
    said = [text for text in small_book.complaints() if text.startswith("docs/chapter/page.md:1: ")]
    assert len(said) == 1 and words in said[0]


LINES = {
    "$2 + 2 = 5$": "sides of '=' are 4 and 5",
    r"$4 \cdot \frac{1}{2} = 2$": None,
    r"$4 \cdot \frac{1}{2} = 3$": "2 and 3",
    r"$\frac12 + \frac{1}{3} = \frac56$": None,
    r"$\frac12 + \frac{1}{3} = \frac16$": "0.8333",
    r"$a = 2^3 - 1 = 8$": "7 and 8",
    r"$-1 \cdot 3 - 5 = 8$": "-8 and 8",
    r"$10\,000 = 10^4$": None,
    r"$10{,}000 = 10^3$": "10000 and 1000",
    r"$1 / 3 > 1 / 2$": "'>'",
    r"$x = 5$ costs \$3, and \$2 + 2 = 5\$": None,
    "`$2 + 2 = 5$`": None,
    "$y = x$": None,
    "half of $95%$": "begins a comment",
    r"$95\%$": None,
    r"$\boxed{x}$": r"\boxed",
    r"$\cancel{x}$": r"\cancel",
    r"$\overline{x}$ and $\bar{x}$": r"\overline",
    r"$\underline{x}$": r"\underline",
    r"$\widehat{x}$": r"\widehat",
    r"$\boldsymbol{12}$": r"\boldsymbol{12}",
    r"$\boldsymbol{x}$": None,
    r"$\frac{1$": "does not convert",
}


@pytest.mark.parametrize(("text", "words"), LINES.items())
def test_formulas_in_lines_of_text(small_book, text, words):
    small_book.page(f"# Title\n\nFirst, {text}.\n")
    said = small_book.complaints()
    if words is None:
        assert said == []
    else:
        assert len(said) == 1 and words in said[0] and said[0].startswith("docs/chapter/page.md:3: ")


@pytest.mark.parametrize("formula", ["u = 95%", r"\boxed{u} = u"])
def test_what_a_browser_does_not_draw(complaints, formula):
    assert len(complaints(formula)) == 1


def test_symbols_and_codes_of_a_row_belong_together():
    table = "| symbol | meaning | in the code |\n| --- | --- | --- |\n"
    rows = symbols(
        read_page(
            f"# T\n\n{table}| $a$, $b_i$ | two | `x`, `y[i]`, `lr=` |\n| $c$ | or | `x`, `z` |\n| $d$ | 2 | 2 |\n"
        )
    )
    assert [(line, codes) for line, _, codes in rows] == [(5, ["x"]), (5, ["y[i]"]), (6, ["x", "z"])]
    assert rows[1][1] == ["at", ["symbol", "b"], [["symbol", "i"]]]


def test_what_a_formula_states():
    two = statements(
        "\\begin{aligned}\n\\text{train:} \\quad y &= a \\\\\n&\\quad + b & z &= c, \\qquad d \\le e\n\\end{aligned}"
    )
    assert [s.relation[1][1] for s in two] == ["y", "z", "d"]
    assert two[0].relation[3][0] == "+"
    with pytest.raises(NotationError):
        expression("2 2")
