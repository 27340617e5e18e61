"""What a cell says: what became of a risk in a filing, against the last one before it that has the risk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from viewer.desktop.history.matrix.cell import Cell, CellMarks, CellState, cell_of
from viewer.desktop.history.matrix.words import cell_glyph, cell_words, facts_of
from viewer.desktop.history.told import HistoryTold
from viewer.history import FactorAt, History
from viewer.review import Entry, Mark

FUEL, STORMS, BERTHS, FERRIES = (FactorAt(0, 2), FactorAt(0, 4), FactorAt(3, 5), FactorAt(0, 1))
"""A risk that returns, one that goes, one that is new in the last year, and one that is rewritten."""
Row = Callable[[FactorAt], list[Cell]]


@pytest.fixture
def row(told: HistoryTold) -> Row:
    """The cells of a risk, the oldest filing first."""

    def made(factor: FactorAt) -> list[Cell]:
        history, lineage = told.history, told.history.lineage_of(factor)
        return [cell_of(history, lineage, at, 1000, told.said) for at in range(len(history.filings))]

    return made


def test_a_risk_that_returns_is_laid_against_the_year_it_was_last_there(row: Row) -> None:
    first, gone, back, last = row(FUEL)
    assert [cell.state for cell in (first, gone, back, last)] == ["first", "gone", "unchanged", "unchanged"]
    assert (back.returned, back.earlier) == (True, 0)
    assert not last.returned
    assert gone.at == FactorAt(0, 2)


def test_a_risk_that_goes_and_one_that_comes(row: Row) -> None:
    assert [cell.state for cell in row(STORMS)] == ["first", "unchanged", "gone", "absent"]
    assert [cell.state for cell in row(BERTHS)] == ["before", "before", "before", "new"]
    assert row(BERTHS)[0].at is None
    assert row(STORMS)[3].at == FactorAt(1, 3), "the last filing that had it"


def test_figures_and_similarity_are_those_of_the_comparison(row: Row) -> None:
    cell = row(FERRIES)[2]
    assert cell.state is CellState.EDITED
    assert cell.figures == 2
    assert cell.similarity is not None
    assert 0.5 < cell.similarity < 1
    assert cell.weight > 0


def test_each_cell_has_a_sign_and_words_of_its_own(row: Row, aligned: History) -> None:
    signs = [[cell_glyph(cell) for cell in row(factor)] for factor in (FUEL, STORMS, BERTHS)]
    assert signs == [["○", "−", "↩", "="], ["○", "=", "−", "·"], ["", "", "", "+"]]
    assert facts_of(row(FUEL)[1], aligned.filings) == ["gone", "back in FY2022"]
    assert facts_of(row(FUEL)[2], aligned.filings)[:3] == [
        "back after FY2020",
        "unchanged",
        "100% similar to FY2020",
    ]
    assert cell_words(row(BERTHS)[0], aligned.filings) == "FY2020: not there yet"


def test_before_the_comparison_the_counts_are_not_known(aligned: History) -> None:
    lineage = aligned.lineage_of(FERRIES)
    cell = cell_of(aligned, lineage, 1, 1000, {})
    assert cell.state is CellState.EDITED
    assert not cell.compared
    assert "not compared yet" in facts_of(cell, aligned.filings)


def test_marks_are_those_of_the_pair_of_the_cell_and_its_predecessor(told: HistoryTold) -> None:
    history = told.history
    said = {
        (0, 2): {"n3": Entry(mark=Mark.REVIEWED)},
        (1, 2): {"o3": Entry(mark=Mark.FLAGGED)},
    }
    fuel, storms = history.lineage_of(FUEL), history.lineage_of(STORMS)
    assert cell_of(history, fuel, 2, 1000, said).marks == CellMarks(reviewed=True)
    assert cell_of(history, fuel, 3, 1000, said).marks == CellMarks()
    gone = cell_of(history, storms, 2, 1000, said)
    assert gone.marks.flagged
    assert "flagged" in facts_of(gone, history.filings)
