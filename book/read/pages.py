"""Reads a page: its programs with their outputs, its formulas, its figures, and what is wrong with it.

This is the only reader of pages. The proof, the rewriter and the site use it, so what is checked is what is published.
It finds fences where pymdownx.superfences finds them: at any depth of indentation or quotation.
"""

import functools
import math
import re
from dataclasses import dataclass, field

PYTHON_NAMES = {"python", "py", "python3", "pycon", "ipython"}
OTHER_NAMES = {"text", "bash", "powershell"}  # of fences that show no Python
DEFAULT_TIMEOUT = 20.0  # seconds for each program or section
SLOW = 5.0  # seconds of processor time; a program or section that takes more says why

_OPENING = re.compile(r"^(?P<prefix>[> ]*)(?P<ticks>`{3,}|~{3,})(?P<header>.*)$")
_LOOKS_LIKE_FENCE = re.compile(r"^\W*(`{3,}|~{3,})")
_LOOKS_LIKE_PYTHON = re.compile(r"^\s*(>>> |In \[\d*\]:|import \w|from [\w.]+ import |print\(|%\w)")
_NAME = re.compile(r"\s*\.?(?P<name>[\w#+-]+)(?=\s|$)")
_OPTION = re.compile(r"""\s*(?P<key>[\w-]+)=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'{}]+))(?=\s|$)""")
_INCLUDE = re.compile(r"""^--8<--[ \t]+(["'])(?P<path>[^"':]+\.py)(?::(?P<section>[\w-]+))?\1$""")
_FORBIDDEN = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd]")
_FORMULA = re.compile(
    r"^(?P<prefix>[> ]*)\$\$(?P<tex>.+?)\$\$ *(?:\{ *#(?P<id>[\w-]+)(?: +by-program=\"(?P<reason>[^\"\n]*)\")? *\})?"
    r" *(?:\r?\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_CLAIM = re.compile(r"^[> ]*(?:.*\S )?\{:? *#(?P<id>claim-[\w-]+) *\} *$", re.MULTILINE)
_FIGURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<src>[^)\s]*assets/figures/(?P<name>[^)\s]+)\.svg)\)")


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with a page. `message` says what, and what to do; `line` is 1-based."""

    line: int
    message: str


@dataclass(frozen=True)
class Fence:
    """A fenced block. Offsets count characters of the page's text as it was given, line endings included."""

    name: str
    options: dict[str, str]
    line: int  # of the opening, 1-based
    prefix: str  # indentation and quote marks before each of its lines
    start: int  # of the opening line
    body_start: int
    body_stop: int
    stop: int  # after the closing line's line ending
    lines: tuple[str, ...]  # the content, without the prefix

    @property
    def content(self) -> str:
        return "\n".join(self.lines)


@dataclass
class Program:
    """A python fence that includes a snippet, or a section of one, and the fences that show what it does."""

    fence: Fence
    path: str = ""
    section: str | None = None
    timeout: float = DEFAULT_TIMEOUT
    proves: tuple[str, ...] = ()
    not_run: str | None = None
    slow: str | None = None  # why it takes so long
    output: Fence | None = None
    error: Fence | None = None

    @property
    def id(self) -> str:
        """The stable name of the block, such as `tensors/creating/zeros.py` or `digits/train.py:load`."""
        return f"{self.path}:{self.section}" if self.section else self.path

    @property
    def figure(self) -> str:
        """The name that a figure of this program has under `docs/assets/figures/`, without `.svg`."""
        return self.path.removesuffix(".py") + (f"-{self.section}" if self.section else "")


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
    line: int  # of the name, 1-based


@dataclass(frozen=True)
class Figure:
    """An image under `assets/figures/`: its name there without `.svg`, the link as written, and its alt text."""

    name: str
    src: str
    alt: str
    line: int


@dataclass
class Page:
    """What the reader found on a page, in the page's order."""

    text: str
    fences: list[Fence] = field(default_factory=list)
    programs: list[Program] = field(default_factory=list)
    formulas: list[Formula] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def slow(self) -> set[str]:
        """The paths of the programs that are slow, with a reason."""
        return {program.path for program in self.programs if program.slow}

    def prose(self) -> str:
        """The text with the inside of fences blanked, line by line, so that lines and columns stay."""
        parts, position = [], 0
        for fence in self.fences:
            parts.append(self.text[position : fence.start])
            parts.append(re.sub(r"[^\r\n]", " ", self.text[fence.start : fence.stop]))
            position = fence.stop
        return "".join(parts) + self.text[position:]


@functools.lru_cache(maxsize=128)  # the pages of the book, each of which a build needs some eight times
def read_page(text: str) -> Page:
    """Read a page's text. Whatever is wrong is in `problems`; the rest of the page is still there.

    The same text gives the same Page, so nobody changes one: `dataclasses.replace` makes another.
    """
    page = Page(text)
    for character in sorted(set(_FORBIDDEN.findall(text))):
        page.problems.append(Problem(_line(text, text.index(character)), _why_forbidden(character)))
    _read_fences(page)
    _read_programs(page)
    prose = page.prose()
    _read_formulas(page, prose)
    _read_claims(page, prose)
    _check_names(page)
    for match in _FIGURE.finditer(prose):
        page.figures.append(Figure(match["name"], match["src"], match["alt"], _line(prose, match.start())))
    _check_prose(page, prose)
    page.problems.sort(key=lambda problem: problem.line)
    return page


def _why_forbidden(character: str) -> str:
    reasons = {
        "\t": "a tab: Markdown widens it to spaces; write spaces",
        "\ufffd": "this is not UTF-8: save the page as UTF-8",
        "\ufeff": "a byte-order mark: save the page as UTF-8 without it",
    }
    return reasons.get(character, f"the invisible character U+{ord(character):04X}: remove it")


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _read_fences(page: Page) -> None:
    """Fill `page.fences`. A fence that is not closed ends where the next one opens, so that the rest is still read."""
    lines = page.text.splitlines(keepends=True)
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    number = 0
    while number < len(lines):
        opening = _OPENING.match(lines[number].rstrip("\r\n"))
        if not opening or "`" in opening["header"]:
            if _LOOKS_LIKE_FENCE.match(lines[number]) and not _is_inline_code(lines[number]):
                page.problems.append(
                    Problem(number + 1, "a fence must stand alone at the start of its line, after spaces or '>'")
                )
            number += 1
            continue
        closing, after, problem = _find_closing(lines, number, opening)
        if problem:
            page.problems.append(problem)
        name, options, wrong = _read_header(opening["header"])
        page.problems.extend(Problem(number + 1, message) for message in wrong)
        if name in OTHER_NAMES and not problem and not "".join(lines[number + 1 : closing]).strip(" >\r\n"):
            page.problems.append(Problem(number + 1, "this fence is empty, and Markdown would show its backticks"))
        prefix = opening["prefix"]
        page.fences.append(
            Fence(
                name=name,
                options=options,
                line=number + 1,
                prefix=prefix,
                start=offsets[number],
                body_start=offsets[number + 1],
                body_stop=offsets[closing],
                stop=offsets[after],
                lines=tuple(line.rstrip("\r\n")[len(prefix) :] for line in lines[number + 1 : closing]),
            )
        )
        number = after


def _is_inline_code(line: str) -> bool:
    """Whether the backticks that start a line are closed on it, as in ```` ```x``` ````."""
    ticks = re.match(r"^\W*?(`{3,})", line)
    return bool(ticks) and line.count(ticks[1]) >= 2


def _find_closing(lines: list[str], start: int, opening: re.Match) -> tuple[int, int, Problem | None]:
    """Where the content of the fence opened at `start` ends, where the text goes on, and what is wrong with its end."""
    prefix, ticks = opening["prefix"], opening["ticks"]
    for number in range(start + 1, len(lines)):
        line = lines[number].rstrip("\r\n")
        inside = line.startswith(prefix)
        if inside and line[len(prefix) :].rstrip() == ticks:
            return number, number + 1, None
        if line.strip(" >") == ticks:
            message = f"this closing fence is not indented like its opening in line {start + 1}; align them"
            return number, number + 1, Problem(number + 1, message)
        opens = _OPENING.match(line)
        if opens and opens["ticks"] == ticks and "`" not in opens["header"]:
            message = f"this fence is never closed: line {number + 1} opens the next one"
            return number, number, Problem(start + 1, message)
        if not inside and line.strip(" >"):
            message = f"this fence is never closed: line {number + 1} is indented less, and ends it"
            return number, number, Problem(start + 1, message)
    return len(lines), len(lines), Problem(start + 1, "this fence is never closed: add its closing line")


def _read_header(header: str) -> tuple[str, dict[str, str], list[str]]:
    """Name, options and complaints of what stands after the backticks, braced or not."""
    text = header.strip()
    name, position = "", 0
    if not text.startswith("{"):
        found = _NAME.match(text)
        name, position = (found["name"], found.end()) if found else ("", 0)
    rest = text[position:].strip()
    if rest.startswith("{") and rest.endswith("}"):
        rest = rest[1:-1].strip()
        found = None if name else _NAME.match(rest)
        if found:
            name, rest = found["name"], rest[found.end() :]
    if not name:
        return "", {}, ["a fence must say what is in it, such as `python`, `output` or `text`"]
    if name in OTHER_NAMES:
        return name, {}, []
    if name not in PYTHON_NAMES | {"output", "error"}:
        known = ", ".join(["python", "output", "error", *sorted(OTHER_NAMES)])
        return name, {}, [f"`{name}` is no fence of this book: write one of {known}"]
    options, wrong, position = {}, [], 0
    while position < len(rest.rstrip()):
        option = _OPTION.match(rest, position)
        if not option:
            wrong.append(f"'{rest[position:].strip()}' is not an option: write key=value")
            break
        options[option["key"]] = next(v for v in (option["double"], option["single"], option["bare"]) if v is not None)
        position = option.end()
    return name, options, wrong


def _read_programs(page: Page) -> None:
    """Fill `page.programs` and attach to each the `output` and `error` that follow it."""
    current: Program | None = None
    for fence in page.fences:
        if fence.name in PYTHON_NAMES:
            current = _read_program(page, fence)
        elif fence.name in ("output", "error"):
            _check_options(page, fence, {"rtol", "atol"} if fence.name == "output" else set())
            _attach(page, current, fence)
        else:
            current = None
            for offset, line in enumerate(fence.lines, 1):
                if _LOOKS_LIKE_PYTHON.match(line) and fence.name in OTHER_NAMES:
                    page.problems.append(
                        Problem(
                            fence.line + offset, f"Python in a `{fence.name}` fence, which nothing runs: include it"
                        )
                    )
                    break


def _read_program(page: Page, fence: Fence) -> Program | None:
    _check_options(page, fence, {"timeout", "proves", "not-run", "slow", "title"})
    program = Program(fence, not_run=fence.options.get("not-run"), slow=fence.options.get("slow"))
    program.proves = tuple(name.strip() for name in fence.options.get("proves", "").split(",") if name.strip())
    if "timeout" in fence.options:
        program.timeout = _positive(page, fence, "timeout") or DEFAULT_TIMEOUT
    if program.not_run is not None:
        if not program.not_run.strip():
            page.problems.append(Problem(fence.line, "not-run needs a reason, which readers will see"))
        return None
    include = _INCLUDE.match(fence.content.strip())
    if not include:
        page.problems.append(
            Problem(
                fence.line,
                f'a `{fence.name}` fence holds exactly one include, such as --8<-- "tensors/creating/zeros.py", and '
                "nothing else: put the code into a file under snippets/",
            )
        )
        return None
    program.path, program.section = include["path"], include["section"]
    page.programs.append(program)
    return program


def _attach(page: Page, program: Program | None, fence: Fence) -> None:
    """Give `fence` to the program that it follows; only white space may stand between a program and its outputs."""
    previous = program and (program.error or program.output or program.fence)
    follows = previous and not page.text[previous.stop : fence.start].strip(" >\r\n")
    if not program or not follows or previous.prefix != fence.prefix:
        page.problems.append(
            Problem(fence.line, f"no program stands directly before this `{fence.name}`, at the same indentation")
        )
    elif fence.name == "output" and (program.output or program.error):
        page.problems.append(Problem(fence.line, "a program has one `output`, and it stands before its `error`"))
    elif fence.name == "error" and program.error:
        page.problems.append(Problem(fence.line, "a program has one `error`: the first one ended it"))
    else:
        setattr(program, fence.name, fence)


def _check_options(page: Page, fence: Fence, known: set[str]) -> None:
    for key in fence.options.keys() - known:
        names = ", ".join(sorted(known)) or "none"
        page.problems.append(Problem(fence.line, f"`{fence.name}` has no option '{key}' (it has: {names})"))
    for key in fence.options.keys() & known & {"rtol", "atol"}:
        _positive(page, fence, key)


def _positive(page: Page, fence: Fence, key: str) -> float | None:
    """The option as a positive finite number; otherwise None, and a problem."""
    try:
        value = float(fence.options[key])
    except ValueError:
        value = math.nan
    if math.isfinite(value) and value > 0:
        return value
    page.problems.append(Problem(fence.line, f"{key}={fence.options[key]} is not a positive number"))
    return None


def _read_formulas(page: Page, prose: str) -> None:
    for match in _FORMULA.finditer(prose):
        line, prefix = _line(prose, match.start()), match["prefix"]
        tex = "\n".join(text.removeprefix(prefix).rstrip() for text in match["tex"].splitlines()).strip()
        page.formulas.append(Formula(match["id"], tex, line, prefix, match.start(), match.end(), match["reason"]))
        if re.search(r"\n[ >]*\r?\n", match["tex"]):
            page.problems.append(Problem(line, "a formula must not contain an empty line, or its $$ is never closed"))
    rest = _FORMULA.sub(lambda match: re.sub(r"[^\r\n]", " ", match[0]), prose)
    for match in re.finditer(r"(?<!\\)\$\$", rest):
        page.problems.append(Problem(_line(rest, match.start()), "this $$ has no partner, or text stands beside it"))


def _read_claims(page: Page, prose: str) -> None:
    for match in _CLAIM.finditer(prose):
        page.claims.append(Claim(match["id"], _line(prose, match.start("id"))))


def _check_names(page: Page) -> None:
    """A name stands for one formula or claim, and a program proves what is there."""
    names = [named.id for named in (*page.formulas, *page.claims) if named.id]
    for named in (*page.formulas, *page.claims):
        if named.id and names.count(named.id) > 1:
            kind = "claims" if isinstance(named, Claim) else "formulas"
            page.problems.append(Problem(named.line, f"the name #{named.id} is given to two {kind}"))
    for program in page.programs:
        for name in sorted(set(program.proves) - set(names)):
            message = f"proves={name}: no formula and no claim of this page has that name"
            page.problems.append(Problem(program.fence.line, message))


def _check_prose(page: Page, prose: str) -> None:
    """Code that stands outside the fences would be shown, and proven by nothing."""
    for number, line in enumerate(prose.splitlines(), 1):
        if "--8<--" in line:
            page.problems.append(Problem(number, "an include must stand in a `python` fence of its own"))
        elif re.search(r"<(pre|script)\b", line):
            page.problems.append(Problem(number, "code as raw HTML is proven by nothing: use a `python` fence"))
        elif re.match(r"[> ]*>>> ", line) or (line.startswith("    ") and _LOOKS_LIKE_PYTHON.match(line)):
            page.problems.append(Problem(number, "Python outside a fence, which nothing runs: include it"))
