"""pytest finds the parts of every page here: Sybil collects them."""

from pathlib import Path

from book.proof import Proof

pytest_collect_file = Proof(Path(__file__).parent).pytest()
