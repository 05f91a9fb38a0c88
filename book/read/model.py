"""The model of a page, whatever file it was read from: its Markdown, and what the book knows of it.

A line is always one of the page's file, counted from 1; offsets count characters of `Page.text`.
"""

import bisect
import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

DEFAULT_TIMEOUT = 20.0  # seconds for each program or section
SLOW = 5.0  # seconds of processor time; a program or section that takes more says why
_WARNING = re.compile(r"[\w.]*Warning\b")
_NEXT_MESSAGE = re.compile(r"\n\n(?=[A-Za-z_][\w.]*(?::|$))")


def name_of(path: str) -> str:
    """The place in the book of the program that a page includes by `path`: notebooks lie among the pages."""
    return f"docs/{path}" if path.endswith(".ipynb") else f"snippets/{path}"


def messages(error: str) -> list[str]:
    """The messages of what an `error` fence shows: warnings, and at the end what is raised, if something is."""
    found, rest = [], error
    while is_warning(rest) and (end := _NEXT_MESSAGE.search(rest)):
        found.append(rest[: end.start()])
        rest = rest[end.end() :]
    return [*found, rest]


def is_warning(message: str) -> bool:
    """Whether a message is that of a warning, after which a program goes on."""
    return bool(_WARNING.match(message))


def ends(error: str | None) -> bool:
    """Whether a program with this `error` was ended by it, and not only warned."""
    return bool(error) and not is_warning(messages(error)[-1])


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with a page. `message` says what, and what to do."""

    line: int
    message: str


@dataclass(frozen=True)
class Fence:
    """A fenced block. Its offsets count line endings as they were given."""

    name: str
    options: dict[str, str]
    line: int  # of the opening
    prefix: str  # indentation and quote marks before each of its lines
    start: int  # of the opening line
    body_start: int
    body_stop: int
    stop: int  # after the closing line's line ending
    lines: tuple[str, ...]  # the content, without the prefix
    numbers: tuple[int, ...]  # of each of these lines, the line of the file; and that of the closing

    @property
    def content(self) -> str:
        return "\n".join(self.lines)


@dataclass
class Program:
    """A python fence that includes a program, or a section of one, and the fences that show what it does.

    `outputs` and `errors` are all of them, for all releases of torch; `output` and `error` are those of one release:
    the locked one, as it is read.
    """

    fence: Fence
    path: str = ""
    section: str | None = None
    timeout: float = DEFAULT_TIMEOUT
    proves: tuple[str, ...] = ()
    not_run: str | None = None
    slow: str | None = None  # why it takes so long
    no_notebook: str | None = None  # why it does not run in one
    guesses: Fence | None = None  # among which readers look for what it does
    outputs: tuple[Fence, ...] = ()
    errors: tuple[Fence, ...] = ()
    output: Fence | None = None
    error: Fence | None = None
    runs: bool = True  # on that release
    excused: bool = False  # on that release: the warnings that a library raises about itself

    @property
    def name(self) -> str:
        """The file of the program in the book, such as `snippets/tensors/creating/zeros.py`."""
        return name_of(self.path)

    @property
    def id(self) -> str:
        """The stable name of the block, such as `tensors/creating/zeros.py` or `digits/train.py:load`."""
        return f"{self.path}:{self.section}" if self.section else self.path

    @property
    def fences(self) -> list[Fence]:
        """All that belongs to it, in the order of the page."""
        return [self.fence, *([self.guesses] if self.guesses else []), *self.outputs, *self.errors]

    @property
    def figure(self) -> str:
        """The name that a figure of this program has under `docs/assets/figures/`, without `.svg`."""
        return self.path.rpartition(".")[0] + (f"-{self.section}" if self.section else "")


@dataclass(frozen=True)
class Formula:
    """A display formula. `id` is None when the page gives it no name. Offsets as in Fence.

    `by_program` is the reason why only a program proves it, and what it says is not computed; None if there is none.
    """

    id: str | None
    tex: str  # without the prefix
    line: int
    prefix: str
    start: int  # of the line with the opening $$
    stop: int  # after the line ending of the one with the closing $$
    by_program: str | None = None


@dataclass(frozen=True)
class Claim:
    """An explanation on which the page rests: a paragraph that ends with a name, such as `{#claim-no-bias}`."""

    id: str
    line: int  # of the name


@dataclass(frozen=True)
class Figure:
    """An image under `assets/figures/`: its name there without `.svg`, the link as written, and its alt text."""

    name: str
    src: str
    alt: str
    line: int


@dataclass
class Page:
    """What a reader found on a page, in the page's order.

    `text` is its Markdown, and `numbers` says for each line of it which line of the file it is. `untidy` are problems
    that a rewriting of the page removes, and that keep nobody from reading it.
    """

    text: str
    numbers: Sequence[int]
    fences: list[Fence] = field(default_factory=list)
    programs: list[Program] = field(default_factory=list)
    formulas: list[Formula] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    untidy: list[Problem] = field(default_factory=list)

    @property
    def slow(self) -> set[str]:
        """The paths of the programs that are slow, with a reason."""
        return {program.path for program in self.programs if program.slow}

    @property
    def title(self) -> str:
        """Its first heading, without a name; "" if it has none."""
        return next((line[2:].split(" {")[0] for line in self.text.splitlines() if line.startswith("# ")), "")

    def prose(self) -> str:
        """The text with the inside of fences blanked, line by line, so that lines and columns stay."""
        parts, position = [], 0
        for fence in self.fences:
            parts.append(self.text[position : fence.start])
            parts.append(re.sub(r"[^\r\n]", " ", self.text[fence.start : fence.stop]))
            position = fence.stop
        return "".join(parts) + self.text[position:]

    def line_at(self, offset: int) -> int:
        """The line of the file in which an offset of `text` lies."""
        return self.numbers[min(self.place_of(offset), len(self.numbers) - 1)]

    def place_of(self, offset: int) -> int:
        """How many lines of `text` end before an offset."""
        return bisect.bisect_left(self._line_ends, offset)

    @functools.cached_property
    def _line_ends(self) -> list[int]:
        return [found.start() for found in re.finditer("\n", self.text)]
