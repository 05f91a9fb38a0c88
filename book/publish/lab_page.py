"""Gives a lab the HTML of the other pages, so that it looks and works like them, without styles or scripts of its own.

`mkdocs-jupyter` puts 0.7 MB of styles and scripts into the page of a notebook. Nothing of them is left.
"""

import base64
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from book.publish.extension import drawing, output_block

_CODE = re.compile(r'(?<=<div class="highlight-ipynb hl-python"><pre>).*?(?=</pre>)', re.DOTALL)


def lab_page(content: str, alts: list[str]) -> str:
    """Take what `mkdocs-jupyter` made of a lab. Give its text, code, outputs and figures.

    `alts` says of each figure what there is to see.
    """
    code = iter(_CODE.findall(content))  # its colors are thousands of elements, and nothing of them is to change
    cells = BeautifulSoup(_CODE.sub("", content), "html.parser").find_all(class_="jp-Notebook-cell", id=True)
    left = iter(alts)
    return f'<div class="lab">\n{"".join(_cell(cell, code, left) for cell in cells)}</div>\n'


def _cell(cell: Tag, code: Iterator[str], alts: Iterator[str]) -> str:
    if text := cell.find(class_="jp-MarkdownOutput"):
        for link in text.find_all("a", class_="anchor-link"):
            link["class"], link["title"], link["tabindex"] = "headerlink", "Permanent link", "-1"
        return text.decode_contents().strip() + "\n"
    outputs = [_output(output, alts) for output in cell.find_all(class_="jp-OutputArea-output")]
    return f'<div class="highlight"><pre><code>{next(code)}</code></pre></div>\n{"".join(outputs)}'


def _output(output: Tag, alts: Iterator[str]) -> str:
    if printed := output.pre:
        return output_block("output", "Output", printed.get_text().rstrip("\n")) + "\n"
    svg = base64.b64decode(output.img["src"].partition(",")[2]).decode("utf-8").strip()
    figure = drawing(svg, next(alts))
    return f'<figure class="drawing" data-search-exclude>{figure}</figure>\n'
