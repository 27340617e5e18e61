"""The numbers that decide what is a figure and how it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadThresholds:
    """What the reading of figures goes by. Lengths are in characters where nothing else is said."""

    beside: int = 48
    """Reach on either side of a number for the words that tell a figure from a name."""
    short_number: int = 3
    """Digits written on to a currency's code up to which the two are a name: ``COP26``."""
    pivot_year: int = 70
    """Years of two digits below it are of this century: a convention, as in POSIX ``strptime`` (there 69)."""
    product_digits: int = 3
    """Digits of the numbers that machines go by: ``the 640 program``."""
    model_times: int = 2
    """Times that a filing must have three digits as the name of a machine before they are one everywhere."""
    dominant_currency: float = 0.9
    """Share of the amounts that must be in a filing's currency before a sign of another is doubted."""
    foreign_reach: int = 120
    """Reach around the amounts of a sentence for words that make a foreign sign mean what it says."""
    numbering_digits: int = 2
    """Digits that the number of an item of a list has at most."""
    page_digits: int = 3
    """Digits that a page number has at most."""
    page_foot: int = 80
    """Characters behind a page number for the company's name, where both end a paragraph."""
    scale_ratio: int = 10
    """By how many times two amounts may differ for the one to be taken for the other less its scale."""
    shouted_words: int = 3
    """Words in capitals in a row from which they are a shouted line: two may be the names of two
    companies."""
    title_length: int = 400
    """Length of a heading at most, in which a capital may tell no name."""
    title_words: int = 4
    """Words, apart from articles and the like, that tell whether a heading is in Title Case."""
    title_share: float = 0.9
    """Share of them that has a capital, where it is: a verb in small letters among ten words ends a title."""
    range_gap: int = 24
    """Length of what stands between the two ends of a range, at most."""


READING = ReadThresholds()
