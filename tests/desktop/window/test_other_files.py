"""The same filings downloaded again: the review of the earlier files is used or offered, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.accuracy.invented_factors import invented_factors
from tests.desktop.noting import put_note
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Banner
from viewer.review import Mark, ReviewError, ReviewStore
from viewer.review.stored.review_json import dumps


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two filings of five short factors: each is read and compared several times here."""
    factors = invented_factors(5, 5, (1, 1))
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    for path, year in ((old, 2023), (new, 2024)):
        texts = [f"**{heading}**\n\n{' '.join(texts)} This was so in {year}." for heading, *texts in factors]
        sections = ("# Item 1A. Risk Factors", *texts, "# Item 1B. Unresolved Staff Comments", "None.")
        path.write_text("\n\n".join(sections), encoding="utf-8")
    return old, new


@pytest.fixture
def reviewed(qtbot: QtBot, window: MainWindow, files: tuple[Path, Path]) -> MainWindow:
    """A window in which the files were reviewed; nothing else was opened since."""
    load(qtbot, window, files)
    session = window.session
    window.tree.choose(session.pairs[1])
    session.set_mark(session.pairs[1], Mark.REVIEWED)
    window.reviewer.edit_note()
    window.notes.edit.setPlainText("of the first download")
    window.notes.save()
    put_note(session, session.pairs[2], "on another factor")
    return window


def load(qtbot: QtBot, window: MainWindow, files: tuple[Path, Path]) -> None:
    with qtbot.waitSignal(window.loaded, timeout=20_000):
        window.load(*files)


def banner(window: MainWindow) -> Banner:
    (one,) = (one for one in window.banners.banners if "in other files" in one.message.text)
    return one


def notes(window: MainWindow) -> list[str]:
    return [note for pair in window.session.pairs if (note := window.session.entry(pair).note)]


def with_crlf(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


def edit(window: MainWindow, file: Path) -> None:
    """Add a word to the second factor's text."""
    heading = window.session.pairs[2].heading
    text = file.read_text(encoding="utf-8")
    at = text.index(". ", text.index(heading) + len(heading))
    file.write_text(f"{text[:at]} indeed{text[at:]}", encoding="utf-8")


def press(qtbot: QtBot, window: MainWindow, title: str) -> None:
    (button,) = (button for button in banner(window).buttons if button.text() == title)
    with qtbot.waitSignal(window.loaded, timeout=20_000):
        button.click()


def test_the_review_is_there_at_once_and_a_message_says_so(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path]
) -> None:
    with_crlf(files[1])
    load(qtbot, reviewed, files)
    assert notes(reviewed) == ["of the first download", "on another factor"]
    assert reviewed.session.entry(reviewed.session.pairs[1]).mark is Mark.REVIEWED
    assert "is used: all" in banner(reviewed).message.text


def test_undo_takes_it_back_for_good_and_nothing_that_was_said_since(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path]
) -> None:
    first = reviewed.session.review
    assert first is not None
    before = ReviewStore().acts_after(first, 0)
    with_crlf(files[1])
    load(qtbot, reviewed, files)
    put_note(reviewed.session, reviewed.session.pairs[3], "said since")
    press(qtbot, reviewed, "Undo")
    assert notes(reviewed) == ["said since"]
    assert reviewed.session.reviewed_count == 0
    load(qtbot, reviewed, files)
    assert notes(reviewed) == ["said since"]
    assert ReviewStore().acts_after(first, 0) == before


def test_after_undo_it_is_offered_and_can_be_used_after_all(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path]
) -> None:
    with_crlf(files[1])
    load(qtbot, reviewed, files)
    press(qtbot, reviewed, "Undo")
    assert notes(reviewed) == []
    assert "exists: all" in banner(reviewed).message.text
    press(qtbot, reviewed, "Use it")
    assert notes(reviewed) == ["of the first download", "on another factor"]
    assert reviewed.session.reviewed_count == 1


def test_another_text_is_told_of_and_used_only_when_asked(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path]
) -> None:
    edit(reviewed, files[1])
    load(qtbot, reviewed, files)
    assert notes(reviewed) == []
    assert banner(reviewed).message.text.endswith("have the same texts; 1 differs.")
    press(qtbot, reviewed, "Use it")
    assert notes(reviewed) == ["of the first download", "on another factor"]
    load(qtbot, reviewed, files)
    assert len(notes(reviewed)) == 2


def test_not_now_asks_again_next_time(qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path]) -> None:
    edit(reviewed, files[1])
    load(qtbot, reviewed, files)
    (button,) = (button for button in banner(reviewed).buttons if button.text() == "Not now")
    button.click()
    assert not [one for one in reviewed.banners.banners if "in other files" in one.message.text]
    load(qtbot, reviewed, files)
    assert "exists" in banner(reviewed).message.text


def test_pairs_made_by_hand_come_along(qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path]) -> None:
    session = reviewed.session
    pair = next(pair for pair in session.pairs if pair.old == ("o2",))
    reviewed.tree.choose(pair)
    with qtbot.waitSignal(session.opened, timeout=20_000):
        reviewed.pairing.unpair()
    assert session.comparison is not None
    manual = set(session.comparison.manual)
    assert manual
    with_crlf(files[0])
    load(qtbot, reviewed, files)
    assert session.comparison is not None
    assert set(session.comparison.manual) == manual
    press(qtbot, reviewed, "Undo")
    assert session.comparison.manual == ()


def test_a_choice_that_cannot_be_saved_shows_and_is_told_of(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with_crlf(files[1])
    load(qtbot, reviewed, files)

    def full(_store: ReviewStore, *_reviews: object) -> None:
        raise ReviewError("reviews: the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(ReviewStore, "append", full)
        (undo,) = banner(reviewed).buttons
        undo.click()
        assert notes(reviewed) == []
        assert any("the disk is full" in one.message.text for one in reviewed.banners.banners)
    assert reviewed.session.keeper.try_again()
    load(qtbot, reviewed, files)
    assert notes(reviewed) == []


def test_a_dropped_review_of_the_filings_on_screen_shows_at_once(
    qtbot: QtBot, reviewed: MainWindow, files: tuple[Path, Path], tmp_path: Path
) -> None:
    review = reviewed.session.review
    assert review is not None
    elsewhere = tmp_path / f"{review.name}.json"
    elsewhere.write_bytes(dumps(review))
    ReviewStore().database.unlink()
    load(qtbot, reviewed, files)
    assert notes(reviewed) == []
    with qtbot.waitSignal(reviewed.loaded, timeout=20_000):
        reviewed.other_files.take_in(elsewhere)
    assert notes(reviewed) == ["of the first download", "on another factor"]
    assert elsewhere.exists()
