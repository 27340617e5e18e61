"""When something was said, in words: ``1 December 2026, 14:03``."""

from __future__ import annotations

from datetime import UTC, datetime

from viewer.language.say import say_day


def time_words(stamp: str, *, utc: bool = False) -> str:
    """Return a stamp of the record in words; nothing for one that is no time.

    Args:
        stamp: As :func:`viewer.review.acts.stamps.now` gives it.
        utc: In Coordinated Universal Time, and said so, for what is handed on to others; else as the clock of
        this
            computer shows it.
    """
    try:
        at = datetime.fromisoformat(stamp).astimezone(UTC if utc else None)
    except (ValueError, OverflowError):
        return ""
    return f"{say_day(at.date())}, {at:%H:%M}{' UTC' if utc else ''}"
