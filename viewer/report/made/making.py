"""What whoever asks for a report says of it: its date, and under which name its changes stand.

The case: a report is made twice of the same files, on two days, and the two are to be the same to the byte.
So no report asks the clock. Its date is what was asked for, else that of ``SOURCE_DATE_EPOCH``
(https://reproducible-builds.org/specs/source-date-epoch/), else when the review was signed, else when the
new filing was filed. Where none of these is known, the date is one that no reader takes for true.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from viewer.comparison.model import Comparison
from viewer.filings.model import Filing
from viewer.report.content.choices import ReportContent

if TYPE_CHECKING:
    from viewer.review import Review

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Environment variable: seconds since 1970."""
UNKNOWN = datetime(1980, 1, 1, tzinfo=UTC)
"""Stands for a date that nobody knows: the earliest that a zip archive can hold."""
LATEST = datetime(2107, 12, 30, tzinfo=UTC)
"""A zip archive, as a workbook and a Word document are one, counts years up to 2107; less a day, for the time
zone in which a date may be given."""
AUTHOR = "factordiff"
"""Under which name changes stand unless another one is given."""


class DateSource(StrEnum):
    """Where the date of a report comes from."""

    ASKED = "as asked for"
    ENVIRONMENT = f"as {EPOCH_VARIABLE} says"
    SIGNED = "when the review was signed"
    FILED = "when the new filing was filed"
    UNKNOWN = "no date was given, and none is known"


@dataclass(frozen=True, slots=True)
class Making:
    """What is asked of a report."""

    date: datetime | None = None
    """Its date; None for that which goes with the filings and the review."""
    author: str = AUTHOR
    """Under which name tracked changes stand."""
    content: ReportContent = field(default_factory=ReportContent)
    """What is shown, and in which colours."""
    paths: bool = False
    """Whether JSON names files with their folders."""


@dataclass(frozen=True, slots=True)
class ReportDate:
    """The date of a report, and where it comes from."""

    at: datetime
    source: DateSource

    @property
    def iso(self) -> str:
        """``2026-05-01T00:00:00Z``: to the second, in UTC."""
        return f"{self.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def report_date(comparison: Comparison, review: Review | None, making: Making) -> ReportDate:
    """Return the date of a report."""
    return date_among(making, comparison.new, _signed(review))


def date_among(making: Making, newest: Filing, signed: datetime | None = None) -> ReportDate:
    """Return the date of a report of some filings.

    Args:
        making: What is asked of it.
        newest: The newest of the filings.
        signed: When the review in it was signed.
    """
    told = (
        (making.date, DateSource.ASKED),
        (_of_epoch(os.environ.get(EPOCH_VARIABLE, "")), DateSource.ENVIRONMENT),
        (signed, DateSource.SIGNED),
        (moment(newest.properties.get("filed", "")), DateSource.FILED),
    )
    for at, source in told:
        if at is not None and can_be_held(at):
            return ReportDate(at, source)
    return ReportDate(UNKNOWN, DateSource.UNKNOWN)


def can_be_held(at: datetime) -> bool:
    """Tell whether every format can hold a date."""
    return UNKNOWN <= at <= LATEST


def _of_epoch(seconds: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _signed(review: Review | None) -> datetime | None:
    if review is None or not review.sign_off.locked or not review.sign_off.signatures:
        return None
    return moment(review.sign_off.signatures[-1].at)


def moment(stamp: str) -> datetime | None:
    """Return a time in ISO 8601, a day at its beginning; None for anything else."""
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
