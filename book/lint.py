"""Checks all that is written: `python -m book.lint [--fix]`, behind `make lint`. Nothing runs a program or builds a page.

What each tool looks for is said in its own settings: `pyproject.toml` for the book's Python and for Markdown,
`snippets/ruff.toml` for the programs, `book/words.txt` for the spelling.
"""

import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent
PROGRAMS = ["--config", "snippets/ruff.toml", "docs/labs"]
WORKFLOWS = ".github/workflows"
CHECKS = {
    "Python": [BIN / "ruff", "check", "--quiet", "--output-format=concise", "."],
    "layout of Python": [BIN / "ruff", "format", "--quiet", "--check", "--output-format=concise", "."],
    "Python of the labs": [BIN / "ruff", "check", "--quiet", "--output-format=concise", *PROGRAMS],
    "layout of the labs": [BIN / "ruff", "format", "--quiet", "--check", "--output-format=concise", *PROGRAMS],
    "Markdown and links": [BIN / "rumdl", "check", "--quiet", "."],
    "spelling": [sys.executable, "-m", "book.spelling"],
}
FIXES = [
    [BIN / "ruff", "check", "--quiet", "--fix", "--exit-zero", "."],
    [BIN / "ruff", "format", "--quiet", "."],
    [BIN / "ruff", "check", "--quiet", "--fix", "--exit-zero", *PROGRAMS],
    [BIN / "ruff", "format", "--quiet", *PROGRAMS],
    [BIN / "rumdl", "fmt", "--quiet", "."],
]


def main(arguments: list[str]) -> int:
    """Run all checks, side by side, after the fixes if `--fix` is among the arguments. Returns the exit code."""
    for command in FIXES if "--fix" in arguments else ():
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    started = {name: _start(command) for name, command in CHECKS.items()}
    failed = []
    for name, process in started.items():
        output, _ = process.communicate()
        if process.returncode:
            failed.append(name)
            print(output.rstrip())
    print(f"make lint: wrong is {', '.join(failed)}; make lint FIX=1 mends a part" if failed else "make lint: nothing is wrong")
    return 1 if failed else 0


def _start(command: list) -> subprocess.Popen:
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
