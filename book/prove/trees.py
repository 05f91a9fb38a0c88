"""What the trees of formulas (book.prove.grammar), as tuples, are made of."""

from collections.abc import Iterator

# The functions that need no row in a table of symbols.
FUNCTIONS = ("exp", "log", "ln", "sin", "cos", "tanh", "erf", "max", "min", "ReLU", "softmax")


def nodes_of(tree: object, kind: str) -> Iterator[tuple]:
    """All parts of a tree that are of a kind."""
    if isinstance(tree, tuple):
        if tree and tree[0] == kind:
            yield tree
        for part in tree:
            yield from nodes_of(part, kind)


def letters_of(place: tuple) -> set[str]:
    """The letters in a subscript that may be indices: not those which name something, such as the d of $i_{d_0}$."""
    kind, *parts = place
    if kind == "symbol":
        return {parts[0]} if len(parts[0]) == 1 else set()
    inner = {"name": (), "number": (), "at": parts[1:] and parts[1]}.get(kind, parts)
    return {letter for part in inner if isinstance(part, tuple) for letter in letters_of(part)}


def is_symbol(tree: tuple) -> bool:
    """Whether a tree is a symbol, one of its elements, or a function of the formula's own at a place."""
    return tree[0] in ("symbol", "name", "at") or (tree[0] == "call" and tree[1][1] not in FUNCTIONS)


def contains(tree: object, part: tuple) -> bool:
    """Whether a tree is, or holds, another."""
    return tree == part or (isinstance(tree, tuple) and any(contains(inner, part) for inner in tree))


def shown(tree: tuple) -> str:
    """A symbol as LaTeX, for messages."""
    kind, *parts = tree
    if kind == "symbol":
        return parts[0]
    if kind == "name":
        base, mark = shown(parts[0]), parts[1]
        return f"{mark}{{{base}}}" if mark[0] == "\\" else base + (mark if mark[0] == "'" else f"_{{{mark}}}")
    if kind == "at":
        return f"{shown(parts[0])}_{{{','.join(shown(place) for place in parts[1])}}}"
    return " ".join(shown(part) if isinstance(part, tuple) and part else str(part) for part in parts)


def rounding(tree: list | tuple) -> float:
    """Half a unit of the last decimal of a number that is written down; 0 for all else."""
    tree = tree[1] if tree[0] == "negative" else tree
    decimals = len(tree[1].partition(".")[2]) if tree[0] == "number" else 0
    return 0.5 * 10**-decimals * (1 + 1e-6) if decimals else 0.0
