"""The navigation: each chapter is rendered once for all pages on which it is the same, and a large book is pruned."""

from collections.abc import Callable

from mkdocs.structure.nav import Link, Section
from mkdocs.structure.pages import Page

Item = Page | Section | Link


LARGE = 200  # pages; a reader does not scroll through as many


def features_for(pages: int, features: list[str]) -> list[str]:
    """The features of the theme for a book of so many pages.

    Of a large one, a page lists the parts and chapters around it, and not their pages: or each page would hold the
    names of all, and the time to build the site would grow with their square.
    """
    if pages <= LARGE:
        return features
    return [feature for feature in features if feature != "navigation.sections"] + ["navigation.prune"]


def rendered_once() -> Callable[[Item, Page | None, Callable, str], str]:
    """A function for the template of the navigation, with a memory for one build of the site.

    It takes an item of the navigation, the page (None where a template stands alone), the macro that renders an item,
    and the id that the item gets. It returns HTML. An item differs from page to page where it holds the page, and where
    a relative link to it is shorter, because both are in one folder. Other links differ by the depth of the page only.
    """
    memory: dict[tuple[str, int], str] = {}
    folders: dict[str, set[str]] = {}

    def render(item: Item, page: Page | None, macro: Callable, id: str) -> str:
        if id not in folders:
            folders[id] = {page.url.split("/")[0] for page in _pages(item)}
        if page is None or item.active or page.url.split("/")[0] in folders[id]:
            return macro(item, id, 1)
        key = id, page.url.count("/")
        if key not in memory:
            memory[key] = macro(item, id, 1)
        return memory[key]

    return render


def _pages(item: Item) -> list[Page]:
    if isinstance(item, Section):
        return [page for child in item.children for page in _pages(child)]
    return [item] if isinstance(item, Page) else []
