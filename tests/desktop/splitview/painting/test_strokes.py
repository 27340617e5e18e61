"""Lines around text: sharp, and one around all lines that the text stands on where they meet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from viewer.desktop.splitview.painting.strokes import crisp, outline

FIRST, SECOND = QRectF(100, 10, 80, 16), QRectF(20, 30, 120, 16)


def test_a_crisp_rectangle_lies_on_half_pixels() -> None:
    sharp = crisp(QRectF(3.2, 4.7, 10.4, 5.6))
    assert (sharp.left(), sharp.top(), sharp.width(), sharp.height()) == (3.5, 5.5, 10, 6)


def test_text_on_one_line_has_one_line_around_it() -> None:
    path = outline([FIRST])
    assert path.boundingRect().contains(FIRST)
    assert path.contains(FIRST.center())


def test_lines_that_meet_have_no_gap_between_them() -> None:
    between = QPointF(120, 28)
    assert outline([FIRST, SECOND]).contains(between)
    assert not outline([FIRST]).contains(between)


def test_lines_that_do_not_meet_are_outlined_each() -> None:
    far = QRectF(20, 30, 60, 16)
    path = outline([FIRST, far])
    assert path.contains(FIRST.center())
    assert path.contains(far.center())
    assert not path.contains(QPointF(90, 28))


def test_nothing_has_no_outline() -> None:
    assert outline([]).isEmpty()
