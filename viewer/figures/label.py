"""``net loss, year ended March 31, 2003``: what is shown of what a figure measures.

A noun phrase stands where the words of the sentence show one whole, else the figure's own clause. Verdicts are
made from the claim and never from these words.
"""

from __future__ import annotations

from typing import NamedTuple

from viewer.figures.claim import Claim
from viewer.figures.quoted.passage import quoted, ranged
from viewer.figures.quoted.sentence import FigureSentence
from viewer.figures.quoted.sound import is_sound


class Label(NamedTuple):
    """The words shown of a figure."""

    subject: str
    """What is measured: ``"net loss"``, ``"Other companies operate […] of our net production"``."""
    period: str = ""
    """When, where the subject does not say so."""

    @property
    def words(self) -> str:
        """Both, as one line."""
        return ", ".join(filter(None, self))


def label_of(
    claim: Claim, sentence: FigureSentence | None, start: int, end: int, *, dated: bool, percent: bool
) -> Label:
    """Return what is shown of what a figure measures.

    Args:
        claim: What it claims.
        sentence: Its sentence; without one the claim's own words are shown.
        start: Where the figure begins.
        end: Where it ends.
        dated: Whether it is a date or a length of time, which is told by what happens then.
        percent: Whether it is a percentage.
    """
    period = claim.period
    subject = claim.shown_subject
    if sentence is not None:
        if dated:
            sure = period is not None and not period.event and period.closes and not claim.what.noun
        else:
            sure = is_sound(claim, sentence, start, end, percent=percent)
        if not sure:
            told = period.told if period is not None and not dated else ""
            subject = (
                ranged(claim, sentence, start, end, told)
                or _with_extreme(claim, quoted(sentence, start, end, dated=dated, period=told))
                or subject
            )
    if period is None or period.event is not None or period.told in subject:
        return Label(subject)
    return Label(subject, period.words)


def _with_extreme(claim: Claim, passage: str) -> str:
    """A clause that tells a range, with the end of it that the figure is: ``… within a range of […] (low)``."""
    end = next((words for words in ("low", "high") if claim.what.noun.startswith(f"{words} of ")), "")
    return f"{passage} ({end})" if end and passage and end not in passage.split() else passage
