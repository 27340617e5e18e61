"""The JSON form of a review.

``{"schema": "factordiff.review/4", "old_sha256", "new_sha256", "records": [{"old", "new", "old_heading",
"new_heading", "thread", "also", "marks", "outdated", "updated"}], "notes": {id: {"text", "updated", "joined",
"thread", "author", "written", "editor", "reply_to", "anchor"}},
"pairs": [{"old": [{"text", "body", "heading", "number"}], "new", "updated", "withdrawn"}],
"figures": …, "filings": null or [old, new], "declined": [name]}``; a filing is {"company", "form",
"fiscal_year", "factors": [as in pairs]}; for figures see :mod:`viewer.review.stored.figure_json`.

Version 1 had no ``pairs`` and no ``joined``. The number was raised for them, so that an older factordiff,
which would write the file without them, leaves it alone. ``filings`` and ``declined`` came later and raised
nothing: what is lost with them is worked out from the records, or asked once more. Version 2 had one ``mark``
instead of ``marks``, version 3 one note a thread, under the thread's name.

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

from viewer.review.acts.plain import (
    texts,
    to_anchor,
    to_content,
    to_filings,
    to_kept_pair,
    to_list,
    to_object,
    to_text,
    to_truth,
)
from viewer.review.errors import DamagedReview, NewerReview
from viewer.review.model import KeptPair, Mark, Record, Review
from viewer.review.notes.note import Note
from viewer.review.stored.figure_json import from_plain, to_plain

VERSION = 4
"""Of the schema: raised when an older factordiff would lose what a newer one has written."""
SCHEMA = f"factordiff.review/{VERSION}"
_SCHEMA = re.compile(r"factordiff\.review/(\d+)")
_DIGITS = 9
"""Digits of a schema's number that are read: a longer one is a newer schema, or none, and never this one."""


def dumps(review: Review) -> bytes:
    """Return the review as UTF-8 JSON, in an order that does not depend on the history."""
    records = [
        {
            **asdict(record.content),
            "thread": record.thread,
            "also": list(record.also),
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
        "notes": {name: _kept_note(note) for name, note in sorted(review.notes.items())},
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
        records = [_record(item) for item in to_list(document["records"])]
        notes = {name: _note(to_text(name), item) for name, item in to_object(document["notes"]).items()}
        pairs = [_kept_pair(item) for item in to_list(document.get("pairs", []))]
        return Review(
            old_sha256=to_text(document["old_sha256"]),
            new_sha256=to_text(document["new_sha256"]),
            records=MappingProxyType({record.content.key: record for record in records}),
            notes=MappingProxyType(notes),
            pairs=MappingProxyType({pair.key: pair for pair in pairs}),
            figures=from_plain(document.get("figures", {})),
            filings=to_filings(document.get("filings")),
            declined=texts(document.get("declined", [])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedReview(f"not a review: {type(error).__name__} {error}") from error


def _check_schema(schema: object) -> None:
    match = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    if match is None:
        raise DamagedReview("no review schema is named")
    if len(match[1]) > _DIGITS or int(match[1]) > VERSION:
        raise NewerReview(f"it was saved by a newer factordiff (schema {schema}, this one knows {SCHEMA})")


def _record(item: Any) -> Record:
    fields = to_object(item)
    return Record(
        to_content(fields),
        to_text(fields["thread"]),
        _marks(fields),
        to_truth(fields["outdated"]),
        to_text(fields["updated"]),
        also=texts(fields.get("also", [])),
    )


def _kept_note(note: Note) -> dict[str, Any]:
    """Return a note without the acts that it comes from; its name is the key that it is kept under."""
    return {name: value for name, value in asdict(note).items() if name not in ("versions", "id")}


def _note(name: str, item: Any) -> Note:
    """Return a note; in older versions it had the name of its thread, and nothing told whose it was."""
    fields = to_object(item)
    updated, anchor = to_text(fields["updated"]), fields.get("anchor")
    author, editor, reply_to = (to_text(fields.get(key, "")) for key in ("author", "editor", "reply_to"))
    return Note(
        to_text(fields["text"]),
        updated,
        texts(fields.get("joined", [])),
        id=name,
        thread=to_text(fields.get("thread", name)),
        author=author,
        written=to_text(fields.get("written", updated)),
        editor=editor,
        reply_to=reply_to,
        anchor=to_anchor(anchor) if anchor is not None else None,
    )


def _marks(fields: Mapping[str, Any]) -> Mark:
    if "mark" in fields:
        word = to_text(fields["mark"])
        return Mark.of([word] if word else [])
    return Mark.of(texts(fields["marks"]))


def _kept_pair(item: Any) -> KeptPair:
    fields = to_object(item)
    return to_kept_pair(item, to_text(fields["updated"]), withdrawn=to_truth(fields["withdrawn"]))
