"""``Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion``: what each figure claims.

The words around a number tell what it measures, and those around a date what happened on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from viewer.figures.claim import FILER, PLAIN_BASIS, UNTOLD, Bound, Claim, Measure, Owner, Relation, Sense
from viewer.figures.describe.bounds import bound_of
from viewer.figures.describe.context_window import CHAIN, SentencePart
from viewer.figures.describe.events import period_of_date, what_lasts
from viewer.figures.describe.listed_after_colon import head_of_list
from viewer.figures.describe.owners import NamesSaid, place_after
from viewer.figures.describe.period.mentions import periods_of
from viewer.figures.describe.period.of_amounts import PeriodsOfAmounts
from viewer.figures.describe.period.parts_of_years import with_their_years
from viewer.figures.describe.range_ends import name_ends
from viewer.figures.describe.respectively import tell_apart
from viewer.figures.describe.shares.further import before_its_whole
from viewer.figures.describe.table_labels import row_label
from viewer.figures.describe.telling import SILENT, Teller, Told
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.period import Period
from viewer.figures.read.draft import FigureDraft

_LETTER = re.compile(r"[^\W\d_]")
_DATED = (FigureKind.DATE, FigureKind.PERIOD)
_TIMELESS = (*_DATED, FigureKind.IDENTIFIER)
"""Kinds that are of no period: the number of a patent is the same in any year."""


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
    mentions = with_their_years(periods_of(text, part.low, part.high, drafts))
    numbers = [draft for draft in drafts if draft.kind is not FigureKind.DATE]
    teller = Teller(text, drafts, part, mentions)
    told: list[Told] = []
    dates: dict[int, Period] = {}
    for at, draft in enumerate(drafts):
        if draft.kind is FigureKind.DATE:
            dates[at] = period_of_date(text, draft, part, mentions)
            told.append(SILENT)
        elif draft.kind is FigureKind.PERIOD:
            told.append(Told(Measure(what_lasts(text, draft, part, mentions))))
        else:
            told.append(teller.tell(draft))
    _complete(text, drafts, told, dates)
    _complete_shares(text, drafts, told, part.low)
    name_ends(text, drafts, told, part, mentions)
    for at, noun in tell_apart(text, drafts, part.low, mentions).items():
        told[at] = told[at].of_a_list(noun)
    if ":" in text[max(0, part.low - DESCRIBING.margin) : part.high]:
        told = [head_of_list(text, draft, of) for draft, of in zip(drafts, told, strict=True)]
    periods = PeriodsOfAmounts(text, part.low, part.high, numbers, mentions) if mentions else None
    bounds = _bounds(text, drafts)
    claims = []
    for at, draft in enumerate(drafts):
        period = dates.get(at)
        if periods is not None and draft.kind not in _TIMELESS:
            period = periods.of(draft)
        of = told[at]
        if period is None or period.event is not None:
            row = row_label(text, draft, part.low)
            of = Told.named(row) if row else of
        whose = _whose(of.what.owner, names.before(draft.start), place_after(text, draft, part.high))
        claims.append(Claim(of.what, whose, period, of.sense, of.basis, bounds[at]))
    return claims


def _whose(told: str, said: frozenset[str], place: str) -> Owner:
    return Owner(told, said, place) if told or said or place else FILER


def _bounds(text: str, drafts: Sequence[FigureDraft]) -> list[Bound]:
    """How exactly each figure is told; what stands before a list or a range holds for all of it."""
    bounds = [bound_of(text, draft) for draft in drafts]
    for at in range(1, len(drafts)):
        first, second = drafts[at - 1], drafts[at]
        if bounds[at - 1].relation is not Relation.ABOUT or bounds[at].relation is not Relation.EQUAL:
            continue
        if first.kind is second.kind and CHAIN.fullmatch(text[first.end : second.start]):
            bounds[at] = bounds[at - 1]
    return bounds


def _without_words(text: str, drafts: Sequence[FigureDraft], names: NamesSaid) -> list[Claim]:
    """``1,1,1,1,``: where no letter stands, no figure claims anything. A line may hold thousands of them."""
    return [
        Claim(
            UNTOLD,
            _whose("", names.before(draft.start), ""),
            None,
            Sense.NONE,
            PLAIN_BASIS,
            bound_of(text, draft),
        )
        for draft in drafts
    ]


def _complete(text: str, drafts: Sequence[FigureDraft], told: list[Told], dates: dict[int, Period]) -> None:
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


def _complete_shares(text: str, drafts: Sequence[FigureDraft], told: list[Told], low: int) -> None:
    """``Alder accounted for 14% and Birch for 11% of revenue``: the whole is told with the second alone."""
    for at, (first, second) in enumerate(pairwise(drafts)):
        if not first.kind is second.kind is FigureKind.PERCENT or told[at].what.words:
            continue
        before, between = text[low : first.start].lstrip(), text[first.end : second.start]
        basis = told[at + 1].basis
        what = before_its_whole(before, between, basis.share_of)
        if what is not None:
            told[at] = Told(what, told[at].sense, basis)
