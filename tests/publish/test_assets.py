"""Scripts and style sheets are sent without their comments, and do the same."""

from pathlib import Path

import pytest

from book.publish.assets import without_comments

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


def test_what_is_sent_is_shorter(site):
    for name in ("javascripts/progress.js", "javascripts/explore/neuron.js", "stylesheets/book.css"):
        written, sent = ((folder / "assets" / name).read_text() for folder in (ROOT / "docs", site))
        assert len(sent) < len(written) and not [
            line for line in sent.splitlines() if line.lstrip()[:2] in ("//", "/*")
        ]
