"""Checks a program block of a page: what its program prints, raises and draws is what stands under it."""

import ast
import math
import re
from pathlib import Path

from book.prove import comments, formulas
from book.prove.compare import difference, keeps_form, same, too_loose
from book.prove.pictures import same_figure
from book.read.figures import stored_figure
from book.read.model import SLOW, Fence, Page, Program, ends
from book.read.releases import locked, minor, running
from book.read.snippets import Section, Snippet, SnippetError, read_snippet
from book.run.figures import publishable
from book.run.runner import Outcome, Run, Runner

NOT_IN_A_NOTEBOOK = {
    "__file__": "there is no __file__",
    "sys.argv": "sys.argv belongs to Jupyter",
    "import argparse": "the arguments belong to Jupyter",
    "import atexit": "exit functions run when the kernel ends, and their output is lost",
    "asyncio.run": "a loop runs already",
}
_NEEDS_A_FILE = re.compile(r"\b(__file__|argv|argparse|atexit|asyncio)\b")
PATIENCE = 5  # times the limit of each program on other releases than the locked one: not each is as quick


def run_program(program: Program, page: Page, root: Path, runner: Runner) -> tuple[Run, Section]:
    """Run the file of a program, each section within the limit that the page gives it, and compute its formulas.

    Returns the run and the section that the program shows. Raises SnippetError.
    """
    snippet = read_snippet(root, program.path)
    patience = 1 if running() == locked() else PATIENCE
    limits = {p.section: p.timeout * patience for p in page.programs if p.path == program.path}
    excused = any(p.excused for p in page.programs if p.path == program.path)
    run = runner.run(root, program.path, limits, excused=excused, questions=_questions(page, program.path, snippet))
    return run, snippet.section(program.section)


def _questions(page: Page, path: str, snippet: Snippet) -> dict[str | None, list]:
    """What is asked where a section has come to its end (book.run.runner): whether formulas and comments are right."""
    kinds = {"formulas": formulas.questions(page, path, snippet), "comments": comments.questions(snippet)}
    sections = {name for asked in kinds.values() for name in asked}
    return {
        name: ["book.prove.answers", "answers", {kind: asked[name] for kind, asked in kinds.items() if name in asked}]
        for name in sections
    }


def check_program(program: Program, page: Page, root: Path, name: str, runner: Runner) -> list[str]:
    """What is wrong with a program block: sentences that begin with page:line. One that does not run is right."""
    if not program.runs:
        return []
    where = f"{name}:{program.fence.line}"
    try:
        run, section = run_program(program, page, root, runner)
    except SnippetError as error:
        return [f"{where}: {error}"]
    outcome = run.outcomes.get(section.name)
    if outcome is None:
        return [f"{where}: {_why_no_outcome(program, run, root)}"]
    if outcome.overflowed:
        return [f"{where}: {program.name} prints more than a page could show: print less"]
    return [
        *_check_time(program, outcome, where),
        *_check_streams(program, outcome, where),
        *_check_error(program, outcome, root, name),
        *_check_output(program, outcome, name),
        *_check_comments(program, outcome, section, root, where),
        *_check_figures(program, outcome, page, root, name),
        *_check_notebook(program, page, root, where),
    ]


def _why_no_outcome(program: Program, run: Run, root: Path) -> str:
    if run.end:
        return f"{program.name} did not come to its end: {run.end}"
    for section, outcome in reversed(run.outcomes.items()):
        if ends(outcome.error):
            place = read_snippet(root, program.path).place(outcome.error_line)
            return f"{place} raised in section '{section}', so this one never ran: {outcome.error}"
    return f"{program.name} is shown whole here, but has sections: include each of them by its name"


def _check_time(program: Program, outcome: Outcome, where: str) -> list[str]:
    if outcome.seconds <= SLOW or program.slow or running() != locked():
        return []
    seconds = f"{program.name} computes for {outcome.seconds:.1f} s here, and more than {SLOW:g} s need a reason"
    return [f'{where}: {seconds}: make it quicker, or say slow="…" on this fence']


def _check_streams(program: Program, outcome: Outcome, where: str) -> list[str]:
    complaints = []
    if outcome.asked_stdin:
        complaints.append(f"{where}: {program.name} reads standard input: write its data into the program")
    if outcome.stderr:
        complaints.append(
            f"{where}: {program.name} writes to standard error; print to standard output, or write nothing:\n"
            + outcome.stderr.rstrip()
        )
    if any(ord(c) < 32 and c != "\n" for c in outcome.stdout):
        complaints.append(f"{where}: {program.name} prints a tab or another control character: print spaces")
    return complaints


def _check_error(program: Program, outcome: Outcome, root: Path, name: str) -> list[str]:
    where = f"{name}:{(program.error or program.fence).line}"
    snippet = program.name
    if outcome.error and not program.error:
        place = read_snippet(root, program.path).place(outcome.error_line)
        does = "raises" if ends(outcome.error) else "warns"
        return [
            f"{where}: {place} {does}, and the page shows no `error`: repair the program; or, "
            f"if the page is to show it, open an empty `error` fence for {_update_command(name)} to fill\n"
            f"{outcome.error}{_whose_warning(outcome)}"
        ]
    if program.error and not outcome.error:
        return [f"{where}: {snippet} raises nothing, and does not warn: remove this `error`, or repair the program"]
    if program.error and not same(program.error.content, outcome.error):
        return [
            f"{where}: {snippet} raises something else:\n"
            f"{_difference(program.error, outcome.error, name, snippet)}\n"
            f"To accept what it raises: {_update_command(name)}"
        ]
    return []


def _whose_warning(outcome: Outcome) -> str:
    """Where a warning comes from that a library raises, perhaps about itself; "" for what is none."""
    file = outcome.raised_in.partition("/site-packages/")[2]
    if not file or ends(outcome.error):
        return ""
    excuse = f'excuse="=={minor(running())}.*" because="…"'
    return f"\nIt is raised in {file}. If it is about {file.partition('/')[0]} itself, say {excuse} on this fence"


def _check_output(program: Program, outcome: Outcome, name: str) -> list[str]:
    where = f"{name}:{(program.output or program.fence).line}"
    snippet = program.name
    printed = printed_text(outcome)
    if printed and not program.output:
        return [
            f"{where}: {snippet} prints, and no `output` follows: {_update_command(name)} writes it.\n"
            + difference("", printed, name, snippet)
        ]
    if program.output and not printed:
        return [f"{where}: {snippet} prints nothing: remove this `output`, or print something"]
    if program.output and too_loose(program.output.content, *tolerance(program.output)):
        share = "more than a tenth of the largest number to which it applies"
        return [f"{where}: this tolerance is {share}: print fewer digits, or something that moves less"]
    if program.output and not same_output(program.output, printed):
        return [
            f"{where}: the output differs from what {snippet} prints:\n"
            f"{_difference(program.output, printed, name, snippet)}\n"
            f"To accept what it prints: {_update_command(name)}"
        ]
    return []


def _difference(fence: Fence, actual: str, name: str, snippet: str) -> str:
    """The lines in which a fence and what its program did differ, each place with its line in the page."""
    shown = difference(fence.content, actual, name, snippet, context=0)
    return re.sub(
        r"^@@ -(\d+).*@@$",
        lambda hunk: f"@@ {name}:{fence.numbers[int(hunk[1]) - 1] if int(hunk[1]) else fence.line} @@",
        shown,
        flags=re.MULTILINE,
    )


def printed_text(outcome: Outcome) -> str:
    """What a section printed, as a page shows it: without the last line's end."""
    return outcome.stdout.removesuffix("\n")


def same_output(fence: Fence, printed: str) -> bool:
    """Whether an `output` fence shows a text, within the tolerance that it declares, in the order of its numbers."""
    if fence.content == printed:
        return True
    return same(fence.content, printed, *tolerance(fence)) and keeps_form(fence.content, printed)


def tolerance(fence: Fence) -> tuple[float, float]:
    """The `rtol` and `atol` of a fence. A bad tolerance is none."""
    try:
        rtol, atol = (float(fence.options.get(key, 0)) for key in ("rtol", "atol"))
    except ValueError:
        return 0.0, 0.0
    return (rtol, atol) if math.isfinite(rtol + atol) and min(rtol, atol) >= 0 else (0.0, 0.0)


def _check_figures(program: Program, outcome: Outcome, page: Page, root: Path, name: str) -> list[str]:
    where, snippet = f"{name}:{program.fence.line}", program.name
    shown = any(figure.name == program.figure for figure in page.figures)
    if not outcome.figures:
        wanted = f"{where}: {snippet} draws nothing, and the page shows a figure of that name: call plt.show()"
        return [wanted] if shown else []
    if len(outcome.figures) > 1:
        return [f"{where}: {snippet} shows {len(outcome.figures)} figures: draw one in each program or section"]
    if not shown:
        wanted = f"write ![…](…assets/figures/{program.figure}.svg), or in a lab what there is to see as the cell's alt"
        return [f"{where}: {snippet} draws, and the page shows no figure of it: {wanted}"]
    stored = stored_figure(root, program.figure)
    if stored is None:
        return [f"{where}: the figure {program.figure} does not exist: {_update_command(name)} draws it"]
    if not same_figure(stored, publishable(outcome.figures[0], program.figure)):
        return [
            f"{where}: {snippet} draws another figure than {program.figure}. "
            f"To accept the new one: {_update_command(name)}"
        ]
    return []


def _check_comments(program: Program, outcome: Outcome, section: Section, root: Path, where: str) -> list[str]:
    answers = (outcome.answers or {}).get("comments")
    complaints = comments.check(read_snippet(root, program.path), section, answers) if answers else []
    return [f"{where}: {complaint}" for complaint in complaints]


def _check_notebook(program: Program, page: Page, root: Path, where: str) -> list[str]:
    """Each page is a notebook, too. What runs in no cell says so to readers."""
    code = read_snippet(root, program.path).code(program.section)
    told = any(other.no_notebook for other in page.programs if other.path == program.path)
    used = [] if told or not _NEEDS_A_FILE.search(code) else map(ast.unparse, ast.walk(ast.parse(code)))
    found = next((why for text in used for what, why in NOT_IN_A_NOTEBOOK.items() if text == what), None)
    if not found:
        return []
    say = "write it otherwise" if program.path.endswith(".ipynb") else 'write it otherwise, or say no-notebook="…" here'
    return [f"{where}: {program.name} does not run in a notebook, in which {found}: {say}"]


def _update_command(name: str) -> str:
    torch = "" if running() == locked() else f" TORCH={running()}"
    return f"make update PAGE={name}{torch}"
