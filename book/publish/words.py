"""Words of a text or a query, made comparable. `docs/assets/javascripts/search/words.js` does the same, and a test
compares the two in a browser: what is changed here is changed there."""

import functools
import re
import unicodedata
from dataclasses import dataclass

STOP_WORDS = frozenset(  # words of every text
    """a about after also am an and are as at be because been but by can could did do does doing done for from get had
    has have here how i if in instead into is it its just let many me more most much my of on or our should so some such
    than that the their them then there these they this those to too us very vs was we were what when which while who
    why will with would you your""".split()
)
_OTHER_LETTERS = r"\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff"
_RUN = re.compile(
    rf"(?P<latin>[0-9A-Za-z_{_OTHER_LETTERS}]+)"
    r"|(?P<japanese>[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+)"
)
_PART = re.compile(rf"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9{_OTHER_LETTERS}]+")
_NUMBER = re.compile(r"\d+(?![a-z]+$)")  # 2d is a word, and 32x8 is none
_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]")
_ASKS = re.compile(r"(?:とは何か|とは何|とは|って何|って|の意味|について)?[?。]*$")
_HIRAGANA = re.compile(r"[\u3041-\u3096]+")
_IRREGULAR = {"axes": "axis", "indices": "index", "matrices": "matrix", "vertices": "vertex"}
_PLURALS = {"sses": "ss", "ies": "y", "ss": "ss", "us": "us", "is": "is", "as": "as", "s": ""}
_NOUNS = {"isation": "iz", "ization": "iz", "ation": "at", "ising": "iz", "ised": "iz"}


@dataclass(frozen=True)
class Word:
    """A word of a text: in small letters, without its ending, and the parts of a name without theirs."""

    name: str
    stem: str
    parts: tuple[str, ...] = ()


def tokens(text: str) -> list[str]:
    """The words of a text in their order, as the index holds them.

    A name such as `CrossEntropyLoss` or `cross_entropy` is one word, followed by its parts. Of Japanese, each two
    characters that stand together are a word. Numbers, single letters and stop words are left out.
    """
    return [token for word in words(text) for token in (word.stem, *word.parts)]


def words(text: str) -> list[Word]:
    """The words of a text in their order."""
    runs = _RUN.finditer(unicodedata.normalize("NFKC", text))
    return [word for run in runs for word in _words_of(run[0], bool(run["japanese"]))]


@functools.cache  # a book has few words, and says them often
def _words_of(run: str, is_japanese: bool) -> list[Word]:
    if is_japanese:
        return [Word(pair, pair) for pair in _pairs(run)]
    name = run.replace("_", "").lower()
    if len(name) < 2 or name in STOP_WORDS or _NUMBER.match(name):
        return []
    parts = [part.lower() for part in _PART.findall(run)]
    parts = [part for part in parts if len(part) > 2 and part not in STOP_WORDS] if len(parts) > 1 else []
    return [Word(name, stem(name), tuple(map(stem, parts)))]


def _pairs(run: str) -> list[str]:
    """Each two neighbors of Japanese characters, if they are more than grammar; a character that is alone."""
    if len(run) == 1:
        return [] if _HIRAGANA.fullmatch(run) else [run]
    pairs = [run[place : place + 2] for place in range(len(run) - 1)]
    return [pair for pair in pairs if not _HIRAGANA.fullmatch(pair)]


def stem(word: str) -> str:
    """A word in small letters without its ending: `losses`, `loss`; `normalized`, `normalization`, `normalise`."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4:
        return word
    for ending, rest in _PLURALS.items():
        if word.endswith(ending):
            word = word[: -len(ending)] + rest
            break
    for ending, rest in _NOUNS.items():
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)] + rest
    for ending in ("ing", "ed"):
        start = word[: -len(ending)]
        if word.endswith(ending) and len(start) > 2 and re.search("[aeiouy]", start):
            double = start[-1] == start[-2] and start[-1] not in "aeiousflz"
            return start[:-1] if double else start.removesuffix("e")
    if word.endswith("ise") and len(word) > 6:
        return word[:-3] + "iz"
    return word.removesuffix("e") if len(word) > 3 else word


def term_key(text: str) -> str:
    """A term or a whole query as it is looked up: Japanese without spaces and what asks for its meaning; else stems."""
    if _JAPANESE.search(text):
        return _ASKS.sub("", re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower())
    return " ".join(word.stem for word in words(text))
