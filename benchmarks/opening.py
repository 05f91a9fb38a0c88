"""Opens pages of built sites in a browser, as a first visit on a slow phone: what is sent, when it can be read."""

import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from benchmarks.build import ROOT, build
from benchmarks.timing import Measurement, at_most
from book.publish.browser import started
from book.read.catalog import page_names
from tests.browser import REST, Eyes, find_browser, open_page, serve

LESSONS = ("introduction/neuron.html", "training/optimizers.html", "digits/classifier.html")
LABS = ("labs/digits.html", "labs/cnn.html")
WIDE, PHONE = {"width": 1366, "height": 800}, {"width": 390, "height": 844}
# 1.6 Mbit/s with a latency of 150 ms, and a processor of a quarter of the speed.
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
SLOWDOWN = 4
VISITS = 3
AT_ONCE = 4  # pages
SHIFT = 0.01  # of the layout, as browsers count it; more is seen
TIMES = ("text", "math", "picture", "buttons")  # when each of them is there
WATCH = """
window.seen = {shift: 0, math: null, picture: null, buttons: null};
new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
const look = () => {
    const height = (selector) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    if (seen.math === null && height("math, .katex, mjx-container") > 0) seen.math = performance.now();
    if (seen.picture === null && height("article figure svg, main img, .output img, article img") > 0)
        seen.picture = performance.now();
    if (seen.buttons === null && document.querySelector("[data-clipboard-target], .copybtn"))
        seen.buttons = performance.now();
    requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
RESULTS = """() => {
    const [visit] = performance.getEntriesByType("navigation");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return {...seen, text: paint?.startTime ?? null, loaded: visit.loadEventEnd};
}"""


def measure(others: list[Path]) -> list[Measurement]:
    """Visit pages of the book; and, for comparison, the pages of other built sites in the files `others`."""
    rows = []
    with started(find_browser()) as browser, tempfile.TemporaryDirectory() as site:
        build(Path(site))
        for kind, pages, kilobytes in (("a lesson", LESSONS, 150), ("a lab", LABS, 220)):
            visits = [_visit(browser, Path(site), page) for page in pages]
            worst = {key: _worst([visit[key] for visit in visits]) for key in visits[0]}
            rows.append(
                at_most(f"all that {kind} sends to a first visit, compressed", worst["kilobytes"], kilobytes, "KB", 0)
            )
            rows.append(at_most(f"requests of {kind} to other hosts", worst["elsewhere"], 0, "requests", 0))
            grave = sum(_grave_findings(Eyes(), browser, Path(site), page) for page in pages)
            rows.append(
                at_most(f"grave findings of axe-core on {kind}, both schemes, wide and narrow", grave, 0, "", 0)
            )
            rows.append(at_most(f"{kind} is loaded on a slow phone", worst["loaded"] / 1000, 1.5, "s"))
            rows.append(Measurement(f"{kind}, first {' / '.join(TIMES)} there", _times(worst)))
        pages = [name.removeprefix("docs/").rpartition(".")[0] + ".html" for name in page_names(ROOT)]
        worst = max(_shifts(browser, Path(site), pages))
        rows.append(at_most(f"of all {len(pages)} pages, one shifts its layout there by at most", worst, SHIFT, "", 3))
        for page in others:
            visit = _visit(browser, page.parent, page.name)
            value = f"{visit['kilobytes']:.0f} KB, {visit['elsewhere']} requests elsewhere, {_times(visit)}"
            rows.append(Measurement(f"{page.parent.name}/{page.name}, for comparison", value))
    return rows


def _grave_findings(eyes: Eyes, browser: Browser, site: Path, page: str) -> int:
    """How many kinds of serious and critical findings `axe-core` has, over both schemes and both sizes."""
    with serve(site) as address:
        tab = browser.new_page()
        open_page(tab, address + page)
        tab.add_style_tag(content=REST)
        views = [(scheme, size) for scheme in ("light", "dark") for size in (WIDE, PHONE)]
        found = sum(len(eyes.grave_findings(tab, scheme, size)) for scheme, size in views)
        tab.close()
    return found


def _times(visit: dict) -> str:
    seconds = ("never" if visit[key] is None else f"{visit[key] / 1000:.2f} s" for key in TIMES)
    return " / ".join(seconds)


def _visit(browser: Browser, site: Path, page: str) -> dict:
    """The medians of some first visits: kilobytes, requests elsewhere, layout shift, and milliseconds until …"""
    visits = [first_visit(browser, site, page) for _ in range(VISITS)]
    return {key: _median([visit[key] for visit in visits]) for key in visits[0]}


def _shifts(browser: Browser, site: Path, pages: list[str]) -> list[float]:
    """The layout shift of one visit of each page; the median of some, where that was too much: the machine may have
    been busy. A visit mostly waits, so some pages are visited at once."""
    found = []
    for start in range(0, len(pages), AT_ONCE):
        batch = pages[start : start + AT_ONCE]
        for page, visit in zip(batch, first_visits(browser, site, batch, rest=1000), strict=True):
            shift = visit["shift"]
            found.append(shift if shift <= SHIFT else _visit(browser, site, page)["shift"])
    return found


def _worst(values: list) -> float | None:
    """The largest, where a page that never shows a thing does not count."""
    return max((value for value in values if value is not None), default=None)


def _median(values: list) -> float | None:
    return None if None in values else median(values)


def first_visit(browser: Browser, site: Path, page: str, rest: int = 3000) -> dict:
    """What is measured on a slow phone that opens a page, up to so many milliseconds after it is loaded."""
    (visit,) = first_visits(browser, site, [page], rest)
    return visit


def first_visits(browser: Browser, site: Path, pages: list[str], rest: int) -> list[dict]:
    """The same for pages that are opened at the same time, each on a phone of its own."""
    with serve(site) as address:
        phones = [_Phone(browser, address) for _ in pages]
        for phone, page in zip(phones, pages, strict=True):
            phone.tab.goto(address + page, wait_until="commit", timeout=120_000)
        for phone in phones:
            phone.tab.wait_for_load_state("load", timeout=120_000)
        phones[0].tab.wait_for_timeout(rest)  # what a page does after it is loaded
        return [phone.results() for phone in phones]


class _Phone:
    """A slow phone that was never here, and counts what is sent to it from `address` and from elsewhere."""

    def __init__(self, browser: Browser, address: str):
        self.tab = browser.new_context(viewport=PHONE, service_workers="block").new_page()
        self.sizes, self.elsewhere = {}, []
        own = ("data:", address)
        self.tab.on("request", lambda request: None if request.url.startswith(own) else self.elsewhere.append(1))
        devtools = self.tab.context.new_cdp_session(self.tab)
        devtools.on("Network.loadingFinished", lambda e: self.sizes.update({e["requestId"]: e["encodedDataLength"]}))
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", NETWORK)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        self.tab.add_init_script(WATCH)

    def results(self) -> dict:
        """What was measured, at the end."""
        result = self.tab.evaluate(RESULTS)
        self.tab.context.close()
        return result | {"kilobytes": sum(self.sizes.values()) / 1000, "elsewhere": len(self.elsewhere)}
