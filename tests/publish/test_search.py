"""The search, asked in a real browser as readers ask: errors that they paste, terms, names in code."""

import json
import random
import re
from html import unescape

import pytest

from benchmarks.searching import FIELD, OPENER, RESULT, found, queries, rank
from book.publish.errors import all_errors
from book.publish.words import tokens
from book.read.catalog import read_book
from book.read.files import read
from tests.browser import REST, Eyes, open_page, sent
from tests.conftest import ROOT
from tests.published import ids, parsed

PAGES = read_book(ROOT)
ERRORS = all_errors(PAGES)
WIDE, NARROW = {"width": 1366, "height": 800}, {"width": 390, "height": 844}
META, ITEM_LINKS, DEFINITION = ".md-search-result__meta", f"{RESULT} a", ".md-search-result .definition"
pytestmark = pytest.mark.xdist_group("search")

# What the dialog would show for each query: the addresses of the first pages' best sections, and of the definition.
# The page's own search gets its pieces back afterwards: other tests go on with the same page.
ASK = """async (asked) => {
    const pieces = {};
    const keep = window.searchPiece;
    window.searchPiece = (name, piece) => { pieces[name] = piece; };
    const load = async (name) => {
        if (!pieces[name]) await new Promise((loaded, failed) => {
            const script = Object.assign(document.createElement("script"), {src: `../search/${name}.js`});
            script.onload = loaded;
            script.onerror = failed;
            document.head.append(script);
        });
        return pieces[name];
    };
    const core = await load("core");
    const ranking = new Ranking(core, load);
    const address = (section) => {
        const page = ranking.pageOf[section];
        return `${core.pages[page][0]}#${core.sections[page][section - ranking.first[page]][0]}`;
    };
    const answers = [];
    for (const query of asked) {
        const {term, error, pages} = await ranking.search(query);
        answers.push({
            pages: pages.map(({page, sections}) => {
                const best = inOrder(sections)[0]?.section ?? ranking.first[page];
                return [core.pages[page][0], address(best)];
            }),
            term: term && address(term.definition),
            error: error && address(error.listed),
            isSure: error?.isSure,
        });
    }
    window.searchPiece = keep;
    return answers;
}"""


# No answer is wider than the dialog.
FITS = """() => {
    const box = document.querySelector(".md-search__scrollwrap");
    return box.clientWidth > 300 && box.scrollWidth <= box.clientWidth;
}"""


@pytest.fixture(scope="module")
def tab(browser, address):
    """A page whose search is open, and has loaded all that it needs."""
    context = browser.new_context(viewport=NARROW)
    tab = context.new_page()
    open_page(tab, address + "training/optimizers.html")
    assert found(tab, address, "tensor")
    yield tab
    context.close()


@pytest.fixture
def reader(browser, address):
    """A function that opens a page for a reader who was never here; the first argument is its address."""
    contexts = []

    def visit(url: str, **options):
        contexts.append(browser.new_context(**{"viewport": WIDE} | options))
        tab = contexts[-1].new_page()
        tab.set_default_timeout(20_000)
        open_page(tab, url)
        return tab

    yield visit
    for context in contexts:
        context.close()


def test_what_readers_ask_is_answered_first(tab, address, record_property):
    asked = queries()
    ranks = {query: rank(found(tab, address, query), right) for query, right in asked.items()}
    first = sum(place == 1 for place in ranks.values())
    record_property("queries answered by the first page", first)
    assert [query for query, place in ranks.items() if place is None or place > 3] == []
    assert first >= 25 and len(asked) >= 26, ranks


ABOUT_THE_BOOK = {
    "pdf": "download",
    "epub": "download",
    "offline": "download",
    "download": "download",
    "print": "print",
    "exercises": "exercises",
    "solutions": "exercises",
    "notebook": "notebooks",
    "how do I start": "begin",
    "where to begin": "begin",
}


def test_what_is_asked_of_the_book_is_answered_by_its_guide(tab):
    answers = tab.evaluate(ASK, list(ABOUT_THE_BOOK))
    found = {query: answer["pages"][0] for query, answer in zip(ABOUT_THE_BOOK, answers, strict=True)}
    guide = "reference/using.html"
    assert found == {query: [guide, f"{guide}#{section}"] for query, section in ABOUT_THE_BOOK.items()}
    assert ABOUT_THE_BOOK.keys() <= queries().keys()


def test_python_and_javascript_find_the_same_words(tab):
    random.seed(0)
    alphabet = "aZ09_ .-(éßΣ×²ﬁＡ½ǅ学習率のがー々ｱ軸、…\n'\""
    texts = [
        *queries(),
        "ReLU BCEWithLogitsLoss nn.Conv2d zero_grad __init__ 32x8 2d x2 don't",
        "",
        "NORMALISED classes axes",
    ]
    texts += ["".join(random.choices(alphabet, k=random.randint(1, 30))) for _ in range(2000)]
    texts += [page.text for page in list(PAGES.values())[::6]]
    ours = "(texts) => texts.map((text) => words(text.normalize('NFKC')).flatMap((word) => [word.stem, ...word.parts]))"
    assert tab.evaluate(ours, texts) == [tokens(text) for text in texts]


TRACEBACK = """Traceback (most recent call last):
  File "/home/me/train.py", line 40, in <module>
    y = cache["mat1 and mat2"]
KeyError: 'mat1 and mat2'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/home/me/train.py", line 41, in <module>
    loss = criterion(model(x), y)
  File "/usr/lib/python3/site-packages/torch/nn/modules/module.py", line 1751, in _call_impl
    return forward_call(*args, **kwargs)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
{}"""


@pytest.mark.parametrize("lines", ["\n", " ", ""], ids=["lines", "spaces", "pulled together"])
def test_each_error_is_found_by_its_traceback_with_other_numbers(tab, lines):
    random.seed(1)
    pasted = [_traceback(f"{error.type}: {error.message}").replace("\n", lines) for error in ERRORS]
    for error, answer in zip(ERRORS, tab.evaluate(ASK, pasted), strict=True):
        place = error.places[0]
        assert answer["error"] == f"reference/errors.html#{error.anchor}"
        assert answer["pages"][0][1] == f"{place.page.replace('.md', '.html')}#{place.anchor}"
        assert answer["error"] in [section for _, section in answer["pages"][:3]]
    assert len(ERRORS) > 100


def _traceback(message: str) -> str:
    """A message as it would come from another program: with other numbers, devices and quotes."""
    other = re.sub(r"(?<![A-Za-z_\d])\d+(?![A-Za-z\d])", lambda _: str(random.randint(2, 900)), message)
    return TRACEBACK.format(re.sub(r"\bmeta\b", "cuda:1", other).replace("'", '"'))


def test_devices_and_numbers_in_a_message_do_not_matter(tab):
    for message, others in {
        "Tensor on device {} is not on the expected device {}!": [("meta", "cpu"), ("cuda:3", "xpu")],
        "mat1 and mat2 shapes cannot be multiplied ({}x{})": [(1, 2), (300, 400)],
    }.items():
        one, other = tab.evaluate(ASK, [message.format(*values) for values in others])
        assert one == other and one["isSure"]


def test_a_message_that_another_release_ends_otherwise_is_found(tab):
    messages = [
        "Expected all tensors to be on the same device, but got mat1 is on cpu, different from other tensors on cuda:0",
        "RuntimeError: Expected all tensors to be on the same device, but got index is on cuda:1, other than the rest",
    ]
    for answer in tab.evaluate(ASK, messages):
        assert answer["pages"][0][1] == "trouble/devices.html#mixed"


def test_a_message_without_its_type_is_found_and_other_questions_are_no_errors(tab):
    long = [error for error in ERRORS if len(tokens(error.message)) > 4]
    for error, answer in zip(long, tab.evaluate(ASK, [error.message for error in long]), strict=True):
        assert answer["error"] == f"reference/errors.html#{error.anchor}"
    questions = [
        "how to save a model",
        "convert numpy to tensor",
        "shape of a tensor",
        "learning rate",
        "softmax",
        "cpu",
    ]
    assert [answer["error"] for answer in tab.evaluate(ASK, questions)] == [None] * len(questions)


def test_each_term_leads_to_its_definition_and_to_the_page_that_teaches_it(tab, site):
    terms = parsed(site / "reference/glossary.html").select("article dt[id]")
    asked = [
        (name.strip(), term["id"], term.find_next_sibling("dd").select("a")[-1]["href"].removeprefix("../"))
        for term in terms
        for name in re.split(r"[(),、]", term.get_text().replace("¶", ""))
        if name.strip()
    ]
    for (_, id, page), answer in zip(asked, tab.evaluate(ASK, [name for name, *_ in asked]), strict=True):
        assert answer["term"] == f"reference/glossary.html#{id}"
        assert page.partition("#")[0] in [url for url, _ in answer["pages"][:2]]
    assert len(asked) > 400


NAMES = {
    "nn.CrossEntropyLoss": "training/loss-functions",
    "cross_entropy": "training/loss-functions",
    "zero_grad": "trouble/zero-grad",
    "keepdim": "tensors/statistics",
    "backward()": "autograd/graph",
    "unsqueeze": "tensors-continued/shapes",
    "DataLoader": "data/datasets",
    "manual_seed": "tensors-continued/random",
    "nn.Conv2d": "digits/cnn",
}


@pytest.fixture(scope="module")
def code(site) -> dict[str, str]:
    """The code of each page, by its address."""
    return {file.relative_to(site).as_posix(): _code(read(file)) for file in site.glob("*/*.html")}


def _code(html: str) -> str:
    blocks = re.findall(r'<div class="[^"]*\bhighlight\b.*?</pre>', html, re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", "", "\n".join(blocks)))


@pytest.mark.parametrize(("name", "teaches"), NAMES.items())
def test_a_name_in_code_finds_each_page_that_uses_it(tab, code, name, teaches):
    word = re.search(r"\w+(?=\W*$)", name)[0]
    uses = {page for page, text in code.items() if re.search(rf"\.{word}\b|\b{word}[=(]", text)}
    (answer,) = tab.evaluate(ASK, [name])
    pages = [url for url, _ in answer["pages"]]
    assert pages[0] == f"{teaches}.html" and uses <= set(pages) and len(uses) > 1


def test_a_term_shows_its_definition_above_the_pages(tab, address):
    assert found(tab, address, "学習率とは")[0] == "training/gradient-descent"
    definition = tab.locator(DEFINITION)
    assert "learning rate" in definition.locator("h2").inner_text()
    definition.locator(".teaser", has_text="how large a step").wait_for()
    assert set(definition.locator("[lang=ja]").all_inner_texts()) == {"学習係数", "学習率"}
    assert definition.locator("a").get_attribute("href").endswith("reference/glossary.html#learning-rate")
    assert definition.evaluate("(term) => term.matches(':first-child')")


def test_a_page_that_teaches_a_term_is_listed_with_its_section_about_it(tab, address):
    assert found(tab, address, "dropout")[0] == "digits/overfitting"
    links = [link.get_attribute("href") for link in tab.locator(RESULT).first.locator("a").all()]
    assert [link.removeprefix(address) for link in links] == [
        "digits/overfitting.html?h=dropout",
        "digits/overfitting.html?h=dropout#dropout",
    ]


# Where the headings lead that say that Enter follows them.
SAY_ENTER = """() => [...document.querySelectorAll(".md-search-result :is(h1, h2)")]
    .filter((heading) => getComputedStyle(heading, "::after").content.includes("↵"))
    .map((heading) => heading.closest("a").href)"""


@pytest.mark.parametrize(
    ("query", "first"),
    [("learning rate", "reference/glossary.html#learning-rate"), ("keepdim", "tensors/statistics.html")],
    ids=["a definition", "a page"],
)
def test_enter_goes_where_the_first_answer_leads(reader, address, query, first):
    tab = reader(address + "training/optimizers.html")
    found(tab, address, query)
    (target,) = tab.evaluate(SAY_ENTER)
    assert target.replace("?h=keepdim", "").startswith(address + first)
    tab.keyboard.press("ArrowDown")
    answer = tab.locator(".md-search-result__list > :first-child")
    assert answer.locator("a").first.evaluate("link => link === document.activeElement")
    assert answer.locator(f'a[href="{target}"]').count() == 1 and tab.evaluate(SAY_ENTER) == []
    tab.keyboard.press("ArrowUp")
    tab.keyboard.press("Enter")
    tab.wait_for_url(target)


@pytest.mark.parametrize(("then", "follows"), [(None, True), ("x", False), ("Escape", False)])
def test_enter_waits_for_the_answer_to_what_stands_in_the_field(reader, address, then, follows):
    tab, held = reader(address + "training/optimizers.html"), []
    found(tab, address, "learning rate")
    tab.route("**/search/words-*", lambda route: held.append(route))
    tab.fill(FIELD, "keepdim")
    tab.keyboard.press("Enter")
    if then:
        tab.keyboard.press(then)
    tab.wait_for_timeout(300)  # the answer to the query before still stands there
    assert held and tab.url.endswith("training/optimizers.html")
    for route in held:
        route.continue_()
    if follows:
        tab.wait_for_url("**/tensors/statistics.html?h=keepdim#*")
    else:
        tab.wait_for_timeout(500)
        assert tab.url.endswith("training/optimizers.html")


def test_the_title_of_what_explains_an_error_leads_to_the_error(tab, address):
    found(tab, address, "RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x3 and 4x2)")
    titles = tab.locator(RESULT).locator("a:has(h1)").evaluate_all("links => links.map((link) => link.href)")
    assert titles[0] == address + "trouble/shapes.html?h=#mat1-mat2"
    assert len(titles) > 5 and all(re.search(r"#.", title) for title in titles)


def test_what_is_inserted_without_a_key_is_searched(tab):
    tab.fill(FIELD, "")
    tab.evaluate(
        """(field) => {
        const input = document.querySelector(field);
        input.value = "keepdim";
        input.dispatchEvent(new InputEvent("input", {inputType: "insertFromPaste"}));
    }""",
        FIELD,
    )
    tab.locator(RESULT, has_text="Mean, sum, maximum, minimum").wait_for()


def test_nothing_found_says_what_to_try(tab, address):
    assert found(tab, address, "xyzzy", 500) == []
    assert "No page" in tab.inner_text(META)
    links = tab.locator(".md-search-result .advice a")
    assert [link.get_attribute("href").removeprefix(address) for link in links.all()] == [
        "reference/glossary.html",
        "reference/errors.html",
        "reference/cheat-sheet.html",
    ]
    found(tab, address, "what is the", 500)
    assert "add one that says more" in tab.inner_text(META)


def test_a_slip_of_the_finger_is_forgiven(tab, address):
    assert found(tab, address, "gradiant descent")[0] == "training/gradient-descent"
    assert "read “gradiant” as “gradient”" in tab.inner_text(META)


def test_common_words_and_labels_are_no_words(tab):
    everything, output, stop = tab.evaluate(ASK, ["tensor", "output", "the a of"])
    assert stop["pages"] == [] and len(output["pages"]) < len(everything["pages"])
    assert output["pages"][0][0] != "reference/errors.html"


def test_lessons_come_before_what_is_looked_up(tab):
    words = ["backpropagation", "momentum", "broadcasting", "誤差逆伝播法", "measured", "torch"]
    for answer in tab.evaluate(ASK, words):
        last = [url for url, _ in answer["pages"][:2]]
        assert not [url for url in last if url in ("reference/errata.html", "reference/performance.html")]


def test_the_keys_of_the_theme(reader, address):
    tab = reader(address + "training/optimizers.html")
    has_focus = f"() => document.activeElement.matches('{FIELD}')"
    for key in ("f", "s", "/"):
        tab.keyboard.press(key)
        assert tab.evaluate(has_focus) and tab.is_checked("#__search")
        tab.keyboard.press("Escape")
        assert not tab.is_checked("#__search") and not tab.evaluate(has_focus)
    tab.keyboard.press("s")
    tab.keyboard.type("keepdim")
    assert tab.input_value(FIELD) == "keepdim"
    links = tab.locator(ITEM_LINKS)
    links.nth(1).wait_for()
    at = "() => [...document.querySelectorAll('.md-search-result a')].indexOf(document.activeElement)"
    places = []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"):
        tab.keyboard.press(key)
        places.append(tab.evaluate(at))
    assert places == [0, 1, 0, -1] and tab.evaluate(has_focus)
    best = tab.locator("a[data-best]").first.get_attribute("href")
    tab.keyboard.press("Enter")
    tab.wait_for_url(best)
    assert "statistics.html" in best and "#" in best


def test_a_query_can_be_shared(browser, reader, address):
    tab = reader(address + "training/optimizers.html", permissions=["clipboard-read", "clipboard-write"])
    tab.keyboard.press("s")
    tab.keyboard.type("mat1 & mat2")
    tab.locator(RESULT).first.wait_for()
    tab.locator(".md-search__options a").click()
    shared = tab.evaluate("navigator.clipboard.readText()")
    assert shared == address + "training/optimizers.html?q=mat1%20%26%20mat2"
    other = reader(shared)
    other.locator(RESULT).first.wait_for()
    assert other.input_value(FIELD) == "mat1 & mat2"
    other.keyboard.press("Escape")
    assert "?" not in other.url


def test_the_page_that_was_found_shows_the_words(reader, address):
    tab = reader(address)
    tab.keyboard.press("s")
    tab.keyboard.type("broadcasting")
    tab.locator(ITEM_LINKS).first.click()
    tab.locator("mark[data-md-highlight]", has_text="broadcasting").first.wait_for()
    assert {mark.lower() for mark in tab.locator("mark[data-md-highlight]").all_text_contents()} <= {
        "broadcasting",
        "broadcast",
        "broadcasts",
    }


def test_from_a_folder_the_search_answers(reader, site):
    tab = reader((site / "training/optimizers.html").as_uri())
    tab.keyboard.press("s")
    tab.keyboard.type("勾配降下法")
    tab.locator(RESULT).first.wait_for()
    link = tab.locator(ITEM_LINKS).first.get_attribute("href")
    assert link.startswith((site / "training/gradient-descent.html").as_uri())


def test_where_there_is_no_page_the_search_answers(reader, address):
    tab = reader(address + "no/such/page.html")
    tab.keyboard.press("s")
    tab.keyboard.type("softmax")
    assert (
        tab.locator(ITEM_LINKS).first.get_attribute("href").startswith(address + "training/activation-functions.html")
    )


def test_where_nothing_may_be_stored_the_search_answers(browser, address):
    context = browser.new_context()
    tab = context.new_page()
    tab.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError'); }})"
    )
    tab.goto(address)
    tab.locator("html.js").wait_for()
    tab.locator(FIELD).click()
    tab.keyboard.insert_text("softmax")
    tab.locator(RESULT).first.wait_for()
    context.close()


def test_a_search_that_cannot_load_says_so_and_tries_again(browser, address):
    context = browser.new_context(viewport=WIDE)
    tab = context.new_page()
    open_page(tab, address)
    context.set_offline(True)
    tab.keyboard.press("s")
    tab.keyboard.type("softma")
    tab.locator(META, has_text="did not load").wait_for()
    context.set_offline(False)
    tab.keyboard.type("x")
    tab.locator(RESULT).first.wait_for()
    context.close()


def test_without_scripts_a_sentence_says_why_there_is_no_search(browser, address):
    context = browser.new_context(viewport=NARROW, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address + "training/optimizers.html")
    sentence = tab.locator("header .no-search")
    assert sentence.is_visible() and "The search needs JavaScript" in sentence.inner_text()
    assert not tab.locator(FIELD).is_visible() and not tab.locator(OPENER).is_visible()
    context.close()


def test_a_first_answer_is_light(reader, site, address):
    """What is sent for it, in bytes, compressed, with the texts that are shown."""
    tab = reader(address + "training/optimizers.html", viewport=NARROW)
    requested = set()
    tab.on("request", lambda request: requested.add(request.url.partition("?")[0]))
    tab.locator(OPENER).click()
    tab.keyboard.insert_text("learning rate")
    tab.locator(RESULT).first.wait_for()
    sizes = {url: len(sent(site / url.removeprefix(address))[0]) for url in requested}
    assert any(url.endswith("core.js") for url in sizes) and sum(sizes.values()) <= 100_000, sizes


def test_the_words_that_begin_with_a_letter_are_there_before_the_next(reader, address):
    tab = reader(address + "training/optimizers.html")
    asked = []
    tab.on("request", lambda request: asked.append(request.url) if "/words-" in request.url else None)
    found(tab, address, "learning rate")
    before = len(asked)
    with tab.expect_request("**/words-*"):
        tab.keyboard.type(" b")
    tab.wait_for_timeout(300)  # all of them were asked for
    letter = len(asked)
    tab.keyboard.type("atch")
    tab.locator(".md-search-result mark", has_text="batch").first.wait_for()
    assert before < letter == len(asked)


@pytest.mark.parametrize(
    "query", ["学習率", "xyzzy", "RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x3 and 4x2)"]
)
def test_everybody_can_read_the_answers(reader, address, query):
    tab, eyes = reader(address + "reference/errata.html"), Eyes()
    tab.add_style_tag(content=REST)
    found(tab, address, query, 1000)
    for size in (WIDE, NARROW):
        for scheme in ("light", "dark"):
            assert tab.locator(".md-search-result li").first.is_visible()
            grave = eyes.grave_findings(tab, scheme, size)
            assert [(finding["id"], node["html"][:300]) for finding in grave for node in finding["nodes"]] == []
            assert tab.evaluate(FITS)


def test_the_index_fits_the_site(site):
    """Each section of the index is a place of the site, and nothing of the theme's own search is left."""
    core = json.loads(read(site / "search/core.js").removeprefix('searchPiece("core",').rstrip().removesuffix(")"))
    assert not (site / "search/search_index.json").exists()
    for (url, title, _), sections in zip(core["pages"], core["sections"], strict=True):
        assert title and sections[0][0] == ""
        assert {anchor for anchor, _ in sections[1:]} <= ids(site / url)
