"""The words around a figure: which of them name something, and which only hold the sentence together."""

from __future__ import annotations

import re

from viewer.figures.read import numbers
from viewer.figures.read.word_list import listed

WORD = re.compile(r"(?:[A-Za-z]{2,8}-)?(?:[A-Z]\.){2,}|[A-Za-z][\w&/'’-]*")

LINKING = frozenset(
    listed(
        """
    is are was were be been being amounted amounts amounting totaled totalled totaling totalling totals
    reached reaching exceeded exceeding equaled equalled equals represented represents representing
    comprised comprises constituted constitutes stood stands averaged averaging remained remain remains
    """
    )
)
VERBS = LINKING | frozenset(
    listed(
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
    expiring appointed located working used using compared came comes come derived attributable sell
    sells require requires required relating related resulting based consisting consists subject sustained
    """
    )
)
FUNCTION = frozenset(
    listed(
        """
    a an the this that these those its our their his her my your we us it they he she you i who whom
    whose which what of in on at by for to from with without within into onto upon over under above
    below between among during since until till through throughout across against about around after
    before and or nor but if as than then so because while when where although though unless whereas
    however also only just even not no any some each every all both either neither such other another
    more most less least many much few several there here per via out off up down due because full
    respectively approximately nearly almost roughly well same still currently previously recently
    each's own mainly primarily further year years month months day days quarter quarters ago
    respectively first second third fourth january february march april june july august september
    october november december thousand million billion trillion inc corp ltd co
    """
    )
)
_WEAK = frozenset(
    listed(
        """
    total amount amounts aggregate sum maximum minimum number value cost price balance rate level excess
    equivalent
    """
    )
)
IRREGULAR = frozenset(
    listed(
        """
    people persons children men women staff personnel countries cities media data series
    """
    )
)


NUMBERS = frozenset((*numbers.UNITS, *numbers.TENS, "past", "last", "fiscal", "calendar"))
"""Words before what is counted: ``two of our nine directors``, ``three of the past eight fiscal years``."""
MODIFIERS = frozenset(
    listed(
        """
    sales systems operations goods services communications telecommunications securities sports arms
    savings earnings customs electronics news logistics economics series business access process
    overseas rights
    """
    )
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
        or (
            len(lower) > 3
            and lower.endswith("s")
            and not lower.endswith(("ss", "us", "is", "ous", "'s", "’s"))
        )
        or (word.endswith("s") and word[:-1].isupper() and len(word) > 2)
    )


def stem(word: str) -> str:
    """A rough stem, so that ``subsidiaries`` meets ``subsidiary`` and ``losses`` ``loss``."""
    lower = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes")):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 3:
        return lower[:-1]
    return lower


def content(text: str) -> frozenset[str]:
    """Stems of the words of a text that name something."""
    return frozenset(
        stem(word) for word in words(text) if word.lower() not in FUNCTION and word.lower() not in VERBS
    )
