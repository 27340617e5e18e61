"""The matrix as Qt and a screen reader see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from viewer.comparison.model import Status
from viewer.desktop.history.matrix.cell import Cell
from viewer.desktop.history.matrix.model import CellRole, MatrixModel
from viewer.desktop.history.matrix.risk_order import RiskOrder
from viewer.desktop.history.told import HistoryTold, tell
from viewer.history import Comparisons, FactorAt, History

ROLE = Qt.ItemDataRole


@pytest.fixture
def model(told: HistoryTold) -> MatrixModel:
    made = MatrixModel()
    made.show(told)
    return made


def test_the_model_keeps_to_what_qt_asks(model: MatrixModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.arrange(RiskOrder.WEIGHT, "")
    model.arrange(RiskOrder.FILING, "nothing has these words")
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_columns_are_filings_and_rows_risks_with_a_heading_above_the_gone(model: MatrixModel) -> None:
    assert model.columnCount() == 4
    assert model.headerData(1, Qt.Orientation.Horizontal) == "20-F FY2021"
    assert model.headerData(1, Qt.Orientation.Horizontal, ROLE.AccessibleTextRole) == "20-F FY2021, 3 factors"
    tip = model.headerData(0, Qt.Orientation.Horizontal, ROLE.ToolTipRole)
    assert "Island Ferries Ltd." in str(tip)
    assert "ferries-2020.md" in str(tip)
    gone = model.rowCount() - 2
    assert model.headerData(gone, Qt.Orientation.Vertical) == "Gone from the newest filing"
    assert model.flags(model.index(gone, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(gone, 0).data(CellRole.CELL) is None


def test_a_cell_is_told_in_words(model: MatrixModel) -> None:
    index = model.index_at(FactorAt(2, 2))
    assert index.isValid()
    words = index.data(ROLE.AccessibleTextRole)
    assert words.startswith("FY2022: edited, ")
    assert "2 figures differ" in words
    assert "similar to FY2021" in words
    assert "Our ferries may be laid up" in index.data(ROLE.ToolTipRole)


def test_what_a_comparison_tells_is_shown_in_its_column(
    aligned: History, comparisons: Comparisons, qtbot: QtBot
) -> None:
    told = HistoryTold(aligned)
    model = MatrixModel()
    model.show(told)
    index = model.index_at(FactorAt(2, 2))
    assert not _cell(index.data(CellRole.CELL)).risk.compared
    told.take(tell(comparisons.between(1, 2), (1, 2)))
    with qtbot.waitSignal(model.dataChanged) as heard:
        model.look_again(2)
    left, right = heard.args[:2]
    assert (left.column(), right.column()) == (2, 2)
    cell = _cell(index.data(CellRole.CELL)).risk
    assert (cell.compared, cell.figures, cell.state) == (True, 2, Status.EDITED)


def _cell(given: object) -> Cell:
    assert isinstance(given, Cell)
    return given
