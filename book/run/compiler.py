"""Compiles the sections of a program one after the other, as the cells of a notebook are."""

import ast
import codeop
import warnings
from dataclasses import dataclass, field
from types import CodeType

from book.read.snippets import Snippet


@dataclass
class Compiled:
    """The code of each section by its name ("" for a whole program), and what Python says of it while it is compiled.

    `warned` has the warnings that it shows a reader, each with its text and its line in the program. `broken` is the
    section that cannot be compiled, with its message and line, or None; none after it is compiled.
    """

    sections: dict[str, CodeType] = field(default_factory=dict)
    warned: dict[str, list[dict]] = field(default_factory=dict)
    broken: tuple[str, str, int | None] | None = None


def compiled(snippet: Snippet) -> Compiled:
    """Compile a program. A warning that Python does not show is an error."""
    found, compiler = Compiled(), codeop.Compile()  # it remembers `from __future__` from one section to the next
    for section, statements in snippet.statements():
        name = section.name or ""
        try:
            with warnings.catch_warnings(record=True) as shown:
                warnings.simplefilter("error")
                warnings.filterwarnings("always", category=SyntaxWarning)
                found.sections[name] = compiler(ast.Module(statements, []), str(snippet.file), "exec")
        except SyntaxError as error:
            found.broken = (name, f"SyntaxError: {error.msg}", error.lineno)
            break
        texts = [(f"{warning.category.__name__}: {warning.message}", warning.lineno) for warning in shown]
        found.warned[name] = [{"text": text, "line": line, "raised_in": ""} for text, line in texts]
    return found
