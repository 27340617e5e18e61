"""Which differences count is chosen in the menu, seen at the foot of the window, and heeded at once."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import build_filing
from tests.desktop.noting import put_note
from tests.desktop.window.comparing.by_hand import compared, pair_with, wait_for
from viewer.comparison import compare
from viewer.comparison.model import ManualPair, Status
from viewer.comparison.options import Options
from viewer.desktop.comparing import recomparing
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.review import Mark

OLD = [(None, ["Fuel may be dearer.", "Our Fleet burns diesel on every crossing that it makes."])]
NEW = [(None, ["Fuel may be dearer.", "Our fleet burns diesel on every crossing that it makes."])]


@pytest.fixture
def capitals(window: MainWindow) -> MainWindow:
    """Two filings that differ by a capital alone."""
    window.show_comparison(compare(build_filing("old", OLD), build_filing("new", NEW)))
    return window


def shown(window: MainWindow) -> Options:
    assert window.session.comparison is not None
    return window.session.comparison.options


def test_a_difference_is_ignored_and_counted_again(qtbot: QtBot, capitals: MainWindow) -> None:
    assert pair_with(capitals, "o1").status is Status.EDITED
    capitals.actions_by_id["ignore-case"].trigger()
    wait_for(qtbot, capitals, lambda: shown(capitals).ignore_case)
    assert pair_with(capitals, "o1").status is Status.UNCHANGED
    assert "letter case" in capitals.status.ignored.text()
    assert capitals.actions_by_id["ignore-case"].isChecked()
    capitals.actions_by_id["ignore-case"].trigger()
    wait_for(qtbot, capitals, lambda: not shown(capitals).ignore_case)
    assert pair_with(capitals, "o1").status is Status.EDITED
    assert "letter case" not in capitals.status.ignored.text()


@pytest.mark.parametrize("part", Ignored, ids=lambda part: part.name.lower())
def test_each_can_be_chosen_is_named_and_is_remembered(
    qtbot: QtBot, capitals: MainWindow, part: Ignored
) -> None:
    before = part.holds(shown(capitals))
    capitals.actions_by_id[f"ignore-{part.name.lower().replace('_', '-')}"].trigger()
    wait_for(qtbot, capitals, lambda: part.holds(shown(capitals)) is not before)
    assert (part.words in capitals.status.ignored.text()) is not before
    assert (part.words in capitals.status.ignored.accessibleName()) is not before
    assert part.holds(Settings().options()) is not before
    others = [other for other in Ignored if other is not part]
    assert all(other.holds(shown(capitals)) == other.holds(Options()) for other in others)


def test_nothing_is_lost_by_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_comparison(compared())
    window.session.set_mark(pair_with(window, "o3"), Mark.REVIEWED)
    put_note(window.session, pair_with(window, "n5"), "ask")
    window.pairing._push("a step", (ManualPair(("o2",), ("n2",)),))
    window.tree.choose(pair_with(window, "o4"))
    wait_for(qtbot, window, lambda: pair_with(window, "o2").new == ("n2",))
    window.actions_by_id["ignore-case"].trigger()
    wait_for(qtbot, window, lambda: shown(window).ignore_case)
    assert pair_with(window, "o2").new == ("n2",)
    assert window.session.entry(pair_with(window, "o3")).mark is Mark.REVIEWED
    assert window.session.entry(pair_with(window, "n5")).note == "ask"
    current = window.tree.current_pair
    assert current is not None
    assert current.old == ("o4",)
    assert window.done.undo_words
    window.actions_by_id["undo"].trigger()
    wait_for(qtbot, window, lambda: pair_with(window, "o2").new == ())
    assert shown(window).ignore_case


def test_it_holds_for_what_is_opened_next(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["ignore-rolled-dates"].trigger()
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    assert shown(window).ignore_rolled_dates
    assert not window.recomparer.busy


def test_it_may_be_stopped_and_then_nothing_has_changed(
    qtbot: QtBot, capitals: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    real = recomparing.carry_out

    def slowly(
        request: recomparing.RecompareRequest, progress: object, should_cancel: object
    ) -> recomparing.Recompared:
        assert callable(should_cancel)
        begun.set()
        while not should_cancel():
            threading.Event().wait(0.01)
        return real(request, lambda _stage, _done: None, should_cancel)

    monkeypatch.setattr(recomparing, "carry_out", slowly)
    monkeypatch.setattr(recomparing, "PATIENCE", 10)
    capitals.recomparer._patience.setInterval(10)
    capitals.actions_by_id["ignore-case"].trigger()
    assert begun.wait(10)
    qtbot.waitUntil(capitals.progress.isVisible)
    qtbot.keyClick(capitals, Qt.Key.Key_Escape)
    assert not capitals.progress.isVisible()
    assert not capitals.actions_by_id["ignore-case"].isChecked()
    assert not Settings().options().ignore_case
    assert "letter case" not in capitals.status.ignored.text()
    assert not shown(capitals).ignore_case


def test_with_little_room_each_is_still_named(window: MainWindow) -> None:
    window.show_comparison(compared())
    window.resize(800, 600)
    button = window.status.ignored
    assert all(part.short in button.text() for part in Ignored if part.holds(Options()))
    assert button.geometry().right() <= window.status.width()
    assert button.width() >= button.sizeHint().width()
    window.resize(1800, 600)
    assert all(part.words in button.text() for part in Ignored if part.holds(Options()))
    assert not button.geometry().intersects(window.status.counts.geometry())


def test_the_button_at_the_foot_offers_the_choice(window: MainWindow) -> None:
    window.show_comparison(compared())
    menu = window.status.ignored.menu()
    assert menu is not None
    titles = [action.text().replace("&", "") for action in menu.actions()]
    assert [title.lower() for title in titles] == [part.words.lower() for part in Ignored]
    assert window.status.ignored.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_stored_choice_that_makes_no_sense_is_the_usual_one(data_folder: object) -> None:
    for stored in ("[]", "{", '{"ignore_case": 1, "nothing": true}', "3"):
        Settings().set_text("ignored", stored)
        assert Settings().options() == Options()
