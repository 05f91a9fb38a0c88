"""Asks for each address to which a name of a page leads: `python -m book.write.addresses`, behind `make addresses`.

It needs the network, so the weekly workflow does it, and no test.
"""

import json
import sys
from collections.abc import Callable, Iterable
from urllib.error import URLError
from urllib.parse import urldefrag
from urllib.request import Request, urlopen

from book.publish.names import FILE
from book.read.files import read

_SECONDS = 30  # for one page


def fetch(url: str) -> str:
    """The page at an address. Raises URLError where there is none, and OSError where nobody answers."""
    with urlopen(Request(url, headers={"User-Agent": "book-addresses"}), timeout=_SECONDS) as answer:
        return answer.read().decode("utf-8", errors="replace")


def missing(addresses: Iterable[str], fetch: Callable[[str], str] = fetch) -> list[str]:
    """A sentence for each address that leads nowhere: there is no page, or no part of that name on it."""
    parts: dict[str, list[str]] = {}
    for address in addresses:
        page, part = urldefrag(address)
        parts.setdefault(page, []).append(part)
    sentences = []
    for page, names in sorted(parts.items()):
        try:
            text = fetch(page)
        except (URLError, OSError) as error:
            sentences.append(f"{page}: {error}: see where it is documented now, and correct book/write/names.py")
            continue
        for name in sorted({name for name in names if name and f'id="{name}"' not in text}):
            sentences.append(f"{page}: nothing there is named {name}: correct book/write/names.py")
    return sentences


def main() -> int:
    """Print what is missing. Returns the exit code: 1 if something is."""
    found = missing(json.loads(read(FILE)).values())
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
