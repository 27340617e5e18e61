"""What a screen reader gets of each dialog of the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTabWidget
from pytestqt.qtbot import QtBot

from tests.desktop.accessibility.told import nameless, parts
from viewer.desktop.main_window import MainWindow

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "commands": lambda window: window.show_commands(),
    "settings": lambda window: window.show_settings(),
    "keys": lambda window: window.explainer.show_keys(),
    "about": lambda window: window.explainer.show_about(),
    "why": lambda window: window.explainer.show_why(),
    "history": lambda window: window.explainer.show_history(),
    "set aside": lambda window: window.explainer.show_set_aside(),
    "reading": lambda window: window.explainer.show_reading(0),
    "open": lambda window: window.opener.ask(),
    "pair": lambda window: window.pairing.pair_with(),
    "split": lambda window: window.pairing.mark_split(),
    "source": lambda window: window.source.show(),
    "fault": lambda window: window.failures.report(ValueError("x")),
}


def pages(dialog: QDialog) -> Iterator[int]:
    """Show each page of a dialog in turn."""
    tabs = dialog.findChild(QTabWidget)
    for number in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(number)
        yield number


@pytest.mark.parametrize("name", DIALOGS)
def test_every_part_of_a_dialog_says_what_it_is(qtbot: QtBot, opened: MainWindow, name: str) -> None:
    DIALOGS[name](opened)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    try:
        for _ in pages(dialog):
            assert nameless(dialog) == []
            outermost = parts(dialog)[0]
            assert outermost.role in ("Dialog", "AlertMessage")
            assert outermost.name
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        focus = dialog.focusWidget()
        assert focus is not None
        assert focus.isVisible() or dialog.findChild(QTabWidget) is not None
        assert dialog.isVisible()
        assert dialog.findChild(QDialogButtonBox) is not None or name == "commands"
    finally:
        dialog.reject()


def test_fields_of_a_form_are_labelled(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = opened.show_settings()
    labels = {part.label or part.name for part in parts(dialog) if part.role in ("ComboBox", "SpinBox")}
    assert {"Theme", "Contrast", "Font", "Size", "Fold unchanged paragraphs"} <= labels
    dialog.reject()
