"""``introduction edited``, ``1 page-foot note differs: ¥107.13 → ¥151.13``: what differs beside the factors.

Counts of factors leave it out, for it is none; so every place that has such counts says this beside them, or
a reader of the counts would think that nothing else differs.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.comparison.model import Comparison, Pair, Status
from viewer.language.say import say, say_count
from viewer.wording.figures import headline_words
from viewer.wording.pairs import GLYPHS, SignedWords, status_words

MOST_FIGURES = 3
"""Figures of notes that a line names: more would not be read in a heading."""


def beside_words(comparison: Comparison) -> tuple[SignedWords, ...]:
    """Return what differs beside the factors, each with its sign; nothing where nothing does."""
    return tuple(words for words in (_introduction(comparison), _notes(comparison)) if words is not None)


def beside_in_short(comparison: Comparison) -> tuple[str, ...]:
    """Return the same in as few words as a status bar has room for: ``2 page-foot notes differ``."""
    introduction, pair = _introduction(comparison), comparison.set_aside
    rows = sum(row.differs for row in pair.rows) if pair is not None else 0
    notes = [_differ(rows)] if rows else []
    return (*([introduction.words] if introduction is not None else []), *notes)


def _introduction(comparison: Comparison) -> SignedWords | None:
    pair = comparison.introduction
    if pair is None or pair.status is Status.UNCHANGED:
        return None
    return SignedWords(
        "introduction", GLYPHS[pair.status], say("introduction {status}", status=status_words(pair))
    )


def _notes(comparison: Comparison) -> SignedWords | None:
    pair = comparison.set_aside
    parts = list(_counts(pair)) if pair is not None else []
    if pair is None or not parts:
        return None
    paired = (change for change in pair.figures if change.differs and change.old and change.new)
    differing = [headline_words(change) for change in paired]
    named = "; ".join(differing[:MOST_FIGURES]) + (" …" if len(differing) > MOST_FIGURES else "")
    return SignedWords("set-aside", GLYPHS[pair.status], ", ".join(parts) + (f": {named}" if named else ""))


def _counts(pair: Pair) -> Iterator[str]:
    rows = [row for row in pair.rows if row.differs]
    both = sum(bool(row.old and row.new) for row in rows)
    new, old = (sum(not row.old for row in rows), sum(not row.new for row in rows))
    if both:
        yield _differ(both)
    if new:
        yield say_count(new, "{n} new page-foot note", "{n} new page-foot notes")
    if old:
        yield say_count(old, "{n} removed page-foot note", "{n} removed page-foot notes")


def _differ(notes: int) -> str:
    return say_count(notes, "{n} page-foot note differs", "{n} page-foot notes differ")
