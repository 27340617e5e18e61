"""``$45<sup>2</sup> million`` is $45² million, and not $452 million: the mark of a note stays raised.

Unicode has raised digits, brackets and a few letters. A mark right behind a word or a number is written with
them, so that no later stage takes it for a part of what it stands behind, and a reader sees what was printed.
``11<sup>th</sup>`` and ``(R)`` are no marks.
"""

from __future__ import annotations

import re

_RAISED = str.maketrans("0123456789()abcde", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ")
_LEVEL = str.maketrans("[]", "()")
LEVEL_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
"""Raised digits turned out to be the upper part of a fraction."""
_ONE = r"(?:\d{1,2}|[a-e])"
_MARK = re.compile(rf"[(\[]?{_ONE}[)\]]?(?:,[(\[]?{_ONE}[)\]]?){{0,3}}")
"""A mark, or a list of marks: ``1``, ``(2)``, ``[3]``, ``a``, ``1,2``."""
SLASHES = ("/", "\u2044")
"""What parts the raised digits of a fraction from those under it."""


def raised(text: str, before: str) -> str:
    """Return the raised letters ``text`` as they stay in plain text behind ``before``.

    They stay as they are where they are no mark of a note, or nothing stands right before them.
    """
    if not before or before[-1].isspace() or _MARK.fullmatch(text) is None:
        return text
    return text.translate(_LEVEL).translate(_RAISED)
