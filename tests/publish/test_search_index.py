"""What the index of the search is made of: words, sections, scores, errors; and the names of headings."""

import json
import re

import markdown
import pytest

from book.publish.errors import all_errors, error_list
from book.publish.extension import BookExtension
from book.publish.ranking import Article, postings
from book.publish.search import Source, index
from book.publish.sections import Block, Section, sections, spoken
from book.publish.words import stem, term_key, tokens
from book.read.mathml import to_mathml
from book.read.pages import read_page


@pytest.mark.parametrize(
    ("text", "words"),
    {
        "The losses of a loss": "loss loss",
        "normalize normalised normalization": "normaliz normaliz normaliz",
        "saving, saved, saves": "sav sav sav",
        "nn.CrossEntropyLoss()": "nn crossentropyloss cross entropy loss",
        "zero_grad": "zerograd zero grad",
        "(32x8 and 64x10), 3, 0.5": "",
        "conv2d in 2D": "conv2d 2d",
        "勾配降下法とは": "勾配 配降 降下 下法 法と",
        "a b c": "",
    }.items(),
)
def test_words_are_made_comparable(text, words):
    assert tokens(text) == words.split()


def test_a_word_keeps_what_tells_it_from_others():
    pairs = [("mean", "mse"), ("string", "strings"), ("bias", "base"), ("need", "new"), ("fall", "full")]
    assert [stem(a) == stem(b) for a, b in pairs] == [False, True, False, False, False]


def test_a_term_is_looked_up_as_it_is_asked_for():
    assert {term_key("What is a learning rate?"), term_key("learning rates")} == {"learn rat"}
    assert {term_key("学習率とは"), term_key("学習率 って何?"), term_key("学習率の意味")} == {"学習率"}


PAGE = f"""<h1 id="page">A page<a class="headerlink" href="#page">&para;</a></h1>
<p>With {to_mathml("h", display=False)} heads and <code>nn.Linear</code>, see
<a class="term" href="../reference/glossary.html#head">head</a>.</p>
<h2 id="part">A part</h2>
<div class="arithmatex" data-search-exclude="">{to_mathml("y = x", display=True)}</div>
<div class="highlight"><pre><code><span class="n">print</span><span>(</span>1)</code></pre></div>
<div class="program-output"><p class="label">Output</p><pre><samp>1 &lt; 2
  3</samp></pre></div>
<div class="program-error"><p class="label">Error</p><pre><samp>ValueError: no</samp></pre></div>
<table><tr><td>one</td><td>cell</td></tr></table>
<details><summary>Solution 1</summary><p>Inside.</p></details>
<figure data-search-exclude><svg><text>drawn</text></svg></figure>
<dl><dt id="head">head (ヘッド)</dt><dd>A part of attention. <a href="../a.html">Attention</a></dd></dl>"""


def test_a_page_is_read_in_sections():
    top, part, term = sections(PAGE)
    assert (top.anchor, top.level, top.heading) == ("", 1, "A page")
    assert top.blocks == [Block("prose", "With h heads and nn.Linear, see head.")]
    assert (top.names, top.terms) == (["nn.Linear"], ["head"])
    assert (part.anchor, part.level) == ("part", 2)
    assert part.blocks == [
        Block("program", "print(1)"),
        Block("output", "1 < 2\n  3"),
        Block("error", "ValueError: no"),
        Block("prose", "one cell"),
        Block("prose", "Solution 1", aside=True),
        Block("prose", "Inside.", aside=True),
    ]
    assert (term.anchor, term.level, term.heading) == ("head", 0, "head (ヘッド)")
    assert term.links == ["../a.html"] and term.last_link == "Attention"


@pytest.mark.parametrize(
    ("tex", "text"),
    {
        "h": "h",
        r"\frac{1}{n}": "1/n",
        "w_i x^2": "w_ix^2",
        r"\frac{a+b}{2} = c": "(a + b)/2 = c",
        "x_i^2": "x_i^2",
        r"\log 2": "log 2",
        r"-\log(1 - y)": "−log(1−y)",
    }.items(),
)
def test_a_formula_is_read_once(tex, text):
    assert spoken(to_mathml(tex, display=False)) == text


def test_a_formula_stands_once_in_the_table_of_contents_and_in_the_anchor(tmp_path):
    md = markdown.Markdown(
        extensions=["toc", "attr_list", "pymdownx.arithmatex", BookExtension(root=str(tmp_path))],
        extension_configs={"pymdownx.arithmatex": {"generic": True}},
    )
    html = md.convert("# Title\n\n## Heads $h$\n\n## Heads $h$\n\n## Half $\\frac{a}{2}$ {#half}\n\n## No formula\n")
    assert re.findall(r'<h2 id="([^"]*)"', html) == ["heads-h", "heads-h_1", "half", "no-formula"]
    assert [token["name"] for token in md.toc_tokens[0]["children"]] == ["Heads h", "Heads h", "Half a/2", "No formula"]
    assert html.count("<math>") == 3


def _article(kind: str, text: str, names: tuple[str, ...] = (), heading: str = "") -> Article:
    section = Section("", 1, heading, [Block("prose", text)], list(names))
    return Article(f"{kind}.html", [heading], kind, [section])


def test_what_says_more_counts_more():
    plain = _article("lesson", "a learning rate")
    often = _article("lesson", "a learning rate, a learning rate, a learning rate")
    looked_up = _article("reference", "a learning rate, a learning rate, a learning rate")
    titled = _article("lesson", "a learning rate", heading="Rates")
    empty = [_article("lesson", "nothing") for _ in range(5)]
    pages, _ = postings([plain, often, looked_up, titled, *empty], {})
    scores = pages["rat"]
    assert scores[2] < scores[0] < scores[1] < scores[3]


def test_a_page_that_talks_of_a_name_teaches_it_more_than_one_that_uses_it():
    talks = _article("lesson", "Call detach() and detach().", ("detach()", "x.detach"))
    uses = Article("b.html", ["B"], "lesson", [Section("", 1, "B", [Block("program", "y = x.detach()")])])
    defines = Article("c.html", ["C"], "lesson", [Section("", 1, "C", [Block("program", "def detach(x):\n    pass")])])
    pages, _ = postings([uses, talks, defines], {})
    assert pages["detach="][1] > pages["detach="][0] and 2 not in pages["detach="]


def _page(*errors: str, heading: str = "Wrong", cause: str = "Because.") -> str:
    blocks = [
        f'```python\n--8<-- "a/{n}.py"\n```\n\n```error\n{error}\n```\n\n{cause}\n' for n, error in enumerate(errors)
    ]
    return f"# A page\n\n## {heading}\n\n" + "\n".join(blocks)


def test_one_message_with_other_numbers_is_one_error():
    pages = {
        "docs/a/first.md": _page("ValueError: 3 of 4 values fail (cpu)"),
        "docs/trouble/second.md": _page("ValueError: 10 of 20 values fail (meta)", "TypeError: no 3"),
        "docs/b/third.md": _page("TypeError: 3 of 4 values fail"),
    }
    errors = all_errors({name: read_page(text) for name, text in pages.items()})
    assert [(error.type, error.anchor, [place.page for place in error.places]) for error in errors] == [
        ("TypeError", "of-values-fail_1", ["b/third.md"]),
        ("TypeError", "no", ["trouble/second.md"]),
        ("ValueError", "of-values-fail", ["trouble/second.md", "a/first.md"]),
    ]


def test_the_place_whose_heading_quotes_the_message_comes_first():
    pages = {
        "docs/trouble/first.md": _page("ValueError: not enough values", cause="Long. " * 9),
        "docs/a/second.md": _page("ValueError: not enough values", heading="Not enough values"),
    }
    (error,) = all_errors({name: read_page(text) for name, text in pages.items()})
    assert [place.address for place in error.places] == ["a/second.md#not-enough-values", "trouble/first.md#wrong"]


def test_an_error_is_listed_with_what_its_page_says():
    cause = 'See [here](../b/other.md#x) and [there](#wrong). It was "too few values to unpack" before.\n{#claim-few}'
    cause += "\n\nMore.\n\n- a list"
    page = _page("ValueError: `x` has 3 values", cause=cause)
    listed = error_list({"docs/trouble/page.md": read_page(page)})
    assert "### `` `x` has 3 values `` {#has-values}" in listed
    assert "[here](../b/other.md#x) and [there](../trouble/page.md#wrong)" in listed
    assert "Also: `too few values to unpack`" in listed and "claim-few" not in listed
    assert "More.\n\nExplained in [A page: Wrong](../trouble/page.md#wrong)." in listed


def test_the_index_comes_in_scripts_that_a_page_can_load():
    sources = [Source(f"a/{n}.md", f"a/{n}.html", f"Page {n}", PAGE + "<p>word</p>" * 3000) for n in range(3)]
    pieces = _pieces(sources)
    core = pieces["core"]
    assert [url for url, *_ in core["pages"]] == [source.url for source in sources]
    assert core["words"] == [min(pieces[f"words-{n}"]) for n in range(len(core["words"]))] == sorted(core["words"])
    texts = [text for n in range(len(core["texts"])) for text in pieces[f"text-{n}"]]
    assert len(core["texts"]) > 1 and len(texts) == sum(map(len, core["sections"]))
    assert texts[0] == ["With h heads and nn.Linear, see head."] and texts[2][0] == "A part of attention."
    assert not re.search(r"\bOutput\b", str(pieces))


def test_a_name_that_stands_twice_on_a_page_moves_nothing():
    twice = Source("a/twice.md", "a/twice.html", "Twice", PAGE + PAGE)
    glossary = Source("reference/glossary.md", "reference/glossary.html", "Glossary", PAGE)
    core = _pieces([twice, glossary])["core"]
    pages = zip(core["pages"], core["sections"], strict=True)
    places = [(url, anchor) for (url, *_), found in pages for anchor, _ in found]
    assert [places[number] for _, number, _ in core["terms"]] == [("reference/glossary.html", "head")]


TERM = '<h2 id="{}">{}</h2><p>About a <a class="term" href="../reference/glossary.html#{}">term</a>.</p>'


@pytest.mark.parametrize(
    ("page", "anchor", "section"),
    [
        (TERM.format("one", "A part", "mask") + TERM.format("two", "Cure 3: dropout", "dropout"), "", "two"),
        (TERM.format("one", "A part", "dropout") + TERM.format("two", "Dropout", "mask"), "", "two"),
        (TERM.format("one", "A part", "dropout") + TERM.format("two", "Dropout at work", "mask"), "", "one"),
        (TERM.format("one", "A part", "mask") + TERM.format("two", "With dropout", "mask"), "", "two"),
        (TERM.format("one", "A part", "mask") + TERM.format("two", "Another", "mask"), "", ""),
        (TERM.format("one", "A part", "mask") + TERM.format("two", "Dropout", "dropout"), "#one", "one"),
    ],
)
def test_a_term_leads_to_the_section_about_it(page, anchor, section):
    taught = Source("a/page.md", "a/page.html", "Page", f"<h1>Page</h1>{page}")
    term = (
        f'<dl><dt id="dropout">dropout (ドロップアウト)</dt><dd>It. <a href="../a/page.html{anchor}">Page</a></dd></dl>'
    )
    glossary = Source("reference/glossary.md", "reference/glossary.html", "Glossary", f"<h1>Glossary</h1>{term}")
    core = _pieces([taught, glossary])["core"]
    places = [place for found in core["sections"] for place, _ in found]
    assert [places[number] for _, _, number in core["terms"]] == [section]


def _pieces(sources: list[Source]) -> dict:
    """What is in the scripts of an index."""
    scripts = index(sources, [])
    pieces = {}
    for name, script in scripts.items():
        call = re.fullmatch(r'searchPiece\("([\w-]+)",(.*)\)\n', script, re.DOTALL)
        assert name == f"{call[1]}.js"
        pieces[call[1]] = json.loads(call[2])
    return pieces
