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
from viewer.desktop.reviewing.admission_question import AdmissionQuestion
from viewer.desktop.reviewing.disagreements_dialog import NONE_LEFT, DisagreementsDialog
from viewer.desktop.reviewing.filing_work import merge_review
from viewer.desktop.reviewing.save_review_dialog import SaveReviewDialog
from viewer.review import Mark, ReviewStore
from viewer.review.acts.signing import signed
from viewer.review.errors import SignedReview
from viewer.review.handing.packing import save
from viewer.review.handing.unpacking import load
from viewer.review.sign_off import Signing


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


def ask(qtbot: QtBot, window: MainWindow, path: Path) -> AdmissionQuestion:
    """Open a file, and return the question that comes of it."""
    window.take([path])
    qtbot.waitUntil(lambda: bool(window.review_files.question and window.review_files.question.box))
    assert window.review_files.question is not None
    return window.review_files.question


def test_a_signed_review_is_not_changed_by_a_double_click(
    qtbot: QtBot, window: MainWindow, compared: Comparison, theirs: Path
) -> None:
    ours = signed(enter(empty(compared), compared.pairs[1], Mark.REVIEWED), Signing.SIGNED, "Ann", "A")
    ReviewStore().append(ours, ours.acts)
    question = ask(qtbot, window, theirs)
    assert question.box is not None
    assert question.box.text() == "“bob.factordiff” would change a review that is signed."
    assert question.add is None
    assert question.as_it_is is not None
    with qtbot.waitSignal(window.loaded):
        question.as_it_is.click()
    assert window.session.review is not None
    assert window.session.review.acts == ReviewStore().open(compared).acts
    assert len(window.session.review.acts) == len(ours.acts)
    # Merging is refused in the same words, be it signed in this window or in another.
    with pytest.raises(SignedReview, match="This review is signed by Ann"):
        merge_review(theirs, empty(compared))


def test_where_both_sides_went_on_the_reviewer_chooses(
    qtbot: QtBot, window: MainWindow, compared: Comparison, theirs: Path
) -> None:
    ours = enter(empty(compared), compared.pairs[1], Mark.REVIEWED)
    ReviewStore().append(ours, ours.acts)
    question = ask(qtbot, window, theirs)
    assert question.box is not None
    question.box.reject()
    assert window.session.comparison is None
    assert len(ReviewStore().open(compared).acts) == 1
    question = ask(qtbot, window, theirs)
    assert question.add is not None
    with qtbot.waitSignal(window.loaded):
        question.add.click()
    assert window.session.review is not None
    assert len(window.session.review.acts) > 1
    # What has been added is not asked about again; that more stands here is told.
    opened_file(qtbot, window, theirs)
    assert any(
        "“bob.factordiff” was saved the review has gone on here: 1 act" in one for one in texts(window)
    )


@pytest.mark.parametrize("merged", [False, True])
def test_a_database_that_is_damaged_keeps_nobody_from_reading_a_file(
    qtbot: QtBot, window: MainWindow, compared: Comparison, theirs: Path, merged: bool
) -> None:
    database = ReviewStore().database
    database.parent.mkdir(parents=True, exist_ok=True)
    database.write_bytes(b"no database at all" * 100)
    if merged:
        with qtbot.waitSignal(window.loaded):
            window.load(Path(compared.old.path), Path(compared.new.path))
        window.review_files.merge_from(theirs)
    else:
        opened_file(qtbot, window, theirs)
    pair = next(pair for pair in window.session.pairs if pair.heading == "Ports may close.")
    qtbot.waitUntil(lambda: window.session.entry(pair).mark is Mark.FLAGGED)
    assert [note.text for note in window.session.notes(pair)] == ["why a week?"]
    qtbot.waitUntil(lambda: any("They are held here and tried again" in one for one in texts(window)))
    assert database.read_bytes().startswith(b"no database at all")
    database.unlink()
    assert window.session.keeper.try_again()
    assert ReviewStore().open(compared).entry(pair).mark is Mark.FLAGGED


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


def test_what_was_not_decided_is_told_again_and_when_the_filings_are_opened_again(
    qtbot: QtBot, window: MainWindow, compared: Comparison, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(monkeypatch, "ann")
    paths = Path(compared.old.path), Path(compared.new.path)
    with qtbot.waitSignal(window.loaded):
        window.load(*paths)
    ports = next(pair for pair in window.session.pairs if pair.heading == "Ports may close.")
    window.session.set_mark(ports, Mark.REVIEWED)
    window.review_files.merge_from(theirs)
    told = "Two reviewers disagree on one thing."
    qtbot.waitUntil(lambda: told in texts(window))
    (banner,) = [one for one in window.banners.banners if one.message.text == told]
    banner.buttons[0].click()
    (dialog,) = window.findChildren(DisagreementsDialog)
    assert told not in texts(window)
    dialog.reject()
    qtbot.waitUntil(lambda: told in texts(window))
    with qtbot.waitSignal(window.loaded):
        window.load(*paths)
    assert told in texts(window)
    window.review_files.decide()
    dialog = window.findChildren(DisagreementsDialog)[-1]
    qtbot.mouseClick(dialog.items[0].buttons[1], Qt.MouseButton.LeftButton)
    dialog.accept()
    qtbot.waitUntil(lambda: told not in texts(window))


def test_a_review_of_other_files_is_not_merged(qtbot: QtBot, opened: MainWindow, theirs: Path) -> None:
    opened.review_files.merge_from(theirs)
    qtbot.waitUntil(lambda: bool(texts(opened)))
    assert "it is a review of other files (ferries-2024.md and ferries-2025.md)" in texts(opened)[0]
