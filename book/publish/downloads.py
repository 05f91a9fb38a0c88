"""The files to download: beside each page its notebooks, its programs and its Markdown; and the whole book.

They are made of what the proof has read, when the site is built, and contain nothing of the machine that makes them.
"""

import io
import re
import zipfile
from pathlib import Path, PurePosixPath

from book.publish.exercises import SOLVED, TO_WORK_IN, exercises, solved, to_work_in
from book.publish.listings import expand, lists
from book.publish.markdown import markdown
from book.publish.notebooks import notebook
from book.read.pages import page_of, read_page
from book.read.snippets import read_snippet

PDF, EPUB, WHOLE_BOOK = "book.pdf", "book.epub", "book.zip"  # in the folder of the site; two of `make book`
_OFFER = re.compile(r'(?<=<!-- the whole book -->)(?:<p class="online">.*?</p>)?', re.DOTALL)
_README = """# {title}: notebooks and programs

Folders and programs are numbered in the order in which the book shows them. Begin with the first folder.

| in the folder of a page | |
| --- | --- |
| `01-….py`, `02-….py`, … | its programs; each runs alone: `python 01-….py` |
| `….ipynb` | the page as a notebook, with text, programs and outputs |
| `…{to_work_in}` | its exercises, with an empty cell for each answer |
| `…{solved}` | the solutions |

A program that several pages show is in the folder of the page that it belongs to.

{pages}
"""


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


def whole_book(pages: dict[str, dict[str, bytes]], title: str) -> bytes:
    """A zip archive of all notebooks and programs of the book `title`, numbered in reading order.

    `pages` holds for each page, in this order, what `beside` made of it.
    """
    programs = {name: _unzipped(made[".zip"]) if ".zip" in made else {} for name, made in pages.items()}
    homes = _homes(programs)
    files, listed = {}, []
    for name, folder in _folders(list(pages)).items():
        stem, made = PurePosixPath(name).stem, pages[name]
        files |= {f"{folder}{stem}{end}": content for end, content in made.items() if end.endswith(".ipynb")}
        own = {path: code for path, code in programs[name].items() if homes[path] == name}
        for number, (path, code) in enumerate(own.items(), 1):
            files[f"{folder}{number:02}-{PurePosixPath(path).name}"] = code
        if folder and ".zip" in made:
            page_title = made[".md"].decode().split("\n")[0].removeprefix("# ")
            listed.append(f"- `{folder}`: {page_title}")
    readme = _README.format(title=title, to_work_in=TO_WORK_IN, solved=SOLVED, pages="\n".join(listed))
    return zipped({"README.md": readme.encode(), **files})


def _unzipped(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {path: opened.read(path) for path in opened.namelist()}


def _folders(names: list[str]) -> dict[str, str]:
    """For each page its folder in the archive, such as `03-training/01-gradient-descent/`; "" for the home page."""
    paths = [PurePosixPath(name).relative_to("docs").with_suffix("") for name in names]
    chapters: dict[str, list[str]] = {}
    for path in paths:
        chapters.setdefault(path.parent.as_posix(), [])
        if path.stem != "index":
            chapters[path.parent.as_posix()].append(path.stem)
    order = [chapter for chapter in chapters if chapter != "."]
    folders = {}
    for name, path in zip(names, paths, strict=True):
        chapter = path.parent.as_posix()
        outer = f"{order.index(chapter) + 1:02}-{chapter.replace('/', '-')}/" if chapter in order else ""
        inner = f"{chapters[chapter].index(path.stem) + 1:02}-{path.stem}/" if path.stem != "index" else ""
        folders[name] = outer + inner
    return folders


def _homes(programs: dict[str, dict[str, bytes]]) -> dict[str, str]:
    """The page in whose folder each program stands: the one that it is named after, or else the first that shows it."""
    homes: dict[str, str] = {}
    for name, shown in programs.items():
        page = PurePosixPath(name).relative_to("docs").with_suffix("")
        for path in shown:
            if path not in homes or PurePosixPath(path).parent == page:
                homes[path] = name
    return homes


def offer(site: Path) -> None:
    """Let the home page of the built `site` lead to the files of the whole book that are there, and say their sizes.

    They stand behind the marker `<!-- the whole book -->`.
    """
    home = site / "index.html"
    if not home.is_file():
        return
    kinds = {PDF: "the whole book as one PDF", EPUB: "as one EPUB", WHOLE_BOOK: "all notebooks and programs"}
    links = [
        f'<a href="{name}" download>{words}</a> ({(site / name).stat().st_size / 1e6:.1f}&nbsp;MB)'
        for name, words in kinds.items()
        if (site / name).is_file()
    ]
    text = home.read_text(encoding="utf-8")
    said = f'<p class="online">Take it with you: {", ".join(links)}.</p>'
    home.write_text(_OFFER.sub(said, text), encoding="utf-8")


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip archive of files by their paths. The same files give the same bytes."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as target:
        for path, content in files.items():
            target.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_DEFLATED)  # ZipInfo sets no date
    return archive.getvalue()
