"""Reads the Markdown of a page: programs with their outputs, formulas, claims, figures, and what is wrong with them."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from book.read import guesses, layout, unrun, variants
from book.read.fences import COMMANDS, OTHER_NAMES, PYTHON_NAMES, read_fences
from book.read.model import DEFAULT_TIMEOUT, Claim, Fence, Figure, Formula, Page, Problem, Program
from book.read.releases import locked

_PROGRAM_OPTIONS = {"timeout", "proves", "not-run", "no-notebook", "slow", "title", "torch", "excuse", "because"}
_OPTIONS = {"guesses": set(), "output": {"torch", "rtol", "atol"}, "error": {"torch"}}  # of what follows a program
_INCLUDE = re.compile(r"""^--8<--[ \t]+(["'])(?P<path>[^"':]+\.(?:py|ipynb))(?::(?P<section>[\w-]+))?\1$""")
_FORBIDDEN = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd]")
_FORMULA = re.compile(
    r"^(?P<prefix>[> ]*)\$\$(?P<tex>.+?)\$\$ *(?:\{ *#(?P<id>[\w-]+)(?: +by-program=\"(?P<reason>[^\"\n]*)\")? *\})?"
    r" *(?:\r?\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_CLAIM = re.compile(r"(?:^[> ]*|(?<=\S ))\{:? *#(?P<id>claim-[\w-]+) *\} *$", re.MULTILINE)
_COMMENT = re.compile(r"(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)|<!--.*?(?:-->|\Z)", re.DOTALL)
_FIGURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<src>[^)\s]*assets/figures/(?P<name>[^)\s]+)\.svg)\)")
_PICTURE = re.compile(r"(?<!\\)!\[|<(?:img|image|svg|picture|object|embed|iframe|video|canvas)\b", re.IGNORECASE)
_CODE = re.compile(r"(`+)(?!`)(?:(?!\n[ >]*\n).)+?(?<!`)\1(?!`)", re.DOTALL)  # in a line of text


def read_markdown(text: str, numbers: Sequence[int] | None = None) -> Page:
    """Read a Markdown text. `numbers` says which line of the file each of its lines is; without it, the same one."""
    page = Page(text, numbers or range(1, len(text) + 2))
    for character in sorted(set(_FORBIDDEN.findall(text))):
        page.problems.append(Problem(page.line_at(text.index(character)), _why_forbidden(character)))
    page.fences, problems = read_fences(text, page.numbers)
    page.problems += problems
    _read_programs(page)
    prose = page.prose()
    _read_formulas(page, prose)
    for match in _CLAIM.finditer(prose):
        page.claims.append(Claim(match["id"], page.line_at(match.start("id"))))
    for match in _FIGURE.finditer(prose):
        page.figures.append(Figure(match["name"], match["src"], match["alt"], page.line_at(match.start())))
    _check_names(page)
    _check_prose(page, prose)
    _check_comments(page, prose)
    _check_pictures(page, prose)
    page.problems += layout.check(page)
    page.problems.sort(key=lambda problem: problem.line)
    return page


def _why_forbidden(character: str) -> str:
    reasons = {
        "\t": "a tab: Markdown widens it to spaces; write spaces",
        "\ufffd": "this is not UTF-8: save the page as UTF-8",
        "\ufeff": "a byte-order mark: save the page as UTF-8 without it",
    }
    return reasons.get(character, f"the invisible character U+{ord(character):04X}: remove it")


def _read_programs(page: Page) -> None:
    """Fill `page.programs` and attach to each the fences that follow it: `guesses`, `output` and `error`."""
    current: Program | None = None
    for fence in page.fences:
        if fence.name in PYTHON_NAMES:
            current = _read_program(page, fence)
        elif fence.name in _OPTIONS:
            _check_options(page, fence, _OPTIONS[fence.name])
            _attach(page, current, fence)
        else:
            current = None
            if fence.name in OTHER_NAMES:
                _check_options(page, fence, {"not-run"} if fence.name in COMMANDS else set())
                page.problems += unrun.check(fence)
    for program in page.programs:
        page.problems += variants.check(program)
        program.output = variants.variant(program.outputs, locked())
        program.error = variants.variant(program.errors, locked())
        program.excused = variants.excused_on(program, locked())
    page.problems += guesses.check(page)


def _read_program(page: Page, fence: Fence) -> Program | None:
    _check_options(page, fence, _PROGRAM_OPTIONS)
    program = Program(fence, not_run=fence.options.get("not-run"), slow=fence.options.get("slow"))
    program.no_notebook = fence.options.get("no-notebook")
    if program.no_notebook is not None and not program.no_notebook.strip():
        page.problems.append(Problem(fence.line, "no-notebook needs a reason, which readers will see"))
    program.proves = tuple(name.strip() for name in fence.options.get("proves", "").split(",") if name.strip())
    if "timeout" in fence.options:
        program.timeout = _positive(page, fence, "timeout") or DEFAULT_TIMEOUT
    if program.not_run is not None:
        page.problems += unrun.check(fence)
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
    previous = program and program.fences[-1]
    follows = previous and not page.text[previous.stop : fence.start].strip(" >\r\n")
    if not program or not follows or previous.prefix != fence.prefix:
        page.problems.append(
            Problem(fence.line, f"no program stands directly before this `{fence.name}`, at the same indentation")
        )
    elif fence.name == "guesses" and len(program.fences) > 1:
        page.problems.append(Problem(fence.line, "a program has one `guesses`, and it stands before its `output`"))
    elif fence.name == "guesses":
        program.guesses = fence
    elif fence.name == "output" and program.errors:
        page.problems.append(Problem(fence.line, "a program has one `output`, and it stands before its `error`"))
    elif fence.name == "output":
        program.outputs = _with(page, program.outputs, fence)
    else:
        program.errors = _with(page, program.errors, fence)


def _with(page: Page, before: tuple[Fence, ...], fence: Fence) -> tuple[Fence, ...]:
    """The outputs, or the errors, of a program with one more: one can do without saying its releases."""
    if "torch" in fence.options or all("torch" in other.options for other in before):
        return *before, fence
    message = f'a program has one `{fence.name}` for a release of torch: say for which this one is, as torch=">=2.15"'
    page.problems.append(Problem(fence.line, message))
    return before


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
        line, prefix = page.line_at(match.start()), match["prefix"]
        tex = "\n".join(text.removeprefix(prefix).rstrip() for text in match["tex"].splitlines()).strip()
        page.formulas.append(Formula(match["id"], tex, line, prefix, match.start(), match.end(), match["reason"]))
        if re.search(r"\n[ >]*\r?\n", match["tex"]):
            page.problems.append(Problem(line, "a formula must not contain an empty line, or its $$ is never closed"))
    rest = _FORMULA.sub(lambda match: re.sub(r"[^\r\n]", " ", match[0]), prose)
    for match in re.finditer(r"(?<!\\)\$\$", rest):
        page.problems.append(Problem(page.line_at(match.start()), "this $$ has no partner, or text stands beside it"))


def _check_names(page: Page) -> None:
    """A name stands for one formula or claim, and a program proves what is there."""
    names = Counter(named.id for named in (*page.formulas, *page.claims) if named.id)
    for named in (*page.formulas, *page.claims):
        if named.id and names[named.id] > 1:
            kind = "claims" if isinstance(named, Claim) else "formulas"
            page.problems.append(Problem(named.line, f"the name #{named.id} is given to two {kind}"))
    for program in page.programs:
        for name in sorted(set(program.proves) - names.keys()):
            message = f"proves={name}: no formula and no claim of this page has that name"
            page.problems.append(Problem(program.fence.line, message))


def _check_prose(page: Page, prose: str) -> None:
    """Code that stands outside the fences would be shown, and proven by nothing."""
    for number, line in zip(page.numbers, prose.splitlines(), strict=False):
        if "--8<--" in line:
            page.problems.append(Problem(number, "an include must stand in a `python` fence of its own"))
        elif re.search(r"<(pre|script)\b", line):
            page.problems.append(Problem(number, "code as raw HTML is proven by nothing: use a `python` fence"))
        elif re.match(r"[> ]*>>> ", line) or (line.startswith("    ") and unrun.looks_like_python(line)):
            page.problems.append(Problem(number, "Python outside a fence, which nothing runs: include it"))


def _check_comments(page: Page, prose: str) -> None:
    """What stands in a comment would be proven, listed and run, and no reader would see it."""
    comments = [match.span() for match in _COMMENT.finditer(prose)]
    shown = [(fence.start, fence.line, f"`{fence.name}` fence") for fence in page.fences]
    shown += [(formula.start, formula.line, "formula") for formula in page.formulas]
    for offset, line, what in shown:
        if any(start < offset < stop for start, stop in comments):
            message = f"this {what} stands in a comment, where nobody sees it: take it out of <!-- … -->, or delete it"
            page.problems.append(Problem(line, message))


def _check_pictures(page: Page, prose: str) -> None:
    """Each picture is the figure of a program: another one would be shown, and proven by nothing."""
    for pattern in (_FIGURE, _CODE):
        prose = pattern.sub(lambda match: re.sub(r"[^\r\n]", " ", match[0]), prose)
    for match in _PICTURE.finditer(prose):
        message = "this picture is drawn by no program: show a figure, as ![what one sees](…/assets/figures/….svg)"
        page.problems.append(Problem(page.line_at(match.start()), message))
