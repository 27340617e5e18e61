"""Notes in words: who wrote one and when, how many there are, and all of them as lines of a report."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.language.say import say, say_count, sayable
from viewer.review.notes.note import Note
from viewer.wording.record.times import time_words

DELETED = sayable("deleted")
"""Stands for the words of a note that was deleted, and has answers."""
ANSWER = "↳"
"""Sign before an answer."""


def note_head(note: Note, *, utc: bool = False) -> str:
    """Return who wrote a note and when: ``ann, 1 December 2026, 14:03, edited by bob 2 December 2026, 9:10``.

    What nobody knows is left out; nothing at all where an older factordiff kept the note.
    """
    written, updated = time_words(note.written, utc=utc), time_words(note.updated, utc=utc)
    words = ", ".join(filter(None, (note.author, written)))
    other = note.editor if note.editor != note.author else ""
    if note.text and (other or (note.edited and updated != written)):
        edited = say("edited by {who} {time}" if other else "edited {time}", who=other, time=updated)
        return ", ".join(filter(None, (words, edited)))
    return words


def note_count(notes: Sequence[Note]) -> str:
    """Return ``note``, ``3 notes``, answers counted like notes; nothing where there is none."""
    number = sum(bool(note.text) for note in notes)
    return say_count(number, "note", "{n} notes") if number else ""


def note_words(note: Note) -> str:
    """Return a note's own words, or that it was deleted."""
    return note.text or say(DELETED)


def note_line(note: Note) -> str:
    """Return a note with who wrote it and when, as a report has it: ``ann, 1 December 2026, 14:03 UTC:
    ask``."""
    said = said_line(note)
    return f"{ANSWER} {said}" if note.reply_to else said


def said_line(note: Note) -> str:
    """Return the same without the sign of an answer, for a list whose place tells that it is one."""
    quote = say("on “{words}”", words=note.anchor.quote) if note.anchor is not None else ""
    head = ", ".join(filter(None, (note_head(note, utc=True), quote)))
    return f"{head}: {note_words(note)}" if head else note_words(note)
