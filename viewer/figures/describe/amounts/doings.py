"""``acquired Coldway for $5``, ``used $5 of cash``: what was done with an amount, or bought for it."""

from __future__ import annotations

import re

from viewer.figures.claim import Measure
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.amounts.objects import AFTER, noun_after, object_of
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.nouns import amount_tails
from viewer.figures.describe.thresholds import DESCRIBING

_VERB = re.compile(
    r"\b(paid|invested|spent|repurchased|redeemed|borrowed|raised|contributed|received|wrote off|acquired|"
    r"purchased|sold|issued|granted|earned(?=\s$)|owe[sd]? (?:us|them|it)|lent)\s(?P<object>[^,;]*)$"
)
_PRICE = re.compile(
    r"\b(?P<verb>acquir(?:ed|ing)|purchas(?:ed|ing)|bought|buying|sold|selling"
    r"|(?P<taken>(?:took|take|taken|taking) over|succeeded(?: to)?(?! in\b)))\s"
    r"(?:(?:the|our|its|their|all|an?)\s)*(?P<object>[^,;()]+?)(?:\s\([^()]*\))?,?\sfor\s?$"
)
_TO_WHOM = re.compile(
    r"\sto\s(?:(?:the|our|its|their|certain|an?)\s)*(?=[A-Za-z])(?!(?:be|purchase|buy|pay|acquire|fund)\b)"
)
"""``lent $5 million to ports``."""
_DONE = {"acquiring": "acquired", "purchasing": "purchased", "buying": "bought", "selling": "sold"}
_FILER = frozenset(("company", "group", "registrant"))
_CASH = re.compile(
    r"\b(?P<named>(?:[Nn]et\s)?[Cc]ash\s(?:flows?\s)?(?:(?:used|provided|generated)\s(?:in|for|by|from)|(?:in|out)?flows?\sfrom|from)"
    r"\s(?:our\s|its\s)?(?:(?:[a-z]+\s(?:and\s)?){1,3}activities|operations))\b"
    r"|\b(?P<kind>[a-z]+(?:\sand\s[a-z]+)?)\sactivities\s(?P<did>used|consumed|provided|generated)\b",
    re.IGNORECASE,
)
_OF_CASH = re.compile(
    r"\sof\s(?:our\s)?cash\s(?:in|from|for|by)\s(?:our\s|its\s)?(?P<what>[a-z]+(?:\sactivities)?)"
)
_USED_CASH = re.compile(r"\b(?P<did>used|consumed|generated|provided)\s$")


def verb_phrase(around: Around) -> list[str]:
    """``paid for backbone lines``, ``acquired Coldway``: what was done with the money."""
    verb = _VERB.search(around.before)
    if verb is None:
        return []
    thing = noun_phrases.after(" " + re.sub(r"^(?:(?:the|our|its|an?)\s)+", "", verb["object"]))
    rest = AFTER.match(around.after)
    following = object_of(around) if rest else []
    to_whom = _TO_WHOM.match(around.after) if content_words.weak(thing) else None
    if to_whom is not None:
        return [verb[1], "to", *noun_after(around, to_whom.end())]
    if content_words.weak(thing):
        preposition = around.after.split()[0].replace("of", "") if rest else ""
        told = [verb[1], *([preposition] if preposition else []), *following]
        return told if following or thing else [verb[1], *_by_whom(around.before[: verb.start()])]
    return [verb[1], *thing]


def _by_whom(before: str) -> list[str]:
    """``by mills of group`` of ``mills of its group`` before ``paid us $5``; nothing for the filer."""
    who = noun_phrases.before(noun_phrases.without_helpers(before))
    filer = len(who) == 1 and who[0].lower() in _FILER
    return ["by", *who] if who and not filer else []


def price(around: Around) -> Measure | None:
    """``acquired Coldway``: what was bought or sold for the amount."""
    deal = _PRICE.search(around.before) if around.closing_word == "for" else None
    if deal is None:
        return None
    thing = deal["object"].split()[: DESCRIBING.deal_words]
    if deal["taken"]:
        thing = amount_tails.all_taken(deal["object"])
    return Measure(" ".join([_DONE.get(deal["verb"], deal["verb"]), *thing]))


def cash_flow(around: Around) -> Measure | None:
    """``net cash used in operating activities``, however the clause turns it."""
    if "ash" in around.before or "activities" in around.before:
        flow = _CASH.search(around.before)
        if flow is not None and flow["named"]:
            return Measure(re.sub(r"\b(?:our|its)\s", "", flow["named"]))
        if flow is not None:
            way = "used in" if flow["did"].lower() in ("used", "consumed") else "provided by"
            return Measure(f"cash {way} {flow['kind'].lower()} activities")
    of_cash = _OF_CASH.match(around.after) if around.after.startswith(" of ") else None
    did = _USED_CASH.search(around.before) if of_cash is not None else None
    if of_cash is None or did is None:
        return None
    way = "used in" if did["did"] in ("used", "consumed") else "provided by"
    return Measure(f"cash {way} {of_cash['what']}")
