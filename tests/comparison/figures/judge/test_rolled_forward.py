"""Dates and amounts that the years they are of tell apart."""

from __future__ import annotations

from tests.comparison.figures.rows import filings, short
from viewer.comparison.model import FigureVerdict

CLOSING = ("As of March 31, 2011, we sail.", "As of March 31, 2012, we sail.")
CHANGED, ROLLED = FigureVerdict.CHANGED, FigureVerdict.ROLLED_FORWARD


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
