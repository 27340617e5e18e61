"""The notes on a risk: several, each by somebody at some time, with replies.

The case: Ann writes on a factor "Ask for the contract". Bob answers "It expired in May", and Ann writes a
note of her own about the tone. Each of the three is edited, deleted and taken back by itself, and says who
wrote it and when. A note that is deleted while answers stand below it keeps its place, without its words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.review.notes.anchors import Anchor


@dataclass(frozen=True, slots=True)
class Note:
    """One note, or an answer to one, shared by all contents that the risk has had."""

    text: str
    """Empty where it was deleted."""
    updated: str = ""
    """When its words were written that it has now (see :mod:`viewer.review.acts.stamps`)."""
    joined: tuple[str, ...] = ()
    """Threads whose notes this one took over when their pairs became one, in a factordiff that kept one note
    a risk."""
    versions: tuple[str, ...] = field(default=(), compare=False)
    """The acts that its words come from: what is written next is written over these, and over no others."""
    id: str = ""
    thread: str = ""
    """The risk that it is on; that which it was written on first where two became one."""
    author: str = ""
    """Who wrote it first; empty where nobody knows."""
    written: str = ""
    """When it was written first."""
    editor: str = ""
    """Who wrote its present words."""
    reply_to: str = ""
    """Id of the note that it answers; empty for a note that answers none."""
    anchor: Anchor | None = None
    """The words of a filing that it hangs on, if it does."""

    @property
    def edited(self) -> bool:
        """Whether it has other words than those that were written first."""
        return bool(self.written) and self.written != self.updated


def in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return the notes of a thread as they are read: each followed by its answers, the older before the
    newer.

    Deleted notes are left out, but for one that answers stand below.
    """
    held = sorted(notes, key=lambda note: (note.written, note.id))
    known = {note.id for note in held}
    answers: dict[str, list[Note]] = {}
    for note in held:
        if note.text and note.reply_to in known:
            answers.setdefault(note.reply_to, []).append(note)
    return tuple(
        shown
        for note in held
        if note.reply_to not in known and (note.text or note.id in answers)
        for shown in (note, *answers.get(note.id, ()))
    )


def all_words(notes: Iterable[Note]) -> str:
    """Return the words of several notes as one text, set apart by blank lines."""
    return "\n\n".join(note.text for note in notes if note.text)


def root_of(note: Note) -> str:
    """Return the id of the note that an answer to ``note`` answers: answers are not answered in turn."""
    return note.reply_to or note.id


def last_words(notes: Iterable[Note]) -> list[str]:
    """Return the words that were said last on each note: its newest answer's, else its own.

    Args:
        notes: As they are read, each followed by its answers.
    """
    last: dict[str, str] = {}
    for note in notes:
        if note.text:
            last[root_of(note)] = note.text
    return list(last.values())
