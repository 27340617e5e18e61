"""The JSON form of a review.

``{"schema": "factordiff.review/3", "old_sha256", "new_sha256", "records": [{"old", "new", "old_heading",
"new_heading", "thread", "marks", "outdated", "updated"}], "notes": {thread: {"text", "updated",
"joined"}},
"pairs": [{"old": [{"text", "body", "heading", "number"}], "new", "updated", "withdrawn"}],
"figures": …, "filings": null or [old, new], "declined": [name]}``; a filing is {"company", "form",
"fiscal_year", "factors": [as in pairs]}; for figures see :mod:`viewer.review.stored.figure_json`.

Version 1 had no ``pairs`` and no ``joined``. The number was raised for them, so that an older factordiff,
which would write the file without them, leaves it alone. ``filings`` and ``declined`` came later and raised
nothing: what is lost with them is worked out from the records, or asked once more. Version 2 had one ``mark``
instead of ``marks``.

Reviews are kept as acts in a database; this form is that of files that older versions kept, and of what is
saved elsewhere when the database cannot be written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from viewer.review.errors import DamagedReview, NewerReview
from viewer.review.model import FactorPrint, FilingContent, KeptPair, Mark, Note, PairContent, Record, Review
from viewer.review.stored.figure_json import from_plain, to_plain

VERSION = 3
"""Of the schema: raised when an older factordiff would lose what a newer one has written."""
SCHEMA = f"factordiff.review/{VERSION}"
_SCHEMA = re.compile(r"factordiff\.review/(\d+)")


def dumps(review: Review) -> bytes:
    """Return the review as UTF-8 JSON, in an order that does not depend on the history."""
    records = [
        {
            **asdict(record.content),
            "thread": record.thread,
            "marks": list(record.mark.words),
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
        "notes": {
            thread: {"text": note.text, "updated": note.updated, "joined": note.joined}
            for thread, note in sorted(review.notes.items())
        },
        "pairs": [asdict(pair) for _, pair in sorted(review.pairs.items())],
        "figures": to_plain(review.figures),
        "filings": [asdict(filing) for filing in review.filings] if review.filings else None,
        "declined": list(review.declined),
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
            _text(thread): Note(
                _text(note["text"]),
                _text(note["updated"]),
                tuple(_text(other) for other in _list(note.get("joined", []))),
            )
            for thread, note in _dict(document["notes"]).items()
        }
        pairs = [_pair(item) for item in _list(document.get("pairs", []))]
        return Review(
            old_sha256=_text(document["old_sha256"]),
            new_sha256=_text(document["new_sha256"]),
            records=MappingProxyType({record.content.key: record for record in records}),
            notes=MappingProxyType(notes),
            pairs=MappingProxyType({pair.key: pair for pair in pairs}),
            figures=from_plain(document.get("figures", {})),
            filings=_filings(document.get("filings")),
            declined=tuple(_text(name) for name in _list(document.get("declined", []))),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedReview(f"not a review: {type(error).__name__} {error}") from error


def _check_schema(schema: object) -> None:
    match = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    if match is None:
        raise DamagedReview("no review schema is named")
    if int(match[1]) > VERSION:
        raise NewerReview(f"it was saved by a newer factordiff (schema {schema}, this one knows {SCHEMA})")


def _record(item: Any) -> Record:
    fields = _dict(item)
    content = PairContent(
        _text(fields["old"]),
        _text(fields["new"]),
        _text(fields["old_heading"]),
        _text(fields["new_heading"]),
    )
    return Record(
        content,
        _text(fields["thread"]),
        _marks(fields),
        _truth(fields["outdated"]),
        _text(fields["updated"]),
    )


def _marks(fields: Mapping[str, Any]) -> Mark:
    if "mark" in fields:
        word = _text(fields["mark"])
        return Mark.of([word] if word else [])
    return Mark.of(_text(word) for word in _list(fields["marks"]))


def _pair(item: Any) -> KeptPair:
    fields = _dict(item)
    old, new = (tuple(_print(one) for one in _list(fields[side])) for side in ("old", "new"))
    if not old and not new:
        raise ValueError("a pair of nothing")
    return KeptPair(old, new, _text(fields["updated"]), _truth(fields["withdrawn"]))


def _filings(value: object) -> tuple[FilingContent, FilingContent] | None:
    if value is None:
        return None
    old, new = (_filing(item) for item in _list(value))
    return old, new


def _filing(item: Any) -> FilingContent:
    fields = _dict(item)
    company, form = (None if fields[name] is None else _text(fields[name]) for name in ("company", "form"))
    year = None if fields["fiscal_year"] is None else _whole(fields["fiscal_year"])
    return FilingContent(company, form, year, tuple(_print(one) for one in _list(fields["factors"])))


def _print(item: Any) -> FactorPrint:
    fields = _dict(item)
    number = _whole(fields["number"])
    return FactorPrint(_text(fields["text"]), _text(fields["body"]), _text(fields["heading"]), number)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is not true or false")
    return value


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
