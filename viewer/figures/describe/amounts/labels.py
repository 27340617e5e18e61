"""``our net loss was ¥16.5 billion``, ``paid ¥9.6 billion for lines``: the words for what an amount is of.

The subject of the clause tells best, then the words right after the amount, then what was done with it.
"""

from __future__ import annotations

import re

from viewer.figures.claim import UNTOLD, Measure, Sense
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.amounts import doings
from viewer.figures.describe.amounts.objects import AFTER, WAS, noun_after, object_of
from viewer.figures.describe.amounts.subjects import (
    CLOSES_A_LINK,
    STATED_SHARE,
    clause,
    link_of,
    subject,
    unlinked,
)
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.nouns import amount_tails
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind

PER = re.compile(
    r"\s?(?:per|a|an|/)\s?(?:(?:common|ordinary|diluted|basic)\s)?"
    r"(share|ADS|ADR|unit|ounce|barrel|gallon|month|year|annum|quarter|day|week|tonne|ton|user|person|customer|employee|"
    r"U\.S\.|dollar|(?:square|cubic|metric|short|long|nautical)\s(?:metre|meter|foot|yard|mile|ton|tonne|inch)"
    r"|[MB]cfe?|MMBtu|[Bb]bl|[Bb]oe|MWh|kWh|therm|bushel|dry ton"
    r"|pound|kilogram|kilowatt-hour|megawatt-hour|kilometer|kilometre|mile|hour|passenger|room|vehicle|hectare|acre)\b|\s(annually|monthly|quarterly|daily|weekly)\b"
)
_PER_TOO = re.compile(r"\s?(?:per|an?|each|every)\s(annum|year|quarter|month|week|day|hour)\b")
"""The time of a price for one of something: ``$0.40 per share per quarter``."""
_OFTEN = {"annually": "year", "monthly": "month", "quarterly": "quarter", "daily": "day", "weekly": "week"}
_PER_BEFORE = re.compile(
    r"\sper\s(?:(?:common|ordinary|diluted|basic)\s)?(share|ADS|ADR|unit|ounce|barrel|gallon|tonne|ton)\b",
    re.IGNORECASE,
)
_CHANGE_OF = re.compile(
    r"(?:increase|decrease|decline|reduction|rise|fall|drop|growth|improvement)s?\sin\s", re.IGNORECASE
)
_NOBODY = frozenset(("company", "group", "registrant"))
"""Words for the filer, which is no measure."""
_BEFORE_INTEREST = re.compile(
    r"\b(?:\w+\s){0,2}(?:[Ee]arnings|[Ii]ncome|[Pp]rofits?|[Ll]oss(?:es)?)\sbefore\s(?:net\s)?interest,?\s[^.;]{1,60}$"
)
"""``earnings before interest, taxes, depreciation and amortization``: one measure, for all its commas."""
_EITHER = re.compile(
    r"\b(?:[A-Za-z]+\s){0,3}(?:\((?:loss|losses|income|profit|deficit|benefit|expense)\)\s(?:per\s)?[a-z]+"
    r"|(?:[Ii]ncome|[Ee]arnings|[Pp]rofit|[Ll]oss|[Gg]ain|[Bb]enefit|[Ee]xpense|[Ss]urplus)\s"
    r"\((?:loss|losses|income|profit|deficit|benefit|provision|expense)\))$"
)
"""``net (loss) income``: the words leave open which of the two it is."""
_TURNED = re.compile(
    r"\b(?:swung|swing|turned|went|moved|passed|shifted)\s(?:from\s[^,;]{1,60}?\s)?(?:in)?to\s(?:an?\s)?(?P<what>[^,;]{1,60}?)\sof\s(?:an?\s)?$"
)
_OF = re.compile(r"\sof\s(?:(?:the|our|its|their)\s)?(?=[A-Za-z])")
_HAD = frozenset(("balance", "value", "amount", "cost", "price", "maturity", "capacity"))
"""Nouns that say nothing without what has them: ``goodwill had a carrying value of``."""
_OWNER_HAD = re.compile(
    r"(?P<who>[^;.]{3,110}?),?\s(?:(?:which|that)\s)?(?:had|has|have|with)\s(?:an?\s)?(?:[a-z]+\s){0,2}$"
)
_PRICES = frozenset(("price", "prices", "cost", "costs", "fee", "rate", "value"))
_OPPOSITES = {"low": "high", "high": "low", "lows": "highs", "highs": "lows"}
_CHANGES = {"increase in ": Sense.INCREASE, "decrease in ": Sense.DECREASE}
_NO_NOUN = frozenset(("higher", "lower", "more", "less", "owned", "each", "due", "stake", "interest"))
"""Words right after a percentage that it is no attribute of."""


def label(around: Around, kind: FigureKind, previous: Measure) -> Measure:
    """Return what a figure measures by the words around it; :data:`UNTOLD` where they do not tell.

    ``previous`` is what the figure before it measures: after ``a trading high of $5`` comes ``a low of $3``.
    """
    per = _per(around, kind)
    if kind is FigureKind.MONEY:
        flow = doings.cash_flow(around)
        deal = doings.price(around) if flow is None and not per else None
        if flow is not None or deal is not None:
            return flow or deal or UNTOLD
    phrase, done = _phrase(around, kind, told_per=bool(per))
    owner = around.owner if phrase and not done else ""
    return _in_full(named(" ".join(phrase), owner, per), previous)


def _per(around: Around, kind: FigureKind) -> str:
    told = PER.match(around.after)
    if told is None:
        return ""
    per = told[1] or _OFTEN[told[2]]
    if per == "annum":
        per = "year"
    each = _PER_TOO.match(around.after, told.end()) if told[1] else None
    if each is not None:
        per = f"{per} per {'year' if each[1] == 'annum' else each[1]}"
    # A rate of interest is a rate of a year, whether that is said or not.
    return "" if kind is FigureKind.PERCENT and per == "year" else per


def _phrase(around: Around, kind: FigureKind, *, told_per: bool) -> tuple[list[str], bool]:
    """The words for a figure, and whether they tell what was done with it."""
    whole = _told_by_both_sides(around, kind)
    if whole:
        return whole, False
    rate = _of_its_rate(around) if told_per else []
    link = link_of(around.before) if around.closing_word in CLOSES_A_LINK else None
    own = _own(around, link) if link is not None else []
    if rate:
        said = own and not content_words.weak(own[-1:]) and set(own).isdisjoint(rate)
        return ([*own, "of", *rate] if said or _PRICES.intersection(own) else rate), False
    following = [] if told_per else object_of(around)
    if kind is FigureKind.PERCENT and link and _is_attribute(around, following):
        return following, False
    if kind is FigureKind.MONEY and not told_per and content_words.weak(own):
        done = doings.verb_phrase(around)
        if done:
            return done, True
    if own and not content_words.weak(own):
        of = kind is FigureKind.MONEY and around.closing_word == "of"
        phrase = amount_tails.with_tail(around.after, own) if of else own
    elif own and following:
        phrase = [*own, "of", *following]
    else:
        phrase = following or own or noun_phrases.before(around.before.rstrip(" ,("), 4) or clause(around)
    phrase = _mended(phrase, around)
    if kind is FigureKind.PERCENT:
        phrase = amount_tails.owned(around.before, phrase)
    phrase = (
        phrase or amount_tails.availability(around.after) or (_after_its_rate(around) if told_per else [])
    )
    if not phrase and kind is FigureKind.MONEY and (share := STATED_SHARE.search(around.before)):
        phrase = subject(around.before[: share.start()])
    return phrase, False


def _told_by_both_sides(around: Around, kind: FigureKind) -> list[str]:
    whole = _as_it_stands(around)
    if not whole and kind is FigureKind.MONEY:
        turned = _turned_into(around.before)
        if turned:
            return turned
        return amount_tails.borrowed(around.before, around.after)
    if not whole and kind is FigureKind.PERCENT:
        return amount_tails.changed_to(around.before, around.after)
    return whole


def _own(around: Around, link: re.Match[str]) -> list[str]:
    """The subject of the words that lead to a figure: ``toll price`` of ``the toll price was $5``."""
    own = subject(around.before[: link.start()], whole=around.closing_word != "of")
    if amount_tails.names_a_part(own):
        return []
    # "would need to average $5" tells of no price that there is.
    return [*own, "needed"] if own and "need " in link[0] else own


def _of_its_rate(around: Around) -> list[str]:
    """``natural gas`` of ``$1.74 per Mcf of natural gas``."""
    told = PER.match(around.after)
    of = _OF.match(around.after, told.end()) if told is not None else None
    return noun_after(around, of.end()) if of is not None else []


def _after_its_rate(around: Around) -> list[str]:
    """``insurance`` of ``$5 million per year for insurance``."""
    told = PER.match(around.after)
    rest = AFTER.match(around.after, told.end()) if told is not None else None
    return noun_after(around, rest.end()) if rest is not None else []


def _turned_into(before: str) -> list[str]:
    """``loss`` of ``we swung from a profit to a loss of``; nothing where nothing turned."""
    turned = _TURNED.search(before) if before.endswith((" of ", " of a ")) else None
    return noun_phrases.before(turned["what"]) if turned is not None else []


def _as_it_stands(around: Around) -> list[str]:
    """Measures that are no plain noun phrase: ``income before interest, …``, ``net (loss) income``."""
    if "nterest" in around.before:
        before_interest = _BEFORE_INTEREST.search(unlinked(around.before))
        if before_interest is not None:
            return before_interest[0].split()
    if "(" in around.before:
        either = _EITHER.search(unlinked(around.before))
        if either is not None:
            return [word for word in either[0].split() if word.lower() not in ("our", "the", "its", "a")]
    return subject(around.before) if around.limited else []


def _mended(phrase: list[str], around: Around) -> list[str]:
    """A phrase without what tells nothing: ``reduction in fares from $5`` is of fares."""
    if thin(phrase):
        phrase = clause(around)
    if phrase and phrase[-1].lower() in _HAD:
        phrase = [*phrase, *_of_its_owner(around.said(), phrase)]
    if len(phrase) == 1 and phrase[0].lower() in _NOBODY:
        return []
    if around.closing_word in ("from", "to") and len(phrase) > 2 and _CHANGE_OF.match(" ".join(phrase)):
        return phrase[2:]
    return phrase


def _of_its_owner(said: str, phrase: list[str]) -> list[str]:
    """``of cash reserve`` of ``our cash reserve, which had a balance of``; nothing where the filer has it."""
    at = said.rfind(" " + phrase[0])
    had = _OWNER_HAD.search(said, max(0, at - DESCRIBING.near), at + 1) if at >= 0 else None
    who = noun_phrases.before(had["who"]) if had is not None else []
    return ["of", *who] if who and who[-1].lower() not in _NOBODY else []


def _is_attribute(around: Around, following: list[str]) -> bool:
    """Tell whether a percentage only qualifies the noun after it: ``of 3% convertible notes``."""
    if (
        not following
        or AFTER.match(around.after)
        or WAS.match(around.after)
        or not around.after.startswith(" ")
    ):
        return False
    word = following[0].lower()
    return not word.endswith("ly") and word not in _NO_NOUN and word not in content_words.VERBS


def _in_full(told: Measure, previous: Measure) -> Measure:
    """``trading low per share``, where a trading high per share was told of right before ``a low of``."""
    opposite = _OPPOSITES.get(told.noun.lower())
    if opposite is None or told.owner:
        return told
    before = previous.words.partition(" per ")[0].split()
    if opposite not in before:
        return told
    noun = " ".join(told.noun if word == opposite else word for word in before)
    return Measure(noun, per=told.per)


def thin(phrase: list[str]) -> bool:
    """Tell whether a phrase has only words of grammar, numbers and periods: ``fiscal``, ``past eight``."""
    return all(
        word.lower() in content_words.NUMBERS or word.lower() in content_words.FUNCTION for word in phrase
    )


def named(noun: str, owner: str = "", per: str = "") -> Measure:
    """``increase in sales``, where a noun tells of a change as a verb would; ``earnings per share``."""
    movement = _CHANGES.get(noun[: len("increase in ")], Sense.NONE)
    if movement is not Sense.NONE:
        noun = noun[len("increase in ") :]
    thing, ranged, end = noun.partition(" ranged from ")
    if ranged:
        noun = f"{end} of {thing}"
    told = _PER_BEFORE.search(noun) if " per " in noun and not per else None
    if told is not None:
        return Measure(noun[: told.start()], movement, owner=owner, per=told[1])
    return Measure(noun, movement, owner=owner, per=per)
