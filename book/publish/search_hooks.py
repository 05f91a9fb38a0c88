"""What MkDocs has to do for the search: collect the pages as they are published, and write the index beside them."""

import hashlib
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from book.publish.errors import all_errors
from book.publish.search import Source, index
from book.read.catalog import page_names, read_book

FOLDER = "search"  # of the index, in the folder of the site
UNSEARCHED = "reference/changes.md"  # it tells of all that was ever on a page, and answers nothing

_sources: dict[str, Source] = {}  # by the names of the pages under `docs/`
_scripts: dict[str, str] = {}


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Keep what a page says."""
    name = page.file.src_uri
    _sources[name] = Source(name, page.file.url, page.title or name, html)


def on_env(env, config: MkDocsConfig, files: Files) -> None:
    """Make the index of all pages. Its version goes into each page, so that no browser mixes two of them."""
    root = Path(config.config_file_path).parent
    names = [name.removeprefix("docs/") for name in page_names(root)]
    sources = [_sources[name] for name in names if name in _sources and name != UNSEARCHED]
    _scripts.clear()
    _scripts.update(index(sources, all_errors(read_book(root))))
    env.globals["search_version"] = hashlib.sha256("".join(_scripts.values()).encode()).hexdigest()[:8]


def on_post_build(config: MkDocsConfig) -> None:
    """Write the index."""
    folder = Path(config.site_dir) / FOLDER
    folder.mkdir(exist_ok=True)
    for name, script in _scripts.items():
        (folder / name).write_text(script, encoding="utf-8")
