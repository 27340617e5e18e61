"""The versions of the libraries that take part in a result: another one may read a file otherwise.

``importlib.metadata`` tells them too, and loads the library of mail for it: a twentieth of what a short run
takes. So the versions are read off the names of the folders in which pip notes what it installed, as in
``python_docx-1.2.0.dist-info`` (the packaging guide's "Recording installed projects").
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator, Mapping
from functools import cache

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
    "typst",
    "XlsxWriter",
)
"""Those that read, compare or write; none of the window's, which changes no result."""
_NOTED = ".dist-info"


@cache
def libraries() -> Mapping[str, str]:
    """Return the version of each library, and of Python; one that is noted nowhere is left out."""
    wanted = {_plain(name): name for name in NAMES}
    found = {"Python": platform.python_version()}
    for folder in _noted():
        name, _, version = folder.removesuffix(_NOTED).partition("-")
        if version and _plain(name) in wanted:
            found.setdefault(wanted[_plain(name)], version)
    return {name: found[name] for name in ("Python", *NAMES) if name in found}


def _noted() -> Iterator[str]:
    """Give the names of the folders of installed projects, in the order in which Python looks for them."""
    for path in sys.path:
        try:
            names = os.listdir(path or ".")  # noqa: PTH208 - many entries, of which only names are wanted
        except OSError:
            continue
        yield from sorted(name for name in names if name.endswith(_NOTED))


def _plain(name: str) -> str:
    return name.lower().replace("-", "_").replace(".", "_")
