"""What a number owes to the one beside it: ``$1.2 to $1.5 billion``, ``10 to 15%``, ``ten percent (10%)``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft, words_against_digits
from viewer.figures.read.ranges import joins_range
from viewer.figures.values import Duration, Identifier, PartOfYear, Percentage, Spread


def _lend_scale(first: FigureDraft, second: FigureDraft) -> None:
    """``$1.2 to $1.5 billion``: the first is in billions too, if only so do the two ascend."""
    if second.scale == 1 or first.scale != 1 or first.mantissa > second.mantissa or first.mantissa >= 1000:
        return
    first.scale = second.scale
    first.value = first.mantissa * first.scale


def _factor(draft: FigureDraft) -> Decimal:
    """How many of its value's unit one of the unit told is: 3 months for quarters, 10 years for decades."""
    assert isinstance(draft.value, Duration)
    told = draft.mantissa * draft.scale
    return draft.value.number / told if told else Decimal(1)


def _lend_unit(first: FigureDraft, second: FigureDraft) -> None:
    if (
        first.kind is FigureKind.COUNT
        and first.bare
        and second.kind in (FigureKind.PERCENT, FigureKind.PERIOD)
    ):
        first.kind, first.unit, first.bare = second.kind, second.unit, False
        if second.kind is FigureKind.PERIOD:
            if not isinstance(second.value, Duration) or first.mantissa != first.mantissa.to_integral_value():
                first.kind, first.bare = FigureKind.COUNT, True
                return
            first.value = Duration(first.mantissa * _factor(second), second.value.time_unit)
        return
    if (first.kind, second.kind) == (FigureKind.COUNT, FigureKind.COUNT):
        _lend_scale(first, second)
        return
    if FigureKind.RATIO in (first.kind, second.kind):
        _lend_ratio(first, second)
    elif FigureKind.MONEY in (first.kind, second.kind):
        _lend_currency(first, second)


def _lend_ratio(first: FigureDraft, second: FigureDraft) -> None:
    count, ratio = FigureKind.COUNT, FigureKind.RATIO
    if first.kind is ratio and first.unit is None and second.kind is count and second.bare:
        second.kind, second.bare = ratio, False  # "an exchange ratio between 0.18 and 0.25"
    elif first.kind is count and first.bare and second.unit:
        first.kind, first.unit, first.bare = second.kind, second.unit, False  # "two to three times"


def _lend_currency(first: FigureDraft, second: FigureDraft) -> None:
    money = FigureKind.MONEY
    if first.kind is FigureKind.COUNT and first.unit is None:
        first.kind, first.unit, first.bare = money, second.unit, False
    elif second.kind is FigureKind.COUNT and second.unit is None:
        if second.scale == 1 and second.mantissa < first.mantissa * first.scale:
            return  # "we owe $50 million to two banks": what is less is no upper end
        second.kind, second.unit, second.bare = money, first.unit, False
    if first.unit == second.unit:
        _lend_scale(first, second)


def share(text: str, drafts: list[FigureDraft]) -> None:
    """Let the ends of a range share currency, unit and scale; give a day the year of its companion."""
    for first, second in pairwise(drafts):
        if FigureKind.DATE in (first.kind, second.kind):
            _share_year(text, first, second)
        elif _a_share_of_it(text, first, second):
            continue
        elif joins_range(text, first.start, first.end, second.start) or _two_periods(text, first, second):
            _lend_unit(first, second)


def _a_share_of_it(text: str, first: FigureDraft, second: FigureDraft) -> bool:
    """``309 or 2.1% of our employees``: a count and the share that it is, for no range goes down."""
    percent = second.kind is FigureKind.PERCENT and first.kind is FigureKind.COUNT
    return percent and text[first.end : second.start].strip(" ,") == "or" and first.mantissa > second.mantissa


def _two_periods(text: str, first: FigureDraft, second: FigureDraft) -> bool:
    """``the three and six months ended``: both are months."""
    return (
        second.kind is FigureKind.PERIOD
        and first.kind is FigureKind.COUNT
        and first.bare
        and text[first.end : second.start] in (" and ", " or ")
    )


def _share_year(text: str, first: FigureDraft, second: FigureDraft) -> None:
    """``September 30 and December 31, 2011``: both are days of 2011."""
    if first.kind is not second.kind or text[first.end : second.start] not in (" and ", " or ", ", ", " , "):
        return
    day, full = first.value, second.value
    if not isinstance(day, CalendarDate) or not isinstance(full, CalendarDate):
        return
    if day.precision is DatePrecision.DAY_OF_ANY_YEAR and full.precision is DatePrecision.DAY:
        first.value = CalendarDate.known(full.year, day.month, day.day) or day


_OF_A_LIST = (", ", " and ", ", and ", " or ")
"""What parts two numbers of one list."""


def share_things(text: str, drafts: Sequence[FigureDraft]) -> None:
    """Let a range or a list count what its last number does: ``10-12 stores``, ``5, 6 and 7 ships``."""
    count = FigureKind.COUNT
    for first, second in reversed(list(pairwise(drafts))):
        told = (first.kind, second.kind) == (count, count) and first.unit is None and second.unit is not None
        if told and (
            joins_range(text, first.start, first.end, second.start)
            or text[first.end : second.start] in _OF_A_LIST
        ):
            first.unit = second.unit


def merge(text: str, drafts: list[FigureDraft], printed: str) -> list[FigureDraft]:
    """Make one figure of a number told twice: ``ten percent (10%)``, ``two million dollars ($2,000,000)``.

    Where words and digits tell two values, it has the one told first, and the other is told as a doubt.
    ``printed`` is the filing's own text, which the doubt quotes.
    """
    merged: list[FigureDraft] = []
    for draft in drafts:
        last = merged[-1] if merged else None
        if last is not None and _its_cents(text, last, draft):
            assert isinstance(last.value, Decimal) and isinstance(draft.value, Decimal)
            last.value, last.end = last.value + draft.value, draft.end
            continue
        if last is not None and _told_again(text, last, draft):
            if _hundredths(last) != _hundredths(draft):
                first, second = printed[last.start : last.end], printed[draft.start : draft.end]
                words, digits = (first, second) if last.spelled else (second, first)
                last.suspect = words_against_digits(words, digits)
                last.alternatives = _as_told_by(last, draft)
            if draft.kind is FigureKind.MONEY:
                last.kind, last.unit, last.bare = draft.kind, draft.unit, False
            last.end = draft.end + 1
            continue
        merged.append(draft)
    return merged


_OPENS = re.compile(r"\.?(?:\s(?:or|i\.e\.,?))?\s?\((?:or\s)?")
"""What stands between a number and itself in brackets."""
_LARGE = 10**6
"""Scale from which a number in words beside an amount is one."""
_WITH_SHARES = (FigureKind.PERCENT, FigureKind.RATIO)


def _told_again(text: str, said: FigureDraft, again: FigureDraft) -> bool:
    """Tell whether one of two figures of a kind is in words, and the other alone in brackets behind it."""
    return (
        said.spelled is not again.spelled
        and _OPENS.fullmatch(text, said.end, again.start) is not None
        and text[again.end : again.end + 1] == ")"
        and (
            (said.kind, said.unit) == (again.kind, again.unit)
            or _both_shares(said, again)
            or _both_amounts(said, again)
        )
        and isinstance(said.value, Decimal | Duration)
    )


def _both_shares(said: FigureDraft, again: FigureDraft) -> bool:
    """``fifty basis points (0.50%)``, ``two-thirds (66 2/3%)``: a share told in two units."""
    shares = said.kind in _WITH_SHARES and again.kind in _WITH_SHARES
    return shares and "times" not in (said.unit, again.unit)


def _both_amounts(said: FigureDraft, again: FigureDraft) -> bool:
    """``two million (US$2,000,000)``, ``$1,000,000 (one million)``: the words leave out the currency."""
    kinds = {said.kind: said, again.kind: again}
    number = kinds.get(FigureKind.COUNT)
    return FigureKind.MONEY in kinds and number is not None and number.spelled and number.scale >= _LARGE


def _as_told_by(said: FigureDraft, again: FigureDraft) -> list[Decimal | CalendarDate | Duration]:
    """The other value, in the unit of the first."""
    if said.kind in _WITH_SHARES and isinstance(again.value, Decimal):
        hundredths = _hundredths(again)
        assert isinstance(hundredths, Decimal)
        if said.kind is FigureKind.RATIO:
            return [hundredths / 100]
        return [hundredths * 100 if said.unit == Percentage.BASIS_POINTS else hundredths]
    return [again.value] if isinstance(again.value, Decimal | Duration) else []


def _hundredths(draft: FigureDraft) -> Decimal | CalendarDate | Duration | PartOfYear | Spread | Identifier:
    """The value of a share in percent, whichever unit it is told in; of anything else as it is."""
    if not isinstance(draft.value, Decimal) or draft.kind not in _WITH_SHARES:
        return draft.value
    if draft.kind is FigureKind.RATIO:
        return round(draft.value * 100, 0)
    return draft.value / 100 if draft.unit == Percentage.BASIS_POINTS else draft.value


def _its_cents(text: str, said: FigureDraft, cents: FigureDraft) -> bool:
    """``thirteen dollars and forty-five cents``: an amount in whole units and in hundredths is one."""
    money = FigureKind.MONEY
    if (said.kind, cents.kind) != (money, money) or said.unit != cents.unit or said.scale != 1:
        return False
    between, printed = text[said.end : cents.start], text[cents.start : cents.end]
    whole = text[said.start : said.end].endswith(("dollar", "dollars", "euro", "euros"))
    return whole and between in (" ", " and ") and printed.endswith(("cent", "cents"))
