r"""Reads the LaTeX of a formula as what it means: a tree of lists, which can be sent as JSON to where a program runs.

This is a grammar of the notation that the book uses, and of no other; CONTRIBUTING lists it. What stands around it,
book.prove.statements takes away. A node of a tree is its
kind and its parts:

- `["number", "0.5"]`, `["symbol", "w"]`, `["name", w, "in"]` ($w_{\text{in}}$), `["at", w, [i, j]]` ($w_{ij}$)
- `["+", a, b]`, and so for `- / ^ mod dot each outer circ`; `["times", a, b]` stands side by side
- `["call", f, [x, y]]` is $f(x, y)$, or a product, if the program knows f as a number
- `["big", "sum", [[i, low, high], …], body]`, and so for `prod max min argmax`; what is not given is None
- `["derivative", y, [x, …]]`, `["cases", [[value, condition], …]]`, `["relation", a, "<", b, …]`
"""

import functools
import re

from lark import Lark, LarkError, Transformer

_GRAMMAR = r"""
statement: sum (RELATION sum)*
sum: term | SIGN term -> signed | sum SIGN term -> added
term: product | product big -> times | big
big: BIG ["_" script] ["^" script] term -> big_operator | "\\underset" "{" list "}" "{" BIG "}" term -> under
product: factor | product factor -> times | product OPERATOR factor -> operation
factor: postfix | PARTIAL postfix -> partial | FUNCTION degree* argument -> function
degree: "^" script -> exponent | "_" script -> base
argument: postfix | big
postfix: atom | postfix "^" script -> raised | postfix "_" script -> indexed | postfix PRIME -> primed
script: "{" list "}" | atom -> list
list: sum_or_relation ("," sum_or_relation)*
sum_or_relation: sum (RELATION sum)*
atom: NUMBER -> number | SYMBOL -> symbol | WORD -> word | ACCENT (atom | braces) -> accent
    | FRACTION braces braces -> fraction | "\\sqrt" braces -> root | "(" list ")" -> group | "[" sum "]" -> brackets
    | "\\cases" case ("\\or" case)* "\\endcases" -> cases
    | "\\lvert" sum "\\rvert" -> absolute | "\\lVert" sum "\\rVert" -> norm
    | "\\lfloor" sum "\\rfloor" -> floor | "\\lceil" sum "\\rceil" -> ceil
braces: "{" sum "}"
case: sum ["\\if" sum_or_relation]
RELATION: /[=<>]|\\(le|ge|ne|approx|leftarrow|in)(?![a-zA-Z])/
SIGN: "+" | "-"
PRIME: /'+/
BIG.3: /\\(sum|prod)(?![a-zA-Z])|\\(max|min)(?= *_)|\\mathrm\{arg(max|min)\}/
OPERATOR.2: /\/|\\(cdot|odot|otimes|bmod|circ)(?![a-zA-Z])/
PARTIAL.2: /\\partial(\^2|\^\{2\})?(?![a-zA-Z])/
FUNCTION.2: /\\(exp|log|ln|sin|cos|tanh|max|min)(?![a-zA-Z])/
FRACTION.2: /\\[td]?frac(?![a-zA-Z])/
ACCENT.2: /\\(bar|hat|dot|tilde|mathbf)(?![a-zA-Z])/
WORD.2: /\\(text|mathrm)\{[^{}]*\}/
NUMBER: /\d+(\.\d+)?/
SYMBOL: /[a-zA-Z]|\\(alpha|beta|gamma|delta|(var)?epsilon|eta|theta|lambda|mu|pi|sigma|(var)?phi|Phi|top)(?![a-zA-Z])/
%ignore /\s+/
"""
_RELATIONS = {r"\le": "<=", r"\ge": ">=", r"\ne": "!=", r"\approx": "~", r"\leftarrow": "<-", r"\in": "in"}
_OPERATORS = {"/": "/", r"\cdot": "dot", r"\odot": "each", r"\otimes": "outer", r"\bmod": "mod", r"\circ": "circ"}


class NotationError(ValueError):
    """A formula that is not in the notation which this grammar reads."""


@functools.lru_cache(maxsize=10_000)
def tree_of(tex: str) -> list:
    """The tree of a relation, or of one expression alone: then a "relation" of one part. Raises NotationError."""
    try:
        return _parser().parse(tex)
    except LarkError as error:
        raise NotationError(str(error).splitlines()[0]) from None


@functools.cache
def _parser() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", start="statement", transformer=_Trees())


class _Trees(Transformer):
    """Makes the trees while lark reads."""

    def number(self, parts):
        return ["number", str(parts[0])]

    def symbol(self, parts):
        return ["symbol", str(parts[0])]

    def word(self, parts):
        return ["symbol", parts[0][parts[0].index("{") + 1 : -1].strip()]

    def accent(self, parts):
        accent, body = parts
        return body if accent == r"\mathbf" else ["name", body, str(accent)]

    def list(self, parts):
        return parts

    def statement(self, parts):
        return ["relation", *(_RELATIONS.get(p, str(p)) if isinstance(p, str) else p for p in parts)]

    def sum_or_relation(self, parts):
        return parts[0] if len(parts) == 1 else self.statement(parts)

    sum = term = product = factor = argument = script = postfix = braces = lambda self, parts: parts[0]

    def signed(self, parts):
        return ["negative", parts[1]] if parts[0] == "-" else parts[1]

    def added(self, parts):
        return [str(parts[1]), parts[0], parts[2]]

    def times(self, parts):
        """A name before parentheses may be a function; so may be the last factor of a product."""
        left, right = parts
        if right[0] == "group" and left[0] in ("times", "dot") and _is_name(left[2]):
            return [left[0], left[1], ["call", left[2], right[1]]]
        return ["call", left, right[1]] if right[0] == "group" and _is_name(left) else ["times", left, right]

    def operation(self, parts):
        left, operator, right = parts
        derivative = operator == "/" and _derivative(left, right)
        return derivative or [_OPERATORS[operator], left, right]

    def fraction(self, parts):
        return _derivative(parts[1], parts[2]) or ["/", parts[1], parts[2]]

    def raised(self, parts):
        base, script = parts
        return ["transpose", base] if script == [["symbol", r"\top"]] else ["^", base, script[0]]

    def indexed(self, parts):
        return _with_index(*parts)

    def primed(self, parts):
        return ["name", parts[0], str(parts[1])]

    def partial(self, parts):
        return ["partial", parts[1]]

    def exponent(self, parts):
        return "^", parts[0][0]

    def base(self, parts):
        return "/", ["call", ["symbol", "log"], parts[0]]

    def function(self, parts):
        name, *degrees, argument = parts
        tree = ["call", ["symbol", name[1:]], argument[1] if argument[0] == "group" else [argument]]
        for mark, script in degrees:
            tree = [mark, tree, script]
        return tree

    def big_operator(self, parts):
        operator, low, high, body = parts
        return ["big", operator.strip("\\"), _bounds(low or [], high and high[0]), body]

    def under(self, parts):
        indices, operator, body = parts
        return ["big", re.sub(r".*\{|\}", "", operator), _bounds(indices, None), body]

    def cases(self, parts):
        return ["cases", parts]

    def case(self, parts):
        value, condition = parts
        return [value, condition[1][0] if condition and condition[0] == "group" else condition]

    def brackets(self, parts):
        return ["group", parts]

    def group(self, parts):
        return ["group", parts[0]]

    root, absolute, norm = (lambda self, p, k=k: [k, p[0]] for k in ("root", "absolute", "norm"))
    floor, ceil = (lambda self, p, k=k: [k, p[0]] for k in ("floor", "ceil"))


def _is_name(tree: list) -> bool:
    return tree[0] in ("symbol", "name", "at")


def _with_index(base: list, script: list) -> list:
    """Digits and words tell names apart (w_1, w_in); letters and what is computed from them count elements."""
    if len(script) == 1 and (script[0][0] == "number" or (script[0][0] == "symbol" and len(script[0][1]) > 1)):
        return ["name", base, script[0][1]]
    return ["at", base, [place for part in script for place in _places(part)]]


def _places(part: list) -> list[list]:
    """The indices that stand side by side: `ij` is i and j, but `2i` is one."""
    if part[0] == "times" and part[1][0] != "number":
        return [*_places(part[1]), *_places(part[2])]
    return [part]


def _bounds(low: list, high: list | None) -> list[list]:
    r"""What \sum_{i=1}^n, \sum_{i, j}, \sum_{i \in B} and \max_{0 \le u, v < 2} count, as [index, low, high]."""
    if len(low) == 2 and low[0][0] == low[1][0] == "relation" and low[0][2] == "<=" and low[1][2] == "<":
        last = ["-", low[1][3], ["number", "1"]]
        return [[low[0][3], low[0][1], last], [low[1][1], low[0][1], last]]
    found = []
    for part in low:
        is_relation = part[0] == "relation" and len(part) == 4
        if is_relation and part[2] == "in":
            found.append([part[1], ["in", part[3]], None])
        else:
            found.append([part[1], part[3], high] if is_relation else [part, None, None])
    return found


def _derivative(above: list, below: list) -> list | None:
    """The derivative that a fraction such as dy/dx is, or None."""
    if above[0] == "partial":
        y = above[1]
    elif above[0] == "times" and _base(above[1]) == ["symbol", "d"] and below[0] == "times":
        y = above[2]
    else:
        return None
    if below[0] == "partial":
        return ["derivative", y, [below[1]]]
    if below[0] != "times":
        return None
    first, second = below[1:]
    if first == ["symbol", "d"]:
        return ["derivative", y, [second[1]] * 2 if second[0] == "^" else [second]]
    both = first[0] == second[0] == "partial"
    return ["derivative", y, [first[1], second[1]]] if both else None


def _base(tree: list) -> list:
    return tree[1] if tree[0] == "^" else tree
