"""Numbers that were read as nothing: counted at the ledger's foot, listed by a click, and found in the
panes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison
from viewer.desktop.main_window import MainWindow

TITLE = "We carry freight, and the harbours may close."
OFFICE = "Our freight office answers by T4C, and ships wait outside the harbour for weeks."


def _comparison(text: str) -> Comparison:
    return build_comparison([PairSpec([(TITLE, TITLE), (text, text)])])


def _opened(qtbot: QtBot, window: MainWindow, comparison: Comparison) -> None:
    with qtbot.waitSignal(window.jobs.listing.finished):
        window.show_comparison(comparison)


def test_they_are_counted_listed_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    _opened(qtbot, window, _comparison(OFFICE))
    button = window.figures.unread
    assert not button.isHidden()
    assert button.text() == "2 numbers read as nothing …"
    button.click()
    dialog = window.desk.unread.dialog
    assert dialog is not None
    assert dialog.list.count() == 2
    assert dialog.list.item(0).text().startswith("old: factor 1, paragraph 1: 4 in “…")
    dialog.list.setCurrentRow(1)
    dialog.list.itemActivated.emit(dialog.list.item(1))
    place = window.split.place_at_hand(1)
    assert place is not None
    assert place.factor == "n1"
    dialog.close()
    assert window.desk.unread.dialog is None


def test_without_any_nothing_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    _opened(qtbot, window, _comparison("Ships wait for 14 days."))
    assert window.figures.unread.isHidden()
    window.desk.unread.show()
    assert window.desk.unread.dialog is None
