"""Lays out a new page: `python -m book.new tensors/sorting`, behind `make new PAGE=tensors/sorting`.

The page comes from `book/template/` and is complete: programs, outputs, a formula, a figure and solutions, all of them
proven. The author replaces them one by one, and the page passes at every step.
"""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from book.files import read, write
from book.programs import Runner, shared_runner
from book.update import update_page

TEMPLATE = Path(__file__).with_name("template")
_NAME = re.compile(r"(?:docs/)?(?P<path>[a-z][a-z0-9-]*/[a-z][a-z0-9-]*)(?:\.md)?")


class NewPageError(ValueError):
    """A page that cannot be laid out; the message says why, and what to do."""


def main(arguments: list[str]) -> int:
    """Lay out the page that the one argument names. Returns the exit code."""
    try:
        made = new_page(arguments[0] if arguments else "", Path.cwd(), shared_runner())
    except NewPageError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{', '.join(made)}: replace text and programs by yours, then make update PAGE={made[0]}")
    return 0


def new_page(name: str, root: Path, runner: Runner) -> list[str]:
    """Lay out the page `name`, such as `tensors/sorting`, in the book in the folder `root`.

    Returns the paths of what was made or changed. Raises NewPageError, and then nothing has changed, for a name that is
    none, for a chapter that is not in the navigation, and for a page that is there already.
    """
    match = _NAME.fullmatch(name)
    if not match:
        raise NewPageError(f"'{name}' names no page: write PAGE=tensors/sorting, with small letters, digits and '-'")
    path = match["path"]
    page, folder, settings = root / f"docs/{path}.md", root / "snippets" / path, root / "mkdocs.yml"
    for file in (page, folder):
        if file.exists():
            raise NewPageError(f"{file.relative_to(root).as_posix()} is there already: edit it, or choose another name")
    nav = with_page(read(settings), f"{path}.md")
    order = list(_entries(nav))
    place = next(number for number, (_, file) in enumerate(order) if file == f"{path}.md")
    there = [entry for entry in order[place + 1 :] if (root / "docs" / entry[1]).is_file()]
    next_title, next_file = (there or order)[0]  # after the last page, the first one
    words = {
        "title": order[place][0],
        "page": path,
        "name": page.stem,
        "next_title": next_title,
        "next_link": os.path.relpath(next_file, Path(path).parent).replace(os.sep, "/"),
    }
    shutil.copytree(TEMPLATE / "snippets", folder)
    page.parent.mkdir(exist_ok=True)
    text = read(TEMPLATE / "page.md")
    write(page, re.sub(r"\{\{(\w+)\}\}", lambda word: words[word[1]], text))
    write(settings, nav)
    update_page(page, root, runner)
    return [file.relative_to(root).as_posix() for file in (page, folder, settings)]


def with_page(settings: str, file: str) -> str:
    """The text of `mkdocs.yml` with a page at the end of its chapter; every other character stays.

    `file` is the page's path under `docs/`. If the navigation names it already, the text stays as it is. Raises
    NewPageError if no chapter has pages in its folder.
    """
    nav = next(value for key, value in yaml.compose(settings).value if key.value == "nav")
    last: dict[str, yaml.Node] = {}  # the last page of each chapter, by the chapter's folder
    for chapter in nav.value:
        pages = chapter.value[0][1].value
        for page in pages if isinstance(pages, list) else ():
            path = page.value[0][1].value
            if path == file:
                return settings
            if path.endswith(".md"):
                last[path.split("/")[0]] = page
    folder, name = file.removesuffix(".md").split("/")
    if folder not in last:
        raise NewPageError(
            f"'{folder}' is no chapter: choose one of {', '.join(last)}; or write a new chapter with its page {file} "
            "into nav in mkdocs.yml, and try again"
        )
    before = last[folder].start_mark
    lines = settings.splitlines(keepends=True)
    entry = yaml.safe_dump({name.replace("-", " ").capitalize(): file})
    lines.insert(before.line + 1, lines[before.line][: before.column] + entry)
    return "".join(lines)


def _entries(settings: str) -> Iterator[tuple[str, str]]:
    """Title and path under `docs/` of each page in the navigation, in its order."""
    for chapter in yaml.safe_load(settings)["nav"]:
        for pages in chapter.values():
            for page in pages if isinstance(pages, list) else [chapter]:
                yield from page.items()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
