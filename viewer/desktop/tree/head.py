"""Above the tree: how far the review has come, and what asks for another look.

The case: ``◔ 6 of 20   ⚑ 3  ✎ 2  ! 1  ? 1``. Each is a button that narrows the tree; in a narrow tree
the chips stand in a second line.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.desktop.look.metrics import CHIP_SPACING
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.wrapping_bar import WrappingBar
from viewer.desktop.session import Session
from viewer.desktop.tree.filter_chips import FilterChips
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.desktop.tree.progress_ring import ProgressRing
from viewer.language.say import say
from viewer.review import Mark

_MARGINS = (6, 3, 6, 3)
"""Left, top, right, bottom in pixels: the ring stands over the signs of the rows."""


class TreeHead(WrappingBar):
    """The ring, and the chips of what was said."""

    end_asked = Signal()
    """Show the end of the review: all is reviewed, and the ring was pressed."""
    order_asked = Signal(bool)
    """Have the tree in the order of weight, or in the filing's."""

    def __init__(
        self, session: Session, chips: FilterChips, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = chips
        self.ring = ProgressRing(theme, self)
        self.order = QToolButton(self)
        self.order.setCheckable(True)
        self.order.setAutoRaise(True)
        self.order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order.clicked.connect(self.order_asked)
        self.show_order(by_weight=False)
        self._chips = QWidget(self)
        inside = QHBoxLayout(self._chips)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(CHIP_SPACING)
        for chip in chips.of_review:
            inside.addWidget(chip)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(CHIP_SPACING)
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        column.addLayout(self._top)
        column.addLayout(self._below)
        self._top.addWidget(self.ring)
        self._top.addWidget(self.order)
        self._top.addStretch(1)
        self._top.addWidget(self._chips)
        self.ring.clicked.connect(self._lead_on)
        chips.counted.connect(self.count)
        session.opened.connect(self.count)
        session.entry_changed.connect(self.count)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.ring.set_theme(theme)

    def show_order(self, by_weight: bool) -> None:
        """Say in which order the tree is."""
        self.order.setChecked(by_weight)
        self.order.setText("⇊" if by_weight else "≡")
        words = say("Ordered by weight") if by_weight else say("In the order of the filing")
        self.order.setAccessibleName(words)
        self.order.setToolTip(words)

    def count(self, _pair_id: object = None) -> None:
        """Count what is reviewed anew."""
        session = self._session
        left = [pair for pair in session.pairs if Mark.REVIEWED not in session.entry(pair).mark]
        self.ring.show_progress(len(session.pairs) - len(left), left)
        self.setVisible(bool(session.pairs))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Qt override: as narrow as the wider of two lines."""
        wide = max(self.ring.sizeHint().width(), self._chips.sizeHint().width())
        return QSize(wide + _MARGINS[0] + _MARGINS[2], super().minimumSizeHint().height())

    def _lead_on(self) -> None:
        if self.ring.complete:
            self.end_asked.emit()
        else:
            self._filter.choose(PairFilter.UNREVIEWED)

    def _arrange(self) -> None:
        needed = self.ring.sizeHint().width() + self._chips.sizeHint().width() + CHIP_SPACING
        wide = self.width() >= needed + _MARGINS[0] + _MARGINS[2]
        if wide == (self._top.indexOf(self._chips) >= 0):
            return
        leaving, coming = (self._below, self._top) if wide else (self._top, self._below)
        leaving.removeWidget(self._chips)
        coming.addWidget(self._chips)
        self.updateGeometry()
