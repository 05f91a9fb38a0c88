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
from book.llms import llms_txt
from book.record import Stamp, inputs, valid_stamps

_made: dict[str, tuple[dict[str, str], dict[str, bytes]]] = {}  # each page's inputs and files, kept for the next build
_stamps: dict[str, Stamp | None] = {}


def on_env(env, config: MkDocsConfig, files: Files) -> None:
    """Make the files beside the pages that changed since the last build of the same preview. All pages are read now."""
    root = _root(config)
    for name, now in inputs(page_names(root), root).items():
        if name not in _made or _made[name][0] != now:
            _made[name] = now, beside(name, root, config.site_url or "")
    _stamps.update(valid_stamps(root))


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    """Tell the template what stands beside the page, and with what the page was verified."""
    name = f"docs/{page.file.src_uri}"
    context["downloads"] = {kind: page.file.name + kind for kind in _made[name][1]}
    context["stamp"] = _stamps[name]
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files beside their pages, the archive of the whole book, and llms.txt."""
    site, pages = Path(config.site_dir), {}
    for name in page_names(_root(config)):
        _, pages[name] = _made[name]
        for kind, content in pages[name].items():
            (site / name.removeprefix("docs/")).with_suffix(kind).write_bytes(content)
    (site / WHOLE_BOOK).write_bytes(whole_book(pages))
    text = llms_txt(config.site_name, config.site_description, config.nav, _root(config), config.site_url or "")
    (site / "llms.txt").write_text(text, encoding="utf-8")


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
