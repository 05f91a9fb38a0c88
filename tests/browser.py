"""The built site on a server of this machine, and a browser that reads it."""

import contextlib
import functools
import gzip
import os
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Response

from book.publish.browser import installed

_GRAVE = ("serious", "critical")
_COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".md", ".txt", ".ipynb"}
# The scripts of a page come when it is loaded; then the theme says, to whoever asks, that the page is complete.
_COMPLETE = """() => new Promise((complete) => {
    const ask = () => window.document$ ? document$.subscribe(() => complete()) : setTimeout(ask, 10);
    ask();
})"""
# What is far from the window is not laid out, and the theme moves and fades slowly. This is the page of a reader who
# has scrolled through it and waited.
REST = """* { content-visibility: visible !important; }
*, ::before, ::after { transition: none !important; animation: none !important; }"""
# Marks one text and one link of each look that is not `known`, and returns their looks: `axe-core` needs half a minute
# for the contrast of all words of a long page, and the pages of a book look alike.
_MARK_NEW_LOOKS = r"""(known) => {
    const seen = new Set(known);
    const mark = (element, ...look) => {
        const key = look.join();
        if (!seen.has(key)) element.dataset.look = key;
        seen.add(key);
    };
    const found = new Map([[null, ["", 1]]]);
    const backgrounds = (element) => {
        if (!found.has(element)) {
            const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
            const own = `${backgroundColor} ${backgroundImage}`;
            const [behind, around] = backgrounds(element.parentElement);
            const hides = /^rgb\(.*\) none$/.test(own); // what is behind it cannot be seen
            const all = hides ? own : own === "rgba(0, 0, 0, 0) none" ? behind : `${own} ${behind}`;
            found.set(element, [all, opacity * around]);
        }
        return found.get(element);
    };
    document.querySelectorAll("[data-look]").forEach((element) => element.removeAttribute("data-look"));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
        const {color, fill, fontSize, fontWeight} = getComputedStyle(element);
        const isLarge = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24); // WCAG 2, contrast (minimum)
        mark(element, element.closest("svg") ? fill : color, isLarge, backgrounds(element));
    }
    for (const link of document.querySelectorAll("article a[href]")) {
        const {color, textDecorationLine, fontWeight} = getComputedStyle(link);
        const around = getComputedStyle(link.parentElement).color;
        if (!link.dataset.look) mark(link, "link", color, textDecorationLine, fontWeight, around, backgrounds(link));
    }
    return [...seen].slice(known.length);
}"""
# The theme's own links stand closer together than those of a page are to stand. Most elements of a page color one word
# of code or draw one line: `axe-core` needs less than half of the time when it does not find those that are not marked.
_RUN_AXE = """async (options) => {
    const hidden = [];
    for (const whole of document.querySelectorAll("pre code, figure svg")) {
        if (whole.querySelector("[data-look]")) continue;
        hidden.push([whole, [...whole.childNodes]]);
        whole.replaceChildren(whole.localName === "code" ? whole.textContent : "");
    }
    axe.configure({rules: [
        {id: "color-contrast", selector: "[data-look]"},
        {id: "link-in-text-block", selector: "a[href][data-look]"},
        {id: "target-size", selector: "article :is(a, button, summary, input, select)"},
        {id: "region", enabled: false}, // takes long, and what it finds is never grave
    ]});
    const found = (await axe.run(document, {resultTypes: ["violations"], ...options})).violations;
    for (const [whole, parts] of hidden) whole.replaceChildren(...parts);
    return found;
}"""
_OF_LOOKS = ["color-contrast", "link-in-text-block"]
# The theme's names. Its own way to change the scheme takes five times as long as the attribute that it changes.
_SCHEMES = {"light": "default", "dark": "slate"}
# With it, the theme learns that the window has another size. A browser without a window may draw no frame at all.
_NEXT_FRAME = """() => Promise.race([
    new Promise(requestAnimationFrame), new Promise((drawn) => setTimeout(drawn, 1000)),
])"""


def find_browser() -> str:
    """The program of Chromium or Chrome on this machine.

    Without it, a test is skipped; where CI=true says that nothing may be left out, it fails.
    """
    program = installed()
    if program is None:
        left_out = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        left_out("there is no browser: install Debian's chromium or Google Chrome, and this test runs")
    return program


def open_page(page: Page, url: str) -> Response:
    """Open a page of the book, and wait until all its scripts have run. Returns what the server answered."""
    response = page.goto(url)
    page.evaluate(_COMPLETE)
    return response


class Eyes:
    """Looks at pages with `axe-core`, and remembers which texts and links it has seen: it looks at each kind once."""

    def __init__(self):
        self._known: list[str] = []

    def grave_findings(self, page: Page, scheme: str, size: dict[str, int]) -> list[dict]:
        """What is serious or critical on an open page at `REST`, in the color scheme and size of the window given.

        What no scheme changes is looked at in the light and narrow page; in the wide one, which has the navigation
        beside it, of the first page only.
        """
        page.evaluate("(name) => { document.body.dataset.mdColorScheme = name }", _SCHEMES[scheme])
        if page.viewport_size != size:
            page.set_viewport_size(size)
            page.evaluate(_NEXT_FRAME)
        everything = scheme == "light" and (size["width"] < 1000 or not self._known)
        new = page.evaluate(_MARK_NEW_LOOKS, self._known)
        self._known += new
        assert len(self._known) > 3
        if not new and not everything:
            return []
        options = {"rules": {"target-size": {"enabled": True}}} if everything else {"runOnly": _OF_LOOKS}
        if not page.evaluate("'axe' in window"):
            page.evaluate(Axe().axe_script)
        findings = page.evaluate(_RUN_AXE, options)
        return [finding for finding in findings if finding["impact"] in _GRAVE and finding["nodes"]]


@contextlib.contextmanager
def serve(site: Path) -> Iterator[str]:
    """Serve the folder of a site as a web server does, compressed. Gives its address, which ends with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()  # it ends soon when it is to
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # one connection for many files

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        status = 200 if file.is_file() else 404
        if status == 404:
            file = Path(self.directory) / "404.html"
        content, encoding = sent(file)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_) -> None:
        pass


@functools.cache
def sent(file: Path) -> tuple[bytes, str | None]:
    """What is sent for a file, and how it is compressed, as GitHub Pages does it."""
    content = file.read_bytes()
    return (gzip.compress(content, 6), "gzip") if file.suffix in _COMPRESSED else (content, None)
