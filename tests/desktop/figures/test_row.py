"""The tooltip of a figure restated in another factor cites the factors of both its sides."""

from __future__ import annotations

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures.row import tool_tip
from viewer.redline.ledger import numbered_rows
from viewer.review.figure_marks import FigureEntry

_STORMS = "Storms may close our piers for weeks, and each day of a closed pier costs us fares."
_RIVALS = "Rivals may copy our hulls, and customers may then sail with them for a lower fare."
_LOSS = "Our net loss for the fiscal year ended March 31, 2003 was ¥{} billion, the highest ever."


def test_the_tooltip_cites_the_factors_of_both_sides() -> None:
    old = [(None, ("Storms may close piers.", f"{_STORMS} {_LOSS.format('16.5')}")),
           (None, ("Rivals may copy hulls.", _RIVALS))]  # fmt: skip
    new = [(None, ("Storms may close piers.", _STORMS)),
           (None, ("Rivals may copy hulls.", f"{_RIVALS} {_LOSS.format('15.6')}"))]  # fmt: skip
    made = compare(build_filing("Ferries", old, 2024), build_filing("Ferries", new, 2025))
    (row,) = [row for row in numbered_rows(made) if row.change.verdict is FigureVerdict.RESTATED]
    assert "old 1 / new 2" in tool_tip(row, FigureEntry())
