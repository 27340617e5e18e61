"""The style sheet of the window: quiet borders, rounded chips and buttons, one accent colour.

Widgets opt in by dynamic property: ``chip`` (a filter chip, checkable), ``primary`` (the one loud button),
``quiet`` (secondary text), ``banner`` (a message across the window: ``alarm``, ``notice`` or ``note``),
``reason`` (the line of reasons above the panes), ``steps`` (a pair of arrow buttons), ``sheet`` (a page of
text or a panel on the colour of text), ``panel`` (a dialog without a title bar), ``link`` (a button that
looks like a line of text), ``flat`` (a button that is only its sign), ``title`` (large text), ``section``
(a title within a page), ``problem`` (what is wrong with a field).
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtWidgets import QWidget

from viewer.resources import resource

_SHEET = Template(
    """
QToolTip { background: $tooltip; color: $on_tooltip; border: 1px solid $tooltip; padding: 3px 4px; }
QToolBar { background: $chrome; border: none; border-bottom: 1px solid $border; spacing: 6px; padding: 6px; }
QToolBar::separator { background: transparent; width: 10px; }
QStatusBar { background: $chrome; color: $dim; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QLabel[quiet="true"] { color: $dim; }
QToolButton, QPushButton { background: $base; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 4px 10px; }
QToolButton { padding: 3px 8px; }
QToolButton:hover, QPushButton:hover { border-color: $dim; }
QToolButton:pressed, QPushButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $dim; background: $chrome; }
QToolButton::menu-indicator { image: none; }
QToolButton[chip="true"], QPushButton[chip="true"] { background: $chip; color: $dim; border: 1px solid $chip;
    border-radius: 10px; padding: 2px 9px; }
QToolButton[chip="true"]:hover, QPushButton[chip="true"]:hover { border-color: $border; }
QToolButton[chip="true"]:checked, QPushButton[chip="true"]:checked { background: $selected; color: $text;
    border-color: $selected; }
QToolButton[chip="true"]:focus, QPushButton[chip="true"]:focus { border-color: $accent; }
QToolButton[primary="true"], QPushButton[primary="true"] { background: $accent; color: $on_accent;
    border-color: $accent; }
QToolButton[primary="true"]:focus, QPushButton[primary="true"]:focus { border-color: $text; }
QToolButton[primary="true"]:disabled, QPushButton[primary="true"]:disabled { background: $chip; color: $dim;
    border-color: $border; }
QLineEdit, QPlainTextEdit { background: $base; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 3px 7px; placeholder-text-color: $dim;
    selection-background-color: $hit; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QLineEdit:disabled { color: $dim; background: $chrome; }
QFrame[banner="true"], QFrame[banner="alarm"] { background: $alarm_fill; border: none;
    border-bottom: 1px solid $border; }
QFrame[banner="notice"] { background: $figure; border: none; border-bottom: 1px solid $border; }
QFrame[banner="note"] { background: $chip; border: none; border-bottom: 1px solid $border; }
QFrame[reason="true"] { background: $chrome; border: none; border-bottom: 1px solid $border; }
QFrame[steps="true"] { background: $base; border: 1px solid $border; border-radius: 4px; }
QFrame[steps="true"] QToolButton { background: transparent; border: 1px solid transparent; padding: 1px 3px; }
QFrame[steps="true"] QToolButton:hover { background: $chip; }
QFrame[steps="true"] QToolButton:focus { border-color: $accent; }
QFrame[steps="true"] QLabel { color: $text; }
QFrame[steps="true"] QLabel:disabled { color: $dim; }
QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: 2px 5px; }
QStatusBar QToolButton[flat="true"] { color: $dim; }
QToolButton[flat="true"]:hover { border-color: $border; }
QToolButton[flat="true"]:focus { border-color: $accent; }
QDialog[panel="true"] { background: $chrome; border: 1px solid $dim; }
QFrame[sheet="true"], QWidget[sheet="true"] { background: $base; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $accent;
    text-align: left; padding: 4px 6px; }
QPushButton[link="true"]:hover { background: $chip; }
QPushButton[link="true"]:focus { border-color: $accent; }
QLabel[section="true"] { font-weight: 600; }
QLabel[problem="true"] { color: $alarm; }
QComboBox, QSpinBox { background: $base; color: $text; border: 1px solid $dim; border-radius: 4px;
    padding: 3px 7px; }
QComboBox:focus, QSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QSpinBox:disabled { color: $dim; border-color: $border; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; width: 20px; }
QSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$down"); width: 10px; height: 10px; }
QTabWidget::pane { border: 1px solid $border; border-radius: 4px; background: $chrome; top: -1px; }
QTabBar::tab { background: $chip; color: $dim; border: 1px solid $border; padding: 5px 14px;
    border-top-left-radius: 4px; border-top-right-radius: 4px; margin-right: 2px; }
QTabBar::tab:selected { background: $chrome; color: $text; border-bottom-color: $chrome; font-weight: 600; }
QTabBar::tab:focus { border-color: $accent; }
QDialog QTextBrowser, QDialog QPlainTextEdit { background: $base; border: 1px solid $border;
    border-radius: 4px; }
QCheckBox::indicator { width: 13px; height: 13px; background: $base; border: 1px solid $dim;
    border-radius: 2px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QRadioButton::indicator { width: 11px; height: 11px; background: $base; border: 1px solid $dim;
    border-radius: 6px; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $base, stop: 1 $base); }
QRadioButton::indicator:focus { border-color: $accent; }
QMessageBox { messagebox-warning-icon: url("$warning"); messagebox-critical-icon: url("$critical");
    messagebox-information-icon: url("$information"); messagebox-question-icon: url("$question"); }
QFileDialog { backward-icon: url("$back"); forward-icon: url("$forward");
    filedialog-parent-directory-icon: url("$parent"); filedialog-new-directory-icon: url("$new_folder");
    filedialog-listview-icon: url("$listed"); filedialog-detailedview-icon: url("$detailed"); }
QFileDialog QToolButton { padding: 2px; }
QLineEdit { lineedit-clear-button-icon: url("$clear"); }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel[title="true"] { font-size: 20px; font-weight: 600; }
QProgressBar { background: $chip; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenuBar { background: $chrome; color: $text; }
QMenuBar::item { padding: 3px 9px; background: transparent; border-radius: 3px; }
QMenuBar::item:selected { background: $selected; }
QAbstractItemView { background: $base; color: $text; border: none; outline: none;
    placeholder-text-color: $dim;
    selection-background-color: $selected; selection-color: $text; }
QAbstractItemView::indicator:unchecked { background: $base; border: 1px solid $dim; border-radius: 2px; }
QTableView { gridline-color: $border; }
QHeaderView { background: $base; border: none; }
QTableCornerButton::section { background: $base; border: none; border-bottom: 1px solid $border;
    border-right: 1px solid $border; }
QHeaderView::section { background: $base; color: $dim; border: none; border-bottom: 1px solid $border;
    padding: 4px 8px; }
QDockWidget { color: $text; titlebar-close-icon: url("$close"); titlebar-normal-icon: url("$undock"); }
QDockWidget::title { background: $chrome; border-top: 1px solid $border; padding: 5px 10px; }
QSplitter::handle { background: $border; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $base; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 20px; border-radius: 3px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
"""
)


_MORE_CONTRAST = Template(
    """
QToolButton:disabled, QPushButton:disabled, QLineEdit:disabled { border-style: dashed; }
QToolButton:focus, QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus,
QSpinBox:focus, QTabBar::tab:focus {
    border: 2px solid $accent; }
QToolButton[chip="true"], QPushButton[chip="true"] { color: $text; border-color: $border; }
QToolButton[chip="true"]:checked, QPushButton[chip="true"]:checked { background: $accent; color: $on_accent;
    border-color: $accent; }
QToolButton[chip="true"]:focus, QPushButton[chip="true"]:focus, QToolButton[primary="true"]:focus,
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QFrame[steps="true"] QToolButton:focus, QToolButton[flat="true"]:focus, QPushButton[link="true"]:focus {
    border: 2px solid $accent; }
QPushButton[link="true"] { text-decoration: underline; }
QFrame[banner] { border: 2px solid $text; }
QMenu::item:selected, QMenuBar::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $border; }
QScrollBar::handle { background: $dim; }
QScrollBar::handle:hover { background: $text; }
QAbstractItemView::indicator:unchecked { border-color: $text; }
QProgressBar { border: 1px solid $border; }
"""
)


def stylesheet(colours: Mapping[str, str], *, high_contrast: bool = False) -> str:
    """Return the style sheet in the given colours (names of ``Theme``'s fields to ``#rrggbb``).

    In ``high_contrast`` nothing is told by a faint tint alone: chips have borders, what is chosen and what
    has the focus stands out, what is disabled is drawn dashed.
    """
    sheet = _SHEET.substitute(_icons(on_accent=colours["on_accent"]), **colours)
    return sheet + _MORE_CONTRAST.substitute(colours) if high_contrast else sheet


_PICTURES = (
    "warning",
    "critical",
    "information",
    "question",
    "clear",
    "up",
    "down",
    "back",
    "forward",
    "parent",
    "new-folder",
    "listed",
    "detailed",
    "close",
    "undock",
)


def _icons(*, on_accent: str) -> dict[str, str]:
    """Return the paths of the pictures in dialogs and fields: one family, seen on light and on dark."""
    named = {name.replace("-", "_"): f"{name}.svg" for name in _PICTURES}
    named["check"] = "check-light.svg" if on_accent == "#ffffff" else "check-dark.svg"
    return {name: resource("icons", file).as_posix() for name, file in named.items()}


def styled(widget: QWidget, rule: str, value: str = "true") -> None:
    """Let a rule of the style sheet hold for a widget, by the dynamic property that the rule asks for.

    Args:
        widget: Any widget.
        rule: The name of the property, such as ``"chip"`` or ``"banner"``.
        value: Its value, for rules that have several: ``"alarm"``.
    """
    widget.setProperty(rule, value)
    # A widget that has been styled already, as a dialog's buttons are, must be looked at again.
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
