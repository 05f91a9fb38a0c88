"""Reads, runs, checks and publishes the pages of the book."""
