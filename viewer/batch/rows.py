"""A comparison -> the rows of the tables. They are made of its JSON, so that both say the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from viewer.comparison.model import Comparison
from viewer.report.json_document import to_json
from viewer.wording.readings.filings import warnings_of

Row = dict[str, Any]
"""A row of a table by the names of its columns, but for those that the run itself tells (:mod:`.tables`)."""
_STATUSES = ("unchanged", "edited", "added", "removed")
_FLAGS = ("moved", "retitled", "split", "merged")
_CLAIM = ("what", "whose", "period", "sense", "basis", "bound")


def rows_of(comparison: Comparison) -> dict[str, list[Row]]:
    """Return the rows of each table. What stands beside the factors has rows in all but ``pairs``, too."""
    document = to_json(comparison)
    beside = [document[name] for name in ("introduction", "set_aside") if document[name] is not None]
    factors = [*document["pairs"], *beside]
    return {
        "pairs": [_pair(document, factors)],
        "factors": [_factor(factor) for factor in factors],
        "figures": [row for factor in factors for row in _figures(factor)],
        "shifts": [row for factor in factors for row in _shifts(factor)],
        "warnings": list(_warnings(comparison, document)),
    }


def _pair(document: Row, factors: list[Row]) -> Row:
    counts = document["summary"]
    row: Row = {"form": document["new"]["form"] or document["old"]["form"]}
    for side in ("old", "new"):
        filing = document[side]
        row |= {
            f"{side}_sha256": filing["sha256"],
            f"{side}_company": filing["company"],
            f"{side}_year": filing["fiscal_year"],
            f"{side}_confidence": filing["section"]["confidence"],
            f"{side}_factors": len(filing["factors"]),
            f"{side}_words": sum(factor["words"] for factor in filing["factors"]),
        }
    return row | {
        **{name: counts["similarity"][name] for name in ("cosine", "jaccard", "edit", "simple")},
        **{name: counts[name] for name in (*_STATUSES, *_FLAGS)},
        **{name: counts[name] for name in ("figures_changed", "figures_suspect", "inserted", "deleted")},
        "shifts": sum(counts["shifts"].values()),
        "weight": round(sum(factor["weight"] for factor in factors), 1),
        "misfits": len(document["misfits"]),
    }


def _factor(factor: Row) -> Row:
    nearest = factor["nearest"] or {}
    similar = factor["similarities"] or {}
    return {
        "factor": factor["id"],
        "old": factor["old"],
        "new": factor["new"],
        "heading": factor["heading"],
        "category": " › ".join(factor["category_path"]) or None,
        "status": factor["status"],
        **{flag: flag in factor["flags"] for flag in _FLAGS},
        **{name: similar.get(name) for name in ("cosine", "jaccard", "edit", "simple")},
        "weight": float(factor["weight"]),
        **{name: factor["changes"][name] for name in ("inserted", "deleted")},
        "nearest": nearest.get("factor"),
        "nearest_containment": nearest.get("containment"),
    }


def _figures(factor: Row) -> Iterator[Row]:
    for number, change in enumerate(factor["figures"], start=1):
        tie = change["tie"] or {}
        row = {
            "factor": factor["id"],
            "number": number,
            "kind": change["kind"],
            "verdict": change["change"],
            "measure": change["measure"] or None,
            "delta": _number(change["delta"]),
            "percent": change["percent"],
            "reason": change["reason"],
            "suspect": change["suspect"],
            "tie": tie.get("outcome"),
            "concept": tie.get("concept"),
        }
        for side in ("old", "new"):
            figure = change[side] or {}
            value, claim = figure.get("value"), figure.get("claim", {})
            row |= {
                f"{side}_text": figure.get("text"),
                f"{side}_value": str(value) if value is not None else None,
                f"{side}_number": _number(value),
                f"{side}_unit": figure.get("unit"),
                **{f"{side}_{part}": claim.get(part) for part in _CLAIM},
            }
        yield row


def _number(value: object) -> float | None:
    """Return a value that is a plain number; a date, a range or an identifier is none."""
    return float(value) if isinstance(value, int | float) else None


def _shifts(factor: Row) -> Iterator[Row]:
    names = ("kind", "old", "new", "old_claimed", "new_claimed", "old_sentence", "new_sentence", "why")
    for number, shift in enumerate(factor["shifts"], start=1):
        told = {name: shift[name] for name in names}
        came_true = shift["hypothetical_came_true"]
        yield {"factor": factor["id"], "number": number, **told, "came_true": came_true}


def _warnings(comparison: Comparison, document: Row) -> Iterator[Row]:
    for misfit in document["misfits"]:
        yield {"side": misfit["side"], "text": misfit["text"]}
    for side, filing in (("old", comparison.old), ("new", comparison.new)):
        for text in warnings_of(filing):
            yield {"side": side, "text": text}
