"""Which two filings a sentence leads to: those of its last rewording, at the very place.

The case: *Fuel costs have risen* was reworded in 2011. Whoever clicks it wants to see 2007 beside 2011
there. One that was never reworded leads to the filing before the one it came in with, beside the one that
is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.desktop.history.blame.ages import AgedPage, AgedSentence
from viewer.desktop.history.opened import PairWish

if TYPE_CHECKING:
    from viewer.history import Gone


def lead_of(page: AgedPage, sentence: AgedSentence) -> PairWish | None:
    """Return the two filings to open for a sentence; None for one of the oldest filing, read there."""
    blamed, age = sentence.blamed, sentence.age
    if blamed.rewordings and not age.back:
        last = blamed.rewordings[-1]
        return PairWish(last.before.filing, last.filing, last.after.factor, last.after.part, last.after.span)
    if page.filing == 0:
        return None
    at = blamed.at
    # Where it stood in the filing since which it stands is not told: where it stands now is.
    return PairWish(max(0, age.since - 1), page.filing, at.factor, at.part, at.span)


def lead_of_gone(gone: Gone) -> PairWish:
    """Return the last filing that had a sentence, beside the one after it."""
    at = gone.at
    return PairWish(gone.last, gone.last + 1, at.factor, at.part, at.span)
