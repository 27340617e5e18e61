"""What a row says is measured: one label where both sides claim one thing, both where they do not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Basis, Bound, Claim, Measure, Moment, Owner, Relation, Scope, Sense, Tax
from viewer.figures.model import Figure
from viewer.figures.period import Period
from viewer.figures.values import Money
from viewer.review.figure_marks import FigureEntry
from viewer.wording.changes import figure_summary, figure_words
from viewer.wording.measures import ClaimPart, measure_words, parts_that_differ, tells_two


def row(old: Claim | None, new: Claim | None) -> FigureChange:
    """A row of two amounts with these claims."""
    sides = [
        PlacedFigure(Place(factor, 1), Figure("$12", 0, 3, Money(Decimal(12), "USD"), claim))
        if claim is not None
        else None
        for factor, claim in (("o1", old), ("n1", new))
    ]
    return FigureChange(sides[0], sides[1], FigureVerdict.CHANGED, None, None, "")


def year(number: int, lead: str = "year ended", month: int = 12, day: int = 31) -> Period:
    return Period(f"{month}/{day}/{number}", lead, CalendarDate(number, month, day))


LOSS = Claim(Measure("net loss"), period=year(2024), sense=Sense.LOSS)
INCOME = Claim(Measure("net income"), period=year(2025), sense=Sense.INCOME)


def test_both_labels_with_their_periods_where_the_sense_turned_round() -> None:
    told = measure_words(row(LOSS, INCOME))
    assert told == "net loss, year ended 12/31/2024 → net income, year ended 12/31/2025"
    assert told in figure_words(row(LOSS, INCOME), FigureEntry())
    assert told in figure_summary(row(LOSS, INCOME))


def test_one_label_where_only_the_year_rolled_on() -> None:
    change = row(LOSS, replace(LOSS, period=year(2025)))
    assert measure_words(change) == "net loss, year ended 12/31/2025"
    assert "net loss" not in figure_words(change, FigureEntry())


def test_one_label_where_only_one_side_tells_it() -> None:
    assert measure_words(row(Claim(), INCOME)) == INCOME.words
    assert measure_words(row(LOSS, Claim())) == LOSS.words
    assert measure_words(row(None, INCOME)) == INCOME.words
    assert measure_words(row(LOSS, None)) == LOSS.words


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        (Claim(Measure("gross debt")), Claim(Measure("net debt")), {"what"}),
        (Claim(Measure("total revenues")), Claim(Measure("revenue")), set()),
        (
            Claim(Measure("revenue", owner="Thornley")),
            Claim(Measure("revenue", owner="Northquay")),
            {"whose"},
        ),
        (Claim(Measure("revenue"), Owner("Thornley")), Claim(Measure("revenue"), Owner("Thornley")), set()),
        (Claim(Measure("debt", of_which="secured")), Claim(Measure("debt", of_which="unsecured")), {"what"}),
        (Claim(sense=Sense.INFLOW), Claim(sense=Sense.OUTFLOW), {"sense"}),
        (Claim(sense=Sense.INFLOW), Claim(), set()),
        (Claim(basis=Basis(tax=Tax.BEFORE)), Claim(basis=Basis(tax=Tax.AFTER)), {"basis"}),
        (Claim(basis=Basis(scope=Scope.GROSS)), Claim(basis=Basis(scope=Scope.NET)), {"basis"}),
        (Claim(basis=Basis(adjusted=True)), Claim(), {"basis"}),
        (Claim(basis=Basis(moment=Moment.AVERAGE)), Claim(basis=Basis(moment=Moment.CLOSING)), {"basis"}),
        (Claim(whose=Owner(place="Norway")), Claim(whose=Owner(place="Chile")), {"whose"}),
        (Claim(whose=Owner(place="Norway")), Claim(), set()),
        (Claim(Measure("annual fee")), Claim(Measure("monthly fee")), {"what", "period"}),
        (Claim(basis=Basis(per="share")), Claim(), {"basis"}),
        (Claim(basis=Basis(share_of="revenue")), Claim(basis=Basis(share_of="profit")), {"basis"}),
        (Claim(bound=Bound(Relation.AT_LEAST)), Claim(bound=Bound(Relation.AT_MOST)), {"bound"}),
        (Claim(bound=Bound(Relation.ABOUT, "about")), Claim(bound=Bound(Relation.ABOUT, "roughly")), set()),
    ],
)
def test_what_one_side_claims_and_the_other_does_not(old: Claim, new: Claim, parts: set[str]) -> None:
    assert {part.value for part in parts_that_differ(old, new)} == parts
    assert {part.value for part in parts_that_differ(new, old)} == parts


@pytest.mark.parametrize(
    ("old", "new", "differs"),
    [
        (year(2024), year(2025), False),
        (year(2024, "seven months ended"), year(2025), True),
        (year(2024, "52 weeks ended"), year(2025, "53 weeks ended"), False),
        (year(2024, "13 weeks ended"), year(2025, "three months ended"), False),
        (year(2024, "quarter ended", 3), year(2025, "quarter ended", 6, 30), True),
        (year(2024, "as of", 5, 13), year(2025, "as of", 6, 2), False),
        (year(2024, "as of", 12), year(2025, "as of", 1), False),
        (year(2024, "as of"), year(2025), True),
        (Period("2024", "in", CalendarDate(2024)), year(2025), False),
        (Period("previous year"), year(2025), True),
        (Period("previous year"), Period("previous year"), False),
        (year(2024), None, False),
        (year(2024).of_a_date("a sale"), year(2025, "as of"), False),
    ],
)
def test_periods_differ_by_length_and_season_and_never_by_the_year(
    old: Period, new: Period | None, differs: bool
) -> None:
    parts = parts_that_differ(Claim(period=old), Claim(period=new))
    assert (ClaimPart.PERIOD in parts) is differs


def test_where_the_words_are_one_the_label_says_what_makes_the_difference() -> None:
    used = Claim(Measure("cash"), period=year(2024), sense=Sense.OUTFLOW)
    provided = Claim(Measure("cash"), period=year(2025), sense=Sense.INFLOW)
    told = measure_words(row(used, provided))
    assert told == "cash (outflow), year ended 12/31/2024 → cash (inflow), year ended 12/31/2025"
    before, after = (Claim(Measure("income"), basis=Basis(tax=tax)) for tax in (Tax.BEFORE, Tax.AFTER))
    assert measure_words(row(before, after)) == "income (before tax) → income (after tax)"
    north, south = (Claim(Measure("revenue"), Owner(place=place)) for place in ("Norway", "Chile"))
    assert measure_words(row(north, south)) == "revenue in Norway → revenue in Chile"
    plain, adjusted = Claim(Measure("income")), Claim(Measure("income"), basis=Basis(adjusted=True))
    assert measure_words(row(plain, adjusted)) == "income → income (adjusted)"


def test_a_period_that_went_back_is_told_on_both_sides() -> None:
    later, earlier = (Claim(Measure("net loss"), period=year(number)) for number in (2025, 2024))
    assert measure_words(row(later, earlier)) == f"{later.words} → {earlier.words}"
    assert measure_words(row(earlier, later)) == later.words


def test_a_date_that_one_side_alone_tells_is_not_put_on_both() -> None:
    share = Measure("trust", share_of="shares", held=True)
    change = row(Claim(share), Claim(share, period=year(2025, "as of")))
    assert measure_words(change) == (
        "share of shares owned by trust → share of shares owned by trust, as of 12/31/2025"
    )


def test_a_label_that_was_denied_is_told_on_both_sides() -> None:
    old, new = (
        Claim(period=Period("2024", "in", CalendarDate(2024), event))
        for event in ("mill not able trace ores", "mill able trace ores")
    )
    assert measure_words(row(old, new)) == "mill not able trace ores → mill able trace ores"


def test_two_quarters_of_two_years_are_two_labels() -> None:
    periods = [
        Period(str(number), f"{which} quarter of", CalendarDate(number))
        for which, number in (("fourth", 2024), ("first", 2025))
    ]
    change = row(*(Claim(Measure("price"), period=period) for period in periods))
    assert measure_words(change) == "price, fourth quarter of 2024 → price, first quarter of 2025"


def test_a_bound_is_told_with_the_value_and_not_in_the_label() -> None:
    claims = [
        Claim(Measure("fee"), bound=Bound(relation)) for relation in (Relation.AT_MOST, Relation.AT_LEAST)
    ]
    assert not tells_two(row(*claims))
    assert measure_words(row(*claims)) == "fee"


_CLAIMS = st.builds(
    Claim,
    what=st.builds(Measure, st.sampled_from(["", "net loss", "net income", "total net loss", "debt"])),
    period=st.sampled_from(
        [None, year(2024), year(2025), year(2025, "seven months ended"), Period("last year")]
    ),
    sense=st.sampled_from(Sense),
    basis=st.builds(Basis, scope=st.sampled_from([None, *Scope]), adjusted=st.booleans()),
)


@given(_CLAIMS, _CLAIMS)
def test_a_row_never_hides_what_a_side_claims(old: Claim, new: Claim) -> None:
    change = row(old, new)
    told = measure_words(change)
    if tells_two(change):
        assert old.what.words in told
        assert new.what.words in told
    else:
        assert told == (new.words or old.words)
    assert parts_that_differ(old, new) == parts_that_differ(new, old)
    assert not parts_that_differ(new, new)
