"""The figures to explore by hand, moved by keyboard in a browser: their numbers are torch's.

Each test asks torch (by_torch.py) what the figure shows, and compares all decimals that it shows.
"""

import gzip
import itertools
import json
import math
import re
from pathlib import Path

import numpy as np
import pytest

from book.read.files import read
from book.run.figures import split
from book.run.runner import shared_runner

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "docs" / "assets" / "javascripts").rglob("*.js"))
PAGES = {
    "neuron": "introduction/neuron.html",
    "activation": "training/activation-functions.html",
    "descent": "training/gradient-descent.html",
    "optimizers": "training/optimizers.html",
    "broadcasting": "tensors/arithmetic.html",
    "convolution": "digits/index.html",
    "backpropagation": "introduction/backpropagation.html",
    "attention": "attention/attention.html",
    "rates": "digits/classifier.html",
}
NUMBER = re.compile(r"-?\d+\.\d+(?:e[+-]\d+)?|nan|-?inf")
browser_tests = pytest.mark.xdist_group("explore")  # one worker starts one browser


class Figure:
    """A figure to explore on an open page."""

    def __init__(self, page, name: str):
        self.page = page
        self.place = page.locator(f"figure[data-explore={name}]")
        self.output = self.place.locator("output")
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def set(self, label: str, value: float) -> None:
        """Move a slider to a value, with the keys of the keyboard alone, on the shorter way from one of its ends."""
        slider = self.place.get_by_role("slider", name=label, exact=True)
        slider.focus()
        lowest, highest, step = (float(slider.get_attribute(name)) for name in ("min", "max", "step"))
        steps, all_steps = (round((place - lowest) / step) for place in (value, highest))
        self.page.keyboard.press("Home" if steps <= all_steps / 2 else "End")
        for _ in range(min(steps, all_steps - steps)):
            self.page.keyboard.press("ArrowRight" if steps <= all_steps / 2 else "ArrowLeft")
        assert float(slider.input_value()) == pytest.approx(value), label

    def choose(self, label: str, option: str) -> None:
        """Choose from a list with the keys of the keyboard alone."""
        choices = self.place.get_by_role("combobox", name=label, exact=True)
        choices.focus()
        self.page.keyboard.press("Home")
        for _ in range(choices.locator("option").all_inner_texts().index(option)):
            self.page.keyboard.press("ArrowDown")

    def numbers(self) -> list[str]:
        """The numbers with a decimal point that the figure shows as its results, as they are written."""
        assert self.errors == []
        return NUMBER.findall(self.output.inner_text())


def assert_shows(shown: list[str], expected: list[float]) -> None:
    """Whether numbers are shown as they are, up to half of the last decimal that is shown."""
    assert len(shown) == len(expected), shown
    for text, value in zip(shown, expected, strict=True):
        mantissa, _, exponent = text.partition("e")
        half = 0.5 * 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
        assert abs(float(text) - value) <= half * 1.001, f"{text} is shown for {value}"


def by_torch(function: str, *arguments) -> object:
    """What a function of by_torch.py says."""
    return shared_runner().answer("import torch\n", ["tests.publish.by_torch", "answer", [function, *arguments]])


def names_of(program: str, *names: str) -> list:
    """The values that names have at the end of a drawing program of the book; a tensor or array is a list."""
    source = read(ROOT / "snippets" / f"{program}.py")
    return shared_runner().answer(source, ["tests.publish.by_torch", "values", names])


@pytest.fixture
def figure(browser, address, request):
    """The figure named by the parameter of the test, on its page."""
    page = browser.new_page(viewport={"width": 390, "height": 800}, has_touch=True)
    figure = Figure(page, request.param)
    page.goto(address + PAGES[request.param])
    figure.place.scroll_into_view_if_needed()
    page.evaluate("() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))")
    yield figure
    page.close()


@browser_tests
@pytest.mark.parametrize("figure", ["neuron"], indirect=True)
def test_the_neuron(figure):
    for weights, bias in [((4, -1, 0.5), -1), ((-2.5, 3, 1.5), 0), ((5, 5, 5), 5), ((-5, 0, -0.5), -5)]:
        labels = ["weight of sunshine", "weight of wind", "weight of free time", "bias"]
        for label, value in zip(labels, (*weights, bias), strict=True):
            figure.set(label, value)
        assert_shows(figure.numbers(), by_torch("neuron", weights, bias, [0.5, 1.0, 2.0]))


FUNCTIONS = ["sigmoid", "tanh", "ReLU", "leaky ReLU", "GELU"]


@browser_tests
@pytest.mark.parametrize("figure", ["activation"], indirect=True)
def test_the_activation_functions(figure):
    assert figure.place.locator("option").all_inner_texts() == FUNCTIONS
    for place in [-5, -0.7, 0, 1.4, 5]:
        figure.set("x", place)
        for name in FUNCTIONS:
            figure.choose("function", name)
            assert figure.output.inner_text().startswith(f"{name}({place:.1f})")
            assert_shows(figure.numbers(), by_torch("activation", name, place))


@browser_tests
@pytest.mark.parametrize("figure", ["descent"], indirect=True)
def test_gradient_descent(figure):
    for rate, start, steps in [(0.25, 0, 5), (0.01, -1, 20), (0.9, 6.5, 3), (1.1, 0, 20), (1, 2, 0)]:
        for label, value in {"learning rate": rate, "start": start, "steps": steps}.items():
            figure.set(label, value)
        assert f"after {steps} steps" in figure.output.inner_text()
        assert_shows(figure.numbers(), by_torch("descent", rate, start, steps))


OPTIMIZERS = ["SGD", "momentum", "AdaGrad", "RMSprop", "Adam"]


@browser_tests
@pytest.mark.parametrize("figure", ["optimizers"], indirect=True)
def test_the_optimizers(figure):
    own_rates = dict(zip(OPTIMIZERS, [0.07, 0.01, 0.8, 0.07, 0.3], strict=True))
    for rates in [own_rates, dict.fromkeys(OPTIMIZERS, 0.1)]:
        for name, rate in rates.items():
            figure.set(f"rate of {name}", rate)
        for steps in [1, 18, 50]:
            figure.set("steps", steps)
            assert_shows(figure.numbers(), by_torch("race", rates, steps))


@browser_tests
@pytest.mark.parametrize("figure", ["optimizers"], indirect=True)
def test_it_begins_with_the_rates_of_the_still_picture(figure):
    program = read(ROOT / "snippets" / "training" / "optimizers" / "paths.py")
    rates = {name: float(rate) for name, rate in re.findall(r'"(\w+), lr ([\d.]+)"', program)}
    assert list(rates) == OPTIMIZERS
    assert_shows(figure.numbers(), by_torch("race", rates, 18))


@browser_tests
@pytest.mark.parametrize("figure", ["neuron"], indirect=True)
def test_the_neuron_begins_as_the_program_of_its_page(figure):
    products, *others = names_of("introduction/neuron/by_hand", "products", "total", "output")
    assert_shows(figure.numbers(), [*products, *others])


@browser_tests
@pytest.mark.parametrize("figure", ["descent"], indirect=True)
def test_the_descent_begins_as_its_picture_ends(figure):
    ((*_, w),) = names_of("training/gradient-descent/sliding", "weights")
    assert_shows(figure.numbers(), [w, (w - 3) ** 2, 2 * (w - 3)])


# The results of a figure for many settings, {name of a control: value}, one after the other.
RESULTS = """(figure, settings) => settings.map((values) => {
    for (const [name, value] of Object.entries(values)) figure.querySelector(`[name="${name}"]`).value = value;
    figure.querySelector(".controls").dispatchEvent(new Event("input"));
    return figure.querySelector("output").textContent;
})"""


def lists_of(name: str, shape: tuple[int, ...]) -> dict[str, str]:
    """The lists of the shape `name` in the figure, and what they say."""
    lengths = ["-"] * (3 - len(shape)) + [str(length) for length in shape]
    return {f"{name}{axis}": length for axis, length in zip((-3, -2, -1), lengths, strict=True)}


def shape_of(values: object) -> tuple[int, ...]:
    """The shape of a tensor that was made a list."""
    return (len(values), *shape_of(values[0])) if isinstance(values, list) else ()


@browser_tests
@pytest.mark.parametrize("figure", ["broadcasting"], indirect=True)
def test_broadcasting(figure):
    shapes = [shape for rank in range(4) for shape in itertools.product((1, 2, 3, 4), repeat=rank)]
    pairs = list(itertools.product(shapes, repeat=2))
    texts = figure.place.evaluate(RESULTS, [lists_of("a", a) | lists_of("b", b) for a, b in pairs])
    errors = 0
    for (a, b), text, (expected, stretched) in zip(pairs, texts, by_torch("broadcast", pairs), strict=True):
        first, *axes, last = text.split("\n")
        assert first == f"a ({', '.join(map(str, a))}) and b ({', '.join(map(str, b))})"
        assert last == expected
        if stretched or expected.startswith("a"):
            assert dict(re.findall(r"^axis (-\d): .*?(\w+) is stretched$", "\n".join(axes), re.M)) == stretched
        else:
            errors += 1
            assert any(line.endswith("neither is 1") for line in axes)
    assert 1000 < errors < len(pairs) == 85**2
    assert figure.errors == []


@browser_tests
@pytest.mark.parametrize("figure", ["broadcasting"], indirect=True)
def test_broadcasting_begins_as_its_picture_and_is_changed_by_keys(figure):
    for name, values in zip("ab", names_of("tensors/arithmetic/aligned", "a", "b"), strict=True):
        for axis, length in lists_of(name, shape_of(values)).items():
            assert figure.place.locator(f'[name="{axis}"]').input_value() == length
    for axis, length in ((-1, "4"), (-2, "3"), (-3, "2")):
        figure.choose(f"shape of a, axis {axis}", length)
    assert "a (2, 3, 4) and b (3)" in figure.output.inner_text()
    assert "axis -1: 4 and 3, and neither is 1" in figure.output.inner_text()


@browser_tests
@pytest.mark.parametrize("figure", ["broadcasting"], indirect=True)
@pytest.mark.parametrize(
    ("a", "b", "gapped", "drawn"),
    [
        ("2-4", "--3", "a", ["2", "?", "4", "3"]),
        ("2--", "-34", "a", ["2", "?", "?", "3", "4"]),
        ("---", "-1-", "b", ["1", "?"]),
        ("-3-", "4-4", "a and b", ["3", "?", "4", "?", "4"]),
    ],
)
def test_what_has_a_gap_is_drawn_as_no_shape(figure, a, b, gapped, drawn):
    lists = {f"{name}{axis}": shape[axis] for name, shape in (("a", a), ("b", b)) for axis in (-3, -2, -1)}
    (text,) = figure.place.evaluate(RESULTS, [lists])
    assert text == f"There is a gap in {gapped}: on the right of a length, choose a length."
    assert figure.place.locator("svg > rect").count() == len(drawn)  # and none for a sum
    shown = figure.place.locator("svg > text").all_text_contents()
    assert [text for text in shown if re.fullmatch(r"\d|.*[?→].*", text)] == drawn
    assert figure.errors == []


@browser_tests
@pytest.mark.parametrize("figure", ["broadcasting", "attention"], indirect=True)
def test_each_list_of_a_line_stands_under_its_name(figure):
    assert figure.place.locator(".row label").count() == figure.place.get_by_role("combobox").count() > 4
    for label in figure.place.locator(".row label").all():
        name, choices = label.locator("span"), label.get_by_role("combobox")
        assert choices.get_attribute("aria-label").endswith(f", {name.inner_text()}")
        above, below = name.bounding_box(), choices.bounding_box()
        assert above["y"] + above["height"] <= below["y"] + 1 and above["width"] <= below["width"] + 1


@browser_tests
@pytest.mark.parametrize("figure", ["convolution"], indirect=True)
def test_the_convolution(figure):
    image, kernels, row, column = names_of("digits/cnn/window", "image", "kernels", "row", "column")
    assert figure.place.locator("option").all_inner_texts() == list(kernels)
    assert f"row {row}, column {column}" in figure.output.inner_text()
    image = np.array(image)
    for name, kernel in kernels.items():
        expected = np.array(by_torch("convolution", image.tolist(), kernel))
        places = list(itertools.product(range(6), repeat=2))
        texts = figure.place.evaluate(RESULTS, [{"kernel": name, "row": i, "column": j} for i, j in places])
        for (i, j), text in zip(places, texts, strict=True):
            products = np.array([[int(n) for n in pair] for pair in re.findall(r"(-?\d+)·(-?\d+)", text)])
            assert products[:, 0].reshape(3, 3).tolist() == kernel
            assert products[:, 1].reshape(3, 3).tolist() == image[i : i + 3, j : j + 3].tolist()
            in_rows = [int(n) for n in re.findall(r"= (-?\d+)$", text, re.M)]
            assert in_rows == products.prod(axis=1).reshape(3, 3).sum(axis=1).tolist()
            assert text.endswith(f"\nsum: {expected[i, j]:.0f}")
        # The map: a square for each sum that is not 0, its area the size; full squares are positive.
        squares = figure.place.locator("svg rect[stroke-width='1']").evaluate_all(
            "all => all.map((r) => [r.getAttribute('width'), r.getAttribute('fill-opacity')].map(Number))"
        )
        drawn = [(1 if full else -1) * (side / 18) ** 2 for side, full in squares]
        assert drawn == pytest.approx((expected[expected != 0] / abs(expected).max()).tolist())
        if name == "top to bottom":  # the page asks for such a place
            ink = np.array(by_torch("convolution", image.tolist(), [[1] * 3] * 3))
            assert ((expected == 0) & (ink > 0)).any()


@browser_tests
@pytest.mark.parametrize("figure", ["convolution"], indirect=True)
@pytest.mark.parametrize("how", ["click", "tap"])
def test_the_window_goes_where_one_points(figure, how):
    drawing = figure.place.locator("> svg")
    scale = drawing.bounding_box()["width"] / 360
    for (row, column), (i, j) in {(3, 2): (4, 3), (0, 5): (0, 7), (5, 0): (7, 0)}.items():
        place = {"x": scale * (4 + 22 * j + 11), "y": scale * (24 + 22 * i + 11)}
        getattr(drawing, how)(position=place)
        assert f"row {row}, column {column}" in figure.output.inner_text()
    if how == "click":  # and goes on as long as the button is down
        box = drawing.bounding_box()
        figure.page.mouse.move(box["x"] + scale * 70, box["y"] + scale * 90)
        assert "row 5, column 0" in figure.output.inner_text()
        figure.page.mouse.down()
        figure.page.mouse.move(box["x"] + scale * 92, box["y"] + scale * 68)
        assert "row 1, column 3" in figure.output.inner_text()
        figure.page.mouse.up()
    figure.set("row", 2)
    figure.set("column", 4)
    assert "row 2, column 4" in figure.output.inner_text()


@browser_tests
@pytest.mark.parametrize("figure", ["backpropagation"], indirect=True)
def test_backpropagation_step_by_step(figure):
    wanted = ("parameters", "x", "target", "learning_rate")
    begin, x, target, first_rate = names_of("introduction/backpropagation/one_round", *wanted)
    others = [(3, -4.5, -2, 0.5), (-5, 5, 5, -5), (0, 0, 0, 0)]
    runs = [(begin, first_rate), *((dict(zip(begin, values, strict=True)), 2.5) for values in others)]
    for number, (parameters, rate) in enumerate(runs):
        if number > 0:
            starts = {f"{name} at the start": value for name, value in parameters.items()}
            for name, value in {**starts, "learning rate": rate, "step": 0}.items():
                figure.set(name, value)
        assert figure.output.inner_text() == "round 1, step 0 of 14: press Next step"
        figure.place.get_by_role("button", name="Next step").focus()
        rounds = by_torch("training", parameters, x, target, rate, 10)
        for number_of_round, (values, after) in enumerate(rounds[:2], 1):
            for step, value in enumerate(values, 1):
                figure.page.keyboard.press("Enter")
                text = figure.output.inner_text()
                assert text.startswith(f"round {number_of_round}, step {step} of 14: ")
                assert_shows(re.findall(r"^= (-?[\d.]+)$", text, re.M)[-1:], [value])
            drawn = " ".join(figure.place.locator("svg text").all_text_contents()).replace("−", "-")
            for value in values:
                assert any(abs(float(text) - value) <= 0.5001e-4 for text in NUMBER.findall(drawn))
            figure.page.keyboard.press("Enter")
            shown = re.findall(r"(?:= |after )(-?\d+\.\d+)$", figure.output.inner_text(), re.M)
            assert_shows(shown, after)
        figure.set("step", 140)
        assert_shows(re.findall(r"(?:= |after )(-?\d+\.\d+)$", figure.output.inner_text(), re.M), rounds[-1][1])


@browser_tests
@pytest.mark.parametrize("figure", ["attention"], indirect=True)
def test_attention(figure):
    words, sentence = names_of("attention/attention/sentence", "words", "sentence")
    assert figure.place.locator("select").first.locator("option").all_inner_texts() == ["-", *words]
    chosen = [select.input_value() for select in figure.place.locator("select").all()]
    assert chosen == sentence
    for text in ("the screen shows the mouse", "old cat - - mouse", "dog dog dog dog dog", "- - - - the"):
        for number, word in enumerate(text.split(), 1):
            figure.choose(f"sentence, word {number}", word)
        vectors = [words[word] for word in text.split() if word != "-"]
        weights, answers = map(np.array, by_torch("attention", vectors))
        expected = [*weights.flatten(), *np.hstack([vectors, answers]).flatten()]
        assert_shows(figure.numbers(), expected)
        sides = figure.place.locator("svg rect").evaluate_all("all => all.map((r) => Number(r.getAttribute('width')))")
        assert [(side / 32) ** 2 for side in sides] == pytest.approx(weights.flatten())
    figure.choose("sentence, word 5", "-")
    assert figure.output.inner_text() == "No word is left. Choose one above."
    assert "Choose a word in one of the lists below." in figure.place.locator("svg text").all_text_contents()


@browser_tests
@pytest.mark.parametrize("figure", ["rates"], indirect=True)
def test_the_learning_rates_are_the_recorded_runs(figure):
    """The proof compares the numbers of the picture with those of its program."""
    svg = (ROOT / "docs" / "assets" / "figures" / "digits" / "classifier" / "rates.svg").read_text(encoding="utf-8")
    training, held_out = (table["columns"] for table in json.loads(split(svg)[1]))
    rates = list(training)[1:]
    assert len(rates) > 4 and list(held_out)[1:] == rates
    slider = figure.place.get_by_role("slider", name="learning rate")
    assert slider.get_attribute("aria-valuetext") == min(rates, key=lambda rate: held_out[rate][-1])
    for number, rate in enumerate(rates):
        figure.set("learning rate", number)
        assert slider.get_attribute("aria-valuetext") == rate
        assert figure.place.locator(".value").inner_text() == rate
        both = [training[rate], held_out[rate]]
        assert_shows(figure.numbers(), [float(rate), *(n for losses in both for n in (losses[-1], min(losses)))])
        thick = figure.place.locator("svg svg polyline[stroke-width='3']")
        drawn = thick.evaluate_all("lines => lines.map((line) => line.getAttribute('points'))")
        for points, losses in zip(drawn, both, strict=True):
            heights = [float(point.split(",")[1]) for point in points.split()]
            assert heights == pytest.approx([210 - 184 * (math.log10(loss) + 2) / 3 for loss in losses])


def state_of(figure) -> list[str]:
    values = figure.place.locator("input, select").evaluate_all("all => all.map((input) => input.value)")
    return [*values, figure.output.inner_text()]


@browser_tests
@pytest.mark.parametrize("figure", PAGES, indirect=True)
def test_what_somebody_has_set_can_be_linked_and_reset(figure):
    begin = state_of(figure)
    for slider in figure.place.get_by_role("slider").all():
        slider.focus()
        figure.page.keyboard.press("ArrowRight")
        figure.page.keyboard.press("ArrowRight")
    for choices in figure.place.get_by_role("combobox").all():
        choices.focus()
        figure.page.keyboard.press("ArrowDown")
    now = state_of(figure)
    assert all(new != old for new, old in zip(now, begin, strict=True))
    figure.place.get_by_role("button", name="Reset").focus()
    link = figure.place.get_by_role("link", name="Link to this state").get_attribute("href")
    figure.page.keyboard.press("Enter")
    assert state_of(figure) == begin and figure.errors == []

    figure.page.goto(figure.page.url + link)
    assert state_of(figure) == now and figure.errors == []
    box = figure.place.bounding_box()
    assert -1 <= box["y"] < 800, "the link leads to the figure"
    figure.place.get_by_role("button", name="Reset").tap()
    assert state_of(figure) == begin


@browser_tests
@pytest.mark.parametrize("figure", PAGES, indirect=True)
def test_a_link_that_somebody_wrote_changes_only_what_it_can(figure):
    begin, url = state_of(figure), figure.page.url
    for values in ("", "1e9,x,,<b>", "0.123,-,-"):
        figure.page.goto(f"{url}?{figure.place.get_attribute('data-explore')}={values}")
        assert figure.errors == []
        for old, new in zip(begin[:-1], state_of(figure)[:-1], strict=True):
            assert new in (old, "-")


@browser_tests
@pytest.mark.parametrize("figure", ["descent"], indirect=True)
def test_a_reset_stops_what_plays(figure):
    begin = state_of(figure)
    figure.place.get_by_role("button", name="Play").click()
    figure.place.get_by_role("button", name="Reset").click()
    figure.page.wait_for_timeout(400)
    assert state_of(figure) == begin
    assert figure.place.get_by_role("button").first.inner_text() == "Play"


@browser_tests
@pytest.mark.parametrize("figure", ["descent", "optimizers"], indirect=True)
def test_play_goes_to_the_end_and_stops_on_the_way(figure):
    slider = figure.place.get_by_role("slider", name="steps")
    button = figure.place.get_by_role("button").first
    button.focus()
    figure.page.keyboard.press("Enter")
    assert button.inner_text() == "Stop" and figure.output.get_attribute("aria-live") == "off"
    figure.page.keyboard.press("Enter")
    assert button.inner_text() == "Play" and slider.input_value() != slider.get_attribute("max")
    figure.page.emulate_media(reduced_motion="reduce")
    figure.page.keyboard.press("Enter")
    assert slider.input_value() == slider.get_attribute("max")
    assert figure.output.get_attribute("aria-live") == "polite"


@browser_tests
@pytest.mark.parametrize("figure", PAGES, indirect=True)
def test_it_fits_a_phone_and_can_be_touched(figure):
    assert figure.page.evaluate("document.documentElement.scrollWidth") <= 390
    for control in figure.place.locator("input, select, button, .actions a").all():
        assert control.bounding_box()["height"] >= 24
        assert control.bounding_box()["width"] >= 44
    drawing = figure.place.locator("> svg")
    assert drawing.get_attribute("role") == "img" and drawing.get_attribute("aria-label")
    texts = figure.place.locator("svg text").evaluate_all("texts => texts.map((t) => t.getBoundingClientRect().height)")
    assert min(texts) >= 10


@browser_tests
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scripts", [True, False])
def test_a_still_picture_stands_there_without_scripts(browser, site, name, scripts):
    """The page is opened as a file, from the folder of the site."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto((site / PAGES[name]).as_uri())
    place = page.locator(f"figure[data-explore={name}]")
    assert place.locator("svg[role=img]").count() == 1
    assert place.locator("output").count() == (1 if scripts else 0)
    context.close()


@browser_tests
def test_pages_load_only_the_scripts_that_they_need(site):
    for name, address in PAGES.items():
        found = re.findall(r'src="[^"]*/(explore[^"]*)\.js"', (site / address).read_text(encoding="utf-8"))
        assert found == ["explore", f"explore/{name}"]
        for kind in (".md", ".ipynb"):
            assert "explore=" not in (site / address).with_suffix(kind).read_text(encoding="utf-8")
    assert "explore" not in (site / "tensors" / "creating.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("![A line.](../assets/figures/chapter/a.svg){ explore=nothing }", "explore/nothing.js does not exist"),
        ("Here ![A line.](../assets/figures/chapter/a.svg){ explore=neuron }", "stands alone"),
    ],
)
def test_a_wrong_name_is_not_built(small_site, small_book, text, words):
    for name, content in {"figures/chapter/a.svg": "<svg />", "javascripts/explore/neuron.js": ""}.items():
        file = small_book.root / "docs" / "assets" / name
        file.parent.mkdir(parents=True)
        file.write_text(content, encoding="utf-8")
    built = small_site(f"# Page\n\n{text}\n")
    assert built.returncode != 0 and "chapter/page.md" in built.stderr and words in built.stderr


def test_all_scripts_of_the_book_are_small(record_property):
    size = sum(len(gzip.compress(script.read_bytes())) for script in SCRIPTS)
    record_property("bytes of all scripts of the book, compressed", size)
    assert len(SCRIPTS) >= 6 and size < 40_000
