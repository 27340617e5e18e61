"""A note as a test writes it: in one go, and whatever stood there before."""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import Pair
from viewer.desktop.session import Session
from viewer.wording.record.acts import note_act_words


def put_note(session: Session, pair: Pair, words: str) -> None:
    """Have one note on a pair, with these words; without words have none."""
    entry = replace(session.entry(pair), note=words)
    if entry != session.entry(pair):
        session.say(pair, lambda review: review.with_entry(pair, entry), note_act_words(pair, None, words))
