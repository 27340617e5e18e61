"""``Coldway filed voluntary petition``: what happened on a date, in the words beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.periods import Period
from viewer.figures.read.draft import Draft
from viewer.language.word_lists import word_set

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
        return " ".join(_telling(content_words.words(following))[:_EVENT_WORDS])
    earlier = text[max(sentence[0], start - _NEAR // 2) : start]
    if start - _NEAR // 2 > sentence[0]:
        earlier = earlier.partition(" ")[2]
    told = _telling(content_words.words(earlier))[-_EVENT_WORDS:]
    if not told:
        told = _telling(content_words.words(text[draft.end : min(sentence[1], draft.end + _NEAR)]))[
            :_EVENT_WORDS
        ]
    return " ".join(told)


_BARE = frozenset(("period", "periods", "term", "terms", "basis", "time", "use", "or", "long"))
"""Words after a length of time that do not say what lasts so long."""


def period_measure(text: str, draft: Draft, sentence: tuple[int, int], periods: Sequence[Period]) -> str:
    """What lasts so long, or happened in that time: ``warranty``, ``software licenses expire``.

    A noun that the length is an attribute of (``12-month warranty``) tells best; else the words before it
    in its sentence; else, where it opens the sentence, those after it.
    """
    low, high = sentence
    if "-" in text[draft.start : draft.end]:
        noun = noun_phrases.after(text[draft.end : min(high, draft.end + _NEAR)], 4)
        if noun and noun[0].lower() not in _BARE:
            return " ".join(noun)
    earlier = text[max(low, draft.start - _NEAR // 2) : draft.start]
    if draft.start - _NEAR // 2 > low:
        earlier = earlier.partition(" ")[2]
    told = _telling(content_words.words(earlier))[-_EVENT_WORDS:]
    if len(told) > 1:
        return " ".join(told)
    end = draft.end
    for period in periods:
        if end <= period.start <= end + len(" of the fiscal year ") or period.start <= end < period.end:
            end = max(end, period.end)
    later = text[end : min(high, end + _NEAR)].lstrip(" ,;)")
    after = _telling(content_words.words(_APPOSITION.sub(" ", later)))[:_EVENT_WORDS]
    return " ".join(after or told)


_EMPTY = (
    content_words.FUNCTION
    | content_words.LINKING
    | _OPENING
    | word_set(
        """
    will would may might can could shall should must has have had do does did once fiscal calendar
    example addition period periods ended ending
    """
    )
)


def _telling(found: list[str]) -> list[str]:
    return [word.rstrip("-") for word in found if word.lower() not in _EMPTY]
