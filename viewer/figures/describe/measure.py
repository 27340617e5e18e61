"""``net loss, fiscal year ended March 31, 2003``: what a figure measures, in the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.context_window import CHAIN, Around, without_periods
from viewer.figures.describe.events import date_measure, period_measure
from viewer.figures.describe.periods import Period, period_of, periods_of
from viewer.figures.describe.qualifiers import qualifier_of
from viewer.figures.describe.respectively import tell_apart
from viewer.figures.describe.table_labels import row_label
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import Draft

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
_LONGEST_THING = 6
"""Words of what was bought or sold at most."""
_ASIDE = re.compile(r"\s?\([^()]*\)$")
_AUXILIARY = re.compile(r"\s(?:will|would|may|is|was|are|were|has|have|had)\s")


def _object(following: str) -> list[str]:
    for pattern in (_AFTER, _WAS):
        match = pattern.match(following)
        if match is not None:
            return noun_phrases.after(" " + following[match.end() :].lstrip(), 6, joined=True)
    return noun_phrases.after(following, 4)


def _verb_phrase(around: Around) -> list[str]:
    """``paid for backbone lines``, ``acquired Coldway``: what was done with the money."""
    verb = _VERB.search(around.before)
    if verb is None:
        return []
    thing = noun_phrases.after(" " + re.sub(r"^(?:(?:the|our|its|an?)\s)+", "", verb["object"]), 4)
    rest = _AFTER.match(around.after)
    following = _object(around.after) if rest else []
    if content_words.weak(thing):
        preposition = around.after.split()[0].replace("of", "") if rest else ""
        return [verb[1], *([preposition] if preposition else []), *following]
    return [verb[1], *thing]


def _price(around: Around) -> str:
    """``acquired Coldway``: what was bought or sold for the amount."""
    deal = _PRICE.search(around.before)
    if deal is None:
        return ""
    thing = deal["object"].split()[:_LONGEST_THING]
    return " ".join([_DONE.get(deal["verb"], deal["verb"]), *thing])


def _movement(around: Around, previous: str) -> str:
    """``increase in revenue``: what ``revenue increased by 8%`` and ``an increase of 8%`` measure."""
    moved = _MOVED.search(around.before)
    if moved is None:
        return ""
    way = "increase" if moved[1].lower() in _UPWARDS else "decrease"
    told = re.match(r"\sin\s", around.after)
    subject = noun_phrases.before(around.before[: moved.start()].rstrip(" ,")) or (
        _object(around.after) if told else []
    )
    return f"{way} in {' '.join(subject) or previous}" if subject or previous else way


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


def _share(around: Around) -> str:
    """``one retailer as share of revenue``, of ``one retailer accounted for 13% of our revenue``."""
    share = _SHARE.search(around.before)
    if share is None:
        return ""
    subject = _subject(around.before[: share.start()])
    whole = _AFTER.match(around.after)
    of = _object(around.after) if whole else []
    return f"{' '.join(subject)} as share of {' '.join(of)}" if subject and of else ""


def _part(around: Around, previous: str) -> str:
    """``debt of which secured``, of ``debt of $5 million, of which $2 million was secured``."""
    if _OF_WHICH.search(around.before) is None or not previous or _AFTER.match(around.after):
        return ""
    told = noun_phrases.after(_HELPERS.sub(" ", around.after), 4, joined=True)
    return f"{previous} of which {' '.join(told)}" if told else previous


_OPPOSITES = {"low": "high", "high": "low", "lows": "highs", "highs": "lows"}


def _in_full(label: str, previous: str) -> str:
    """``trading low per share``, where a trading high per share was told of right before ``a low of``."""
    first, _, rest = label.partition(" ")
    opposite = _OPPOSITES.get(first.lower())
    before = previous.partition(" per ")[0].split()
    if opposite not in before or (rest and not rest.startswith("per ")):
        return label
    return " ".join([first if word == opposite else word for word in before] + ([rest] if rest else []))


def _thin(phrase: list[str]) -> bool:
    """Tell whether a phrase has only words of grammar, numbers and periods: ``fiscal``, ``past eight``."""
    return all(
        word.lower() in content_words.NUMBERS or word.lower() in content_words.FUNCTION for word in phrase
    )


def _label(around: Around, kind: FigureKind) -> str:
    if kind is FigureKind.MONEY and not _PER.match(around.after):
        price = _price(around)
        if price:
            return price
    per = _PER.match(around.after)
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
    label = " ".join(phrase) + (around.owner if phrase and not done else "")
    return f"{label} per {per[1]}".strip() if per else label


def measure_of(
    text: str,
    draft: Draft,
    drafts: Sequence[Draft],
    sentence: tuple[int, int],
    periods: Sequence[Period],
    previous: str,
) -> str:
    """Short words of what a number measures, without its period; ``drafts`` are the figures of its sentence.

    ``previous`` is what the number before it measures, for lists (``¥5.6 billion, ¥6.8 billion and …``).
    """
    if draft.kind is FigureKind.COUNT and draft.unit and not _thin(draft.unit.split()):
        return draft.unit
    around = Around(text, draft, drafts, sentence, periods)
    if draft.kind is FigureKind.PERCENT:
        share = _share(around)
        if share:
            return share
    onward = previous if _ONWARD.fullmatch(around.before) else ""
    told = _part(around, previous) or onward or _movement(around, previous)
    if told:
        return told
    if (
        around.chained()
        and previous
        and not _AFTER.match(without_periods(text, draft.end, sentence[1], periods))
    ):
        return previous
    return _in_full(_label(around, draft.kind), previous) or (previous if around.chained() else "")


def describe(text: str, drafts: Sequence[Draft], sentence: tuple[int, int]) -> list[tuple[str, str]]:
    """Measure and qualifier of each figure of one sentence, in order."""
    periods = periods_of(text, *sentence, drafts)
    numbers = [draft for draft in drafts if draft.kind is not FigureKind.DATE]
    labels: list[str] = []
    number = ""
    kind: FigureKind | None = None
    for draft in drafts:
        if draft.kind is FigureKind.DATE:
            labels.append(date_measure(text, draft, sentence, periods))
            continue
        if draft.kind is FigureKind.PERIOD:
            labels.append(period_measure(text, draft, sentence, periods))
            continue
        previous = number if kind is draft.kind else ""
        number = measure_of(text, draft, drafts, sentence, periods, previous)
        kind = draft.kind
        labels.append(number)
    _complete(text, drafts, labels)
    tell_apart(text, drafts, labels, sentence[0], periods)
    described = []
    for draft, label in zip(drafts, labels, strict=True):
        period = None
        if draft.kind not in (FigureKind.DATE, FigureKind.PERIOD):
            period = period_of(draft, numbers, periods, text)
        row = row_label(text, draft, sentence[0]) if period is None else ""
        measure = ", ".join(part for part in (row or label, period.label if period else "") if part)
        described.append((measure, qualifier_of(text, draft)))
    return described


def _complete(text: str, drafts: Sequence[Draft], labels: list[str]) -> None:
    """``accounted for 38% and 62%, respectively, of net sales``: what the last of a list measures, all do."""
    for at in range(len(drafts) - 2, -1, -1):
        first, second = drafts[at], drafts[at + 1]
        if not labels[at] and first.kind is second.kind and CHAIN.fullmatch(text[first.end : second.start]):
            labels[at] = labels[at + 1]
