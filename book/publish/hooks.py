"""What MkDocs itself has to do for the book: the files beside a page, and what its template says about them.

Everything that can be a Python-Markdown extension is in `extension.py` beside this file. Two addresses come from the
environment of whoever builds the site, because they are another's in each copy of the repository: SITE_URL, where the
site will be, and REPOSITORY_URL, such as https://github.com/owner/name.
"""

import os
from html import escape
from pathlib import Path
from urllib.parse import quote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from book.prove.record import Stamp, inputs, valid_stamps
from book.prove.verified import verified
from book.publish.assets import shorten, without_indents, without_plain_marks
from book.publish.changes import FEED, feed
from book.publish.downloads import WHOLE_BOOK, beside, offer, whole_book
from book.publish.lessons import minutes, place
from book.publish.listings import lists
from book.publish.llms import llms_txt
from book.publish.navigation import features_for, rendered_once
from book.publish.page_error import PageError
from book.publish.policy import with_policy
from book.publish.social import breadcrumb, description, picture, picture_of
from book.publish.versions import status
from book.read.catalog import page_names
from book.read.pages import page_of, read_page

_made: dict[str, tuple[dict[str, str], dict[str, bytes]]] = {}  # each page's inputs and files, kept for the next build
_stamps: dict[str, Stamp | None] = {}
_passed: dict[str, dict[str, bool]] = {}  # on other releases of torch
_is_preview = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is the preview, whose server adds a script of its own to each page."""
    global _is_preview
    _is_preview = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Take the two addresses, if they are known, and shorten the navigation of a book that is too large for it."""
    config.site_url = os.environ.get("SITE_URL") or config.site_url
    if _repository():
        config.edit_uri_template = f"{_repository()}/edit/main/docs/{{path}}"
    config.theme["features"] = features_for(len(page_names(_root(config))), config.theme["features"])


def on_env(env, config: MkDocsConfig, files: Files) -> None:
    """Make the files beside the pages that changed since the last build of the same preview. All pages are read now.

    Where the site has an address, each page has a picture for those who show a link to it, and what changed is a feed.
    """
    root = _root(config)
    for name, now in inputs(page_names(root), root).items():
        is_list = not _is_preview and lists(page_of(root, name).text)  # of the whole book; the preview does not wait
        if name not in _made or _made[name][0] != now or is_list:
            _made[name] = now, beside(name, root, config.site_url or "")
    _stamps.update(valid_stamps(root))
    _passed.update(verified(root))
    env.globals["rendered_once"] = rendered_once()
    if config.site_url and not _is_preview:  # what shows a link asks for its picture by a whole address
        for file in files.documentation_pages():
            content = picture(file.page, config.site_name)
            files.append(File.generated(config, picture_of(file.src_uri), content=content))
        if changed := feed(root, config.site_name, config.site_url):
            files.append(File.generated(config, FEED, content=changed))
            env.globals["feed"] = FEED


def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """Let MkDocs render labs as all pages. mkdocs-jupyter, which makes pages of them, would add 0.7 MB to each."""
    vars(page).pop("render", None)
    return page


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The Markdown of a page, also of one that was written as a notebook."""
    name = f"docs/{page.file.src_uri}"
    read = read_page(markdown, name)
    if read.problems and name.endswith(".ipynb"):
        raise PageError("; ".join(f"line {problem.line}: {problem.message}" for problem in read.problems))
    return read.text


def on_page_context(context: dict, page: Page, config: MkDocsConfig, nav: Navigation) -> dict:
    """Tell the template what stands beside the page, how long it takes, and with what it was verified."""
    name = f"docs/{page.file.src_uri}"
    files = _made[name][1]
    context["downloads"] = {end: page.file.name + end for end in files}
    context["minutes"] = minutes(files[".md"].decode())
    context["place"] = place(page)
    context["stamp"] = _stamps[name]
    page.meta.setdefault("description", escape(description(_root(config), name)))
    if config.site_url and not _is_preview:
        context["picture"] = config.site_url + picture_of(page.file.src_uri)
        context["breadcrumb"] = None if page.is_homepage else breadcrumb(page, nav.homepage)
    context["releases"] = status(_passed[name]) if name in _passed else {}
    if _repository():
        context["report"] = f"{_repository()}/issues/new?template=mistake.yml&page={quote(page.url)}"
    if ".ipynb" in files and _repository().startswith("https://github.com/"):
        folder = (
            _repository().removeprefix("https://github.com/") + "/blob/notebooks/"
        )  # a branch that a workflow makes
        notebook = Path(page.file.src_uri).with_suffix(".ipynb").as_posix()
        context["colab"] = f"https://colab.research.google.com/github/{folder}{notebook}"
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Let the page be short, and load nothing from elsewhere."""
    return output if _is_preview else with_policy(without_plain_marks(without_indents(output)))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The same for the page that says that there is none. Without an address, the map of the site would be empty."""
    if template_name == "sitemap.xml" and not config.site_url:
        return ""  # MkDocs writes no empty file
    return with_policy(output_content) if template_name == "404.html" and not _is_preview else output_content


def on_build_error(error: Exception) -> None:
    """Say in a sentence what a disk says that is full, or may not be written to."""
    if isinstance(error, OSError) and error.strerror:
        where = f": {error.filename}" if error.filename else ""
        raise Abort(f"the site is not whole, for a file cannot be read or written: {error.strerror}{where}")


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files beside their pages, the archive of the whole book, and llms.txt."""
    site, pages = Path(config.site_dir), {}
    for name in page_names(_root(config)):
        _, pages[name] = _made[name]
        file = (site / name.removeprefix("docs/")).with_suffix("")
        for end, content in pages[name].items():
            file.with_name(file.name + end).write_bytes(content)
    shorten(site, _root(config))
    (site / WHOLE_BOOK).write_bytes(whole_book(pages, config.site_name))
    offer(site)
    text = llms_txt(config.site_name, config.site_description, config.nav, _root(config), config.site_url or "")
    (site / "llms.txt").write_text(text, encoding="utf-8")


def _repository() -> str:
    return os.environ.get("REPOSITORY_URL", "").rstrip("/")


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
