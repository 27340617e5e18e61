"""``42% of our costs for piers was for Northquay``: on whom a share was spent, not who gave it."""

from __future__ import annotations

import re

from viewer.figures.claim import Measure
from viewer.figures.describe import noun_phrases

_SPENT_ON = re.compile(
    r"(?P<tail>\s(?:for|of|on|in)\s(?:(?:our|the|its|their)\s)?[a-z][a-z\s-]{1,40}?)?,?\s"
    r"(?:(?:is|are|was|were)\s(?:for|allocated to|dedicated to|devoted to|assigned to|intended for|spent on)"
    r"|went\sto)\s(?:(?:the|our|its|their|an?)\s)*(?=[A-Za-z])"
)
_IN_BRACKETS = re.compile(r"\s(?:is|are|was|were)\s(?:[a-z]{3,14}ly\s)?(?P<what>[^,;.()]{1,60})\s\($")
_ARTICLES = frozenset(("our", "the", "its", "their"))


def spent_on(after: str, end: int, whole: str) -> Measure | None:
    """``Northquay as share of costs for piers``; None where nothing was spent.

    Args:
        after: The words after a share.
        end: Where those of its whole end there.
        whole: The whole.
    """
    spent = _SPENT_ON.match(after, end)
    if spent is None:
        return None
    what = " ".join(noun_phrases.after(" " + after[spent.end() :], 5, joined=True))
    tail = " ".join(word for word in (spent["tail"] or "").split() if word not in _ARTICLES)
    return Measure(what, share_of=f"{whole} {tail}".strip()) if what else None


def in_brackets(before: str, whole: str) -> Measure | None:
    """``tugs as share of ships`` of ``our fleet is mainly tugs (97% of our ships)``."""
    named = _IN_BRACKETS.search(before) if before.endswith("(") else None
    what = " ".join(noun_phrases.before(named["what"])) if named is not None else ""
    return Measure(what, share_of=whole) if what else None
