"""What a cell says: what became of a risk in a filing, against the last one before it that has the risk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from viewer.desktop.history.matrix.cell import Cell, CellMarks, cell_facts, cell_of, cell_words
from viewer.desktop.history.told import HistoryTold
from viewer.history import FactorAt, History
from viewer.review import Entry, Mark

FUEL, STORMS, BERTHS, FERRIES = (FactorAt(0, 2), FactorAt(0, 4), FactorAt(3, 5), FactorAt(0, 1))
"""A risk that returns, one that goes, one that is new in the last year, and one that is rewritten."""
NAMES = ("FY2020", "FY2021", "FY2022", "FY2023")
Row = Callable[[FactorAt], list[Cell]]


@pytest.fixture
def row(told: HistoryTold) -> Row:
    """The cells of a risk, the oldest filing first."""

    def made(factor: FactorAt) -> list[Cell]:
        history, lineage = told.history, told.history.lineage_of(factor)
        return [cell_of(history, lineage, at, 1000, told.said) for at in range(len(history.filings))]

    return made


def test_the_factor_to_show_is_its_own_or_the_last_one_before_it_went(row: Row) -> None:
    assert [cell.at for cell in row(FUEL)] == [
        *(FactorAt(0, 2), FactorAt(0, 2)),
        *(FactorAt(2, 3), FactorAt(3, 3)),
    ]
    assert row(STORMS)[3].at == FactorAt(1, 3), "the last filing that had it"
    assert row(BERTHS)[0].at is None


def test_what_came_went_came_back_or_was_changed_counts_as_change(row: Row) -> None:
    assert [cell.changed for cell in row(FUEL)] == [False, True, True, False]
    assert [cell.changed for cell in row(FERRIES)] == [False, True, True, False]
    assert [cell.changed for cell in row(BERTHS)] == [False, False, False, True]


def test_the_longest_risk_has_the_whole_bar(told: HistoryTold) -> None:
    history = told.history
    longest = max(history.length(one, at) for one in history.lineages for at in range(4))
    shares = [cell_of(history, one, at, longest, {}).share for one in history.lineages for at in range(4)]
    assert max(shares) == 1.0
    assert min(shares) == 0.0


def test_before_the_comparison_the_counts_are_not_known(aligned: History) -> None:
    cell = cell_of(aligned, aligned.lineage_of(FERRIES), 1, 1000, {})
    assert not cell.risk.compared
    assert "not compared yet" in cell_words(cell, NAMES)


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
    assert "flagged" in cell_facts(gone, NAMES)
