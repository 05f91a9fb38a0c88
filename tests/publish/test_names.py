"""Names of torch, NumPy and scikit-learn lead to their documentation: the first mention on a page, in its text."""

import json
import re
import subprocess
import sys
from collections import Counter

import pytest

from book.publish.names import FILE, name_in
from book.read.catalog import page_names
from book.read.files import read
from tests.conftest import ROOT
from tests.published import by_chapter, parsed, published

ADDRESSES = json.loads(read(FILE))
PAGE = """# On `nn.Linear`

## Why `nn.Linear` {#why}

A [link to `nn.Linear`](../index.md), `no.name`, `nn.Linear(2, 3)` and `torch.stack([a, b])`. Then `nn.Linear` again.

!!! note "Beside `torch.cat`"
    `torch.cat` stands here.

??? success "Solution of `torch.zeros`"
    `torch.zeros`, it is.

`nn.ReLU`
:   A term, which is `nn.Tanh`.
"""


def links(html) -> list[tuple[str, str]]:
    return [(link.get_text(), link["href"]) for link in html.select("a.documented")]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("nn.Linear", "nn.Linear"),
        ("nn.Linear(2, 3)", "nn.Linear"),
        ("torch.zeros((2, 3))", "torch.zeros"),
        ("torch.rand(…).argsort(dim=1)", None),
        ("a + torch.zeros(2)", None),
        ("torch.finfo(torch.float32).eps", None),
        ("", None),
    ],
)
def test_a_name_is_told_from_other_code(code, name):
    assert name_in(code) == name


def test_the_first_mention_in_the_text_is_a_link(small_book, small_site):
    built = small_site(PAGE)
    assert built.returncode == 0, built.stderr
    html = parsed(small_book.root / "site" / "chapter" / "page.html")
    assert not html.select(":is(summary, .admonition-title) a.documented")
    assert links(html) == [
        ("nn.Linear(2, 3)", ADDRESSES["nn.Linear"]),
        ("torch.stack([a, b])", ADDRESSES["torch.stack"]),
        ("torch.cat", ADDRESSES["torch.cat"]),
        ("torch.zeros", ADDRESSES["torch.zeros"]),
    ]


@pytest.mark.parametrize("name", by_chapter(page_names(ROOT)))
def test_links_of_a_page(site, name):
    html = published(site, name)
    found = links(html)
    assert all(ADDRESSES[name_in(text)] == href for text, href in found)
    assert max(Counter(href for _, href in found).values(), default=1) == 1
    assert not html.select(":is(h1, h2, h3, summary, pre, dl, a, .admonition-title, .errors) a.documented")


def test_a_build_imports_no_torch():
    """It takes more than a second to import."""
    code = "import sys, book.publish.extension; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_links_look_like_links_and_have_no_icon():
    css = read(ROOT / "docs/assets/stylesheets/book.css")
    rules = re.findall(r"[^{}]*\.documented[^{}]*\{([^}]*)\}", css)
    assert any("underline" in rule for rule in rules) and not any("content:" in rule for rule in rules)
