"""What is ignored, in the status bar for all to see: pressed, it offers to count it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.comparison.options import Options
from viewer.desktop.comparing.ignored import Ignored, ignored_words
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say


class IgnoredButton(QToolButton):
    """Names each ignored difference; where there is little room, by one word each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = Options()
        self._short = False
        styled(self, "flat")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_options(self._options)

    def show_options(self, options: Options) -> None:
        """Name what these options ignore."""
        self._options = options
        words = ignored_words(options)
        tips = [say(part.tip) for part in Ignored if part.holds(options)]
        self.setAccessibleName(words)
        give_tip(self, "\n".join([*tips, say("Press to choose which differences do not count.")]))
        self._show()

    def set_short(self, short: bool) -> None:
        """Use one word for each."""
        if short != self._short:
            self._short = short
            self._show()

    def long_width(self) -> int:
        """Pixels that the full names take."""
        extra = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return extra + self.fontMetrics().horizontalAdvance(self._words(short=False))

    def _show(self) -> None:
        self.setText(self._words(short=self._short))

    def _words(self, *, short: bool) -> str:
        return f"{ignored_words(self._options, short=short)} ▾"
