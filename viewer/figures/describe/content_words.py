"""The words around a figure: which of them name something, and which only hold the sentence together."""

from __future__ import annotations

import re

from viewer.language.months import MONTHS
from viewer.language.number_words import ORDINALS, TENS, UNITS
from viewer.language.plurals import ends_as_plural, singular
from viewer.language.remembered import PHRASES, remembered
from viewer.language.stop_words import AUXILIARIES, MEASURE_STOP_WORDS
from viewer.language.word_lists import word_set

WORD = re.compile(r"[A-Za-z](?:(?<=[A-Z])\.(?:[A-Z]\.)+|[A-Za-z]{1,7}+-(?:[A-Z]\.){2,}|[\w&/'’-]*)")
"""``U.S.``, ``non-U.S.``, ``customer``. It opens with a class: the engine passes over what is no letter."""

LINKING = word_set(
    """
    is are was were be been being amounted amounts amounting totaled totalled totaling totalling totals
    reached reaching exceeded exceeding equaled equalled equals represented represents representing
    comprised comprises constituted constitutes stood stands averaged averaging numbered remained remain
    remains
    """
)
VERBS = LINKING | word_set(
    """
    has have had having do does did will would shall should may might can could must incurred incurring
    recorded recording recognized recognised recognizing generated generating reported reporting earned
    posted received receive receives receiving paid pay pays paying acquired acquire bought sold issued
    issue issuing invested invest wrote repurchased cancelled canceled granted agreed provided provides
    provide owned owns own holds hold held employed employs operates operated maintained spent raised
    borrowed lent made make makes increased decreased increase decreases rose fell grew declined went
    became become becomes accounted include includes including included exclude excluding plan
    plans planned expect expects expected estimate estimates estimated believe believes seek sought
    placed opened closed completed conducted conducting established launched entered announced served
    serves allow allowed allows nominate nominated elect elected ended ending expire expires
    expiring compares compare appointed located working used using compared came comes come derived
    attributable sell sells continue continues continued pursue pursues began begin begins require requires
    required relating occurred arose originated reside resides
    experienced consisted related resulting based consisting consists subject sustained
    """
)
FUNCTION = (
    MEASURE_STOP_WORDS
    | ({month.lower() for month in MONTHS} - AUXILIARIES)
    | frozenset(ORDINALS[:4])
    | frozenset(("thousand", "million", "billion", "trillion"))
    | frozenset(("inc", "corp", "ltd", "co"))
)
"""Words that name no thing: those of grammar, those of a date or a numeral, the legal form of a company.

"may" is left to the verbs, though it is a month as well."""
_WEAK = word_set(
    """
    total amount amounts aggregate sum maximum minimum number value cost price balance rate level excess
    equivalent
    """
)
IRREGULAR = word_set(
    """
    people persons children men women staff personnel countries cities media data series
    """
)


NUMBERS = frozenset((*UNITS, *TENS, "past", "last", "fiscal", "calendar"))
"""Words before what is counted: ``two of our nine directors``, ``three of the past eight fiscal years``."""
MODIFIERS = word_set(
    """
    sales systems operations goods services communications telecommunications securities sports arms
    savings earnings customs electronics news logistics economics series business access process
    overseas rights
    """
)
"""Words with the look of a plural that mostly stand before the noun they belong to."""


def words(text: str) -> list[str]:
    """The words of a text, in order, as printed."""
    return WORD.findall(text)


def weak(phrase: list[str]) -> bool:
    """Tell whether a phrase names no thing of its own: ``a total``, ``the aggregate amount``."""
    return all(word.lower() in _WEAK or word.lower() in FUNCTION for word in phrase)


def plural(word: str) -> bool:
    """Tell whether a word looks like the plural of a noun."""
    lower = word.lower()
    return lower not in MODIFIERS and (
        lower in IRREGULAR
        or (ends_as_plural(lower) and not lower.endswith(("'s", "’s")))
        or (word.endswith("s") and word[:-1].isupper() and len(word) > 2)
    )


def stem(word: str) -> str:
    """A rough stem, so that ``subsidiaries`` meets ``subsidiary`` and ``losses`` ``loss``."""
    return singular(word.lower(), sibilants=True)


@remembered(PHRASES)
def content(text: str) -> frozenset[str]:
    """Stems of the words of a text that name something."""
    return frozenset(
        stem(word) for word in words(text) if word.lower() not in FUNCTION and word.lower() not in VERBS
    )
