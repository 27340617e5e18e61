"""Texts of a filing as cells of a spreadsheet, in a file or pasted, that are no formulas there.

The case: a heading ``=HYPERLINK("http://…")``. Whoever copies the matrix and pastes it would have a link that
the filing made. A text that begins with a sign of a formula is led by an apostrophe; a number is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_FORMULA = "=+-@＝＋－＠\t\r"
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    first = text.lstrip()[:1]
    return f"'{text}" if text and (text[0] in "\t\r" or (first and first in _FORMULA)) else text


def as_tabs(rows: Iterable[Iterable[str]]) -> str:
    """Return rows as tab-separated text for a clipboard, each cell on one line."""
    return "\n".join("\t".join(map(_cell, row)) for row in rows)


def _cell(text: str) -> str:
    told = " ".join(text.split())
    return told if _NUMBER.fullmatch(told) else guarded(told)
