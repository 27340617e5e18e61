"""``fiscal year ended March 31, 2003``: the period in a measure's words, in a form that two filings share."""

from __future__ import annotations

import re
from functools import lru_cache

from viewer.figures.context import FigureContext
from viewer.figures.read.grammar import scan
from viewer.figures.read.iso_dates import first_day
from viewer.figures.read.readers import read_token

_ALIKE = frozenset(("as", "of", "on", "in", "the", "fiscal", "calendar", "ended", "ending"))
"""Words that two filings may add or leave out in naming the same period."""

_LEAD = re.compile(r"(?:^|\s)(?:as of|in|on|of|ended|ending|from)(?: fiscal| calendar)?$")


@lru_cache(maxsize=4_000)
def dated_period(measure: str) -> tuple[str, str] | None:
    """What sort of period a measure names, and its date in ISO 8601; None where it names no date.

    ``"net loss, fiscal year ended March 31, 2003"`` gives ``("in year", "2003-03-31")``.
    """
    last = None
    for match in scan(measure):
        if match.lastgroup in ("date", "year") and match.end() == len(measure):
            last = match
    draft = read_token(last, FigureContext()) if last is not None else None
    if draft is None or first_day(str(draft.value)) is None:
        return None
    lead = measure[: draft.start].rpartition(", ")[2].strip().lower()
    if not _LEAD.search(lead):
        return None
    day = "at" if lead == "as of" else "in"
    span = " ".join(word for word in lead.split() if word not in _ALIKE)
    return f"{day} {span}".strip(), str(draft.value)
