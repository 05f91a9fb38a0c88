"""The policy of each page: it loads from the site itself, from nowhere else, and runs no script that is not named."""

import base64
import hashlib
import html
import re

_CHARSET = '<meta charset="utf-8">'
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)

# `file:` is for who opens the site as a folder, where browsers differ in what 'self' is. Styles stand in the drawings.
_SITE = "'self' file:"
_POLICY = {
    "default-src": _SITE,
    "img-src": f"{_SITE} data:",
    "style-src": f"{_SITE} 'unsafe-inline'",
    "script-src": _SITE,
    "object-src": "'none'",
    "frame-src": "'none'",
    "base-uri": "'none'",
}


def with_policy(page: str) -> str:
    """Write the Content-Security-Policy into the HTML of a page. Its inline scripts are named by their hashes."""
    scripts = [found["code"] for found in _SCRIPT.finditer(page) if _runs(found["attributes"])]
    hashes = dict.fromkeys(f"'sha256-{_digest(code)}'" for code in scripts)
    policy = _POLICY | {"script-src": " ".join([_SITE, *hashes])}
    content = html.escape("; ".join(f"{directive} {sources}" for directive, sources in policy.items()))
    return page.replace(_CHARSET, f'{_CHARSET}\n<meta http-equiv="Content-Security-Policy" content="{content}">', 1)


def _runs(attributes: str) -> bool:
    return "src=" not in attributes and not re.search(r"application/(ld\+)?json", attributes)  # those are data


def _digest(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
