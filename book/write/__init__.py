"""The commands of who writes the book: lay out a page, rewrite its outputs, check words, links and layout."""

import signal
import sys

if sys.argv[:1] == ["-m"]:  # one of them begins, and imports for half a second
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until it is there, an interrupt just ends it
