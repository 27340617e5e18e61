"""Text over two lines, and what is drawn in the tree and the ledger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.desktop.comparisons import small
from viewer.comparison.model import Flag
from viewer.desktop.look.painting import draw_bar, draw_box, draw_chip, smaller, two_lines
from viewer.desktop.look.theme import THEMES, Theme
from viewer.desktop.session import Session
from viewer.desktop.tree.pane import TreePane
from viewer.review import Mark, Review

any_text = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=any_text, width=st.integers(30, 400))
def test_two_lines_begin_with_the_text_and_never_cut_a_character(
    qapp: QApplication, text: str, width: int
) -> None:
    lines = two_lines(text, QFont(), width)
    assert len(lines) <= 2
    if lines:
        assert text.lstrip().startswith(lines[0].text.strip()) or text.startswith(lines[0].text)
        for line in lines:
            line.text.encode("utf-8")


def test_a_heading_that_fits_is_one_line(qapp: QApplication) -> None:
    (line,) = two_lines("Short.", QFont(), 300)
    assert line.text == "Short."
    assert 0 < line.width < 300


def test_a_long_heading_is_elided_in_its_second_line(qapp: QApplication) -> None:
    first, second = two_lines("We may not be able to do all that we say here. " * 5, QFont(), 200)
    assert first.text.startswith("We may")
    assert second.text.endswith("…")


def test_smaller_fonts_are_smaller_in_either_unit(qapp: QApplication) -> None:
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert smaller(points).pointSizeF() == pytest.approx(8.5)
    assert smaller(pixels).pixelSize() == 17


def painted() -> tuple[QImage, QPainter]:
    image = QImage(100, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image, QPainter(image)


def test_a_bar_is_as_long_as_its_share(qapp: QApplication) -> None:
    red, grey = QColor("#ff0000"), QColor("#808080")
    image, painter = painted()
    draw_bar(painter, QRectF(0, 5, 100, 10), 0.5, red, grey)
    painter.end()
    assert image.pixelColor(30, 10) == red
    assert image.pixelColor(70, 10) == grey


def test_boxes_and_chips_have_their_colours(qapp: QApplication) -> None:
    line, fill = QColor("#ff0000"), QColor("#00ff00")
    image, painter = painted()
    draw_box(painter, QRectF(0, 0, 40, 20), "", line, fill, line)
    draw_chip(painter, QRectF(50, 0, 40, 20), "a very long word indeed", QFont(), line, line)
    painter.end()
    assert image.pixelColor(20, 10) == fill
    colours = {image.pixelColor(x, y).name() for x in range(50, 100) for y in range(20)}
    assert len(colours) > 1
    assert {image.pixelColor(x, 10).name() for x in range(91, 100)} == {"#ffffff"}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_each_kind_of_pair_is_drawn_in_its_colour(
    qtbot: QtBot, theme: Theme, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    session = Session()
    pane = TreePane(session, theme)
    qtbot.addWidget(pane)
    pane.resize(320, 600)
    comparison = small()
    session.open(comparison, Review(comparison.old.sha256, comparison.new.sha256))
    session.set_mark(comparison.pairs[1], Mark.REVIEWED)
    with qtbot.waitExposed(pane):
        pane.show()
    image = pane.view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()

    def nearest(pair_id: str, colour: QColor) -> int:
        """How far the nearest pixel is: a thin sign is blended with what is behind it."""
        found = map(QColor, colours(pair_id))
        return min(
            abs(one.red() - colour.red())
            + abs(one.green() - colour.green())
            + abs(one.blue() - colour.blue())
            for one in found
        )

    def colours(pair_id: str) -> set[str]:
        rect = pane.view.visualRect(pane.filter.mapFromSource(pane.model.index_of(pair_id)))
        return {
            image.pixelColor(round(x * ratio), round(y * ratio)).name()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        }

    assert theme.selected.name() in colours("p1")
    assert theme.figure.name() in colours("p1")
    assert theme.accent.name() in colours("p2")
    assert nearest("p4", theme.inserted_line) < 40
    assert nearest("p5", theme.deleted_line) < 80 < nearest("p4", theme.deleted_line)
    assert theme.figure.name() not in colours("p2")
    session.deleteLater()


@pytest.mark.parametrize("width", [40, 120, 230, 320, 900])
def test_any_heading_can_be_drawn_at_any_width(qtbot: QtBot, width: int) -> None:
    headings = [
        "",
        " ",
        "x" * 500,
        "<b>bold</b>",
        "\N{MUSICAL SYMBOL G CLEF}" * 60,
        "עברית " * 20,
        "a\u2028b",
    ]
    specs = [
        PairSpec([(heading or "-", heading or "-")], flags=tuple(Flag), category="c" * 200)
        for heading in headings
    ]
    comparison = build_comparison(specs)
    pairs = tuple(
        replace(pair, heading=heading) for pair, heading in zip(comparison.pairs, headings, strict=True)
    )
    session = Session()
    pane = TreePane(session, THEMES["light"])
    qtbot.addWidget(pane)
    pane.resize(width, 500)
    session.open(replace(comparison, pairs=pairs), Review("a", "b"))
    assert not pane.grab().isNull()
    assert len(pane.filter.pairs()) == len(headings)
    session.deleteLater()
