"""Where names are documented: looked up in what is installed, laid out as the documentation is, and asked for."""

import json
import re
from urllib.error import URLError

import pytest

from book.publish.names import FILE
from book.read.files import read
from book.write.addresses import missing
from book.write.names import address, addresses, look_up, meanings
from tests.conftest import ROOT

FOUND = json.loads(read(FILE))
LOCK = read(ROOT / "requirements.lock")


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return meanings(ROOT)


def locked(package: str) -> str:
    return re.search(rf"^{package}==(\d+\.\d+)", LOCK, re.MULTILINE)[1]


def test_the_file_is_what_pages_mention():
    assert addresses(ROOT) == FOUND, "make names writes book/publish/names.json"


@pytest.mark.parametrize("name", FOUND)
def test_a_name_that_leads_somewhere_exists(known, name):
    head, dot, rest = name.partition(".")
    assert look_up(known[head] + dot + rest) is not None


@pytest.mark.parametrize("name", FOUND)
def test_addresses_follow_the_scheme_of_the_locked_release(known, name):
    """The page of a name carries its last word, or the page of its module has a part that does."""
    head, dot, rest = name.partition(".")
    whole = known[head] + dot + rest
    hosts = {
        "torch": rf"https://docs\.pytorch\.org/docs/{locked('torch')}/",
        "numpy": rf"https://numpy\.org/doc/{locked('numpy')}/reference/",
        "sklearn": rf"https://scikit-learn\.org/{locked('scikit-learn')}/modules/",
    }
    last = re.escape(whole.rpartition(".")[2])
    host = hosts[whole.partition(".")[0]]
    own_page = rf"{host}(random/)?generated/[\w.]+\.{last}\.html"
    part = rf"{host}[\w./]+\.html#[\w.]+\.{last}"
    page = rf"{host}(nn\.)?[a-z_]+\.html"
    assert re.fullmatch(f"{own_page}|{part}|{page}", FOUND[name])


@pytest.mark.parametrize(
    ("name", "page"),
    {
        "torch.stack": "generated/torch.stack.html",
        "torch.nn.Linear": "generated/torch.nn.Linear.html",
        "torch.nn.Parameter": "generated/torch.nn.parameter.Parameter.html",
        "torch.nn.Flatten": "generated/torch.nn.modules.flatten.Flatten.html",
        "torch.nn.functional.gelu": "generated/torch.nn.functional.gelu.html",
        "torch.nn.functional": "nn.functional.html",
        "torch.nn.init.normal_": "nn.init.html#torch.nn.init.normal_",
        "torch.Tensor.backward": "generated/torch.Tensor.backward.html",
        "torch.Tensor": "tensors.html",
        "torch.utils.data": "data.html",
        "torch.utils.data.DataLoader": "data.html#torch.utils.data.DataLoader",
        "torch.linalg.det": "generated/torch.linalg.det.html",
        "torch.func.vmap": "generated/torch.func.vmap.html",
        "torch.autograd": "autograd.html",
        "torch.autograd.Function": "autograd.html#torch.autograd.Function",
        "torch.inference_mode": "generated/torch.autograd.grad_mode.inference_mode.html",
        "torch.float64": "tensor_attributes.html",
        "numpy.isnan": "reference/generated/numpy.isnan.html",
        "numpy.random.default_rng": "reference/random/generator.html#numpy.random.default_rng",
        "sklearn.datasets.load_digits": "modules/generated/sklearn.datasets.load_digits.html",
        # There are such things, but no pages for them ...
        "torch.relu": None,
        "torch.utils.flop_counter.FlopCounterMode": None,
        "torch.__version__": None,
        "torch.pi": None,
        "torch": None,
        # ... and there is no such thing.
        "torch.stackk": None,
        "torch.nn.parameter.Parameterr": None,
        "sklearn.no_such.thing": None,
    }.items(),
)
def test_the_address_of_a_name(name, page):
    found = address(name)
    assert found is None if page is None else re.fullmatch(rf"https://[\w.-]+/(docs?/)?[\d.]+/{re.escape(page)}", found)


def test_a_name_that_means_two_things_leads_nowhere(small_book):
    small_book.snippet("chapter/one.py", "from torch import stack, cat\n")
    small_book.snippet("chapter/two.py", "from numpy import stack\nimport numpy as np\n")
    small_book.page("# Page\n\n`stack`, `cat`, `np` and `np.isnan(x)`\n")
    assert "stack" not in meanings(small_book.root)
    assert set(addresses(small_book.root)) == {"cat", "np.isnan"}


def test_what_leads_nowhere_is_said():
    def fetch(url: str) -> str:
        if "gone" in url:
            raise URLError("404")
        return '<dt id="one">'

    asked = ["https://a.example/page.html#one", "https://a.example/page.html#two", "https://a.example/gone.html"]
    gone, nameless = missing(asked, fetch)
    assert gone.startswith("https://a.example/gone.html: <urlopen error 404>: see where it is documented now")
    assert nameless == "https://a.example/page.html: nothing there is named two: correct book/write/names.py"
    assert missing(asked[:1], fetch) == []
