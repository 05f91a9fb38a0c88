"""Checks all that is written: `python -m book.write.lint [--fix]`, behind `make lint`. It runs and builds nothing.

What each tool looks for is said in its settings: `pyproject.toml` for the book's own Python and for Markdown,
`snippets/ruff.toml` for the programs, `book/write/words.txt` for the spelling.
"""

import subprocess
import sys
from pathlib import Path

from book.read.catalog import page_names
from book.write import claims

TOOLS = Path(sys.executable).parent
RUFF_CHECK = [TOOLS / "ruff", "check", "--quiet", "--output-format=concise"]
BOOK = ["book", "tests", "conftest.py"]
LABS = ["--config=snippets/ruff.toml", "docs"]
PAGES = ["docs", "README.md", "CONTRIBUTING.md", ".github"]
SCHEMAS = {
    "github-workflows": ".github/workflows/*.yml",
    "github-actions": ".github/actions/*/action.yml",
    "github-issue-forms": ".github/ISSUE_TEMPLATE/*.yml",
    "dependabot": ".github/dependabot.yml",
}
CHECKS = {
    "Python": [*RUFF_CHECK, *BOOK, "snippets"],
    "Python of the labs": [*RUFF_CHECK, *LABS],
    "layout of the book's Python": [TOOLS / "ruff", "format", "--quiet", "--check", "--output-format=concise", *BOOK],
    "order of the rooms": [TOOLS / "lint-imports", "--no-cache"],
    "Markdown and links": [TOOLS / "rumdl", "check", "--quiet", *PAGES],
    "links between the pages": [sys.executable, "-m", "book.write.links"],
    "spelling": [sys.executable, "-m", "book.write.spelling"],
    "safety of workflows": [TOOLS / "zizmor", "--offline", "--quiet", "--no-progress", ".github"],
} | {
    schema: [TOOLS / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", *sorted(Path().glob(files))]
    for schema, files in SCHEMAS.items()
}
FIXES = [
    [*RUFF_CHECK, "--fix", *BOOK, "snippets"],
    [*RUFF_CHECK, "--fix", *LABS],
    [TOOLS / "ruff", "format", "--quiet", *BOOK],
    [TOOLS / "rumdl", "fmt", "--quiet", *PAGES],
]


def main(arguments: list[str]) -> int:
    """Run all checks side by side; with `--fix`, mend before what can be mended. Returns the exit code."""
    for command in FIXES if "--fix" in arguments else ():
        subprocess.run(command, check=False, capture_output=True)  # what is left, the checks say
    running = {name: _start(command) for name, command in CHECKS.items()}
    wrong = []
    for name, process in running.items():
        findings, _ = process.communicate()
        if process.returncode:
            wrong.append(name)
            print(findings.rstrip())
    if wrong:
        print(f"lint: to be mended: {', '.join(wrong)}. `make lint FIX=1` mends what a tool can mend.")
    else:
        print("lint: nothing to mend")
    root = Path.cwd()
    print(f"{claims.summary(root, page_names(root))}: make claims PAGE=docs/….md lists them")
    return 1 if wrong else 0


def _start(command: list[str | Path]) -> subprocess.Popen:
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
