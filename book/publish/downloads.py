"""The files to download: beside each page its notebooks, its programs and its Markdown; and the whole book.

They are made of what the proof has read, when the site is built, and contain nothing of the machine that makes them.
"""

import io
import zipfile
from pathlib import Path, PurePosixPath

from book.publish.exercises import SOLVED, TO_WORK_IN, exercises, solved, to_work_in
from book.publish.listings import expand, lists
from book.publish.markdown import markdown
from book.publish.notebooks import notebook
from book.read.pages import page_of, read_page
from book.read.snippets import read_snippet

WHOLE_BOOK = "book.zip"  # in the folder of the site


def beside(name: str, root: Path, site: str = "") -> dict[str, bytes]:
    """The files that stand beside the page `name` of the book in the folder `root`, by what their names end with.

    That is `.md`; if the page has programs, `.ipynb` and `.zip`; and if it has exercises, `-exercises.ipynb` and, with
    their solutions, `-solutions.ipynb`. `site` is the site's address, if it has one.
    """
    page = page_of(root, name)
    whole = read_page(expand(page.text, root)) if lists(page.text) else page
    files = {".md": markdown(whole, root).encode()}
    if page.programs:
        paths = dict.fromkeys(program.path for program in page.programs)
        programs = {f"{path.rpartition('.')[0]}.py": read_snippet(root, path).code(None) + "\n" for path in paths}
        files[".ipynb"] = notebook(page, name, root, site).encode()
        files[".zip"] = zipped({path: code.encode() for path, code in programs.items()})
    if found := exercises(page):
        files[TO_WORK_IN] = to_work_in(page, name, root, site).encode()
        if all(exercise.solution for exercise in found):
            files[SOLVED] = solved(page, name, root, site).encode()
    return files


def whole_book(pages: dict[str, dict[str, bytes]]) -> bytes:
    """A zip archive of all notebooks and programs; `pages` holds for each page what `beside` made of it."""
    files = {}
    for name, made in pages.items():
        path = PurePosixPath(name).relative_to("docs").with_suffix("")
        files |= {f"notebooks/{path}{end}": content for end, content in made.items() if end.endswith(".ipynb")}
        if ".zip" in made:
            with zipfile.ZipFile(io.BytesIO(made[".zip"])) as programs:
                files |= {f"programs/{program}": programs.read(program) for program in programs.namelist()}
    return zipped(files)


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip archive of files by their paths. The same files give the same bytes."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as target:
        for path, content in files.items():
            target.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_DEFLATED)  # ZipInfo sets no date
    return archive.getvalue()
