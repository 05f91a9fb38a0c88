"""The proof of a page: what its programs do is what it shows. Sybil collects and runs; this module is its parser.

Each program block of a page is an example, with the stable id `chapter/page/program.py` or `….py:section`. Besides,
each display formula is an example (it converts, and a program proves it), so is each named claim (a program proves it),
so is the prose of a page (its numbers are proven, its figures drawn), and so is each problem that the reader of pages
found.
"""

from dataclasses import dataclass
from pathlib import Path

from sybil import Document, Example, Region, Sybil
from sybil.example import SybilFailure

from book.prove import formulas, guesses, prose
from book.prove.programs import check_program, run_program
from book.read import lessons
from book.read.files import read
from book.read.mathml import FormulaError, to_mathml
from book.read.model import Claim, Formula, Page, Problem, Program
from book.read.pages import KINDS, read_page
from book.read.releases import running
from book.read.snippets import SnippetError, read_snippet
from book.read.variants import on_release
from book.run.runner import Runner, shared_runner

Subject = Program | Formula | Claim | Problem | Page


@dataclass(frozen=True)
class Part:
    """A part of a page that is proven by itself: its id, the page it stands on, and what it is."""

    id: str
    page: Page
    subject: Subject

    @property
    def line(self) -> int:
        """The line of the page at which it begins."""
        if isinstance(self.subject, Page):
            return 1
        return self.subject.fence.line if isinstance(self.subject, Program) else self.subject.line


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
            patterns=tuple(f"*{kind}" for kind in KINDS),
            path=str(root / "docs"),
            document_types=dict.fromkeys(KINDS, _Text),
        )
        self.root = root
        self._runner = runner

    def identify(self, example: Example) -> str:
        return example.parsed.id

    def _parse(self, document: Document):
        starts = [0]
        for line in document.text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        page = on_release(read_page(document.text, self._name(document)), running())
        for part in parts(page):
            start = starts[part.line - 1]
            yield Region(start, start, parsed=part, evaluator=self._evaluate)

    def _evaluate(self, example: Example) -> None:
        complaints = check(example.parsed, self.root, self._name(example), self._runner or shared_runner())
        if complaints:
            raise Failure(example, "\n\n".join(complaints))

    def seconds(self, example: Example) -> float:
        """The processor time that the program of an evaluated example took; 0 if it has none that ran."""
        part = example.parsed
        if not isinstance(part.subject, Program) or not part.subject.runs:
            return 0.0
        try:
            run, section = run_program(part.subject, part.page, self.root, self._runner or shared_runner())
        except SnippetError:
            return 0.0
        outcome = run.outcomes.get(section.name)
        return outcome.seconds if outcome else 0.0

    def _name(self, document: Document | Example) -> str:
        return Path(document.path).relative_to(self.root).as_posix()


def parts(page: Page) -> list[Part]:
    """Everything on a page that is to be proven, each with an id that no other part of the page has."""
    named: list[tuple[str, Subject]] = [("page", page)]
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


def check(part: Part, root: Path, name: str, runner: Runner) -> list[str]:
    """What is wrong with a part of the page `name`: sentences that begin with page:line; none if it is proven."""
    subject = part.subject
    if isinstance(subject, Program):
        return [*check_program(subject, part.page, root, name, runner), *guesses.check(subject, name)]
    if isinstance(subject, Page):
        found = [*prose.check(subject, root, name, runner), *lessons.problems(subject)]
        return [f"{name}:{problem.line}: {problem.message}" for problem in found]
    if isinstance(subject, Problem):
        messages = [subject.message]
    elif isinstance(subject, Formula):
        messages = _check_formula(subject, part.page, root, runner)
    else:
        messages = _check_claim(subject, part.page)
    return [f"{name}:{subject.line}: {message}" for message in messages]


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
        snippet, outcome = read_snippet(root, program.path), run.outcomes.get(section.name)
        if outcome:
            complaints += formulas.check(formula, program, page, section, snippet, outcome)
    return complaints


def _check_claim(claim: Claim, page: Page) -> list[str]:
    if not any(claim.id in program.proves for program in page.programs):
        wanted = f"write proves={claim.id} on the fence of one that changes the cause and nothing else"
        return [f"no program of this page proves this claim: {wanted}"]
    return []
