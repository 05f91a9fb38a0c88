"""What `make serve` does besides: it renders only the pages that changed, and marks on them what is not proven.

MkDocs itself would render the whole book after each change. While the author reads the new page, its programs run in
the background; where one does something else than the page shows, the page says so. None of this happens in a build.
"""

import html
import re
import signal
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from book.prove.programs import printed_text, run_program
from book.prove.proof import check, parts
from book.read.catalog import page_names
from book.read.files import read
from book.read.model import Program
from book.read.pages import page_of
from book.run.runner import Runner, shared_runner

log = get_plugin_logger("preview")
_OUTPUT = re.compile(r'<div class="program-(?:output|error)"[^>]*>.*?</div>', re.DOTALL)
_IGNORED = re.compile(r"__pycache__|/\.[^/]*$|~$")  # what Python and editors leave beside a file
_site: dict = {}  # config, files, navigation and templates of the last build of the whole site
_preview: "Preview | None" = None


def on_startup(command: str, dirty: bool) -> None:
    """End in order also when a signal ends the preview, or its terminal is closed: no folder is left behind."""
    if command == "serve":
        _answer_ends_with(_end)


def _answer_ends_with(handler) -> None:
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no `SIGHUP`
            signal.signal(getattr(signal, name), handler)


def _end(*_) -> None:
    _answer_ends_with(signal.SIG_IGN)  # make passes on what it gets, and a second one would interrupt the first
    raise KeyboardInterrupt


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep what a page is rendered with."""
    _site.update(nav=nav, config=config, files=files)


def on_env(env, config: MkDocsConfig, files: Files) -> None:
    """Keep the templates."""
    _site["env"] = env


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder) -> LiveReloadServer:
    """Let the server build what changed, also when a program or the news of the proof did."""
    global _preview
    root = Path(config.config_file_path).parent
    _preview = Preview(root, builder, shared_runner())
    server.builder = _preview.build
    server.watch(str(root / "snippets"))
    server.watch(str(_preview.news))
    return server


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Mark what is not proven, if somebody is writing the page."""
    return marked(content, _preview.marks.get(f"docs/{page.file.src_uri}", [])) if _preview else content


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    """A page that changed since the last build of the whole site has no stamp."""
    if _preview and f"docs/{page.file.src_uri}" in _preview.changed:
        context["stamp"] = None
    return context


@dataclass(frozen=True)
class Mark:
    """Something on a page that is not proven.

    `fence` counts the `output` and `error` fences of the page, from 0, and `text` is what the program does now; or
    `fence` is None, and `text` says what is wrong.
    """

    fence: int | None
    text: str


def marked(content: str, marks: list[Mark]) -> str:
    """The HTML of a page with its marks: a stale output has the new one beside it, the rest stands at the top."""
    new = {mark.fence: _stale("The program now prints:", mark.text) for mark in marks if mark.fence is not None}
    shown = list(_OUTPUT.finditer(content))
    for number, block in reversed(list(enumerate(shown))):
        if number in new:
            stale = block[0].replace('class="program-', 'class="stale program-', 1)
            content = content[: block.start()] + stale + new[number] + content[block.end() :]
    rest = [mark.text for mark in marks if mark.fence is None or mark.fence >= len(shown)]
    return "".join(_stale("Not proven:", text) for text in rest) + content


def _stale(label: str, text: str) -> str:
    return f'<div class="stale"><p class="label">{label}</p><pre><samp>{html.escape(text)}</samp></pre></div>'


class Preview:
    """Renders the pages of the book in the folder `root` that changed, and proves them in the background.

    `whole_build` builds the whole site. `news` is a folder in which a file changes when the proof has found out
    something about the page of its name; `marks` is what it found.
    """

    def __init__(self, root: Path, whole_build, runner: Runner):
        self.root = root
        self.marks: dict[str, list[Mark]] = {}
        self.changed: set[str] = set()  # pages, since the whole site was built
        self._whole_build = whole_build
        self._runner = runner
        self._folder = tempfile.TemporaryDirectory(prefix="preview-", ignore_cleanup_errors=True)
        self.news = Path(self._folder.name)
        self._times = self._read_times()
        self._wanted: list[str] = []  # pages to prove
        self._asked = threading.Condition()
        threading.Thread(target=self._prove_what_is_wanted, daemon=True).start()

    def build(self) -> None:
        """Render the pages that show what changed since the last call; the whole site, if more than pages changed."""
        times, before = self._read_times(), self._times
        files = [file for file in times.keys() | before.keys() if times.get(file) != before.get(file)]
        self._times = times
        names = {name for file in files for name in self._pages_of(file)}
        saved = {name for file in files if not file.is_relative_to(self.news) for name in self._pages_of(file)}
        for name in saved:
            self.marks.pop(name, None)  # they are about what stood there before
        if any(self._concerns_all(file, file in times and file in before) for file in files):
            self._whole_build()
            self.changed.clear()
        else:
            self.changed |= saved
            _site["files"].copy_static_files(dirty=True)
            for name in sorted(names):
                self._render(name)
        if saved:
            with self._asked:
                self._wanted = sorted(saved)
                self._asked.notify()

    def _read_times(self) -> dict[Path, int]:
        folders = [self.root / name for name in ("docs", "snippets", "book", "overrides")]
        files = [self.root / "mkdocs.yml", *(f for folder in [*folders, self.news] for f in folder.rglob("*"))]
        return {file: file.stat().st_mtime_ns for file in files if file.is_file() and not _IGNORED.search(str(file))}

    def _concerns_all(self, file: Path, stays: bool) -> bool:
        """Whether all pages may look otherwise: not if news or a program changed, or a file of `docs/` that stays."""
        return not (
            file.is_relative_to(self.news)
            or file.is_relative_to(self.root / "snippets")
            or (file.is_relative_to(self.root / "docs") and stays)
        )

    def _pages_of(self, file: Path) -> list[str]:
        """The pages that show a file: it is the page, the news about it, a program or a figure."""
        names = page_names(self.root)
        folder = self.news if file.is_relative_to(self.news) else self.root
        name = file.relative_to(folder).as_posix()
        if name in names:
            return [name]
        shown = name.removeprefix("snippets/").removeprefix("docs/")
        return [page for page in names if shown in read(self.root / page)] if name != shown else []

    def _render(self, name: str) -> None:
        """Render one page as MkDocs does, with the navigation and the templates of the whole site."""
        config, files, nav, env = (_site[key] for key in ("config", "files", "nav", "env"))
        page = files.get_file_from_path(name.removeprefix("docs/")).page
        try:
            build._populate_page(page, config, files)
        except BuildError as error:  # the reader of pages complains
            page.content, page.toc = marked("", [Mark(None, str(error))]), TableOfContents([])
        build._build_page(page, config, files.documentation_pages(), nav, env)
        log.info(f"Rendered {name}")

    def _prove_what_is_wanted(self) -> None:
        while True:
            with self._asked:
                self._asked.wait_for(lambda: self._wanted)
                name = self._wanted.pop(0)
            try:
                self.marks[name] = marks(name, self.root, self._runner)
            except (OSError, RuntimeError) as error:  # the page is gone, or this system has no fork
                log.info(f"{name} is not proven: {error}")
                continue
            log.info(f"Proved {name}: {len(self.marks[name]) or 'no'} complaints")
            note = self.news / name
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(repr(self.marks[name]), encoding="utf-8")


def marks(name: str, root: Path, runner: Runner) -> list[Mark]:
    """Prove the page `name` of the book in the folder `root`. Returns what is not proven; nothing, if all is."""
    page, found = page_of(root, name), []
    for part in parts(page):
        for complaint in check(part, root, name, runner):
            stale = _stale_fence(part.subject, complaint, name) if isinstance(part.subject, Program) else None
            if stale:
                run, section = run_program(part.subject, page, root, runner)
                outcome = run.outcomes[section.name]
                shown = [fence for fence in page.fences if fence.name in ("output", "error")]
                done = printed_text(outcome) if stale.name == "output" else outcome.error
                found.append(Mark(shown.index(stale), done or "nothing"))
            else:
                found.append(Mark(None, complaint))
    return found


def _stale_fence(program: Program, complaint: str, name: str):
    """The `output` or `error` of a program that a complaint is about; None if it is about something else."""
    fences = (fence for fence in (program.output, program.error) if fence)
    return next((fence for fence in fences if complaint.startswith(f"{name}:{fence.line}: ")), None)
