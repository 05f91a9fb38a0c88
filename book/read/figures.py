"""Where the figures of the book are stored: in files that are named like their programs, or in notebooks."""

from pathlib import Path

from book.read import notebook
from book.read.files import read


def figure_file(root: Path, name: str) -> Path:
    """The file of the figure `name` of the book in the folder `root`."""
    return root / "docs" / "assets" / "figures" / f"{name}.svg"


def stored_figure(root: Path, name: str) -> str | None:
    """The SVG of the figure `name` of the book in the folder `root`; None if it is not there yet.

    The figure of a lab has the name of the lab and the id of the cell: `labs/digits-confusion`.
    """
    file = figure_file(root, name)
    if file.is_file():
        return read(file)
    words = name.split("-")
    for count in range(1, len(words)):
        lab = root / "docs" / f"{'-'.join(words[:count])}.ipynb"
        if lab.is_file():
            return notebook.figures(read(lab)).get("-".join(words[count:]))
    return None
