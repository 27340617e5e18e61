"""The dialog that asks for two files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from viewer.desktop.opening.open_dialog import OpenDialog
from viewer.desktop.opening.path_field import filings_filter


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old filing.md", tmp_path / "new.md"
    old.touch()
    new.touch()
    return old, new


def test_two_files_can_be_compared(qtbot: QtBot, files: tuple[Path, Path]) -> None:
    dialog = OpenDialog(*files)
    qtbot.addWidget(dialog)
    assert dialog.compare.isEnabled()
    assert dialog.paths == files
    assert dialog.problem.text() == ""
    dialog.swap.click()
    assert dialog.paths == files[::-1]


@pytest.mark.parametrize(
    ("typed", "says"),
    [("", "Choose the new filing"), ("{folder}", "is a folder"), ("{folder}/none.md", "no file none.md")],
)
def test_what_is_wrong_is_said_in_words(
    qtbot: QtBot, files: tuple[Path, Path], typed: str, says: str
) -> None:
    dialog = OpenDialog(files[0], None)
    qtbot.addWidget(dialog)
    dialog.new.edit.setText(typed.format(folder=files[0].parent))
    assert says in dialog.problem.text()
    assert not dialog.compare.isEnabled()
    assert dialog.paths is None


def test_a_path_that_no_system_takes_is_no_fault(qtbot: QtBot, files: tuple[Path, Path]) -> None:
    dialog = OpenDialog(files[0], None)
    qtbot.addWidget(dialog)
    dialog.new.edit.setText("x" * 5000)
    assert not dialog.compare.isEnabled()
    assert dialog.problem.text()


def test_the_same_file_twice_is_remarked_on_and_allowed(qtbot: QtBot, files: tuple[Path, Path]) -> None:
    dialog = OpenDialog(files[0], files[0])
    qtbot.addWidget(dialog)
    assert "same file" in dialog.problem.text()
    assert dialog.compare.isEnabled()


def test_quotes_round_a_pasted_path_do_not_matter(qtbot: QtBot, files: tuple[Path, Path]) -> None:
    dialog = OpenDialog(files[0], None)
    qtbot.addWidget(dialog)
    dialog.new.edit.setText(f' "{files[1]}" ')
    assert dialog.paths == files


def test_browse_and_drop_fill_a_field(
    qtbot: QtBot, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = OpenDialog(None, None)
    qtbot.addWidget(dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(files[0]), ""))
    dialog.old.browse.click()
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/x"), QUrl.fromLocalFile(str(files[1]))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.new.dropEvent(drop)
    assert dialog.paths == files


def test_the_access_keys_lead_to_the_fields(qtbot: QtBot, files: tuple[Path, Path]) -> None:
    dialog = OpenDialog(None, None)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    for key, field in ((Qt.Key.Key_N, dialog.new), (Qt.Key.Key_O, dialog.old)):
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        assert field.edit.hasFocus()


@pytest.mark.parametrize(
    "name",
    ["a.htm", "a.html", "a.pdf", "a.docx", "a.txt", "a.md", "a.txt.gz", "a.zip", "a.xhtml", "a.markdown"],
)
def test_every_format_that_is_read_passes_the_filter(name: str) -> None:
    patterns = filings_filter().partition("(")[2].partition(")")[0].split()
    assert any(Path(name).match(pattern) for pattern in patterns)


def test_what_is_dropped_is_copied_whatever_is_proposed(qtbot: QtBot, files: tuple[Path, Path]) -> None:
    dialog = OpenDialog(None, None)
    qtbot.addWidget(dialog)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(
        QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    dialog.old.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert event.isAccepted()
    assert dialog.old.path == files[0]
