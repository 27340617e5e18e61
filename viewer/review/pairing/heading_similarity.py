"""Whether two headings are of the same factor, read twice.

The case: an earlier version read "Our business in Ruritania may suffer." without its full stop (similarity
0.99). It is the same heading. "Our business in Elbonia may suffer." is another one, and yet 0.86 similar: so
of several headings the most similar one is taken, and only where no text is the same.
"""

from __future__ import annotations

from rapidfuzz import fuzz

SAME_HEADING = 0.85
"""Least similarity of two headings of one factor.

Of the 741 headings in 31 filings, six have another one in their own filing that is as similar as this
("Compliance with and changes in tax laws …", "… in environmental laws …"); at 0.7 it would be 24.
"""


def heading_similarity(one: str, other: str) -> float:
    """Return the similarity of two headings, 0 to 1, whatever their case.

    It is the normalised indel similarity: twice the length of the longest common subsequence, divided by the
    length of both.
    """
    return fuzz.ratio(one.casefold(), other.casefold()) / 100
