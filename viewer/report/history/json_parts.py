"""The series and the sentences of a history as JSON: ``{"id": "s1", "points": [{"filing": 0 …}]}``."""

from __future__ import annotations

from typing import Any

from viewer.filings.model import Span
from viewer.history.blaming.model import Blamed, Gone, Rewording, SentenceAt
from viewer.history.model import FactorAt
from viewer.history.series.model import Point, Series
from viewer.report.claims import claim_to_json


def series_to_json(series: Series) -> dict[str, Any]:
    """Return the figures of one claim, by period and then by filing."""
    newest = series.newest.placed.figure
    return {
        "id": series.id,
        "risks": list(series.lineages),
        "words": newest.label.subject or series.words,
        "claim": claim_to_json(newest),
        "kind": series.kind.value,
        "unit": series.unit,
        "points": [_point(point) for point in series.points],
        "restated": [
            {
                "period": points[0].when.plain,
                "points": [series.points.index(point) for point in points],
                "values": [point.value.plain for point in points],
            }
            for points in series.restated
        ],
        "missing": list(series.missing),
        "gaps": [[one.plain, other.plain] for one, other in series.gaps],
    }


def _point(point: Point) -> dict[str, Any]:
    """A figure with the period that it is of: as told, the last day, and how many months."""
    period = point.period
    return {
        "filing": point.filing,
        "period": (period.words or None) if period is not None else None,
        "end": point.when.plain,
        "months": point.when.months,
        "of_filing": point.when.of_filing,
        "text": point.text,
        "value": point.value.plain,
        "suspect": point.suspect,
        "factor": point.factor.id,
        "place": place_to_json(
            point.factor, point.part, Span(point.placed.figure.start, point.placed.figure.end)
        ),
    }


def blamed_to_json(blamed: Blamed) -> dict[str, Any]:
    """Return one sentence with its past; filings are named by their places."""
    return {
        "factor": blamed.at.factor.id,
        "sentence": blamed.text,
        "place": _sentence_place(blamed.at),
        "first_exact": blamed.first_exact,
        "first_any": blamed.first_any,
        "since": blamed.since,
        "missing": list(blamed.missing),
        "rewordings": [_rewording(each) for each in blamed.rewordings],
    }


def gone_to_json(gone: Gone) -> dict[str, Any]:
    """Return a sentence that no later filing has."""
    return {
        "factor": gone.at.factor.id,
        "sentence": gone.text,
        "place": _sentence_place(gone.at),
        "last": gone.last,
        "first_exact": gone.first_exact,
        "first_any": gone.first_any,
    }


def _rewording(rewording: Rewording) -> dict[str, Any]:
    return {
        "filing": rewording.filing,
        "before": _sentence_place(rewording.before),
        "after": _sentence_place(rewording.after),
        "similarity": rewording.similarity,
    }


def _sentence_place(at: SentenceAt) -> dict[str, Any]:
    return place_to_json(at.factor, at.part, at.span)


def place_to_json(factor: FactorAt, part: int, span: Span) -> dict[str, Any]:
    """Return where something stands: code points of a part of a factor, part 0 being the heading."""
    return {"factor": factor.id, "paragraph": part, "start": span.start, "end": span.end}
