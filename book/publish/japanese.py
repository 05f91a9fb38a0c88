"""Says in HTML which words are Japanese, so that they are read aloud in their language and drawn with its letters."""

import re

from markdown.postprocessors import Postprocessor

_LETTERS = r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+"
_JAPANESE = re.compile(_LETTERS)
# Of a tag, a drawing or a script, nothing is changed.
_LEFT_ALONE = re.compile(rf"<(script|style|svg)\b.*?</\1>|<[^>]*>|(?P<words>{_LETTERS})", re.DOTALL)
_IN_BRACKETS = re.compile(rf"\s*\([^()]*{_LETTERS}[^()]*\)")


def mark_japanese(html: str) -> str:
    """HTML in English with an element around each run of Japanese letters."""
    if not _JAPANESE.search(html):
        return html
    return _LEFT_ALONE.sub(lambda part: f'<span lang="ja">{part[0]}</span>' if part["words"] else part[0], html)


def without_japanese(text: str) -> tuple[str, str]:
    """A text without its Japanese, for an attribute, where no language can be named; and the Japanese words of it."""
    return _JAPANESE.sub("", _IN_BRACKETS.sub("", text)), " ".join(_JAPANESE.findall(text))


class Japanese(Postprocessor):
    """Marks the Japanese words of a page."""

    def run(self, text: str) -> str:
        """The HTML of the page, marked."""
        return mark_japanese(text)
