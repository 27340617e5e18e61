"""The life of each risk, its steps and the series of figures as rows, of several filings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from viewer.comparison.places import Place, PlacedSpan
from viewer.history import Comparisons, series_of
from viewer.history.model import FactorAt, History
from viewer.history.series.model import Point
from viewer.interface.of_comparison import flags, place_columns
from viewer.interface.of_figures import value_columns
from viewer.wording.history.cells import risk_cell
from viewer.wording.history.points import series_words
from viewer.wording.history.years import filing_names


def life_rows(history: History) -> Iterator[dict[str, Any]]:
    """Yield a row for each risk in each filing, also where the filing lacks it."""
    names = filing_names(history.filings)
    for lineage in history.lineages:
        for at, filing in enumerate(history.filings):
            cell = risk_cell(history, lineage, at)
            told = cell.compared and cell.similarity is not None
            yield {
                "risk": lineage.id,
                "heading": lineage.heading,
                "category": lineage.category_path[-1] if lineage.category_path else None,
                "filing": at,
                "filing_name": names[at],
                "fiscal_year": filing.fiscal_year,
                "state": cell.state.value,
                "returned": cell.returned,
                **flags(cell.flags),
                "factors": _ids(at, lineage.factors[at]),
                "characters": cell.length,
                "similarity": cell.similarity,
                "shifts": cell.shifts if told else None,
                "figures_changed": cell.figures if told else None,
                "weight": cell.weight if told else None,
            }


def step_rows(history: History) -> Iterator[dict[str, Any]]:
    """Yield a row for each step of each risk from a filing that has it to the next one that has it."""
    names = filing_names(history.filings)
    for lineage, step in history.steps():
        yield {
            "risk": lineage.id,
            "heading": lineage.heading,
            "earlier": step.earlier,
            "later": step.later,
            "earlier_name": names[step.earlier],
            "later_name": names[step.later],
            "old": _ids(step.earlier, step.old),
            "new": _ids(step.later, step.new),
            "status": step.status.value,
            **flags(step.flags),
            "similarity": step.similarity,
            "shifts": step.shifts if step.compared else None,
            "figures_changed": step.figures if step.compared else None,
            "weight": step.weight if step.compared else None,
            "pair": step.pair,
        }


def series_rows(history: History, comparisons: Comparisons) -> Iterator[dict[str, Any]]:
    """Yield a row for each figure of each series, by period and then by filing."""
    names = filing_names(history.filings)
    for series in series_of(history, comparisons):
        restated = {point for points in series.restated for point in points}
        for point in series.points:
            yield {
                "series": series.id,
                "risks": list(series.lineages),
                "words": series_words(series),
                "kind": series.kind.value,
                "series_unit": series.unit,
                **_time(point),
                "filing": point.filing,
                "filing_name": names[point.filing],
                **value_columns(point.placed.figure),
                "restated": point in restated,
                **_place(point),
                "suspect": point.suspect,
            }


def _time(point: Point) -> dict[str, Any]:
    period = point.period
    return {
        "period": (period.words or None) if period is not None else None,
        "period_end": point.when.plain,
        "period_months": point.when.months,
        "of_filing": point.when.of_filing,
    }


def _place(point: Point) -> dict[str, Any]:
    # The id in the figure's own place is that of one of the comparisons.
    return place_columns(PlacedSpan(Place(point.factor.id, point.part), point.placed.span.span))


def _ids(filing: int, numbers: tuple[int, ...]) -> list[str]:
    return [FactorAt(filing, number).id for number in numbers]
