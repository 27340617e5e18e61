"""The numbers that decide what became of a figure, over all pairs together."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class JudgeThresholds:
    """What the judging over all pairs goes by. Likeness runs from 0 to 1, lengths are in characters.

    Each was tried at a half, 0.75, 0.9, 1.1, 1.25 and twice its value, the others kept, on 20 pairs of real
    filings (1,122 rows of their ledgers, of which few are stale or restated). Where nothing else is said, no
    row changed.
    """

    distinct_words: int = 2
    """Words that a measure, or an event, must have to be known again elsewhere. At 1 one row changes."""
    moved_alike: float = 0.6
    """Share of their telling words that two sentences must have in common to be one that moved.
    Stable from 0.3 to 0.75."""
    moved_words: int = 6
    """Telling words that they must share. At 4 or at 7 one row changes."""
    moved_figures: float = 0.5
    """Least likeness of two figures of such sentences to be taken for the same. Stable from 0.25 to 0.63."""
    same_event: float = 0.5
    """Share of their words that two dates must share to be of one event. Stable from 0.25 to 0.63."""
    same_sentence: float = 0.6
    """Share of the words around two dates that must agree for them to be one if their years do not tell.
    Stable from 0.3 to 0.66."""
    event_words: int = 4
    """Telling words that the sentences of a month and of a day in it must share to be of one event."""
    event_alike: float = 0.25
    """Share of their telling words that they must have in common. Not measured: there is one such pair in
    23 pairs of filings."""
    same_topic: float = 0.3
    """Share of the words around two figures that must agree where their measures alone do not tell enough:
    one word, a count, a percentage. Trades off a count of another thing against one that is not found again;
    not measured."""
    same_words: float = 0.9
    """Share of the words around two lone years that must agree for the one to have become the other. Trades
    off a term that was extended against another event; not measured."""
    closing_votes: int = 3
    """What the filings' commonest closing years weigh against single pairs of dates."""
    as_of_reach: int = 32
    """Characters before a date in which ``as of`` is looked for."""
    least_advanced: int = 2
    """How many closing dates of a filing must have advanced for one to be stale where no other stands in its
    paragraph."""
    advanced_of_all: int = 2
    """How many must have advanced for each that stood still."""
    exact_digits: int = 3
    """Digits, closing zeros left out, from which on a count that stays the same is a wonder."""
    members_reach: int = 4
    """Figures before a share among which the count of those that have it is looked for: "two customers
    accounted for 20% in 2024" has none between."""
    part_gap: int = 120
    """Characters between a total and its parts, or between two parts, at most."""
    rounded_zeros: int = 2
    """Closing zeros from which on a count may have been rounded: 1,400 ships may be 1,398, 20 ships are
    20."""
    near_miss: Decimal = Decimal("0.1")
    """Share of the total by which parts may miss it and still be taken for all of it."""
    near_list: Decimal = Decimal("0.25")
    """The same of things of several kinds that an introduction announces: tankers, bulkers and ferries."""


JUDGING = JudgeThresholds()
