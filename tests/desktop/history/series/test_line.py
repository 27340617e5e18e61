"""A series as a line: which values it goes through, what is told of each, and the axis beside it."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from tests.desktop.comparisons import figure
from tests.desktop.history.series.by_hand import LABELS, doubtful_share, point, restated_loss, series
from viewer.desktop.history.series.axis import MOST, tick_words, ticks
from viewer.desktop.history.series.drawing import PlotDrawing
from viewer.desktop.history.series.leads import lead_of_mark
from viewer.desktop.history.series.line import line_of
from viewer.desktop.history.series.table import run_elided
from viewer.desktop.history.series.words import as_table, mark_words, run_words
from viewer.desktop.look.theme import THEMES
from viewer.figures.model import FigureKind


def test_a_restated_period_has_a_mark_for_each_value_and_the_line_takes_the_last() -> None:
    first = line_of(restated_loss()).stops[0]
    assert [(float(mark.number), mark.latest, mark.restated) for mark in first.marks] == [
        (48.2e9, False, True),
        (47.3e9, True, True),
    ]
    assert [len(mark.points) for mark in first.marks] == [1, 2]


def test_a_gap_is_told_where_periods_between_are_told_by_nobody() -> None:
    assert [stop.gap for stop in line_of(restated_loss()).stops] == [False, False, True]


def test_the_run_says_restatements_gaps_and_doubts() -> None:
    assert (
        run_words(line_of(restated_loss()))
        == "¥48.2 billion ≠ ¥47.3 billion → ¥40.0 billion → … → ¥11.0 billion"
    )
    assert run_words(line_of(doubtful_share())) == "62.4% → 58.9%?"


def test_a_mark_is_heard_with_its_period_its_filings_and_what_is_odd() -> None:
    line = line_of(restated_loss())
    told = [mark_words(mark, line.stop_of(mark), LABELS) for mark in line.marks]
    assert told[1] == "year ended March 31, 2013: ¥47.3 billion, told in 2017, 2021; ≠ restated: told last"
    assert told[3].endswith("after periods that no filing tells")
    share = line_of(doubtful_share())
    assert "suspect: may be 53.9%" in mark_words(share.marks[1], share.stops[1], LABELS)


def test_as_a_table_each_value_is_a_row_with_its_plain_number() -> None:
    rows = [row.split("\t") for row in as_table(line_of(restated_loss()), LABELS).split("\n")]
    assert rows[1] == ["Period", "Value", "Number", "Told in", "Remarks"]
    assert rows[3][:4] == ["year ended March 31, 2013", "¥47.3 billion", "47300000000", "2017, 2021"]
    assert len(rows) == 2 + 4


def test_a_restated_value_leads_to_the_two_filings_that_disagree() -> None:
    line = line_of(restated_loss())
    stop = line.stops[0]
    before, last = (lead_of_mark(mark, stop) for mark in stop.marks)
    assert (before.earlier, before.later, before.at.filing) == (0, 1, 0)
    assert (last.earlier, last.later, last.at.filing) == (0, 1, 1)
    newest = lead_of_mark(line.marks[-1], line.stops[-1])
    assert (newest.earlier, newest.later) == (2, 3)


def test_a_value_of_the_oldest_filing_alone_leads_to_it_and_the_next() -> None:
    line = line_of(series("s1", point(0, 2013, "¥2 billion", 2e9), point(1, 2014, "¥3 billion", 3e9)))
    wish = lead_of_mark(line.marks[0], line.stops[0])
    assert (wish.earlier, wish.later, wish.at.filing) == (0, 1, 0)
    assert wish.span is not None
    assert len(wish.span) == len("¥2 billion")


@given(
    st.lists(
        st.decimals(min_value=-(10**15), max_value=10**15, places=3, allow_nan=False), min_size=1, max_size=8
    )
)
def test_the_axis_holds_all_values_on_a_few_even_steps(numbers: list[Decimal]) -> None:
    scale = ticks(numbers)
    assert 2 <= len(scale) <= MOST
    assert scale[0] <= min(numbers) <= max(numbers) <= scale[-1]
    assert len({later - one for one, later in pairwise(scale)}) == 1


def test_the_axis_begins_at_nought_unless_the_values_are_far_from_it() -> None:
    assert ticks([Decimal(3), Decimal(12)])[0] == 0
    assert ticks([Decimal("47.3"), Decimal("48.2")])[0] > 46


def test_the_axis_holds_numbers_that_no_float_does() -> None:
    scale = ticks([Decimal(1), Decimal("1e400")])
    assert scale[0] <= 1
    assert scale[-1] >= Decimal("1e400")


def test_numbers_of_the_axis_are_written_as_the_filings_write_amounts() -> None:
    yen = figure("¥47.3 billion", 47.3e9, 0)
    assert tick_words(Decimal(47_500_000_000), Decimal(48_200_000_000), yen) == "¥47.5 billion"
    assert tick_words(Decimal(0), Decimal(48_200_000_000), yen) == "¥0"
    assert tick_words(Decimal(-5_000_000), Decimal(5_000_000), yen) == "−¥5 million"
    assert tick_words(Decimal(30), Decimal(32), figure("30%", 30, 0, kind=FigureKind.PERCENT)) == "30%"
    ports = figure("1,600", 1600, 0, kind=FigureKind.COUNT)
    assert tick_words(Decimal(1600), Decimal(2000), ports) == "1,600"


@given(st.lists(st.tuples(st.integers(2000, 2030), st.floats(-1e12, 1e12)), min_size=1, max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_words_of_the_plot_stand_on_others_or_on_a_point(
    qapp: QApplication, told: list[tuple[int, float]]
) -> None:
    points = [point(at % 4, year, f"¥{value:,.0f}", round(value)) for at, (year, value) in enumerate(told)]
    drawing = PlotDrawing(line_of(series("s1", *points)), THEMES["light"], QFont(), QSizeF(500, 300))
    boxes = [words.box for words in drawing.worded]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert not any(box.contains(mark.at) for box in boxes for mark in drawing.placed)
    assert all(box.left() >= 0 and box.right() <= 500 for box in boxes)


def test_a_run_without_room_keeps_its_last_values_whole(qapp: QApplication) -> None:
    metrics = QFontMetricsF(QFont())
    run = "¥1 billion → ¥2 billion → ¥3 billion"
    assert run_elided(metrics, run, metrics.horizontalAdvance(run) + 1) == run
    assert run_elided(metrics, run, metrics.horizontalAdvance(run) - 2) == "… → ¥2 billion → ¥3 billion"
