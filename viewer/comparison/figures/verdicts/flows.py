"""Revenue of seven months and of a year may be told per month; an impairment charge, or what a settlement
cost, may not: it came once.
"""

from __future__ import annotations

import re

from viewer.figures.claim import Claim, Sense
from viewer.figures.describe.content_words import stem, words
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_set

_FLOWS = frozenset(
    map(
        stem,
        word_set(
            """
            revenue sales turnover income earnings profit loss margin expense expenditure cost spending ebitda
            ebit production output shipment delivery traffic throughput rent rental royalty fee premium wage
            salary payroll toll fare tuition
            subscription commission booking billing interest depreciation amortization
            amortisation cash
            """
        ),
    )
)
"""What comes in or goes out day by day."""
_RESULTS = frozenset(map(stem, word_set("loss income profit earnings cost expense")))
_FROM_ONE_THING = re.compile(
    r"\b(?:on|from|due to|caused by|in connection with)\s(?!(?:continuing )?operati)", re.IGNORECASE
)
"""``a loss from the fire``: what a result came from that is told of by itself, and may have come once."""
_ONCE = frozenset(
    map(
        stem,
        word_set(
            """
            impairment charge write-off write-down writeoff writedown settlement settle restructuring
            severance gain disposal sale acquisition acquired purchase purchased bought sold offering
            repurchase repurchased redemption redeemed refinancing extinguishment litigation judgment fine
            penalty award goodwill bonus one-time one-off non-recurring nonrecurring extraordinary
            exceptional discontinued
            """
        ),
    )
)
"""What comes once, or now and then."""


def is_flow(claim: Claim) -> bool:
    """Tell whether an amount comes in or goes out all the time, so that a rate of it has a meaning."""
    return claim.what.movement is Sense.NONE and _is_flow(claim.what.noun)


@remembered(PHRASES)
def _is_flow(noun: str) -> bool:
    # "Sale" and "sales" have one stem: the plural is what is sold day by day.
    told = {word.lower() for word in words(noun)}
    stems = {stem(word) for word in told if word != "sales"}
    if not (stems & _FLOWS or "sales" in told) or stems & _ONCE:
        return False
    return not (stems & _FLOWS <= _RESULTS and _FROM_ONE_THING.search(noun))
