"""Sentences that explain or compare under no named claim are listed, for who writes."""

from book.read.pages import page_of, read_page
from book.write.claims import main, unnamed

PAGE = """# Why it falls

It falls because of the rate. It is 2. Each
step is twice as large.

It never falls.
{#claim-never}

`because` is code, and $so$ is a formula; [also](most.md) this.

| a table | is always one |
| --- | --- |

> A quotation is better.

??? success "Solution 1"
    Only the half of it.
"""


def test_sentences_without_a_named_claim():
    assert list(unnamed(read_page(PAGE))) == [
        (3, "It falls because of the rate."),
        (3, "Each step is twice as large."),
        (14, "> A quotation is better."),
    ]


def test_the_sentences_of_a_page_are_printed(small_book, monkeypatch, capsys):
    small_book.page("# Page\n\nText, so it is.\n")
    monkeypatch.chdir(small_book.root)
    assert main(["docs/chapter/page.md"]) == main([]) == 0
    line = "docs/chapter/page.md:3: Text, so it is."
    total = "1 sentences explain or compare under no named claim, 166.7 in 1000 words"  # one of six
    assert capsys.readouterr().out.splitlines() == [line, total] * 2
    assert page_of(small_book.root, "docs/chapter/page.md").title == "Page"
