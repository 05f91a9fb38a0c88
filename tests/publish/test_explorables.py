"""The figures to explore by hand, moved by keyboard in a browser: their numbers are torch's.

Each test computes with torch, in float64, what the figure shows, and compares all decimals that it shows.
"""

import gzip
import itertools
import re
from pathlib import Path

import pytest
import torch
from torch import nn, optim

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "docs" / "assets" / "javascripts").rglob("*.js"))
PAGES = {
    "neuron": "introduction/neuron.html",
    "activation": "training/activation-functions.html",
    "descent": "training/gradient-descent.html",
    "optimizers": "training/optimizers.html",
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
        choices = self.place.get_by_role("combobox", name=label)
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


@pytest.fixture
def figure(browser, address, request):
    """The figure named by the parameter of the test, on its page."""
    page = browser.new_page(viewport={"width": 390, "height": 800})
    figure = Figure(page, request.param)
    page.goto(address + PAGES[request.param])
    figure.place.scroll_into_view_if_needed()
    page.evaluate("() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))")
    yield figure
    page.close()


@browser_tests
@pytest.mark.parametrize("figure", ["neuron"], indirect=True)
def test_the_neuron(figure):
    inputs = torch.tensor([0.5, 1.0, 2.0], dtype=torch.float64)
    for weights, bias in [((4, -1, 0.5), -1), ((-2.5, 3, 1.5), 0), ((5, 5, 5), 5), ((-5, 0, -0.5), -5)]:
        labels = ["weight of sunshine", "weight of wind", "weight of free time", "bias"]
        for label, value in zip(labels, (*weights, bias), strict=True):
            figure.set(label, value)
        neuron = nn.Linear(3, 1, dtype=torch.float64)
        neuron.weight = nn.Parameter(torch.tensor([weights], dtype=torch.float64))
        neuron.bias = nn.Parameter(torch.tensor([bias], dtype=torch.float64))
        u = neuron(inputs)
        products = (neuron.weight[0] * inputs).tolist()
        assert_shows(figure.numbers(), [*products, u.item(), torch.sigmoid(u).item()])


FUNCTIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": torch.relu,
    "leaky ReLU": nn.functional.leaky_relu,
    "GELU": nn.functional.gelu,
}


@browser_tests
@pytest.mark.parametrize("figure", ["activation"], indirect=True)
def test_the_activation_functions(figure):
    assert figure.place.locator("option").all_inner_texts() == list(FUNCTIONS)
    for place in [-5, -0.7, 0, 1.4, 5]:
        figure.set("x", place)
        for name, function in FUNCTIONS.items():
            figure.choose("function", name)
            x = torch.tensor(place, dtype=torch.float64, requires_grad=True)
            y = function(x)
            y.backward()
            assert figure.output.inner_text().startswith(f"{name}({place:.1f})")
            assert_shows(figure.numbers(), [place, y.item(), x.grad.item()])


@browser_tests
@pytest.mark.parametrize("figure", ["descent"], indirect=True)
def test_gradient_descent(figure):
    for rate, start, steps in [(0.25, 0, 5), (0.01, -1, 20), (0.9, 6.5, 3), (1.1, 0, 20), (1, 2, 0)]:
        for label, value in {"learning rate": rate, "start": start, "steps": steps}.items():
            figure.set(label, value)
        w = torch.tensor(float(start), dtype=torch.float64, requires_grad=True)
        optimizer = optim.SGD([w], lr=rate)
        for step in range(steps + 1):
            optimizer.zero_grad()
            error = (w - 3) ** 2
            error.backward()
            if step < steps:
                optimizer.step()
        assert f"after {steps} steps" in figure.output.inner_text()
        assert_shows(figure.numbers(), [w.item(), error.item(), w.grad.item()])


OPTIMIZERS = {
    "SGD": optim.SGD,
    "momentum": lambda params, lr: optim.SGD(params, lr=lr, momentum=0.9),
    "AdaGrad": optim.Adagrad,
    "RMSprop": optim.RMSprop,
    "Adam": optim.Adam,
}


def race(name: str, rate: float, steps: int) -> list[float]:
    """Where an optimizer of torch is after so many steps through the valley, and the error there."""
    w = torch.tensor([-4.0, 1.0], dtype=torch.float64, requires_grad=True)
    steepness = torch.tensor([1.0, 25.0], dtype=torch.float64)
    optimizer = OPTIMIZERS[name]([w], lr=rate)
    for _ in range(steps):
        optimizer.zero_grad()
        (steepness * w**2).sum().div(2).backward()
        optimizer.step()
    return [*w.tolist(), ((steepness * w**2).sum() / 2).item()]


@browser_tests
@pytest.mark.parametrize("figure", ["optimizers"], indirect=True)
def test_the_optimizers(figure):
    own_rates = dict(zip(OPTIMIZERS, [0.07, 0.01, 0.8, 0.07, 0.3], strict=True))
    for rates in [own_rates, dict.fromkeys(OPTIMIZERS, 0.1)]:
        for name, rate in rates.items():
            figure.set(f"rate of {name}", rate)
        for steps in [1, 18, 50]:
            figure.set("steps", steps)
            expected = [race(name, rate, steps) for name, rate in rates.items()]
            assert_shows(figure.numbers(), list(itertools.chain(*expected)))


@browser_tests
@pytest.mark.parametrize("figure", ["optimizers"], indirect=True)
def test_it_begins_with_the_rates_of_the_still_picture(figure):
    program = (ROOT / "snippets" / "training" / "optimizers" / "paths.py").read_text(encoding="utf-8")
    rates = re.findall(r'"(\w+), lr ([\d.]+)"', program)
    assert [name for name, _ in rates] == list(OPTIMIZERS)
    expected = [race(name, float(rate), 18) for name, rate in rates]
    assert_shows(figure.numbers(), list(itertools.chain(*expected)))


@browser_tests
@pytest.mark.parametrize("figure", ["descent", "optimizers"], indirect=True)
def test_play_goes_to_the_end_and_stops_on_the_way(figure):
    slider = figure.place.get_by_role("slider", name="steps")
    button = figure.place.get_by_role("button")
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
    for control in figure.place.locator("input, select, button").all():
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
    assert place.locator("output, input").count() > 1 if scripts else place.locator("output, input").count() == 0
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
