"""Every snippet runs as a reader runs it: alone, in a fresh interpreter, and prints exactly what its pages show.

Starting an interpreter and importing torch takes longer than most programs. So programs with the same imports share one
interpreter that has done these imports and nothing else, and each runs in a copy of it (fresh_interpreter.py).
It is itself a copy, of one that has done a part of these imports, so that each is paid for once.
With FRESH=1 in the environment, each program has an interpreter started for it alone; the results must be the same.
"""

import ast
import contextlib
import io
import itertools
import os
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import matplotlib
import pytest

from book.prove.compare import difference
from book.prove.proof import same_output
from book.read.catalog import read_book, shown_programs, snippet_paths, unshown
from book.read.model import Program
from book.read.snippets import read_snippet
from book.run.runner import PRELOADED
from tests.conftest import proven_once

ROOT = Path(__file__).resolve().parents[2]
BOOK = read_book(ROOT)
SHOWN = shown_programs(BOOK)


def interpreter(*arguments: str, home: Path) -> dict:
    """What starts a Python with warnings as errors, no window for figures, and no neighbors to import.

    Threads, time zone, language, terminal and home folder are others than those in which the pages are proven.
    """
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "MPLBACKEND": "template",
        "MPLCONFIGDIR": matplotlib.get_cachedir(),  # or each program would look for the fonts of the system
        "OMP_NUM_THREADS": "2",
        "OMP_WAIT_POLICY": "PASSIVE",  # or two threads that share a busy core spend their time waiting for each other
        "PYTHONHASHSEED": "random",
        "TZ": "Asia/Tokyo",
        "LC_ALL": "C",
        "COLUMNS": "40",
    }
    if "SYSTEMROOT" in os.environ:
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]  # without it, Python has no random numbers on Windows
    return {"args": [sys.executable, "-P", "-W", "error", *arguments], "env": environment}


# What takes long to import, those first that most programs have in common.
SHARED = ("torch", "torch._dynamo", "matplotlib.pyplot", "sklearn.datasets")


def run_alone(file: Path, folder: Path, timeout: float) -> subprocess.CompletedProcess:
    """Run a program in the empty `folder`, in an interpreter of its own."""
    return subprocess.run(
        **interpreter(str(file), home=folder.parent),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def imports(file: Path) -> tuple[str, ...]:
    """The modules that a program imports at its top level, and some that it imports later; those of SHARED first."""
    names = set()
    for statement in ast.parse(file.read_bytes()).body:
        if isinstance(statement, ast.Import):
            names.update(alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom) and statement.module != "__future__":
            names.add(statement.module)
    text = file.read_text(encoding="utf-8")
    # What torch imports when it is needed, as for the first optimizer, takes as long as torch itself.
    names.update(module for word, module in PRELOADED if word in text and module.startswith("torch."))
    if any(name.startswith("torch.") for name in names):
        names.add("torch")  # it is imported before its parts
    shared = [module for module in SHARED if module in names]
    return (*shared, *sorted(names - set(shared)))


class Interpreters:
    """Fresh interpreters, one for each set of imports; each runs its programs in copies of itself."""

    def __init__(self, home: Path):
        self._home = home
        self._process: subprocess.Popen | None = None  # it has imported nothing, and all others are copies of it
        self._pipes: dict[tuple[str, ...], tuple[io.TextIOBase, io.TextIOBase]] = {}

    def run(self, file: Path, folder: Path, timeout: float) -> subprocess.CompletedProcess:
        """Run a program in the empty `folder`. Raises TimeoutExpired after so many seconds."""
        requests, answers = self._that_imported(imports(file))
        print(f"{file}\t{folder}", file=requests, flush=True)
        if not select.select([answers], [], [], timeout)[0]:
            self.close()
            raise subprocess.TimeoutExpired(str(file), timeout)
        answer = answers.readline()
        assert answer, f"the interpreter that imported {imports(file)} ended"
        texts = [(folder.parent / stream).read_text(encoding="utf-8") for stream in ("stdout", "stderr")]
        return subprocess.CompletedProcess(str(file), int(answer), *texts)

    def close(self) -> None:
        """End all interpreters, and what they run."""
        for pipe in itertools.chain(*self._pipes.values()):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()
        self._pipes.clear()
        if self._process:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def _that_imported(self, modules: tuple[str, ...]) -> tuple[io.TextIOBase, io.TextIOBase]:
        """The pipes for the requests to an interpreter that has imported just these modules, and for its answers."""
        if modules not in self._pipes:
            self._pipes[modules] = self._copy(modules) if modules else self._start()
        return self._pipes[modules]

    def _start(self) -> tuple[io.TextIOBase, io.TextIOBase]:
        self._process = subprocess.Popen(
            **interpreter(str(ROOT / "tests" / "prove" / "fresh_interpreter.py"), home=self._home),
            cwd=self._home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # so that it can be ended together with its copies
        )
        return self._process.stdin, self._process.stdout

    def _copy(self, modules: tuple[str, ...]) -> tuple[io.TextIOBase, io.TextIOBase]:
        shared = tuple(module for module in SHARED if module in modules)
        first = shared if len(shared) < len(modules) else shared[:-1]
        requests, _ = self._that_imported(first)
        folder = Path(tempfile.mkdtemp(dir=self._home))
        os.mkfifo(folder / "requests")
        os.mkfifo(folder / "answers")
        more = [module for module in modules if module not in first]
        print("more", folder, " ".join(more), sep="\t", file=requests, flush=True)
        return (folder / "requests").open("w"), (folder / "answers").open()  # they wait until the copy opens them, too


@pytest.fixture(scope="module")
def interpreters(tmp_path_factory):
    interpreters = Interpreters(tmp_path_factory.mktemp("home"))
    yield interpreters
    interpreters.close()


@pytest.fixture
def run_fresh(interpreters):
    """A function that runs a program in a fresh interpreter."""
    return run_alone if os.environ.get("FRESH") else interpreters.run


@pytest.fixture
def empty_folder(tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


def disagreement(ended: subprocess.CompletedProcess, programs: list[Program]) -> str | None:
    """What a run printed otherwise than the blocks of its sections show, in their order; None if nothing."""
    errors = [program.error.content for program in programs if program.error]
    if not errors and (ended.returncode or ended.stderr):
        return f"it fails: {ended.stderr}"
    if errors and not ended.stderr.rstrip().endswith(f"\n{errors[0]}"):
        return f"it does not end with {errors[0]}: {ended.stderr}"
    rest = ended.stdout.split("\n")
    for program in programs:
        if program.output:
            size = len(program.output.lines)
            printed, rest = "\n".join(rest[:size]), rest[size:]
            if not same_output(program.output, printed):
                return difference(program.output.content, printed, "page", "alone")
    if rest not in ([""], []):
        return "it prints more than its pages show: " + "\n".join(rest)
    return None


def programs_by_imports() -> list:
    """All snippets; those that import only torch of what takes long are for one worker, the others for another."""
    parameters = []
    slow = set().union(*(page.slow for page in BOOK.values()))
    for path in snippet_paths(ROOT):
        shared = set(SHARED) & set(imports(ROOT / "snippets" / path))
        group = pytest.mark.xdist_group("alone" if shared == {"torch"} else "alone with more")
        parameters.append(pytest.param(path, marks=[group, proven_once] if path in slow else group))
    return parameters


@pytest.mark.parametrize("path", programs_by_imports())
def test_prints_what_its_pages_show(path, run_fresh, empty_folder):
    sections = read_snippet(ROOT, path).sections
    assert path in SHOWN, f"snippets/{path}: no page shows it"
    programs = [SHOWN[path][section.name] for section in sections]
    # Starting an interpreter and importing torch takes seconds on a busy machine; the program's own limit comes on top.
    ended = run_fresh(ROOT / "snippets" / path, empty_folder, sum(program.timeout for program in programs) + 120)
    assert not (complaint := disagreement(ended, programs)), f"snippets/{path}: {complaint}"


def test_pages_show_every_snippet():
    assert unshown(ROOT) == []


GOOD = 'print("a")\nprint(1.5)\n'


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (GOOD, None),
        (GOOD.replace("1.5", "1.6"), "-1.5"),
        (GOOD + "print('more')\n", "prints more"),
        ('print("a")\n', "-1.5"),
        (GOOD + "1 / 0\n", "ZeroDivisionError"),
        (GOOD + "import warnings\nwarnings.warn('old')\n", "UserWarning: old"),
        (GOOD + "import os\nassert os.listdir() == []\n", None),
        (GOOD + "input()\n", "EOFError"),
        ("import neighbor\n" + GOOD, "ModuleNotFoundError"),
        ("import book\n" + GOOD, "ModuleNotFoundError"),
    ],
)
@pytest.mark.parametrize("kind", ["started", "copied"])
def test_disagreement_is_seen(small_book, empty_folder, interpreters, source, words, kind):
    small_book.snippet("chapter/neighbor.py", "x = 1\n")
    file = small_book.snippet("chapter/program.py", source)
    small_book.page('```python\n--8<-- "chapter/program.py"\n```\n\n```output\na\n1.5\n```\n')
    programs = list(shown_programs(read_book(small_book.root))["chapter/program.py"].values())
    ended = (run_alone if kind == "started" else interpreters.run)(file, empty_folder, 20)
    found = disagreement(ended, programs)
    assert words in found if words else found is None


def test_a_copy_knows_no_more_than_an_interpreter_of_its_own(tmp_path, empty_folder):
    """Imported modules, names, arguments, options and the environment are the same, started or copied."""
    file = tmp_path / "program.py"
    file.write_text(
        "import sys, torch, matplotlib.pyplot\n"
        "print(sorted(sys.modules), sorted(globals()), sys.argv, sys.warnoptions, sys.flags, __name__, __file__)\n"
        "import os\nprint(sorted(os.environ.items()), os.getcwd(), sys.path)\n"
    )
    with contextlib.closing(Interpreters(home=empty_folder.parent)) as interpreters:
        copied, started = interpreters.run(file, empty_folder, 60), run_alone(file, empty_folder, 60)
    assert (copied.stdout, copied.stderr) == (started.stdout, started.stderr)


def test_a_module_that_raises_is_left_to_the_program(tmp_path, empty_folder):
    (tmp_path / "raises.py").write_text("1 / 0\n")
    program = tmp_path / "program.py"
    program.write_text("try:\n    import raises\nexcept ZeroDivisionError:\n    print('met')\n")
    command = interpreter(str(ROOT / "tests" / "prove" / "fresh_interpreter.py"), "raises", home=tmp_path)
    command["env"]["PYTHONPATH"] = str(tmp_path)
    ended = subprocess.run(**command, input=f"{program}\t{empty_folder}\n", capture_output=True, text=True, timeout=60)
    assert ended.stdout == "0\n" and (tmp_path / "stdout").read_text() == "met\n", ended.stderr


def test_windows_tells_where_it_is(monkeypatch, tmp_path):
    monkeypatch.setenv("SYSTEMROOT", r"C:\WINDOWS")
    assert interpreter(home=tmp_path)["env"]["SYSTEMROOT"] == r"C:\WINDOWS"
    monkeypatch.delenv("SYSTEMROOT")
    assert "SYSTEMROOT" not in interpreter(home=tmp_path)["env"]


def test_a_program_that_does_not_end_holds_nothing_up(tmp_path, empty_folder, interpreters):
    endless, short = tmp_path / "endless.py", tmp_path / "short.py"
    endless.write_text("while True: pass\n")
    short.write_text("print(1)\n")
    with pytest.raises(subprocess.TimeoutExpired):
        interpreters.run(endless, empty_folder, 1)
    assert interpreters.run(short, empty_folder, 20).stdout == "1\n"
