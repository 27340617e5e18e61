"""The style sheet of the window: quiet borders, rounded chips and buttons, one accent colour.

Widgets opt in by dynamic property: ``chip`` (a filter chip, checkable), ``primary`` (the one loud button),
``quiet`` (secondary text), ``banner`` (a message across the window).
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template(
    """
QToolTip { background: $tooltip; color: $on_tooltip; border: 1px solid $tooltip; padding: 5px 8px; }
QToolBar { background: $chrome; border: none; border-bottom: 1px solid $border; spacing: 6px; padding: 6px; }
QToolBar::separator { background: transparent; width: 10px; }
QStatusBar { background: $chrome; color: $dim; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QLabel[quiet="true"] { color: $dim; }
QToolButton, QPushButton { background: $base; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 4px 10px; }
QToolButton:hover, QPushButton:hover { border-color: $dim; }
QToolButton:pressed, QPushButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $dim; background: $chrome; }
QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton[chip="true"], QPushButton[chip="true"] { background: $chip; color: $dim; border: 1px solid $chip;
    border-radius: 11px; padding: 2px 9px; }
QToolButton[chip="true"]:hover, QPushButton[chip="true"]:hover { border-color: $border; }
QToolButton[chip="true"]:checked, QPushButton[chip="true"]:checked { background: $selected; color: $text;
    border-color: $selected; }
QToolButton[chip="true"]:focus, QPushButton[chip="true"]:focus { border-color: $accent; }
QToolButton[primary="true"], QPushButton[primary="true"] { background: $accent; color: $on_accent;
    border-color: $accent; }
QToolButton[primary="true"]:disabled, QPushButton[primary="true"]:disabled { background: $chip; color: $dim;
    border-color: $border; }
QLineEdit, QPlainTextEdit { background: $base; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 3px 7px; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QFrame[banner="true"] { background: $alarm_fill; border: none; border-bottom: 1px solid $border; }
QAbstractItemView { background: $base; color: $text; border: none; outline: none;
    selection-background-color: $selected; selection-color: $text; }
QTableView { gridline-color: $border; }
QHeaderView { background: $base; border: none; }
QHeaderView::section { background: $base; color: $dim; border: none; border-bottom: 1px solid $border;
    padding: 4px 8px; }
QDockWidget { color: $text; }
QDockWidget::title { background: $chrome; border-top: 1px solid $border; padding: 5px 10px; }
QSplitter::handle { background: $border; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $base; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 20px; border-radius: 3px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
"""
)


def stylesheet(colours: Mapping[str, str]) -> str:
    """Return the style sheet in the given colours (names of ``Theme``'s fields to ``#rrggbb``)."""
    return _SHEET.substitute(colours)
