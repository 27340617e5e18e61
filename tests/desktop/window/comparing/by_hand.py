"""Two small invented filings whose factors a reviewer pairs by hand, compared for real."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison, Pair
from viewer.comparison.options import Options
from viewer.desktop.main_window import MainWindow

SEA, MONEY = "Risks at sea", "Risks of money"
OLD = [
    (SEA, ["Fuel may be dearer.", "Diesel cost five dollars a gallon at the pumps of our depots."]),
    (SEA, ["Wharves may rot.", "Timber below the waterline softened in the northern basin."]),
    (SEA, ["Crews may strike.", "Deckhands walked out for a fortnight over their rosters."]),
    (MONEY, ["Rates may rise.", "Our notes float over an index that climbed all spring."]),
]
NEW = [
    (SEA, ["Fuel may be dearer.", "Diesel cost six dollars a gallon at the pumps of our depots."]),
    (SEA, ["Piers need repair.", "Divers found shipworm in pilings that hold the eastern berths."]),
    (SEA, ["Crews may strike.", "Deckhands walked out for a fortnight over their rosters."]),
    (MONEY, ["Rates may rise.", "Our notes float over an index that climbed all summer."]),
    (MONEY, ["Hedges may fail.", "Swaps with two counterparties offset what the index does."]),
]


def compared(options: Options | None = None) -> Comparison:
    return compare(build_filing("old", OLD), build_filing("new", NEW), options or Options())


def pair_with(window: MainWindow, factor: str) -> Pair:
    return next(pair for pair in window.session.pairs if factor in (*pair.old, *pair.new))


def choose(window: MainWindow, factor: str) -> Pair:
    pair = pair_with(window, factor)
    assert window.tree.choose(pair)
    return pair


def wait_for(qtbot: QtBot, window: MainWindow, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not window.recomparer.busy and done())


def groups(window: MainWindow) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The pairs on screen, by the ids of their factors."""
    return {(pair.old, pair.new) for pair in window.session.pairs if pair.id != "p0"}
