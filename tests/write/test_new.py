"""`make new` lays out a page that passes everything: the proof, the linter and the strict build."""

import subprocess
import sys

import pytest

from book.prove.proof import check, parts
from book.read.catalog import read_book, unshown
from book.read.files import read
from book.read.pages import page_of
from book.run.runner import shared_runner
from book.write.lint import main as lint
from book.write.new import NewPageError, new_page, with_page


@pytest.fixture
def sorting(project):
    """A small copy of the project with the new page `tensors/sorting`, and its root."""
    made = new_page("tensors/sorting", project, shared_runner())
    assert made == ["docs/tensors/sorting.md", "snippets/tensors/sorting", "mkdocs.yml"]
    return project


def test_is_proven(sorting):
    page = read_book(sorting)["docs/tensors/sorting.md"]
    assert [check(part, sorting, "docs/tensors/sorting.md", shared_runner()) for part in parts(page)] == [[]] * 8
    assert unshown(sorting) == []
    assert len(page.programs) == 6 and page.programs[2].error and page.formulas and page.figures


def test_passes_the_linter_with_a_new_lab(sorting, monkeypatch, capfd):
    assert new_page("labs/walk", sorting, shared_runner()) == ["docs/labs/walk.ipynb", "mkdocs.yml"]
    monkeypatch.chdir(sorting)
    assert lint([]) == 0, capfd.readouterr().out


def test_is_built(sorting):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    built = subprocess.run(command, cwd=sorting, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    html = (sorting / "site" / "tensors" / "sorting.html").read_text(encoding="utf-8")
    assert "<h1" in html and ">Sorting<" in html and 'href="../training/steps.html"' in html


def test_stands_at_the_end_of_its_chapter(project):
    before = (project / "mkdocs.yml").read_text(encoding="utf-8")
    after, file = with_page(before, "tensors/null")
    assert file == "tensors/null.md"
    lines = after.splitlines()
    added = lines.index("      - 'Null': tensors/null.md")  # without its quotes, YAML would read no title at all
    assert "tensors/zeros.md" in lines[added - 1]
    assert "\n".join([*lines[:added], *lines[added + 1 :], ""]) == before
    assert with_page(after, "tensors/null") == (after, file)


def test_comes_after_the_page_of_its_chapter(project):
    settings = project / "mkdocs.yml"
    before = settings.read_text(encoding="utf-8").replace(
        "- Training:", "- Trees:\n      - trees/index.md\n  - Training:"
    )
    after, _ = with_page(before, "trees/oak")
    assert after == before.replace("trees/index.md\n", "trees/index.md\n      - Oak: trees/oak.md\n")
    settings.write_text(before, encoding="utf-8")
    (project / "docs/trees").mkdir()
    (project / "docs/trees/index.md").write_text("# Trees\n", encoding="utf-8")
    new_page("tensors/sorting", project, shared_runner())
    assert "(../training/steps.md)" in (project / "docs/tensors/sorting.md").read_text(encoding="utf-8")


def test_takes_its_title_from_the_navigation(project):
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace(
        "- Training:", "- Trees:\n      - Oaks: trees/oak.md\n  - Training:"
    )
    settings.write_text(text, encoding="utf-8")
    new_page("trees/oak", project, shared_runner())
    assert (project / "docs/trees/oak.md").read_text(encoding="utf-8").startswith("# Oaks\n")
    assert settings.read_text(encoding="utf-8") == text


def test_lays_out_a_lab_among_labs(project):
    assert new_page("labs/walk", project, shared_runner()) == ["docs/labs/walk.ipynb", "mkdocs.yml"]
    assert '- "Lab: waves": labs/waves.ipynb\n      - Walk: labs/walk.ipynb\n' in read(project / "mkdocs.yml")
    name = "docs/labs/walk.ipynb"
    lab = page_of(project, name)
    assert lab.title == "Walk" and lab.text.rstrip().endswith("(../index.md)")
    assert [check(part, project, name, shared_runner()) for part in parts(lab)] == [[]] * 3


REFUSED = {
    "nothing": ("", "'' names no page: write PAGE=tensors/sorting"),
    "no chapter": ("sorting", "'sorting' names no page"),
    "capitals": ("tensors/Sorting", "small letters"),
    "a space": ("tensors/sorting numbers", "names no page"),
    "outside": ("../tensors/sorting", "names no page"),
    "three folders": ("tensors/more/sorting", "names no page"),
    "an unknown chapter": ("trees/oak", "'trees' is no chapter: choose one of tensors, training, labs; or write"),
    "a page that exists": ("docs/tensors/zeros.md", "docs/tensors/zeros.md is there already: edit it"),
    "a folder of programs that exists": ("tensors/ones", "snippets/tensors/ones is there already"),
}


@pytest.mark.parametrize(("name", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_refuses(project, name, words):
    (project / "snippets" / "tensors" / "ones").mkdir()
    before = {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}
    with pytest.raises(NewPageError) as refused:
        new_page(name, project, shared_runner())
    assert words in str(refused.value) and "\n" not in str(refused.value)
    assert {file: file.read_bytes() for file in project.rglob("*") if file.is_file()} == before
