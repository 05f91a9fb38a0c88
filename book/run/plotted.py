"""The numbers behind a plot: taken from matplotlib's figure when it is shown, kept in its SVG.

A table is {"title": the title of its axes, "of": the number of points that the axes show, "columns": {name: numbers}},
and has "log": [name, …] if axes of these columns are logarithmic.
"""

import itertools
import math

ROWS = 20  # of a long curve no more than about so many points are kept: a table is there to be read
DIGITS = 4  # that count
NOTHING = 1e-5  # of the largest number of a column: on an axis that is not logarithmic, one cannot see it


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
        if bars.orientation == "horizontal":
            middles = [bar.get_y() + bar.get_height() / 2 for bar in bars]
            series.append((_name(bars), _numbers(bar.get_width() for bar in bars), _numbers(middles)))
        else:
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
