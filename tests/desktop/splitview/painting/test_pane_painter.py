"""Pixel probes: is the box there, in its colour, on every line that the figure stands on?"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.redline.sample import EDITED, figure_change, with_segments
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, Op
from viewer.desktop.look.theme import THEMES, Theme
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.painting.geometry import fragments
from viewer.figures.model import FigureKind
from viewer.redline.plan import NEW, OLD


def image(view: SplitView, side: int) -> QImage:
    return view.panes[side].viewport().grab().toImage()


def figure_rects(view: SplitView, side: int, change: FigureChange) -> list[QRectF]:
    placed = (change.old, change.new)[side]
    assert placed is not None
    entry = view.twins.positions[side].entry_of(placed.place)
    assert entry is not None
    block = view.panes[side].document().findBlockByNumber(entry.number)
    units = entry.span_units(placed.figure.start, placed.figure.end)
    return [rect.translated(0, -view.twins.bar.value()) for rect in fragments(block, *units)]


def colours(shown: QImage, area: QRect) -> Counter[str]:
    ratio = shown.devicePixelRatio()
    area = QRect(area.topLeft() * ratio, area.size() * ratio).intersected(shown.rect())
    return Counter(
        shown.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def around(rect: QRectF) -> QRect:
    return rect.adjusted(-4, -3, 2, 3).toAlignedRect()


def has(found: Counter[str], colour: QColor, share: float = 0.0) -> bool:
    return found[colour.name()] > share * found.total()


@pytest.fixture
def tall(view: SplitView) -> SplitView:
    view.resize(1000, 900)
    return view


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
class TestBoxes:
    def test_a_changed_figure_stands_in_a_loud_box(self, tall: SplitView, theme: Theme) -> None:
        tall.set_theme(theme)
        change = tall.pairs[0].figures[0]
        for side in (OLD, NEW):
            (rect,) = figure_rects(tall, side, change)
            found = colours(image(tall, side), around(rect))
            assert has(found, theme.figure, 0.3)
            assert has(found, theme.figure_line, 0.05)
            assert not has(found, theme.inserted)
            assert not has(found, theme.deleted)

    def test_a_rolled_forward_date_stands_in_a_quiet_one(self, tall: SplitView, theme: Theme) -> None:
        tall.set_theme(theme)
        (rect,) = figure_rects(tall, NEW, tall.pairs[0].figures[1])
        found = colours(image(tall, NEW), around(rect))
        assert has(found, theme.base, 0.4)
        assert not has(found, theme.figure)
        assert not has(found, theme.figure_line)
        edge = colours(
            image(tall, NEW), QRect(around(rect).left(), around(rect).top(), around(rect).width(), 5)
        )
        assert len(edge) > 1, "no dots above the figure"

    def test_a_restated_figure_is_red(self, tall: SplitView, theme: Theme) -> None:
        tall.set_theme(theme)
        (rect,) = figure_rects(tall, NEW, tall.pairs[0].figures[6])
        found = colours(image(tall, NEW), around(rect))
        assert has(found, theme.alarm_fill, 0.3)
        assert has(found, theme.alarm, 0.05)

    def test_a_doubtful_figure_carries_an_alarm(self, tall: SplitView, theme: Theme) -> None:
        tall.set_theme(theme)
        (rect,) = figure_rects(tall, NEW, tall.pairs[0].figures[4])
        corner = QRect(round(rect.right()) - 3, round(rect.top()) - 5, 8, 8)
        assert has(colours(image(tall, NEW), corner), theme.alarm, 0.2)


def test_a_box_is_drawn_on_every_line_of_a_wrapped_figure(tall: SplitView) -> None:
    theme = THEMES["light"]
    change = tall.pairs[0].figures[3]
    for width in range(420, 900, 12):
        tall.resize(width, 900)
        rects = figure_rects(tall, NEW, change)
        if len(rects) == 2:
            break
    else:
        pytest.fail("the figure wraps at no width")
    for rect in rects:
        assert has(colours(image(tall, NEW), around(rect)), theme.figure, 0.3)


def row_band(view: SplitView, row: int, width: int) -> QRect:
    index = view.twins.lines.index_of(row)
    assert index is not None
    top, bottom = view.twins.lines.band(index)
    return QRect(0, round(top) - view.twins.bar.value(), width, round(bottom - top))


def test_what_is_missing_is_hatched(tall: SplitView) -> None:
    theme = THEMES["light"]
    gap = next(i for i, row in enumerate(tall.twins.plan.rows) if row.is_gap(OLD))
    found = colours(image(tall, OLD), row_band(tall, gap, 300))
    assert has(found, theme.hatch, 0.4)
    assert has(found, theme.base, 0.4)
    assert found.keys() - {theme.hatch.name(), theme.base.name()}, "the stripes have no soft edge"
    other = colours(image(tall, NEW), row_band(tall, gap, 300))
    assert not has(other, theme.hatch)
    assert has(other, theme.inserted, 0.1)


def test_a_doubled_paragraph_does_not_hatch(tall: SplitView) -> None:
    found = colours(image(tall, OLD), row_band(tall, 1, 300))
    assert not has(found, THEMES["light"].hatch)


def test_deleted_words_are_tinted_and_inserted_ones_underlined(tall: SplitView) -> None:
    theme = THEMES["light"]
    gone = next(i for i, row in enumerate(tall.twins.plan.rows) if row.is_gap(NEW))
    assert has(colours(image(tall, OLD), row_band(tall, gap_row := gone, 300)), theme.deleted, 0.1)
    assert not has(colours(image(tall, NEW), row_band(tall, gap_row, 300)), theme.deleted)
    heading = colours(image(tall, NEW), row_band(tall, 0, 480))
    assert has(heading, theme.inserted)
    assert has(heading, theme.inserted_line)


def test_the_current_row_has_a_bar_and_its_change_a_ring_on_both_sides(tall: SplitView) -> None:
    theme = THEMES["light"]
    change = tall.pairs[0].figures[0]
    for side in (OLD, NEW):
        assert not has(colours(image(tall, side), row_band(tall, 1, 3)), theme.accent)
    tall.stepper.go_to_figure(change)
    for side in (OLD, NEW):
        shown = image(tall, side)
        assert has(colours(shown, row_band(tall, 1, 3)), theme.accent, 0.7)
        (rect,) = figure_rects(tall, side, change)
        assert has(colours(shown, rect.adjusted(-5, -3, 3, 3).toAlignedRect()), theme.accent)


def test_an_insertion_marks_its_place_on_the_other_side(tall: SplitView) -> None:
    theme = THEMES["light"]
    stop = next(
        stop for stop in tall.stepper.changes if not len(stop.change.old) and stop.pair.rows[stop.row].old
    )
    tall.stepper.go_to_row(8)
    while tall.stepper.current is not stop:
        assert tall.stepper.previous_change()
    index = tall.twins.lines.index_of(stop.key[0])
    assert index is not None
    area = row_band(tall, stop.key[0], 480).adjusted(6, 0, 0, 0)
    assert has(colours(image(tall, OLD), area), theme.accent)


def test_hits_are_lit_and_the_current_one_more(tall: SplitView) -> None:
    theme = THEMES["light"]
    tall.stepper.set_find("Staff")
    row = next(i for i, row in enumerate(tall.twins.plan.rows) if row.old[0].text == "Staff may leave.")
    tall.set_fold_unchanged(False)
    for side in (OLD, NEW):
        found = colours(image(tall, side), row_band(tall, row, 300))
        assert has(found, theme.hit)
        assert not has(found, theme.hit_current)
    tall.stepper.find("Staff")
    for side in (OLD, NEW):
        assert has(colours(image(tall, side), row_band(tall, row, 300)), theme.hit_current)


def test_a_list_item_has_a_bullet(tall: SplitView) -> None:
    tall.set_fold_unchanged(False)
    row = next(i for i, row in enumerate(tall.twins.plan.rows) if row.old[0].text == "Staff may leave.")
    band = row_band(tall, row, 30).adjusted(17, 0, 0, 0)
    assert has(colours(image(tall, OLD), band), THEMES["light"].text)
    loss = next(i for i, row in enumerate(tall.twins.plan.rows) if row.old[0].text.startswith("The loss"))
    assert row_band(tall, loss, 14).isValid()
    assert colours(image(tall, OLD), row_band(tall, loss, 14)).keys() == {THEMES["light"].base.name()}


def test_an_ignored_difference_is_not_tinted(tall: SplitView, comparison: Comparison) -> None:
    theme = THEMES["light"]
    pair = comparison.pairs[EDITED]
    quiet = with_segments(
        pair,
        4,
        [(Op.EQUAL, "Staff may", False), (Op.DELETE, " leave.", True), (Op.INSERT, " leave.", True)],
    )
    tall.show_pairs(comparison, [replace(quiet, figures=())])
    tall.set_fold_unchanged(False)
    for side in (OLD, NEW):
        row = next(i for i, row in enumerate(tall.twins.plan.rows) if row.row == 4)
        found = colours(image(tall, side), row_band(tall, row, 300))
        assert not has(found, theme.deleted)
        assert not has(found, theme.inserted)


def test_marks_stay_on_their_words_behind_astral_characters(qtbot: QtBot) -> None:
    """The box must sit on the figure and not two characters beside it."""
    theme = THEMES["light"]
    rows = [("Head", "Head"), ("😀𝄞😀 a 1", "😀𝄞😀 a 2")]
    change = figure_change(1, ("1", "2"), FigureKind.COUNT, FigureVerdict.CHANGED, rows=rows)
    made = build_comparison([PairSpec(rows, figures=(change,))])
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    view.show_pairs(made, made.pairs)
    (rect,) = figure_rects(view, NEW, change)
    entry = view.twins.positions[NEW].of_row(1)[0]
    block = view.panes[NEW].document().findBlockByNumber(entry.number)
    line = block.layout().lineAt(0)
    assert rect.right() >= block.layout().position().x() + line.naturalTextWidth() - 1
    assert has(colours(image(view, NEW), around(rect)), theme.figure, 0.2)


def test_only_the_side_in_doubt_is_marked_as_suspect(tall: SplitView, comparison: Comparison) -> None:
    pair = comparison.pairs[EDITED]
    change = pair.figures[0]
    assert change.old is not None
    doubtful = replace(change.old, figure=replace(change.old.figure, suspect="9 may be ¥"))
    change = replace(change, old=doubtful, suspect="old filing: 9 may be ¥")
    doubted = replace(pair, figures=(change, *pair.figures[1:]))
    tall.show_pairs(replace(comparison, pairs=(doubted, *comparison.pairs[1:])), [doubted])
    alarm = THEMES["light"].alarm
    for side, marked in ((OLD, True), (NEW, False)):
        area = around(figure_rects(tall, side, change)[0])
        assert has(colours(image(tall, side), area), alarm) is marked


@pytest.mark.parametrize(
    ("verdict", "filled"),
    [(FigureVerdict.REVERSED, True), (FigureVerdict.REQUALIFIED, True), (FigureVerdict.UNLIKE, False)],
)
def test_a_box_without_a_difference_is_hollow(
    tall: SplitView, comparison: Comparison, verdict: FigureVerdict, filled: bool
) -> None:
    pair = comparison.pairs[EDITED]
    change = replace(pair.figures[0], verdict=verdict)
    judged = replace(pair, figures=(change, *pair.figures[1:]))
    tall.show_pairs(replace(comparison, pairs=(judged, *comparison.pairs[1:])), [judged])
    theme = THEMES["light"]
    for side in (OLD, NEW):
        found = colours(image(tall, side), around(figure_rects(tall, side, change)[0]))
        assert has(found, theme.figure_line)
        assert has(found, theme.figure, 0.2) is filled
