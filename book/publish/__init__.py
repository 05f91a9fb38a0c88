"""The site: pages as HTML, with MathML and figures; notebooks, downloads and listings; the preview.

What can be a Python-Markdown extension is one. The rest are MkDocs' hooks.
"""
