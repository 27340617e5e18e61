"""Who wrote a note and when, in words."""

from __future__ import annotations

import pytest

from viewer.review.notes.note import Note
from viewer.wording.record.notes import note_count, note_head, note_line
from viewer.wording.record.times import time_words

AT, LATER = "2026-12-01T14:03:00.000000+00:00", "2026-12-01T15:30:00.000000+00:00"


def note(text: str = "ask", **other: str) -> Note:
    return Note(text, **{"updated": AT, "written": AT, "author": "ann", "editor": "ann", **other})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (note(), "ann, 1 December 2026, 14:03 UTC"),
        (note(updated=LATER), "ann, 1 December 2026, 14:03 UTC, edited 1 December 2026, 15:30 UTC"),
        (
            note(updated=LATER, editor="bob"),
            "ann, 1 December 2026, 14:03 UTC, edited by bob 1 December 2026, 15:30 UTC",
        ),
        (note(author="", editor=""), "1 December 2026, 14:03 UTC"),
        (note(author="", editor="", written="", updated=""), ""),
        (note("", updated=LATER), "ann, 1 December 2026, 14:03 UTC"),
    ],
    ids=["new", "edited", "by another", "of nobody known", "of no time known", "deleted"],
)
def test_author_and_time(one: Note, words: str) -> None:
    assert note_head(one, utc=True) == words


def test_a_line_of_a_report() -> None:
    assert note_line(note(reply_to="a")) == "↳ ann, 1 December 2026, 14:03 UTC: ask"
    assert note_line(note("")) == "ann, 1 December 2026, 14:03 UTC: deleted"
    assert note_line(note(author="", editor="", written="", updated="")) == "ask"


def test_how_many() -> None:
    assert [note_count(notes) for notes in ((), (note(),), (note(), note(), note("")))] == [
        "",
        "note",
        "2 notes",
    ]


@pytest.mark.parametrize("stamp", ["", "yesterday", "9999-12-31T23:59:59-23:00", "0001-01-01T00:00:00+14:00"])
def test_what_is_no_time_is_left_out(stamp: str) -> None:
    assert time_words(stamp) == ""
