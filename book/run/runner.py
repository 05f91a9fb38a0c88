"""Runs programs, and keeps what they did."""

import atexit
import contextlib
import functools
import json
import os
import select
import shutil
import signal
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from book.read.model import DEFAULT_TIMEOUT
from book.read.snippets import Section, Snippet, read_snippet
from book.run.compiler import compiled
from book.run.interpreters import HOME, Interpreters, slow_imports
from book.run.messages import receive, send

MAX_OUTPUT = 200_000  # bytes that one section may print


@dataclass(frozen=True)
class Outcome:
    """What one section of a program did.

    `stdout` and `stderr` are texts (`overflowed`: there was more than is kept), `error` the warnings that Python shows
    and the last lines of a traceback, with empty lines between (None if there is neither), `error_line` the line in the
    snippet of the last of them and `raised_in` the file whose code raised it,
    `figures` matplotlib's SVG of each figure shown, `seconds` the processor time that it took, `answers` what was said
    of what it left (None if nothing was asked, or it raised).
    """

    stdout: str
    stderr: str
    overflowed: bool
    error: str | None
    error_line: int | None
    asked_stdin: bool
    figures: tuple[str, ...]
    seconds: float
    raised_in: str = ""
    answers: object = None


@dataclass(frozen=True)
class Run:
    """What a program did: the outcome of each section that came to its end, and why no further one did (or None)."""

    outcomes: dict[str | None, Outcome]
    end: str | None


class Runner:
    """Runs each program in a copy of an interpreter that has imported what it imports, and nothing else.

    `environment` holds variables that programs are to meet with other values than usual.
    """

    def __init__(self, environment: dict[str, str] | None = None):
        self._interpreters = Interpreters(environment)
        self.lock = self._interpreters.lock  # whoever holds it is the only thread that runs programs
        self._folder: Path | None = None  # for the programs; removed whatever they do
        self._closed = False
        self._runs: dict[tuple, Run] = {}
        self._number = 0
        atexit.register(self.close)

    def run(
        self,
        root: Path,
        path: str,
        timeouts: dict[str | None, float],
        past_errors: bool = False,
        excused: bool = False,
        questions: dict[str | None, list] | None = None,
    ) -> Run:
        """Run the program `path` of the book in the folder `root` from its top to its end.

        `timeouts` gives the seconds that a section may take, 20 if it is not named. The section that raises is the last
        one that runs, unless `past_errors`. Warnings that Python does not show are errors; if they are `excused`, what
        a library says about itself is not there. `questions` gives for a section what is asked about the names that it
        has left: a module of the book, a function in it, and an argument; the function gets the namespace, too, and its
        result is the answer. A program that did not change is not run again: a run is isolated, so it would do the
        same. Raises `SnippetError`.
        """
        asked = {name or "": [str(HOME), *question] for name, question in (questions or {}).items()}
        snippet = read_snippet(root.resolve(), path)
        limits = {name or "": seconds for name, seconds in timeouts.items()}
        how = {"past_errors": past_errors, "excused": excused, "questions": asked}
        key = (str(root), path, snippet.source, json.dumps([limits, how], sort_keys=True))
        with self.lock:  # it can be running in another thread: then its end is waited for
            if key not in self._runs:
                self._runs[key] = self._run(snippet, limits, how)
            return self._runs[key]

    def answer(self, source: str, question: list) -> object:
        """What a function of the book says where a program with this text has come to its end; see `run`.

        Raises RuntimeError if it does not come to its end, or the function does not come back.
        """
        snippet = Snippet("", HOME, source, (), (Section(None, 0, len(source.splitlines())),))
        how = {"past_errors": False, "excused": True, "questions": {"": [str(HOME), *question]}}
        with self.lock:
            run = self._run(snippet, {}, how)
        if None not in run.outcomes or run.outcomes[None].answers is None:
            raise RuntimeError(f"no answer after {source!r}: {run.end or run.outcomes[None].error}")
        return run.outcomes[None].answers

    def prepare(self, sources: list[str]) -> None:
        """Let interpreters begin to import what programs with these texts import."""
        for imports in dict.fromkeys(slow_imports(source) for source in sources):
            self._interpreters.channel(imports, self._place())

    def close(self) -> None:
        """End all programs and interpreters, and leave nothing behind. No program runs any more."""
        self._closed = True
        self._interpreters.close()
        with self.lock:
            if self._folder:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder = None

    def _place(self) -> Path:
        if self._closed:
            raise RuntimeError("no program runs after the end")  # which another thread may not have seen
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="book-"))
        return self._folder

    def _run(self, snippet: Snippet, timeouts: dict[str, float], how: dict) -> Run:
        place = Path(tempfile.mkdtemp(dir=self._place()))
        (place / "empty").mkdir()
        streams = [str(place / name) for name in ("stdout", "stderr")]
        code = compiled(snippet)
        self._number += 1
        request = {
            "number": self._number,
            "file": str(snippet.file),
            "folder": str(place / "empty"),
            "stdout": streams[0],
            "stderr": streams[1],
            "sections": list(code.sections.items()),
        } | how
        try:
            events, end = self._ask(request, snippet.source, timeouts) if code.sections else ([], None)
            outcomes = _outcomes(events, streams, code.warned)
        finally:
            shutil.rmtree(place, ignore_errors=True)
        if code.broken and not end and len(outcomes) == len(code.sections):
            name, message, line = code.broken
            outcomes[name or None] = Outcome("", "", False, message, line, False, (), 0.0)
        return Run(outcomes, end)

    def _ask(self, request: dict, source: str, timeouts: dict[str, float]) -> tuple[list[dict], str | None]:
        """The events of a program, one for each section that came to its end, and why no further one did, or None."""
        channel = self._interpreters.channel(slow_imports(source), self._place())
        self._interpreters.end_unused()
        events, names, process = [], [name for name, _ in request["sections"]], None
        try:
            send(channel, request)
            while True:
                limit = timeouts.get(names[len(events)], DEFAULT_TIMEOUT)
                event = self._event(channel, request["number"], time.monotonic() + limit)
                if event is None:
                    self._interpreters.drop(channel)
                    return events, f"it ran longer than its limit of {limit:g} s"
                if "ended" in event:
                    return events, _how_it_ended(event["ended"])
                if "started" in event:
                    process = event["started"]
                    continue
                events.append(event)
                if event["last"]:
                    return events, None
        except (EOFError, BrokenPipeError):
            if process:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process, signal.SIGKILL)
            self._interpreters.close()  # the next program gets new ones
            return events, "it ended the process that runs the programs"

    def _event(self, channel: int, number: int, deadline: float) -> dict | None:
        """The next event of the program with this number; None if none comes until the deadline. Raises EOFError."""
        while True:
            if not select.select([channel], [], [], max(0, deadline - time.monotonic()))[0]:
                return None
            event = receive(channel)
            if event["number"] == number:  # and not how the program before it ended
                return event


def _outcomes(events: list[dict], streams: list[str], warned: dict[str, list[dict]]) -> dict[str | None, Outcome]:
    """What each section did. What it wrote stands in the files `streams`, one section after the other.

    `warned` are the warnings that came while the sections were compiled.
    """
    outcomes, before = {}, {"stdout": 0, "stderr": 0}
    for event in events:
        texts = [_text(file, before[name], event[name]) for file, name in zip(streams, before, strict=True)]
        error = event["error"]
        raised = [error | {"text": _message(error["traceback"])}] if error else []
        complaints = [*warned[event["name"]], *event["warnings"], *raised]
        last = complaints[-1] if complaints else {"line": None, "raised_in": ""}
        outcomes[event["name"] or None] = Outcome(
            stdout=texts[0],
            stderr=texts[1],
            overflowed=event["stdout"] - before["stdout"] > MAX_OUTPUT,
            error="\n\n".join(complaint["text"].strip() for complaint in complaints) or None,
            error_line=last["line"],
            asked_stdin=event["asked_stdin"],
            figures=tuple(event["figures"]),
            seconds=event["seconds"],
            raised_in=last["raised_in"],
            answers=event["answers"],
        )
        before = {name: event[name] for name in before}
    return outcomes


def _text(file: str, start: int, stop: int) -> str:
    with open(file, "rb") as opened:
        opened.seek(start)
        return opened.read(min(stop - start, MAX_OUTPUT)).decode("utf-8", "backslashreplace")


def _message(traceback: str) -> str:
    """The end of a traceback: what was raised. The lines before it are indented, but for its title.

    Nor are all marks under a line of a notebook, whose file has other lines than its program.
    """
    lines = traceback.rstrip("\n").split("\n")
    start = next((n for n, line in enumerate(lines[1:], 1) if not line.startswith("  ") and line.strip("^~ ")), 0)
    return "\n".join(lines[start:]).strip().removeprefix("__main__.")


def _how_it_ended(code: int) -> str:
    if code < 0:
        return f"its process was ended by signal {signal.Signals(-code).name}"
    return f"its process left with exit code {code} before its last statement was done"


@functools.cache
def shared_runner() -> Runner:
    """The one runner of this process."""
    return Runner()
