"""What the reviewer did in words, as they follow "Undo" in the menu: ``mark “Ports may close.” reviewed``."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import FigureChange, Pair
from viewer.language.say import say
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
        return say("mark {named} {mark}", named=named, mark=say(mark.words[0]))
    return say("take the mark {mark} off {named}", named=named, mark=say(mark.words[0]))


def note_act_words(pair: Pair, note: Note | None, text: str) -> str:
    """Return the writing of a note on a factor, of an answer to one, or the deleting of either.

    Args:
        pair: The factor.
        note: The note before; None where it is the only one.
        text: Its words now.
    """
    named = f"“{short(pair.heading)}”"
    if note is not None and note.reply_to:
        return say("answer on {named}" if text else "delete answer on {named}", named=named)
    return say("note on {named}" if text else "delete note on {named}", named=named)


def check_act_words(change: FigureChange, check: Check) -> str:
    """Return the giving of a mark to a figure, or the taking away of what it has."""
    named = _figure(change)
    if check:
        return say("mark {named} {mark}", named=named, mark=say(check.value))
    return say("take the mark off {named}", named=named)


def figure_note_act_words(change: FigureChange) -> str:
    """Return the writing of a note on a figure."""
    return say("note on {named}", named=_figure(change))


def elsewhere_words(acts: Sequence[Act]) -> str:
    """Return that something was said elsewhere, and by whom: ``The review was changed just now by ann``.

    Args:
        acts: What this window did not know.
    """
    others = sorted({act.who for act in acts if act.who} - {user()})
    if not others:
        return say("The review was changed just now by you in another window")
    return say("The review was changed just now by {people}", people=", ".join(others))


def _figure(change: FigureChange) -> str:
    placed = change.new or change.old
    assert placed is not None
    return value_words(placed.figure)
