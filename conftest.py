"""pytest finds the parts of every page here: Sybil collects them. Pages are dealt out evenly to the workers.

What passed is written into the record of the proof.
"""

import time
from collections import Counter
from pathlib import Path

import pytest

from book.prove.proof import Failure, Proof, parts
from book.prove.record import inputs, write_record
from book.read.pages import page_of
from book.run.runner import shared_runner

STARTED = time.time()
ROOT = Path(__file__).parent
DURATIONS = "book/durations"  # in pytest's cache: the seconds that each group, or long test, took when it last ran

PROOF = Proof(ROOT)
pytest_collect_file = PROOF.pytest()


@pytest.hookimpl(tryfirst=True)  # before xdist reads the marks
def pytest_collection_modifyitems(config, items):
    """One worker proves all of a page, so that each program runs once; what takes longest comes first.

    What looks at the built site comes after the rest, but for the group that has it built.
    """
    for item in items:
        if item.path.is_relative_to(ROOT / "docs"):
            item.add_marker(pytest.mark.xdist_group(item.path.relative_to(ROOT).as_posix()))
    if config.getoption("dist", "no") == "loadgroup" or hasattr(config, "workerinput"):
        durations = {**Counter(map(_group, items)), **config.cache.get(DURATIONS, {})}
        ahead = sorted(items, key=lambda item: -durations[_group(item)])
        of_site = dict.fromkeys(_group(item) for item in ahead if "site" in getattr(item, "fixturenames", ()))
        later = set(list(of_site)[1:])  # until the first one has built the site, others do what does not need it
        items[:] = sorted(ahead, key=lambda item: _group(item) in later)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Of a part that is not proven, show what is wrong with the page, and nothing of what found it; note its time."""
    report = yield
    if report.when == "call" and hasattr(item, "example"):
        report.seconds = PROOF.seconds(item.example)
    if call.excinfo and isinstance(call.excinfo.value, Failure):
        report.longrepr = str(call.excinfo.value)
    return report


def _group(item) -> str:
    mark = item.get_closest_marker("xdist_group")
    return mark.args[0] if mark else item.nodeid


def pytest_unconfigure():
    """End all programs, and leave nothing in the folder for temporary files, also after an interrupt."""
    shared_runner().close()


def pytest_terminal_summary(terminalreporter, config):
    """Keep how long each group took, record the pages that passed, and name the programs that took longest."""
    reports = [r for kind in terminalreporter.stats.values() for r in kind if isinstance(r, pytest.TestReport)]
    durations = Counter()
    for report in reports:
        id, group = _split(report.nodeid)
        page = id.partition("::")[0] if id.startswith("docs/") else ""  # in one process, ids have no groups
        durations[group or page or id] += report.duration
    if durations and config.pluginmanager.has_plugin("cacheprovider"):
        # A test of no group counts as a second as long as nothing is known of it.
        kept = {key: seconds for key, seconds in durations.items() if seconds > 1 or "::" not in key}
        config.cache.set(DURATIONS, config.cache.get(DURATIONS, {}) | kept)
    slowest = sorted(reports, key=lambda report: -getattr(report, "seconds", 0))[:5]
    for report in slowest:
        if getattr(report, "seconds", 0) > 1:
            terminalreporter.write_line(f"{report.seconds:.1f} s of processor time: {_split(report.nodeid)[0]}")
    _record([report for report in reports if report.nodeid.startswith("docs/")])


def _split(nodeid: str) -> tuple[str, str]:
    """The id of a test and its group ("" if none), which xdist writes behind it."""
    id, at, group = nodeid.rpartition("@")
    return (id, group) if at and nodeid.rfind("@") > nodeid.rfind("]") else (nodeid, "")


def _record(reports: list[pytest.TestReport]) -> None:
    """A page passed if each of its parts did, and if nothing that it is made of was changed meanwhile."""
    passed: dict[str, set[str]] = {}
    failed = set()
    for report in reports:
        name, _, part = _split(report.nodeid)[0].partition("::")
        if report.failed:
            failed.add(name)
        elif report.passed and report.when == "call":
            passed.setdefault(name, set()).add(part)
    whole = [name for name, ids in passed.items() if name not in failed and _is_whole(name, ids)]
    if whole or failed:
        write_record(ROOT, whole, failed)


def _is_whole(name: str, passed: set[str]) -> bool:
    expected = parts(page_of(ROOT, name))
    files = [ROOT / file for file in inputs([name], ROOT)[name]]
    touched = [file for file in files if file.exists() and file.stat().st_mtime > STARTED]
    return {part.id for part in expected} == passed and not touched
