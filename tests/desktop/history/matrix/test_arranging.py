"""In which order risks stand, and which are shown."""

from __future__ import annotations

from dataclasses import replace

from viewer.desktop.history.matrix.arranging import arranged, passes
from viewer.desktop.history.matrix.cell import Cell, cell_of
from viewer.desktop.history.matrix.risk_order import RiskOrder
from viewer.desktop.history.told import HistoryTold
from viewer.history import Lineage


def headings(told: HistoryTold, order: RiskOrder, lineages: tuple[Lineage, ...] = ()) -> list[str]:
    history = told.history

    def cells(lineage: Lineage) -> list[Cell]:
        return [cell_of(history, lineage, at, 1000, {}) for at in range(len(history.filings))]

    return [row.title.split()[-1] for row in arranged(lineages or history.lineages, order, cells)]


def test_in_the_filings_order_gone_risks_stand_below_under_a_heading(told: HistoryTold) -> None:
    assert headings(told, RiskOrder.FILING) == [
        *("officers.", "plan.", "margins.", "attacked.", "berths."),
        *("filing", "weeks."),
    ]


def test_risks_stand_under_their_categories(told: HistoryTold) -> None:
    first, second, *rest = told.history.lineages
    grouped = (replace(first, category_path=("Sea", "Crew")), replace(second, category_path=()), *rest)
    assert headings(told, RiskOrder.FILING, grouped)[:4] == ["Crew", "officers.", "category", "plan."]


def test_by_weight_age_and_last_change_there_are_no_groups(told: HistoryTold) -> None:
    assert headings(told, RiskOrder.WEIGHT)[0] == "plan.", "the one that is rewritten"
    assert headings(told, RiskOrder.AGE)[-1] == "berths.", "the newest"
    assert headings(told, RiskOrder.LAST_CHANGE)[0] == "berths.", "it came in the last year"
    assert len(headings(told, RiskOrder.AGE)) == len(told.history.lineages)


def test_words_are_looked_for_in_the_headings_of_all_years(told: HistoryTold) -> None:
    lineage = told.history.lineages[0]
    assert passes(lineage, ["Officers may leave."], "LEAVE may")
    assert passes(lineage, [], "")
    assert not passes(lineage, [], "leave")
