"""``our 2010 Annual Report to Shareholders``: the year of a document of the filer's, which a new one follows.

Such a year moves on with the filings, or has been forgotten. The year in the name of a law, a plan or a bond
does not: the 2003 Plan is the 2003 Plan for good.
"""

from __future__ import annotations

import re

_LEADS = r"(?:(?:[A-Z][a-z]+|fiscal|fiscal-year|year-end)\s){0,2}"
_DOCUMENT = re.compile(
    rf"\s(?P<name>{_LEADS}(?:"
    r"[Aa]nnual\s[Rr]eports?(?:\s(?:to|on)\s(?:our\s|the\s)?(?:[Ss]hareholders|[Ss]tockholders"
    r"|[Ff]orm\s(?:10-K|20-F|40-F)))?"
    r"|(?:[Qq]uarterly|[Ii]nterim|[Ii]ntegrated|[Ss]ustainability|[Rr]emuneration)\s[Rr]eports?"
    r"|[Pp]roxy\s[Ss]tatements?|[Ff]orm\s(?:10-K|10-Q|20-F|40-F)|[Ss]ummary\sAnnual\sReport"
    r"|[Rr]eport\sto\s(?:[Ss]hareholders|[Ss]tockholders)|[Aa]nnual\s(?:[Gg]eneral\s)?[Mm]eeting"
    r"|(?:[Cc]onsolidated\s)?[Ff]inancial\s[Ss]tatements?"
    r"))(?!\w)"
)
REACH = 80
"""Characters after a year in which the name of a document ends: the longest that is known has 52."""


def document_of(text: str, end: int) -> str:
    """Return the name of the document whose year ends at ``end``, ``"Annual Report"``; empty where it is
    none."""
    found = _DOCUMENT.match(text, end, end + REACH)
    return found["name"] if found is not None else ""
