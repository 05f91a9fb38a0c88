"""Lists what explains or compares under no named claim: `python -m book.write.claims [PAGE …]`, behind `make claims`.

It is a help for who writes, and their share is to fall. Not each such sentence is a claim, so nothing fails.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from book.read.catalog import page_names
from book.read.model import Page
from book.read.pages import page_of

WORDS = (
    "because|so|therefore|the reason|why|only|always|never|every|most|twice|half|as good as|better|worse|faster|slower"
)
_WORD = re.compile(rf"(?<![\w`-])(?:{WORDS})(?![\w`-])", re.IGNORECASE)
_PARAGRAPH = re.compile(r"(?:^[^\n]*\S[^\n]*(?:\n|\Z))+", re.MULTILINE)
_NO_PROSE = re.compile(r"[ >]*(?:#|\||\$\$|!\[|\?\?\?|!!!|=== |<|--8<--)")
_CLAIM = re.compile(r"\{:? *#claim-[\w-]+ *\}\s*$")
_QUIET = re.compile(r"`[^`\n]*`|\$[^$\n]*\$|\]\([^)]*\)")  # code, formulas, where links lead
_END = re.compile(r"(?<=[.!?:])\s+")


def unnamed(page: Page) -> Iterator[tuple[int, str]]:
    """The sentences of a page with a word that explains or compares, whose paragraph has no named claim: their lines,
    and their texts."""
    prose = page.prose()
    for paragraph in _PARAGRAPH.finditer(prose):
        text = paragraph[0]
        if _NO_PROSE.match(text) or _CLAIM.search(text):
            continue
        start = 0
        for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
            if _WORD.search(_QUIET.sub(" ", text[start:end])):
                yield page.line_at(paragraph.start() + start), " ".join(text[start:end].split())
            start = end


def summary(root: Path, names: Sequence[str]) -> str:
    """How many such sentences pages of the book in the folder `root` have, and how many in 1000 words of prose."""
    pages = [page_of(root, name) for name in names]
    found = sum(len(list(unnamed(page))) for page in pages)
    share = 1000 * found / max(1, sum(len(page.prose().split()) for page in pages))
    return f"{found} sentences explain or compare under no named claim, {share:.1f} in 1000 words"


def main(pages: list[str]) -> int:
    """Print each such sentence of some pages, or of all if none is named, and their number. Returns the exit code."""
    root = Path.cwd()
    names = pages or page_names(root)
    for name in names:
        for line, sentence in unnamed(page_of(root, name)):
            print(f"{name}:{line}: {sentence}")
    print(summary(root, names))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
