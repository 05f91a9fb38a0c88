"""A plug-in of `pytest` for `make test PAGE=…`: what the page's programs import is imported while `pytest` starts."""

from pathlib import Path

from book.files import read
from book.programs import shared_runner


def pytest_load_initial_conftests(args: list[str]) -> None:
    """Start the fork server with the programs that belong to each page or lab among the arguments of `pytest`."""
    for argument in args:
        page = Path(argument.partition("::")[0])
        if page.parts[:1] == ("docs",):
            folder = Path("snippets", *page.with_suffix("").parts[1:])
            files = [page] if page.suffix == ".ipynb" and page.is_file() else sorted(folder.rglob("*.py"))
            shared_runner().prepare("\n".join(read(file) for file in files))
