"""Importing this module draws a figure and throws it away: what matplotlib does for its first figure is done then.

It reads fonts and compiles what parses formulas. Each program is forked after that.
"""

import matplotlib.pyplot as plt

from book.run import backend

_, (plotted, shaded) = plt.subplots(1, 2)
plotted.plot([0, 1], [0, 1], "o-", label="a")
plotted.set(title="a", xlabel="$w_1$")
plotted.legend()
shaded.imshow([[0, 1], [1, 0]])
plt.show()
backend.shown.clear()
