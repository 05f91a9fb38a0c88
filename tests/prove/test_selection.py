"""Every part of a page has a stable id, and its result does not depend on which others run, in what order, or where."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CONFTEST = """
from pathlib import Path

from book.run.runner import Runner
from book.prove.proof import Proof

pytest_collect_file = Proof(Path(__file__).parent, Runner()).pytest()


def pytest_addoption(parser):
    parser.addoption("--backwards", action="store_true")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--backwards"):
        items.reverse()
"""
PARTS = """
# --8<-- [start:one]
x = 1
# --8<-- [end:one]
# --8<-- [start:two]
x = x + 1
print(x)
# --8<-- [end:two]
"""
PAGE = """# A page

```python
--8<-- "chapter/parts.py:one"
```

```python
--8<-- "chapter/parts.py:two"
```

```output
2
```

```python
--8<-- "chapter/wrong.py"
```

```output
2
```

$$
x
$$ {#eq-x}

```python
print(1)
```
"""
IDS = {
    "docs/chapter/page.md::page": "PASSED",
    "docs/chapter/page.md::problem:27": "FAILED",
    "docs/chapter/page.md::chapter/parts.py:one": "PASSED",
    "docs/chapter/page.md::chapter/parts.py:two": "PASSED",
    "docs/chapter/page.md::chapter/wrong.py": "FAILED",
    "docs/chapter/page.md::eq-x": "FAILED",
}


@pytest.fixture
def results(small_book):
    """A function that runs pytest over a small book and returns the result of each id."""
    small_book.snippet("chapter/parts.py", PARTS)
    small_book.snippet("chapter/wrong.py", "print('x' in globals())\n")
    small_book.page(PAGE)
    (small_book.root / "conftest.py").write_text(CONFTEST)
    (small_book.root / "pytest.ini").write_text("[pytest]\n")

    def run(*arguments: str) -> dict[str, str]:
        command = [sys.executable, "-m", "pytest", "-rA", "-q", "-p", "no:cacheprovider", *arguments]
        environment = {"PYTHONPATH": str(PROJECT), "PATH": "/usr/bin:/bin"}
        ended = subprocess.run(command, cwd=small_book.root, env=environment, capture_output=True, text=True)
        return {id: word for word, id in re.findall(r"^(PASSED|FAILED|ERROR) (\S+)", ended.stdout, re.MULTILINE)}

    return run


def test_ids_are_stable(results, small_book):
    assert results("docs") == IDS
    small_book.page("New first line.\n\n" + PAGE.replace("```python\nprint(1)\n```\n", ""))
    assert results("docs") == {id: result for id, result in IDS.items() if "problem" not in id}


def test_in_reverse_order(results):
    assert results("docs", "--backwards") == IDS


def test_on_two_workers(results):
    assert results("docs", "-n", "2") == IDS


@pytest.mark.parametrize("id", ["docs/chapter/page.md::chapter/parts.py:two", "docs/chapter/page.md::chapter/wrong.py"])
def test_alone(results, id):
    assert results(id) == {id: IDS[id]}
