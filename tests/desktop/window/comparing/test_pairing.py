"""The reviewer overrules the alignment: by keyboard, by menu, and takes it back."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.noting import put_note
from tests.desktop.window.comparing.by_hand import choose, compared, groups, pair_with, wait_for
from viewer.comparison.model import ManualPair, Status
from viewer.desktop.comparing import recomparing
from viewer.desktop.comparing.partner_dialog import PartnerDialog
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.desktop.tree.model import TreeRole
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.redline.ledger import every_row
from viewer.review import Mark, ReviewStore, applied
from viewer.review.model import print_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


@pytest.fixture
def at_sea(window: MainWindow) -> MainWindow:
    window.show_comparison(compared())
    window.tree.view.setFocus()
    return window


def kept(window: MainWindow) -> set[ManualPair]:
    """What is on disk."""
    comparison = window.session.comparison
    assert comparison is not None
    review = ReviewStore().read(comparison.old, comparison.new)
    return set(applied(review, comparison.old, comparison.new).manual)


def category_of(window: MainWindow, factor: str) -> QModelIndex:
    return window.tree.filter.mapFromSource(window.tree.model.index_of(pair_with(window, factor).id)).parent()


def asked(qtbot: QtBot, window: MainWindow) -> PartnerDialog:
    """The dialog, ready for typing."""
    dialog = window.pairing.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.words.hasFocus)
    return dialog


def test_the_sample_is_what_the_tests_take_it_for(at_sea: MainWindow) -> None:
    assert pair_with(at_sea, "o2").status is Status.REMOVED
    assert pair_with(at_sea, "n2").status is Status.ADDED
    assert pair_with(at_sea, "o1").new == ("n1",)


def test_a_partner_is_chosen_by_typing_and_enter(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "o2")
    qtbot.keyClick(at_sea.tree.view, Key.Key_A, CONTROL | SHIFT)
    dialog = asked(qtbot, at_sea)
    qtbot.keyClicks(dialog.words, "repair piers")
    assert dialog.filter.rowCount() == 1
    assert dialog.outcome.text() == "It will be paired with “Piers need repair”."
    qtbot.keyClick(dialog.words, Key.Key_Return)
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    assert kept(at_sea) == {ManualPair(("o2",), ("n2",))}
    current = at_sea.tree.current_pair
    assert current is not None
    assert current.manual
    assert at_sea.split.pairs == (current,)
    assert "paired by hand" in at_sea.reason.status.text()
    assert "paired by hand" in at_sea.tree.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Undo takes it back" in at_sea.status.currentMessage()


def test_the_likeliest_partner_stands_first_and_arrows_move_while_one_types(
    qtbot: QtBot, at_sea: MainWindow
) -> None:
    choose(at_sea, "n2")
    at_sea.actions_by_id["pair-with"].trigger()
    dialog = asked(qtbot, at_sea)
    qtbot.waitUntil(lambda: dialog.filter.index(0, 0).data() != "…")
    scores = [
        float(str(dialog.filter.index(row, 0).data()).rstrip("%")) for row in range(dialog.filter.rowCount())
    ]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 4
    first = dialog.chosen
    qtbot.keyClick(dialog.words, Key.Key_Down)
    assert dialog.chosen != first
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: at_sea.pairing.dialog is None)
    assert kept(at_sea) == set()


def test_of_a_pair_either_side_may_stay(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "o1")
    at_sea.actions_by_id["pair-with"].trigger()
    dialog = asked(qtbot, at_sea)
    offered = {dialog.filter.index(row, 1).data() for row in range(dialog.filter.rowCount())}
    assert "Fuel may be dearer." not in offered
    dialog.sides.button(1).click()
    qtbot.keyClicks(dialog.words, "wharves")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n1",)) in groups(at_sea))
    assert pair_with(at_sea, "o1").new != ("n1",)


def test_the_pair_that_was_made_is_current_whichever_half_went_on_alone(
    qtbot: QtBot, at_sea: MainWindow
) -> None:
    choose(at_sea, "o1")
    at_sea.actions_by_id["pair-with"].trigger()
    dialog = asked(qtbot, at_sea)
    qtbot.keyClicks(dialog.words, "repair piers")
    qtbot.keyClick(dialog.words, Key.Key_Return)
    wait_for(qtbot, at_sea, lambda: (("o1",), ("n2",)) in groups(at_sea))
    current = at_sea.tree.current_pair
    assert current is not None
    assert (current.old, current.new) == (("o1",), ("n2",)), "not what is left of the pair before"


def test_unpairing_is_undone_and_done_again_by_key(qtbot: QtBot, at_sea: MainWindow) -> None:
    before = groups(at_sea)
    choose(at_sea, "o3")
    qtbot.keyClick(at_sea.tree.view, Key.Key_X, CONTROL | SHIFT)
    apart = {ManualPair(("o3",), ()), ManualPair((), ("n3",))}
    wait_for(qtbot, at_sea, lambda: (("o3",), ()) in groups(at_sea))
    assert kept(at_sea) == apart
    assert at_sea.actions_by_id["undo"].text() == "&Undo unpairing “Crews may strike.”"
    assert not at_sea.actions_by_id["redo"].isEnabled()
    qtbot.keyClick(at_sea.tree.view, Key.Key_Z, CONTROL)
    wait_for(qtbot, at_sea, lambda: groups(at_sea) == before)
    assert kept(at_sea) == set()
    assert at_sea.actions_by_id["redo"].text() == "&Redo unpairing “Crews may strike.”"
    qtbot.keyClick(at_sea.tree.view, Key.Key_Z, CONTROL | SHIFT)
    wait_for(qtbot, at_sea, lambda: (("o3",), ()) in groups(at_sea))
    assert kept(at_sea) == apart


def test_parts_of_a_split_are_ticked_with_space(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "o4")
    qtbot.keyClick(at_sea.tree.view, Key.Key_L, CONTROL | SHIFT)
    dialog = asked(qtbot, at_sea)
    assert not dialog.use.isEnabled()
    qtbot.keyClicks(dialog.words, "hedges")
    qtbot.keyClick(dialog.words, Key.Key_Tab)
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog.table, Key.Key_Space)
    assert dialog.outcome.text().startswith("2 parts: “Rates may rise” and “Hedges may fail”")
    qtbot.keyClick(dialog.table, Key.Key_Return)
    wait_for(qtbot, at_sea, lambda: (("o4",), ("n4", "n5")) in groups(at_sea))
    pair = pair_with(at_sea, "o4")
    assert "split" in pair.flags
    assert at_sea.done.undo_words == "splitting “Rates may rise.”"


def test_what_was_merged_is_ticked_with_the_mouse(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "n1")
    qtbot.keyClick(at_sea.tree.view, Key.Key_M, CONTROL | SHIFT)
    dialog = asked(qtbot, at_sea)
    row = next(row for row in range(4) if "Wharves" in str(dialog.filter.index(row, 1).data()))
    place = dialog.table.visualRect(dialog.filter.index(row, 2)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(dialog.chosen) == {"o1", "o2"}
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    wait_for(qtbot, at_sea, lambda: (("o1", "o2"), ("n1",)) in groups(at_sea))
    assert "merged" in pair_with(at_sea, "n1").flags


def test_back_to_automatic_for_one_and_for_all(qtbot: QtBot, at_sea: MainWindow) -> None:
    before = groups(at_sea)
    for factor in ("o1", "o3"):
        choose(at_sea, factor)
        at_sea.pairing.unpair()
        wait_for(qtbot, at_sea, lambda factor=factor: ((factor,), ()) in groups(at_sea))
    choose(at_sea, "o1")
    assert at_sea.actions_by_id["automatic"].isEnabled()
    qtbot.keyClick(at_sea.tree.view, Key.Key_B, CONTROL | SHIFT)
    wait_for(qtbot, at_sea, lambda: ManualPair(("o1",), ()) not in kept(at_sea))
    at_sea.actions_by_id["all-automatic"].trigger()
    wait_for(qtbot, at_sea, lambda: groups(at_sea) == before)
    assert kept(at_sea) == set()
    assert not at_sea.actions_by_id["all-automatic"].isEnabled()
    for _ in range(4):
        qtbot.keyClick(at_sea.tree.view, Key.Key_Z, CONTROL)
    wait_for(qtbot, at_sea, lambda: groups(at_sea) == before)
    assert not at_sea.actions_by_id["undo"].isEnabled()


def test_what_makes_no_sense_is_not_offered(at_sea: MainWindow) -> None:
    def offered() -> set[str]:
        names = ("pair-with", "unpair", "mark-split", "mark-merged", "automatic", "all-automatic")
        return {name for name in names if at_sea.actions_by_id[name].isEnabled()}

    choose(at_sea, "o2")
    assert offered() == {"pair-with", "mark-split"}
    choose(at_sea, "n2")
    assert offered() == {"pair-with", "mark-merged"}
    choose(at_sea, "o1")
    assert offered() == {"pair-with", "unpair", "mark-split", "mark-merged"}
    choose(at_sea, "o0")
    assert offered() == set()


def test_the_menu_of_a_row_offers_it(qtbot: QtBot, at_sea: MainWindow) -> None:
    pair = choose(at_sea, "o1")
    index = at_sea.tree.filter.mapFromSource(at_sea.tree.model.index_of(pair.id))
    menu = at_sea.tree.menu_at(at_sea.tree.view.visualRect(index).center())
    assert menu is not None
    titles = [action.text().replace("&", "") for action in menu.actions() if action.isEnabled()]
    assert {"Pair with…", "Unpair", "Mark as split…", "Mark as merged…"} <= set(titles)
    menu.deleteLater()
    assert at_sea.tree.menu_at(QPoint(5, at_sea.tree.view.height() - 3)) is None


def test_the_place_in_the_tree_and_what_was_not_touched_stay(qtbot: QtBot, at_sea: MainWindow) -> None:
    view = at_sea.tree.view
    at_sea.resize(900, 480)
    closed = at_sea.tree.filter.mapFromSource(at_sea.tree.model.index_of(pair_with(at_sea, "o4").id)).parent()
    view.collapse(closed)
    at_sea.tree.start_finding()
    qtbot.keyClicks(at_sea.tree.words, "e")
    view.collapse(category_of(at_sea, "o4"))
    view.setFocus()
    choose(at_sea, "n2")
    scroll = view.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 2)
    place, fuel = scroll.value(), pair_with(at_sea, "o1")
    at_sea.pairing._push("a step", (ManualPair(("o2",), ("n2",)),))
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    current = at_sea.tree.current_pair
    assert current is not None
    assert current.new == ("n2",)
    assert scroll.value() == place
    assert at_sea.tree.words.text() == "e"
    category = at_sea.tree.filter.mapFromSource(
        at_sea.tree.model.index_of(pair_with(at_sea, "o4").id)
    ).parent()
    assert category.data() == "Risks of money"
    assert not view.isExpanded(category)
    assert view.isExpanded(view.currentIndex().parent())
    # Not compared again: the very same rows.
    assert pair_with(at_sea, "o1").rows is fuel.rows


def test_where_the_filter_hides_what_was_paired_the_panes_show_it_as_it_is(
    qtbot: QtBot, at_sea: MainWindow
) -> None:
    at_sea.chips.choose(PairFilter.REMOVED)
    choose(at_sea, "o2")
    at_sea.pairing._push("a step", (ManualPair(("o2",), ("n2",)),))
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    assert at_sea.chips.current is PairFilter.REMOVED
    assert at_sea.tree.nothing.isVisible()
    assert at_sea.split.pairs == (pair_with(at_sea, "o2"),)
    assert "paired by hand" in at_sea.reason.status.text()


def test_the_tree_stays_sound_while_it_is_renewed(qtbot: QtBot, at_sea: MainWindow) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(one, fatal) for one in (at_sea.tree.model, at_sea.tree.filter)]
    before = groups(at_sea)
    for factor in ("o1", "o3", "o4"):
        choose(at_sea, factor)
        at_sea.pairing.unpair()
        wait_for(qtbot, at_sea, lambda factor=factor: ((factor,), ()) in groups(at_sea))
    at_sea.actions_by_id["all-automatic"].trigger()
    wait_for(qtbot, at_sea, lambda: groups(at_sea) == before)
    for tester in testers:
        tester.deleteLater()


def test_a_dialog_outlives_the_renewal_of_what_it_is_about(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "o3")
    at_sea.pairing.unpair()
    choose(at_sea, "o2")
    at_sea.actions_by_id["pair-with"].trigger()
    wait_for(qtbot, at_sea, lambda: (("o3",), ()) in groups(at_sea))
    dialog = asked(qtbot, at_sea)
    qtbot.keyClicks(dialog.words, "piers")
    qtbot.keyClick(dialog.words, Key.Key_Return)
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    assert (("o3",), ()) in groups(at_sea)


def test_a_category_that_is_current_stays_so(qtbot: QtBot, at_sea: MainWindow) -> None:
    category = at_sea.tree.filter.mapFromSource(
        at_sea.tree.model.index_of(pair_with(at_sea, "o4").id)
    ).parent()
    at_sea.tree.view.setCurrentIndex(category)
    at_sea.pairing._push("a step", (ManualPair(("o2",), ("n2",)),))
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    assert at_sea.tree.view.currentIndex().data() == "Risks of money"
    assert at_sea.tree.view.currentIndex().data(TreeRole.PAIR) is None
    shown = {name for pair in at_sea.split.pairs for name in pair.new}
    assert shown == {"n4", "n5"}


def test_marks_and_notes_go_with_the_factors_and_come_back(qtbot: QtBot, at_sea: MainWindow) -> None:
    session = at_sea.session
    session.set_mark(pair_with(at_sea, "o3"), Mark.REVIEWED)
    put_note(session, pair_with(at_sea, "o2"), "ask the harbour master")
    session.set_mark(pair_with(at_sea, "o1"), Mark.REVIEWED)
    choose(at_sea, "o2")
    at_sea.pairing._push("a step", (ManualPair(("o2",), ("n2",)), ManualPair(("o3",), ())))
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    assert session.entry(pair_with(at_sea, "o2")).note == "ask the harbour master"
    assert at_sea.notes.edit.toPlainText() == "ask the harbour master"
    assert session.entry(pair_with(at_sea, "o3")).outdated
    assert session.entry(pair_with(at_sea, "o1")).mark is Mark.REVIEWED
    at_sea.actions_by_id["undo"].trigger()
    wait_for(qtbot, at_sea, lambda: (("o2",), ()) in groups(at_sea))
    assert session.entry(pair_with(at_sea, "o3")).mark is Mark.REVIEWED
    assert session.entry(pair_with(at_sea, "o2")).note == "ask the harbour master"


def test_a_note_that_is_being_typed_is_not_disturbed(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "n2")
    at_sea.pairing._push("a step", (ManualPair(("o2",), ("n2",)),))
    at_sea.reviewer.edit_note()
    edit = at_sea.notes.edit
    qtbot.keyClicks(edit, "half a wo")
    wait_for(qtbot, at_sea, lambda: (("o2",), ("n2",)) in groups(at_sea))
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "rd")
    assert edit.toPlainText() == "half a word"
    at_sea.notes.save()
    assert at_sea.session.entry(pair_with(at_sea, "n2")).note == "half a word"


def test_it_is_there_again_in_another_window(qtbot: QtBot, window: MainWindow, switch: ThemeSwitch) -> None:
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    joined = next(pair for pair in window.session.pairs if pair.old and pair.new and pair.id != "p0")
    assert window.tree.choose(joined)
    # Not waited for: it must be on disk before it is carried out.
    window.pairing.unpair()
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.loaded):
        other.opener.open_samples()
    apart = {(joined.old, ()), ((), joined.new)}
    assert apart <= groups(other)
    assert not other.actions_by_id["undo"].isEnabled()
    assert other.actions_by_id["all-automatic"].isEnabled()
    other.close()


def test_a_result_that_is_not_wanted_any_more_is_dropped(
    qtbot: QtBot, at_sea: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    released, begun = threading.Event(), threading.Event()

    real = recomparing.carry_out

    def slowly(
        request: recomparing.RecompareRequest, _progress: object, _should_cancel: object
    ) -> recomparing.Recompared:
        begun.set()
        released.wait(10)
        return real(request, lambda _stage, _done: None, lambda: False)

    monkeypatch.setattr(recomparing, "carry_out", slowly)
    choose(at_sea, "o3")
    at_sea.pairing.unpair()
    assert begun.wait(10)
    other = small()
    at_sea.show_comparison(other)
    released.set()
    at_sea.recomparing.shutdown()
    qtbot.wait(50)
    assert at_sea.session.comparison is other
    assert not at_sea.recomparer.busy
    assert not at_sea.actions_by_id["undo"].isEnabled()


def test_two_steps_in_a_row_end_where_the_last_one_leads(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "o3")
    at_sea.pairing.unpair()
    choose(at_sea, "o1")
    at_sea.pairing.unpair()
    wait_for(qtbot, at_sea, lambda: (("o1",), ()) in groups(at_sea))
    assert (("o3",), ()) in groups(at_sea)
    assert len(kept(at_sea)) == 4
    # Undone before its result can be there: what is on screen is right as it is.
    at_sea.actions_by_id["undo"].trigger()
    at_sea.actions_by_id["redo"].trigger()
    wait_for(qtbot, at_sea, lambda: (("o1",), ()) in groups(at_sea))
    assert len(kept(at_sea)) == 4


def test_a_failure_is_told_of_and_leaves_what_is_on_screen(
    qtbot: QtBot, at_sea: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_wish: object, _progress: object, _should_cancel: object) -> object:
        raise RuntimeError("out of paper")

    before = groups(at_sea)
    monkeypatch.setattr(recomparing, "carry_out", fail)
    choose(at_sea, "o3")
    at_sea.pairing.unpair()
    qtbot.waitUntil(lambda: at_sea.failures.box is not None)
    assert at_sea.failures.box is not None
    assert "out of paper" in at_sea.failures.box.detailedText()
    at_sea.failures.box.close()
    assert groups(at_sea) == before
    assert kept(at_sea) == set()
    assert not at_sea.actions_by_id["undo"].isEnabled()
    assert at_sea.actions_by_id["redo"].isEnabled()


def test_where_what_is_kept_cannot_be_read_it_is_done_in_memory_and_closing_asks(
    qtbot: QtBot, window: MainWindow, data_folder: Path
) -> None:
    database = ReviewStore().database
    database.parent.mkdir(parents=True)
    database.write_bytes(b"no database at all, " * 100)
    before = database.read_bytes()
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    joined = next(pair for pair in window.session.pairs if pair.old and pair.new and pair.id != "p0")
    window.tree.choose(joined)
    window.pairing.unpair()
    wait_for(qtbot, window, lambda: (joined.old, ()) in groups(window))
    texts = [banner.message.text for banner in window.banners.banners]
    (told,) = (text for text in texts if "could not be saved" in text)
    assert "is damaged" in told
    assert "tried again" in told
    window.close()
    assert window.isVisible()
    assert window.closing.without is not None
    window.closing.without.click()
    assert not window.isVisible()
    assert database.read_bytes() == before


def test_a_pairing_of_a_factor_that_is_gone_is_told_of(
    qtbot: QtBot, window: MainWindow, data_folder: object
) -> None:
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    joined = next(pair for pair in window.session.pairs if pair.old and pair.new and pair.id != "p0")
    window.tree.choose(joined)
    window.pairing.unpair()
    wait_for(qtbot, window, lambda: (joined.old, ()) in groups(window))
    comparison = window.session.comparison
    assert comparison is not None
    factor = comparison.old.factors[int(joined.old[0][1:]) - 1]
    known = print_of(factor)
    others = {factor.heading.text: "A heading of long ago", known.text: "0" * 64, known.body: "1" * 64}
    with contextlib.closing(sqlite3.connect(ReviewStore().database)) as database:
        for old, new in others.items():
            database.execute("UPDATE acts SET value = replace(value, ?, ?) WHERE what = 'pair'", (old, new))
        database.commit()
    with qtbot.waitSignal(window.loaded):
        window.opener.reload()
    texts = [banner.message.text for banner in window.banners.banners]
    assert any("no longer found: “A heading of long ago”" in text for text in texts)


def test_what_the_new_pairs_take_to_be_shown_is_made_with_them(at_sea: MainWindow, qtbot: QtBot) -> None:
    """In the thread that compared, that is; the table of figures takes it in an event of its own."""
    choose(at_sea, "o1")
    at_sea.pairing.unpair()
    wait_for(qtbot, at_sea, lambda: pair_with(at_sea, "o1").new == ())
    comparison, ahead = at_sea.session.comparison, at_sea.session.ahead
    assert comparison is not None
    assert ahead is not None
    assert ahead.fits(comparison)
    assert every_row(comparison)
    qtbot.waitUntil(lambda: at_sea.figures.model.rows == every_row(comparison))
