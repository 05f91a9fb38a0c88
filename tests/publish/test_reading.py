"""What helps to read the book in a browser: copying, enlarged figures, terms that close, and progress."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest

from benchmarks.searching import FIELD, RESULT
from book.read.catalog import read_book
from tests.browser import open_page
from tests.published import parsed

ROOT = Path(__file__).resolve().parents[2]
PAGES = read_book(ROOT)
WHERE = "Paste it into a file or a cell of a notebook"  # "Your environment" says so, too
pytestmark = pytest.mark.xdist_group("reading")  # one worker starts one browser


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 1366, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def visit(context, address):
    """A function that opens a page of the site in the same browser, with what the browser has kept."""

    def go_to(name: str):
        page = context.pages[0] if context.pages else context.new_page()
        open_page(page, address + name)
        return page

    return go_to


def clipboard(page) -> str:
    return page.evaluate("navigator.clipboard.readText()")


def message(page) -> str:
    """What the page says in its corner, where a screen reader hears it too."""
    status = page.locator(".md-dialog--active [role=status]")
    status.wait_for()
    return status.inner_text()


def select(page, start: str, end: str) -> None:
    """Select from the first element of a selector to the first of another, as a mouse that begins and ends inside."""
    page.evaluate(
        """([start, end]) => {
            const deepest = (node, child) => (node[child] ? deepest(node[child], child) : node);
            const [first, last] = [document.querySelector(start), document.querySelector(end)];
            const to = deepest(last, "lastChild");
            getSelection().setBaseAndExtent(deepest(first, "firstChild"), 0, to, to.textContent.length);
        }""",
        [start, end],
    )
    page.keyboard.press("Control+c")


def test_a_selection_is_copied_with_its_formulas_as_latex(visit):
    page = visit("training/gradient-descent.html")
    select(page, "#idea + p", "#idea + p")
    text = clipboard(page)
    assert "$w$" in text and "$E = (w - 3)^2$" in text and "Think of one weight $w$ and of one curve" in text


def test_a_formula_that_is_selected_in_part_is_copied_whole(visit):
    page = visit("training/gradient-descent.html")
    select(page, "#eq-gradient-descent mi", "#eq-gradient-descent mi")
    (formula,) = (f for f in PAGES["docs/training/gradient-descent.md"].formulas if f.id == "eq-gradient-descent")
    assert clipboard(page).strip() == f"$$\n{formula.tex}\n$$"


def test_a_selection_without_formulas_is_left_to_the_browser(visit):
    page = visit("training/gradient-descent.html")
    select(page, "h1", "h1")
    assert clipboard(page).startswith("Gradient descent")


@pytest.mark.parametrize("name", ["introduction/neuron", "training/optimizers", "attention/attention"])
def test_the_button_of_a_formula_gives_its_latex(visit, name):
    page = visit(f"{name}.html")
    for formula in PAGES[f"docs/{name}.md"].formulas:
        button = page.locator(f"#{formula.id}").get_by_role("button", name="LaTeX")
        button.focus()
        page.keyboard.press("Enter")
        assert clipboard(page) == f"$$\n{formula.tex}\n$$"
        assert message(page) == "Copied the formula as LaTeX"


def press_first_copy_button(page) -> None:
    page.locator(".highlight").first.scroll_into_view_if_needed()  # it has no buttons to see before
    page.get_by_role("button", name="Copy to clipboard").first.click()


def test_the_copy_button_says_what_it_did(visit):
    whole, sections = visit("introduction/neuron.html"), "digits/classifier.html"
    press_first_copy_button(whole)
    assert message(whole) == f"Copied the program. {WHERE}"
    page = visit(sections)
    button = page.locator("template.whole-program + .highlight [data-clipboard-target]").nth(1)
    button.focus()
    words = "the program from its top to the end of this section"
    assert button.get_attribute("aria-label") == f"Copy {words}"
    page.keyboard.press("Enter")
    assert message(page) == f"Copied {words}. {WHERE}"
    page = visit("tensors/environment.html")
    page.locator(".language-bash [data-clipboard-target]").first.focus()
    page.keyboard.press("Enter")
    assert message(page) == "Copied to clipboard"


def test_the_copy_button_says_that_nothing_was_copied(visit):
    page = visit("introduction/neuron.html")
    page.evaluate("document.execCommand = () => false")
    press_first_copy_button(page)
    assert message(page).startswith("Nothing was copied")


@pytest.mark.parametrize("how", ["click", "keyboard"])
def test_a_figure_enlarges_and_closes(visit, how):
    page = visit("introduction/neuron.html")
    figure = page.locator("figure.drawing:not([data-explore])").first
    small = figure.locator("svg").bounding_box()["width"]
    button = figure.get_by_role("button", name="Enlarge")
    if how == "click":
        figure.locator("svg").click()
    else:
        button.focus()
        page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Enlarged figure")
    assert dialog.locator("svg").bounding_box()["width"] > 1.3 * small
    page.keyboard.press("Escape")
    assert dialog.count() == 0
    assert button.evaluate("button => button === document.activeElement")


# How large a drawing is, against the size in which it was drawn.
SCALE = "drawing => Math.hypot(drawing.getScreenCTM().a, drawing.getScreenCTM().b)"
SCROLLS = "box => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight"


@pytest.mark.parametrize(
    ("name", "size", "larger"),
    [
        ("introduction/neuron.html", (390, 800), 1.6),
        ("digits/overfitting.html", (320, 568), 1.5),
        ("digits/cnn.html", (390, 844), 1),
    ],
)
def test_an_enlarged_figure_is_seen_as_a_whole_on_a_phone(context, visit, name, size, larger):
    page = visit(name)
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    figures = page.locator("figure.drawing:not([data-explore]) svg").all()
    assert figures
    for figure in figures:
        small = figure.evaluate(SCALE)
        figure.click()
        dialog = page.get_by_role("dialog", name="Enlarged figure")
        enlarged = dialog.locator("svg")
        assert enlarged.evaluate(SCALE) >= larger * small
        box, close = enlarged.bounding_box(), dialog.get_by_role("button", name="Close").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= size[0] + 1  # half a pixel is rounded
        assert close["y"] + close["height"] <= box["y"] and box["y"] + box["height"] <= size[1] + 1
        assert not dialog.evaluate(SCROLLS)
        page.keyboard.press("Escape")


def test_an_enlarged_figure_makes_a_phones_page_no_wider_and_closes(context, visit):
    page = visit("introduction/neuron.html")
    page.set_viewport_size({"width": 390, "height": 800})
    page.locator("figure.drawing:not([data-explore]) svg").first.click()
    dialog = page.get_by_role("dialog", name="Enlarged figure")
    assert dialog.bounding_box()["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    dialog.get_by_role("button", name="Close").click()
    assert dialog.count() == 0


@pytest.mark.parametrize("how", ["hover", "focus"])
def test_escape_closes_the_box_of_a_term(visit, how):
    page = visit("introduction/neuron.html")
    term = page.locator("a.term").first
    box = "term => getComputedStyle(term, '::after').content"
    page.keyboard.press("Tab")  # so that a focus is one of the keyboard
    for _ in range(2):  # it opens again when one comes back
        getattr(term, how)()
        assert term.get_attribute("aria-description")[:10] in term.evaluate(box)
        page.keyboard.press("Escape")
        assert term.evaluate(box) == "none"
        page.mouse.move(0, 0)
        page.locator(".md-content a:not(.term)").first.focus()


FRAMES = "() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))"


def stay(page) -> None:
    """Some seconds pass in which the reader looks at the same place."""
    page.evaluate(FRAMES)
    page.clock.fast_forward(5000)
    page.evaluate(FRAMES)


def read_to_the_end(page) -> None:
    """As a reader does, who stays for some seconds wherever the window is."""
    while page.evaluate("document.documentElement.scrollHeight - innerHeight - scrollY > 1"):
        stay(page)
        page.evaluate("scrollBy({top: 0.8 * innerHeight, behavior: 'instant'})")
    stay(page)


def ticked(page) -> list[str]:
    links = page.locator(".md-nav--primary .md-nav__link:has(.read):not(.md-nav--secondary *) .md-ellipsis")
    return [text.strip() for text in links.all_text_contents()]


@pytest.fixture
def tall(context, visit):
    """The same as `visit`, in a window so high that a page is read soon, with a clock that can be put forward."""
    context.clock.install()

    def go_to(name: str):
        page = visit(name)
        page.set_viewport_size({"width": 1366, "height": 3000})
        return page

    return go_to


def test_progress_is_kept_and_forgotten(tall):
    home = tall("index.html")
    start = home.locator("#start")
    assert start.inner_text() == "Start with the artificial neuron"
    page = tall("introduction/network.html")
    assert ticked(page) == []
    read_to_the_end(page)
    assert ticked(page) == ["Artificial neural network"]
    assert ticked(tall("tensors/creating.html")) == ["Artificial neural network"]
    listed = tall("introduction/index.html").locator("article li > a:has(.read)")
    assert listed.all_text_contents() == ["Artificial neural network✓"]
    home = tall("index.html")
    lessons = [name for name in PAGES if not name.endswith("index.md") and "/reference/" not in name]
    following = "Continue with Learning by backpropagation"
    assert start.inner_text().startswith(f"You have read 1 of {len(lessons)} pages. {following}")
    asked, answers = [], iter([False, True])
    home.on(
        "dialog", lambda dialog: asked.append(dialog.message) or (dialog.accept if next(answers) else dialog.dismiss)()
    )
    start.get_by_role("button", name="Forget").focus()
    home.keyboard.press("Enter")
    assert ticked(home) and focused(home) == "Forget this"
    home.keyboard.press("Enter")
    assert start.inner_text() == "Start with the artificial neuron" and ticked(home) == []
    assert focused(home) == "Start with the artificial neuron" and len(asked) == 2
    assert ticked(tall("introduction/network.html")) == []


def focused(page) -> str:
    return page.evaluate("document.activeElement.textContent")


FIRST_SCREENS = [{"width": 390, "height": 844}, {"width": 1366, "height": 768}]


@pytest.mark.parametrize("size", FIRST_SCREENS, ids=["phone", "laptop"])
@pytest.mark.parametrize("scripts", [True, False])
def test_where_to_start_is_seen_at_once(browser, address, size, scripts):
    context = browser.new_context(viewport=size, java_script_enabled=scripts)
    page = context.new_page()
    open_page(page, address) if scripts else page.goto(address)
    for begins in ("Start with ", "Continue with ")[: 1 + scripts]:
        link = page.locator("#start a")
        place = link.bounding_box()
        assert link.inner_text().startswith(begins)
        assert page.locator(".md-header").bounding_box()["height"] < place["y"]
        assert place["y"] + place["height"] < size["height"] and place["height"] >= 24
        link.click()
        page.wait_for_url("**/introduction/*.html")
        if scripts:
            page.get_by_role("checkbox", name="I have read this page").check()
            open_page(page, address)
    context.close()


def test_start_leads_to_the_first_lesson(site):
    for name in ("index.html", "reference/using.html"):
        starts = [p for p in parsed(site / name).select("article p") if re.match(r"(You want.*)?Start ", p.get_text())]
        found = [urljoin(name, p.a["href"]) for p in starts]
        assert found and set(found) == {"introduction/neuron.html"}, name


def test_who_jumps_to_the_end_has_not_read_the_page(tall):
    page = tall("introduction/network.html")
    is_at_end = "document.documentElement.scrollHeight - innerHeight - scrollY < 2"
    for _ in range(20):  # the page can grow below the end, when what stands there is laid out
        page.keyboard.press("End")
        page.wait_for_timeout(200)
        if page.evaluate(is_at_end):
            break
    assert page.evaluate(is_at_end)
    stay(page)
    assert ticked(page) == []
    box = page.get_by_role("checkbox", name="I have read this page")
    for is_read in (True, False):  # the reader knows better, and what is taken back does not come again
        box.press("Space")
        assert box.is_checked() == is_read == bool(ticked(page))
    page.keyboard.press("Home")
    read_to_the_end(page)
    assert not box.is_checked() and ticked(page) == [] and ticked(tall("introduction/network.html")) == []


def test_who_comes_back_goes_on_where_the_page_was_left(tall):
    page = tall("training/loss-functions.html")
    titles = page.locator(".md-sidebar--secondary .md-nav__link:has(.read)")
    stay(page)
    assert page.locator(".last-read").count() == 0
    for _ in range(2):
        page.evaluate("scrollBy({top: 0.8 * innerHeight, behavior: 'instant'})")
        stay(page)
    read = [text.replace("✓", "").strip() for text in titles.all_text_contents()]
    assert read and read == page.evaluate(SECTIONS)[: len(read)]
    page.set_viewport_size(NARROW)
    page.evaluate("document.querySelectorAll('article h2')[4].scrollIntoView()")
    stay(page)
    at = page.evaluate("document.querySelectorAll('article h2')[4].id")
    page = tall("training/loss-functions.html")
    assert titles.count() >= len(read)
    offered = page.locator(".last-read")
    assert offered.inner_text() == f"Go on at “{page.evaluate(SECTIONS)[4]}”"
    offered.click()
    page.wait_for_function("document.querySelectorAll('article h2')[4].getBoundingClientRect().top < innerHeight / 2")
    page.set_viewport_size(NARROW)
    page.evaluate("document.querySelectorAll('article h2')[4].scrollIntoView()")
    stay(page)  # on a busy machine, what was seen before the click may have been noted meanwhile
    home = tall("index.html").locator("#start a")
    assert home.inner_text() == "Continue with Loss functions" and home.get_attribute("href").endswith(f"#{at}")
    tall("training/loss-functions.html#softmax-twice")
    assert page.locator(".last-read").count() == 0  # the reader wants something else


def test_who_looks_something_up_finds_the_lesson_open_still(tall, visit):
    """A part of another page, and then a page that is read."""
    lesson = tall("training/loss-functions.html")
    lesson.set_viewport_size(NARROW)
    lesson.evaluate("document.querySelectorAll('article h2')[2].scrollIntoView()")
    stay(lesson)
    stay(visit("trouble/shapes.html#mat1-mat2"))
    start = tall("index.html").locator("#start a")
    assert start.inner_text() == "Continue with Loss functions"
    stay(tall("training/optimizers.html"))
    assert tall("index.html").locator("#start a").inner_text() == "Continue with Optimization algorithms"


def test_a_quiz_has_no_ticks_that_look_like_right_answers(tall):
    page = tall("guess/shapes.html")
    stay(page)
    assert page.evaluate("JSON.parse(localStorage['sections-read'])['guess/shapes.html'].read.length") > 0
    assert page.locator(".md-sidebar--secondary .read").count() == 0


SECTIONS = """() => [...document.querySelectorAll("article h2[id]")].map((title) => {
    const parts = [...title.childNodes].filter((part) => part.className !== "headerlink");
    return parts.map((part) => part.textContent).join("");
})"""
NARROW = {"width": 390, "height": 844}


def test_a_mistake_is_reported_with_its_section(context, site, address):
    """The link is that of a site whose repository is known: see `test_publishing.py`."""
    form, name = "https://github.com/owner/name/issues/new?template=mistake.yml&page=", "training/optimizers.html"
    link = f'<a class="report" data-page="{name}" href="{form}{name}">Report</a>'
    html = (site / name).read_text(encoding="utf-8").replace('<aside class="stamp"', link + '<aside class="stamp"')
    page = context.new_page()
    page.route(address + name, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.route("https://github.com/**", lambda route: route.fulfill(body="a form"))
    open_page(page, address + name)
    page.evaluate("document.querySelectorAll('article h2')[3].scrollIntoView()")
    active = page.locator(".md-sidebar--secondary .md-nav__link--active").last
    active.wait_for(state="attached")
    title = active.text_content().strip()
    assert title and title != page.title()
    page.locator("a.report").evaluate("link => link.click()")
    page.wait_for_url("https://github.com/**")
    assert page.evaluate("new URL(location).searchParams.get('page')") == f"{name}, {title}"


def test_what_is_looked_up_is_no_part_of_the_course(tall):
    read_to_the_end(tall("reference/errata.html"))
    page = tall("index.html")
    assert page.locator("#start").inner_text() == "Start with the artificial neuron" and ticked(page) == []


@pytest.mark.parametrize("kept", ["nonsense", '{"a": 1}', '["no/such/page.html"]'])
def test_the_book_works_where_something_else_is_kept(visit, context, kept):
    visit("index.html").evaluate("kept => localStorage.setItem('pages-read', kept)", kept)
    errors = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    page = visit("introduction/network.html")
    assert ticked(page) == []
    page.get_by_role("checkbox", name="I have read this page").check()
    assert ticked(visit("introduction/neuron.html")) == ["Artificial neural network"] and errors == []


# What a browser does whose reader lets no site keep anything.
REFUSE = """for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});
}"""


def test_where_nothing_may_be_kept_the_rest_works(tall, context):
    context.add_init_script(REFUSE)
    errors = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    page = tall("introduction/network.html")
    press_first_copy_button(page)
    assert message(page) == f"Copied the program. {WHERE}"
    for scheme in ("default", "slate"):  # from that of the system to the light one
        page.locator("label[for^=__palette]:visible").click()
        assert page.get_attribute("body", "data-md-color-scheme") == scheme
    page.fill(FIELD, "sigmoid")
    page.locator(RESULT).first.wait_for(state="attached")
    page.keyboard.press("Escape")
    read_to_the_end(page)
    assert len(ticked(page)) == 1
    assert ticked(tall("introduction/neuron.html")) == [] and errors == []


# The contrast of a thing to what is behind it, as `axe-core` counts that of texts.
CONTRAST = """(element) => {
    const parts = (color) => color.match(/[\\d.]+/g).map(Number);
    const behind = parts(getComputedStyle(element.closest("pre, figure, .highlight")).backgroundColor);
    const paper = behind[3] === 0 ? parts(getComputedStyle(document.body).backgroundColor) : behind;
    const [r, g, b, opacity = 1] = parts(getComputedStyle(element).color);
    const light = (color) => color.slice(0, 3).map((c) => c / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0) + 0.05;
    const both = [light([r, g, b].map((c, i) => opacity * c + (1 - opacity) * paper[i])), light(paper)];
    return Math.max(...both) / Math.min(...both);
}"""


def test_copy_buttons_can_be_seen(visit):
    page = visit("introduction/neuron.html")
    button = page.locator(".highlight button[data-clipboard-target]").first
    button.scroll_into_view_if_needed()
    for scheme in ("default", "slate"):
        page.evaluate("name => { document.body.dataset.mdColorScheme = name }", scheme)
        page.wait_for_timeout(300)  # the color fades
        assert button.evaluate(CONTRAST) >= 4.5


# Those of a page whose text is wider than their place.
WIDER = """(kinds) => [...document.querySelectorAll(kinds)].filter((place) => place.scrollWidth > place.clientWidth + 1)
    .map((place) => place.textContent.trim().slice(0, 60))"""


def test_what_is_looked_up_in_a_hurry_fits_a_phone(visit):
    page = visit("trouble/memory.html")
    page.set_viewport_size(NARROW)
    page.evaluate("for (const box of document.querySelectorAll('article details')) box.open = true")
    kinds = "article .md-typeset__scrollwrap, article .language-text code"
    assert page.locator(kinds).count() > 3 and page.evaluate(WIDER, kinds) == []
    page.evaluate("document.querySelector('article td code').textContent = 'x'.repeat(60)")
    assert len(page.evaluate(WIDER, kinds)) == 1


def test_where_nothing_hovers_all_buttons_are_there(browser, address):
    phone = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = phone.new_page()
    open_page(page, address + "introduction/neuron.html")
    for place, kind, thing in (
        ("div.arithmatex", ".copy-formula", "math"),
        ("figure.drawing:not([data-explore])", ".enlarge", "svg"),
        (".highlight", "[data-clipboard-target]", None),
    ):
        of_kind = page.locator(place).first
        of_kind.scroll_into_view_if_needed()
        button = of_kind.locator(kind).first
        button.wait_for(state="visible")
        box = button.bounding_box()
        assert button.evaluate("element => getComputedStyle(element).opacity") == "1" and box["height"] >= 24
        assert thing is None or box["y"] + box["height"] <= of_kind.locator(thing).first.bounding_box()["y"]
    phone.close()


def test_the_keyboard_shows_where_it_is_and_stops_at_no_heading(visit):
    page = visit("introduction/neuron.html")
    sliders, seen = page.locator("figure[data-explore] input[type=range]").count(), []
    page.locator("article a").first.focus()
    while len(seen) < sliders:
        page.keyboard.press("Tab")
        focus = page.evaluate("""() => {
            const here = document.activeElement;
            const {outlineStyle, outlineWidth} = getComputedStyle(here);
            return [here.matches(".headerlink"), here.type, outlineStyle, outlineWidth];
        }""")
        assert not focus[0]
        if focus[1] == "range":
            seen.append(focus)
    assert all(style == "solid" and float(width.removesuffix("px")) >= 2 for _, _, style, width in seen)
    assert (
        page.locator("article .headerlink").evaluate_all("links => links.filter((link) => link.tabIndex >= 0).length")
        == 0
    )
