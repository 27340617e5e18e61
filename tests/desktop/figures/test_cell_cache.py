"""The cells of rows are worded once, whatever is asked of them, and never taken for those of other rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.comparison.model import FigureChange
from viewer.desktop.figures import cell_cache
from viewer.desktop.figures.cell_cache import CellCache, cells_of, folded
from viewer.desktop.figures.model import FiguresModel, rows_of
from viewer.desktop.figures.row import Column
from viewer.redline.ledger import LedgerRow
from viewer.redline.made_ahead import make_ahead


@pytest.fixture
def worded(monkeypatch: pytest.MonkeyPatch) -> list[LedgerRow]:
    """The rows whose cells were worded, one entry each time."""
    found: list[LedgerRow] = []

    def counting(row: LedgerRow, column: Column) -> str:
        if column is Column.FACTOR:
            found.append(row)
        return original(row, column)

    original = cell_cache.cell_text
    monkeypatch.setattr(cell_cache, "cell_text", counting)
    return found


def test_rows_are_folded_while_there_is_time(
    qapp: QApplication, qtbot: QtBot, worded: list[LedgerRow]
) -> None:
    rows = rows_of(small())
    held = CellCache()
    held.hold(rows)
    qtbot.waitUntil(lambda: len(worded) == len(rows))
    assert [held.folded(row) for row in rows] == [folded(row) for row in rows]
    assert [held.cells(row) for row in rows] == [cells_of(row) for row in rows]
    held.deleteLater()


def test_rows_of_the_same_figures_are_not_worded_again(qapp: QApplication, worded: list[LedgerRow]) -> None:
    comparison = small()
    model = FiguresModel()
    model.set_comparison(comparison)
    for row in model.rows:
        model.cells.folded(row)
    before = len(worded)
    again = tuple(
        replace(pair, figures=tuple(replace(change) for change in pair.figures)) for pair in comparison.pairs
    )
    model.set_comparison(replace(comparison, pairs=again))
    assert [model.cells.folded(row) for row in model.rows]
    assert len(worded) == before
    model.deleteLater()


def test_figures_that_a_worker_has_found_to_be_the_same_are_not_laid_side_by_side(
    qapp: QApplication, worded: list[LedgerRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = small()
    model = FiguresModel()
    model.set_comparison(comparison)
    for row in model.rows:
        model.cells.folded(row)
    before = len(worded)
    again = tuple(
        replace(pair, figures=tuple(replace(change) for change in pair.figures)) for pair in comparison.pairs
    )
    changed = replace(comparison, pairs=again)
    ahead = make_ahead(changed, comparison)
    with monkeypatch.context() as patched:
        patched.setattr(FigureChange, "__hash__", None)
        model.set_comparison(changed, ahead.rows, ahead.earlier)
        assert [model.cells.folded(row) for row in model.rows] == [folded(row) for row in model.rows]
        # Shown once more, as when a review is taken over.
        model.set_comparison(changed, ahead.rows, ahead.earlier)
    assert [model.cells.folded(row) for row in model.rows]
    assert len(worded) == before + len(model.rows)
    model.deleteLater()


def test_rows_of_other_filings_are_worded_whatever_was_there_before(
    qapp: QApplication, worded: list[LedgerRow]
) -> None:
    model = FiguresModel()
    for _ in range(2):
        worded.clear()
        model.set_comparison(small())
        assert [model.cells.folded(row) for row in model.rows] == [folded(row) for row in model.rows]
        assert len(worded) == 2 * len(model.rows)
    model.deleteLater()


def test_a_figure_whose_factor_has_another_heading_is_worded_anew(qapp: QApplication) -> None:
    row = rows_of(small())[0]
    held = CellCache()
    assert held.cells(row)[Column.FACTOR] == row.pair.heading
    paragraph = next(one for one in row.pair.rows[1:] if one.new is not None)
    other = replace(row, pair=replace(row.pair, rows=(paragraph,)))
    assert held.cells(other)[Column.FACTOR] == other.pair.heading
    held.deleteLater()
