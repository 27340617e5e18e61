"""``March 31, 2012``, ``July 2007``, ``30 June 2012``, ``fiscal 2012``: dates as written, in ISO 8601.

A day without a year is ``--03-31`` (ISO 8601:2000, truncated), a month ``2012-03``, a year ``2012``.
"""

from __future__ import annotations

import datetime as dt
import re

YEAR = r"(?:19|20)\d\d(?![\d]|,\d{3}|\.\d|[-–]\d{2}-\d{2})"

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def iso(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """ISO 8601 of a date as far as it is known; None where there is no such day."""
    if month is None:
        return None if year is None else f"{year:04d}"
    if day is None:
        return None if year is None else f"{year:04d}-{month:02d}"
    try:
        dt.date(2000 if year is None else year, month, day)
    except ValueError:
        return None
    return f"--{month:02d}-{day:02d}" if year is None else f"{year:04d}-{month:02d}-{day:02d}"


def _ends_february(value: str) -> bool:
    day = first_day(value)
    return day is not None and value.count("-") == 2 and day.month == 2 and (day + dt.timedelta(1)).month == 3


def first_day(value: str) -> dt.date | None:
    """The first day of an ISO date of any precision; None for a day without a year."""
    match = _ISO.fullmatch(value)
    if match is None:
        return None
    try:
        return dt.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None


def days_off(old: str, new: str, years: int) -> int | None:
    """Days by which ``new`` misses the anniversary of ``old`` after so many years; None where not told."""
    before, after = first_day(old), first_day(new)
    if before is None or after is None or not 1 <= before.year + years <= dt.MAXYEAR:
        return None
    leap = (before.month, before.day) == (2, 29)
    anniversary = before.replace(year=before.year + years, day=28 if leap else before.day)
    return (after - anniversary).days


def years_between(old: str, new: str) -> int | None:
    """Whole years from ``old`` to ``new`` where both name the same day, month or precision; else None.

    The last days of February are the same day, in a leap year or not.
    """
    before, after = _ISO.fullmatch(old), _ISO.fullmatch(new)
    if before is None or after is None:
        return None
    if before.groups()[1:] != after.groups()[1:] and not (_ends_february(old) and _ends_february(new)):
        return None
    return int(after[1]) - int(before[1])
