"""A review with a question, an answer to it, and a note on some words, at known times."""

from __future__ import annotations

import pytest

from viewer.comparison.model import Comparison, PlacedSpan
from viewer.comparison.places import Place
from viewer.filings.model import Span
from viewer.review import Review, model
from viewer.review.notes.anchors import Anchor, anchor_of

AT = "2026-12-01T14:03:00.000000+00:00"
LATER = "2026-12-01T15:30:00.000000+00:00"
LAST = "2026-12-02T09:00:00.000000+00:00"
ASKER = "Ann <i>"


def answered(comparison: Comparison, monkeypatch: pytest.MonkeyPatch) -> Review:
    """On the first pair: a question of Ann's, Bob's answer, and Ann's note on some words of the new
    filing."""
    pair = comparison.pairs[0]
    review = Review(comparison.old.sha256, comparison.new.sha256)
    for who, at, name, text, reply_to, anchor in (
        (ASKER, AT, "a.1", "Where is the contract?", "", None),
        (ASKER, LAST, "a.2", "Tone?", "", words_of(comparison, pair.new[0])),
        ("Bob", LATER, "b.1", "It expired.", "a.1", None),
    ):
        monkeypatch.setattr(model, "user", lambda who=who: who)
        monkeypatch.setattr(model, "now", lambda at=at: at)
        monkeypatch.setattr(model, "next_stamp", lambda _held, at: at)
        review = review.with_note(pair, name, text, reply_to, anchor)
    return review


def words_of(comparison: Comparison, factor: str) -> Anchor:
    """The last word of a factor's heading."""
    place = Place(factor, 0)
    text = comparison.paragraphs[place].text.rstrip(".")
    return anchor_of(comparison, PlacedSpan(place, Span(text.rindex(" ") + 1, len(text))))
