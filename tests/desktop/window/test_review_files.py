"""A review is saved to a file, opened from one, and merged with a colleague's."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.review.handing.reviews import by, empty, enter, filed, filings
from viewer.comparison.model import Comparison
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.open_dialog import OpenDialog
from viewer.desktop.reviewing.disagreements_dialog import NONE_LEFT, DisagreementsDialog
from viewer.desktop.reviewing.save_review_dialog import SaveReviewDialog
from viewer.review import Mark
from viewer.review.handing.packing import save
from viewer.review.handing.unpacking import load


@pytest.fixture
def compared(tmp_path: Path) -> Comparison:
    return filings(tmp_path / "filings")


@pytest.fixture
def theirs(tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Bob's file: the first factor flagged, with a note; the filings are in it."""
    with monkeypatch.context() as patch:
        by(patch, "bob")
        review = enter(empty(compared), compared.pairs[0], Mark.FLAGGED, "why a week?")
        save(filed(compared, review, with_filings=True), tmp_path / "bob.factordiff")
    return tmp_path / "bob.factordiff"


def texts(window: MainWindow) -> list[str]:
    return [banner.message.text for banner in window.banners.banners]


def opened_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.loaded):
        window.take([path])


def test_a_file_opens_with_its_filings_where_they_are_not(
    qtbot: QtBot, window: MainWindow, theirs: Path, compared: Comparison, data_folder: Path
) -> None:
    for path in (compared.old.path, compared.new.path):
        Path(path).unlink()
    opened_file(qtbot, window, theirs)
    pair = next(pair for pair in window.session.pairs if pair.heading == "Ports may close.")
    assert window.session.entry(pair).mark is Mark.FLAGGED
    assert [(note.author, note.text) for note in window.session.notes(pair)] == [("bob", "why a week?")]
    assert Path(window.session.comparison.new.path).is_relative_to(data_folder)
    assert not [text for text in texts(window) if "reviewed" in text or "disagree" in text]


def test_without_its_filings_it_asks_and_tells_what_differs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, compared: Comparison
) -> None:
    review = enter(empty(compared), compared.pairs[0], Mark.REVIEWED)
    (tmp_path / "mail").mkdir()
    save(filed(compared, review), tmp_path / "mail" / "a.factordiff")
    again = tmp_path / "again.md"
    again.write_text(Path(compared.new.path).read_text(encoding="utf-8") + "\n\n", encoding="utf-8")
    window.take([tmp_path / "mail" / "a.factordiff"])
    qtbot.waitUntil(lambda: bool(window.findChildren(OpenDialog)))
    (dialog,) = window.findChildren(OpenDialog)
    assert dialog.windowTitle() == "Where are the filings of a.factordiff?"
    dialog.old.set_path(Path(compared.old.path))
    dialog.new.set_path(again)
    with qtbot.waitSignal(window.loaded):
        dialog.accept()
    told = " ".join(texts(window))
    assert "The new filing is not the file ferries-2025.md that was reviewed" in told
    assert "2 of 2 factors have the same text" in told
    assert "old filing is not" not in told


def test_a_damaged_file_is_told_of_and_what_is_open_stays(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.factordiff"
    bad.write_bytes(b"PK\x03\x04 no more")
    before = opened.session.comparison
    opened.take([bad])
    qtbot.waitUntil(lambda: bool(texts(opened)))
    assert "bad.factordiff" in texts(opened)[0]
    assert "nothing was changed here" in texts(opened)[0]
    assert opened.session.comparison is before


def test_the_review_on_screen_is_saved_with_what_is_being_typed(
    qtbot: QtBot, window: MainWindow, compared: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(window.loaded):
        window.load(Path(compared.old.path), Path(compared.new.path))
    window.tree.choose(window.session.pairs[-2])
    qtbot.keyClick(window.tree.view, Qt.Key.Key_M)
    qtbot.keyClicks(window.notes.edit, "half a wo")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    window.actions_by_id["save-review"].trigger()
    (dialog,) = window.findChildren(SaveReviewDialog)
    with qtbot.waitSignal(window.review_files.saved):
        dialog.accept()
    file = load(tmp_path / "mine.factordiff")
    assert [note.text for note in file.review.notes.values()] == ["half a wo"]
    assert file.old.data == Path(compared.old.path).read_bytes()
    with zipfile.ZipFile(tmp_path / "mine.factordiff") as archive:
        assert len(archive.namelist()) == 4
    # Going on with the note is another act: what was handed on is not altered any more.
    assert window.session.review is not None
    qtbot.keyClicks(window.notes.edit, "rd")
    window.notes.save()
    handed = {act.id: act for act in file.acts}
    assert all(
        act.revision == handed[act.id].revision for act in window.session.review.acts if act.id in handed
    )


def test_a_merge_adds_what_the_other_says_and_each_disagreement_is_decided_by_a_click(
    qtbot: QtBot, window: MainWindow, compared: Comparison, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(monkeypatch, "ann")
    with qtbot.waitSignal(window.loaded):
        window.load(Path(compared.old.path), Path(compared.new.path))
    ports = next(pair for pair in window.session.pairs if pair.heading == "Ports may close.")
    window.session.set_mark(ports, Mark.REVIEWED)
    window.review_files.merge_from(theirs)
    qtbot.waitUntil(lambda: "Two reviewers disagree on one thing." in texts(window))
    assert window.session.entry(ports).mark == Mark.REVIEWED | Mark.FLAGGED
    assert [note.author for note in window.session.notes(ports)] == ["bob"]
    window.actions_by_id["decide"].trigger()
    (dialog,) = window.findChildren(DisagreementsDialog)
    words = [button.text() for button in dialog.items[0].buttons]
    assert words == ["bob: needs attention", "ann: reviewed", "Both"]
    qtbot.mouseClick(dialog.items[0].buttons[1], Qt.MouseButton.LeftButton)
    assert window.session.entry(ports).mark is Mark.REVIEWED
    assert dialog.left.text() == NONE_LEFT
    dialog.close()
    assert window.actions_by_id["undo"].text() == "&Undo deciding for ann on “Ports may close.”"
    window.done.undo()
    assert window.session.entry(ports).mark == Mark.REVIEWED | Mark.FLAGGED


def test_a_review_of_other_files_is_not_merged(qtbot: QtBot, opened: MainWindow, theirs: Path) -> None:
    opened.review_files.merge_from(theirs)
    qtbot.waitUntil(lambda: bool(texts(opened)))
    assert "it is a review of other files (ferries-2024.md and ferries-2025.md)" in texts(opened)[0]
