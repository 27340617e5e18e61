"""``may`` until 2021, ``has`` since 2022: when a risk's meaning shifted."""

from __future__ import annotations

from tests.comparison.risks import CREW, FERRIES, filing
from viewer.history import Comparisons, FactorAt, history, shifts_in_time

FUEL = "A rise in the price of marine fuel would reduce our margins."
MAY = "Corrosion could harm our older ferries and may keep them in the yard."
HAS = "Corrosion has harmed our older ferries and may keep them in the yard."


def test_a_shift_is_told_with_the_filings_between_which_it_came() -> None:
    filings = [filing(FERRIES, (FUEL, each), CREW, year=2020 + at) for at, each in enumerate((MAY, MAY, HAS))]
    comparisons = Comparisons(filings)
    made = history(filings, comparisons=comparisons)
    (shift,) = shifts_in_time(made, comparisons)
    assert (shift.until, shift.since, shift.old, shift.new) == (1, 2, FactorAt(1, 2), FactorAt(2, 2))
    assert shift.lineage == made.lineage_of(FactorAt(2, 2)).id
    assert shift.shift.hypothetical_came_true
    assert comparisons.between(1, 2).pair_of["n2"].id == shift.pair


def test_a_shift_across_a_filing_that_lacks_the_risk_is_told() -> None:
    filings = [
        filing(FERRIES, (FUEL, MAY), CREW, year=2020),
        filing(FERRIES, CREW, year=2021),
        filing(FERRIES, (FUEL, HAS), CREW, year=2022),
    ]
    comparisons = Comparisons(filings)
    shifts = shifts_in_time(history(filings, comparisons=comparisons), comparisons)
    assert [(each.until, each.since) for each in shifts] == [(0, 2)]
