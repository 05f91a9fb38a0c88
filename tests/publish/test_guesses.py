"""Questions on a page: the reader picks an answer and then sees the right one; and the switch that hides all outputs.

They are tried in a small site whose pages ask little, with the scripts and style sheets of the book.
"""

import re
import shutil
from collections import Counter

import nbformat
import pytest
import yaml

from book.publish.errors import all_errors
from book.publish.guesses import choices
from book.publish.lessons import listing
from book.publish.listings import verification
from book.publish.notebooks import RAISES, notebook
from book.publish.preview import Mark, marked
from book.publish.sections import sections
from book.read.pages import read_page
from tests.browser import REST, Eyes, open_page, serve
from tests.conftest import ROOT, build, settings_for

WIDE, NARROW = {"width": 1366, "height": 800}, {"width": 390, "height": 844}
browser_tests = pytest.mark.xdist_group("guesses")  # one worker starts one browser
INCLUDE = '```python\n--8<-- "{}"\n```\n\n'
FIRST = f"""# Guess: first

Two questions.

## Which one? {{#one}}

Text.

{INCLUDE.format("guess/first/one.py")}```guesses
2
---
an error
---
flabbergasted
```

```output
1
```

Why it is one.
{{#claim-why}}

[The second page](second.md) has more.

## Which two? {{#two}}

{INCLUDE.format("guess/first/two.py")}```guesses
4
---
5
```

```output
2
```

```output torch=">=2.14"
2
3
```

Why there are two.

## What comes next

Nothing.
"""
SECOND = f"""# Guess: second

## Which error? {{#error}}

{INCLUDE.format("guess/second/error.py")}```guesses
inf
---
0
```

```error
ZeroDivisionError: division by zero
```

Why it fails.

## What comes next

Nothing.
"""
SHOWS = f"""# Shows

## A program {{#program}}

{INCLUDE.format("tensors/shows/both.py")}```output
visible
```

```output torch=">=2.15"
invisible
```

```error
ValueError: not shown
```

## Another {{#another}}

{INCLUDE.format("tensors/shows/error.py")}```error
ValueError: alone
```

??? success "Solution 1"
    {INCLUDE.format("tensors/shows/solution.py").replace(chr(10), chr(10) + "    ").rstrip()}

    ```output
    solved
    ```
"""
PAGES = {
    "index.md": "# Home\n\nWelcome.\n",
    "guess/index.md": "# Guess first\n\nIt asks.\n\nNothing yet.\n{ #score }\n\n<!-- lessons of guess -->\n",
    "guess/first.md": FIRST,
    "guess/second.md": SECOND,
    "tensors/shows.md": SHOWS,
    "tensors/more.md": "# More\n\n" + INCLUDE.format("tensors/more/more.py") + "```output\nmore\n```\n",
    "tensors/silent.md": "# Silent\n\n" + INCLUDE.format("tensors/silent/silent.py"),
}
PROGRAMS = {
    "guess/first/one.py": "print(1)\n",
    "guess/first/two.py": "print(2)\n",
    "guess/second/error.py": "1 / 0\n",
    "tensors/shows/both.py": "print('visible')\nraise ValueError('not shown')\n",
    "tensors/shows/error.py": "raise ValueError('alone')\n",
    "tensors/shows/solution.py": "print('solved')\n",
    "tensors/more/more.py": "print('more')\n",
    "tensors/silent/silent.py": "x = 1\n",
}


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """The folder of a small book that asks, with its site in it."""
    root = tmp_path_factory.mktemp("asks")
    files = {f"docs/{name}": text for name, text in PAGES.items()}
    files |= {f"snippets/{path}": code for path, code in PROGRAMS.items()}
    settings = settings_for(root)
    settings["hooks"].append(str(ROOT / "book" / "publish" / "search_hooks.py"))
    files["mkdocs.yml"] = yaml.dump(settings)
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "docs/assets", root / "docs/assets", ignore=shutil.ignore_patterns("figures"))
    built = build(root, root / "site")
    assert built.returncode == 0, built.stderr
    return root


@pytest.fixture(scope="module")
def home(book):
    with serve(book / "site") as address:
        yield address


SEE_VIOLATIONS = """window.violations = [];
    addEventListener("securitypolicyviolation", (event) => violations.push(event.blockedURI));"""


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport=WIDE)
    context.add_init_script(SEE_VIOLATIONS)
    complaints = []
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    yield context
    assert complaints == [] and not any(page.evaluate("window.violations ?? []") for page in context.pages)
    context.close()


@pytest.fixture
def visit(context, home):
    """A function that opens a page in the same browser, with what the browser has kept."""

    def go_to(name: str):
        page = context.pages[0] if context.pages else context.new_page()
        page.goto("about:blank")  # so that a part of the same page is a new visit, too
        open_page(page, home + name)
        return page

    return go_to


def question(page, number: int = 0):
    return page.locator(".guesses").nth(number)


def box(page, number: int = 0):
    return page.locator("details.answer").nth(number)


def is_open(page, number: int = 0) -> bool:
    return box(page, number).get_attribute("open") is not None


def choose(page, text: str, number: int = 0) -> None:
    """Pick a guess with the mouse."""
    question(page, number).locator("label", has=page.get_by_text(text, exact=True)).click()


def pick(page, text: str, number: int = 0) -> str:
    """Pick a guess with the mouse, and check it. Returns what is said then."""
    choose(page, text, number)
    question(page, number).get_by_role("button", name=CHECK).click()
    return said(page, number)


CHECK, UNKNOWN = "Check this guess", "I do not know"


def said(page, number: int = 0) -> str:
    return " ".join(question(page, number).locator(".verdict").inner_text().split())


# What stands on the page.


@browser_tests
def test_without_scripts_the_guesses_are_a_list_and_the_box_opens(browser, home):
    context = browser.new_context(java_script_enabled=False, viewport=NARROW)
    page = context.new_page()
    page.goto(home + "guess/first.html")
    assert sorted(question(page).locator("li").all_inner_texts()) == ["1", "2", "an error", "flabbergasted"]
    assert page.locator("article input:visible, article button:visible").count() == 0
    answer = box(page).get_by_text("Why it is one.")
    assert not answer.is_visible()
    box(page).locator("summary").click()
    assert answer.is_visible() and box(page).locator(".program-output").is_visible()
    context.close()


def test_a_box_holds_what_follows_up_to_the_next_heading(book):
    html = (book / "site/guess/first.html").read_text(encoding="utf-8")
    boxes = re.findall(r'(?s)<details class="answer">(.*?)</details>', html)
    texts = [" ".join(re.sub(r"<[^>]*>", " ", inside).split()) for inside in boxes]
    assert texts == [
        "What it does, and why Output 1 Why it is one. The second page has more.",
        "What it does, and why Output torch 2.13 and older 2 Output torch 2.14 and newer 2 3 Why there are two.",
    ]


def program(text: str, name: str = "chapter/one.py"):
    return read_page(f'```python\n--8<-- "{name}"\n```\n\n{text}').programs[0]


TWO = "```guesses\n2\n---\n3\n```\n\n```output\n1\n```\n"


def test_the_place_of_the_right_answer_says_nothing():
    places = [[bool(c.verdict) for c in choices(program(TWO, f"chapter/p{n}.py"))].index(True) for n in range(300)]
    assert min(Counter(places).values()) > 70 and len(Counter(places)) == 3


def test_the_order_stays_when_a_text_changes():
    one, other = (choices(program(text)) for text in (TWO, TWO.replace("```output\n1", "```output\n7")))
    assert [choice.text for choice in other] == [choice.text.replace("1", "7") for choice in one]
    assert choices(program(TWO)) == one


@pytest.mark.parametrize(
    ("shown", "verdicts"),
    [
        ("```output\n1\n```\n", ["Right."]),
        (
            '```output\n1\n```\n\n```output torch=">=2.14"\n5\n```\n',
            [
                "Right. This is what torch 2.13 and older print.",
                "Right. This is what torch 2.14 and newer print.",
            ],
        ),
        (
            '```output\n1\n```\n\n```error torch=">=2.15"\nE: y\n```\n',
            ["Right. This is what torch 2.14 and older print.", "Right. This is what torch 2.15 and newer raise."],
        ),
    ],
)
def test_a_right_answer_says_on_which_releases_it_is_one(shown, verdicts):
    found = choices(program("```guesses\n2\n---\n3\n```\n\n" + shown))
    assert sorted(choice.verdict for choice in found if choice.verdict) == sorted(verdicts)


@pytest.mark.parametrize(
    ("guessed", "shown", "texts"),
    [
        ("2\n---\n3", "```error\nValueError: no\n```\n", ["an error"]),
        ("2\n---\n3", "```output\n1\n```\n\n```error\nValueError: no\n```\n", ["1\nan error"]),
        ("2\n---\n3", '```error\nE: x\n```\n\n```error torch=">=2.15"\nE: y\n```\n', ["an error"]),
        ("2\n---\nTypeError: no", "```error\nValueError: no\n```\n", ["ValueError: no"]),
        ("2\n---\n3", "```output\n1\n```\n\n```error\nUserWarning: no\n```\n", ["1\nUserWarning: no"]),
    ],
)
def test_an_error_among_guesses_without_messages_has_none(guessed, shown, texts):
    """A whole message would look like what was copied from a run."""
    found = choices(program(f"```guesses\n{guessed}\n```\n\n" + shown))
    assert [choice.text for choice in found if choice.verdict] == texts
    assert len(found) == 3


def test_one_release_prints_and_several_print():
    shown = '```output\n1\n```\n\n```output torch="==2.14.*"\n5\n```\n'
    found = choices(program("```guesses\n2\n---\n3\n```\n\n" + shown))
    assert "Right. This is what torch 2.14 prints." in [choice.verdict for choice in found]


# What a reader does.


@browser_tests
def test_a_right_pick_opens_the_box_and_is_praised(visit):
    page = visit("guess/first.html")
    output = box(page).locator(".program-output")
    assert not output.is_visible() and said(page) == "" and question(page).get_by_role("radio").count() == 5
    assert pick(page, "1").startswith("Right. 1 of 2 right on this page, 1 of 3 in the chapter.")
    assert output.is_visible() and not is_open(page, 1)
    assert question(page).get_by_role("radio", disabled=True).count() == 5
    assert question(page).get_by_role("button", name=CHECK).count() == 0


@browser_tests
def test_who_picks_can_pick_another_one_before_the_answer_is_shown(visit):
    page = visit("guess/first.html")
    for text in ("flabbergasted", "2", "1"):
        choose(page, text)
        assert question(page).get_by_role("radio", name=text, exact=True).is_checked()
        assert said(page) == "" and not is_open(page)
    question(page).get_by_role("button", name=CHECK).click()
    assert said(page).startswith("Right. 1 of 2 right on this page") and is_open(page)


@browser_tests
@pytest.mark.parametrize("how", ["button", "box"])
def test_the_answer_is_shown_to_who_has_picked(visit, how):
    """The box is opened by its own line, too: who does not know picks that."""
    page = visit("guess/first.html")
    confirm = question(page).get_by_role("button", name=CHECK) if how == "button" else box(page).locator("summary")
    confirm.click()
    assert not is_open(page) and said(page) == ""
    assert page.evaluate("document.activeElement.matches('.guesses :invalid')")
    choose(page, UNKNOWN)
    confirm.click()
    assert said(page).startswith("Not guessed: what it does stands below. 0 of 2 right on this page")
    assert is_open(page) and question(page).get_by_role("radio", disabled=True).count() == 5
    box(page).locator("summary").click()
    assert not is_open(page)
    assert said(visit("guess/first.html")).startswith("Not guessed")


@browser_tests
def test_who_has_seen_the_answer_does_not_guess(visit):
    page = visit("guess/first.html#claim-why")
    page.locator(".verdict", has_text="Not guessed").first.wait_for()
    assert said(page) == "Not guessed: what it does stands below."
    assert question(page).get_by_role("radio", disabled=True).count() == 5
    assert pick(page, "2", 1).startswith("Right.")
    page = visit("guess/first.html")  # it was shown by accident, perhaps
    assert said(page) == "" and "1 of 2 right on this page" in said(page, 1)
    page.evaluate("document.querySelector('.answer').open = true")  # as what is looked for in a page does
    page.locator(".verdict", has_text="Not guessed").first.wait_for()
    assert said(page).startswith("Not guessed")


@browser_tests
def test_a_wrong_pick_opens_the_box_and_cannot_be_taken_back(visit):
    page = visit("guess/first.html")
    wrong = "Not this time: what it does stands below. 0 of 2 right on this page, 0 of 3 in the chapter."
    assert pick(page, "flabbergasted").startswith(wrong) and is_open(page)
    question(page).locator("label").filter(has_text=re.compile("^1$")).click(force=True)
    assert said(page).startswith(wrong)
    marks = (
        question(page)
        .locator("samp")
        .evaluate_all("all => all.map((one) => [one.textContent, getComputedStyle(one, '::after').content])")
    )
    assert {text: mark.strip('" ') for text, mark in marks} == {
        "1": "✓", "flabbergasted": "✗", "2": "none", "an error": "none",
    }  # fmt: skip


@browser_tests
def test_what_another_release_does_is_right_and_says_so(visit):
    page = visit("guess/first.html")
    assert pick(page, "2 3", 1).startswith("Right. This is what torch 2.14 and newer print. 1 of 2 right")


@browser_tests
@pytest.mark.parametrize("how", ["Enter", "button"])
def test_by_keyboard(visit, how):
    page = visit("guess/first.html")
    group = page.get_by_role("group", name="What does this program do?").first
    group.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    second = group.get_by_role("radio").nth(1)
    assert second.is_checked() and not is_open(page) and said(page) == ""
    page.keyboard.press("ArrowUp")
    assert group.get_by_role("radio").first.is_checked() and not is_open(page)
    page.keyboard.press("ArrowDown")
    if how == "Enter":
        page.keyboard.press("Enter")
    else:
        button = group.get_by_role("button", name=CHECK)
        page.keyboard.press("Tab")
        assert button.evaluate("button => button === document.activeElement")
        page.keyboard.press("Enter")
    assert is_open(page) and second.is_checked() and said(page)
    assert page.evaluate("document.activeElement.matches('.answer > summary')")


@browser_tests
def test_a_screen_reader_is_told_the_verdict(visit):
    page = visit("guess/first.html")
    assert question(page).locator("legend").inner_text() == "What does this program do?"
    verdict = question(page).locator(".verdict")
    assert verdict.get_attribute("aria-live") == "polite" and verdict.inner_text() == ""
    pick(page, "1")
    assert verdict.inner_text().startswith("Right.")


@browser_tests
def test_the_score_is_kept_and_forgotten(visit):
    page = visit("guess/first.html")
    pick(page, "1")
    pick(page, "4", 1)
    page = visit("guess/second.html")
    assert pick(page, "an error").startswith("Right. 1 of 1 right on this page, 2 of 3 in")
    page = visit("guess/first.html")
    assert [said(page, n).split(".")[0] for n in (0, 1)] == ["Right", "Not this time: what it does stands below"]
    assert "1 of 2 right on this page, 2 of 3 in the chapter." in said(page, 1)
    assert is_open(page) and is_open(page, 1)
    page = visit("guess/index.html")
    assert page.locator("#score").inner_text().startswith("You have found 2 of 3 answers.")
    lines = page.locator("article li").all_inner_texts()
    assert [line.partition("min, ")[2] for line in lines] == ["2 questions, 1 right", "1 question, 1 right"]
    asked, answers = [], iter([False, True])
    page.on("dialog", lambda d: asked.append(d.message) or (d.accept if next(answers) else d.dismiss)())
    for is_kept in (True, False):
        page.locator("#score").get_by_role("button", name="Start anew on all pages").click()
        assert (page.locator("#score").inner_text() != "Nothing yet.") is is_kept
    assert asked == 2 * ["Forget what you have guessed on all pages?"]
    assert "right" not in "".join(page.locator("article li").all_inner_texts())
    page = visit("guess/first.html")
    assert said(page) == said(page, 1) == ""


@browser_tests
def test_what_was_open_is_open_again_before_scripts_could_move_anything(context, visit):
    page = visit("guess/first.html")
    pick(page, UNKNOWN, 1)
    page.route("**/*.js", lambda route: route.abort())
    page.reload()
    assert not is_open(page) and is_open(page, 1)
    page.unroute("**/*.js")
    page.evaluate("localStorage.setItem('guesses', localStorage.guesses.replace('I do not know', 'no more asked'))")
    page = visit("guess/first.html")
    assert not is_open(page) and not is_open(page, 1) and said(page, 1) == ""


@browser_tests
def test_a_page_starts_anew_and_the_others_keep_their_scores(visit):
    pick(visit("guess/second.html"), "an error")
    page = visit("guess/first.html")
    asked, answers = [], iter([False, True])
    page.on("dialog", lambda d: asked.append(d.message) or (d.accept if next(answers) else d.dismiss)())
    pick(page, "1")
    assert "2 of 2 right on this page, 3 of 3 in the chapter" in pick(page, "2", 1)
    anew = question(page, 1).get_by_role("button", name="Start anew on this page")
    anew.click()
    assert said(page).startswith("Right.")
    anew.click()
    assert said(page) == said(page, 1) == "" and not is_open(page)
    assert asked == 2 * ["Forget what you have guessed on this page?"]
    assert page.evaluate("document.activeElement === document.querySelector('.guesses input')")
    assert pick(page, "1").startswith("Right. 1 of 2 right on this page, 2 of 3 in the chapter.")
    assert said(visit("guess/second.html")).startswith("Right.")


@browser_tests
@pytest.mark.parametrize("kept", ["nonsense", "[1]", '{"PATH": 5}', '{"PATH": {"guess/first/one.py": [3, true]}}'])
def test_it_works_where_something_else_is_kept(visit, kept):
    page = visit("guess/first.html")
    page.evaluate("kept => localStorage.setItem('guesses', kept.replace('PATH', location.pathname))", kept)
    page = visit("guess/first.html")
    assert said(page) == ""
    assert pick(page, "1").startswith("Right. 1 of 2 right on this page, 1 of 3 in the chapter.")


REFUSE = """for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});
}"""


@browser_tests
def test_where_nothing_may_be_kept_the_rest_works(context, visit):
    context.add_init_script(REFUSE)
    page = visit("guess/first.html")
    assert pick(page, "1").startswith("Right. 1 of 2 right on this page")
    assert said(visit("guess/first.html")) == ""
    page = visit("tensors/shows.html")
    switch(page).check()
    assert shown(page) == []
    assert shown(visit("tensors/more.html")) == ["more"]


@browser_tests
def test_a_link_into_a_box_opens_it(visit):
    page = visit("guess/first.html#claim-why")
    assert is_open(page) and not is_open(page, 1)
    assert page.locator("#claim-why").evaluate("part => part.getBoundingClientRect().top < innerHeight")
    page = visit("guess/first.html#one")
    assert not is_open(page)
    page.evaluate("location.hash = 'claim-why'")
    page.wait_for_function("document.querySelector('.answer').open")


FIELD, BEST = ".md-search input", "a[data-best]"


def search(page, text: str) -> None:
    """Search, and follow the best answer."""
    page.fill(FIELD, text)
    page.locator(BEST).wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"\?h="))
    open_page(page, page.url)


@browser_tests
def test_who_comes_from_the_search_sees_the_answer(visit):
    page = visit("index.html")
    search(page, "ZeroDivisionError: division by zero")
    assert "guess/second.html" in page.url and is_open(page)
    page = visit("index.html")
    search(page, "fails")
    assert "guess/second.html" in page.url and is_open(page)


@browser_tests
def test_no_guess_is_found(visit):
    page = visit("index.html")
    page.fill(FIELD, "flabbergasted")
    page.locator(".md-search-result .advice").wait_for()
    assert page.locator(BEST).count() == 0


@browser_tests
def test_everything_is_on_paper(visit):
    page = visit("guess/first.html")
    page.emulate_media(media="print")
    assert box(page).locator(".program-output samp").bounding_box()["height"] > 10
    assert page.get_by_text("Why there are two.").bounding_box()["height"] > 10
    page = visit("tensors/shows.html")
    page.emulate_media(media="screen")
    switch(page).check()
    page.emulate_media(media="print")
    assert shown(page)[:3] == ["visible", "invisible", "ValueError: not shown"]
    assert page.locator(".ask:visible, .guess-first:visible").count() == 0


@browser_tests
@pytest.mark.parametrize("name", ["guess/first", "guess/index", "tensors/shows"])
def test_everybody_can_read_it(visit, name):
    page, eyes = visit(f"{name}.html"), Eyes()
    if name == "tensors/shows":
        switch(page).check()
        page.locator(".ask").first.click()
    elif name == "guess/first":
        pick(page, "1")
        pick(page, "4", 1)
    else:
        pick(visit("guess/first.html"), "1")
        page = visit("guess/index.html")
    page.add_style_tag(content=REST)
    for size in (NARROW, WIDE):
        for scheme in ("light", "dark"):
            grave = eyes.grave_findings(page, scheme, size)
            assert [(finding["id"], node["html"][:300]) for finding in grave for node in finding["nodes"]] == []
            assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


# The switch.


def switch(page):
    return page.get_by_role("switch", name="Hide the outputs: guess first")


def shown(page) -> list[str]:
    """The outputs and errors outside of boxes that can be seen."""
    return page.locator("article > :is(.program-output, .program-error) samp:visible").all_inner_texts()


ALL = ["visible", "invisible", "ValueError: not shown", "ValueError: alone"]


@browser_tests
def test_the_switch_hides_each_output_until_it_is_asked_for(visit):
    page = visit("tensors/shows.html")
    assert not switch(page).is_checked() and shown(page) == ALL and page.locator(".ask:visible").count() == 0
    switch(page).check()
    assert shown(page) == [] and page.locator("article > * > .ask:visible").count() == 2
    colors = page.locator("article > * > .ask").evaluate_all(
        "all => all.map((button) => getComputedStyle(button.parentElement).borderLeftColor)"
    )
    assert len(set(colors)) == 1  # it is not seen which is an error
    page.get_by_role("button", name="Show what it prints").first.press("Enter")
    assert shown(page) == ALL[:3] and page.evaluate("document.activeElement.textContent") == "visible"
    assert page.locator("article > * > .ask:visible").count() == 1
    switch(page).uncheck()
    assert shown(page) == ALL
    switch(page).check()
    assert shown(page) == []
    page.locator("summary").click()
    assert not page.get_by_text("solved", exact=True).is_visible()
    page.locator("details .ask").click()
    assert page.get_by_text("solved", exact=True).is_visible()


@browser_tests
def test_the_switch_is_remembered_and_nothing_shows_up_before(context, visit):
    switch(visit("tensors/shows.html")).check()
    page = visit("tensors/more.html")
    assert switch(page).is_checked() and shown(page) == []
    page.route("**/*.js", lambda route: route.abort())
    page.goto(page.url)
    assert shown(page) == []
    page.unroute("**/*.js")
    page = visit("tensors/more.html")
    switch(page).uncheck()
    assert shown(visit("tensors/shows.html")) == ALL


@browser_tests
def test_where_the_switch_is(visit):
    switch(visit("tensors/shows.html")).check()
    for name in ("tensors/silent.html", "index.html", "guess/first.html", "guess/index.html"):
        assert switch(visit(name)).count() == 0, name
    page = visit("guess/first.html")
    pick(page, "1")
    assert box(page).locator(".program-output samp").is_visible() and page.locator(".ask").count() == 0


@browser_tests
def test_links_into_hidden_outputs_open_them(visit):
    switch(visit("tensors/shows.html")).check()
    page = visit("tensors/shows.html#on-releases-tensors-shows-both-py")
    assert shown(page) == ALL[:3]
    assert page.locator(":target").evaluate("part => part.getBoundingClientRect().top < innerHeight")
    page = visit("tensors/shows.html#program")
    assert shown(page) == []
    page.evaluate("location.hash = 'on-releases-tensors-shows-both-py'")
    page.wait_for_function("document.querySelector(':target.asked')")


@browser_tests
@pytest.mark.parametrize("query", ["ValueError: alone", "visible"])
def test_who_comes_from_the_search_sees_the_outputs(visit, query):
    switch(visit("tensors/shows.html")).check()
    page = visit("index.html")
    search(page, query)
    assert "tensors/shows.html" in page.url and shown(page) == ALL and switch(page).is_checked()


@browser_tests
def test_without_scripts_there_is_no_switch_and_everything_is_seen(browser, home):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(home + "tensors/shows.html")
    assert not page.locator(".guess-first").is_visible() and shown(page) == ALL
    context.close()


@browser_tests
def test_who_hides_outputs_reads_the_page_all_the_same(context, visit):
    context.clock.install()
    switch(visit("tensors/shows.html")).check()
    page = visit("tensors/shows.html")
    page.set_viewport_size({"width": 1366, "height": 3000})
    page.evaluate("() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))")
    page.clock.fast_forward(5000)
    assert page.get_by_role("checkbox", name="I have read this page").is_checked()
    read = page.locator(".md-sidebar--secondary .md-nav__link:has(.read)").all_text_contents()
    assert "A program" in " ".join(read)  # which ends with what is hidden


# The same in other forms.


def test_the_markdown_of_a_page_has_the_question(book):
    text = (book / "site/guess/first.md").read_text(encoding="utf-8")
    before, after = text.split("## Which two?")
    assert "```python\nprint(1)\n```\n\nWhat does this program do? Guess before you read on:\n\n- `" in before
    assert sorted(re.findall(r"^- (.*)$", before, re.MULTILINE)) == ["`1`", "`2`", "`an error`", "`flabbergasted`"]
    assert "\n\nOutput:\n\n```text\n1\n```\n\nWhy it is one." in before
    assert "- ```text\n  2\n  3\n  ```\n" in after and "guesses" not in text


def test_the_notebook_asks_and_shows_the_answer_in_a_box(book):
    page = read_page(SECOND)
    made = nbformat.reads(notebook(page, "docs/guess/second.md", book), as_version=4)
    nbformat.validate(made)
    (cell,) = (cell for cell in made.cells if cell.cell_type == "code")
    assert cell.outputs == [] and cell.metadata.tags == [RAISES]
    text = made.cells[made.cells.index(cell) + 1].source
    asked, answer = text.split("<details><summary>What it does, and why</summary>")
    assert asked.startswith("What does this program do?") and "- `inf`" in asked
    answer, after = answer.split("</details>")
    assert "ZeroDivisionError: division by zero\n```\n\nWhy it fails." in answer and "## What comes next" in after


def test_the_search_reads_the_answer_and_no_guess(book):
    html = re.search(r"(?s)<article.*</article>", (book / "site/guess/first.html").read_text(encoding="utf-8"))[0]
    (one,) = (section for section in sections(html) if section.anchor == "one")
    assert [block.text for block in one.blocks if block.kind == "output"] == ["1"]
    assert "flabbergasted" not in str(one) and "Why it is one." in one.text("prose", aside=True)


def test_a_page_that_explains_an_error_comes_before_one_that_asks(book):
    error = f"# Page\n\n{INCLUDE.format('guess/second/error.py')}```error\nZeroDivisionError: division by zero\n```\n"
    pages = {"docs/guess/second.md": read_page(SECOND), "docs/a/page.md": read_page(error)}
    (found,) = all_errors(pages)
    assert [place.page for place in found.places] == ["a/page.md", "guess/second.md"]


def test_a_chapter_lists_its_questions(book):
    assert listing(book, "guess").splitlines() == [
        "- [Guess: first](first.md), 1 min, 2 questions",
        "- [Guess: second](second.md), 1 min, 1 question",
    ]


def test_guesses_are_counted(book):
    (row,) = (line for line in verification(book).splitlines() if "guess/first.md" in line)
    assert row.endswith("| 5 |")


def test_a_stale_output_of_several_releases_is_marked(book):
    html = (book / "site/guess/first.html").read_text(encoding="utf-8")
    shown = marked(html, [Mark(2, "new")])
    stale = re.search(r'(?s)<div class="stale program-output".*?<samp[^>]*>(.*?)</samp>', shown)[1]
    assert re.sub("<[^>]*>", "", stale) == "2\n3"
