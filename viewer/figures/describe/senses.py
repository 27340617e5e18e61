"""``net loss``, ``cash used in operations``, ``adjusted income per share``: which way an amount counts.

A loss of ¥5 is no income of ¥5, and an amount per share is no total: the words at a figure tell which it is.
"""

from __future__ import annotations

import re

from viewer.figures.claim import PLAIN_BASIS, Basis, Measure, Moment, Scope, Sense, Tax
from viewer.figures.describe.content_words import content

_HEADS = {
    Sense.LOSS: "loss losses deficit deficits shortfall shortfalls",
    Sense.INCOME: "income profit profits earnings gain gains surplus surpluses ebitda ebit ebt",
    Sense.INCREASE: "increase increases growth rise",
    Sense.DECREASE: "decrease decreases decline declines reduction reductions fall drop",
    Sense.INFLOW: "inflow inflows",
    Sense.OUTFLOW: "outflow outflows",
}
_SENSES = {word: sense for sense, words in _HEADS.items() for word in words.split()}
"""Sense of a measure by its head noun."""
_FLOWS = frozenset(("flow", "flows"))
_TAX_SENSES = {
    "benefit": Sense.INCOME,
    "benefits": Sense.INCOME,
    "expense": Sense.LOSS,
    "provision": Sense.LOSS,
}
"""Sense of what is told of income tax, which is a benefit in one year and an expense in the next."""
_VERBS = {
    "paid": Sense.OUTFLOW, "spent": Sense.OUTFLOW, "used": Sense.OUTFLOW, "invested": Sense.OUTFLOW,
    "received": Sense.INFLOW, "raised": Sense.INFLOW, "earned": Sense.INCOME,
}  # fmt: skip
"""Sense of what was done with the money, by the verb that opens the measure."""
_CASH = re.compile(
    r"\b[Cc]ash (?:flows? )?"
    r"(?:(?P<into>provided by|generated (?:by|from)|from)|used (?:in|for|by)|outflows? from)\s"
    r"(?:our\s|its\s)?[a-z]+(?:\s(?:and\s)?[a-z]+)?\sactivities\b"
    r"|\bactivities (?:(?P<gave>provided|generated)|used|consumed)\b"
    r"|\b(?:(?P<got>generated|provided)|used|consumed|burned)\s#\sof\s(?:our\s)?cash\b"
    r"|\b[Cc]ash (?:(?P<came>provided by|generated (?:by|from))|used (?:in|for|by)|burned)\b"
)
"""``cash provided by operating activities``, ``operating activities used cash``, ``used $5 of cash``."""
_TURNED = re.compile(r"\b(?:(negative)|positive)\s", re.IGNORECASE)
_NEGATIVE_NOUN = re.compile(r"\bnegative\s(?:[a-z-]+\s){1,5}?(?:of|was|were)\s(?:[a-z]+\s)?#")
"""``a negative cash flow from operations of $5``: what is told of is below nought, whatever its label is."""
_SCOPE = re.compile(
    r"\b(?:(gross)|net)\b(?!\s(?:worth|asset value|interest margin|of (?:income |related )?tax))",
    re.IGNORECASE,
)
_TAX = re.compile(
    r"\b(?:(?P<before>before (?:the )?(?:provision for |benefit from )?"
    r"(?:income |corporate )?tax(?:es|ation)?"
    r"|pre-?tax)|after[- ](?:income |corporate )?tax(?:es|ation)?|net of (?:income |related )?tax(?:es)?)\b",
    re.IGNORECASE,
)
_ADJUSTED = re.compile(
    r"\b(?:adjusted|non-GAAP|pro forma|(?:at |in )?constant currenc(?:y|ies)|like-for-like"
    r"|underlying|organic)\b",
    re.IGNORECASE,
)
_ON_A_BASIS = re.compile(
    r"\b(?:(?:on|in|at|under) (?:an? )?(?:adjusted|pro forma|non-GAAP|constant[- ]currency|like-for-like"
    r"|organic)(?: basis)?|(?:at|in|on a) constant (?:currenc(?:y|ies)|exchange rates))\b",
    re.IGNORECASE,
)
_BASIS_WORDS = ("basis", "onstant", "forma")
_MOMENT = re.compile(
    r"\b(?:(?P<average>average|mean)|(?P<closing>year[- ]end|period[- ]end|quarter[- ]end"
    r"|closing balance)|peak)\b",
    re.IGNORECASE,
)
_AVERAGED = re.compile(r"\b(?P<average>averag(?:ed|ing)|on average)\s(?:[a-z]+\s){0,2}#")
"""``our headcount averaged 300``."""
_SENSE_WORDS = content(
    " ".join((*_SENSES, "profitable unprofitable negative positive flow benefit provision"))
)


def sense_of(what: Measure, near: str) -> Sense:
    """Return which way an amount counts.

    Args:
        what: What it measures.
        near: The words on both sides of it; ``#`` stands for the amount itself.
    """
    if what.movement is not Sense.NONE:
        return what.movement
    if "activities" in near or "ash" in near:
        flow = _CASH.search(near)
        if flow is not None:
            return Sense.INFLOW if flow.lastgroup is not None else Sense.OUTFLOW
    noun = what.noun.lower()
    if "(" in noun:
        return Sense.NONE
    sense = _SENSES.get(what.head, Sense.NONE)
    if sense is Sense.NONE:
        sense = _of_other_heads(what, noun)
    if sense is Sense.NONE and "negative " in near:
        below = _NEGATIVE_NOUN.search(near)
        if below is not None:
            return Sense.OUTFLOW if "cash" in below[0] else Sense.LOSS
    turned = _TURNED.search(noun) if "tive " in noun else None
    return sense.opposite if turned is not None and turned[1] else sense


def _of_other_heads(what: Measure, noun: str) -> Sense:
    """The sense of a measure whose head noun has none by itself."""
    first, _, rest = noun.partition(" ")
    if what.head in _FLOWS:
        return Sense.INFLOW if "cash" in noun and _TURNED.search(noun) else Sense.NONE
    if "tax" in noun and what.head in _TAX_SENSES:
        return _TAX_SENSES[what.head]
    if (rest or first == "earned") and first in _VERBS and not rest.startswith("by "):
        return _VERBS[first]
    return Sense.LOSS if " loss per " in f" {noun} " else Sense.NONE


def basis_of(what: Measure, near: str, whole: str = "") -> Basis:
    """Return how an amount was reckoned, as far as its measure and the words near it tell.

    Args:
        what: What it measures.
        near: The words on both sides of it.
        whole: Of a percentage: the words of what it is a share of.
    """
    noun = what.noun
    scope = _SCOPE.search(noun) if "et" in noun or "ross" in noun or "ROSS" in noun else None
    tax = _TAX.search(near) if "tax" in near else None
    adjusted = _ADJUSTED.search(noun) is not None or (
        any(word in near for word in _BASIS_WORDS) and _ON_A_BASIS.search(near) is not None
    )
    moment = _MOMENT.search(what.noun) or (_AVERAGED.search(near) if "verag" in near else None)
    share_of = what.share_of or whole
    if scope is None and tax is None and moment is None and not (adjusted or share_of or what.per):
        return PLAIN_BASIS
    return Basis(
        scope=None if scope is None else Scope.GROSS if scope[1] else Scope.NET,
        tax=None if tax is None else Tax.BEFORE if tax["before"] else Tax.AFTER,
        per=what.per,
        adjusted=adjusted,
        share_of=share_of,
        moment=None if moment is None else _moment(moment),
    )


def _moment(match: re.Match[str]) -> Moment:
    if match["average"]:
        return Moment.AVERAGE
    return Moment.CLOSING if match["closing"] else Moment.PEAK


def without_sense(what: Measure) -> frozenset[str]:
    """Return the telling words of a measure less those of its sense.

    ``operating income`` and ``operating loss`` give the same words: they are one measure, turned round.
    """
    return content(what.noun) - _SENSE_WORDS
