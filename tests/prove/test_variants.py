"""An output or error can have variants for other releases of torch: each claimed release has just one of them."""

import pytest

from book.prove import programs, proof
from book.read.pages import read_page
from book.read.releases import claimed
from book.read.variants import on_release
from tests.prove.test_bad_pages import block, include

PROGRAM = include("chapter/program.py")
FROM_2_7 = include("chapter/program.py", 'python torch=">=2.7"')
OLD, NEW = block("error", "E: old"), 'error torch=">=2.15"'


def shows(name: str, content: str, releases: str) -> str:
    return block(f'{name} torch="{releases}"', content)


def problems(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in read_page(text).problems]


def shown(text: str, release: str) -> tuple[str | None, str | None]:
    (program,) = on_release(read_page(text), release).programs
    return tuple(fence and fence.content for fence in (program.output, program.error))


def test_each_release_has_the_variant_that_names_it():
    page = f"{PROGRAM}\n{block('output', 'a')}\n{shows('output', 'b', '==2.10.*')}\n{OLD}\n{block(NEW, 'E: new')}"
    assert problems(page) == []
    assert shown(page, "2.13.0") == ("a", "E: old")
    assert shown(page, "2.10.0") == ("b", "E: old")
    assert shown(page, "2.15.0") == ("a", "E: new")
    (program,) = read_page(page).programs
    assert (program.output.content, program.error.content) == ("a", "E: old")  # the locked release


def test_prints_on_one_release_what_the_others_refuse():
    page = f"{PROGRAM}\n{shows('output', 'a', '==2.10.*')}\n{shows('error', 'E', '!=2.10.*')}"
    assert problems(page) == []
    assert shown(page, "2.10.0") == ("a", None) and shown(page, "2.11.0") == (None, "E")


BAD = {
    "a gap": (
        f"{PROGRAM}\n{shows('error', 'a', '<2.14')}\n{block(NEW, 'b')}",
        5,
        "no `error` holds for torch 2.14: say what",
    ),
    "a gap where nothing else is shown": (
        f"{PROGRAM}\n{shows('output', 'a', '<2.14')}",
        5,
        "no `output` holds for torch 2.14 and newer",
    ),
    "an overlap": (
        f"{PROGRAM}\n{shows('output', 'a', '<2.15')}\n{shows('output', 'b', '>=2.14')}",
        9,
        "this is the second `output` for torch 2.14: let one",
    ),
    "two without a specifier": (
        f"{PROGRAM}\n{OLD}\n{block('error', 'b')}",
        9,
        "a program has one `error` for a release of torch: say for which",
    ),
    "nothing is left for it": (
        f"{PROGRAM}\n{OLD}\n{shows('error', 'b', '<2.15')}\n{block(NEW, 'c')}",
        5,
        "this `error` holds for no release on which the program runs: remove it",
    ),
    "no claimed release": (
        f"{PROGRAM}\n{OLD}\n{shows('error', 'b', '>=9')}",
        9,
        "'>=9' names no release that the book claims, which are torch 2.4 to 2.15",
    ),
    "no specifier": (
        f"{PROGRAM}\n{OLD}\n{shows('error', 'b', 'new')}",
        9,
        "'new' names no releases: write '>=2.15'",
    ),
    "equal to its neighbor": (
        f"{PROGRAM}\n{OLD}\n{block(NEW, 'E: old')}",
        9,
        "this `error` is that of line 5: let one specifier",
    ),
    "for a release on which it does not run": (
        f"{FROM_2_7}\n{OLD}\n{shows('error', 'b', '<2.7')}",
        9,
        "this `error` holds for no release on which the program runs",
    ),
    "not on the locked release": (
        include("chapter/program.py", 'python torch=">=2.14"'),
        1,
        "this program does not run on torch 2.13.0, on which tests run",
    ),
    "a program on no claimed release": (
        include("chapter/program.py", 'python torch="<1"'),
        1,
        "names no release that the book claims",
    ),
}


@pytest.mark.parametrize(("page", "line", "words"), BAD.values(), ids=BAD.keys())
def test_what_is_wrong_is_said_with_its_line(page, line, words):
    ((where, message),) = problems(page)
    assert where == line and words in message


@pytest.fixture
def on(small_book, monkeypatch):
    """A function that proves a page as if another release were installed."""

    def complaints(text: str, release: str) -> list[str]:
        small_book.page(text)
        monkeypatch.setattr(proof, "running", lambda: release)
        monkeypatch.setattr(programs, "running", lambda: release)
        return small_book.complaints()

    return complaints


SECTIONED = f"{PROGRAM}\n{block('output', 'a')}\n{shows('output', 'b', '>=2.15')}"


@pytest.mark.parametrize("release", claimed())
def test_the_proof_compares_the_variant_of_the_release_that_runs(small_book, on, release):
    small_book.snippet("chapter/program.py", f"print({'b' if release == '2.15.0' else 'a'!r})\n")
    assert on(SECTIONED, release) == []
    swapped = SECTIONED.replace("\na\n", "\nc\n").replace("\nb\n", "\na\n").replace("\nc\n", "\nb\n")
    (complaint,) = on(swapped, release)
    assert "the output differs" in complaint
    if release != "2.13.0":
        assert f"make update PAGE=docs/chapter/page.md TORCH={release}" in complaint


@pytest.mark.parametrize(("moved", "release"), [(">=2.14", "2.14.1"), (">=2.14,<2.15", "2.15.0")])
def test_a_specifier_that_is_off_by_one_release_is_seen(small_book, on, moved, release):
    small_book.snippet("chapter/program.py", f"print({'b' if release == '2.15.0' else 'a'!r})\n")
    assert on(SECTIONED.replace(">=2.15", moved), release)


def test_a_program_that_says_so_does_not_run_on_older_releases(small_book, on):
    small_book.snippet("chapter/program.py", "1 / 0\n")
    assert on(FROM_2_7, "2.6.0") == []
    assert "raises, and the page shows no `error`" in on(FROM_2_7, "2.7.1")[0]


WARNS = "import torch\nfrom torch import hub\nexec('import warnings; warnings.warn(\"old\")', vars(hub))\nprint(1)\n"
EXCUSED = (
    include("chapter/program.py", 'python excuse="==2.6.*" because="torch warns of itself"')
    + "\n"
    + block("output", "1")
)


def test_a_warning_that_torch_raises_about_itself_is_excused_for_named_releases(small_book, on):
    small_book.snippet("chapter/program.py", WARNS)
    assert on(EXCUSED, "2.6.0") == []
    assert "UserWarning: old" in on(EXCUSED, "2.7.1")[0]


def test_a_warning_about_the_program_is_not_excused(small_book, on):
    small_book.snippet("chapter/program.py", "import torch, warnings\nwarnings.warn('mine')\nprint(1)\n")
    assert "UserWarning: mine" in on(EXCUSED, "2.6.0")[0]


def test_the_file_that_raises_a_warning_is_named(small_book, on):
    small_book.snippet("chapter/program.py", "import torch\nfrom torch import nn\nnn.Softmax()(torch.ones(2))\n")
    (complaint,) = on(PROGRAM, "2.13.0")
    assert "It is raised in torch/nn/" in complaint and 'excuse="==2.13.*" because="…"' in complaint


@pytest.mark.parametrize("options", ['excuse="<2.7"', 'because="x"', 'excuse="<2.7" because=""'])
def test_an_excuse_has_releases_and_a_reason(options):
    page = include("chapter/program.py", f"python {options}")
    assert problems(page) == [(1, "excuse and because belong together: readers see the reason")]
