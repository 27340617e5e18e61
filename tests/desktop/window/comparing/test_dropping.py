"""One row of the tree is dragged onto another: "this is that"."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.desktop.window.comparing.by_hand import compared, groups, pair_with, wait_for
from viewer.desktop.main_window import MainWindow
from viewer.review.pairing.drops import meanings

LINK, LEFT, NO_KEYS = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def at_sea(window: MainWindow) -> MainWindow:
    window.show_comparison(compared())
    window.tree.view.setFocus()
    return window


def spot(window: MainWindow, factor: str) -> QPoint:
    """The middle of the row of the pair with this factor."""
    index = window.tree.filter.mapFromSource(window.tree.model.index_of(pair_with(window, factor).id))
    return window.tree.view.visualRect(index).center()


def carry(window: MainWindow, factor: str, onto: str) -> bool:
    """Do what a drag does, event by event; False where the drop is not welcome."""
    viewport = window.tree.view.viewport()
    index = window.tree.filter.mapFromSource(window.tree.model.index_of(pair_with(window, factor).id))
    data = window.tree.filter.mimeData([index])
    at = spot(window, onto)
    QApplication.sendEvent(viewport, QDragEnterEvent(at, LINK, data, LEFT, NO_KEYS))
    move = QDragMoveEvent(at, LINK, data, LEFT, NO_KEYS)
    QApplication.sendEvent(viewport, move)
    drop = QDropEvent(QPointF(at), LINK, data, LEFT, NO_KEYS, QEvent.Type.Drop)
    QApplication.sendEvent(viewport, drop)
    return move.isAccepted() and drop.isAccepted()


def test_a_new_factor_dropped_on_a_removed_one_is_paired_with_it(qtbot: QtBot, at_sea: MainWindow) -> None:
    assert carry(at_sea, "n2", onto="o2")
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    at_sea.actions_by_id["undo"].trigger()
    wait_for(qtbot, at_sea, lambda: (("o2",), ()) in groups(at_sea))


def test_the_mouse_drags_a_row(qtbot: QtBot, at_sea: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Qt.DropAction] = []
    monkeypatch.setattr(type(at_sea.tree.view), "startDrag", lambda _view, actions: started.append(actions))
    viewport, here = at_sea.tree.view.viewport(), spot(at_sea, "n2")
    QTest.mousePress(viewport, LEFT, pos=here)
    for step in range(1, 6):
        QTest.mouseMove(viewport, here + QPoint(0, 8 * step))
    QTest.mouseRelease(viewport, LEFT, pos=here + QPoint(0, 40))
    assert started == [LINK]


@pytest.mark.parametrize(("what", "onto"), [("n2", "n5"), ("n2", "n2"), ("o1", "o0"), ("o0", "o1")])
def test_a_drop_that_means_nothing_is_not_welcome(at_sea: MainWindow, what: str, onto: str) -> None:
    before = groups(at_sea)
    assert not carry(at_sea, what, onto)
    QApplication.processEvents()
    assert groups(at_sea) == before
    assert not at_sea.done.undo_words


def test_other_things_cannot_be_dropped_on_the_tree(at_sea: MainWindow) -> None:
    data = QMimeData()
    data.setText("Fuel may be dearer.")
    move = QDragMoveEvent(spot(at_sea, "o1"), LINK, data, LEFT, NO_KEYS)
    QApplication.sendEvent(at_sea.tree.view.viewport(), move)
    assert not move.isAccepted()
    assert not at_sea.tree.model.canDropMimeData(data, LINK, -1, -1, at_sea.tree.model.index_of("p1"))


def test_files_dropped_on_the_tree_are_opened_as_anywhere_else(
    at_sea: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dropped: list[list[Path]] = []
    monkeypatch.setattr(at_sea.opener, "drop", dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.md", "b.md")])
    viewport, at = at_sea.tree.view.viewport(), spot(at_sea, "o1")
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, copy, data, LEFT, NO_KEYS)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), copy, data, LEFT, NO_KEYS, QEvent.Type.Drop))
    assert dropped == [[tmp_path / "a.md", tmp_path / "b.md"]]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_where_a_drop_may_mean_two_things_the_reviewer_is_asked(qtbot: QtBot, at_sea: MainWindow) -> None:
    assert carry(at_sea, "n5", onto="o4")

    def menus() -> list[QMenu]:
        return [menu for menu in at_sea.findChildren(QMenu) if menu.isVisible()]

    qtbot.waitUntil(lambda: len(menus()) == 1)
    (menu,) = menus()
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles == [
        "Mark “Rates may rise.” as split: “Hedges may fail.” is a part of it",
        "Pair old “Rates may rise.” with new “Hedges may fail.”",
        "Cancel",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    wait_for(qtbot, at_sea, lambda: (("o4",), ("n4", "n5")) in groups(at_sea))


def test_an_ampersand_of_a_heading_is_no_access_key(at_sea: MainWindow) -> None:
    from dataclasses import replace

    target = replace(pair_with(at_sea, "o4"), heading="Rates & fees")
    menu = at_sea.pairing.menu_of(target, meanings(pair_with(at_sea, "n5"), target))
    assert "“Rates && fees”" in menu.actions()[0].text()
    menu.deleteLater()
