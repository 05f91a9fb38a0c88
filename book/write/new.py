"""Lays out a new page: `python -m book.write.new tensors/sorting`, behind `make new PAGE=tensors/sorting`.

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

from book.read.files import read, write
from book.run.runner import Runner, shared_runner
from book.write.update import update_page

TEMPLATE = Path(__file__).with_name("template")
_NAME = re.compile(r"(?:docs/)?(?P<name>[a-z][a-z0-9-]*/[a-z][a-z0-9-]*)(?:\.md|\.ipynb)?")


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
    """Lay out the page or lab `name`, such as `tensors/sorting`, in the book in the folder `root`.

    Returns the paths of what was made or changed. Raises NewPageError, and then nothing has changed, for a name that is
    none, for a chapter that is not in the navigation, and for a page that is there already.
    """
    match = _NAME.fullmatch(name)
    if not match:
        raise NewPageError(f"'{name}' names no page: write PAGE=tensors/sorting, with small letters, digits and '-'")
    name, settings = match["name"], root / "mkdocs.yml"
    nav, file = with_page(read(settings), name)
    page, folder = root / "docs" / file, root / "snippets" / name
    for made in (page, folder):
        if made.exists():
            raise NewPageError(f"{made.relative_to(root).as_posix()} is there already: edit it, or choose another name")
    words = _words(nav, file, root)
    page.parent.mkdir(exist_ok=True)
    template = read(TEMPLATE / ("lab.ipynb" if page.suffix == ".ipynb" else "page.md"))
    write(page, re.sub(r"\{\{(\w+)\}\}", lambda word: words[word[1]], template))
    if page.suffix == ".md":
        shutil.copytree(TEMPLATE / "snippets", folder)
    write(settings, nav)
    update_page(page, root, runner)
    return [made.relative_to(root).as_posix() for made in (page, folder, settings) if made.exists()]


def with_page(settings: str, name: str) -> tuple[str, str]:
    """The text of `mkdocs.yml` with the page `name` at the end of its chapter, and the page's path under `docs/`.

    Every other character stays; if the navigation names the page already, all of them do. In a chapter of labs, the
    page is a lab. Raises NewPageError if no chapter has pages in the page's folder.
    """
    nav = next(value for key, value in yaml.compose(settings).value if key.value == "nav")
    last: dict[str, tuple[str, yaml.Mark]] = {}  # the last page of each folder, and where its entry stands
    for chapter in nav.value:
        pages = chapter.value[0][1].value
        for page in pages if isinstance(pages, list) else ():
            path = page.value if isinstance(page, yaml.ScalarNode) else page.value[0][1].value
            if os.path.splitext(path)[0] == name:
                return settings, path
            last[path.split("/")[0]] = path, page.start_mark
    folder, stem = name.split("/")
    if folder not in last:
        raise NewPageError(
            f"'{folder}' is no chapter: choose one of {', '.join(last)}; or write a new chapter with its page "
            f"{name}.md into nav in mkdocs.yml, and try again"
        )
    path, before = last[folder]
    file = name + os.path.splitext(path)[1]
    lines = settings.splitlines(keepends=True)
    entry = yaml.safe_dump({stem.replace("-", " ").capitalize(): file})
    lines.insert(before.line + 1, lines[before.line][: before.column] + entry)
    return "".join(lines), file


def _words(settings: str, file: str, root: Path) -> dict[str, str]:
    """What stands in a template for its names, such as the title of the page and the link to the next one."""
    order = list(_entries(settings))
    place = next(number for number, (_, path) in enumerate(order) if path == file)
    there = [entry for entry in order[place + 1 :] if (root / "docs" / entry[1]).is_file()]
    next_title, next_file = (there or order)[0]  # after the last page, the first one
    name = os.path.splitext(file)[0]
    return {
        "title": order[place][0],
        "page": name,
        "name": name.split("/")[1],
        "next_title": next_title,
        "next_link": os.path.relpath(next_file, Path(file).parent).replace(os.sep, "/"),
    }


def _entries(settings: str) -> Iterator[tuple[str, str]]:
    """Title and path under `docs/` of each page in the navigation, in its order; without those of whole chapters."""
    for chapter in yaml.safe_load(settings)["nav"]:
        for pages in chapter.values():
            for page in pages if isinstance(pages, list) else [chapter]:
                yield from page.items() if isinstance(page, dict) else ()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
