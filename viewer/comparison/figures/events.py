"""``Coldway filed voluntary petition``: what happened on a date, in the words beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.comparison.figures import words
from viewer.comparison.figures.draft import Draft
from viewer.comparison.figures.periods import Period

_APPOSITION = re.compile(r"\.?,\s(?:our|a|an|the|its|which|who)\s[^,]*,\s|\s\([^()]*\)")
_NEAR = 160
_OPENING = frozenset(("beginning", "starting", "commencing", "effective", "following"))
"""Words that say that something begins on a date, and not what."""
_EVENT_WORDS = 5


def date_measure(text: str, draft: Draft, sentence: tuple[int, int], periods: Sequence[Period]) -> str:
    """``fiscal year ended``, ``as of``, or what happened on that date: ``Coldway filed petition``."""
    period = next(
        (period for period in periods if period.start <= draft.start and draft.end <= period.end), None
    )
    if period is not None and period.lead not in ("in", "on"):
        return period.lead
    start = period.start if period is not None else draft.start
    if period is not None and period.fronted:
        following = _APPOSITION.sub(" ", text[draft.end : min(sentence[1], draft.end + _NEAR)].lstrip(" ,"))
        return " ".join(_telling(words.words(following))[:_EVENT_WORDS])
    earlier = text[max(sentence[0], start - _NEAR // 2) : start]
    if start - _NEAR // 2 > sentence[0]:
        earlier = earlier.partition(" ")[2]
    told = _telling(words.words(earlier))[-_EVENT_WORDS:]
    if not told:
        told = _telling(words.words(text[draft.end : min(sentence[1], draft.end + _NEAR)]))[:_EVENT_WORDS]
    return " ".join(told)


def _telling(found: list[str]) -> list[str]:
    return [
        word.rstrip("-") for word in found if word.lower() not in words.FUNCTION | words.LINKING | _OPENING
    ]
