"""Cuts the math font down to what the formulas of the site use: `python -m book.publish.font`, after a build.

Without a math font, brackets do not stretch and roots do not grow. The whole font is ten times as large.
"""

import html
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/texmf/fonts/opentype/public/lm-math/latinmodern-math.otf")  # Debian: fonts-lmodern
ROOT = Path(__file__).resolve().parents[2]
FONT = ROOT / "docs" / "assets" / "fonts" / "latinmodern-math-subset.woff2"

_ITALICS = [  # first and last plain letter, and the first of their italic forms in Unicode
    ("A", "Z", 0x1D434),
    ("a", "z", 0x1D44E),
    ("Α", "Ω", 0x1D6E2),
    ("α", "ω", 0x1D6FC),
]
_ITALIC_EXCEPTIONS = {"h": 0x210E, "∂": 0x1D715, "ϵ": 0x1D716, "ϑ": 0x1D717, "ϕ": 0x1D719}


def characters(page: str) -> set[int]:
    """The code points that a browser needs to draw the formulas in the HTML of a page.

    A browser draws a letter that stands alone in `<mi>` as its italic form (MathML Core, section 4.2.1).
    """
    needed = set()
    for formula in re.findall(r"<math.*?</math>", page, re.DOTALL):
        for tag, attributes, text in re.findall(r"<(mi|mn|mo|mtext|ms)\b([^>]*)>([^<]*)</", formula):
            text = html.unescape(text)
            needed.update(map(ord, text))
            if tag == "mi" and len(text) == 1 and 'mathvariant="normal"' not in attributes:
                needed.add(_italic(text))
        if re.search(r"<(msqrt|mroot)\b", formula):
            needed.add(ord("√"))  # the browser draws it: it stands in no text
    return needed - set(map(ord, "\n\u2061\u2062\u2063\u2064"))  # the last four are never drawn


def _italic(letter: str) -> int:
    if letter in _ITALIC_EXCEPTIONS:
        return _ITALIC_EXCEPTIONS[letter]
    for first, last, italic in _ITALICS:
        if first <= letter <= last:
            return italic + ord(letter) - ord(first)
    return ord(letter)


def glyphs(font: Path = FONT) -> set[int]:
    """The code points that a font file can draw."""
    with TTFont(font) as opened:
        return set(opened.getBestCmap())


def main() -> None:
    """Write the font file from the site that was built."""
    pages = sorted((ROOT / "site").rglob("*.html"))
    if not pages or not SOURCE.is_file():
        sys.exit(f"build the site first, and install the Debian package fonts-lmodern ({SOURCE})")
    needed = set().union(*(characters(page.read_text(encoding="utf-8")) for page in pages))
    missing = needed - glyphs(SOURCE)
    if missing:
        sys.exit("the font has no " + ", ".join(f"{chr(code)} (U+{code:04X})" for code in sorted(missing)))
    # No other shapes for small letters, which Chromium does not use, and no hints: together more than half of the file.
    options = subset.Options(flavor="woff2", layout_features=[], hinting=False, notdef_outline=True)
    options.drop_tables += ["FFTM"]
    font = subset.load_font(str(SOURCE), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=needed)
    subsetter.subset(font)
    subset.save_font(font, str(FONT), options)
    print(f"{FONT.relative_to(ROOT)}: {len(needed)} characters, {FONT.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
