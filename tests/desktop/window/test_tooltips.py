"""Headings, notes and file names that look like HTML are shown as they stand, wherever the pointer rests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison, Flag
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Message, Tone

MARKUP = "<img src=x> Ports & <b>harbours</b> may close."


def hostile() -> Comparison:
    """A comparison in which every heading, category and reason is markup."""
    comparison = build_comparison(
        [
            PairSpec([(f"1 {MARKUP}", f"1 {MARKUP}"), ("Two did.", "Three did.")], category=f"A {MARKUP}"),
            PairSpec([(f"2 {MARKUP}", None), ("One did.", None)], category=f"A {MARKUP}"),
            PairSpec([(None, f"3 {MARKUP}"), (None, "None did.")], flags=(Flag.MOVED,)),
        ]
    )
    pairs = tuple(replace(pair, why=f"Like {MARKUP}") for pair in comparison.pairs)
    return replace(comparison, pairs=pairs)


def tips_of(window: QWidget) -> Iterator[str]:
    """Every tooltip that a window has now."""
    for part in (window, *window.findChildren(QWidget)):
        yield part.toolTip()
    for action in window.findChildren(QAction):
        yield action.toolTip()
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None:
            yield from tips_below(model, QModelIndex())


def tips_below(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above) if isinstance(model, QAbstractTableModel) else 1):
            index = model.index(row, column, above)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            yield from tips_below(model, index)


def test_no_part_of_the_window_shows_words_of_a_filing_as_markup(qtbot: QtBot, window: MainWindow) -> None:
    window.show_comparison(hostile())
    window.tree.view.setFocus()
    window.reviewer.edit_note()
    window.notes.edit.insertPlainText(f"note {MARKUP}")
    window.notes.save()
    window.actions_by_id["flag"].trigger()
    for number in range(4):
        window.banners.say(Message(f"{number} {MARKUP} {'and so on ' * 20}", Tone.NOTICE))
    window.status.tell(MARKUP * 9)
    window.resize(900, 500)
    qtbot.waitUntil(lambda: window.banners.folded)
    tips = [tip for tip in tips_of(window) if tip]
    assert sum("img" in tip for tip in tips) > 10
    assert not [tip for tip in tips if "<img" in tip and QtGui.Qt.mightBeRichText(tip)]
