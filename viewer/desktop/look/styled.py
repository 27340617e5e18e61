"""How a widget opts in to a rule of the style sheet: by a property of that name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def styled(widget: QWidget, rule: str, value: str = "true") -> None:
    """Let ``rule`` of :mod:`viewer.desktop.look.stylesheet` hold for the widget."""
    widget.setProperty(rule, value)
    # A widget that has been styled already, as a dialog's buttons are, must be looked at again.
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
