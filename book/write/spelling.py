"""Finds words that are not American English: `python -m book.write.spelling`, in all that people read.

Read are the prose of pages, of labs and of the files for contributors, what programs print and say in comments, and the
comments and docstrings of the book's own Python. Code, formulas, links and Japanese are no English prose.
"""

import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

from hunspell import Hunspell

from book.read.catalog import page_names, program_paths
from book.read.files import read
from book.read.markdown import read_markdown
from book.read.model import Page, name_of
from book.read.pages import page_of
from book.read.snippets import SnippetError, read_snippet

WORDS = Path(__file__).with_name("words.txt")
_LETTER = "a-zA-ZÀ-ÖØ-öø-ÿ"
_WORD = re.compile(  # no part of a path, of a number or of a name in code
    rf"(?:(?<![\w{_LETTER}.,:=@/\\<>-])|(?<=[a-z]-))[{_LETTER}]+(?:['’][a-z]+)?(?![\w{_LETTER}@/\\(]|[.,:=]\w|->|>)",
    re.ASCII,
)
_NOT_PROSE = re.compile(
    r"""
    (?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)  # code
    | \$\$.+?\$\$ | \$[^$\n]+\$                       # formulas
    | \]\([^)]*\)                                     # where a link leads
    | \{[^{}\n]*\}                                    # attributes, and what an f-string fills in
    | </?[a-z][^>]*> | https?://\S+
    """,
    re.DOTALL | re.VERBOSE,
)
_STRINGS = {tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", None)}  # before Python 3.12, an f-string is one token


def unknown_words(text: str, dictionary: Hunspell) -> Iterator[tuple[int, str]]:
    """The words of a text that are in no dictionary, with their lines."""
    prose = _NOT_PROSE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for number, line in enumerate(prose.splitlines(), 1):
        for word in _WORD.findall(line):
            known = dictionary.spell(word.replace("’", "'")) or dictionary.spell(re.sub(r"['’]s$", "", word))
            if not known:
                yield number, word


def spoken(source: str, strings: bool) -> str:
    """What a Python program says to people, each word in its line: comments, docstrings, and the `strings` of several
    words. What the program uses as a name is code, wherever it stands. Nothing, if it is no Python: ruff says so."""
    lines = [""] * (source.count("\n") + 2)
    names, before = set(), tokenize.NEWLINE
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (SyntaxError, tokenize.TokenError):
        return ""
    for token in tokens:
        is_docstring = token.type == tokenize.STRING and before in (tokenize.NEWLINE, tokenize.INDENT)
        is_text = token.type in _STRINGS and strings and " " in token.string
        if token.type == tokenize.COMMENT or is_docstring or is_text:
            for offset, line in enumerate(token.string.splitlines()):
                lines[token.start[0] + offset] += " " + line
        elif token.type == tokenize.NAME:
            names.add(token.string)
        before = before if token.type in (tokenize.NL, tokenize.COMMENT) else token.type
    return "\n".join(re.sub(r"\w+", lambda match: "_" if match[0] in names else match[0], line) for line in lines[1:])


def texts(root: Path) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """All files that are read for their spelling, each with its lines that people read, and their numbers."""
    for file in sorted([*root.glob("*.md"), *root.glob(".github/**/*.md")]):
        yield file.relative_to(root).as_posix(), _prose(read_markdown(read(file)))
    for name in page_names(root):
        yield name, _prose(page_of(root, name))
    for path in program_paths(root):
        try:
            program = read_snippet(root, path)
        except SnippetError:
            continue  # the proof says so
        lines = spoken(program.source, strings=True).splitlines()
        yield name_of(path), list(zip(program.numbers, lines, strict=False))
    for folder in ("book", "tests"):
        for file in sorted([*(root / folder).glob("*.py"), *(root / folder).glob("*/*.py")]):
            yield file.relative_to(root).as_posix(), list(enumerate(spoken(read(file), strings=False).splitlines(), 1))


def _prose(page: Page) -> list[tuple[int, str]]:
    return list(zip(page.numbers, page.prose().splitlines(), strict=False))


def main() -> int:
    """Print each unknown word of each file, where it stands first. Returns the exit code: 1 if there is one."""
    root = Path.cwd()
    dictionary = Hunspell("en_US")
    for word in WORDS.read_text(encoding="utf-8").split():
        dictionary.add(word)
    found = 0
    for name, lines in texts(root):
        text = "\n".join(line for _, line in lines)
        first = {word: lines[line - 1][0] for line, word in reversed(list(unknown_words(text, dictionary)))}
        for word, line in sorted(first.items(), key=lambda item: item[1]):
            where = f"{name}:{line}"
            guesses = " or ".join(dictionary.suggest(word)[:2]) or "another word"
            print(f"{where}: '{word}' is not in the dictionary: write {guesses}, or code between backticks;", end=" ")
            print(f"a new term goes into book/write/{WORDS.name}")
        found += len(first)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
