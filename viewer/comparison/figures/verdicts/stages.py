"""``We operate 12 plants`` and ``2 plants under construction``: what is there, and what is still to come.

A count of what is being built, is on order or planned is no count of what is run, whether both filings tell
both or each tells one of them.
"""

from __future__ import annotations

import re

from viewer.figures.claim import Claim
from viewer.language.remembered import PHRASES, remembered

_TO_COME = re.compile(
    r"\b(?:under\sconstruction|being\sbuilt|on\sorder|new-?buildings?|(?P<early>(?:under|in)\sdevelopment"
    r"|in\s(?:the\s|our\s)?pipeline|in\splanning|being\sdeveloped))\b",
    re.IGNORECASE,
)
"""Words of a measure for what is not there yet, as ``counted_wholes`` puts them behind what is counted."""
_ALWAYS_EARLY = re.compile(
    r"\b(?:candidate|product|program|project|drug|compound|therap|medicine|vaccine|indication|molecule)",
    re.IGNORECASE,
)
"""Things that are in development as a rule, whether that is said or not."""


def other_stage(old: Claim, new: Claim) -> tuple[str, str] | None:
    """Return both measures where one is of what is still to come, the other of what is there; else None."""
    nouns = old.what.noun, new.what.noun
    return None if _to_come(nouns[0]) is _to_come(nouns[1]) else nouns


@remembered(PHRASES)
def _to_come(noun: str) -> bool:
    found = _TO_COME.search(noun)
    return found is not None and not (found["early"] and _ALWAYS_EARLY.search(noun))
