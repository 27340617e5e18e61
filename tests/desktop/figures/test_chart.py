"""The bars of the largest changes: which they are, how they are reached, and what is heard of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.comparison.shifts.sentences import filing_of
from tests.desktop.comparisons import change, figure, small
from viewer.comparison import compare
from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures.chart import BARS, MOST, FiguresChart, label_of, largest
from viewer.desktop.figures.model import rows_of
from viewer.desktop.look.theme import THEMES
from viewer.figures.model import FigureKind
from viewer.redline.ledger import LedgerRow


def row(percent: float | None, verdict: FigureVerdict = FigureVerdict.CHANGED) -> LedgerRow:
    made = change(("o1", figure("¥1", 1, 16)), ("n1", figure("¥2", 2, 16)), verdict)
    return LedgerRow(small().pairs[0], replace(made, percent=percent))


@pytest.fixture
def chart(qtbot: QtBot) -> FiguresChart:
    chart = FiguresChart(THEMES["light"])
    qtbot.addWidget(chart)
    chart.resize(260, 200)
    chart.show_rows(rows_of(small()))
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def test_the_largest_come_first_whatever_their_sign() -> None:
    rows = [row(percent) for percent in (5.0, -80.0, None, 300.0, 0.0)]
    assert [one.change.percent for one in largest(rows)] == [300.0, -80.0, 5.0]
    assert len(largest([row(float(number)) for number in range(1, 3 * BARS)])) == BARS


def test_quiet_figures_and_changes_in_points_have_no_bar() -> None:
    assert largest([row(10.0, FigureVerdict.ROLLED_FORWARD)]) == ()
    percents = change(
        ("o1", figure("10%", 10, 16, kind=FigureKind.PERCENT)),
        ("n1", figure("20%", 20, 16, kind=FigureKind.PERCENT)),
    )
    assert largest([LedgerRow(small().pairs[0], percents)]) == ()


def test_what_was_reckoned_from_a_guess_has_no_bar() -> None:
    guessed = row(-50.0)
    assert largest([LedgerRow(guessed.pair, replace(guessed.change, suspect="it may be ¥90"))]) == ()


def test_a_bar_is_heard_with_its_number_and_its_measure(
    chart: FiguresChart, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(chart.model())
    first = (
        chart.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) or chart.model().index(0, 0).data()
    )
    assert first == "+72.8%, revenues, ¥15.1 billion → ¥26.1 billion, changed, Freight rates may fall."
    assert chart.accessibleName() == "Largest relative changes"


def test_a_click_and_enter_choose_a_bar(qtbot: QtBot, chart: FiguresChart) -> None:
    rect = chart.visualRect(chart.model().index(0, 0))
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert float(chosen.args[0].change.percent) == pytest.approx(72.8, abs=0.1)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args[0].change.verdict is FigureVerdict.RESTATED


def test_following_a_figure_goes_nowhere(qtbot: QtBot, chart: FiguresChart) -> None:
    second = chart.rows()[1].change
    with qtbot.assertNotEmitted(chart.chosen):
        chart.follow(second)
    assert chart.currentIndex().row() == 1
    chart.follow(None)
    assert not chart.selectionModel().hasSelection()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "percents", [(4.0, -3.0), (9 * MOST, -9 * MOST, 1.0), ()], ids=["small", "huge", "none"]
)
def test_bars_of_any_length_can_be_painted(
    chart: FiguresChart, theme: str, percents: tuple[float, ...]
) -> None:
    chart.set_theme(THEMES[theme])
    chart.show_rows([row(percent) for percent in percents])
    image = chart.grab().toImage()
    fill = THEMES[theme].accent.rgb()
    found = any(image.pixel(x, y) == fill for x in range(image.width()) for y in range(0, image.height(), 3))
    assert found is bool(percents)


def test_the_longest_bar_is_as_long_as_can_be(chart: FiguresChart) -> None:
    chart.show_rows([row(4.0)])
    assert chart.delegate.scale == 4.0
    chart.show_rows([row(10 * MOST)])
    assert chart.delegate.scale == MOST


def test_a_bar_is_called_as_its_row_in_the_table_is() -> None:
    old, new = (
        filing_of(
            f"We had {number} vessels. Other carriers operate about {routes} of our routes by agreement. "
            f"Revenue from freight was ${money} million in {year}."
        )
        for number, routes, money, year in ((280, 30, 11, 2023), (440, 47, 19, 2024))
    )
    bars = largest(rows_of(compare(old, new)))
    assert len(bars) > 1
    for one in bars:
        assert one.measure.startswith(label_of(one))
