"""The table of a terminal: what became of each risk in each filing, in the signs of all other faces."""

from __future__ import annotations

from tests.comparison.risks import CREW, FERRIES, FUEL, HARBOUR, WEATHER, filing
from viewer.history import history
from viewer.report.history import render_history_text


def test_new_returned_and_dropped_risks_have_signs_of_their_own() -> None:
    years = [
        filing(FERRIES, FUEL, WEATHER, year=2021),
        filing(FERRIES, CREW, WEATHER, year=2022),
        filing(CREW, FERRIES, FUEL, HARBOUR, year=2023),
    ]
    lines = render_history_text(history(years)).splitlines()
    assert "2021  2022  2023" in lines
    assert f"      +     =⇅     r1    {CREW[0]}" in lines or f"      +     =      r1    {CREW[0]}" in lines
    assert f"○     −     ↩=     r3    {FUEL[0]}" in lines
    assert f"            +      r4    {HARBOUR[0]}" in lines
    assert f"○     =     −      r5    {WEATHER[0]}" in lines


def test_what_is_doubtful_stands_above_the_table() -> None:
    text = render_history_text(history([filing(HARBOUR, FUEL), filing(HARBOUR, FUEL, CREW)]))
    assert "note: Several filings are of FY2024" in text


def test_a_heading_with_a_line_end_stays_on_its_line() -> None:
    broken = ("Our ferries\nmay be\u2028laid up.", *FERRIES[1:])
    lines = render_history_text(history([filing(broken, year=2021), filing(broken, year=2022)])).splitlines()
    assert any(line.endswith("Our ferries may be laid up.") for line in lines)
