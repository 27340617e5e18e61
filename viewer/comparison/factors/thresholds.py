"""The numbers by which factors are paired, split and merged, in one value that can be seen and tried.

A test or an experiment builds another value, ``FactorThresholds(least_score=0.2)``, and hands it to
:func:`~viewer.comparison.factors.align.align_factors`.

A *phrase* here is a bigram: two neighbouring words that are not both stock words. A *share* is weighted by
TF-IDF and lies between 0 and 1.

Values around each number were tried, the others left alone, on sixteen pairs of real filings. ``steady: a to
b`` says that every value tried from a to b gives the same matches of factors.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorThresholds:
    """Thresholds of the alignment of factors."""

    stock_word_weight: float = 0.3  # steady: 0.15 to 0.375
    function_word_weight: float = 0.1  # steady: 0.05 to 0.2
    """What a stock word ("material", "adverse") and a function word weigh beside another word that occurs in
    as many factors and weighs 1."""
    heading_weight: float = 0.25  # steady: 0.125 to 0.5
    """Part of a pair's score that comes from the headings; the rest comes from the bodies."""
    full_body_words: int = 12  # steady: 6 to 24
    """A body of fewer words counts for less, in proportion, and the heading for more. Nor are two factors
    paired outright because bodies that short are identical: "Not applicable." proves nothing."""

    least_score: float = 0.18  # steady: 0.144 to 0.225
    """Least score of a pair. In real filings different risks seldom reach 0.15 and one risk seldom falls
    to 0.2."""
    doubtful_score: float = 0.35  # steady: 0.175 to 0.7
    """A pair that scores less needs a phrase that no other factor of either filing has. Otherwise all that
    the two share may be a form: the same sentences about another partner or another product."""

    candidate_share: float = 0.05  # steady: 0 to 0.1
    """A factor is examined as a part only of factors that contain at least this share of its phrases …"""
    candidates: int = 8  # steady: 6 to 16
    """… and of those only of this many, the ones that contain most. Both are there to save time."""
    part_least_words: int = 15  # steady: 7 to 30
    """A factor with a shorter body is never taken for a part of another: so little text is found anywhere."""
    part_phrases: float = 0.25  # steady: 0.125 to 0.25
    """A factor is a part of another (split or merged) if the other has this share of its phrases, without
    those that the other's partner has as well, …"""
    part_words: float = 0.35  # steady: 0.175 to 0.7
    """… and this share of its words, whatever the partner has."""

    topic_words: float = 0.55  # steady: 0.275 to 0.688
    """A factor may also be a part if the other has this share of the words of its heading, …"""
    topic_words_alone: float = 0.35  # steady: 0.175 to 0.35
    """… this share of them without the words that the other's partner has (not required where the other has
    ``topic_all_words`` of the factor's words), …"""
    topic_all_words: float = 0.45  # steady: 0.225 to 0.495
    """See ``topic_words_alone``."""
    sentence_phrases: float = 0.3  # steady: 0.15 to 0.33
    """… and this share of the phrases of one of its sentences, not counting those that the partner has."""
    sentence_least_phrases: int = 8  # steady: 6 to 8
    """A sentence with fewer phrases is no evidence: it is found anywhere."""

    absorbed_phrases: float = 0.4  # steady: 0.2 to 0.8
    """A pair is taken apart if a third factor has this share of the phrases of one of the two, …"""
    absorbed_ratio: float = 2.0  # steady: 1 to 4
    """… and at least this many times the share that its partner has."""


FACTOR_THRESHOLDS = FactorThresholds()
"""The values that the program uses."""
