"""The book as a whole: its pages show all of its programs."""

import gc
import time
from pathlib import Path

from book.read.catalog import unshown
from book.read.markdown import read_markdown

ROOT = Path(__file__).resolve().parents[2]


def test_pages_show_every_snippet():
    assert unshown(ROOT) == []


def test_a_long_page_is_read_in_linear_time():
    block = '$$\nx\n$$ {{#eq-{0}}}\n\n```python proves=eq-{0}\n--8<-- "chapter/p{0}.py"\n```\n\n```output\n{0}\n```\n\n'
    seconds = {}
    gc.disable()  # it would look at all that other tests have left, more often for the longer page
    try:
        for count in (200, 2000):
            text, started = "".join(map(block.format, range(count))), time.process_time()
            assert len(read_markdown(text).programs) == count
            seconds[count] = time.process_time() - started
    finally:
        gc.enable()
    assert seconds[2000] < 40 * seconds[200]  # each block as often as all others: a hundred times
