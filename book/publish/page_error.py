"""What stops the build of the site."""

from mkdocs.exceptions import BuildError


class PageError(BuildError):
    """A page that cannot be published; the message says why. MkDocs puts the name of the page before it."""
