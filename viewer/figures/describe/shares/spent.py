"""``42% of our costs for piers was for Northquay``, ``81% of our debt is at fixed rates``: after the whole.

On whom it was spent, and in which state it is. Without that, a share of the debt would be taken for all of
it.
"""

from __future__ import annotations

import re

from viewer.figures.claim import Measure
from viewer.figures.describe import noun_phrases

_SPENT_ON = re.compile(
    r"(?P<tail>\s(?:for|of|on|in)\s(?:(?:our|the|its|their)\s)?[a-z][a-z\s-]{1,40}?)?,?\s"
    r"(?:(?:is|are|was|were)\s(?:for|allocated to|dedicated to|devoted to|assigned to|intended for|spent on)"
    r"|went\sto|consist(?:s|ed)\sof|comprise[sd])\s(?:(?:the|our|its|their|an?)\s)*(?=[A-Za-z])"
)
_IN_BRACKETS = re.compile(r"\s(?:is|are|was|were)\s(?:[a-z]{3,14}ly\s)?(?P<what>[^,;.()]{1,60})\s\($")
_STATE = re.compile(
    r"\s(?:is|are|was|were|remained|remains|had been|has been|have been)\s(?:either\s|also\s|currently\s)?"
    r"(?P<state>(?:(?:not\s)?[a-z]{3,14}(?:ed|en|ld)\s"
    r"(?:in|by|with|under|to|on|for|outside(?:\sof)?|through|against|at)"
    r"|subject to|due to|at|in|under|with|on)\s(?:(?:our|the|its|their|an?)\s)?)(?=[A-Za-z])"
)
"""``denominated in foreign currencies``, ``at fixed rates``."""
_HELD_THERE = re.compile(
    r"\s(?:is|are|was|were)\s(?P<state>(?:held|located|generated|earned|produced|sold|employed)"
    r"\s(?:abroad|overseas|offshore|domestically|internationally)|un[a-z]{3,12}ed(?=\s?(?:[,.;]|$|and\b)))"
)
_REST = re.compile(r"\b(?:remaining|remainder|rest|balance|other|another)(?:\sof)?\s$")
_STATE_ALONE = re.compile(
    r"\s(?:(?:is|are|was|were|being)\s)?(?P<state>(?:[a-z]{3,14}(?:ed|en)\s(?:in|by|with|under|to|on|for)"
    r"|subject to|at|in|under)\s(?:(?:our|the|its|their|an?)\s)?)(?=[A-Za-z])"
)
_NO_STATE = frozenset(("time", "times", "addition", "turn", "part", "fact", "connection", "respect"))
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


def in_a_state(after: str, end: int, whole: str) -> Measure | None:
    """``debt at fixed rates as share of debt``; None where no state is told. Arguments as above."""
    there = _HELD_THERE.match(after, end)
    if there is not None:
        return Measure(f"{whole} {there['state']}", share_of=whole)
    return _in_a_state(_STATE.match(after, end), after, whole)


def the_rest(before: str, after: str, last: Measure) -> Measure | None:
    """``the remaining 19% subject to floating rates``: the rest of what the share before it is of."""
    if not last.share_of or last.held or _REST.search(before) is None:
        return None
    return _in_a_state(_STATE_ALONE.match(after), after, last.share_of)


def _in_a_state(found: re.Match[str] | None, after: str, whole: str) -> Measure | None:
    told = noun_phrases.after(" " + after[found.end() :], 5, joined=True) if found is not None else []
    if found is None or not told or told[0].lower() in _NO_STATE:
        return None
    state = " ".join(word for word in found["state"].split() if word not in (*_ARTICLES, "a", "an"))
    return Measure(f"{whole} {state} {' '.join(told)}", share_of=whole)
