"""Marks and notes: made with one key, on disk at once, there again when the pair is opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat, small
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.review import Mark, ReviewError, ReviewStore


def marks(window: MainWindow) -> list[Mark]:
    return [window.session.entry(pair).mark for pair in window.session.pairs]


def test_space_marks_and_goes_on(qtbot: QtBot, opened: MainWindow) -> None:
    for _ in range(2):
        qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    assert marks(opened)[:3] == [Mark.REVIEWED, Mark.REVIEWED, Mark.NONE]
    assert opened.split.pairs[0].id == "p3"
    assert "2 of 6 reviewed" in opened.status.counts.text()


def test_space_works_in_the_panes_and_the_table_too(qtbot: QtBot, opened: MainWindow) -> None:
    for part in (opened.split.panes[0], opened.figures.table):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Space)
    assert opened.session.reviewed_count == 2


def test_space_leaves_a_reviewed_factor_reviewed_and_goes_to_the_next_that_is_not(
    qtbot: QtBot, opened: MainWindow
) -> None:
    for pair in opened.session.pairs[:2]:
        opened.session.set_mark(pair, Mark.REVIEWED)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    assert marks(opened)[:3] == [Mark.REVIEWED, Mark.REVIEWED, Mark.NONE]
    assert opened.split.pairs[0].id == "p3"
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert marks(opened)[1] is Mark.NONE, "nothing was done that undo would have to pass over"


def test_after_the_last_factor_space_goes_to_the_first_one_left(qtbot: QtBot, opened: MainWindow) -> None:
    opened.session.set_mark(opened.session.pairs[0], Mark.REVIEWED)
    opened.tree.choose(opened.session.pairs[5])
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    assert marks(opened)[5] is Mark.REVIEWED
    assert opened.split.pairs[0].id == "p2"


def test_where_a_chip_hides_what_is_left_it_is_told(qtbot: QtBot, opened: MainWindow) -> None:
    opened.chips.choose(PairFilter.NEW)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    assert opened.status.currentMessage() == "All factors shown are reviewed; 5 of 6 are left"
    assert opened.split.pairs[0].id == "p4"


def test_a_word_typed_into_the_tree_pairs_nothing_otherwise(qtbot: QtBot, opened: MainWindow) -> None:
    """Some letters are keys; each of those can be taken back, and none says what belongs together."""
    for letter in "abcdefghijklmnopqrstuvwxyz":
        qtbot.keyClick(opened.tree.view, letter)
        opened.tree.view.setFocus()
        for dialog in opened.findChildren(QDialog):
            dialog.close()
    assert opened.session.comparison is not None
    assert not any(pair.manual for pair in opened.session.pairs)
    assert opened.pairing.dialog is None
    assert opened.marker.dialog is None
    for _ in range(30):
        qtbot.keyClick(opened.tree.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(marks(opened)) == {Mark.NONE}


def test_a_letter_marks_nothing_where_a_button_has_the_focus(qtbot: QtBot, opened: MainWindow) -> None:
    opened.strip.export.setFocus()
    for letter in "rf":
        qtbot.keyClick(opened.strip.export, letter)
    assert set(marks(opened)) == {Mark.NONE}


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_R])
def test_after_the_last_unreviewed_factor_comes_the_first_one_left(
    qtbot: QtBot, opened: MainWindow, key: Qt.Key
) -> None:
    opened.chips.choose(PairFilter.UNREVIEWED)
    opened.tree.choose(opened.session.pairs[5])
    seen = []
    for _ in range(6):
        pair = opened.tree.current_pair
        assert pair is not None
        seen.append(pair.id)
        qtbot.keyClick(opened.tree.view, key)
    assert seen == ["p6", "p1", "p2", "p3", "p4", "p5"]
    assert opened.session.reviewed_count == 6


def test_f_flags_and_unflags(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    assert marks(opened)[0] is Mark.FLAGGED
    assert opened.actions_by_id["flag"].isChecked()
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    assert marks(opened)[0] is Mark.NONE


def test_a_flag_and_reviewed_are_two_things(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    assert marks(opened)[0] == Mark.REVIEWED | Mark.FLAGGED
    opened.tree.choose(opened.session.pairs[0])
    assert all(opened.actions_by_id[name].isChecked() for name in ("reviewed", "flag"))
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_R)
    assert marks(opened)[0] is Mark.FLAGGED


def test_marks_survive_in_another_window(qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    # Not closed first: what has been marked must be on disk already.
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    other.show_comparison(small())
    assert marks(other)[:3] == [Mark.REVIEWED, Mark.FLAGGED, Mark.NONE]


def test_a_note_is_saved_as_it_is_typed(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_M)
    edit = opened.notes.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "Ask about jn")
    comparison = small()

    def saved() -> bool:
        return ReviewStore().open(comparison).entry(comparison.pairs[0]).note == "Ask about jn"

    qtbot.waitUntil(saved)
    assert opened.split.pairs[0].id == "p1"
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert opened.tree.view.hasFocus()
    assert opened.notes.isVisible()


def test_a_note_just_typed_is_kept_when_another_factor_is_shown(qtbot: QtBot, opened: MainWindow) -> None:
    opened.reviewer.edit_note()
    qtbot.keyClicks(opened.notes.edit, "Late")
    opened.navigator.next_factor()
    assert not opened.notes.isVisible()
    comparison = small()
    review = ReviewStore().open(comparison)
    assert review.entry(comparison.pairs[0]).note == "Late"
    assert review.entry(comparison.pairs[1]).note == ""
    opened.navigator.previous_factor()
    assert opened.notes.edit.toPlainText() == "Late"
    assert opened.notes.isVisible()


def test_a_note_being_typed_is_kept_when_the_window_closes(qtbot: QtBot, opened: MainWindow) -> None:
    opened.reviewer.edit_note()
    qtbot.keyClicks(opened.notes.edit, "Going")
    opened.close()
    comparison = small()
    assert ReviewStore().open(comparison).entry(comparison.pairs[0]).note == "Going"


def test_a_note_being_typed_stays_with_its_filings_when_others_are_opened(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.reviewer.edit_note()
    qtbot.keyClicks(opened.notes.edit, "Mine")
    opened.show_comparison(flat())
    first, second = small(), flat()
    assert ReviewStore().open(first).entry(first.pairs[0]).note == "Mine"
    assert ReviewStore().open(second).entry(second.pairs[0]).note == ""
    assert opened.notes.edit.toPlainText() == ""


def test_a_mark_that_cannot_be_saved_is_told_of(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: ReviewStore, *_reviews: object) -> None:
        raise ReviewError("reviews: the disk is full")

    monkeypatch.setattr(ReviewStore, "append", full)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    texts = [banner.message.text for banner in opened.banners.banners]
    assert len(texts) == 1
    assert "the disk is full" in texts[0]
    assert marks(opened)[0] is Mark.REVIEWED


def test_a_damaged_file_of_an_older_factordiff_is_told_of_and_kept(
    qtbot: QtBot, window: MainWindow, data_folder: Path
) -> None:
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    review = window.session.review
    assert review is not None
    folder = data_folder / "reviews"
    folder.mkdir(parents=True)
    (folder / f"{review.name}.json").write_text("{", encoding="utf-8")
    with qtbot.waitSignal(window.loaded):
        window.opener.reload()
    assert any("damaged" in banner.message.text for banner in window.banners.banners)
    assert list(folder.glob("*.damaged"))
