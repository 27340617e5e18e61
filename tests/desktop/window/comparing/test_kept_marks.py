"""Where replacements are quiet, a place where one was forgotten is loud and says what the others became."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.builders import build_filing
from tests.desktop.splitview.painting.test_pane_painter import around, colours, has, image
from tests.desktop.window.comparing.by_hand import wait_for
from viewer.comparison import compare
from viewer.comparison.places import PlacedSpan
from viewer.desktop.main_window import MainWindow
from viewer.desktop.splitview.painting.geometry import fragments
from viewer.redline.plan import NEW, OLD

FACTORS = [
    (None, ["Storms may close our ports.", "Tarn Ferries sails from four ports. Storms close one of them."]),
    (None, ["Fuel may become dear.", "Fuel is dear, and Tarn Ferries hedges a part of it with banks."]),
    (None, ["Crews may leave.", "Deck hands leave Tarn Ferries in spring, when farms need them."]),
    (
        None,
        ["Rules may change.", "Tarn Ferries holds a licence. The ministry gave it to Tarn Ferries long ago."],
    ),
]


@pytest.fixture
def renamed(window: MainWindow) -> MainWindow:
    """A company that has another name in all places but one."""
    new = [
        (path, [part.replace("Tarn Ferries", "Marlow Quay", 1) for part in parts]) for path, parts in FACTORS
    ]
    window.resize(1400, 900)
    window.show()
    window.show_comparison(compare(build_filing("Lines", FACTORS, 2024), build_filing("Lines", new, 2025)))
    window.tree.choose(window.session.pairs[-1])
    return window


def _seen(window: MainWindow, side: int, placed: PlacedSpan) -> tuple[bool, str]:
    """Whether words have the ground of alarm in a pane, and what their tooltip says."""
    entry = window.split.twins.positions[side].entry_of(placed.place)
    assert entry is not None
    pane = window.split.panes[side]
    block = pane.document().findBlockByNumber(entry.number)
    units = entry.span_units(placed.span.start, placed.span.end)
    rect = next(iter(fragments(block, *units))).translated(0, -window.split.twins.bar.value())
    found = colours(image(window.split, side), around(rect))
    tip = pane.tip_at(QPoint(round(rect.center().x()), round(rect.center().y())))
    return has(found, window.switch.theme.alarm_fill, 0.3), tip


def test_a_place_that_was_forgotten_is_loud_where_the_others_are_quiet(
    qtbot: QtBot, renamed: MainWindow
) -> None:
    comparison = renamed.session.comparison
    assert comparison is not None
    [kept] = [each for one in comparison.replacements for each in one.kept]
    assert kept.old is not None
    assert not _seen(renamed, NEW, kept.new)[0]
    renamed.actions_by_id["ignore-replaced"].trigger()
    wait_for(qtbot, renamed, lambda: bool(renamed.kept_marks.at(kept.new.place)))
    for side, placed in ((OLD, kept.old), (NEW, kept.new)):
        loud, tip = _seen(renamed, side, placed)
        assert loud
        assert "“Tarn Ferries” became “Marlow Quay” in 4 places" in tip
    renamed.actions_by_id["ignore-replaced"].trigger()
    wait_for(qtbot, renamed, lambda: not renamed.kept_marks.at(kept.new.place))
    assert not _seen(renamed, NEW, kept.new)[0]
