"""The JSON form of what the reviewer says of figures.

``{"records": [{"figure": name, "counterpart": name or null, "check", "note", "updated"}], "matches":
[{"new": name, "old": name or null, "automatic", "updated"}]}``; a name is ``{"key", "text", "before",
"after", "heading"}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from viewer.review.acts.plain import (
    to_figure,
    to_figure_or_none,
    to_list,
    to_object,
    to_text,
    to_truth,
)
from viewer.review.check import Check
from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord

_NOT_KEPT = ("versions", "checked", "carried")
"""Where a record comes from: acts tell it."""


def to_plain(marks: FigureMarks) -> dict[str, Any]:
    """Return the marks as plain values, in an order that does not depend on the history."""
    return {
        "records": [_kept(record) for _, record in sorted(marks.records.items())],
        "matches": [_kept(match) for _, match in sorted(marks.matches.items())],
    }


def _kept(record: FigureRecord | MatchRecord) -> dict[str, Any]:
    """Return what was said, without where it comes from."""
    return {name: value for name, value in asdict(record).items() if name not in _NOT_KEPT}


def from_plain(document: object) -> FigureMarks:
    """Return the marks that plain values stand for; none for an empty object.

    Raises:
        KeyError, TypeError, ValueError: it is no such value.
    """
    held = to_object(document)
    records = [
        FigureRecord(
            to_figure(item["figure"]),
            to_figure_or_none(item["counterpart"]),
            Check(item["check"]),
            to_text(item["note"]),
            to_text(item["updated"]),
        )
        for item in _objects(held.get("records", []))
    ]
    matches = [
        MatchRecord(
            to_figure(item["new"]),
            to_figure_or_none(item["old"]),
            to_truth(item["automatic"]),
            to_text(item["updated"]),
        )
        for item in _objects(held.get("matches", []))
    ]
    return FigureMarks(
        MappingProxyType({record.figure.key: record for record in records}),
        MappingProxyType({match.new.key: match for match in matches}),
    )


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [to_object(item) for item in to_list(value)]
