"""``ranged from $4 to $9``: the low of the price and its high.

Two figures that a range is told by measure two things; which is which their values tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from viewer.figures.claim import Measure
from viewer.figures.describe import noun_phrases
from viewer.figures.describe.amounts import subjects
from viewer.figures.describe.context_window import SentencePart, without_periods
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.describe.telling import Told
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.language.word_lists import word_set

_RANGING = re.compile(
    r"\s(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|fluctuat(?:e|es|ed|ing)|traded)\s(?:[a-z]+ly\s)?"
    r"(?:anywhere\s)?(?P<how>from|between)\s(?:approximately\s|about\s|an?\s)*$"
)
_A_RANGE = re.compile(
    r"\b(?:an?|the)\s(?P<of>(?:[a-z-]{2,20}\s){0,3})range\s(?P<how>of|from|between)\s"
    r"(?:approximately\s|about\s|an?\s)*$"
)
_SETTLED = word_set(
    """
    has have had will would may might could can should to likely adjust upward upwards downward downwards fall
    fell falls lie lies lay stay stayed remain remained trade traded move moved be been was were is are in
    within at and again increase increases increased decrease decreases decreased rise rises rose change
    changes
    changed
    """
)
"""Words between a subject and the range that it lies in."""
_PARTS = {"from": ("to", "up to"), "of": ("to", "up to"), "between": ("and", "to")}
_JOINT = re.compile(
    r"\s(?:(?:per|a|an)\s\w+\s)?(?P<word>to|and|through|up to)\s(?:about\s|approximately\s|an?\s)?$"
)
_EXTREME = re.compile(r"\b(?:low|high|lows|highs|minimum|maximum|peak|trough)\b", re.IGNORECASE)
_KINDS = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RATIO)


def name_ends(
    text: str,
    drafts: Sequence[FigureDraft],
    told: list[Told],
    part: SentencePart,
    mentions: Sequence[PeriodMention],
) -> None:
    """Let the two figures of a range say which end each is.

    Args:
        text: The paragraph.
        drafts: The figures of a sentence, in order.
        told: What the words around each of them tell; changed in place.
        part: The sentence.
        mentions: The periods that it names.
    """
    for at in range(len(drafts) - 1):
        first, second = drafts[at], drafts[at + 1]
        if first.kind not in _KINDS or second.kind is not first.kind:
            continue
        if second.start - first.end > DESCRIBING.bound_reach or _EXTREME.search(told[at].what.noun):
            continue
        subject = _subject(text, first, second, part, mentions)
        if subject is None or not isinstance(first.value, Decimal) or not isinstance(second.value, Decimal):
            continue
        noun = " ".join(subject) or told[at].what.noun
        ends = ("low", "high") if first.value <= second.value else ("high", "low")
        for index, end in zip((at, at + 1), ends, strict=True):
            what = told[index].what
            told[index] = replace(told[index], what=_end(noun, end, what))


def _end(noun: str, end: str, what: Measure) -> Measure:
    return replace(what, noun=f"{end} of {noun}" if noun else end)


def _subject(
    text: str,
    first: FigureDraft,
    second: FigureDraft,
    part: SentencePart,
    mentions: Sequence[PeriodMention],
) -> list[str] | None:
    """The subject of a verb that tells a range of two figures; None where none does."""
    joint = _JOINT.fullmatch(text, first.end, second.start)
    if joint is None:
        return None
    low = max(part.low, first.start - DESCRIBING.near)
    before = without_periods(text, low, first.start, mentions)
    opened = _A_RANGE.search(before) or _RANGING.search(before)
    if opened is None or joint["word"] not in _PARTS[opened["how"]]:
        return None
    own = opened.groupdict().get("of")
    if own:
        return noun_phrases.before(own)
    words = before[: opened.start()].rstrip(" ,").split(" ")
    while words and (words[-1].lower() in _SETTLED or words[-1].endswith("ly")):
        words.pop()
    told = subjects.subject(" ".join(words), whole="of" not in opened.groupdict())
    return told[:-1] if len(told) > 1 and told[-1].lower() == "range" else told
