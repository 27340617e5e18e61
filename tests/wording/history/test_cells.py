"""What became of a risk in a filing, in signs and words."""

from __future__ import annotations

import pytest

from tests.comparison.risks import CREW, FERRIES, FUEL, WEATHER, filing
from viewer.history import History, aligned_history, history
from viewer.wording.history.cells import RiskState, risk_cell, risk_cell_words, risk_facts, risk_glyph
from viewer.wording.history.years import filing_names

YEARS = (
    filing(FERRIES, FUEL, CREW, year=2020),
    filing(FERRIES, CREW, year=2021),
    filing(CREW, FERRIES, FUEL, WEATHER, year=2022),
    filing(CREW, FERRIES, FUEL, year=2023),
)


@pytest.fixture(scope="module")
def made() -> History:
    return history(YEARS)


def _cells(made: History, heading: str) -> list[tuple[RiskState, str, str]]:
    lineage = next(one for one in made.lineages if one.heading == heading)
    names = filing_names(made.filings)
    cells = [risk_cell(made, lineage, at) for at in range(len(made.filings))]
    return [(cell.state, risk_glyph(cell), ", ".join(risk_facts(cell, names)[:2])) for cell in cells]


def test_a_risk_that_returns_says_after_which_year(made: History) -> None:
    told = _cells(made, FUEL[0])
    assert [state for state, _, _ in told] == ["first", "gone", "unchanged", "unchanged"]
    assert [sign for _, sign, _ in told] == ["○", "−", "↩", "="]
    assert told[1][2] == "gone, back in FY2022"
    assert told[2][2] == "back after FY2020, unchanged"


def test_a_risk_that_came_and_went(made: History) -> None:
    told = _cells(made, WEATHER[0])
    assert [state for state, _, _ in told] == ["before", "before", "new", "gone"]
    assert [sign for _, sign, _ in told] == ["", "", "+", "−"]


def test_similarity_is_told_only_of_what_was_edited(made: History) -> None:
    names = filing_names(made.filings)
    for lineage in made.lineages:
        for at in range(len(made.filings)):
            cell = risk_cell(made, lineage, at)
            similar = any("similar to" in fact for fact in risk_facts(cell, names))
            assert similar == (cell.state is RiskState.EDITED)


def test_what_was_only_aligned_says_so() -> None:
    aligned = aligned_history(YEARS)
    cells = [risk_cell(aligned, lineage, 3) for lineage in aligned.lineages if not lineage.gone]
    names = filing_names(aligned.filings)
    assert all("not compared yet" in risk_facts(cell, names) for cell in cells)


def test_a_cell_is_told_with_its_year(made: History) -> None:
    cell = risk_cell(made, made.lineages[-1], 3)
    assert risk_cell_words(cell, filing_names(made.filings)) == "FY2023: gone"
