"""``net loss``, ``cash used in operations``, ``adjusted income per share``: which way an amount counts.

A loss of ¥5 is no income of ¥5, and an amount per share is no total: the words at a figure tell which it is.
"""

from __future__ import annotations

import re

from viewer.figures.claim import PLAIN_BASIS, Basis, Measure, Scope, Sense, Tax
from viewer.figures.describe.content_words import content

_HEADS = {
    Sense.LOSS: "loss losses deficit deficits shortfall",
    Sense.INCOME: "income profit profits earnings gain gains surplus",
    Sense.INCREASE: "increase increases growth rise",
    Sense.DECREASE: "decrease decreases decline declines reduction reductions fall drop",
    Sense.INFLOW: "inflow inflows",
    Sense.OUTFLOW: "outflow outflows",
}
_SENSES = {word: sense for sense, words in _HEADS.items() for word in words.split()}
"""Sense of a measure by its head noun."""
_CASH = re.compile(
    r"\b[Cc]ash (?:flows? )?"
    r"(?:(?P<into>provided by|generated (?:by|from)|from)|used (?:in|for|by)|outflows? from)\s"
    r"(?:our\s|its\s)?[a-z]+(?:\s(?:and\s)?[a-z]+)?\sactivities\b"
    r"|\bactivities (?:(?P<gave>provided|generated)|used|consumed)\b"
)
"""``cash provided by operating activities``, ``operating activities used cash``."""
_SCOPE = re.compile(r"\b(?:(gross)|net)\b", re.IGNORECASE)
_TAX = re.compile(
    r"\b(?:(?P<before>before (?:the )?(?:provision for |benefit from )?"
    r"(?:income |corporate )?tax(?:es|ation)?"
    r"|pre-?tax)|after[- ](?:income |corporate )?tax(?:es|ation)?|net of (?:income |related )?tax(?:es)?)\b",
    re.IGNORECASE,
)
_ADJUSTED = re.compile(
    r"\b(?:adjusted|non-GAAP|pro forma|(?:at |in )?constant currenc(?:y|ies)|like-for-like)\b", re.IGNORECASE
)
_SENSE_WORDS = content(" ".join((*_SENSES, "profitable unprofitable inflow outflow")))


def sense_of(what: Measure, near: str) -> Sense:
    """Return which way an amount counts.

    Args:
        what: What it measures.
        near: The words on both sides of it.
    """
    if what.movement is not Sense.NONE:
        return what.movement
    if "activities" in near:
        flow = _CASH.search(near)
        if flow is not None:
            return Sense.INFLOW if flow["into"] or flow["gave"] else Sense.OUTFLOW
    return _SENSES.get(what.head, Sense.NONE)


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
    adjusted = _ADJUSTED.search(noun) is not None
    share_of = what.share_of or whole
    if scope is None and tax is None and not (adjusted or share_of or what.per):
        return PLAIN_BASIS
    return Basis(
        scope=None if scope is None else Scope.GROSS if scope[1] else Scope.NET,
        tax=None if tax is None else Tax.BEFORE if tax["before"] else Tax.AFTER,
        per=what.per,
        adjusted=adjusted,
        share_of=share_of,
    )


def without_sense(what: Measure) -> frozenset[str]:
    """Return the telling words of a measure less those of its sense.

    ``operating income`` and ``operating loss`` give the same words: they are one measure, turned round.
    """
    return content(what.noun) - _SENSE_WORDS
