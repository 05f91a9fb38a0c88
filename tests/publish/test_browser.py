"""The built site in a real browser: every page is opened, looked at wide and narrow, light and dark, and used.

A page is loaded once for all tests of it: they stand together, because the fixture that opens it is the module's.
"""

import contextlib
import re
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.opening import SHIFT, first_visit
from book.publish.listings import expand
from book.read.catalog import page_names, read_book
from book.read.pages import read_page
from book.read.snippets import read_snippet
from tests.browser import REST, Eyes, find_browser, open_page, sent
from tests.conftest import first_pages, of_another_page
from tests.published import targets

ROOT = Path(__file__).resolve().parents[2]
NAMES = page_names(ROOT)
PAGES = read_book(ROOT)
WIDE, NARROW = {"width": 1366, "height": 800}, {"width": 390, "height": 844}
pytestmark = pytest.mark.xdist_group("browser")

SEE_VIOLATIONS = (
    "window.violations = []; addEventListener('securitypolicyviolation', e => violations.push(e.blockedURI))"
)
BUTTONS = "article [data-clipboard-target]"
# What each button gives to the clipboard. One clipboard for hundreds of texts, one after the other, loses some.
PRESS_ALL = """(buttons) => {
    for (const solution of document.querySelectorAll("article details")) solution.open = true;
    const copied = [];
    addEventListener("copy", ({target}) => copied.push(target.value.trimEnd() + "\\n")); // no last end
    for (const button of document.querySelectorAll(buttons)) {
        button.dispatchEvent(new Event("pointerover", {bubbles: true}));
        button.click();
    }
    return copied;
}"""

# Where the parts of a page are when it is loaded, and its scripts are still to come; and what jumps to parts come to.
SEE_PARTS = """
    window.places = () => Object.fromEntries([...document.querySelectorAll("article [id]")].map(
        (part) => [part.id, part.getBoundingClientRect().top + scrollY]));
    addEventListener("load", () => { window.before = places() });
"""
MISSED = """(parts) => {
    const {bottom} = document.querySelector(".md-header").getBoundingClientRect();
    const misses = () => {
        const top = document.querySelector(":target")?.getBoundingClientRect().top;
        return top >= bottom - 1 && top < innerHeight - 20 ? [] : [[location.hash, top]];
    };
    const [now, found] = [places(), misses()];
    for (const part of parts) {
        if (Math.abs(now[part] - before[part]) > innerHeight / 2) found.push([part, "moved", now[part] - before[part]]);
        location.hash = "";
        location.hash = part;
        found.push(...misses());
    }
    return found;
}"""


class Visit:
    """A page that was opened in the browser, and what the browser said about it."""

    def __init__(self, context, url: str):
        self.requested, self.complaints = [], []
        context.on("request", lambda request: self.requested.append(request.url))
        self.page = context.new_page()
        self.page.on("console", lambda message: self._note(message.type, message.text))
        self.page.on("pageerror", lambda error: self._note("error", str(error)))
        self.page.on("requestfailed", lambda request: self._note("error", f"{request.url} failed"))
        self.page.add_init_script(SEE_VIOLATIONS)
        self.response = open_page(self.page, url)

    def _note(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)


def url_of(name: str) -> str:
    return Path(name).relative_to("docs").with_suffix(".html").as_posix()


@contextlib.contextmanager
def new_reader(browser, address):
    """The browser of a reader who was never here, on a wide screen."""
    context = browser.new_context(viewport=WIDE, color_scheme="light", service_workers="block")
    context.set_default_timeout(60_000)  # a busy machine
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    yield context
    context.close()


@pytest.fixture
def context(browser, address):
    with new_reader(browser, address) as context:
        yield context


def all_pages() -> list:
    """The pages of a chapter are for one worker: a browser is started for each chapter."""
    parameters, first = [], first_pages(NAMES)
    for name in NAMES:
        chapter = pytest.mark.xdist_group(Path(name).parent.name)
        parameters.append(pytest.param(name, marks=chapter if name in first else [chapter, of_another_page]))
    return parameters


@pytest.fixture(scope="module", params=all_pages())
def name(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def visit(browser, address, name):
    with new_reader(browser, address) as context:
        visit = Visit(context, address + url_of(name))
        visit.page.add_style_tag(content=REST)
        if copies := expected_copies(name):  # the theme adds the buttons when it has time
            visit.page.locator(BUTTONS).nth(len(copies) - 1).wait_for(state="attached")
        yield visit


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_who_follows_a_link_to_a_part_of_a_page_sees_it(browser, address, site, name, size):
    """From elsewhere, where the scripts come after the reader, and from the page itself.

    To open a page at each part takes long. It is opened at the last one, below all that may move it, and no part
    may move much meanwhile.
    """
    parts = targets(site)[url_of(name)]
    page = browser.new_page(viewport=size)
    page.add_init_script(SEE_PARTS)
    open_page(page, f"{address}{url_of(name)}#{parts[-1]}")
    assert page.evaluate(MISSED, parts) == []
    page.close()


@pytest.fixture(scope="session")
def eyes() -> Eyes:
    return Eyes()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_everybody_can_read_a_page(visit, eyes, scheme, size):
    """No finding of `axe-core` that is serious or critical, and nothing is wider than the screen."""
    grave = eyes.grave_findings(visit.page, scheme, size)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert [(finding["id"], node["html"][:300]) for finding in grave for node in finding["nodes"]] == []


def test_a_page_loads_only_from_its_own_site_and_the_browser_has_no_complaint(visit, address):
    visit.page.wait_for_load_state("networkidle")
    assert visit.response.status == 200
    assert not [url for url in visit.requested if not url.startswith((address, "data:"))]
    assert visit.complaints == []
    assert visit.page.evaluate("violations") == []


def test_the_first_visit_is_light(visit, site, address, name):
    """What is sent for the page and all that it loads, in bytes, compressed."""
    urls = {url.partition("?")[0].partition("#")[0] for url in visit.requested}
    sizes = {url: len(sent(site / url.removeprefix(address))[0]) for url in urls if url.startswith(address)}
    assert not [url for url in sizes if "/search/" in url]
    assert sum(sizes.values()) <= 150_000, sizes


# After the page was looked at: a button that is pressed says so for some time.
def test_copy_buttons_give_programs_that_run(visit, name):
    """What is copied is, byte for byte, what the proof runs: a program up to the end of a section."""
    assert visit.page.evaluate(PRESS_ALL, BUTTONS) == expected_copies(name)


def expected_copies(name: str) -> list[str]:
    page = read_page(expand(PAGES[name].text, ROOT))
    programs = {id(program.fence): program for program in page.programs}
    copies = []
    for fence in page.fences:
        if program := programs.get(id(fence)):
            copies.append(read_snippet(ROOT, program.path).code_up_to(program.section) + "\n")
        elif fence.name not in ("guesses", "output", "error"):
            copies.append(fence.content.strip("\n") + "\n")
    return copies


# Of the first of each kind that no box hides, how high they are; an x is 8 pixels high.
HEIGHTS = """(kinds) => kinds.map((kind) => {
    const seen = [...document.querySelectorAll(kind)].filter((element) => !element.closest("details")).slice(0, 20);
    return [kind, seen.map((element) => element.getBoundingClientRect().height)];
})"""


@pytest.fixture(scope="module")
def without_scripts(browser):
    """The browser of a reader who lets no script run, on a narrow screen."""
    context = browser.new_context(viewport=NARROW, java_script_enabled=False)
    yield context
    context.close()


def test_without_scripts_and_from_a_folder_everything_can_be_read(without_scripts, site, name):
    page = without_scripts.new_page()
    page.goto((site / url_of(name)).as_uri())
    kinds = ["article h1", "article p, article li", "math", ".highlight code", ".program-output samp", "figure svg"]
    heights = dict(page.evaluate(HEIGHTS, kinds))
    page.close()
    assert heights["article h1"]
    assert not [kind for kind, found in heights.items() if found and max(found) <= 8]


HARD_TO_READ = {
    "pale": ('<p style="color: #bbb">pale</p>', "light", WIDE, "color-contrast"),
    "dark in the dark": ('<p style="color: #223">dark</p>', "dark", NARROW, "color-contrast"),
    "faded": ('<div style="opacity: 0.4"><p style="background: #fff">faded</p></div>', "light", WIDE, "color-contrast"),
    "a button without a name": ("<button></button>", "light", NARROW, "button-name"),
    "small buttons": (2 * '<button style="padding: 0; font-size: 5px">a</button>', "light", NARROW, "target-size"),
    "out of reach of the keyboard": (
        f'<div style="overflow: auto; height: 30px">{9 * "<p>a</p>"}</div>',
        "light",
        NARROW,
        "scrollable-region-focusable",
    ),
}


@pytest.mark.parametrize(("html", "scheme", "size", "finding"), HARD_TO_READ.values(), ids=HARD_TO_READ.keys())
def test_what_is_hard_to_read_is_found(context, address, html, scheme, size, finding):
    page, eyes = Visit(context, address + "reference/errata.html").page, Eyes()
    page.add_style_tag(content=REST)
    views = [(scheme, size) for size in (WIDE, NARROW) for scheme in ("light", "dark")]
    assert [found for view in views for found in eyes.grave_findings(page, *view)] == []
    page.evaluate("html => document.querySelector('article').insertAdjacentHTML('afterbegin', html)", html)
    assert [found["id"] for found in eyes.grave_findings(page, scheme, size)] == [finding]


def test_scripts_wait_until_the_page_can_be_read(context, address):
    page = Visit(context, address + "training/gradient-descent.html").page
    page.locator(BUTTONS).first.wait_for(state="attached")
    loaded, begun = page.evaluate("""() => [
        performance.getEntriesByType("navigation")[0].loadEventStart,
        performance.getEntriesByType("resource").filter(({name}) => /bundle|copy/.test(name)).map((e) => e.startTime),
    ]""")
    assert len(begun) == 2 and min(begun) >= loaded


def test_the_scheme_can_be_changed_and_is_remembered(context, address):
    page = Visit(context, address).page
    attributes = "Object.fromEntries([...document.body.attributes].map(({name, value}) => [name, value]))"
    seen = [page.evaluate(attributes)]
    for _ in range(2):
        page.locator("label[for^=__palette]:visible").click()
        seen.append(page.evaluate(attributes))
    assert [body["data-md-color-scheme"] for body in seen] == ["default", "default", "slate"]
    # What looks at dark pages sets this attribute alone.
    changed = {name for name in seen[0] if seen[0][name] != seen[2].get(name)}
    assert changed <= {"data-md-color-scheme", "data-md-color-media"} and seen[0].keys() == seen[2].keys()
    page.goto(address + "tensors/creating.html")
    assert page.get_attribute("body", "data-md-color-scheme") == "slate"


def test_the_way_back_to_the_top_hides_no_title(context, address):
    page = context.new_page()
    boxes = """["#batches-in-order", ".md-top"].map((found) => document.querySelector(found).getBoundingClientRect())"""
    for size in (WIDE, NARROW):
        page.goto("about:blank")
        page.set_viewport_size(size)
        open_page(page, address + "digits/classifier.html#batches-in-order")
        title, button = page.evaluate(boxes)
        assert title["height"] and button["height"]
        assert title["bottom"] < button["top"] or button["bottom"] < title["top"]
        assert button["top"] >= 0 and button["bottom"] <= size["height"]


def test_the_way_back_to_the_top_hides_no_text_on_a_phone(context, address):
    page = context.new_page()
    page.set_viewport_size(NARROW)
    open_page(page, address + "trouble/memory.html")
    page.mouse.wheel(0, 3000)
    page.wait_for_function("() => scrollY > 1000")
    page.mouse.wheel(0, -300)  # who goes back is offered the way
    page.locator(".md-top:not([hidden])").wait_for()
    parts = (".md-top", ".md-header", ".md-header__option label:visible")
    ours, header, scheme = (page.locator(part).bounding_box() for part in parts)
    assert header["y"] <= ours["y"] and ours["y"] + ours["height"] <= header["y"] + header["height"]
    assert ours["x"] + ours["width"] <= scheme["x"]
    in_front = f"() => document.elementFromPoint({ours['x'] + 5}, {ours['y'] + 20}).className"
    page.locator("label[for=__drawer].md-header__button").click()
    page.wait_for_function(f"{in_front} === 'md-overlay'")
    page.locator(".md-overlay").click(position={"x": 380, "y": 500})
    page.wait_for_function(f"{in_front}.startsWith('md-top')")
    page.get_by_role("button", name="Back to top").click()
    page.wait_for_function("() => scrollY === 0")


def test_a_copy_button_works_by_key_and_says_what_happened(context, address):
    page = Visit(context, address + "training/gradient-descent.html").page
    button = page.locator("article [data-clipboard-target]").first
    button.focus()
    page.keyboard.press("Enter")
    page.locator(".md-dialog--active").wait_for()
    assert page.locator(".md-dialog--active").inner_text()
    assert (
        page.evaluate("navigator.clipboard.readText()") + "\n"
        == expected_copies("docs/training/gradient-descent.md")[0]
    )


def test_what_a_page_offers_can_be_downloaded(context, address):
    page = Visit(context, address + "tensors/creating.html").page
    for link in page.locator(".downloads a[download]").all():
        with page.expect_download() as download:
            link.click()
        assert download.value.suggested_filename == link.get_attribute("href") and download.value.failure() is None


def test_a_page_says_whether_it_is_verified(visit, name):
    assert re.match("Verified on|Not verified yet", visit.page.locator(".stamp").inner_text())


def test_a_script_that_the_policy_does_not_name_is_blocked(context, address):
    page = Visit(context, address).page
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
    }""")
    page.wait_for_function("violations.length > 0")
    assert page.evaluate("[window.ran === undefined, violations]") == [True, ["inline"]]


def test_opened_from_a_folder_the_policy_lets_scripts_and_styles_in(context, site):
    page = context.new_page()
    page.add_init_script(SEE_VIOLATIONS)
    page.goto((site / "training/gradient-descent.html").as_uri())
    page.locator("article [data-clipboard-target]").first.wait_for(state="attached")
    assert page.evaluate("violations") == []
    page.locator(".md-footer a[rel=next], .md-footer__link--next").first.click()
    page.wait_for_url("**/activation-functions.html")


@pytest.mark.parametrize("path", ["nothing.html", "no/where/nothing.html"])
def test_an_address_with_nothing_at_it_leads_on(context, address, path):
    visit = Visit(context, address + path)
    assert visit.response.status == 404
    assert "does not exist" in visit.page.inner_text("h1")
    assert [text for text in visit.complaints if "404" not in text] == []  # what the server answered is one


def spoken(page) -> Counter:
    """How many things of each kind a screen reader finds on a page."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return Counter(node["role"]["value"] for node in nodes if not node["ignored"])


def test_a_screen_reader_knows_a_page_before_it_is_scrolled(context, address):
    page = Visit(context, address + "training/loss-functions.html").page
    page.set_viewport_size(NARROW)
    page.wait_for_function("""() => [...document.querySelectorAll("article > *")].every(
        (block) => getComputedStyle(block).contentVisibility === "visible")""")
    found = spoken(page)
    assert found["table"] == page.locator("article table:visible").count() > 3
    page.add_style_tag(content=REST)
    assert found == spoken(page)


def test_the_font_of_formulas_moves_nothing_when_it_comes(browser, site):
    """On the page whose lines would wrap otherwise without it. `make bench` visits all pages so."""
    visits = (first_visit(browser, site, "training/optimizers.html", rest=1000) for _ in range(3))
    assert any(visit["shift"] <= SHIFT for visit in visits)  # on a busy machine, it may come late once


@pytest.mark.parametrize(("ci", "left_out"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_without_a_browser_these_tests_are_left_out_where_that_is_allowed(monkeypatch, ci, left_out):
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setenv("CI", ci)
    with pytest.raises(left_out, match="there is no browser"):
        find_browser()
