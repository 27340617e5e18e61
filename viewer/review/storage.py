"""The JSON form of a review.

``{"schema": "factordiff.review/1", "old_sha256", "new_sha256", "records": [{"old", "new", "old_heading",
"new_heading", "thread", "mark", "outdated", "updated"}], "notes": {thread: {"text", "updated"}}}``
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from viewer.review.errors import DamagedReview, NewerReview
from viewer.review.model import Content, Mark, Note, Record, Review

SCHEMA = "factordiff.review/1"
_SCHEMA = re.compile(r"factordiff\.review/(\d+)")


def dumps(review: Review) -> bytes:
    """Return the review as UTF-8 JSON, in an order that does not depend on the history."""
    records = [
        {
            **asdict(record.content),
            "thread": record.thread,
            "mark": record.mark.value,
            "outdated": record.outdated,
            "updated": record.updated,
        }
        for _, record in sorted(review.records.items())
    ]
    document = {
        "schema": SCHEMA,
        "old_sha256": review.old_sha256,
        "new_sha256": review.new_sha256,
        "records": records,
        "notes": {thread: asdict(note) for thread, note in sorted(review.notes.items())},
    }
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "backslashreplace")


def loads(data: bytes) -> Review:
    """Return the review that ``data`` holds.

    Raises:
        NewerReview: its schema is newer than this version knows.
        DamagedReview: it is not a review.
    """
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedReview(f"not JSON ({error})") from error
    if not isinstance(document, dict):
        raise DamagedReview("not a JSON object")
    _check_schema(document.get("schema"))
    try:
        records = [_record(item) for item in _list(document["records"])]
        notes = {
            _text(thread): Note(_text(note["text"]), _text(note["updated"]))
            for thread, note in _dict(document["notes"]).items()
        }
        return Review(
            old_sha256=_text(document["old_sha256"]),
            new_sha256=_text(document["new_sha256"]),
            records=MappingProxyType({record.content.key: record for record in records}),
            notes=MappingProxyType(notes),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedReview(f"not a review: {type(error).__name__} {error}") from error


def _check_schema(schema: object) -> None:
    match = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    if match is None:
        raise DamagedReview("no review schema is named")
    if int(match[1]) > 1:
        raise NewerReview(f"it was saved by a newer factordiff (schema {schema}, this one knows {SCHEMA})")


def _record(item: Any) -> Record:
    fields = _dict(item)
    outdated = fields["outdated"]
    if not isinstance(outdated, bool):
        raise TypeError("outdated is not true or false")
    content = Content(
        _text(fields["old"]),
        _text(fields["new"]),
        _text(fields["old_heading"]),
        _text(fields["new_heading"]),
    )
    return Record(
        content, _text(fields["thread"]), Mark(_text(fields["mark"])), outdated, _text(fields["updated"])
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value


def _dict(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    return value
