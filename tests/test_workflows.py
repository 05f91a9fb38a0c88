"""The workflows call make targets that exist, pin what others wrote, and give away no more than they must.

What is unsafe in general, zizmor finds (`make lint`). Here stands what this project has decided.
"""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / ".github").glob("**/*.yml"))
WORKFLOWS = {
    file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in (ROOT / ".github/workflows").glob("*.yml")
}
JOBS = [(workflow, name) for workflow, content in WORKFLOWS.items() for name in content["jobs"]]


def test_every_action_is_pinned_by_its_commit():
    found = [line for file in FILES for line in re.findall(r"uses: (.*)", file.read_text(encoding="utf-8"))]
    ours = [line for line in found if line == "$/.github/actions/python"]
    pinned = [line for line in found if re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)]
    assert ours and pinned and len(ours) + len(pinned) == len(found), found
    assert len({line.split("@")[0] for line in pinned}) == len(set(pinned)), "an action is pinned to two commits"


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_make_targets_exist(workflow, job):
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    runs = [step["run"] for step in WORKFLOWS[workflow]["jobs"][job]["steps"] if "run" in step]
    called = {name for run in runs for name in re.findall(r"^make ([\w-]+)", run, re.MULTILINE)}
    assert called <= targets
    assert called or job in ("deploy", "notebooks", "propose", "report")


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_ends_in_time_and_may_read_only(workflow, job):
    content = WORKFLOWS[workflow]["jobs"][job]
    assert content["timeout-minutes"] <= 120
    allowed = {
        "deploy": {"pages": "write", "id-token": "write"},
        "notebooks": {"actions": "read", "contents": "write"},
        "propose": {"actions": "read", "contents": "write", "pull-requests": "write"},
        "report": {"issues": "write"},
    }
    assert content.get("permissions") == allowed.get(job)
    assert WORKFLOWS[workflow]["permissions"] == {"contents": "read"}


def test_a_pull_request_gets_no_secret_and_publishes_nothing():
    text = (ROOT / ".github/workflows/checks.yml").read_text(encoding="utf-8")
    assert "secrets" not in text
    triggers = WORKFLOWS["checks"][True]  # YAML reads `on` as true
    assert set(triggers) == {"pull_request", "push"} and triggers["push"] == {"branches": ["main"]}
    deploy = WORKFLOWS["checks"]["jobs"]["deploy"]
    assert deploy["if"] == "github.event_name == 'push'" and deploy["needs"] == ["lint", "test", "site"]
    assert [step["uses"].split("@")[0] for step in deploy["steps"]] == ["actions/deploy-pages"]
    notebooks = WORKFLOWS["checks"]["jobs"]["notebooks"]
    assert notebooks["if"] == "github.event_name == 'push'" and notebooks["needs"] == ["deploy"]
    assert not any("uses" in step for step in notebooks["steps"])  # it may write, so it runs no code but its own


def test_caches_are_keyed_by_the_lock_file():
    text = (ROOT / ".github/actions/python/action.yml").read_text(encoding="utf-8")
    assert "cache: pip\n" in text and "cache-dependency-path: requirements.lock\n" in text


def test_what_differs_becomes_an_issue():
    jobs = WORKFLOWS["weekly"]["jobs"]
    assert set(jobs["report"]["needs"]) == set(jobs) - {"report"} and jobs["report"]["if"] == "failure()"
    assert "schedule" in WORKFLOWS["weekly"][True]


def test_what_the_newest_torch_does_is_proposed_by_a_job_that_runs_no_code_of_the_book():
    newest, propose = (WORKFLOWS["weekly"]["jobs"][name] for name in ("newest", "propose"))
    runs = [step["run"] for step in newest["steps"] if "run" in step]
    assert runs[0] == "make newest-torch" and runs[1].startswith("make update ") and runs[-1] == "make test PAGE=docs"
    assert propose["needs"] == ["newest"] and propose["if"].startswith("always()")  # also where something is left
    (step,) = propose["steps"]
    assert "make " not in step["run"] and "python" not in step["run"] and "gh pr create" in step["run"]
