"""Answers in the process of a program what the proof asks where a section has come to its end."""


def answers(namespace: dict, questions: dict[str, list]) -> dict[str, list]:
    """The answers to the questions of each kind, in their order. What answers is imported only if it is asked."""
    given = {}
    if "formulas" in questions:
        from book.prove import holds

        given["formulas"] = holds.answers(namespace, questions["formulas"])
    if "comments" in questions:
        from book.prove import comments

        given["comments"] = comments.answers(namespace, questions["comments"])
    if "names" in questions:
        given["names"] = [_exists(name) for name in questions["names"]]
    return given


def _exists(name: str) -> bool:
    """Whether a name with its module, such as `torch.nn.Linear`, can be found."""
    import pkgutil
    import warnings

    with warnings.catch_warnings(action="ignore"):  # about names that are old
        try:
            pkgutil.resolve_name(name)
        except (AttributeError, ImportError):
            return False
    return True
