"""The numbers that decide how far the words around a figure are asked what it measures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DescribeThresholds:
    """What the description of figures goes by. Lengths are in characters where nothing else is said.

    Each was tried at a half, 0.75, 1.25 and twice its value, the others kept, on the 1,339 figures of 37 real
    sections. Where nothing else is said, no figure's words changed.
    """

    margin: int = 400
    """Reach into a sentence before its first and after its last figure."""
    sentence_figures: int = 60
    """Figures beyond which a "sentence" is a table: its rows are then described so many figures at a time."""
    near: int = 160
    """Reach on either side of a figure. At 120 the words of about 210 figures change, at 200 of about 80: it
    trades words of the next clause against those of a long one."""
    phrase_reach: int = 110
    """Reach before a figure or a verb for the noun phrase that stands there. No words change from 100 up."""
    event_words: int = 5
    """Words that tell what happened on a date, or what lasts so long, at most. At 4 the words of
    some 420 figures change, at 6 of some 340."""
    deal_words: int = 6
    """Words of what was bought or sold at most. Two figures change at 4, none from 6 up."""
    basis_reach: int = 60
    """Reach on either side of a figure for words of its basis and of cash flows. A longer one would meet the
    next clause; ``income before income taxes of our insurance segment`` has 53."""
    period_reach: int = 64
    """Reach before a date for the words that make it a period."""
    period_words: int = 5
    """Words that may stand between a period and the figure it belongs to, from the verb on."""
    bound_reach: int = 28
    """Reach before a figure for the words that make it a bound."""
    respective_words: int = 8
    """Words of one of two measures that share a sentence with ``respectively``, at most. Three figures change
    at 6, none from 8 up."""
    label_length: int = 120
    """Length of the first cell of a row at most, beyond which it is prose and no label."""
    label_words: int = 6
    """Words that are taken from it."""
    names: int = 200
    """Names of one sentence that are kept. Only a table on one line has more, and its figures would else cost
    time and space that grow with the square of their number."""


DESCRIBING = DescribeThresholds()
