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
    same_heading: float = 0.23
    """Share of the words of both headings of one risk that must be the same, in order, where one is the other
    in other words. Of the 34 least like pairs of headings in the histories of five issuers, the four least
    like of two sentences are at 7%, which is a scan cut in two, and 24%, 27% and 32%, which a reader took for
    one, reworded; two titles are at 22%, and are not."""
    title: float = 0.37
    """The same where one ends with a full stop and the other, a title, does not. In the same histories
    ``Customer demand`` and the like have up to 35% of the sentence that came for them, but for two of 57%,
    which say all that the sentence says."""
    came_back: float = 0.75
    """Share of the words of both that must be the same, in order, where a sentence is one that had gone for
    years. In the same filings the only two such sentences have 98%; no two others have more than 60%."""
    most_gone: int = 500
    """Sentences that had gone, the latest of those that have one of its rare words, that one is compared
    with. Not measured: a bound for sections that are not told apart. 2,000 sentences compared with 500 each
    take some seconds."""


BLAME_THRESHOLDS = BlameThresholds()
"""The values that the program uses."""
