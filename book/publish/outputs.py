"""What a program prints or raises, as HTML: with a label, and with what is different on other releases of torch."""

import difflib
import html
import re

from book.read.model import Fence, Program, is_warning, messages
from book.read.releases import claimed, in_words
from book.read.variants import excused_on, label, runs_on

LONGEST_LINE = 80  # characters, of an output that keeps its lines
_WORD = re.compile(r"\w+|\s+|.")
_TOLERANCES = {"rtol": "a factor of 1 ±", "atol": "±"}


def output(fence: Fence, program: Program) -> str:
    """The HTML of an `output` or `error` fence: a label, and the text without a copy button.

    Of several for different releases, each says for which it is, and marks what the others do not have. An output that
    is a table has to keep its lines, and scrolls; an error or a longer line than that is broken.
    """
    title = "Output" if fence.name == "output" else _kinds(fence.content)
    tolerances = [f"{words} {fence.options[key]}" for key, words in _TOLERANCES.items() if key in fence.options]
    notes = [label(program, fence), f"decimals may differ by {' and '.join(tolerances)}" if tolerances else ""]
    title += "".join(f' <span class="note">{note}</span>' for note in notes if note)
    wraps = fence.name == "error" or max(map(len, fence.lines), default=0) > LONGEST_LINE
    kind = ' class="wraps"' if wraps else ""
    id = f' id="{anchor(program)}"' if _is_first_variant(fence, program) else ""
    return (
        f'<div class="program-{fence.name}"{id}><p class="label">{title}</p>'
        f'<pre><samp{kind} tabindex="0">{_marked(fence.content, _other(fence, program))}</samp></pre></div>'
    )


def _kinds(error: str) -> str:
    """The label of an `error`: what is in it."""
    kinds = ["warning" if is_warning(message) else "error" for message in messages(error)]
    return " and ".join(dict.fromkeys(kinds)).capitalize()


def notes_of(program: Program) -> list[str]:
    """The HTML that stands above a program that needs a newer torch, a file, or on some releases an excuse."""
    options, found = program.fence.options, []
    if "torch" in options:
        found.append(f"It runs on {in_words([release for release in claimed() if runs_on(program, release)])}")
    if "excuse" in options:
        releases = in_words([release for release in claimed() if excused_on(program, release)])
        found.append(f"On {releases}, a warning comes with it: {options['because']}")
    ids = iter([f' id="{anchor(program)}"'])  # for the first of them
    notes = [f'<p class="runs-on"{next(ids, "")}>{html.escape(note)}</p>' for note in found]
    if program.no_notebook:
        notes.append(f'<p class="not-run">Not in a notebook: {html.escape(program.no_notebook)}</p>')
    return notes


def anchor(program: Program) -> str:
    """The name on its page of what a program does on different releases, to which links can lead."""
    return "on-releases-" + re.sub(r"[^a-z0-9]+", "-", program.id.lower())


def _is_first_variant(fence: Fence, program: Program) -> bool:
    fences = [one for one in program.fences if "torch" in one.options]
    return bool(fences) and fence is fences[0] and "excuse" not in program.fence.options


def _other(fence: Fence, program: Program) -> str | None:
    """What another release prints or raises, with which to compare: the locked one, if this is not for that."""
    fences = program.outputs if fence.name == "output" else program.errors
    locked = program.output if fence.name == "output" else program.error
    others = [other for other in (locked, *fences) if other not in (None, fence)]
    return others[0].content if others else None


def _marked(text: str, other: str | None) -> str:
    """The HTML of a text, with a mark around what another text does not have there."""
    if other is None:
        return html.escape(text, quote=False)
    words, parts, position = _WORD.findall(text), [], 0
    matcher = difflib.SequenceMatcher(None, _WORD.findall(other), words, autojunk=False)
    codes = matcher.get_opcodes()
    for (kind, _, _, start, stop), after in zip(codes, [*codes[1:], None], strict=False):
        while kind == "insert" and after and stop < after[4] and words[start] == words[stop]:
            start, stop = start + 1, stop + 1  # `mm: ` is new, and not `: mm`
        if kind != "equal" and "".join(words[start:stop]).strip():
            parts += [html.escape("".join(words[position:start]), quote=False), "<mark>"]
            parts += [html.escape("".join(words[start:stop]), quote=False), "</mark>"]
            position = stop
    return "".join([*parts, html.escape("".join(words[position:]), quote=False)])
