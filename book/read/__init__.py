"""What is written: pages and labs become the same model of a page, with its programs, formulas, figures and problems.

Nothing is run or compared here. The model is what all other rooms work on.
"""
