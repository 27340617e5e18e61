"""The JSON form of what the reviewer says of figures.

``{"records": [{"figure": name, "counterpart": name or null, "check", "note", "updated"}], "matches":
[{"new": name, "old": name or null, "automatic", "updated"}]}``; a name is ``{"key", "text", "before",
"after", "heading"}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from types import MappingProxyType
from typing import Any

from viewer.review.check import Check
from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord
from viewer.review.figure_names import FigureName


def to_plain(marks: FigureMarks) -> dict[str, Any]:
    """Return the marks as plain values, in an order that does not depend on the history."""
    return {
        "records": [_kept(record) for _, record in sorted(marks.records.items())],
        "matches": [_kept(match) for _, match in sorted(marks.matches.items())],
    }


def _kept(record: FigureRecord | MatchRecord) -> dict[str, Any]:
    """Return what was said, without where it comes from."""
    return {name: value for name, value in asdict(record).items() if name not in ("versions", "carried")}


def from_plain(document: object) -> FigureMarks:
    """Return the marks that plain values stand for; none for an empty object.

    Raises:
        KeyError, TypeError, ValueError: it is no such value.
    """
    held = _object(document)
    records = [
        FigureRecord(
            _name(item["figure"]),
            _name_or_none(item["counterpart"]),
            Check(item["check"]),
            _text(item["note"]),
            _text(item["updated"]),
        )
        for item in _objects(held.get("records", []))
    ]
    matches = [
        MatchRecord(
            _name(item["new"]), _name_or_none(item["old"]), _truth(item["automatic"]), _text(item["updated"])
        )
        for item in _objects(held.get("matches", []))
    ]
    return FigureMarks(
        MappingProxyType({record.figure.key: record for record in records}),
        MappingProxyType({match.new.key: match for match in matches}),
    )


def _name(value: object) -> FigureName:
    held = _object(value)
    return FigureName(**{field.name: _text(held[field.name]) for field in fields(FigureName)})


def _name_or_none(value: object) -> FigureName | None:
    return None if value is None else _name(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is not true or false")
    return value


def _object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    return value


def _objects(value: object) -> list[Mapping[str, Any]]:
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return [_object(item) for item in value]
