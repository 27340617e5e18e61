"""``Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion``: what each figure claims.

The words around a number tell what it measures, and those around a date what happened on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.figures.claim import FILER, PLAIN_BASIS, UNTOLD, Basis, Claim, Measure, Owner, Sense
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.bounds import bound_of
from viewer.figures.describe.context_window import CHAIN, Around, SentencePart, without_periods
from viewer.figures.describe.events import period_of_date, what_lasts
from viewer.figures.describe.owners import NamesSaid
from viewer.figures.describe.periods import PeriodMention, period_of, periods_of
from viewer.figures.describe.respectively import tell_apart
from viewer.figures.describe.senses import basis_of, sense_of
from viewer.figures.describe.table_labels import row_label
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.period import Period
from viewer.figures.read.draft import FigureDraft

_AFTER = re.compile(
    r"(?:\s?, respectively(?:\s?,)?|\s?,(?=\sof\s))?\s(?:in|of|for|from|on|as)\s"
    r"(?:(?:the|our|its|their|a|an|all|total|aggregate)\s)*"
)
_WAS = re.compile(
    r"\s(?:was|were|is|are|represents?|represented|consist(?:s|ed) of)\s(?:(?:the|our|its|a|an)\s)?"
)
_PER = re.compile(
    r"\s?(?:per|a|an|/)\s?(share|ADS|ADR|unit|ounce|barrel|gallon|month|year|day|week|tonne|ton|user|person|customer|"
    r"U\.S\.|dollar)\b"
)
_LINK = re.compile(
    r"\s(?:of|was|were|is|are|by|to|totaled|totalled|totaling|totalling|amounted to|amounting to|amounts to|"
    r"(?:had |has |have )?reached|reaching|exceeded|at|for|equal to|from|represented|represents|averaged|"
    r"(?:will|would|may|could|to) be)\s?(?:an?\s)?$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(paid|invested|spent|repurchased|redeemed|borrowed|raised|contributed|received|wrote off|acquired|"
    r"purchased|sold|issued|granted)\s(?P<object>[^,;]*)$"
)
_PRICE = re.compile(
    r"\b(?P<verb>acquir(?:ed|ing)|purchas(?:ed|ing)|bought|buying|sold|selling)\s"
    r"(?:(?:the|our|its|their|all|an?)\s)*(?P<object>[^,;()]+?)(?:\s\([^()]*\))?,?\sfor\s?$"
)
_DONE = {"acquiring": "acquired", "purchasing": "purchased", "buying": "bought", "selling": "sold"}
_MOVED = re.compile(
    r"\b(increased|increase|grew|growth|rose|rise|up|gain|decreased|decrease|declined|decline|fell|fall|down|drop|"
    r"reduction)\s(?:by\s|of\s|in\s)?$",
    re.IGNORECASE,
)
_UPWARDS = frozenset(("increased", "increase", "grew", "growth", "rose", "rise", "up", "gain"))
_ASIDE = re.compile(r"\s?\([^()]*\)$")
_LETTER = re.compile(r"[^\W\d_]")
_DATED = (FigureKind.DATE, FigureKind.PERIOD)
_NAMED_BY_UNIT = (FigureKind.COUNT, FigureKind.IDENTIFIER)
"""Kinds whose unit tells what they are of: 14 *subsidiaries*, the number of a *patent*."""
_AUXILIARY = re.compile(r"\s(?:will|would|may|is|was|are|were|has|have|had)\s")


def _object(following: str) -> list[str]:
    for pattern in (_AFTER, _WAS):
        match = pattern.match(following)
        if match is not None:
            return noun_phrases.after(" " + following[match.end() :].lstrip(), 6, joined=True)
    return noun_phrases.after(following)


def _verb_phrase(around: Around) -> list[str]:
    """``paid for backbone lines``, ``acquired Coldway``: what was done with the money."""
    verb = _VERB.search(around.before)
    if verb is None:
        return []
    thing = noun_phrases.after(" " + re.sub(r"^(?:(?:the|our|its|an?)\s)+", "", verb["object"]))
    rest = _AFTER.match(around.after)
    following = _object(around.after) if rest else []
    if content_words.weak(thing):
        preposition = around.after.split()[0].replace("of", "") if rest else ""
        return [verb[1], *([preposition] if preposition else []), *following]
    return [verb[1], *thing]


def _price(around: Around) -> Measure | None:
    """``acquired Coldway``: what was bought or sold for the amount."""
    deal = _PRICE.search(around.before)
    if deal is None:
        return None
    thing = deal["object"].split()[: DESCRIBING.deal_words]
    return Measure(" ".join([_DONE.get(deal["verb"], deal["verb"]), *thing]))


def _movement(around: Around, previous: Measure) -> Measure | None:
    """``increase in revenue``: what ``revenue increased by 8%`` and ``an increase of 8%`` measure."""
    moved = _MOVED.search(around.before)
    if moved is None:
        return None
    way = Sense.INCREASE if moved[1].lower() in _UPWARDS else Sense.DECREASE
    told = around.after.startswith(" in ")
    subject = noun_phrases.before(around.before[: moved.start()].rstrip(" ,")) or (
        _object(around.after) if told else []
    )
    return Measure(" ".join(subject) or previous.words, way)


def _clause(around: Around) -> list[str]:
    """The subject of the clause, where nothing nearer tells: ``expenditures will be higher, reaching …``."""
    verbs = list(_AUXILIARY.finditer(around.before))
    return noun_phrases.before(around.before[: verbs[-1].start()]) if verbs else []


_ONWARD = re.compile(
    r"(?:\s?,)?\s?(?:and\s|but\s)?(?:then\s)?(?:further\s)?"
    r"(?:(?:declin|decreas|increas|grew|ris|rose|fell|improv|dropp)\w*\s)?(?:further\s)?(?:to|from)\s?"
)
"""``grew to $5 in 2017 and to $6 in 2018``: the amount goes on from the one before it."""
_ADVERB = re.compile(r",?\s\w+ly$")
_WENT = re.compile(
    r"\s(?:has |have |had )?"
    r"(?:grew|grown|rose|risen|increased|declined|decreased|fell|dropped|improved|went|ranged)"
    r"(?:\s(?:up|down))?$"
)


def _subject(before: str) -> list[str]:
    plain = _ADVERB.sub("", _ASIDE.sub("", before.rstrip(" ,")))
    return noun_phrases.before(_WENT.sub("", plain))


_SHARE = re.compile(
    r"\b(?:account(?:ed|ing|s)? for|represent(?:ed|ing|s)?|compris(?:ed|ing|es?)|constitut(?:ed|ing|es?)"
    r"|ma(?:de|kes?|king) up|contributed)\s?$"
)
_OF_WHICH = re.compile(r"\bof (?:which|whom)\s?$")
_HELPERS = re.compile(
    r"^\s(?:(?:had|has|have|was|were|is|are|been|be|being|will|not)\s(?=(?:[a-z]+\s)?(?P<not>not\s)?))+"
)


def _share(around: Around) -> Measure | None:
    """``one retailer as share of revenue``, of ``one retailer accounted for 13% of our revenue``."""
    share = _SHARE.search(around.before)
    if share is None:
        return None
    subject = _subject(around.before[: share.start()])
    whole = _AFTER.match(around.after)
    of = _object(around.after) if whole else []
    return Measure(" ".join(subject), share_of=" ".join(of)) if subject and of else None


def _part(around: Around, previous: Measure) -> Measure | None:
    """``debt of which secured``, of ``debt of $5 million, of which $2 million was secured``."""
    if _OF_WHICH.search(around.before) is None or previous is UNTOLD or _AFTER.match(around.after):
        return None
    told = noun_phrases.after(_HELPERS.sub(" ", around.after), joined=True)
    if not told:
        return previous
    part = " ".join(told)
    if previous.of_which is not None:
        return Measure(previous.words, of_which=part)
    return replace(previous, of_which=part)


_OPPOSITES = {"low": "high", "high": "low", "lows": "highs", "highs": "lows"}


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


def _thin(phrase: list[str]) -> bool:
    """Tell whether a phrase has only words of grammar, numbers and periods: ``fiscal``, ``past eight``."""
    return all(
        word.lower() in content_words.NUMBERS or word.lower() in content_words.FUNCTION for word in phrase
    )


def _label(around: Around, kind: FigureKind) -> Measure:
    per = _PER.match(around.after)
    if kind is FigureKind.MONEY and not per:
        price = _price(around)
        if price is not None:
            return price
    link = _LINK.search(around.before)
    subject = _subject(around.before[: link.start()]) if link else []
    following = [] if per else _object(around.after)
    done = (
        _verb_phrase(around) if kind is FigureKind.MONEY and not per and content_words.weak(subject) else []
    )
    if done:
        phrase = done
    elif subject and not content_words.weak(subject):
        phrase = subject
    elif subject and following:
        phrase = [*subject, "of", *following]
    else:
        phrase = (
            following or subject or noun_phrases.before(around.before.rstrip(" ,("), 4) or _clause(around)
        )
    if _thin(phrase):
        phrase = _clause(around)
    if not phrase and kind is FigureKind.MONEY and (share := _SHARE.search(around.before)):
        phrase = _subject(around.before[: share.start()])
    owner = around.owner if phrase and not done else ""
    named = _named(" ".join(phrase))
    return (
        Measure(named.noun, named.movement, owner=owner, per=per[1] if per else "") if owner or per else named
    )


_CHANGES = {"increase in ": Sense.INCREASE, "decrease in ": Sense.DECREASE}


def _named(noun: str) -> Measure:
    """``increase in sales``, where a noun phrase tells of a change as a verb would."""
    movement = _CHANGES.get(noun[: len("increase in ")])
    return Measure(noun) if movement is None else Measure(noun[len("increase in ") :], movement)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words around a number tell of it; a number that goes on a list is told the same."""

    what: Measure = UNTOLD
    sense: Sense = Sense.NONE
    basis: Basis = PLAIN_BASIS

    @classmethod
    def named(cls, noun: str) -> _Told:
        """Make out sense and basis of a measure that stands apart from its number."""
        what = _named(noun)
        return cls(what, sense_of(what, ""), basis_of(what, ""))

    @classmethod
    def of(cls, what: Measure, around: Around, kind: FigureKind) -> _Told:
        """Make out sense and basis of a measure."""
        near = around.before[-DESCRIBING.basis_reach :] + " # " + around.after[: DESCRIBING.basis_reach]
        whole = ""
        if kind is FigureKind.PERCENT and not what.share_of and around.after.startswith((" of ", ", of ")):
            whole = " ".join(_object(around.after))
        return cls(what, sense_of(what, near), basis_of(what, near, whole))


_SILENT = _Told()


def _told(
    text: str,
    draft: FigureDraft,
    drafts: Sequence[FigureDraft],
    part: SentencePart,
    mentions: Sequence[PeriodMention],
    previous: _Told,
) -> _Told:
    """What the words around a number tell of it; ``drafts`` are the figures of its sentence.

    ``previous`` is what was told of the number before it, for lists (``¥5.6 billion, ¥6.8 billion and …``).
    """
    if draft.kind in _NAMED_BY_UNIT and draft.unit and not _thin(draft.unit.split()):
        return _Told(Measure(draft.unit))
    around = Around(text, draft, drafts, part, mentions)
    share = _share(around) if draft.kind is FigureKind.PERCENT else None
    what = share or _part(around, previous.what)
    if what is None and previous is not _SILENT and _ONWARD.fullmatch(around.before):
        return previous
    what = what or _movement(around, previous.what)
    if what is None:
        chained = previous is not _SILENT and around.chained()
        if chained and not _AFTER.match(without_periods(text, draft.end, part.high, mentions)):
            return previous
        what = _in_full(_label(around, draft.kind), previous.what)
        if what == UNTOLD:
            return previous if chained else _SILENT
    return previous if what is previous.what else _Told.of(what, around, draft.kind)


def describe(text: str, drafts: Sequence[FigureDraft], part: SentencePart, names: NamesSaid) -> list[Claim]:
    """Return the claim of each figure of a sentence, or of a part of it, in order.

    Args:
        text: The paragraph.
        drafts: The figures of the part.
        part: The part of the sentence that is asked.
        names: The names of the sentence.
    """
    dated = any(draft.kind in _DATED for draft in drafts)
    if not dated and _LETTER.search(text, part.low, part.high) is None:
        return _without_words(text, drafts, names)
    mentions = periods_of(text, part.low, part.high, drafts)
    numbers = [draft for draft in drafts if draft.kind is not FigureKind.DATE]
    told: list[_Told] = []
    dates: dict[int, Period] = {}
    number = _SILENT
    kind: FigureKind | None = None
    for at, draft in enumerate(drafts):
        if draft.kind is FigureKind.DATE:
            dates[at] = period_of_date(text, draft, part, mentions)
            told.append(_SILENT)
            continue
        if draft.kind is FigureKind.PERIOD:
            told.append(_Told(Measure(what_lasts(text, draft, part, mentions))))
            continue
        number = _told(text, draft, drafts, part, mentions, number if kind is draft.kind else _SILENT)
        kind = draft.kind
        told.append(number)
    _complete(text, drafts, told, dates)
    for at, noun in tell_apart(text, drafts, part.low, mentions).items():
        told[at] = _Told.named(noun)
    claims = []
    for at, draft in enumerate(drafts):
        period = dates.get(at)
        if draft.kind not in (FigureKind.DATE, FigureKind.PERIOD):
            mention = period_of(draft, numbers, mentions, text)
            period = mention.period if mention is not None else None
        of = told[at]
        if period is None or period.event is not None:
            row = row_label(text, draft, part.low)
            of = _Told.named(row) if row else of
        said = names.before(draft.start)
        whose = Owner(of.what.owner, said) if said or of.what.owner else FILER
        claims.append(Claim(of.what, whose, period, of.sense, of.basis, bound_of(text, draft)))
    return claims


def _without_words(text: str, drafts: Sequence[FigureDraft], names: NamesSaid) -> list[Claim]:
    """``1,1,1,1,``: where no letter stands, no figure claims anything. A line may hold thousands of them."""
    claims = []
    for draft in drafts:
        said = names.before(draft.start)
        whose = Owner("", said) if said else FILER
        claims.append(Claim(UNTOLD, whose, None, Sense.NONE, PLAIN_BASIS, bound_of(text, draft)))
    return claims


def _complete(text: str, drafts: Sequence[FigureDraft], told: list[_Told], dates: dict[int, Period]) -> None:
    """``accounted for 38% and 62%, respectively, of net sales``: what the last of a list measures, all do."""
    for at in range(len(drafts) - 2, -1, -1):
        first, second = drafts[at], drafts[at + 1]
        if first.kind is not second.kind or (dates[at].occasion if at in dates else told[at].what.words):
            continue
        if not CHAIN.fullmatch(text[first.end : second.start]):
            continue
        if at in dates:
            dates[at] = replace(dates[at], lead=dates[at + 1].lead, event=dates[at + 1].event)
        else:
            told[at] = told[at + 1]
