"""Importing this module makes matplotlib draw the book's figures."""

from pathlib import Path

import matplotlib.pyplot as plt

plt.style.use(Path(__file__).with_name("figure.mplstyle"))
