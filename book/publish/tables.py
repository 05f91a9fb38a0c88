"""The numbers behind a figure as tables of HTML."""

import html
import json

from book.read.mathml import to_mathml


def as_html(text: str) -> str:
    """The tables of a text behind a line that opens them; "" if there is none."""
    tables = json.loads(text or "[]")
    if not tables:
        return ""
    inside = "".join(_table(table) for table in tables)
    return f'<details class="numbers"><summary>Numbers of this figure</summary>{inside}</details>'


def _table(table: dict) -> str:
    columns = list(table["columns"].values())
    caption = _text(table["title"])
    if len(columns[0]) < table["of"]:
        caption += f"{' · ' if caption else ''}{len(columns[0])} of {table['of']} points"
    heads = "".join(f'<th scope="col">{_text(name)}</th>' for name in table["columns"])
    rows = "".join(f"<tr>{''.join(f'<td>{_shown(v)}</td>' for v in row)}</tr>" for row in zip(*columns, strict=True))
    caption = f"<caption>{caption}</caption>" if caption else ""
    return f"<table>{caption}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _text(label: str) -> str:
    """The HTML of a label, in which matplotlib has formulas between dollar signs; an odd one is a dollar."""
    parts = label.split("$") if label.count("$") % 2 == 0 else [label]
    return "".join(
        to_mathml(part, display=False) if number % 2 else html.escape(part) for number, part in enumerate(parts)
    )


def _shown(value: float | None) -> str:
    return "—" if value is None else f"{value:g}".replace("-", "−")
