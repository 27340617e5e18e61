"""``18 paired · 1 new · 1 removed``: what the line at the foot of the window says of what is open."""

from __future__ import annotations

from viewer.comparison.model import Status
from viewer.desktop.session import Session
from viewer.wording.pairs import counted


def count_words(session: Session) -> list[str]:
    """``18 paired · 1 new · 1 removed``, ``27 figures changed``, ``6 of 20 reviewed``.

    Nothing where nothing is open.
    """
    if session.comparison is None:
        return []
    # What stands around the factors is reviewed like them, but it is no factor that was paired.
    pairs = session.comparison.pairs
    new = sum(1 for pair in pairs if pair.status is Status.ADDED)
    removed = sum(1 for pair in pairs if pair.status is Status.REMOVED)
    figures = sum(pair.figures_changed for pair in session.pairs)
    return [
        f"{len(pairs) - new - removed:,} paired · {new:,} new · {removed:,} removed",
        f"{counted(figures, 'figure')} changed",
        f"{session.reviewed_count:,} of {len(session.pairs):,} reviewed",
    ]
