"""What is said of a review of the same filings in other files: from when it is, and how much is the same."""

from __future__ import annotations

from datetime import datetime

from viewer.language.say import say, say_count, say_day, sayable
from viewer.review.stored.likeness import Likeness
from viewer.review.stored.search import EarlierReview

_USED = sayable("A review of these filings in other files is used: {alike}")
_EXISTS = sayable("A review of these filings in other files exists: {alike}")
_USED_SINCE = sayable("A review of these filings in other files, last changed on {day}, is used: {alike}")
_EXISTS_SINCE = sayable("A review of these filings in other files, last changed on {day}, exists: {alike}")
"""What is said of an earlier review: in use or not, with or without when it was changed."""


def earlier_words(earlier: EarlierReview, *, used: bool) -> str:
    """Return what to say of an earlier review, without a full stop.

    Example: "A review of these filings in other files, last changed on 3 May 2026, exists: 18 of 19 old and
    19 of 19 new factors have the same texts; 1 differs".

    Args:
        earlier: The review.
        used: Whether it is in use, or could be.
    """
    alike, day = _alike(earlier), _changed(earlier)
    if day:
        return say(_USED_SINCE if used else _EXISTS_SINCE, day=day, alike=alike)
    return say(_USED if used else _EXISTS, alike=alike)


def _alike(earlier: EarlierReview) -> str:
    old, new = earlier.old, earlier.new
    if earlier.all_same:
        same = say(
            "all {old} old and all {new} new factors have the same texts", old=old.factors, new=new.factors
        )
        return (
            same if earlier.exact else say("{same}, but company, form or fiscal year is another", same=same)
        )
    same = say(
        "{old} old and {new} new factors have the same texts"
        if old.whole
        else "{old} old and {new} new factors are known to have the same texts",
        old=_of(old),
        new=_of(new),
    )
    if not old.whole:
        return same
    differ = old.factors - old.same + new.factors - new.same
    missing = max(old.known - old.factors, 0) + max(new.known - new.factors, 0)
    parts = [same]
    if differ:
        parts.append(say_count(differ, "{n} differs", "{n} differ"))
    if missing:
        parts.append(
            say_count(missing, "{n} more that it knew is not here", "{n} more that it knew are not here")
        )
    return "; ".join(parts)


def _of(side: Likeness) -> str:
    return say("{part} of {all}", part=side.same, all=side.factors)


def _changed(earlier: EarlierReview) -> str:
    """Return when something was last said in it; nothing where that is not known."""
    try:
        at = datetime.fromisoformat(earlier.review.latest).astimezone()
    except (ValueError, OverflowError):
        return ""
    return say_day(at.date())
