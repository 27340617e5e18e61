"""``eight``, ``twenty``, ``third``, ``million``: numbers in words."""

from __future__ import annotations

from decimal import Decimal

from viewer.language.word_lists import word_list

UNITS = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
"""In order: the place of a word in the list is its value."""
TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
"""In order, from 20."""
ORDINALS = word_list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
"""In order, from 1."""

WORD_VALUES = {
    **{word: value for value, word in enumerate(UNITS)},
    **{word: 10 * value for value, word in enumerate(TENS, start=2)},
    "dozen": 12,
    "a": 1,
    "an": 1,
}
"""What each word of a number counts; "a" and "an" as in "a million"."""
ORDINAL_VALUES = {word: value for value, word in enumerate(ORDINALS, start=1)}

SCALES = {
    "hundred": Decimal(10**2),
    "thousand": Decimal(10**3),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
}
"""Words that multiply the number before them."""
