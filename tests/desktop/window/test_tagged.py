"""Show the tagged number: the place in the statements that the figure at hand was looked up at."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.filings.facts.tagged_pages import Tagged, tagged_filing
from viewer.comparison import compare
from viewer.desktop.explaining.source_dialog import SourceDialog
from viewer.desktop.figures.row import Column, cell_text, tool_tip
from viewer.desktop.main_window import MainWindow
from viewer.redline.ledger import LedgerRow
from viewer.review.figure_marks import FigureEntry

ROWS = [
    Tagged("us-gaap:Revenues", "40,250"),
    Tagged("us-gaap:NetIncomeLoss", "8,300", sign="-"),
    Tagged("us-gaap:NetIncomeLoss", "6,100", "FY2023", sign="-"),
]
OLD_RISK = "Our net loss was $6.1 billion in 2023. We owe $5.2 million to our owners."
NEW_RISK = "Our net loss was $8.4 billion in 2024. We owe $5.3 million to our owners."


@pytest.fixture
def tagged(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with two filings that tag their statements."""
    old, new = (
        tagged_filing(tmp_path, [risk], ROWS, name)
        for risk, name in ((OLD_RISK, "old.htm"), (NEW_RISK, "new.htm"))
    )
    window.show_comparison(compare(old, new))
    return window


def row_of(window: MainWindow, figure: str) -> LedgerRow:
    """The row of a figure of the new filing, made current."""
    rows = [line for line in window.desk.figures.table.model().lines if isinstance(line, LedgerRow)]
    row = next(row for row in rows if row.change.new and row.change.new.figure.text == figure)
    assert window.desk.figures.table.follow(row.change)
    return row


def test_the_tagged_number_is_shown_in_the_source(tagged: MainWindow, qtbot: QtBot) -> None:
    row_of(tagged, "$8.4 billion")
    tagged.actions_by_id["figure-tagged"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tagged.findChildren(SourceDialog)), timeout=20_000)
    (dialog,) = tagged.findChildren(SourceDialog)
    assert dialog.windowTitle().startswith("Source of the new filing")
    assert dialog.text.textCursor().selectedText() == "8,300"
    dialog.close()


def test_a_figure_without_a_counterpart_says_so(tagged: MainWindow) -> None:
    row_of(tagged, "$5.3 million")
    tagged.actions_by_id["figure-tagged"].trigger()
    assert tagged.status.currentMessage() == "No counterpart in the statements"
    assert tagged.findChildren(SourceDialog) == []


def test_a_number_that_is_not_in_the_text_is_told_of(tagged: MainWindow, qtbot: QtBot) -> None:
    row = row_of(tagged, "$8.4 billion")
    comparison = tagged.desk.session.comparison
    assert comparison is not None
    assert row.change.tie is not None
    assert row.change.tie.fact is not None
    tagged.jobs.placing.finished.emit((comparison, "new", row.change.tie.fact, None))
    assert tagged.status.currentMessage() == "NetIncomeLoss does not stand in the text of the new filing"


def test_a_place_that_comes_too_late_is_dropped(tagged: MainWindow, tmp_path: Path) -> None:
    row = row_of(tagged, "$8.4 billion")
    before = tagged.desk.session.comparison
    assert before is not None
    assert row.change.tie is not None
    filing = tagged_filing(tmp_path, [NEW_RISK], ROWS)
    tagged.show_comparison(compare(filing, filing))
    tagged.jobs.placing.finished.emit((before, "new", row.change.tie.fact, None))
    assert tagged.status.currentMessage() == ""


def test_nothing_is_shown_where_nothing_is_at_hand(opened: MainWindow) -> None:
    opened.desk.tagged.show()
    assert opened.findChildren(SourceDialog) == []


def test_a_row_tells_in_alarm_that_the_statements_differ(tagged: MainWindow) -> None:
    row = row_of(tagged, "$8.4 billion")
    told = (
        "old: agrees with NetIncomeLoss, year ended December 31, 2023; new: differs: the statements say "
        "−$8.3 billion (NetIncomeLoss, year ended December 31, 2024)"
    )
    assert row.alarming
    assert cell_text(row, Column.SUSPECT) == told
    assert told in tool_tip(row, FigureEntry())
    assert not row_of(tagged, "$5.3 million").alarming
