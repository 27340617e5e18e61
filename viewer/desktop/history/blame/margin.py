"""The margin beside the text: for each run of sentences since when it stands, and a band from old to new.

The case: sixty lines of one risk, all since 2004. The year stands beside the first of them, and at the top of
the screen once that is scrolled away; a thin band joins the lines. The year is written, for a colour says
nothing to whom it looks like the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextDocument

from viewer.desktop.history.blame.ages import Age, AgedPage
from viewer.desktop.history.blame.text import PlacedRun
from viewer.desktop.history.blame.words import margin_words
from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.painting.geometry import caret

_BAND = 4
"""Pixels that the band is wide."""
_GAP, _LEFT = 8, 10
"""Pixels between the words and the band, and left of the words."""
_WIDEST = 210
"""Pixels of the words at most: what is longer is elided, and stands in the tooltip."""
_PALEST, _PALEST_IN_CONTRAST = 0.18, 0.45
"""How much of the newest colour the oldest one has: it is still seen beside the paper."""


def age_colour(theme: Theme, since: int, newest: int) -> QColor:
    """Return the colour of a filing's sentences: from pale for the oldest to full for the newest."""
    least = _PALEST_IN_CONTRAST if theme.high_contrast else _PALEST
    share = least + (1 - least) * (since / newest if newest else 1)
    old, new = theme.base, theme.accent
    return QColor.fromRgbF(
        *(
            one + (other - one) * share
            for one, other in (
                (old.redF(), new.redF()),
                (old.greenF(), new.greenF()),
                (old.blueF(), new.blueF()),
            )
        )
    )


# Without slots: see ``width``.
@dataclass(frozen=True)
class MarginLook:
    """What the margin is painted by."""

    theme: Theme
    font: QFont
    """Of the text; the words are smaller."""
    labels: Sequence[str]
    page: AgedPage

    @property
    def words_font(self) -> QFont:
        """The font of the words."""
        return smaller(self.font)

    @cached_property
    def width(self) -> int:
        """Pixels that the margin takes; asked at each repaint, and there may be thousands of sentences."""
        bold = QFont(self.words_font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        ages = {one.age for one in self.page.sentences}
        words = max((metrics.horizontalAdvance(self.words(age)) for age in ages), default=0.0)
        return round(_LEFT + min(words, _WIDEST) + _GAP + _BAND) + 1

    def words(self, age: Age) -> str:
        """Return the words of an age."""
        return margin_words(age, self.labels)


def paint_margin(
    painter: QPainter, look: MarginLook, document: QTextDocument, runs: Sequence[PlacedRun], top: float
) -> None:
    """Paint what the margin says of some runs.

    Args:
        painter: In document coordinates.
        look: How.
        document: What the runs stand in, laid out.
        runs: Those of which something is seen, in order.
        top: Where what is seen of the document begins.
    """
    for age, begin, end in _stretches(document, runs):
        band = QRectF(look.width - _BAND, begin, _BAND, end - begin)
        painter.fillRect(band, age_colour(look.theme, age.since, len(look.labels) - 1))
        _paint_words(painter, look, age, begin, end, top)


def _stretches(document: QTextDocument, runs: Sequence[PlacedRun]) -> list[tuple[Age, float, float]]:
    """Join runs of one age and one risk: the age, where they begin and where they end."""
    found: list[tuple[Age, float, float]] = []
    before: PlacedRun | None = None
    for placed in runs:
        age = placed.run.age
        if age is not None:
            block = document.findBlockByNumber(placed.block)
            start, end = placed.start - block.position(), placed.end - block.position()
            begin, stop = caret(block, start).top(), caret(block, max(start, end - 1)).bottom()
            if found and before is not None and found[-1][0].shown == age.shown and _one_risk(before, placed):
                found[-1] = age, found[-1][1], stop
            else:
                found.append((age, begin, stop))
        before = placed
    return found


def _one_risk(one: PlacedRun, other: PlacedRun) -> bool:
    return one.part.factor == other.part.factor


def _paint_words(painter: QPainter, look: MarginLook, age: Age, begin: float, end: float, top: float) -> None:
    """Paint the words beside the first line, or at the top of what is seen where that is scrolled away."""
    font = look.words_font
    loud = look.page.is_new(age)
    font.setBold(loud)
    metrics = QFontMetricsF(font)
    height = metrics.height()
    at = max(begin, min(top, end - height))
    painter.setFont(font)
    painter.setPen(look.theme.inserted_line if loud else look.theme.dim)
    width = look.width - _LEFT - _GAP - _BAND
    words = metrics.elidedText(look.words(age), Qt.TextElideMode.ElideRight, width)
    line = QFontMetricsF(look.font).height()
    area = QRectF(_LEFT, at, width, max(line, height))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
