"""The cells of a notebook, as the build makes them."""

from nbformat import NotebookNode, from_dict

from book.read.model import Program, is_warning, messages


def code_cell(code: str, id: str) -> NotebookNode:
    """A cell with code, which nobody has run yet."""
    fields = {"cell_type": "code", "execution_count": None, "id": id, "metadata": {}, "outputs": [], "source": code}
    return from_dict(fields)


def text_cell(text: str, id: str) -> NotebookNode:
    """A cell with Markdown."""
    # As v4.new_markdown_cell does, which compares each cell with the format. That takes long; a test does it.
    return from_dict({"cell_type": "markdown", "id": id, "metadata": {}, "source": text})


def stored(program: Program) -> list[NotebookNode]:
    """What a program prints, warns and raises, as the outputs of its cell."""
    found = []
    if program.output:
        found.append({"output_type": "stream", "name": "stdout", "text": program.output.content + "\n"})
    for text in messages(program.error.content) if program.error else ():
        kind, _, message = text.partition(": ")
        if is_warning(text):
            found.append({"output_type": "stream", "name": "stderr", "text": text + "\n"})
        else:
            found.append({"output_type": "error", "ename": kind, "evalue": message, "traceback": text.split("\n")})
    return [from_dict(output) for output in found]
