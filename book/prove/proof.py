"""The proof of a page: what its programs do is what it shows. Sybil collects and runs; this module is its parser.

Each program block of a page is an example, with the stable id `chapter/page/program.py` or `….py:section`; so is each
code cell of a lab, with the id of the cell. Besides, each display formula is an example (it converts, and a program
proves it), so is each named claim (a program proves it), so is the prose of a page (its numbers are proven, its figures
drawn), and so is each problem that the reader of pages found.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from sybil import Document, Example, Region, Sybil
from sybil.example import SybilFailure

from book.prove import formulas, labs, prose
from book.prove.compare import difference, same
from book.read.files import read
from book.read.mathml import FormulaError, to_mathml
from book.read.pages import SLOW, Claim, Fence, Formula, Page, Problem, Program, read_page
from book.read.snippets import Section, SnippetError, read_snippet
from book.run import figures
from book.run.runner import Outcome, Run, Runner, shared_runner


@dataclass(frozen=True)
class Part:
    """A part of a page that is proven by itself: its id, the page it stands on, and what it is."""

    id: str
    page: Page | labs.Lab
    subject: Program | Formula | Claim | Problem | Page | labs.Cell | labs.Lab


class Failure(SybilFailure):
    """A part of a page that is not proven. Its text begins with page:line."""

    def __str__(self) -> str:
        return self.result


class _Text(Document):
    """A page as Sybil sees it, also one that is not UTF-8: then its parts fail, and not the whole run."""

    @classmethod
    def parse(cls, path: str, *parsers, encoding: str = "utf-8") -> Document:
        document = cls(read(Path(path)), path)
        for parser in parsers:
            for region in parser(document):
                document.add(region)
        return document


class Proof(Sybil):
    """Sybil over the pages of a book.

    `root` is the folder with `docs/` and `snippets/`; `runner` runs the programs.
    """

    def __init__(self, root: Path, runner: Runner | None = None):
        super().__init__(
            parsers=[self._parse],
            patterns=("*.md", "*.ipynb"),
            path=str(root / "docs"),
            document_types={".md": _Text, ".ipynb": _Text},
        )
        self.root = root
        self._runner = runner

    def identify(self, example: Example) -> str:
        return example.parsed.id

    def _parse(self, document: Document):
        is_lab = document.path.endswith(".ipynb")
        for part in lab_parts(labs.read_lab(document.text)) if is_lab else parts(read_page(document.text)):
            start = _offset(document.text, line_of(part.subject))
            yield Region(start, start, parsed=part, evaluator=self._evaluate)

    def _evaluate(self, example: Example) -> None:
        complaints = check(example.parsed, self.root, self._name(example), self._runner or shared_runner())
        if complaints:
            raise Failure(example, "\n\n".join(complaints))

    def seconds(self, example: Example) -> float:
        """The processor time that the program or cell of an evaluated example took; 0 if it has none that ran."""
        subject, page, runner = example.parsed.subject, example.parsed.page, self._runner or shared_runner()
        try:
            if isinstance(subject, Program):
                run, section = run_program(subject, page, self.root, runner)
                outcome = run.outcomes.get(section.name)
            elif isinstance(subject, labs.Cell):
                outcome = labs.run_lab(page, self.root, self._name(example), runner).outcomes.get(subject.id)
            else:
                return 0.0
        except SnippetError:
            return 0.0
        return outcome.seconds if outcome else 0.0

    def _name(self, example: Example) -> str:
        return Path(example.path).relative_to(self.root).as_posix()


def parts(page: Page) -> list[Part]:
    """Everything on a page that is to be proven, each with an id that no other part of the page has."""
    named: list[tuple[str, Program | Formula | Claim | Problem | Page]] = [("page", page)]
    named += [(f"problem:{problem.line}", problem) for problem in page.problems]
    named += [(program.id, program) for program in page.programs]
    named += [(formula.id or f"formula:{formula.line}", formula) for formula in page.formulas]
    named += [(claim.id, claim) for claim in page.claims]
    seen: dict[str, int] = {}
    result = []
    for name, subject in named:
        seen[name] = seen.get(name, 0) + 1
        result.append(Part(name if seen[name] == 1 else f"{name}#{seen[name]}", page, subject))
    return result


def lab_parts(lab: labs.Lab) -> list[Part]:
    """Everything in a lab that is to be proven: its code cells, and the lab itself."""
    return [Part("lab", lab, lab), *(Part(cell.id, lab, cell) for cell in lab.code())]


def line_of(subject: Program | Formula | Claim | Problem | Page | labs.Cell | labs.Lab) -> int:
    """The line of the page at which a part begins."""
    if isinstance(subject, Page | labs.Lab):
        return 1
    return subject.fence.line if isinstance(subject, Program) else subject.line


def _offset(text: str, line: int) -> int:
    return len("".join(text.splitlines(keepends=True)[: line - 1]))


def check(part: Part, root: Path, name: str, runner: Runner) -> list[str]:
    """What is wrong with a part of the page `name`: sentences that begin with page:line; none if it is proven."""
    subject = part.subject
    if isinstance(subject, Problem):
        return [f"{name}:{subject.line}: {subject.message}"]
    if isinstance(subject, Formula):
        return [f"{name}:{subject.line}: {text}" for text in _check_formula(subject, part.page, root, runner)]
    if isinstance(subject, Claim):
        return [f"{name}:{subject.line}: {message}" for message in _check_claim(subject, part.page)]
    if isinstance(subject, Page):
        return [f"{name}:{problem.line}: {problem.message}" for problem in prose.check(subject, root, name)]
    if isinstance(subject, labs.Lab):
        return [f"{name}:{line}: {message}" for line, message in labs.check_lab(subject)]
    if isinstance(subject, labs.Cell):
        return labs.check_cell(subject, part.page, root, name, runner)
    return check_program(subject, part.page, root, name, runner)


def _check_formula(formula: Formula, page: Page, root: Path, runner: Runner) -> list[str]:
    try:
        to_mathml(formula.tex, display=True)
    except FormulaError as error:
        return [str(error)]
    if not formula.id:
        return ["this formula has no name: write {#eq-name} after its closing $$"]
    if formula.by_program is not None and not formula.by_program.strip():
        return ["by-program needs a reason, which readers will see"]
    programs = [program for program in page.programs if formula.id in program.proves]
    if not programs:
        return [f"no program of this page proves this formula: write proves={formula.id} on the fence of one that does"]
    complaints = []
    for program in programs:
        try:
            run, section = run_program(program, page, root, runner)
        except SnippetError:
            continue  # the program's own check says so
        snippet, outcome = read_snippet(root / "snippets", program.path), run.outcomes.get(section.name)
        if outcome:
            complaints += formulas.check(formula, program, page, section, snippet, outcome)
    return complaints


def _check_claim(claim: Claim, page: Page) -> list[str]:
    if not any(claim.id in program.proves for program in page.programs):
        wanted = f"write proves={claim.id} on the fence of one that changes the cause and nothing else"
        return [f"no program of this page proves this claim: {wanted}"]
    return []


def run_program(program: Program, page: Page, root: Path, runner: Runner) -> tuple[Run, Section]:
    """Run the file of a program, each section within the limit that the page gives it.

    Returns the run and the section that the program shows. Raises SnippetError.
    """
    snippet = read_snippet(root / "snippets", program.path)
    section = snippet.section(program.section)
    limits = {p.section: p.timeout for p in page.programs if p.path == program.path}
    questions = formulas.questions(page, snippet)
    return runner.run(root / "snippets", program.path, limits, questions=questions), section


def check_program(program: Program, page: Page, root: Path, name: str, runner: Runner) -> list[str]:
    """What is wrong with a program block: sentences that begin with page:line."""
    where = f"{name}:{program.fence.line}"
    try:
        run, section = run_program(program, page, root, runner)
    except SnippetError as error:
        return [f"{where}: {error}"]
    outcome = run.outcomes.get(section.name)
    if outcome is None:
        return [f"{where}: {_why_no_outcome(program, run)}"]
    if outcome.overflowed:
        return [f"{where}: snippets/{program.path} prints more than a page could show: print less"]
    return [
        *_check_time(program, outcome, where),
        *_check_streams(program, outcome, where),
        *_check_error(program, outcome, name),
        *_check_output(program, outcome, name),
        *_check_figures(program, outcome, page, root, name),
    ]


def _why_no_outcome(program: Program, run: Run) -> str:
    snippet = f"snippets/{program.path}"
    if run.end:
        return f"{snippet} did not come to its end: {run.end}"
    for section, outcome in run.outcomes.items():
        if outcome.error:
            return (
                f"{snippet}:{outcome.error_line} raised in section '{section}', so this one never ran: {outcome.error}"
            )
    return f"{snippet} is shown whole here, but has sections: include each of them by its name"


def _check_time(program: Program, outcome: Outcome, where: str) -> list[str]:
    if outcome.seconds <= SLOW or program.slow:
        return []
    seconds = (
        f"snippets/{program.path} computes for {outcome.seconds:.1f} s here, and more than {SLOW:g} s need a reason"
    )
    return [f'{where}: {seconds}: make it quicker, or write slow="…" on this fence']


def _check_streams(program: Program, outcome: Outcome, where: str) -> list[str]:
    complaints = []
    if outcome.asked_stdin:
        complaints.append(f"{where}: snippets/{program.path} reads standard input: write its data into the program")
    if outcome.stderr:
        complaints.append(
            f"{where}: snippets/{program.path} writes to standard error; print to standard output, or write nothing:\n"
            + outcome.stderr.rstrip()
        )
    if any(ord(c) < 32 and c != "\n" for c in outcome.stdout):
        complaints.append(f"{where}: snippets/{program.path} prints a tab or another control character: print spaces")
    return complaints


def _check_error(program: Program, outcome: Outcome, name: str) -> list[str]:
    where = f"{name}:{(program.error or program.fence).line}"
    snippet = f"snippets/{program.path}"
    if outcome.error and not program.error:
        return [
            f"{where}: {snippet}:{outcome.error_line} raises, and the page shows no `error`: repair the program; or, "
            f"if the page is to show it, open an empty `error` fence for {_update_command(name)} to fill\n"
            f"{outcome.error}"
        ]
    if program.error and not outcome.error:
        return [f"{where}: {snippet} raises nothing: remove this `error`, or repair the program"]
    if program.error and not same(program.error.content, outcome.error):
        return [
            f"{where}: {snippet} raises something else:\n"
            f"{_difference(program.error, outcome.error, name, snippet)}\n"
            f"To accept what it raises: {_update_command(name)}"
        ]
    return []


def _check_output(program: Program, outcome: Outcome, name: str) -> list[str]:
    where = f"{name}:{(program.output or program.fence).line}"
    snippet = f"snippets/{program.path}"
    printed = printed_text(outcome)
    if printed and not program.output:
        return [
            f"{where}: {snippet} prints, and no `output` follows: {_update_command(name)} writes it.\n"
            + difference("", printed, name, snippet)
        ]
    if program.output and not printed:
        return [f"{where}: {snippet} prints nothing: remove this `output`, or print something"]
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
        r"^@@ -(\d+).*@@$", lambda hunk: f"@@ {name}:{fence.line + int(hunk[1])} @@", shown, flags=re.MULTILINE
    )


def printed_text(outcome: Outcome) -> str:
    """What a section printed, as a page shows it: without the last line's end."""
    return outcome.stdout.removesuffix("\n")


def same_output(fence: Fence, printed: str) -> bool:
    """Whether an `output` fence shows a text, within the tolerance that it declares. A bad tolerance is none."""
    try:
        rtol, atol = (float(fence.options.get(key, 0)) for key in ("rtol", "atol"))
    except ValueError:
        rtol = atol = 0.0
    return same(fence.content, printed, rtol, atol)


def _check_figures(program: Program, outcome: Outcome, page: Page, root: Path, name: str) -> list[str]:
    where, snippet = f"{name}:{program.fence.line}", f"snippets/{program.path}"
    shown = any(figure.name == program.figure for figure in page.figures)
    if not outcome.figures:
        wanted = f"{where}: {snippet} draws nothing, and the page shows a figure of that name: call plt.show()"
        return [wanted] if shown else []
    if len(outcome.figures) > 1:
        return [f"{where}: {snippet} shows {len(outcome.figures)} figures: draw one in each program or section"]
    if not shown:
        return [f"{where}: {snippet} draws, and the page shows no ![…](…assets/figures/{program.figure}.svg)"]
    file = figures.figure_file(root, program.figure)
    if not file.is_file():
        return [f"{where}: docs/assets/figures/{program.figure}.svg does not exist: {_update_command(name)} draws it"]
    drawn = figures.publishable(outcome.figures[0], program.figure)
    if not figures.same_figure(file.read_text(encoding="utf-8"), drawn):
        return [
            f"{where}: {snippet} draws another figure than docs/assets/figures/{program.figure}.svg. "
            f"To accept the new one: {_update_command(name)}"
        ]
    return []


def _update_command(name: str) -> str:
    return f"make update PAGE={name}"
