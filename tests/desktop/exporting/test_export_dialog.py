"""The dialog of exports: what is chosen is previewed, kept as a profile, remembered and asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.report.sample import sample
from viewer.desktop.exporting import profile_bar
from viewer.desktop.exporting.asking import agreed
from viewer.desktop.exporting.export_dialog import ExportDialog
from viewer.desktop.exporting.last_choice import CONTENT, last_choice, remember_choice
from viewer.desktop.exporting.preview import Previewed, beginning, pages
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
from viewer.report.formats import BY_NAME
from viewer.report.made.making import Making

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
)


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
    assert "none is named" in dialog.problem.text()
    assert not dialog.go.isEnabled()
    dialog.form.chosen.tick(["n1"])
    assert dialog.problem.text() == ""
    assert dialog.go.isEnabled()


def test_what_a_format_does_not_show_is_grey(dialog: ExportDialog) -> None:
    for name, rows in (("docx", False), ("pdf", True), ("json", False)):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        assert dialog.form.layout_box.isEnabled() is rows
        assert dialog.preview.isTabEnabled(1) is rows


def test_export_tells_what_was_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.show()
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    dialog.form.show_content(EVERYTHING)
    with qtbot.waitSignal(dialog.asked) as asked:
        qtbot.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert asked.args == [BY_NAME["pdf"], EVERYTHING]


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
    dialog.profiles.fill()
    dialog.profiles.names.setCurrentIndex(1)
    dialog.profiles.names.activated.emit(1)
    assert "is no JSON" in dialog.problem.text()


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


def test_the_last_choice_is_offered_again_in_the_colours_of_the_window() -> None:
    settings = Settings()
    assert last_choice(settings, Colours.RED_GREEN) == (BY_NAME["html"], ReportContent())
    remember_choice(settings, BY_NAME["docx"], EVERYTHING)
    face, content = last_choice(settings, Colours.BLUE_ORANGE)
    assert face.name == "docx"
    # Chosen factors and a title are those of one pair of filings.
    assert (content.factors, content.chosen, content.title) == (WhichFactors.ALL, (), "")
    assert (content.layout, content.colours) == (ReportLayout.REDLINE, Colours.BLUE_ORANGE)
    settings.set_text(CONTENT, '{"factors": 3')
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
