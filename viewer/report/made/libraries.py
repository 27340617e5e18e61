"""The versions of the libraries that take part in a result: another one may read a file otherwise."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version

NAMES = (
    "charset-normalizer",
    "diff-match-patch",
    "fast-diff-match-patch",
    "ftfy",
    "jinja2",
    "lxml",
    "numpy",
    "pygments",
    "pypdfium2",
    "python-docx",
    "rapidfuzz",
    "XlsxWriter",
)
"""Those that read, compare or write; none of the window's, which changes no result."""


@cache
def libraries() -> Mapping[str, str]:
    """Return the version of each library, and of Python; one that a bundle says nothing of is left out."""
    found = {"Python": platform.python_version()}
    for name in NAMES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
