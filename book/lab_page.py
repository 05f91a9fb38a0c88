"""Gives a lab the HTML of the other pages, so that it looks and works like them, without styles or scripts of its own.

`mkdocs-jupyter` puts 0.7 MB of styles and scripts into the page of a notebook. Nothing of them is left.
"""

import base64

from bs4 import BeautifulSoup, Tag

from book.extension import drawing, output_block


def lab_page(content: str) -> str:
    """Take what `mkdocs-jupyter` made of a lab. Give its text, code, outputs and figures."""
    cells = BeautifulSoup(content, "html.parser").select(".jp-Notebook-cell[id]")
    return f'<div class="lab">\n{"".join(map(_cell, cells))}</div>\n'


def _cell(cell: Tag) -> str:
    if text := cell.select_one(".jp-MarkdownOutput"):
        for link in text.select("a.anchor-link"):
            link["class"], link["title"] = "headerlink", "Permanent link"
        return text.decode_contents().strip() + "\n"
    code = cell.select_one(".highlight-ipynb pre").decode_contents()
    outputs = map(_output, cell.select(".jp-OutputArea-output"))
    return f'<div class="highlight"><pre><code>{code}</code></pre></div>\n{"".join(outputs)}'


def _output(output: Tag) -> str:
    if printed := output.pre:
        return output_block("output", "Output", printed.get_text().rstrip("\n")) + "\n"
    svg = base64.b64decode(output.img["src"].partition(",")[2]).decode("utf-8").strip()
    figure = drawing(svg, "What the program above draws")
    return f'<figure class="drawing" data-search-exclude>{figure}</figure>\n'
