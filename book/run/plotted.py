"""The numbers behind a plot: taken from matplotlib's figure when it is shown, kept in its SVG, shown as tables.

A table is {"title": the title of its axes, "of": the number of points that the axes show, "columns": {name: numbers}},
and has "log": [name, …] if axes of these columns are logarithmic.
"""

import html
import itertools
import json
import math

from book.prove.compare import same
from book.read.mathml import to_mathml

ROWS = 20  # of a long curve no more than about so many points are kept: a table is there to be read
DIGITS = 4  # that count
NOTHING = 1e-5  # of the largest number of a column: on an axis that is not logarithmic, one cannot see it
RTOL = 1e-3  # what processors may differ by


def plotted(figure) -> list[dict]:
    """The tables of a matplotlib figure. Axes that are switched off show a diagram, and have none."""
    return [table for axes in figure.axes if axes.axison for table in _tables(axes)]


def _tables(axes) -> list[dict]:
    """The tables of one pair of axes. Curves over the same places share one."""
    title, across, down = axes.get_title() or axes.get_title("left"), axes.get_xlabel() or "x", axes.get_ylabel() or "y"
    tables = []
    scales = {across: axes.get_xscale(), down: axes.get_yscale()}
    for name, xs, ys in _series(axes):
        points, kept = len(ys), _kept(len(ys))
        xs = _rounded([xs[i] for i in kept], scales[across])
        ys = _rounded([ys[i] for i in kept], scales[down])
        for table in tables:
            if table["columns"][across] == xs and (name or down) not in table["columns"]:
                break
        else:
            tables.append(table := {"title": title, "of": points, "columns": {across: xs}})
        table["columns"][name or down] = ys
    for table in tables:
        if log := [name for name in table["columns"] if scales.get(name, scales[down]) == "log"]:
            table["log"] = log
    return tables


def _series(axes) -> list[tuple[str, list[float], list[float]]]:
    """What the axes show: name, xs and ys of each curve, cloud of points and set of bars.

    Where some have names (labels), the others only help the eye, as does a single point without one.
    """
    series = []
    for line in axes.lines:
        if line.get_transform().contains_branch_seperately(axes.transData) == (True, True):  # and no line across
            series.append((_name(line), *map(_numbers, line.get_data(orig=False))))
    for points in axes.collections:
        if len(places := points.get_offsets()) > 1:
            series.append((_name(points), *map(_numbers, zip(*places, strict=True))))
    for bars in (container for container in axes.containers if hasattr(container, "patches")):
        middles = [bar.get_x() + bar.get_width() / 2 for bar in bars]
        series.append((_name(bars), _numbers(middles), _numbers(bar.get_height() for bar in bars)))
    for steps in axes.patches:
        if hasattr(steps, "get_data"):  # drawn by stairs(): a height between each two edges
            heights, edges, _ = steps.get_data()
            middles = [(left + right) / 2 for left, right in itertools.pairwise(edges)]
            series.append((_name(steps), _numbers(middles), _numbers(heights)))
    some_have_names = any(name for name, _, _ in series)
    return [one for one in series if one[0] or (not some_have_names and len(one[1]) > 1)]


def _name(artist) -> str:
    label = str(artist.get_label() or "")
    return "" if label.startswith("_") else label


def _numbers(values) -> list[float]:
    return [float(value) for value in values]


def _kept(points: int) -> list[int]:
    """Which of so many points are kept: evenly spread ones, and the last."""
    step = max(1, math.ceil((points - 1) / ROWS))
    return sorted({*range(0, points, step), points - 1}) if points else []


def _rounded(values: list[float], scale: str) -> list[float | None]:
    """The values with the digits that count; None for what is no number, 0 for what is too small to see."""
    largest = max((abs(value) for value in values if math.isfinite(value)), default=0.0)
    nothing = NOTHING * largest if scale == "linear" else 0.0
    rounded = [0.0 if abs(value) < nothing else float(f"{value:.{DIGITS}g}") for value in values]
    return [value if math.isfinite(value) else None for value in rounded]


def same_numbers(stored: str, drawn: str) -> bool:
    """Whether two texts of tables agree, but for what processors may differ by."""
    if stored == drawn:
        return True
    old, new = (json.loads(text or "[]") for text in (stored, drawn))
    if [_frame(table) for table in old] != [_frame(table) for table in new]:
        return False
    return all(
        same(json.dumps(column), json.dumps(after["columns"][name]), RTOL, invisible(before, name))
        for before, after in zip(old, new, strict=True)
        for name, column in before["columns"].items()
    )


def _frame(table: dict) -> tuple:
    return table["title"], table["of"], list(table["columns"]), table.get("log")


def invisible(table: dict, name: str) -> float:
    """How far a number in the column `name` can be moved so that nobody sees it in the picture."""
    sizes = [abs(value) for value in table["columns"][name] if value]
    is_log = name in table.get("log", ())
    return RTOL * min(sizes, default=0.0) if is_log else NOTHING * max(sizes, default=0.0)


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
