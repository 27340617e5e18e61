"""A full disk: what was said is held, told of, tried again, and closing the window asks before it is lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat, small
from tests.desktop.noting import put_note
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.open_dialog import OpenDialog
from viewer.desktop.reviewing import keeper
from viewer.desktop.settings import Settings
from viewer.review import Entry, Mark, Review, ReviewError, ReviewStore
from viewer.review.acts.act import Act
from viewer.review.handing.unpacking import load


class FullDisk:
    """Saves nothing until there is room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        self.attempts = 0
        really = ReviewStore.append

        def append(store: ReviewStore, review: Review, acts: Sequence[Act]) -> tuple[Act, ...]:
            self.attempts += 1
            if self.full:
                raise ReviewError("reviews: the disk is full")
            return really(store, review, acts)

        monkeypatch.setattr(ReviewStore, "append", append)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch, opened: MainWindow) -> Iterator[FullDisk]:
    monkeypatch.setattr(keeper, "FIRST_WAIT", 20)
    opened.session.keeper._timer.setInterval(20)
    disk = FullDisk(monkeypatch)
    yield disk
    disk.full = False
    opened.session.keeper.try_again()


def texts(window: MainWindow) -> list[str]:
    return [banner.message.text for banner in window.banners.banners]


def stored() -> list[Entry]:
    comparison = small()
    review = ReviewStore().open(comparison)
    return [review.entry(pair) for pair in comparison.pairs]


def question(window: MainWindow) -> QMessageBox:
    box = window.closing.box
    assert box is not None
    return box


def press(qtbot: QtBot, button: QAbstractButton | None) -> None:
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_saved_as_soon_as_there_is_room_and_the_message_goes(
    qtbot: QtBot, opened: MainWindow, disk: FullDisk
) -> None:
    opened.session.set_mark(opened.session.pairs[0], Mark.REVIEWED)
    assert "the disk is full. They are held" in texts(opened)[0]
    disk.full = False
    qtbot.waitUntil(lambda: not texts(opened))
    assert stored()[0].mark is Mark.REVIEWED
    assert "saved now" in opened.status.currentMessage()


def test_a_field_for_notes_says_saved_as_you_type_only_while_it_is_so(
    qtbot: QtBot, opened: MainWindow, disk: FullDisk
) -> None:
    figure = next(change for pair in opened.session.pairs for change in pair.figures)
    opened.figures.note.show_figure(figure)
    fields = (opened.notes, opened.figures.note)
    assert all("Saved as you type" in field.edit.placeholderText() for field in fields)
    put_note(opened.session, opened.session.pairs[0], "held")
    assert not any("Saved as you type" in field.edit.placeholderText() for field in fields)
    assert all("Not saved at the moment" in field.edit.placeholderText() for field in fields)
    assert "not saved yet" in opened.notes.title.text()
    assert opened.figures.note._title.text().startswith("Note, not saved yet on ")
    disk.full = False
    qtbot.waitUntil(lambda: not texts(opened))
    assert all("Saved as you type" in field.edit.placeholderText() for field in fields)
    assert opened.notes.title.text().startswith("Note by ")
    assert opened.figures.note._title.text().startswith("Note on ")


def test_it_is_tried_less_and_less_often(qtbot: QtBot, opened: MainWindow, disk: FullDisk) -> None:
    opened.session.set_mark(opened.session.pairs[0], Mark.REVIEWED)
    qtbot.wait(400)
    # Waits of 20, 40, 80, 160 ms after the first attempt; unabated it would be twenty.
    assert 3 <= disk.attempts <= 6
    assert len(texts(opened)) == 1


def test_the_next_act_saves_all_and_takes_the_message_away(opened: MainWindow, disk: FullDisk) -> None:
    first, second = opened.session.pairs[:2]
    opened.session.set_mark(first, Mark.REVIEWED)
    disk.full = False
    opened.session.set_mark(second, Mark.FLAGGED)
    assert [entry.mark for entry in stored()[:2]] == [Mark.REVIEWED, Mark.FLAGGED]
    assert not texts(opened)


def test_an_act_on_other_filings_saves_what_waited_of_the_first(opened: MainWindow, disk: FullDisk) -> None:
    opened.session.set_mark(opened.session.pairs[0], Mark.REVIEWED)
    opened.show_comparison(flat())
    disk.full = False
    opened.session.set_mark(opened.session.pairs[0], Mark.FLAGGED)
    assert stored()[0].mark is Mark.REVIEWED


def test_what_is_not_saved_is_there_when_the_filings_are_opened_again(
    opened: MainWindow, disk: FullDisk
) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.show_comparison(flat())
    opened.show_comparison(small())
    assert opened.session.entry(opened.session.pairs[1]).note == "held"


def test_the_message_comes_back_after_other_filings_were_opened(
    qtbot: QtBot, opened: MainWindow, disk: FullDisk
) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    with qtbot.waitSignal(opened.loaded):
        opened.opener.open_samples()
    assert any("the disk is full" in text for text in texts(opened))


def test_closing_asks_and_esc_keeps_the_window(qtbot: QtBot, opened: MainWindow, disk: FullDisk) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.close()
    assert opened.isVisible()
    assert "not saved" in question(opened).text()
    assert "the disk is full" in question(opened).informativeText()
    assert question(opened).defaultButton() is opened.closing.elsewhere
    opened.close()
    qtbot.keyClick(question(opened), Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert opened.closing.box is None
    assert opened.session.entry(opened.session.pairs[1]).note == "held"


def test_a_note_that_is_still_being_typed_counts(qtbot: QtBot, opened: MainWindow, disk: FullDisk) -> None:
    opened.reviewer.edit_note()
    qtbot.keyClicks(opened.notes.edit, "Going")
    opened.close()
    assert opened.isVisible()
    disk.full = False
    press(qtbot, opened.closing.again)
    assert not opened.isVisible()
    assert stored()[0].note == "Going"


def test_try_again_asks_again_where_it_fails_again(qtbot: QtBot, opened: MainWindow, disk: FullDisk) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.close()
    press(qtbot, opened.closing.again)
    assert opened.isVisible()
    assert question(opened).isVisible()
    press(qtbot, opened.closing.without)
    assert not opened.isVisible()


def test_closing_does_not_ask_where_there_is_room_by_then(opened: MainWindow, disk: FullDisk) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    disk.full = False
    opened.close()
    assert not opened.isVisible()
    assert stored()[1].note == "held"


def test_what_was_saved_elsewhere_comes_back_by_dropping_the_file(
    qtbot: QtBot,
    opened: MainWindow,
    disk: FullDisk,
    tmp_path: Path,
    switch: ThemeSwitch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.close()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    press(qtbot, opened.closing.elsewhere)
    (file,) = tmp_path.glob("*.factordiff")
    assert file.name == "Harbour Line 20-F 2024 - Harbour Line 20-F 2025.factordiff"
    assert str(file) in question(opened).text()
    qtbot.keyClick(question(opened), Qt.Key.Key_Escape)
    assert not opened.isVisible()

    disk.full = False
    monkeypatch.setattr(opened.session.keeper, "_waiting", {})
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    drop(other, file)
    qtbot.waitUntil(lambda: bool(other.findChildren(OpenDialog)))
    # Its filings are nowhere: what was said of them is kept all the same.
    other.findChildren(OpenDialog)[0].reject()
    assert "The marks and notes are kept. They show when their filings are opened." in texts(other)
    other.show_comparison(small())
    assert other.session.entry(other.session.pairs[1]).note == "held"


def test_the_message_lets_one_save_elsewhere_and_go_on(
    qtbot: QtBot, opened: MainWindow, disk: FullDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (message,) = opened.banners.banners
    (button,) = message.buttons
    press(qtbot, button)
    (file,) = tmp_path.glob("*.factordiff")
    assert str(file) in question(opened).text()
    qtbot.keyClick(question(opened), Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert load(file).review.entry(opened.session.pairs[1]).note == "held"
    # It is still not where it is looked for.
    assert opened.session.keeper.unsaved
    opened.close()
    assert opened.isVisible()
    press(qtbot, opened.closing.without)


def test_a_file_that_is_no_review_is_refused(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text("[]", encoding="utf-8")
    drop(window, file)
    assert "could not be added" in texts(window)[0]
    drop(window, tmp_path / "missing.json")
    assert "cannot be read" in texts(window)[0]


def test_no_folder_chosen_asks_again(
    qtbot: QtBot, opened: MainWindow, disk: FullDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.close()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    press(qtbot, opened.closing.elsewhere)
    assert question(opened).defaultButton() is opened.closing.elsewhere
    press(qtbot, opened.closing.without)
    assert not opened.isVisible()


def test_a_folder_that_takes_nothing_is_told_of_and_asked_again(
    qtbot: QtBot, opened: MainWindow, disk: FullDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.close()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "missing"))
    press(qtbot, opened.closing.elsewhere)
    assert "Nothing could be saved:" in question(opened).text()
    qtbot.keyClick(question(opened), Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert "not saved" in question(opened).text()
    press(qtbot, opened.closing.without)


def test_a_slow_disk_keeps_nobody_waiting_and_closing_waits_for_it(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = ReviewStore.append

    def slowly(store: ReviewStore, review: Review, acts: Sequence[Act]) -> tuple[Act, ...]:
        time.sleep(0.3)
        return really(store, review, acts)

    monkeypatch.setattr(keeper, "SHOWN_AFTER", 0.004)
    monkeypatch.setattr(ReviewStore, "append", slowly)
    begun = time.monotonic()
    for pair in opened.session.pairs[:3]:
        opened.session.set_mark(pair, Mark.FLAGGED)
    assert time.monotonic() - begun < 0.3
    assert [opened.session.entry(pair).mark for pair in opened.session.pairs[:3]] == [Mark.FLAGGED] * 3
    opened.close()
    assert not opened.isVisible()
    assert [entry.mark for entry in stored()[:3]] == [Mark.FLAGGED] * 3


def test_filings_opened_again_before_the_disk_is_done_show_what_was_said(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    really, go_on = ReviewStore.append, threading.Event()

    def slowly(store: ReviewStore, review: Review, acts: Sequence[Act]) -> tuple[Act, ...]:
        go_on.wait(10.0)
        return really(store, review, acts)

    monkeypatch.setattr(keeper, "SHOWN_AFTER", 0.004)
    monkeypatch.setattr(ReviewStore, "append", slowly)
    put_note(opened.session, opened.session.pairs[1], "under way")
    opened.show_comparison(flat())
    opened.show_comparison(small())
    assert opened.session.entry(opened.session.pairs[1]).note == "under way"
    go_on.set()
    assert opened.session.keeper.try_again()
    assert stored()[1].note == "under way"


def test_a_fault_does_not_say_that_all_is_saved(opened: MainWindow, disk: FullDisk) -> None:
    put_note(opened.session, opened.session.pairs[1], "held")
    opened.failures.report(ValueError("a fault"))
    box = opened.failures.box
    assert box is not None
    assert "not all of them are saved" in box.text()
    box.close()


def drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
