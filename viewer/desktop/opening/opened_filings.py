"""The comparison that is open, and what showing it takes: nothing of what the reviewer says.

The case: the reviewer matches two figures by hand. What is shown is another comparison then, but the filings,
the names of their figures and the keys of their pairs are the same, and need not be worked out anew.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Comparison, Pair
from viewer.redline.made_ahead import MadeAhead
from viewer.redline.shown_pairs import shown_pairs
from viewer.review import Review
from viewer.review.figure_matches import with_matches
from viewer.review.figure_names import FigureNames
from viewer.review.model import content_of


class OpenedFilings(QObject):
    """Holds the open comparison; empty at first."""

    closing = Signal()
    """What is open is about to be replaced, or what was said elsewhere is about to show: the last moment to
    save something on it."""
    opened = Signal()
    """Another comparison is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        """As the reviewer matched its figures."""
        self.compared: Comparison | None = None
        """The same as it came from comparing, without what was matched by hand."""
        self.ahead: MadeAhead | None = None
        """What showing ``comparison`` takes, where that was made ahead."""
        self.renewing = False
        """True while ``opened`` tells of another comparison of the filings that were open already: what
        holds a place in it, such as the tree, keeps that."""
        self.hearing = False
        """True while ``closing`` only tells that something said elsewhere is about to show."""
        self._keys: dict[str, str] = {}
        self._names: FigureNames | None = None

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """All pairs of the open comparison, in its order; what stands around the factors first."""
        return shown_pairs(self.comparison)

    @property
    def figure_names(self) -> FigureNames:
        """What the figures of the open comparison are known by, however they are matched.

        Raises:
            ValueError: nothing is open.
        """
        if self.compared is None:
            raise ValueError("no comparison is open")
        if self._names is None:
            self._names = FigureNames(self.compared)
        return self._names

    def key(self, pair: Pair) -> str:
        """What a review knows a pair by: a fingerprint of its texts, too slow for every repaint."""
        if pair.id not in self._keys:
            self._keys[pair.id] = content_of(pair).key
        return self._keys[pair.id]

    def hold(self, comparison: Comparison, review: Review | None) -> None:
        """Have another comparison open, with its figures matched as a review has them; tell nobody yet."""
        before, self.compared = self.compared, comparison
        self._check_ahead(comparison)
        if comparison is not before:
            self._names = None
            self._keys = dict(self.ahead.keys) if self.ahead is not None else {}
        self.comparison = comparison
        if review is not None and review.figures.matches:
            self.comparison = with_matches(comparison, review.figures, self.figure_names)
        self._check_ahead(self.comparison)

    def _check_ahead(self, comparison: Comparison) -> None:
        """Let go of what was made ahead for another comparison than this."""
        if self.ahead is not None and not self.ahead.fits(comparison):
            self.ahead = None
