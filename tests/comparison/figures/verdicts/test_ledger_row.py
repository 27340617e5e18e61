"""What a row of the ledger says of two figures: verdict, difference, reason and doubt."""

from __future__ import annotations

from decimal import Decimal

import pytest

from viewer.comparison.figures.verdicts.dates import rolled_years, years_apart
from viewer.comparison.figures.verdicts.ledger_row import alone, paired, suspicion
from viewer.comparison.figures.verdicts.numbers import nearest_reading
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures import FigureContext, recognise
from viewer.figures.model import Figure
from viewer.figures.values import Money, PartOfYear

CHANGED, UNCHANGED, ROLLED = FigureVerdict.CHANGED, FigureVerdict.UNCHANGED, FigureVerdict.ROLLED_FORWARD
RESCALED = FigureVerdict.RESCALED
YEN = FigureContext("JPY", 0.95, ocr=True)


def figure(text: str, context: FigureContext = YEN) -> Figure:
    """The first figure of a sentence."""
    return recognise(text, context)[0]


def row(old: str, new: str, where: str = "") -> FigureChange:
    """The row of two figures that were paired, the first of a sentence each."""
    return paired(PlacedFigure(Place("o1", 0), figure(old)), PlacedFigure(Place("n1", 0), figure(new)), where)


@pytest.mark.parametrize(
    ("old", "new", "verdict", "delta", "reason"),
    [
        ("May 13, 2011", "June 27, 2012", ROLLED, 411, "advanced by 1 year and 45 days"),
        ("May 13, 2011", "June 28, 2012", CHANGED, 412, "412 days later"),
        ("May 13, 2011", "March 29, 2012", ROLLED, 321, "advanced by 1 year less 45 days"),
        ("May 13, 2011", "March 28, 2012", CHANGED, 320, "320 days later"),
        ("May 13, 2011", "May 12, 2012", ROLLED, 365, "advanced by 1 year less 1 day"),
        ("March 31, 2004", "March 31, 2007", ROLLED, 1095, "advanced by 3 years"),
        ("February 28, 2011", "February 29, 2012", ROLLED, 366, "advanced by 1 year"),
        ("May 13, 2012", "May 13, 2011", CHANGED, -366, "1 year earlier"),
        ("May 13, 2012", "May 11, 2011", CHANGED, -368, "368 days earlier"),
        ("May 13, 2011", "May 20, 2011", CHANGED, 7, "7 days later"),
        ("May 13", "May 14", CHANGED, None, "another date"),
        ("May 13, 2011", "May 14", CHANGED, None, "another date"),
        ("May 2011", "July 2012", CHANGED, 427, "14 months later"),
        ("May 2011", "June 2012", CHANGED, 397, "13 months later"),
        ("May 2011", "May 2013", ROLLED, 731, "advanced by 2 years"),
        ("May 2011", "2012", CHANGED, None, "another date"),
    ],
)
def test_a_closing_date(old: str, new: str, verdict: FigureVerdict, delta: int | None, reason: str) -> None:
    change = row(f"As of {old}, we sail.", f"As of {new}, we sail.")
    if verdict is ROLLED:
        reason += " with the reporting year"
    assert (change.verdict, change.delta, change.percent, change.reason) == (verdict, delta, None, reason)


@pytest.mark.parametrize(
    ("old", "new", "delta", "reason"),
    [
        ("on May 13, 2011", "on June 27, 2012", 411, "moved on a year and 45 days"),
        ("on May 13, 2011", "on June 28, 2012", 412, "412 days later"),
        ("on May 13, 2011", "on March 29, 2012", 321, "moved on a year less 45 days"),
        ("on May 13, 2011", "on March 28, 2012", 320, "320 days later"),
        ("on May 1, 2001", "on May 5, 2005", 1465, "moved on 4 years and 4 days"),
        ("on May 13, 2011", "on May 14, 2011", 1, "1 day later"),
        ("on May 14, 2011", "on May 13, 2011", -1, "1 day earlier"),
        ("on May 15, 2011", "on May 13, 2011", -2, "2 days earlier"),
        ("on May 13, 2001", "on May 13, 1997", -1461, "4 years earlier"),
        ("in September 2018", "on September 11, 2018", 0, "the same date told more exactly"),
        ("on September 11, 2018", "in 2018", 0, "the same date told less exactly"),
        ("on May 13", "on May 14", None, "another date"),
    ],
)
def test_the_day_of_an_event(old: str, new: str, delta: int | None, reason: str) -> None:
    change = row(f"The ship sank {old}.", f"The ship sank {new}.")
    assert (change.verdict, change.delta, change.percent, change.reason) == (CHANGED, delta, None, reason)


def test_only_two_closing_dates_may_miss_their_anniversary() -> None:
    closing = figure("As of May 13, 2011, we sail."), figure("As of May 15, 2012, we sail.")
    events = figure("We sank on May 13, 2011."), figure("We sank on May 15, 2012.")
    assert rolled_years(*closing) == 1
    assert rolled_years(closing[0], events[1]) is None
    assert rolled_years(events[0], closing[1]) is None
    assert rolled_years(*events) is None


@pytest.mark.parametrize(
    ("old", "new", "years"),
    [
        ("May 13, 2011", "May 15, 2012", 1),
        ("May 15, 2012", "May 13, 2011", -1),
        ("May 13, 2011", "May 13, 2014", 3),
        ("May 13, 2011", "May 13, 2011", None),
        ("May 13, 2011", "May 14, 2011", None),
        ("May 13, 2011", "November 13, 2011", None),
        ("May 2011", "May 15, 2012", None),
    ],
)
def test_years_between_two_closing_dates(old: str, new: str, years: int | None) -> None:
    assert years_apart(figure(f"As of {old}, we sail."), figure(f"As of {new}, we sail.")) == years


HIGHER, LOWER = "higher than before", "lower than before"
ROUNDED = ", though the same as far as the rounder of the two tells"


@pytest.mark.parametrize(
    ("old", "new", "delta", "percent", "reason"),
    [
        ("¥5.0 million", "¥5.04 million", "40000", "0.8", HIGHER + ROUNDED),
        ("¥5.0 million", "¥5.05 million", "50000", "1", HIGHER),
        ("¥5.0 million", "¥5.06 million", "60000", "1.2", HIGHER),
        ("¥5.04 million", "¥5.0 million", "-40000", "-0.7937", LOWER + ROUNDED),
        ("¥1,000", "¥1,001", "1", "0.1", HIGHER),
        ("¥3", "¥7", "4", "133.3333", HIGHER),
        ("¥(4) million", "¥(5) million", "-1000000", "-25", LOWER),
        ("¥0", "¥5", "5", None, HIGHER),
        ("¥5", "¥0", "-5", "-100", LOWER),
        ("50 basis points", "60 basis points", "10", None, HIGHER),
        ("three times", "four times", "1", "33.3333", HIGHER),
    ],
)
def test_a_number_that_changed(old: str, new: str, delta: str, percent: str | None, reason: str) -> None:
    change = row(f"Our dues were {old} then.", f"Our dues were {new} then.")
    told = None if percent is None else Decimal(percent)
    assert (change.verdict, change.delta, change.percent) == (CHANGED, Decimal(delta), told)
    assert change.reason == reason


@pytest.mark.parametrize(
    ("old", "new", "units"),
    [
        ("$5 million", "¥5 million", "USD against JPY"),
        ("5%", "5 percentage points", "percent against percentage points"),
        ("18 ships", "18 men", "ships against men"),
        ("18 ships", "21 men", "ships against men"),
    ],
)
def test_what_cannot_be_subtracted_is_in_another_unit(old: str, new: str, units: str) -> None:
    change = row(f"Our dues were {old} then.", f"Our dues were {new} then.")
    assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)
    assert change.reason == f"not of the same thing: {units}"


def test_points_are_subtracted_from_points() -> None:
    change = row("The rate moved by 50 basis points.", "The rate moved by 0.75 percentage points.")
    assert (change.verdict, change.delta, change.percent) == (CHANGED, Decimal("0.25"), None)


def test_figures_of_two_kinds_that_a_reviewer_matched_are_not_alike() -> None:
    change = row("Dues were ¥5.", "Dues were 5%.")
    assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)
    assert change.reason == "not of the same thing: money against percent"


def test_a_figure_without_counterpart_tells_which_stands_in_its_place() -> None:
    old, new = (
        PlacedFigure(Place(place, 0), figure(text))
        for place, text in (
            ("o1", "Dues of Coldway were ¥5."),
            ("n1", "Dues of Thornley were ¥6."),
        )
    )
    assert alone(old, None, nearest=new).reason == (
        "no figure of the new text matches it; nearest: ¥6 (Dues of Thornley), which is of another subject"
    )


@pytest.mark.parametrize(
    ("old", "new"), [("18 ships", "21 large ships"), ("18", "21 men"), ("18 ships", "21"), ("18", "21")]
)
def test_counts_of_like_things_are_subtracted(old: str, new: str) -> None:
    assert row(f"We hired {old}.", f"We hired {new}.").delta == 3


@pytest.mark.parametrize(
    ("old", "new", "delta", "percent", "reason"),
    [
        ("48 hours", "72 hours", 24, Decimal(50), "longer than before"),
        ("three years", "two years", -1, Decimal("-33.3333"), "shorter than before"),
        ("one year", "18 months", None, None, "another length of time"),
        ("seven months", "third quarter of the year", None, None, "another length of time"),
        ("third quarter of the year", "seven months", None, None, "another length of time"),
    ],
)
def test_a_length_of_time_that_changed(
    old: str, new: str, delta: int | None, percent: Decimal | None, reason: str
) -> None:
    change = row(f"We sail for {old}.", f"We sail for {new}.")
    assert (change.verdict, change.delta, change.percent) == (CHANGED, delta, percent)
    assert change.reason == reason


@pytest.mark.parametrize(
    ("text", "delta", "percent"),
    [
        ("¥5 million", 0, 0),
        ("¥0", 0, None),
        ("seven months", 0, 0),
        ("May 13, 2011", 0, None),
        ("May 13", 0, None),
        ("third quarter of the year", None, None),
    ],
)
def test_what_stayed_differs_by_nothing(text: str, delta: int | None, percent: int | None) -> None:
    change = row(f"We sailed for {text} then.", f"We sailed for {text} then.")
    assert (change.verdict, change.delta, change.percent) == (UNCHANGED, delta, percent)
    assert change.reason == "the same in both"


def test_where_its_counterpart_stands_opens_the_reason() -> None:
    change = row("Dues were ¥5.", "Dues were ¥6.", "moved with its paragraph")
    assert change.reason == "moved with its paragraph; higher than before"
    assert (change.verdict, change.delta, change.percent, change.suspect) == (CHANGED, 1, 20, None)


def test_a_figure_without_counterpart_says_which_text_lacks_it() -> None:
    placed = PlacedFigure(Place("o1", 0), figure("Dues were ¥5."))
    gone, come = alone(placed, None), alone(None, placed)
    assert (gone.verdict, gone.reason) == (FigureVerdict.REMOVED, "no figure of the new text matches it")
    assert (come.verdict, come.reason) == (FigureVerdict.ADDED, "no figure of the old text matches it")
    assert (gone.old, gone.new, come.old, come.new) == (placed, None, None, placed)
    assert [(each.delta, each.percent, each.suspect) for each in (gone, come)] == [(None, None, None)] * 2


FUNDS = "Shares were {} and bonds were ¥1.9 billion."
DOUBTED = figure(FUNDS.format("90.7 billion"))


def test_each_side_tells_its_own_doubt() -> None:
    assert DOUBTED.suspect
    assert suspicion(DOUBTED, None) == f"old filing: {DOUBTED.suspect}"
    assert suspicion(None, DOUBTED) == f"new filing: {DOUBTED.suspect}"
    assert suspicion(DOUBTED, DOUBTED) == (f"old filing: {DOUBTED.suspect}; new filing: {DOUBTED.suspect}")
    assert suspicion(None, None) is None


def test_every_row_tells_the_doubts_of_its_figures() -> None:
    placed = PlacedFigure(Place("o1", 0), DOUBTED)
    assert alone(placed, None).suspect == f"old filing: {DOUBTED.suspect}"
    assert alone(None, placed).suspect == f"new filing: {DOUBTED.suspect}"
    year = figure("In 2O11 we sailed.")
    assert year.suspect
    for new in ("In 2012 we sailed.", "In 2009 we sailed.", "In 2011 we sailed."):
        assert row("In 2O11 we sailed.", new).suspect == f"old filing: {year.suspect}"


def test_a_date_and_an_amount_are_no_years_apart() -> None:
    date, amount = figure("As of May 13, 2011, we sail."), figure("Dues were ¥5.")
    assert years_apart(date, amount) is None
    assert years_apart(amount, date) is None


def test_a_doubtful_figure_is_read_as_its_counterpart_tells() -> None:
    text = FUNDS.format("90.7 billion")
    fits = row(text, FUNDS.format("¥90.6 billion"))
    assert (fits.delta, fits.reason) == (
        -100_000_000,
        f"{LOWER}, by the reading that comes closer to the other filing",
    )
    assert fits.suspect == f"old filing: {DOUBTED.suspect}"
    mirrored = row(FUNDS.format("¥90.6 billion"), text)
    assert (mirrored.delta, mirrored.suspect) == (100_000_000, f"new filing: {DOUBTED.suspect}")
    same = row(text, FUNDS.format("¥90.7 billion"))
    assert (same.verdict, same.delta) == (UNCHANGED, 0)
    assert same.reason == "the same in both, by the reading that fits"
    first = row(text, FUNDS.format("¥0.8 billion"))
    assert (first.delta, first.reason) == (100_000_000, HIGHER)


@pytest.mark.parametrize(
    ("other", "read"),
    [
        ("6", "10"),
        ("3.6", "10"),
        ("3.5", "2.5"),
        ("2", "2.5"),
        ("-2", "2.5"),
        ("0", "10"),
    ],
)
def test_another_reading_must_come_twice_as_close(other: str, read: str) -> None:
    value, alternative = Money(Decimal(10), "JPY"), Money(Decimal("2.5"), "JPY")
    target = Money(Decimal(other), "JPY")
    assert nearest_reading(value, [PartOfYear("Q", 3), alternative], target) == Decimal(read)
    assert nearest_reading(value, [], target) == 10


def test_a_reading_of_nothing_is_far_from_everything() -> None:
    nothing, some = Money(Decimal(0), "JPY"), Money(Decimal(5), "JPY")
    assert nearest_reading(some, [nothing], some) == 5
    assert nearest_reading(nothing, [some], Money(Decimal(1000), "JPY")) == 5


SCALED = "Our commitments were {}."


@pytest.mark.parametrize(
    ("old", "new", "bare"),
    [("¥19,500 million", "¥13,500", "¥13,500"), ("¥19,500", "¥13,500 million", "¥19,500")],
)
def test_a_lost_scale_is_put_back_on_either_side(old: str, new: str, bare: str) -> None:
    change = row(SCALED.format(old), SCALED.format(new))
    assert (change.verdict, change.delta, change.percent) == (CHANGED, -6_000_000_000, Decimal("-30.7692"))
    assert change.reason == f"{LOWER}, read in the scale of its counterpart"
    assert change.suspect == f"{bare} has no scale, unlike its counterpart"


def test_the_same_digits_with_and_without_a_scale() -> None:
    change = row(SCALED.format("¥19,500 million"), SCALED.format("¥19,500"))
    assert (change.verdict, change.delta, change.percent) == (CHANGED, 0, 0)
    assert change.reason == "the same digits, but one of the two has no scale"
    assert change.suspect == "¥19,500 has no scale, unlike its counterpart"


@pytest.mark.parametrize(
    ("old", "new"),
    [("¥15.1 billion", "15,100 million yen"), ("one year", "12 months"), ("2012", "fiscal 2012")],
)
def test_one_value_differs_by_nothing_however_it_is_written(old: str, new: str) -> None:
    change = row(f"We sailed for {old} then.", f"We sailed for {new} then.")
    assert change.delta == 0
    assert (change.verdict is RESCALED) is (old != "2012")
