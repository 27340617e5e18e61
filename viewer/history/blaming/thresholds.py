"""The numbers by which a sentence is taken for another one, reworded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BlameThresholds:
    """When a sentence has the past of another.

    Set on the 43 pairs of sentences of six pairs of real filings that have less than 70% of the shorter one's
    words in common: 30 of them are one sentence, reworded.
    """

    run: int = 3
    """So many words in a row that both have are a run. Words that stand alone are the same by chance."""
    reworded: float = 0.43
    """Least mean of two shares of the shorter sentence: of its words, those in such runs; of its telling
    words, those that the other has. At 0.42 one pair of two sentences is taken for one; at 0.45 one that
    was reworded is lost."""
    came_back: float = 0.75
    """Share of the words of both that must be the same, in order, where a sentence is one that had gone for
    years. In the same filings the only two such sentences have 98%; no two others have more than 60%."""
    most_gone: int = 500
    """Sentences that had gone, the latest of those that have one of its rare words, that one is compared
    with. Not measured: a bound for sections that are not told apart. 2,000 sentences compared with 500 each
    take some seconds."""


BLAME_THRESHOLDS = BlameThresholds()
"""The values that the program uses."""
