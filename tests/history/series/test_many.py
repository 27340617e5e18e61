"""Very many figures that say the same words, and the stop while they are looked at."""

from __future__ import annotations

import pytest

from tests.comparison.risks import CREW, HARBOUR, filing
from viewer.filings.errors import Cancelled
from viewer.history import Comparisons, history, series_of
from viewer.history.series import find
from viewer.history.series.thresholds import SERIES_THRESHOLDS
from viewer.history.series.told import ToldFigure

FUEL = "A rise in the price of marine fuel would reduce our margins."


def _ports(year: int, count: int) -> str:
    told = (f"We had {100 + at} berths in use in port {chr(65 + at % 26)}{at}." for at in range(count))
    return " ".join((f"In the fiscal year ended June 30, {year} we used berths.", *told))


def test_pairs_of_very_many_figures_grow_with_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    filings = [filing((FUEL, _ports(2020 + at, 180)), CREW, HARBOUR, year=2020 + at) for at in range(3)]
    comparisons = Comparisons(filings)
    asked: list[tuple[ToldFigure, ToldFigure]] = []
    say_the_same = find._say_the_same

    def counted(one: ToldFigure, other: ToldFigure, times: find._Times) -> bool:
        asked.append((one, other))
        return say_the_same(one, other, times)

    monkeypatch.setattr(find, "_say_the_same", counted)
    series_of(history(filings, comparisons=comparisons), comparisons)
    assert 0 < len(asked) <= 2 * 3 * 180
    assert SERIES_THRESHOLDS.most_alike < 3 * 180


def test_the_search_is_stopped_after_the_comparisons_too() -> None:
    filings = [filing((FUEL, _ports(2020 + at, 5)), CREW, HARBOUR, year=2020 + at) for at in range(2)]
    comparisons = Comparisons(filings)
    found = history(filings, comparisons=comparisons)
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    series_of(found, comparisons, should_cancel=count)
    before_links, asked = asked, 0
    assert before_links > 2

    def late() -> bool:
        nonlocal asked
        asked += 1
        return asked == before_links

    with pytest.raises(Cancelled):
        series_of(found, comparisons, should_cancel=late)
