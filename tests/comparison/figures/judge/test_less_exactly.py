"""An event told by its month in one filing and by its day in the next, in another factor."""

from __future__ import annotations

from tests.comparison.figures.rows import filings, ledger, short
from viewer.comparison.model import FigureVerdict

MONTH = "In May 2017, we made our two subsidiaries, Larkfell and Moor, wholly owned through share exchanges."
DAY = "On May 11, 2017, we issued 2,178 shares in share exchanges to make our two subsidiaries wholly owned."


def rows(old: str, new: str) -> set[tuple[str | None, str | None, FigureVerdict]]:
    found = filings([(old, None)], [(None, new)]).ledgers()
    return {short(change) for ledger in found for change in ledger}


def test_the_month_and_its_day_are_one_date_and_take_what_is_told_with_them_along() -> None:
    told = rows(MONTH, DAY)
    assert ("May 2017", "May 11, 2017", FigureVerdict.CHANGED) in told
    assert ("two", "two", FigureVerdict.UNCHANGED) in told
    assert (None, "2,178", FigureVerdict.ADDED) in told


def test_another_event_of_the_month_stays_apart() -> None:
    assert ("May 2017", None, FigureVerdict.REMOVED) in rows(
        MONTH, "On May 11, 2017, a storm sank our ferry."
    )


def test_another_month_stays_apart() -> None:
    assert ("May 2017", None, FigureVerdict.REMOVED) in rows(MONTH, DAY.replace("May", "June"))


def test_of_two_days_of_a_month_the_one_of_its_own_event_is_taken() -> None:
    fire = "We cannot yet tell what the January 5, 2024 Tarn fire and the Water Board will cost our yards."
    inquiry = (
        "On January 10, 2024, the Water Board told us that it looks into our quality control and our yards."
    )
    later = "After the Tarn fire in January 2024, the Water Board looked into our quality control and yards."
    told = {
        short(change)
        for ledger in filings([(fire, None)], [(inquiry, None)], [(None, later)]).ledgers()
        for change in ledger
    }
    assert ("January 10, 2024", None, FigureVerdict.REMOVED) in told
    assert ("January 5, 2024", "January 2024", FigureVerdict.CHANGED) in told


def test_a_day_and_its_month_of_which_other_things_are_told_may_be_two_dates() -> None:
    sides = ("The yards will close by August 1, 2024 for repairs.", "In August 2024 the Board raised tolls.")
    for before, after in (sides, sides[::-1]):
        (row,) = ledger((before, after))
        assert "another date" in row.reason
        assert row.delta is None
    (row,) = ledger(("The yards will close by August 1, 2024.", "The yards closed in August 2024."))
    assert row.reason == "the same date told less exactly"
