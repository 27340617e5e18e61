"""``We spent $31, $28 and $25 on research``: what is said behind the last of a list is said of all of it.

The first amount has the verb beside it and the last what it was spent on; alone, each of them would be of
another thing, and in the next filing, where the list has moved on, of another one again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from viewer.figures.claim import Claim
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft

_JOINT = re.compile(r",\s|,?\s(?:and|or)\s(?:approximately\s|about\s)?")
_BEHIND = re.compile(r"\s(?P<preposition>on|for|of|from|to|in)\s(?:(?:the|our|its)\s)?")
_VERB = re.compile(r"\s(?:is|are|was|were|has|have|had)\b")
"""Behind what the last is of: ``… by 5% and 66% of costs were fixed`` begins another clause."""
_AMOUNTS = (FigureKind.MONEY, FigureKind.PERCENT)


def told_of_all(text: str, drafts: Sequence[FigureDraft], claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a sentence's figures, those of a list with what stands behind its last.

    Args:
        text: The paragraph.
        drafts: The figures of the sentence, in order.
        claims: What each claims by itself.
    """
    found = list(claims)
    first = 0
    for at in range(1, len(drafts) + 1):
        if at < len(drafts) and _goes_on(text, drafts[at - 1], drafts[at]):
            continue
        if at - first > 1:
            _share(text, drafts[at - 1].end, found, first, at)
        first = at
    return found


def _goes_on(text: str, one: FigureDraft, other: FigureDraft) -> bool:
    alike = one.kind is other.kind and one.unit == other.unit and one.kind in _AMOUNTS
    return alike and _JOINT.fullmatch(text, one.end, other.start) is not None


def _share(text: str, end: int, claims: list[Claim], first: int, last: int) -> None:
    """Give the claims of one list, which ends at ``end``, one measure, where the last tells half of it."""
    one, other = claims[first].what.noun, claims[last - 1].what.noun
    behind = _BEHIND.match(text, end)
    if not one or not other or behind is None or other in one:
        return
    if not text[behind.end() :].lower().startswith(other.lower()):
        return
    if _VERB.match(text, behind.end() + len(other)):
        return
    noun = f"{one} {behind['preposition']} {other}"
    for at in range(first, last):
        if claims[at].what.noun in (one, other):
            what = replace(claims[at].what, noun=noun)
            claims[at] = replace(claims[at], what=what, sense=claims[first].sense)
