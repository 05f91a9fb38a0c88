"""The commands of who writes the book: lay out a page, rewrite its outputs, check words, links and layout."""
