"""What stands around a lesson: its place in its chapter, how long it takes, and the list of a chapter's lessons."""

import math
import re
from pathlib import Path, PurePosixPath

from mkdocs.structure.pages import Page

from book.publish.guesses import asked
from book.publish.markdown import markdown
from book.read.catalog import page_names
from book.read.lessons import abilities, is_lesson
from book.read.pages import page_of

WORDS_PER_MINUTE = 200  # of somebody who reads prose and code to understand them
MARKER = re.compile(r"<!-- lessons of (?P<chapter>[\w-]+) -->")


def minutes(text: str) -> int:
    """How long a page takes, by its Markdown with all programs and outputs."""
    return math.ceil(len(text.split()) / WORDS_PER_MINUTE)


def place(page: Page) -> str:
    """Chapter and place of a page in it, such as `Training, 2 of 4`; "" for a page of no chapter, or its first one."""
    pages = [child for child in page.parent.children if not child.is_index] if page.parent else []
    return f"{page.parent.title}, {pages.index(page) + 1} of {len(pages)}" if page in pages else ""


def listing(root: Path, chapter: str) -> str:
    """Markdown that lists the pages of a chapter, a folder: how long each takes, how many questions about programs it
    asks, and what one can do after it.
    """
    lines = []
    for name in page_names(root):
        path = PurePosixPath(name).relative_to("docs")
        if path.parent.as_posix() != chapter or path.stem == "index":
            continue
        page = page_of(root, name)
        questions = asked([page])
        count = f", {questions} question{'s' * (questions > 1)}" if questions else ""
        lines.append(f"- [{page.title}]({path.name}), {minutes(markdown(page, root))} min{count}")
        lines += [f"    - {ability.what}" for ability in abilities(page)] if is_lesson(page) else []
    return "\n".join(lines)
