"""The figures of a comparison as rows: what each side says, what it claims, what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from viewer.comparison.model import Comparison, FigureChange, PlacedFigure
from viewer.figures.model import Figure
from viewer.figures.values import plain_number
from viewer.interface.of_comparison import place_columns
from viewer.report.claims import claim_to_json
from viewer.review.pairing.content import content_of
from viewer.wording.figures import delta_of, percent_of

_CLAIM = ("what", "whose", "period", "sense", "basis", "bound")
_VALUE = ("text", "value", "iso", "unit")
_PLACE = ("factor", "paragraph", "start", "end")


def figure_rows(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """Yield a row for each figure of one filing or of both, in the order of the pairs and their texts."""
    for pair in comparison.all_pairs:
        known = {"pair": pair.id, "pair_key": content_of(pair).key, "heading": pair.heading}
        for change in pair.figures:
            yield {**known, **_row(change)}


def _row(change: FigureChange) -> dict[str, Any]:
    tie = change.tie
    return {
        "kind": change.kind.value,
        "verdict": change.verdict.value,
        "differs": change.differs,
        "measure": change.measure or None,
        **{f"old_{name}": value for name, value in _side(change.old).items()},
        **{f"new_{name}": value for name, value in _side(change.new).items()},
        "delta": _plain(delta_of(change)),
        "percent": _plain(percent_of(change)),
        "reason": change.reason,
        "suspect": change.suspect,
        "by_hand": change.manual,
        "tie": tie.outcome.value if tie is not None else None,
        "concept": tie.fact.concept if tie is not None and tie.fact is not None else None,
    }


def _side(placed: PlacedFigure | None) -> dict[str, Any]:
    if placed is None:
        return dict.fromkeys((*_VALUE, *_CLAIM, *_PLACE, "suspect"))
    claim = claim_to_json(placed.figure)
    return {
        **value_columns(placed.figure),
        **{name: claim[name] for name in _CLAIM},
        **place_columns(placed.span),
        "suspect": placed.figure.suspect,
    }


def value_columns(figure: Figure) -> dict[str, Any]:
    """Return what a figure is worth: a number, or a text where it is none."""
    plain = figure.value.plain
    is_text = isinstance(plain, str)
    return {
        "text": figure.text,
        "value": None if is_text else plain,
        "iso": plain if is_text else None,
        "unit": figure.unit,
    }


def _plain(number: Decimal | None) -> int | float | None:
    return plain_number(number) if number is not None else None
