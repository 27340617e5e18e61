"""Which filings of a company are meant: ``--form 10-K --last 3``, or a year and the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from viewer.edgar.errors import NoSuchFiling
from viewer.edgar.model import EdgarFiling

ANNUAL_FORMS = ("10-K", "20-F", "40-F")
"""Forms of annual reports, for who names none."""
_ALIKE = {"10-K": ("10-K405", "10-KSB", "10-KT", "10-KT405"), "10-Q": ("10-QSB", "10-QT"), "20-F": ("20-FT",)}
"""What was filed in place of a form: 10-K405 until 2002, 10-KSB by small companies until 2009, 10-KT for a
period of transition."""
_A_YEAR = timedelta(days=365)
_ABOUT = timedelta(days=25)
"""How far the ends of one quarter in two years can be from a year apart, in years of 52 or 53 weeks."""


def chosen(
    filings: Sequence[EdgarFiling], form: str | None, last: int, *, amended: bool = False
) -> tuple[EdgarFiling, ...]:
    """Return the last filings of a form, the oldest first; all there are where there are fewer.

    Args:
        filings: A company's, in any order.
        form: ``"10-K"``; None for the form of its latest annual report.
        last: How many.
        amended: Whether those that amend others count too.

    Raises:
        NoSuchFiling: There is none.
    """
    wanted = (form or _annual(filings)).upper()
    found = [each for each in filings if is_of_form(each, wanted) and (amended or not each.amends)]
    if not found:
        there = ", ".join(sorted({each.base_form for each in filings})[:12]) or "none"
        raise NoSuchFiling(f"no {wanted} is listed. Forms that are: {there}")
    return tuple(sorted(found, key=_in_time)[-last:])


def is_of_form(filing: EdgarFiling, form: str) -> bool:
    """Whether a filing is of a form, or one that was filed in its place; ``10-K/A`` means amendments."""
    base = form.upper().removesuffix("/A")
    if form.upper().endswith("/A") and not filing.amends:
        return False
    return filing.base_form.upper() == base or filing.base_form.upper() in _ALIKE.get(base, ())


def predecessor(filings: Sequence[EdgarFiling], filing: EdgarFiling) -> EdgarFiling | None:
    """Return what a filing is compared with: the one before it of its form, a quarter's a year before.

    None where the list has none. What amends another filing is compared with that one.
    """
    base = next((each for each, alike in _ALIKE.items() if filing.base_form in alike), filing.base_form)
    before = [
        each
        for each in filings
        if is_of_form(each, base) and not each.amends and _in_time(each) < _in_time(filing)
    ]
    if filing.amends:
        same = [each for each in before if each.period == filing.period]
        return max(same, key=_in_time, default=None)
    if base == "10-Q" and filing.period is not None:
        period = filing.period
        before = [
            each
            for each in before
            if each.period is not None and abs(period - each.period - _A_YEAR) <= _ABOUT
        ]
    else:
        before = [each for each in before if each.period is None or each.period != filing.period]
    return max(before, key=_in_time, default=None)


def _annual(filings: Sequence[EdgarFiling]) -> str:
    annual = [(each.filed, form) for each in filings for form in ANNUAL_FORMS if is_of_form(each, form)]
    return max(annual)[1] if annual else ANNUAL_FORMS[0]


def _in_time(filing: EdgarFiling) -> tuple[object, ...]:
    return (filing.period or filing.filed, filing.filed, filing.accession)
