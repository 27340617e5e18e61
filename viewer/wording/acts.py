"""What the reviewer did in words, as they follow "Undo" in the menu: ``mark “Ports may close.” reviewed``."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import FigureChange, Pair
from viewer.review.acts.act import Act, user
from viewer.review.check import Check
from viewer.review.model import Mark
from viewer.review.notes.note import Note
from viewer.review.pairing.drops import short
from viewer.wording.figures import value_words


def mark_act_words(pair: Pair, mark: Mark, *, on: bool) -> str:
    """Return the giving or taking away of a mark."""
    named = f"“{short(pair.heading)}”"
    if on:
        return f"mark {named} {mark.words[0]}"
    return f"take the mark {mark.words[0]} off {named}"


def note_act_words(pair: Pair, note: Note | None, text: str) -> str:
    """Return the writing of a note on a factor, of an answer to one, or the deleting of either.

    Args:
        pair: The factor.
        note: The note before; None where it is the only one.
        text: Its words now.
    """
    named = f"“{short(pair.heading)}”"
    what = "answer" if note is not None and note.reply_to else "note"
    return f"{what} on {named}" if text else f"delete {what} on {named}"


def check_act_words(change: FigureChange, check: Check) -> str:
    """Return the giving of a mark to a figure, or the taking away of what it has."""
    named = _figure(change)
    return f"mark {named} {check.value}" if check else f"take the mark off {named}"


def figure_note_act_words(change: FigureChange) -> str:
    """Return the writing of a note on a figure."""
    return f"note on {_figure(change)}"


def elsewhere_words(acts: Sequence[Act]) -> str:
    """Return that something was said elsewhere, and by whom: ``The review was changed just now by ann``.

    Args:
        acts: What this window did not know.
    """
    others = sorted({act.who for act in acts if act.who} - {user()})
    return f"The review was changed just now by {', '.join(others) if others else 'you in another window'}"


def _figure(change: FigureChange) -> str:
    placed = change.new or change.old
    assert placed is not None
    return value_words(placed.figure)
