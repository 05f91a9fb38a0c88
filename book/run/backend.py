"""The matplotlib backend under which the programs of the book run: `plt.show()` keeps the figure as SVG text.

Its numbers are the description in the metadata of the SVG. Importing this module makes matplotlib use it, with the
style of the book's figures.
"""

import io
import json
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_svg import FigureCanvasSVG

from book.run.plotted import plotted

shown: list[str] = []  # the SVG of each figure that was shown, in order


class FigureManager(FigureManagerBase):
    """Shows each open figure by writing it down, and closes it, as a window that the reader closes would."""

    @classmethod
    def pyplot_show(cls, *, block=None):
        for manager in Gcf.get_all_fig_managers():
            text, figure = io.StringIO(), manager.canvas.figure
            numbers = json.dumps(plotted(figure))
            figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None, "Description": numbers})
            shown.append(text.getvalue())
        Gcf.destroy_all()


class FigureCanvas(FigureCanvasSVG):
    manager_class = FigureManager


plt.style.use(Path(__file__).with_name("figure.mplstyle"))
plt.switch_backend("module://book.run.backend")
