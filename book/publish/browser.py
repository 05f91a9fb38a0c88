"""Chromium or Chrome without a window: it prints the whole book, and the tests read the site in it."""

import contextlib
import shutil
from collections.abc import Iterator

from playwright.sync_api import Browser, sync_playwright

_PROGRAMS = ("chromium-headless-shell", "chromium", "google-chrome", "chromium-browser", "chrome")
_OPTIONS = (
    "--no-sandbox",  # root has none
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",  # it asks only for the pages that it is to open
    "--disable-component-update",
    "--disable-sync",
)


def installed() -> str | None:
    """The program of Chromium or Chrome on this machine, if there is one."""
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


@contextlib.contextmanager
def started(program: str) -> Iterator[Browser]:
    """The browser, as long as it is needed."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_OPTIONS)
        yield browser
        browser.close()
