"""``18 paired · 1 new · 1 removed``: what the line at the foot of the window says of what is open."""

from __future__ import annotations

from viewer.comparison.model import Status
from viewer.desktop.session import Session
from viewer.language.say import say, say_number
from viewer.wording.beside import beside_in_short
from viewer.wording.pairs import differ_words
from viewer.wording.record.sign_offs import sign_off_in_short


def count_words(session: Session) -> list[str]:
    """``18 paired · 1 new``, ``introduction edited``, ``27 figures differ``, ``6 of 20 reviewed``.

    Nothing where nothing is open.
    """
    if session.comparison is None:
        return []
    # What stands beside the factors is reviewed like them, but it is no factor that was paired.
    pairs = session.comparison.pairs
    new = sum(1 for pair in pairs if pair.status is Status.ADDED)
    removed = sum(1 for pair in pairs if pair.status is Status.REMOVED)
    figures = sum(pair.figures_changed for pair in session.pairs)
    return [
        say(
            "{paired} paired · {new} new · {removed} removed",
            paired=say_number(len(pairs) - new - removed),
            new=say_number(new),
            removed=say_number(removed),
        ),
        *beside_in_short(session.comparison),
        differ_words(figures),
        say(
            "{done} of {all} reviewed",
            done=say_number(session.reviewed_count),
            all=say_number(len(session.pairs)),
        ),
        *filter(None, [sign_off_in_short(session.review.sign_off) if session.review is not None else ""]),
    ]
