"""Searches the book as readers do: where the right page comes, and how soon on a slow phone; and Material's own search.

`queries.tsv` has what readers type or paste, and the pages on which the answer stands.
"""

import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

from benchmarks.build import build, build_plain
from benchmarks.opening import NETWORK, PHONE, SLOWDOWN, VISITS
from benchmarks.timing import ROOT, Measurement, at_least, at_most
from book.publish.browser import started
from tests.browser import find_browser, serve

QUERIES = ROOT / "benchmarks" / "queries.tsv"
PAGE = "training/optimizers.html"  # from which the reader searches
TIMED, NEXT = "learning rate", ("s", " a", "d", "a", "m")  # what is typed first, and then, key by key
FIELD, OPENER, RESULT = ".md-search input", ".md-header__button[for=__search]", ".md-search-result__item"
# The first link of each page that was found; a search that finds nothing says so, and has none.
FOUND = """(wait) => new Promise((resolve) => {
    const until = performance.now() + wait;
    const look = () => {
        const items = [...document.querySelectorAll(".md-search-result__item")];
        if (items.length || performance.now() > until) resolve(items.map((item) => item.querySelector("a").href));
        else setTimeout(look, 10);
    };
    look();
})"""
# When the reader did something, and when results were shown after it: in the frame after they changed.
WATCH = """() => {
    window.shown = [];
    window.done = undefined;
    for (const kind of ["pointerdown", "keydown"]) {
        addEventListener(kind, (event) => { window.done ??= event.timeStamp; }, {capture: true, once: true});
    }
    const list = document.querySelector(".md-search-result__list");
    const note = () => list.querySelector(".md-search-result__item") && shown.push(performance.now());
    new MutationObserver(() => requestAnimationFrame(note)).observe(list, {childList: true});
}"""
SHOWN = """(wait) => new Promise((resolve) => {
    const until = performance.now() + wait;
    const look = () => shown.length || performance.now() > until ? resolve(shown[0] - done) : setTimeout(look, 5);
    look();
})"""


def measure() -> list[Measurement]:
    """Ask all queries of the book's search and of Material's, and time both on a slow phone."""
    with started(find_browser()) as browser, tempfile.TemporaryDirectory() as name:
        ours, material = Path(name) / "ours", Path(name) / "material"
        build(ours)
        build_plain(material)
        ranks = {site: _ranks(browser, site) for site in (ours, material)}
        # Material asks for its index when a page is loaded, so that is when its clock starts.
        times = {
            site: [_times(browser, site, wait) for _ in range(VISITS)] for site, wait in ((ours, 4000), (material, 0))
        }
    (first, kilobytes, key), (theirs, their_kilobytes, _) = (
        [median(column) for column in zip(*rows, strict=True)] for rows in times.values()
    )
    count = len(ranks[ours])
    best, top = ([sum(bool(r) and r <= n for r in ranks[s].values()) for s in ranks] for n in (1, 3))
    rows = [
        Measurement(
            "Material's search on a slow phone, until the first result", f"{theirs:.2f} s, {their_kilobytes:.0f} KB"
        ),
        Measurement("the book's search there", f"{first:.2f} s"),
        at_most("against Material's", first / theirs, 0.3),
        at_most("sent for it", kilobytes, 100, "KB", 0),
        at_most("the result after the next key, the slowest", key, 0.3, "s"),
        at_least(f"right page first, of {count} queries (Material: {best[1]})", best[0], count - 2, "", 0),
        at_least(f"in the first three (Material: {top[1]})", top[0], count, "", 0),
    ]
    return rows + [
        Measurement(f"“{query}”", f"{_place(rank)} (Material: {_place(ranks[material][query])})")
        for query, rank in ranks[ours].items()
    ]


def _place(rank: int | None) -> str:
    return f"{rank}." if rank else "not found"


def queries(file: Path = QUERIES) -> dict[str, list[str]]:
    """What readers ask, with the right pages, such as `training/optimizers`."""
    lines = file.read_text(encoding="utf-8").splitlines()
    asked = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {query: pages.split() for query, pages in asked}


def found(tab: Page, address: str, query: str, wait: int = 3000) -> list[str]:
    """The pages that a search finds, the best first, such as `training/optimizers`; `tab` shows a page of the site."""
    tab.fill(FIELD, "")
    tab.keyboard.press("End")  # Material's search sees nothing that is not a key
    tab.evaluate("() => document.querySelector('.md-search-result__list').replaceChildren()")
    tab.locator(FIELD).focus()
    tab.keyboard.insert_text(query)
    tab.keyboard.press("End")
    links = tab.evaluate(FOUND, wait)
    return [link.removeprefix(address).partition("#")[0].partition("?")[0].removesuffix(".html") for link in links]


def rank(pages: list[str], right: list[str]) -> int | None:
    """The place of the first right page, from 1; None if it was not found."""
    return next((place for place, page in enumerate(pages, 1) if page in right), None)


def _ranks(browser: Browser, site: Path) -> dict[str, int | None]:
    with serve(site) as address:
        tab = browser.new_page()
        tab.goto(address + PAGE, wait_until="networkidle")
        found(tab, address, TIMED, 20_000)
        ranks = {query: rank(found(tab, address, query), right) for query, right in queries().items()}
        tab.close()
    return ranks


def _times(browser: Browser, site: Path, wait: int) -> tuple[float, float, float]:
    """Seconds and kilobytes until the first result, and seconds until that of the slowest of the next keys.

    The reader turns to the search `wait` milliseconds after the page was loaded.
    """
    with serve(site) as address:
        context = browser.new_context(viewport=PHONE, service_workers="block")
        tab, sizes = context.new_page(), []
        devtools = context.new_cdp_session(tab)
        devtools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", NETWORK)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        tab.goto(address + PAGE, wait_until="load", timeout=120_000)
        tab.wait_for_timeout(wait)
        sizes.clear()
        first = _seconds(
            tab, lambda: (tab.locator(OPENER).click(), tab.keyboard.insert_text(TIMED), tab.keyboard.press("End"))
        )
        kilobytes = sum(sizes) / 1000
        keys = []
        for key in NEXT:
            tab.wait_for_timeout(1000)
            keys.append(_seconds(tab, lambda key=key: tab.keyboard.type(key)))
        context.close()
    return first, kilobytes, max(keys)


def _seconds(tab: Page, act) -> float:
    """How long it takes from what the reader does until other results are shown."""
    tab.evaluate(WATCH)
    act()
    return tab.evaluate(SHOWN, 60_000) / 1000
