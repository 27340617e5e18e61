"""What is said of a review of the same filings in other files: from when it is, and how much is the same."""

from __future__ import annotations

from datetime import datetime

from viewer.language.months import MONTHS
from viewer.review.stored.likeness import Likeness
from viewer.review.stored.search import EarlierReview


def earlier_words(earlier: EarlierReview, *, used: bool) -> str:
    """Return what to say of an earlier review, without a full stop.

    Example: "A review of these filings in other files, last changed on 3 May 2026, exists: 18 of 19 old and
    19 of 19 new factors have the same texts; 1 differs".

    Args:
        earlier: The review.
        used: Whether it is in use, or could be.
    """
    state = "is used" if used else "exists"
    return f"A review of these filings in other files{_changed(earlier)} {state}: {_alike(earlier)}"


def _alike(earlier: EarlierReview) -> str:
    old, new = earlier.old, earlier.new
    if earlier.all_same:
        same = f"all {old.factors} old and all {new.factors} new factors have the same texts"
        return same if earlier.exact else f"{same}, but company, form or fiscal year is another"
    known = "have" if old.whole else "are known to have"
    same = f"{_of(old)} old and {_of(new)} new factors {known} the same texts"
    if not old.whole:
        return same
    differ = old.factors - old.same + new.factors - new.same
    missing = max(old.known - old.factors, 0) + max(new.known - new.factors, 0)
    parts = [same]
    if differ:
        parts.append("1 differs" if differ == 1 else f"{differ} differ")
    if missing:
        parts.append(f"{missing} more that it knew {'is' if missing == 1 else 'are'} not here")
    return "; ".join(parts)


def _of(side: Likeness) -> str:
    return f"{side.same} of {side.factors}"


def _changed(earlier: EarlierReview) -> str:
    """Return when something was last said in it; nothing where that is not known."""
    try:
        at = datetime.fromisoformat(earlier.review.latest).astimezone()
    except (ValueError, OverflowError):
        return ""
    return f", last changed on {at.day} {MONTHS[at.month - 1]} {at.year},"
