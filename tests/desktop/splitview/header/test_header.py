"""The line above a pane says which filing it shows, however little the filing says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import build_filing
from viewer.desktop.look.theme import theme_for
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.header.filing_facts import facts_of
from viewer.desktop.splitview.header.header import PaneHeader, fitting
from viewer.redline.plan import NEW, OLD

ONE = build_filing("old", [(None, ["Kettles may boil over.", "They may."])])


@pytest.mark.parametrize(
    ("company", "form", "year", "name", "facts"),
    [
        ("Kettle Works", "20-F", 2011, "Kettle Works 20-F FY2011", "Item 3.D · 1 factor"),
        (None, "20-F", 2011, "filing.md", "20-F FY2011 · Item 3.D · 1 factor"),
        (None, "20-F", None, "filing.md", "20-F · Item 3.D · 1 factor"),
        (None, None, None, "filing.md", "Item 3.D · 1 factor"),
    ],
)
def test_company_form_and_year_are_told_where_they_are_known(
    company: str | None, form: str | None, year: int | None, name: str, facts: str
) -> None:
    section = replace(ONE.section, item="3.D")
    filing = replace(ONE, path="/x/filing.md", company=company, form=form, fiscal_year=year, section=section)
    assert (filing.name, facts_of(filing)) == (name, facts)


def test_a_fact_for_which_there_is_no_room_is_left_out_whole(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont(qapp.font()))
    facts = "20-F FY2011 · Item 3.D · 19 factors"
    room = metrics.horizontalAdvance(f" · {facts}")
    assert fitting(facts, metrics, room) == f" · {facts}"
    assert fitting(facts, metrics, room - 1) == " · 20-F FY2011 · Item 3.D"
    assert fitting(facts, metrics, 0) == ""
    assert fitting("", metrics, 500) == ""


def test_the_tooltip_of_the_line_above_has_the_name_as_it_is(view: SplitView) -> None:
    header = view.twins.headers[OLD]
    header.set_words("Bolt & <b>Sons</b> 20-F", "")
    assert header.toolTip() == "<qt>Bolt &amp; &lt;b&gt;Sons&lt;/b&gt; 20-F</qt>"


def test_the_line_above_shows_which_pane_has_the_keys(view: SplitView, qtbot: QtBot) -> None:
    headers = view.twins.headers
    accent = theme_for(dark=False).accent

    def lined() -> list[bool]:
        return [header.grab().toImage().pixelColor(3, header.height() - 1) == accent for header in headers]

    for side, other in ((OLD, NEW), (NEW, OLD)):
        with qtbot.waitActive(view):
            view.panes[side].setFocus()
        assert headers[side].active
        assert not headers[other].active
        assert lined() == [header.active for header in headers]
    view.panes[NEW].clearFocus()
    assert lined() == [False, False]


def test_a_header_with_warnings_in_a_high_script_is_no_higher_than_the_other(qtbot: QtBot) -> None:
    plain, doubted = (PaneHeader(theme_for(dark=False)) for _ in range(2))
    for header in (plain, doubted):
        qtbot.addWidget(header)
        header.set_words("annual-2025.htm", "10-K FY2025")
    doubted.why.setStyleSheet("font-size: 40px")
    doubted.set_doubts(2, "new")
    doubted.show()
    heights = [max(one.sizeHint().height(), one.minimumSizeHint().height()) for one in (plain, doubted)]
    assert heights[0] == heights[1]
    doubted.resize(300, heights[1])
    assert doubted.height() == heights[0]
