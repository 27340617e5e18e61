"""``text_at(comparison, "o3", 2)``: the text at a place that a row names.

A row of figures says where each stands (``old_factor``, ``old_paragraph``, ``old_start``, ``old_end``);
whoever reads the table wants the paragraph around it. Ids are those of what the row was made of: ``o3`` and
``n3`` of a comparison, ``f0.3`` of a history (the third factor of the oldest filing), ``f3`` of a filing.
"""

from __future__ import annotations

import re

from viewer.comparison.model import Comparison
from viewer.filings.model import Factor, Filing
from viewer.history.model import FactorAt, History

_OF_FILING = re.compile(r"f([0-9]{1,6})")
_OF_HISTORY = re.compile(r"f([0-9]{1,6})\.([0-9]{1,6})")


def text_at(
    value: Comparison | History | Filing,
    factor: str,
    paragraph: int | None = None,
    start: int | None = None,
    end: int | None = None,
) -> str:
    """Return the text of a factor, of one part of it, or of a stretch of that part.

    Args:
        value: What the id is of.
        factor: Id of the factor, as a row has it.
        paragraph: 0 for the heading, n for the n-th paragraph; None for the whole factor, one part a line.
        start: Where the stretch begins in that part; None for its beginning.
        end: Where it ends; None for its end.

    Raises:
        LookupError: There is no such factor, or no such part.
    """
    found = _factor(value, factor)
    if paragraph is None:
        return found.text[start:end]
    if not 0 <= paragraph < len(found.parts):
        raise LookupError(f"{factor} has no part {paragraph}: it has {len(found.parts)}, the heading is 0")
    return found.parts[paragraph].text[start:end]


def _factor(value: Comparison | History | Filing, identifier: str) -> Factor:
    if isinstance(value, Comparison):
        found = value.factors.get(identifier)
    elif isinstance(value, History):
        found = _of_history(value, identifier)
    else:
        match = _OF_FILING.fullmatch(identifier)
        found = _numbered(value, int(match[1])) if match else None
    if found is None:
        raise LookupError(f"there is no factor {identifier!r}")
    return found


def _of_history(history: History, identifier: str) -> Factor | None:
    match = _OF_HISTORY.fullmatch(identifier)
    if match is None:
        return None
    at = FactorAt(int(match[1]), int(match[2]))
    return _numbered(history.filings[at.filing], at.number) if at.filing < len(history.filings) else None


def _numbered(filing: Filing, number: int) -> Factor | None:
    return filing.factors[number - 1] if 0 < number <= len(filing.factors) else None
