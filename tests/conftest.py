"""A small book in a temporary folder, for tests that need pages which are wrong."""

from pathlib import Path

import pytest

from book.programs import Runner
from book.proof import Failure, Proof

PAGE = "chapter/page.md"


class SmallBook:
    """A folder with `docs/` and `snippets/`, and what the proof says about it."""

    def __init__(self, root: Path, runner: Runner):
        self.root = root
        self.runner = runner
        (root / "docs" / "chapter").mkdir(parents=True)
        (root / "snippets" / "chapter").mkdir(parents=True)

    def snippet(self, path: str, source: str) -> Path:
        file = self.root / "snippets" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        return file

    def page(self, text: str, name: str = PAGE) -> Path:
        file = self.root / "docs" / name
        file.write_bytes(text.encode("utf-8"))
        return file

    def complaints(self, name: str = PAGE, runner: Runner | None = None) -> list[str]:
        """The texts of all failures of a page, collected and evaluated by Sybil."""
        document = Proof(self.root, runner or self.runner).parse(self.root / "docs" / name)
        texts = []
        for example in document.examples():
            try:
                example.evaluate()
            except Failure as failure:
                texts.append(str(failure))
        return texts


@pytest.fixture(scope="session")
def bare_runner():
    """Runs programs that need no torch; it starts at once."""
    runner = Runner(modules=())
    yield runner
    runner.close()


@pytest.fixture
def small_book(tmp_path, bare_runner):
    return SmallBook(tmp_path, bare_runner)


def pytest_terminal_summary(terminalreporter):
    """Print the sums of what the tests counted: how much was tried."""
    sums: dict[str, int] = {}
    for report in terminalreporter.getreports("passed"):
        for key, value in report.user_properties:
            sums[key] = sums.get(key, 0) + value
    for key, value in sums.items():
        terminalreporter.write_line(f"{key}: {value}")
