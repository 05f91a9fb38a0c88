"""What MkDocs itself has to do for the book: the files beside a page, and what its template says about them.

Everything that can be a Python-Markdown extension is in `book/extension.py`.
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from book.catalog import page_names
from book.downloads import WHOLE_BOOK, beside, whole_book
from book.record import inputs

Digests = dict[str, str]
_made: dict[str, tuple[Digests, dict[str, bytes]]] = {}  # for each page its files; kept from one build to the next


def on_env(env, config: MkDocsConfig, files: Files) -> None:
    """Make the files beside the pages that changed since the last build of the same preview; all pages are read now."""
    root = _root(config)
    for name, now in inputs(page_names(root), root).items():
        if name not in _made or _made[name][0] != now:
            _made[name] = now, beside(name, root, config.site_url or "")


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    """Tell the template what stands beside the page."""
    _, files = _made[f"docs/{page.file.src_uri}"]
    context["downloads"] = {kind: page.file.name + kind for kind in files}
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files beside their pages, and the archive of the whole book."""
    site, pages = Path(config.site_dir), {}
    for name in page_names(_root(config)):
        _, pages[name] = _made[name]
        for kind, content in pages[name].items():
            (site / name.removeprefix("docs/")).with_suffix(kind).write_bytes(content)
    (site / WHOLE_BOOK).write_bytes(whole_book(pages))


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
