"""What programs do against what the page shows: outputs, errors, figures, formulas, claims and numbers in the prose.

Sybil collects the parts of a page, `pytest` runs them, and the record keeps which pages passed, and with what.
"""
