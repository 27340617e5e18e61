"""What is painted behind the rows of a pane: hatched gaps, lines between pairs, the current row's bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintDevice, QPainter, QPen, QPixmap, QPixmapCache, QPolygonF

from viewer.desktop.splitview.text.document import MARGIN
from viewer.desktop.splitview.text.scene import Scene

BAR = 3
"""Pixels of the accent bar at the left of the current row."""
_STRIPE = 8.0
"""Pixels of a stripe of the hatching, and of the space to the next."""
_PERIOD = 2 * _STRIPE
"""Pixels after which the hatching repeats itself."""
_TILE = 16 * _PERIOD
"""Pixels of the square that is drawn once and repeated: a gap that fills a pane takes ten of them."""
_LINE = 1.5
"""Pixels of a stripe where the contrast is high: as wide as usual, they would dazzle beside the text."""


class Backdrop:
    """One painting of one pane. Coordinates are the document's."""

    def __init__(self, scene: Scene, painter: QPainter, clip: QRectF) -> None:
        self._scene = scene
        self._painter = painter
        self._clip = clip

    def gaps(self, first: int, last: int) -> None:
        """Hatch the rows in which this side has nothing, neighbours as one field.

        Args:
            first: Index of the first line to paint.
            last: Index of the last one.
        """
        lines, rows = self._scene.lines, self._scene.plan.rows
        start: float | None = None
        end = 0.0
        for index in range(first, last + 1):
            gap = rows[lines.rows[index]].is_gap(self._scene.side)
            top, bottom = lines.band(index)
            if gap:
                start, end = (top if start is None else start), bottom
            elif start is not None:
                self._hatch(start, end)
                start = None
        if start is not None:
            self._hatch(start, end)

    def rules(self, first: int, last: int) -> None:
        """Draw the lines between pairs, and fainter ones between the rows of a table."""
        rows, plan = self._scene.lines.rows, self._scene.plan.rows
        for index in range(max(1, first), last + 1):
            row, above = plan[rows[index]], plan[rows[index - 1]]
            if row.opens or row.is_category:
                if not above.is_category:  # a category's line stands above the category
                    self._rule(index)
            elif row.is_table and above.is_table:
                self._hairline(index)

    def bar(self, row: int) -> None:
        """Mark the current planned row, if it is not folded away."""
        index = self._scene.lines.index_of(row)
        if index is not None:
            top, bottom = self._scene.lines.band(index)
            self._painter.fillRect(QRectF(0, top, BAR, bottom - top), self._scene.theme.accent)

    def _hatch(self, top: float, bottom: float) -> None:
        field = QRectF(self._clip.left(), top, self._clip.width(), bottom - top)
        theme = self._scene.theme
        tile = _tile(theme.hatch, _LINE if theme.high_contrast else _STRIPE, self._painter.device())
        # The tiles hang on the document's own origin, so that they do not crawl when scrolled.
        self._painter.drawTiledPixmap(field, tile, QPointF(field.left() % _TILE, top % _TILE))

    def _rule(self, index: int) -> None:
        lines = self._scene.lines
        y = round(lines.tops[index] - lines.leads[index - 1] / 2) + 0.5
        self._painter.setPen(QPen(self._scene.theme.border, 1))
        self._painter.drawLine(QPointF(MARGIN, y), QPointF(self._clip.right(), y))

    def _hairline(self, index: int) -> None:
        y = round(self._scene.lines.band(index)[0]) + 0.5
        self._painter.setPen(QPen(self._scene.theme.border, 1))
        self._painter.drawLine(QPointF(MARGIN, y), QPointF(self._clip.right() - MARGIN, y))


def _tile(colour: QColor, thick: float, device: QPaintDevice) -> QPixmap:
    """The hatching that is repeated over a gap; drawn as polygons, a high one took 27 ms."""
    ratio = device.devicePixelRatioF()
    key = f"hatching:{colour.name()}:{thick}:{ratio}"
    tile = QPixmap()
    if QPixmapCache.find(key, tile):
        return tile
    tile = QPixmap(QSizeF(_TILE * ratio, _TILE * ratio).toSize())
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    x = 0.0
    while x <= 2 * _TILE:
        corners = (x, 0), (x + thick, 0), (x + thick - _TILE, _TILE), (x - _TILE, _TILE)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        x += _PERIOD
    painter.end()
    QPixmapCache.insert(key, tile)
    return tile
