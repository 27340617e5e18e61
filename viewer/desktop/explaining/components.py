"""The programs that factordiff is made of, with their versions and licences, as they say themselves.

``lxml 6.1 · BSD-3-Clause``. A package tells its licence in one of three ways: as an expression, in its
own words, or as a classifier. Where it is not installed as a package, as in some bundles, it is left
out.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution

PACKAGES = (
    *("charset-normalizer", "click", "diff-match-patch", "fast-diff-match-patch", "ftfy"),
    *("httpx", "Jinja2"),
    *("lazy_loader", "lxml", "MarkupSafe", "numpy", "platformdirs", "Pygments", "pypdfium2"),
    *("PySide6-Essentials", "python-docx", "RapidFuzz", "regex", "tenacity"),
    *("typst", "XlsxWriter"),
)
"""Those that the program names as what it needs."""
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST = 80
"""Characters of a licence in its own words: some packages put the whole text there."""


@dataclass(frozen=True, slots=True)
class Component:
    """One of them."""

    name: str
    version: str
    licence: str
    """Empty where it does not say."""


def components() -> list[Component]:
    """Return what is installed, Python first."""
    found = [Component("Python", platform.python_version(), "PSF-2.0")]
    for name in PACKAGES:
        component = _component(name)
        if component is not None:
            found.append(component)
    return found


def _component(name: str) -> Component | None:
    try:
        told = distribution(name).metadata
    except PackageNotFoundError:
        return None
    classified = [
        kind.removeprefix(_CLASSIFIER)
        for kind in told.get_all("Classifier") or ()
        if kind.startswith(_CLASSIFIER)
    ]
    expressed, own = (next(iter(told.get_all(key) or ()), "") for key in ("License-Expression", "License"))
    in_short = own if len(own) <= _LONGEST and "\n" not in own else ""
    licence = expressed or in_short or ", ".join(classified)
    return Component(told["Name"], told["Version"], licence)
