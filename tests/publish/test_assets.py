"""Pages, scripts and style sheets are sent without what nobody sees in them, and do the same."""

import re
from pathlib import Path

import pytest

from book.publish.assets import without_comments, without_indents, without_plain_marks

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("kind", "code", "sent"),
    [
        (
            ".js",
            "// One.\n  // Two.\nf(); // stays\nconst x = 'https://a';\n",
            "f(); // stays\nconst x = 'https://a';\n",
        ),
        (
            ".css",
            "/* One\n   more. */\na { b: c; } /* stays */\n  /* x */\nd { }\n",
            "a { b: c; } /* stays */\nd { }\n",
        ),
    ],
)
def test_comments_on_lines_of_their_own_are_left_out(kind, code, sent):
    assert without_comments(code, kind) == sent


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("<ul>\n\n    <li>a\n      b</li>\n</ul>\n", "<ul>\n<li>a\nb</li>\n</ul>\n"),
        ("<pre>\n  a\n\n  b</pre>\n  <p>c", "<pre>\n  a\n\n  b</pre>\n<p>c"),
        ("<template>if x:\n    y</template>", "<template>if x:\n    y</template>"),
        ('<a title="x\n  y">\n  z</a>', '<a title="x\n  y">\nz</a>'),
    ],
)
def test_indents_of_a_page_are_left_out_but_not_in_code(written, sent):
    assert without_indents(written) == sent


def test_words_of_code_without_a_color_of_their_own_are_not_marked(site):
    code = (
        '<code><span class="n">x</span><span class="w"> </span><span class="o">=</span> <span class="n">y</span></code>'
    )
    assert without_plain_marks(code) == '<code>x <span class="o">=</span> y</code>'
    styles = "".join(file.read_text(encoding="utf-8") for file in (site / "assets" / "stylesheets").glob("*.css"))
    assert set(re.findall(r"--md-code-hl-name-color:([^;}]*)", styles)) == {"var(--md-code-fg-color)"}  # in each scheme
    assert not re.search(r"\.highlight \.w\b", styles)


def test_what_is_sent_is_shorter(site):
    text = (site / "digits" / "classifier.html").read_text(encoding="utf-8")
    assert without_plain_marks(without_indents(text)) == text
    for name in ("javascripts/progress.js", "javascripts/explore/neuron.js", "stylesheets/book.css"):
        written, sent = ((folder / "assets" / name).read_text() for folder in (ROOT / "docs", site))
        assert len(sent) < len(written) and not [
            line for line in sent.splitlines() if line.lstrip()[:2] in ("//", "/*")
        ]
