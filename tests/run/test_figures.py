"""Figures are drawn by programs, stand in the page in its colors, and are compared with what the program draws."""

import base64
import io
import re

import pytest
from PIL import Image

from book.prove.pictures import same_figure
from book.read.figures import figure_file
from book.run.figures import publishable
from book.write.update import update_page

PROGRAM = """import matplotlib.pyplot as plt

plt.plot([1, 2, 3], [1, 4, 9], label="square")
plt.xlabel("x")
plt.legend()
plt.show()
"""
IMAGE = "![A curve that rises.](../assets/figures/chapter/curve.svg)\n\n"
INCLUDE = '```python\n--8<-- "chapter/curve.py"\n```\n'


@pytest.fixture
def drawn_book(small_book):
    """A small book whose page shows one figure, drawn."""
    small_book.snippet("chapter/curve.py", PROGRAM)
    file = small_book.page(IMAGE + INCLUDE)
    changes, left = update_page(file, small_book.root, small_book.runner)
    assert changes == ["drew docs/assets/figures/chapter/curve.svg"] and left == []
    return small_book


def failure(book) -> str:
    (complaint,) = book.complaints()
    return complaint


def test_a_drawn_figure_is_proven(drawn_book):
    assert drawn_book.complaints() == []


def test_another_point_is_another_figure(drawn_book):
    drawn_book.snippet("chapter/curve.py", PROGRAM.replace("9]", "9.1]"))
    assert "page.md:3: snippets/chapter/curve.py draws another figure" in failure(drawn_book)


def test_another_label_is_another_figure(drawn_book):
    drawn_book.snippet("chapter/curve.py", PROGRAM.replace('"x"', '"t"'))
    assert "draws another figure" in failure(drawn_book)


def test_another_number_in_a_label_is_another_figure_and_is_drawn_again(drawn_book):
    source = PROGRAM.replace("square", "std 0.05")
    drawn_book.snippet("chapter/curve.py", source)
    page = drawn_book.page(IMAGE + INCLUDE)
    drew = ["drew docs/assets/figures/chapter/curve.svg"], []
    assert update_page(page, drawn_book.root, drawn_book.runner) == drew
    assert drawn_book.complaints() == []
    drawn_book.snippet("chapter/curve.py", source.replace("0.05", "0.01"))
    assert "draws another figure" in failure(drawn_book)
    assert update_page(page, drawn_book.root, drawn_book.runner) == drew
    assert "std 0.01" in figure_file(drawn_book.root, "chapter/curve").read_text()


def test_a_figure_edited_by_hand_is_another_figure(drawn_book):
    file = figure_file(drawn_book.root, "chapter/curve")
    file.write_text(re.sub(r"L (\d)", r"L 9\1", file.read_text(), count=1))
    assert "draws another figure" in failure(drawn_book)


def test_the_figure_is_missing(drawn_book):
    figure_file(drawn_book.root, "chapter/curve").unlink()
    assert "the figure chapter/curve does not exist: make update PAGE=docs/chapter/page.md draws it" in failure(
        drawn_book
    )


def test_draws_and_the_page_shows_nothing(drawn_book):
    drawn_book.page(INCLUDE)
    assert "page.md:1: snippets/chapter/curve.py draws, and the page shows no" in failure(drawn_book)


def test_draws_nothing(drawn_book):
    drawn_book.snippet("chapter/curve.py", "x = 1\n")
    assert "draws nothing" in failure(drawn_book)


def test_draws_two(drawn_book):
    drawn_book.snippet("chapter/curve.py", PROGRAM + PROGRAM)
    assert "shows 2 figures" in failure(drawn_book)


def test_no_program_draws_it(drawn_book):
    drawn_book.page(IMAGE)
    assert "page.md:1: no program of this page draws chapter/curve.svg" in failure(drawn_book)


def test_no_alt_text(drawn_book):
    drawn_book.page(IMAGE.replace("A curve that rises.", "") + INCLUDE)
    assert "page.md:1: this figure has no alt text" in failure(drawn_book)


def test_the_link_leads_elsewhere(drawn_book):
    drawn_book.page(IMAGE.replace("../assets", "assets") + INCLUDE)
    assert "page.md:1: this link leads to docs/chapter/assets/figures/chapter/curve.svg" in failure(drawn_book)


def test_colors_come_from_the_page(drawn_book):
    svg = figure_file(drawn_book.root, "chapter/curve").read_text()
    assert "stroke: var(--figure-0, #0072b2)" in svg and "currentColor" in svg
    assert not re.search(r"(?<!, )#(?!808080)[0-9a-f]{6}", svg), "a color that no scheme can change"
    assert "<style" not in svg and "font-family" not in svg


def test_text_stays_text(drawn_book):
    assert ">square</text>" in figure_file(drawn_book.root, "chapter/curve").read_text()


def test_ids_of_two_figures_differ(drawn_book):
    svg = figure_file(drawn_book.root, "chapter/curve").read_text()
    ids = set(re.findall(r'id="([^"]+)"', svg))
    assert ids and all(name.startswith("chapter-curve-") for name in ids)
    assert set(re.findall(r'(?:url\(|href=")#([^)"]+)', svg)) == ids


def test_drawing_again_gives_the_same_bytes(drawn_book):
    first = figure_file(drawn_book.root, "chapter/curve").read_text()
    drawn_book.snippet("chapter/curve.py", PROGRAM + "\n")
    outcome = drawn_book.runner.run(drawn_book.root, "chapter/curve.py", {}).outcomes[None]
    assert publishable(outcome.figures[0], "chapter/curve") == first


def test_what_no_eye_can_see_is_no_difference():
    assert same_figure('<path d="M 1.00 2.00" />', '<path d="M 1.01 2.00" />')
    assert not same_figure('<path d="M 1.00 2.00" />', '<path d="M 1.20 2.00" />')
    assert same_figure('<path style="opacity: 0.25" />', '<path style="opacity: 0.26" />')
    assert not same_figure('<path style="opacity: 0.25" />', '<path style="opacity: 0.29" />')


def test_a_text_may_move_and_its_words_may_not_change():
    text = '<text x="1.00" style="font-size: 9px">\n<tspan>std</tspan>\n<tspan>0.05</tspan>\n</text>'
    assert same_figure(text, text.replace("1.00", "1.04"))
    assert not same_figure(text, text.replace("0.05", "0.06"))
    assert not same_figure(text, text.replace("\n<tspan>0.05</tspan>", ""))


IMAGES = """import matplotlib.pyplot as plt

fig, ax = plt.subplots()
fig.colorbar(ax.imshow([[0, 1, 2], [3, 4, 5]], interpolation="nearest"))
ax.plot([0, 1], [1, 1], "o", rasterized=True)
plt.show()
"""
DATA = r'(?<=href="data:image/png;base64,)[^"]+'


@pytest.fixture
def drawn_images(small_book):
    """A small book whose page shows one figure, with an image, its colors and points that are pixels."""
    small_book.snippet("chapter/curve.py", IMAGES)
    update_page(small_book.page(IMAGE + INCLUDE), small_book.root, small_book.runner)
    assert small_book.complaints() == []
    return small_book


def test_images_in_a_figure_are_kept(drawn_images):
    svg = figure_file(drawn_images.root, "chapter/curve").read_text()
    images = [Image.open(io.BytesIO(base64.b64decode(data))) for data in re.findall(DATA, svg)]
    assert len(images) == svg.count("<image") == 3
    assert len({color for _, color in images[0].convert("RGB").getcolors()}) == 6
    assert set(re.findall(r'(?:url\(|href=")#([^)"]+)', svg)) == set(re.findall(r'id="([^"]+)"', svg))


@pytest.mark.parametrize(
    ("old", "new"),
    [("0, 1, 2], [3, 4, 5", "5, 4, 3], [2, 1, 0"), ('"o"', '"s"'), ("[1, 1]", "[1, 0.9]"), ("5]]", "4]]")],
)
def test_another_image_is_another_figure(drawn_images, old, new):
    assert old in IMAGES
    drawn_images.snippet("chapter/curve.py", IMAGES.replace(old, new))
    assert "draws another figure" in failure(drawn_images)


def png(shade: int, width: int = 2, **options) -> str:
    file = io.BytesIO()
    Image.new("RGBA", (width, 2), (9, 9, shade, 255)).save(file, "png", **options)
    return f'<image href="data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}" />'


def test_images_are_compared_by_their_pixels():
    assert png(9) != png(9, compress_level=0)
    assert same_figure(png(9), png(9, compress_level=0))
    assert same_figure(png(9), png(11))
    assert not same_figure(png(9), png(12))
    assert not same_figure(png(9), png(9, width=3))
    assert not same_figure(png(9), png(9).replace("base64,", "base64,AAAA"))
    assert not same_figure(png(9), png(9) + png(9))


@pytest.mark.parametrize(
    ("drawn", "published"),
    [
        ("M 1 1 L 2 1 L 2 2 L 1 1", "M 1 1 L 2 1 L 2 2 L 1 1 z"),
        ("M 1 1 L 2 1 L 1 1 z", "M 1 1 L 2 1 L 1 1 z"),
        ("M 0 0 L 1 1 M 1 1 L 2 1 L 1 1 M 3 3 L 4 4", "M 0 0 L 1 1 M 1 1 L 2 1 L 1 1 z M 3 3 L 4 4"),
        ("M 1 1 L 2 1 L 11 1", "M 1 1 L 2 1 L 11 1"),
        ("M 1 1 L 1 1", "M 1 1 L 1 1"),
    ],
)
def test_a_line_that_comes_back_to_its_start_is_closed(drawn, published):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9.0 9.0"><path d="{drawn}"/></svg>'
    assert f'd="{published}"' in publishable(svg, "chapter/ring")
