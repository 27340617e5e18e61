"""Dates and amounts that the years they are of tell apart."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, ledger, short
from viewer.comparison.figures.judge.rolled_forward import reporting_shift, reporting_year
from viewer.comparison.figures.match.match import match
from viewer.comparison.model import FigureVerdict
from viewer.comparison.places import Place
from viewer.figures import recognise
from viewer.figures.model import Figure

CLOSING = ("As of March 31, 2011, we sail.", "As of March 31, 2012, we sail.")
CHANGED, ROLLED = FigureVerdict.CHANGED, FigureVerdict.ROLLED_FORWARD
UNLIKE = FigureVerdict.UNLIKE


def verdicts(old: str, new: str) -> set[tuple[str | None, str | None, FigureVerdict]]:
    """What became of the figures of a paragraph, in filings a year apart."""
    first, second = filings([CLOSING, ("Ships.", "Ships.")], [(old, new)]).ledgers()
    assert [change.verdict for change in first] == [ROLLED]
    return {short(change) for change in second}


def test_a_list_that_drops_its_oldest_year() -> None:
    found = verdicts(
        "Exports brought in 68% and 69% of our freight revenue in 2010 and 2011, respectively.",
        "Exports brought in 69% and 71% of our freight revenue in 2011 and 2012, respectively.",
    )
    assert ("69%", "69%", FigureVerdict.UNCHANGED) in found
    assert ("68%", None, FigureVerdict.REMOVED) in found
    assert (None, "71%", FigureVerdict.ADDED) in found


def test_an_amount_of_the_next_year_is_the_same_amount_changed() -> None:
    found = verdicts("Our revenue in 2011 was ¥5 million.", "Our revenue in 2012 was ¥6 million.")
    assert found == {("2011", "2012", ROLLED), ("¥5 million", "¥6 million", CHANGED)}


def test_a_date_of_another_sentence_is_another_date() -> None:
    found = verdicts(
        "Our net loss grew for the fiscal year ended March 31, 2010 when the canal was shut to all traffic.",
        "Since the fiscal year ended March 31, 2012 no pilot has left us and our crews have been content.",
    )
    assert found == {
        ("March 31, 2010", None, FigureVerdict.REMOVED),
        (None, "March 31, 2012", FigureVerdict.ADDED),
    }


def test_the_day_of_another_event_is_not_quiet() -> None:
    found = verdicts(
        "In August 2011, the tanker Heron sank off Ise with its cargo of grain.",
        "In August 2012, the northern harbour obtained a licence from its county.",
    )
    assert not any(verdict is ROLLED for *_, verdict in found)


@pytest.mark.parametrize(
    ("old", "new", "verdict", "reason"),
    [
        (
            "The tanker Heron sank in May 2010 off Ise.",
            "The tanker Heron sank in May 2011 off Ise.",
            ROLLED,
            "advanced by 1 year with the reporting year",
        ),
        (
            "The tanker Heron sank in May 2010 off Ise.",
            "The tanker Heron sank in May 2012 off Ise.",
            CHANGED,
            "advanced by 2 years where the filings' dates advanced by 1",
        ),
        (
            "As of May 13, 2010, we had docks.",
            "As of May 13, 2012, we had docks.",
            CHANGED,
            "advanced by 2 years where the filings' dates advanced by 1",
        ),
        (
            "On August 5, 2011, lightning struck tugs.",
            "On August 5, 2012, crews found coal.",
            CHANGED,
            "1 year later, and what is told of it has changed",
        ),
        (
            "As of May 13, 2010, our pilots were all content with the port.",
            "As of May 13, 2011, the licence of the county had been withdrawn.",
            ROLLED,
            "advanced by 1 year with the reporting year",
        ),
        ("Tugs sank in May 2011 off Ise.", "Tugs sank in May 2010 off Ise.", CHANGED, "1 year earlier"),
    ],
)
def test_a_date_is_quiet_only_with_the_filings(
    old: str, new: str, verdict: FigureVerdict, reason: str
) -> None:
    (change,) = filings([CLOSING, ("Ships.", "Ships.")], [(old, new)]).ledgers()[1]
    assert (change.verdict, change.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("old", "new", "apart"),
    [
        ("Dues in 2011 were ¥5 million.", "Dues in 2010 were ¥6 million.", False),
        ("Dues in 2011 were ¥5 million.", "Dues in 2011 were ¥6 million.", False),
        ("Dues in 2011 were ¥5 million.", "Dues in 2013 were ¥6 million.", True),
        ("Dues in 2009 were ¥5 million and we knew.", "Dues in 2012 were ¥6 million and we knew.", True),
        ("Dues in 2011 were ¥5 million.", "Dues in 2013 were ¥5 million.", False),
    ],
)
def test_an_amount_of_a_strange_year_is_another_amount(old: str, new: str, apart: bool) -> None:
    found = {(one, other) for one, other, _ in verdicts(old, new) if "¥" in (one or other or "")}
    amounts = [sentence.partition("¥")[2].split()[0] for sentence in (old, new)]
    before, after = (f"¥{amount} million" for amount in amounts)
    assert found == ({(before, None), (None, after)} if apart else {(before, after)})


def closing(*years: int) -> dict[Place, tuple[Figure, ...]]:
    """The figures of a filing that reports as of so many days."""
    return {
        Place("o1", at): recognise(f"As of May {at + 1}, {year}, we sail.") for at, year in enumerate(years)
    }


def test_the_reporting_year_is_that_of_most_closing_dates() -> None:
    assert reporting_year(closing(2011, 2012, 2011)) == 2011
    assert reporting_year(closing(2011, 2012)) == 2012
    assert reporting_year(closing()) is None
    assert reporting_year({Place("o1", 0): recognise("We sank in May 2011. As of May 3, we sail.")}) is None


def test_the_filings_advance_by_what_most_dates_say() -> None:
    def shift(old: int, new: int, *pairs: tuple[str, str]) -> int | None:
        both = filings([(f"We sank in May {one}.", f"We sank in May {other}.") for one, other in pairs])
        return reporting_shift([match(both.rows(0), both.old, both.new)], closing(old), closing(new))

    assert shift(2011, 2012) == 1
    assert shift(2012, 2011) == -1
    assert shift(2011, 2012, *[("2009", "2011")] * 2) == 1
    assert shift(2011, 2012, *[("2009", "2011")] * 3) == 1
    assert shift(2011, 2012, *[("2009", "2011")] * 4) == 2
    assert reporting_shift([], {}, {}) is None


def test_the_covers_tell_by_how_many_years_the_filings_advanced_where_nothing_else_does() -> None:
    sides = filings([("We sail.", "We sail.")])
    assert reporting_shift([[]], sides.old, sides.new) is None
    assert reporting_shift([[]], sides.old, sides.new, (2011, 2013)) == 2
    assert reporting_shift([[]], sides.old, sides.new, (None, 2013)) is None
    closing = filings([CLOSING])
    assert reporting_shift([[]], closing.old, closing.new, (2011, 2019)) == 1


def test_the_covers_speak_where_a_filing_looks_back_on_other_years() -> None:
    backward = filings(
        [
            (
                "As of May 31, 2008, we sail. Fees of 2011 fell.",
                "As of May 31, 2012, we sail. Fees of 2012 fell.",
            )
        ]
    )
    rows = [match(backward.rows(0), backward.old, backward.new)]
    assert reporting_shift(rows, backward.old, backward.new, (2011, 2012)) == 1


def test_a_lone_year_that_alone_has_changed_became_the_other() -> None:
    assert verdicts("Our lease with Quinlan ends in 2027.", "Our lease with Quinlan ends in 2029.") == {
        ("2027", "2029", CHANGED)
    }
    assert verdicts("Sales fell in 2020.", "Prices of wool rose in 2022.") == {
        ("2020", None, FigureVerdict.REMOVED),
        (None, "2022", FigureVerdict.ADDED),
    }


def test_the_end_of_seven_months_rolls_on_to_the_end_of_a_year() -> None:
    told = verdicts(
        "In the seven months from September 1, 2010 to March 31, 2011, Corvid sold 7 ships.",
        "In the year ended March 31, 2012, Corvid sold 14 ships.",
    )
    assert ("March 31, 2011", "March 31, 2012", ROLLED) in told


def test_the_dates_of_two_laws_are_two_dates() -> None:
    changes = filings(
        [
            (
                "In December 2017, parliament enacted wide tax laws commonly called the Harbour Dues Act.",
                "In July 2025, parliament enacted the Great Tonnage Act, which alters rules for pilots.",
            )
        ]
    ).ledgers()[0]
    assert {short(change) for change in changes} == {
        ("December 2017", None, FigureVerdict.REMOVED),
        (None, "July 2025", FigureVerdict.ADDED),
    }


def test_a_deadline_and_its_day_in_one_year_are_set_beside_each_other() -> None:
    changes = filings(
        [
            (
                "The second set of harbour rules is to be published by April 1, 2008 at the latest.",
                "The second set of pilots' rules was published on April 2, 2008 and binds us.",
            )
        ]
    ).ledgers()[0]
    assert [short(change) for change in changes] == [("April 1, 2008", "April 2, 2008", UNLIKE)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "In May 2011, Ise passed the Water Act for wells.",
            "In June 2016, Ise passed the Soil Act for wells.",
        ),
        ("In May 2011, we bought Coldway for our fleet.", "In May 2012, we bought Thornley for our fleet."),
    ],
)
def test_dates_of_what_has_other_names_are_two(old: str, new: str) -> None:
    assert {verdict for *_, verdict in verdicts(old, new)} == {FigureVerdict.REMOVED, FigureVerdict.ADDED}
    rows = filings([CLOSING], [(old, new)]).ledgers()[1]
    assert all("; nearest: " in row.reason and row.reason.endswith("of another event") for row in rows)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the nine months ended September 30, 2011", "the year ended December 31, 2012"),
        ("the six months ended June 30, 2012", "the year ended December 31, 2012"),
        ("the three months ended June 30, 2011", "the nine months ended December 31, 2012"),
    ],
)
def test_the_end_of_a_part_of_a_year_is_not_the_end_of_a_year(old: str, new: str) -> None:
    rows = ledger((f"Tolls were $4 for {old}.", f"Tolls were $6 for {new}."))
    verdicts = [row.verdict for row in rows if row.kind == "date"]
    assert verdicts == [FigureVerdict.REMOVED, FigureVerdict.ADDED]


def test_since_when_a_thing_has_been_does_not_roll() -> None:
    assert verdicts("We have fished here since 2011.", "We have fished here since 2012.") == {
        ("2011", "2012", CHANGED)
    }


def test_when_a_thing_was_is_not_since_when_it_has_been() -> None:
    found = verdicts("Our catch improved in 2011.", "Our catch has improved since 2010.")
    assert {verdict for *_, verdict in found} == {FigureVerdict.REMOVED, FigureVerdict.ADDED}


def test_two_events_of_one_year_are_two_dates() -> None:
    found = verdicts(
        "On May 11, 2011, Harle filed an answer and a counterclaim, denying that we are due relief.",
        "On December 30, 2011, we signed the Harle agreement that covers the making of our looms.",
    )
    assert {verdict for *_, verdict in found} == {FigureVerdict.REMOVED, FigureVerdict.ADDED}


def test_an_event_of_the_same_year_that_came_later_is_one_date() -> None:
    found = verdicts(
        "We open the northern mill on May 11, 2012.", "We opened the northern mill on June 3, 2012."
    )
    assert found == {("May 11, 2012", "June 3, 2012", CHANGED)}


@pytest.mark.parametrize(
    ("law", "other"),
    [("Directive 2014/65", "Directive 2022/2464"), ("ASU No. 2014-09", "ASU No. 2016-13")],
)
def test_laws_that_their_numbers_tell_apart_are_two(law: str, other: str) -> None:
    found = verdicts(f"{law} took effect on January 3, 2011.", f"{other} took effect on January 3, 2012.")
    assert {verdict for *_, verdict in found} == {FigureVerdict.REMOVED, FigureVerdict.ADDED}
    same = verdicts(f"{law} took effect on January 3, 2011.", f"{law} took effect on February 5, 2012.")
    assert {verdict for *_, verdict in same} == {CHANGED}


def test_the_year_of_an_amount_rolls_with_it_whatever_else_is_told() -> None:
    found = verdicts("The plan was underfunded by $4 in 2011.", "The plan was overfunded by $2 in 2012.")
    assert ("2011", "2012", ROLLED) in found


def test_one_date_alone_does_not_tell_that_the_filings_are_years_apart() -> None:
    notes = ("We sold 5% notes due 2027.", "We sold 6% notes due 2031.")
    ((*_, change),) = filings([notes]).ledgers()
    assert (short(change), change.reason) == (("2027", "2031", CHANGED), "4 years later")

    closing = ("As of March 31, 2011, we sail.", "As of March 31, 2015, we sail.")
    _, (*_, beside) = filings([closing, ("Ships.", "Ships.")], [notes]).ledgers()
    assert (short(beside), beside.reason) == (
        ("2027", "2031", ROLLED),
        "advanced by 4 years with the reporting year",
    )


def test_one_end_of_a_range_of_dates_that_moved_otherwise_is_the_same_end() -> None:
    rows = ledger(("Our patents expire between 2027 and 2038.", "Our patents expire between 2028 and 2041."))
    assert [(short(row)[:2], row.delta) for row in rows] == [
        (("2027", "2028"), 365),
        (("2038", "2041"), 1096),
    ]
