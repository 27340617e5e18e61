"""``$45² million``, ``310¹ customers``: the mark of a note behind a number is none of its digits.

Readers of files keep raised digits raised. Before figures are read, each becomes a filler that belongs to no
word and no number, so that ``45`` and ``million`` are neighbours again.
"""

from __future__ import annotations

import re

from viewer.figures.read.notation import powers_of_ten

FILLER = "\N{WORD JOINER}"
"""What stands in a mark's place: neither a letter, a digit nor a blank."""
MARKS = f"{FILLER}{{0,8}}"
"""Pattern of the marks that may stand between a number and what belongs to it."""

_RAISED = re.compile(r"(?<=[\d%])[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ⁻﹐,]{0,7}[⁰¹²³⁴⁵⁶⁷⁸⁹⁾ᵃᵇᶜᵈᵉ]|(?<=[\d%])[*†‡]{1,3}(?=\s)")
"""Marks right behind a number, a list of them included: ``¹,²``."""
_SIGN = re.compile(r"[0-9%][⁰¹²³⁴-⁹⁽ᵃ-ᵉ*†‡]")
"""A look that spares the rest at most texts."""


def without_marks(text: str) -> str:
    """Return the text with a filler for each character of a mark behind a number; as long as it was."""
    if _SIGN.search(text) is None:
        return text
    powers = {match.end() for match in powers_of_ten.STANDS.finditer(text)} if "10" in text else set()
    return _RAISED.sub(lambda match: match[0] if match.end() in powers else FILLER * len(match[0]), text)
