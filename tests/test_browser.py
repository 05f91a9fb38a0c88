"""The built site in a real browser."""

import pytest

from tests.browser import find_browser

pytestmark = pytest.mark.xdist_group("site")  # one worker builds the site once


def test_the_home_page_opens(browser, address):
    page = browser.new_page()
    page.goto(address)
    assert "Deep learning with PyTorch" in page.title()
    page.close()


@pytest.mark.parametrize(("ci", "left_out"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_without_a_browser_these_tests_are_left_out_where_that_is_allowed(monkeypatch, ci, left_out):
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setenv("CI", ci)
    with pytest.raises(left_out, match="there is no browser"):
        find_browser()
