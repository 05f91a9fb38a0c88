"""Each chapter of the navigation is rendered once for all pages on which it is the same, and a large book is pruned."""

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page
from mkdocs.utils import normalize_url

from book.publish import hooks
from book.publish.navigation import LARGE, features_for, rendered_once


@pytest.fixture(scope="module")
def pages():
    config = MkDocsConfig()
    config.load_dict({"site_name": "a book", "use_directory_urls": False})
    assert config.validate() == ([], [])
    names = ("index.md", "a/one.md", "a/two.md", "b/one.md", "c/deep/one.md")
    return {name: Page(name, File(name, "docs", "site", use_directory_urls=False), config) for name in names}


@pytest.fixture
def navigation(pages):
    return [pages["index.md"]] + [
        Section(f, [page for name, page in pages.items() if name.startswith(f)]) for f in ("a/", "b/", "c/")
    ]


def html(item, page: Page | None) -> str:
    """What a macro that renders an item gives: its links, as they lead from the page, and which one is active."""
    children = [item] if isinstance(item, Page) else item.children
    return " ".join(normalize_url(child.url, page, "/") + ("*" if child.active else "") for child in children)


def test_each_page_has_its_own_links(pages, navigation):
    render, calls = rendered_once(), []
    for page in [*pages.values(), None]:
        if page:
            page.active = True
        for number, item in enumerate(navigation):

            def macro(item, id, level, page=page):
                calls.append(id)
                return html(item, page)

            assert render(item, page, macro, f"nav-{number}") == html(item, page)
        if page:
            page.active = False
    # Of 24 times, those are left out at which a page of the same depth, in no folder of the chapter, came before.
    assert len(calls) == 19


def test_a_large_book_is_pruned(monkeypatch, tmp_path):
    assert features_for(LARGE, ["toc.follow", "navigation.sections"]) == ["toc.follow", "navigation.sections"]
    assert features_for(LARGE + 1, ["toc.follow", "navigation.sections"]) == ["toc.follow", "navigation.prune"]
    (tmp_path / "docs").mkdir()
    config = MkDocsConfig(str(tmp_path / "mkdocs.yml"))
    config.load_dict({"site_name": "a book", "theme": {"name": "material", "features": ["navigation.sections"]}})
    assert config.validate()[0] == []
    monkeypatch.setattr(hooks, "page_names", lambda root: ["docs/page.md"] * (LARGE + 1))
    hooks.on_config(config)
    assert config.theme["features"] == ["navigation.prune"]
