"""``net loss, fiscal year ended March 31, 2003``: what a figure measures, in the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.comparison.figures import words
from viewer.comparison.figures.draft import Draft
from viewer.comparison.figures.periods import Period, period_of, periods_of
from viewer.comparison.model import FigureKind

_QUALIFIERS = (
    "approximately|about|around|roughly|nearly|almost|more than|less than|fewer than|greater than|not more than|"
    "no more than|not less than|no less than|over|under|up to|at least|at most|as many as|as much as|as few as|"
    "as little as|in excess of|a maximum of|a minimum of|an estimated|an aggregate of|just over|just under|slightly "
    "more than|slightly less than|only|exceeding|substantially all|below|above|well over|close to"
)
_QUALIFIER = re.compile(rf"(?:^|[\s(])({_QUALIFIERS})\s?$", re.IGNORECASE)
_AFTERWARDS = re.compile(r"\s(or more|or less|or fewer|or greater|or higher|or lower)\b")
_OF_OUR = re.compile(r"\sof\s(?:our|the|its|their|these|those|his|such|IIJ’s)\b")
_AFTER = re.compile(r"\s(?:in|of|for|from|on|as)\s(?:(?:the|our|its|their|a|an|total|aggregate)\s)*")
_WAS = re.compile(
    r"\s(?:was|were|is|are|represents?|represented|consist(?:s|ed) of)\s(?:(?:the|our|its|a|an)\s)?"
)
_PER = re.compile(
    r"\s?(?:per|a|an|/)\s(share|ADS|unit|ounce|barrel|month|year|day|week|tonne|ton|user|person|customer|U\.S\.|dollar)\b"
)
_LINK = re.compile(
    r"\s(?:of|was|were|is|are|by|to|totaled|totalled|totaling|totalling|amounted to|amounting to|amounts to|reached|"
    r"reaching|reaching over|exceeded|at|for|equal to|from|had reached|represented|represents|averaged)\s?$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\s(?:of|was|were|is|are|by|to|at|for|from)\s?$")
_DATES = re.compile(
    r",?\s?(?:\(?(?:for|in|during|as of|at|from|to)\s)?(?:the\s)?(?:(?:first|second|third|fourth)\s(?:quarter|half)\sof\s(?:the\s)?)?"
    r"(?:\w+\s)?(?:fiscal\s)?(?:years?|quarters?|months)?\s?(?:ended|ending)?\s?$",
    re.IGNORECASE,
)
_NEAR = 120
_QUALIFIER_REACH = 28


def qualifier_of(text: str, draft: Draft) -> str:
    """``"approximately"``, ``"more than"``, ``"or more"`` …, or nothing."""
    match = _QUALIFIER.search(text[max(0, draft.start - _QUALIFIER_REACH) : draft.start])
    if match is not None:
        return match[1].lower()
    match = _AFTERWARDS.match(text, draft.end)
    return match[1] if match is not None else ""


def counted(text: str, draft: Draft) -> str | None:
    """What a count counts: ``consolidated subsidiaries``; None where no noun follows it."""
    after = text[draft.end : draft.end + _NEAR]
    if after.startswith("-"):
        match = words.WORD.match(after, 1)
        return match[0].split("-")[0] if match else None
    of_our = _OF_OUR.match(after)
    phrase = words.noun_phrase_after(after[of_our.end() :] if of_our else after)
    last = next((at for at in range(len(phrase) - 1, -1, -1) if words.plural(phrase[at])), None)
    if last is None:
        return (
            " ".join(phrase[:3]) or None
            if draft.value == 1 or draft.scale > 1
            else " ".join(phrase[:2]) or None
        )
    return " ".join(phrase[: last + 1])


def _bounds(draft: Draft, drafts: Sequence[Draft], low: int, high: int) -> tuple[int, int]:
    """How far the words around a figure are its own: up to its neighbours, dates apart."""
    index = drafts.index(draft)
    for other in reversed(drafts[:index]):
        if other.kind is not FigureKind.DATE:
            low = max(low, other.end)
            break
    for other in drafts[index + 1 :]:
        if other.kind is not FigureKind.DATE:
            high = min(high, other.start)
            break
    return max(low, draft.start - _NEAR), min(high, draft.end + _NEAR)


def _before(text: str, low: int, draft: Draft, periods: Sequence[Period]) -> str:
    """The text before a figure, without the periods in it and without its qualifier."""
    at, kept = low, ""
    for period in periods:
        if low <= period.start and period.end <= draft.start:
            kept += _DATES.sub(" ", text[at : period.start])
            at = period.end
    kept += text[at : draft.start] if at <= draft.start else ""
    if len(kept) > 0 and (match := _QUALIFIER.search(kept)) is not None:
        kept = kept[: match.start(1)]
    return re.sub(r"\s+", " ", kept.replace(" ,", ","))


def _subject(before: str) -> list[str]:
    link = _LINK.search(before)
    if link is None:
        return []
    return words.noun_phrase_before(before[: link.start()].rstrip(" ,"))


def _object(after: str) -> list[str]:
    for pattern in (_AFTER, _WAS):
        match = pattern.match(after)
        if match is not None:
            return words.noun_phrase_after(" " + after[match.end() :].lstrip(), 5)
    return words.noun_phrase_after(after)


def _owner(text: str, low: int, draft: Draft) -> str:
    """The named thing that the sentence speaks of, where it opens with one: ``of Coldway``."""
    head = text[low : draft.start]
    names = re.findall(
        r"(?<![\w’'])([A-Z][\w&-]*[A-Za-z](?:\s[A-Z][\w&-]+)*)(?=\s(?:had|has|have|recorded|incurred|reported|generated)\b)",
        head,
    )
    return (
        f" of {names[-1]}"
        if names and names[-1] not in ("We", "It", "They", "The Company", "Company", "The Group")
        else ""
    )


def _noun_words(
    text: str, draft: Draft, low: int, high: int, sentence: int, periods: Sequence[Period]
) -> str:
    before, after = _before(text, low, draft, periods), text[draft.end : high]
    per = _PER.match(after)
    subject = _subject(before)
    following = [] if per else _object(after)
    linked = _PREPOSITION.search(before) is not None or bool(subject)
    phrase = subject if linked and subject and not words.weak(subject) else following or subject
    if subject and words.weak(subject) and following:
        phrase = [*subject, *following]
    if not phrase:
        phrase = words.noun_phrase_before(before.rstrip(" ,("), 4)
    label = " ".join(phrase) + _owner(text, sentence, draft)
    return f"{label} per {per[1]}".strip() if per else label


def measure_of(
    text: str, draft: Draft, drafts: Sequence[Draft], sentence: tuple[int, int], periods: Sequence[Period]
) -> str:
    """Short words of what a figure measures, with its period; ``drafts`` are the figures of its sentence."""
    if draft.kind is FigureKind.DATE:
        return _date_measure(text, draft, sentence[0])
    low, high = _bounds(draft, drafts, *sentence)
    if draft.kind is FigureKind.COUNT and draft.unit:
        label = draft.unit
    else:
        label = _noun_words(text, draft, low, high, sentence[0], periods)
    others = [other for other in drafts if other.kind is not FigureKind.DATE]
    period = period_of(draft, others, periods, text) if draft.kind is not FigureKind.PERIOD else None
    return ", ".join(part for part in (label, period.label if period else "") if part)


_EVENT_BEFORE = re.compile(r"([A-Za-z][\w-]*(?:\s[a-z][\w-]*){0,3})\s?$")


def _date_measure(text: str, draft: Draft, low: int) -> str:
    match = _EVENT_BEFORE.search(text, max(low, draft.start - 40), draft.start)
    return match[1].lower() if match else ""


def describe(text: str, drafts: Sequence[Draft], sentence: tuple[int, int]) -> list[tuple[str, str]]:
    """Measure and qualifier of each figure of one sentence, in order."""
    periods = periods_of(text, *sentence, drafts)
    return [
        (measure_of(text, draft, drafts, sentence, periods), qualifier_of(text, draft)) for draft in drafts
    ]
