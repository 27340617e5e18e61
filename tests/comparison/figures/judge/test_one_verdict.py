"""One change of a date in one paragraph has one verdict, whatever each sentence calls the date."""

from __future__ import annotations

from tests.comparison.figures.rows import filings, ledger
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.model import FigureKind

ROLLED, CHANGED = FigureVerdict.ROLLED_FORWARD, FigureVerdict.CHANGED
TOLD = "As of {}, the Alder trust owned our mill. If it had sold the mill on {}, we would have none."
PLAIN = "If the Alder trust had sold our mill on {}, we would have none."


def dates(*rows: tuple[str, str]) -> list[FigureChange]:
    return [change for change in ledger(*rows) if change.kind is FigureKind.DATE]


def test_a_record_date_is_the_same_date_in_the_next_sentence() -> None:
    days = "June 28, 2024", "June 30, 2025"
    found = dates((TOLD.format(days[0], days[0]), TOLD.format(days[1], days[1])))
    assert [(change.verdict, change.delta) for change in found] == [(ROLLED, 367)] * 2
    assert found[1].reason.endswith("as elsewhere in its paragraph")


def test_by_itself_the_day_would_have_changed() -> None:
    (found,) = dates((PLAIN.format("June 28, 2024"), PLAIN.format("June 30, 2025")))
    assert found.verdict is CHANGED


def test_another_day_of_the_paragraph_keeps_its_own_verdict() -> None:
    found = dates((TOLD.format("June 28, 2024", "May 2, 2024"), TOLD.format("June 30, 2025", "May 5, 2025")))
    assert [change.verdict for change in found] == [ROLLED, CHANGED]


def test_a_sentence_written_anew_keeps_the_verdict_of_its_date() -> None:
    told = "As of {}, we had 310 mills. On {}, we closed {} of them for good."
    days = "October 26, 2024", "October 25, 2025"
    found = dates((told.format(days[0], days[0], "one"), told.format(days[1], days[1], "no less than two")))
    assert [change.verdict for change in found] == [ROLLED, ROLLED]


def test_the_other_way_round_the_same_dates_are_pairs() -> None:
    """Where a date rolled forward, it went back in swapped filings, and the sentences pair alike."""
    rent = "As of {}, our lease of the northern harbour obliged us to pay rent of ¥5 million for two docks. "
    new = rent.format("March 31, 2012") + rent.format("March 30, 2013") + rent.format("March 31, 2012")
    rows = [(None, new), (rent.format("March 31, 2011") * 2, None)]
    pairs = []
    for swapped in (False, True):
        (found,) = filings(rows, swapped=swapped).ledgers()
        sides = [(row.new, row.old) if swapped else (row.old, row.new) for row in found]
        pairs.append({tuple(side and side.figure.start for side in both) for both in sides})
    assert pairs[0] == pairs[1]
