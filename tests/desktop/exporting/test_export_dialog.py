"""The dialog of exports: what is chosen is previewed, kept as a profile, remembered and asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.report.sample import sample
from viewer.desktop.background.jobs import ShouldCancel
from viewer.desktop.exporting import preview, profile_bar
from viewer.desktop.exporting.asking import agreed
from viewer.desktop.exporting.export_dialog import ExportDialog
from viewer.desktop.exporting.last_choice import CONTENT, last_choice, remember_choice
from viewer.desktop.exporting.preview import Pages, Previewed, beginning, pages
from viewer.desktop.settings import Settings
from viewer.report.content.choices import (
    Colours,
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
    WhoseNotes,
)
from viewer.report.content.profiles import named, save
from viewer.report.formats import BY_NAME, FACES
from viewer.report.made.making import Making
from viewer.report.writing import ReportError

EVERYTHING = ReportContent(
    factors=WhichFactors.CHOSEN,
    chosen=("n0", "n1", "o3"),
    unchanged=Unchanged.LEFT_OUT,
    layout=ReportLayout.REDLINE,
    verdicts=("changed", "restated"),
    introduction=False,
    set_aside=False,
    notes=WhoseNotes.MINE,
    colours=Colours.HIGH_CONTRAST_BLUE_ORANGE,
    title="For the file",
    reviewer="Ann Example",
    cut_data=True,
)


def take_profile(dialog: ExportDialog, name: str) -> None:
    """Choose a profile as a reviewer does."""
    names = dialog.profiles.names
    names.setCurrentIndex(names.findData(name))
    names.activated.emit(names.currentIndex())


@pytest.fixture(autouse=True)
def apart_from_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(sample(), None, BY_NAME["html"], ReportContent())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    return made


def test_every_choice_can_be_shown_and_is_told_again(dialog: ExportDialog) -> None:
    dialog.form.show_content(EVERYTHING)
    assert dialog.form.content == EVERYTHING
    dialog.form.show_content(ReportContent())
    assert dialog.form.content == ReportContent()


def test_the_preview_follows_what_is_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.show()
    first = dialog.preview.first
    qtbot.waitUntil(lambda: "All 5 factors shown." in first.toPlainText(), timeout=15_000)
    dialog.form.factors.setCurrentIndex(1)
    qtbot.keyClicks(dialog.form.title, "For the file")
    qtbot.waitUntil(lambda: "4 of 5 factors shown" in first.toPlainText(), timeout=15_000)
    assert first.toPlainText().startswith("For the file")


def test_what_does_not_go_together_is_told_and_cannot_be_exported(dialog: ExportDialog) -> None:
    dialog.form.factors.setCurrentIndex(dialog.form.factors.findData("chosen"))
    assert dialog.problem.text().startswith("Tick the factors")
    assert not dialog.go.isEnabled()
    dialog.form.chosen.tick(["n1"])
    assert dialog.problem.text() == ""
    assert dialog.go.isEnabled()
    dialog.form.notes.setCurrentIndex(dialog.form.notes.findData("mine"))
    assert dialog.problem.text().startswith("Name the reviewer")
    assert not dialog.go.isEnabled()


def test_a_preview_that_ends_late_allows_no_export_of_nothing(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    at_it: list[Previewed] = []

    def slow(wanted: Previewed) -> str:
        at_it.append(wanted)
        go.wait(20)
        return "late"

    monkeypatch.setattr(preview, "beginning", slow)
    dialog.show()
    qtbot.waitUntil(lambda: bool(at_it))
    dialog.form.factors.setCurrentIndex(dialog.form.factors.findData("chosen"))
    go.set()
    qtbot.wait(2 * preview.DELAY)
    assert dialog.problem.text().startswith("Tick the factors")
    assert not dialog.go.isEnabled()
    assert dialog.preview.first.toPlainText() == ""
    with qtbot.assertNotEmitted(dialog.asked):
        dialog.buttons.accepted.emit()
    assert dialog.isVisible()


def test_what_a_format_does_not_show_is_grey(dialog: ExportDialog) -> None:
    for name, rows in (("docx", False), ("pdf", True), ("json", False)):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        assert dialog.form.layout_box.isEnabled() is rows
        assert dialog.preview.isTabEnabled(1) is rows
        assert dialog.form.cut_data.isEnabled() is (name == "json")


def test_export_tells_what_was_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.show()
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    dialog.form.show_content(EVERYTHING)
    with qtbot.waitSignal(dialog.asked) as asked:
        qtbot.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert asked.args == [BY_NAME["pdf"], EVERYTHING, False]


def test_a_file_beside_the_report_is_for_what_has_no_place_for_a_manifest(
    qtbot: QtBot, dialog: ExportDialog
) -> None:
    dialog.show()
    able = []
    for number, face in enumerate(FACES):
        dialog.format.setCurrentIndex(number)
        if dialog.beside.isEnabled():
            able.append(face.name)
    assert able == ["xlsx", "csv", "markdown"]
    dialog.format.setCurrentIndex(FACES.index(BY_NAME["csv"]))
    dialog.beside.click()
    with qtbot.waitSignal(dialog.asked) as asked:
        qtbot.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert asked.args == [BY_NAME["csv"], ReportContent(), True]


def test_a_profile_is_kept_chosen_and_deleted(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_names: ("client", True))
    monkeypatch.setattr(profile_bar, "agreed", lambda *_args: True)
    dialog.form.show_content(EVERYTHING)
    dialog.profiles.keep.click()
    assert list(named()) == ["client"]
    assert dialog.profiles.names.currentData() == "client"
    dialog.form.title.setText("Another")
    assert dialog.profiles.names.currentData() == ""
    dialog.profiles.names.setCurrentIndex(1)
    dialog.profiles.names.activated.emit(1)
    assert dialog.form.content == EVERYTHING
    assert dialog.profiles.names.currentData() == "client"
    dialog.profiles.remove.click()
    assert named() == {}


def test_a_profile_that_cannot_be_used_is_told_of(dialog: ExportDialog) -> None:
    path = save("broken", EVERYTHING)
    path.write_text("{", "utf-8")
    dialog.show()
    dialog.profiles.fill()
    take_profile(dialog, "broken")
    assert "is no JSON" in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert dialog.go.isEnabled()
    # A preview that is made meanwhile does not hide it, and what is chosen next does.
    dialog.preview.failed.emit("")
    assert dialog.problem.isVisible()
    dialog.form.title.setText("Another")
    assert not dialog.problem.isVisible()


def test_a_profile_ticks_a_pair_by_any_of_its_ids_and_names_it_as_before(dialog: ExportDialog) -> None:
    save("old ids", ReportContent(factors=WhichFactors.CHOSEN, chosen=("o1", "o99"), cut_data=True))
    dialog.show()
    dialog.profiles.fill()
    take_profile(dialog, "old ids")
    assert dialog.form.chosen.ticked == ("n1",)
    assert (dialog.form.content.chosen, dialog.form.content.cut_data) == (("o1",), True)
    assert dialog.problem.isVisible()
    assert dialog.problem.text().endswith("no such factor: o99")


def test_a_profile_that_another_window_kept_is_offered(dialog: ExportDialog) -> None:
    save("mine", EVERYTHING)
    dialog.profiles.fill("mine")
    save("another", EVERYTHING)
    dialog.profiles.follow()
    names = dialog.profiles.names
    assert [names.itemText(index) for index in range(names.count())] == ["No profile", "another", "mine"]
    assert names.currentData() == "mine"
    assert dialog.profiles.remove.isEnabled()


def test_every_field_has_a_name_and_can_be_reached(dialog: ExportDialog) -> None:
    fields = [
        one
        for one in dialog.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.metaObject().className()
        in ("QComboBox", "QLineEdit", "QCheckBox", "CheckList", "QTextBrowser", "QPushButton")
    ]
    assert len(fields) > 15
    for field in fields:
        assert field.accessibleName() or getattr(field, "text", str)(), field


def test_a_page_is_a_picture_of_the_pdf() -> None:
    previewed = Previewed(sample(), None, Making(), BY_NAME["pdf"])
    made = pages(previewed, 99, 300)
    assert made.number == made.count - 1
    assert made.image.width() == pytest.approx(300, abs=2)
    again = pages(previewed, 0, 300, made.pdf)
    assert again.pdf == made.pdf
    assert again.image != made.image


def test_a_long_beginning_is_cut_between_lines() -> None:
    words = beginning(Previewed(sample(), None, Making(), BY_NAME["html"]))
    assert words.startswith("# ")
    assert "How this was made" not in words


@pytest.mark.parametrize("name", ["csv", "json"])
def test_the_preview_of_data_shows_what_is_exported(name: str) -> None:
    for cut in (False, True):
        content = ReportContent(factors=WhichFactors.CHOSEN, chosen=("n1",), cut_data=cut)
        words = beginning(Previewed(sample(), None, Making(content=content), BY_NAME[name]))
        assert ("All 5 factors shown." in words) is not cut


class Slow:
    """Sets the first PDF until it is no longer wanted, or told to go on; tells what is under way."""

    def __init__(self) -> None:
        self.under_way = self.most = self.killed = 0
        self.go = threading.Event()
        self.held: list[bytes] = []

    def pages(
        self,
        wanted: Previewed,
        number: int,
        _pixels: int,
        held: bytes = b"",
        stop: ShouldCancel | None = None,
    ) -> Pages:
        assert stop is not None
        self.held.append(held)
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            while not self.go.wait(0.01):
                if stop():
                    self.killed += 1
                    raise ReportError("no longer wanted")
        finally:
            self.under_way -= 1
        return Pages(
            wanted.making.content.title.encode(), number, 1, QImage(9, 9, QImage.Format.Format_RGB32)
        )


@pytest.fixture
def slow(dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow()
    monkeypatch.setattr(preview, "pages", made.pages)
    dialog.show()
    dialog.preview.setCurrentIndex(1)
    qtbot.waitUntil(lambda: made.under_way == 1)
    yield made
    made.go.set()


def test_pages_of_an_earlier_choice_are_no_preview_of_this_one(
    qtbot: QtBot, dialog: ExportDialog, slow: Slow
) -> None:
    dialog.form.title.setText("second")
    slow.go.set()
    qtbot.waitUntil(lambda: len(slow.held) == 2 and dialog.preview.place.text() == "Page 1 of 1")
    assert slow.held == [b"", b""]
    dialog.preview._make()
    qtbot.waitUntil(lambda: len(slow.held) == 3)
    assert slow.held[2] == b"second"


def test_one_preview_is_made_at_a_time_and_closing_waits_for_none(
    qtbot: QtBot, dialog: ExportDialog, slow: Slow
) -> None:
    for number in (1, 2):
        dialog.form.title.setText(str(number))
        qtbot.waitUntil(lambda number=number: len(slow.held) == number + 1)  # type: ignore[misc]
    assert (slow.most, slow.killed) == (1, 2)
    before = time.monotonic()
    dialog.reject()
    assert time.monotonic() - before < 0.5
    qtbot.waitUntil(lambda: slow.killed == 3)


def test_closing_waits_for_no_work_that_cannot_be_stopped(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    at_it: list[Previewed] = []

    def stubborn(wanted: Previewed) -> str:
        at_it.append(wanted)
        go.wait(20)
        return ""

    monkeypatch.setattr(preview, "beginning", stubborn)
    dialog.show()
    qtbot.waitUntil(lambda: bool(at_it))
    before = time.monotonic()
    dialog.reject()
    assert time.monotonic() - before < 0.5
    go.set()


def test_two_dialogs_at_once_show_each_its_own(qtbot: QtBot, dialog: ExportDialog) -> None:
    other = ExportDialog(sample(), None, BY_NAME["pdf"], ReportContent(title="other"))
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(other)
    dialog.show()
    other.show()
    dialog.form.title.setText("mine")
    for one, title in ((dialog, "mine"), (other, "other")):
        qtbot.waitUntil(lambda one=one, title=title: one.preview.first.toPlainText().startswith(title))  # type: ignore[misc]
    other.reject()
    dialog.form.title.setText("still mine")
    qtbot.waitUntil(lambda: dialog.preview.first.toPlainText().startswith("still mine"))


def test_the_last_choice_is_offered_again_in_the_colours_of_the_window() -> None:
    settings = Settings()
    assert last_choice(settings, Colours.RED_GREEN) == (BY_NAME["html"], ReportContent())
    remember_choice(settings, BY_NAME["docx"], EVERYTHING)
    face, content = last_choice(settings, Colours.BLUE_ORANGE)
    assert face.name == "docx"
    # Chosen factors and a title are those of one pair of filings.
    assert (content.factors, content.chosen, content.title) == (WhichFactors.ALL, (), "")
    assert (content.layout, content.colours) == (ReportLayout.REDLINE, Colours.BLUE_ORANGE)


@pytest.mark.parametrize(
    "stored", ['{"factors": 3', "5", "null", "true", '["factors"]', "[[1]]", '"title"', "[" * 9999]
)
def test_a_stored_choice_that_makes_no_sense_is_the_usual_one(stored: str) -> None:
    settings = Settings()
    settings.set_text(CONTENT, stored)
    assert last_choice(settings, Colours.RED_GREEN)[1] == ReportContent()


def test_a_question_shows_a_name_as_it_stands_and_enter_says_no(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown: list[str] = []

    def press() -> None:
        box = parent.findChild(QMessageBox)
        shown.append(box.text())
        assert box.textFormat() is Qt.TextFormat.PlainText
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(100, press)
    assert not agreed(parent, "Export", "<b>a</b> is there. Replace it?")
    assert shown == ["<b>a</b> is there. Replace it?"]
