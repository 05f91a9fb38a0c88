"""The built site on a server of this machine, and a browser that reads it."""

import contextlib
import functools
import gzip
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

_PROGRAMS = ("chromium", "google-chrome", "chromium-browser", "chrome")
_OPTIONS = (
    "--no-sandbox",  # root has none
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",  # it asks only for the pages that a test opens
    "--disable-component-update",
    "--disable-sync",
)
_COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".md", ".txt", ".ipynb"}


def find_browser() -> str:
    """The program of Chromium or Chrome on this machine.

    Without it, a test is skipped; where CI=true says that nothing may be left out, it fails.
    """
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        left_out = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        left_out("there is no browser: install Debian's chromium or Google Chrome, and this test runs")
    return program


@contextlib.contextmanager
def start_browser(program: str) -> Iterator[Browser]:
    """Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_OPTIONS)
        yield browser
        browser.close()


@contextlib.contextmanager
def serve(site: Path) -> Iterator[str]:
    """Serve the folder of a site as a web server does, compressed. Gives its address, which ends with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
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
