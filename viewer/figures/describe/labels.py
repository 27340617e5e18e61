"""``our net loss was ¥16.5 billion``, ``paid ¥9.6 billion for lines``: the words for what an amount is of.

The subject of the clause tells best, then the words right after the amount, then what was done with it.
"""

from __future__ import annotations

import re

from viewer.figures.claim import UNTOLD, Measure, Sense
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.nouns import amount_tails, complements
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.language.word_lists import word_set

AFTER = re.compile(
    r"(?:\s?, respectively(?:\s?,)?|\s?,(?=\sof\s))?"
    r"\s(?:in|of|for|from(?!\stime\sto\s)|on|as(?!\s(?:compared|opposed|against|of|at|well)))\s"
    r"(?:(?:the|our|its|their|a|an|all|total|aggregate)\s)*"
)
_WAS = re.compile(
    r"\s(?:was|were|is|are|represents?|represented|consist(?:s|ed) of)\s(?:(?:the|our|its|a|an)\s)?"
)
PER = re.compile(
    r"\s?(?:per|a|an|/)\s?(?:(?:common|ordinary|diluted|basic)\s)?"
    r"(share|ADS|ADR|unit|ounce|barrel|gallon|month|year|annum|quarter|day|week|tonne|ton|user|person|customer|employee|"
    r"U\.S\.|dollar|(?:square|cubic|metric|short|long|nautical)\s(?:metre|meter|foot|yard|mile|ton|tonne|inch)"
    r"|pound|kilogram|kilowatt-hour|megawatt-hour|kilometer|kilometre|mile|hour|passenger|room|vehicle|bushel|hectare|acre)\b|\s(annually|monthly|quarterly|daily|weekly)\b"
)
_OFTEN = {"annually": "year", "monthly": "month", "quarterly": "quarter", "daily": "day", "weekly": "week"}
_PER_BEFORE = re.compile(
    r"\sper\s(?:(?:common|ordinary|diluted|basic)\s)?(share|ADS|ADR|unit|ounce|barrel|gallon|tonne|ton)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\s(?:(?:of |from )?between|of|was|were|is|are|by|to|totals|totaled|totalled|totaling|totalling|"
    r"amounted to|amounting to|amounts to|"
    r"(?:had |has |have )?reached|reaching|exceed(?:ed|s)?|at|for|equal to|from|"
    r"represented|represents|averaged|numbered|"
    r"(?:would |will |may )?(?:need |have )?(?:to )?average|stood at|"
    r"(?:(?:will|would|may|could|can|must|to|did|does|do) )(?:not )?(?:be|exceed))\s?(?:an?\s)?$",
    re.IGNORECASE,
)
STATED_SHARE = re.compile(
    r"\b(?:account(?:ed|ing|s)? for|represent(?:ed|ing|s)?|compris(?:ed|ing|es?)|constitut(?:ed|ing|es?)"
    r"|ma(?:de|kes?|king) up|contributed|amounted to|equaled)\s?(?:an?\s)?$"
)
_CLOSES_A_LINK = word_set(
    """
    of was were is are by to totals totaled totalled totaling totalling reached reaching exceed exceeded
    exceeds at for from represented represents averaged average be a an numbered between
    """
)
"""The last words of a link: a look at these spares a search at most figures."""
_VERB = re.compile(
    r"\b(paid|invested|spent|repurchased|redeemed|borrowed|raised|contributed|received|wrote off|acquired|"
    r"purchased|sold|issued|granted|owe[sd]? (?:us|them|it)|lent)\s(?P<object>[^,;]*)$"
)
_PRICE = re.compile(
    r"\b(?P<verb>acquir(?:ed|ing)|purchas(?:ed|ing)|bought|buying|sold|selling"
    r"|(?P<taken>(?:took|take|taken|taking) over|succeeded(?: to)?(?! in\b)))\s"
    r"(?:(?:the|our|its|their|all|an?)\s)*(?P<object>[^,;()]+?)(?:\s\([^()]*\))?,?\sfor\s?$"
)
_AMOUNTS = frozenset(("amount", "value", "balance", "number", "total"))
"""Nouns that say nothing without what they are of: ``$5 principal amount of notes``."""
_TO_WHOM = re.compile(
    r"\sto\s(?:(?:the|our|its|their|certain|an?)\s)*(?=[A-Za-z])(?!(?:be|purchase|buy|pay|acquire|fund)\b)"
)
"""``lent $5 million to ports``."""
_DONE = {"acquiring": "acquired", "purchasing": "purchased", "buying": "bought", "selling": "sold"}
_ASIDE = re.compile(r"\s?\([^()]*\)$")
_TIMES = (" year", " period", " quarter", " month", " years", " periods")
_IN_THE_YEAR = re.compile(
    r",?\s(?:during|for|in|throughout|over|within)\s(?:the|this|that|each|such)\s(?:(?:fiscal|whole|same|entire)\s)?"
    r"(?:year|period|quarter|month)s?$"
)
_AT_ANY_TIME = re.compile(r"(?:\soutstanding)?\sat any (?:(?:one|given)\s)?time$")
_SET = ("set", "fixed", "valued", "stated", "priced", "carried", "measured", "assessed")
_IS_SET = re.compile(
    r"\s(?:(?:is|are|was|were|has|have|had|been|be|will|currently|initially)\s){1,3}"
    r"(?:set|fixed|valued|stated|priced|carried|measured|assessed)$"
)
"""``the rate is set`` before ``at 5%``."""
_AUXILIARY = re.compile(r"\s(?:will|would|may|is|was|are|were|has|have|had)\s")
_ADVERB = re.compile(r",?\s\w+ly$")
_WENT = re.compile(
    r"\s(?:(?:was|were|been|has|have|had|must|may|might|will|would|could|can|should)\s(?:not\s)?)?"
    r"(?:cut|raised|lowered|reduced|fall|rise|drop|decline|increase|decrease|grow|grew|grown|rose|risen|increased|increasing|declined|declining|decreased|decreasing|fell|dropped|improved|went|"
    r"ranged|ranging)(?:\s(?:up|down))?$"
)
_MOVES = word_set(
    """
    cut raised lowered reduced fall rise drop decline increase decrease grow
    grew grown rose risen increased increasing declined declining decreased decreasing fell dropped
    improved went ranged ranging up down
    """
)
_RELATIVE = re.compile(r",?\s(?:which|that)$")
_THAT_WE = re.compile(r"\s(?:that|which) we\s[^,.;]{1,80}$")
"""``the rate that we earned for each ton``."""
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
_OPPOSITES = {"low": "high", "high": "low", "lows": "highs", "highs": "lows"}
_CHANGES = {"increase in ": Sense.INCREASE, "decrease in ": Sense.DECREASE}
_NO_NOUN = frozenset(("higher", "lower", "more", "less", "owned", "each", "due", "stake", "interest"))
"""Words right after a percentage that it is no attribute of."""


def object_of(around: Around) -> list[str]:
    """What a clause goes on to after an amount: ``backbone lines`` in ``$5 for backbone lines``."""
    following = around.after
    for pattern in (AFTER, _WAS):
        match = pattern.match(following)
        if match is not None:
            return noun_after(around, match.end())
    told = noun_phrases.after(following)
    if told and told[-1].lower() in _AMOUNTS:
        return noun_phrases.after(following, 8, joined=True)
    return told


def noun_after(around: Around, at: int, end: int | None = None) -> list[str]:
    """The noun that follows a figure from a place on, less the subject of the next clause."""
    rest = " " + around.after[at:end].lstrip()
    told = noun_phrases.after(rest, 8, joined=True)
    if "and" in told and around.governed:
        told = noun_phrases.after(rest, 8, joined=True, parted=True)
    return complements.goes_on(rest, told)


def label(around: Around, kind: FigureKind, previous: Measure) -> Measure:
    """Return what a figure measures by the words around it; :data:`UNTOLD` where they do not tell.

    ``previous`` is what the figure before it measures: after ``a trading high of $5`` comes ``a low of $3``.
    """
    per = _per(around, kind)
    if kind is FigureKind.MONEY:
        flow = _cash_flow(around)
        deal = _price(around) if flow is None and not per else None
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
    # A rate of interest is a rate of a year, whether that is said or not.
    return "" if kind is FigureKind.PERCENT and per == "year" else per


def _phrase(around: Around, kind: FigureKind, *, told_per: bool) -> tuple[list[str], bool]:
    """The words for a figure, and whether they tell what was done with it."""
    whole = _told_by_both_sides(around, kind)
    if whole:
        return whole, False
    link = _link(around.before) if around.closing_word in _CLOSES_A_LINK else None
    own = _own(around, link) if link is not None else []
    following = [] if told_per else object_of(around)
    if kind is FigureKind.PERCENT and link and _is_attribute(around, following):
        return following, False
    if kind is FigureKind.MONEY and not told_per and content_words.weak(own):
        done = _verb_phrase(around)
        if done:
            return done, True
    if own and not content_words.weak(own):
        of = kind is FigureKind.MONEY and around.closing_word == "of"
        phrase = amount_tails.with_tail(around.after, own) if of else own
    elif own and following:
        phrase = [*own, "of", *following]
    else:
        phrase = following or own or noun_phrases.before(around.before.rstrip(" ,("), 4) or _clause(around)
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


def _after_its_rate(around: Around) -> list[str]:
    """``insurance`` of ``$5 million per year for insurance``."""
    told = PER.match(around.after)
    rest = AFTER.match(around.after, told.end()) if told is not None else None
    return noun_after(around, rest.end()) if rest is not None else []


def _as_it_stands(around: Around) -> list[str]:
    """Measures that are no plain noun phrase: ``income before interest, …``, ``net (loss) income``."""
    if "nterest" in around.before:
        before_interest = _BEFORE_INTEREST.search(_unlinked(around.before))
        if before_interest is not None:
            return before_interest[0].split()
    if "(" in around.before:
        either = _EITHER.search(_unlinked(around.before))
        if either is not None:
            return [word for word in either[0].split() if word.lower() not in ("our", "the", "its", "a")]
    return subject(around.before) if around.limited else []


def _mended(phrase: list[str], around: Around) -> list[str]:
    """A phrase without what tells nothing: ``reduction in fares from $5`` is of fares."""
    if thin(phrase):
        phrase = _clause(around)
    if len(phrase) == 1 and phrase[0].lower() in _NOBODY:
        return []
    if around.closing_word in ("from", "to") and len(phrase) > 2 and _CHANGE_OF.match(" ".join(phrase)):
        return phrase[2:]
    return phrase


def _link(before: str) -> re.Match[str] | None:
    return _LINK.search(before, max(0, len(before) - DESCRIBING.verb_reach))


def _unlinked(before: str) -> str:
    link = _link(before)
    return before[: link.start()] if link is not None else ""


def _is_attribute(around: Around, following: list[str]) -> bool:
    """Tell whether a percentage only qualifies the noun after it: ``of 3% convertible notes``."""
    if (
        not following
        or AFTER.match(around.after)
        or _WAS.match(around.after)
        or not around.after.startswith(" ")
    ):
        return False
    word = following[0].lower()
    return not word.endswith("ly") and word not in _NO_NOUN and word not in content_words.VERBS


def _verb_phrase(around: Around) -> list[str]:
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
        return [verb[1], *([preposition] if preposition else []), *following]
    return [verb[1], *thing]


def _price(around: Around) -> Measure | None:
    """``acquired Coldway``: what was bought or sold for the amount."""
    deal = _PRICE.search(around.before) if around.closing_word == "for" else None
    if deal is None:
        return None
    thing = deal["object"].split()[: DESCRIBING.deal_words]
    if deal["taken"]:
        thing = amount_tails.all_taken(deal["object"])
    return Measure(" ".join([_DONE.get(deal["verb"], deal["verb"]), *thing]))


def _cash_flow(around: Around) -> Measure | None:
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


def _clause(around: Around) -> list[str]:
    """The subject of the clause, where nothing nearer tells: ``expenditures will be higher, reaching …``."""
    verbs = list(_AUXILIARY.finditer(around.before))
    return noun_phrases.before(around.before[: verbs[-1].start()]) if verbs else []


def subject(before: str, *, whole: bool = True) -> list[str]:
    """The noun phrase that closes a text, less verbs; ``whole`` goes on over ``such as`` and the like."""
    plain = before.rstrip(" ,")
    if plain.endswith(_TIMES):
        plain = _IN_THE_YEAR.sub("", plain)
    if plain.endswith(" time"):
        plain = _AT_ANY_TIME.sub("", plain)
    if plain.endswith(_SET):
        plain = _IS_SET.sub("", plain)
    if "hat we " in plain or "hich we " in plain:
        plain = _without_relative(plain)
    if plain.endswith(")"):
        plain = _ASIDE.sub("", plain)
    if plain.endswith("ly"):
        plain = _ADVERB.sub("", plain)
    if plain.rsplit(" ", 1)[-1].lower() in _MOVES:
        plain = _WENT.sub("", plain)
    if plain.endswith((" which", " that")):
        plain = _RELATIVE.sub("", plain)
    return (complements.narrowed(plain) if whole else []) or noun_phrases.before(plain)


def _without_relative(plain: str) -> str:
    """``the rate that we earned for each ton`` is a rate; ``we think that we had a loss`` tells a loss."""
    clause = _THAT_WE.search(plain)
    head = plain[: clause.start()].rsplit(" ", 1)[-1].lower() if clause is not None else ""
    if clause is None or head in content_words.VERBS or head.endswith("ed"):
        return plain
    return plain[: clause.start()]


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
