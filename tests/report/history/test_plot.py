"""The small plot: points as far apart as their periods, lowest below and highest above."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from tests.report.history.contents import samples, small
from viewer.figures.values import Quantity
from viewer.history import Series
from viewer.report.history.plot import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, newest_told, plot_of

NAMES = ("FY2022", "FY2023", "FY2024", "FY2025")


def _series(words: str) -> Series:
    (found,) = [one for one in samples().series if one.claim.shown_subject == words]
    return found


def test_points_stand_by_period_and_value() -> None:
    plot = plot_of(_series("share of outstanding shares owned by Kanmuri Steel Corporation"), NAMES)
    assert plot is not None
    xs, ys = [dot.x for dot in plot.dots], [dot.y for dot in plot.dots]
    assert (xs[0], xs[-1]) == (LEFT, WIDTH - RIGHT)
    assert (ys[0], ys[-1]) == (HEIGHT - BOTTOM, TOP)
    assert xs == sorted(xs)
    assert len({round(b - a) for a, b in pairwise(xs)}) == 1, "a year is as long as another"
    assert (plot.highest, plot.lowest, plot.first, plot.last) == ("31.2%", "26.5%", "2022-03", "2025-03")
    assert len(plot.strokes) == 3


def test_periods_that_nothing_is_told_of_are_bridged_by_a_gap() -> None:
    (series,) = [
        one for one in samples().series if one.gaps and "as share of revenues" in one.claim.shown_subject
    ]
    plot = plot_of(series, NAMES)
    assert plot is not None
    assert [stroke.gap for stroke in plot.strokes] == [True, False]


def test_a_doubtful_point_says_so() -> None:
    plot = plot_of(_series("listed shares"), NAMES)
    assert plot is not None
    assert [dot.suspect for dot in plot.dots] == [False, False, True, False]


def test_one_period_is_no_plot() -> None:
    assert plot_of(_series("net loss"), NAMES) is None


def test_the_newest_filing_tells_a_period() -> None:
    (series,) = [one for one in small().series if one.restated]
    assert [point.text for point in newest_told(series.points)] == ["¥1.9 billion"]


def test_every_point_of_every_plot_is_in_the_picture() -> None:
    for series in samples().series:
        plot = plot_of(series, NAMES)
        for dot in plot.dots if plot else ():
            assert LEFT <= dot.x <= WIDTH - RIGHT
            assert TOP <= dot.y <= HEIGHT - BOTTOM


def test_a_number_that_is_too_large_for_a_float_has_its_place() -> None:
    series = _series("share of outstanding shares owned by Kanmuri Steel Corporation")
    first, *rest = series.points
    figure = first.placed.figure
    assert isinstance(figure.value, Quantity)
    huge = replace(figure, value=replace(figure.value, number=Decimal("1e400")))
    told = replace(first, placed=replace(first.placed, figure=huge))
    plot = plot_of(replace(series, points=(told, *rest)), NAMES)
    assert plot is not None
    assert plot.dots[0].y == TOP
    assert {dot.y for dot in plot.dots[1:]} == {HEIGHT - BOTTOM}
