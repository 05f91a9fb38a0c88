"""Programs in processes of their own: what they print, raise and draw, and how long they compute.

A program meets what it would meet alone, in an empty folder. What it draws becomes a small figure with its numbers.
"""
