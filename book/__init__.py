"""The package of the book: it reads, runs, proves and publishes the pages, and helps who writes them.

Each folder is a room, and imports only what stands in the rooms before it: `read`, `run`, `prove`, `publish`, `write`.
"""
