"""``Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion``: what each figure claims.

The words around a number tell what it measures, and those around a date what happened on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.figures.claim import (
    FILER,
    PLAIN_BASIS,
    UNTOLD,
    Basis,
    Bound,
    Claim,
    Measure,
    Owner,
    Relation,
    Sense,
)
from viewer.figures.describe.bounds import bound_of
from viewer.figures.describe.context_window import CHAIN, Around, SentencePart, without_periods
from viewer.figures.describe.events import period_of_date, what_lasts
from viewer.figures.describe.labels import AFTER, PER, label, named, object_of, thin
from viewer.figures.describe.movements import level, movement
from viewer.figures.describe.owners import NamesSaid, place_after
from viewer.figures.describe.period_mentions import PeriodMention, periods_of
from viewer.figures.describe.periods import PeriodsOfAmounts
from viewer.figures.describe.respectively import tell_apart
from viewer.figures.describe.senses import basis_of, sense_of
from viewer.figures.describe.shares import part, share
from viewer.figures.describe.table_labels import row_label
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.period import Period
from viewer.figures.read.draft import FigureDraft

_LETTER = re.compile(r"[^\W\d_]")
_DATED = (FigureKind.DATE, FigureKind.PERIOD)
_ONWARD = re.compile(
    r"(?:\s?,)?\s?(?:and\s|but\s)?(?:then\s)?(?:further\s)?"
    r"(?:(?:declin|decreas|increas|grew|ris|rose|fell|improv|dropp)\w*\s)?(?:further\s)?(?:to|from)\s?"
)
"""``grew to $5 in 2017 and to $6 in 2018``: the amount goes on from the one before it."""
_NEXT_CLAUSE = re.compile(r",|;|\sand\s|\swhile\s|\scompared\s")
"""Where the words after an amount begin to tell of something else."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words around a number tell of it; a number that goes on a list is told the same."""

    what: Measure = UNTOLD
    sense: Sense = Sense.NONE
    basis: Basis = PLAIN_BASIS

    @classmethod
    def named(cls, noun: str) -> _Told:
        """Make out sense and basis of a measure that stands apart from its number."""
        what = named(noun)
        return cls(what, sense_of(what, ""), basis_of(what, ""))

    @classmethod
    def of(cls, what: Measure, around: Around, kind: FigureKind) -> _Told:
        """Make out sense and basis of a measure."""
        after = around.after[: DESCRIBING.basis_reach]
        onward = _NEXT_CLAUSE.search(after, 2)
        near = f"{around.before[-DESCRIBING.basis_reach :]}#{after[: onward.start()] if onward else after}"
        whole = ""
        if kind is FigureKind.PERCENT and not what.share_of and around.after.startswith((" of ", ", of ")):
            whole = " ".join(object_of(around.after))
        return cls(what, sense_of(what, near), basis_of(what, f"{near} # {after}", whole))


_SILENT = _Told()


class _Teller:
    """Tells of the numbers of a sentence, one after the other, what the words around them tell."""

    def __init__(
        self,
        text: str,
        drafts: Sequence[FigureDraft],
        part: SentencePart,
        mentions: Sequence[PeriodMention],
    ) -> None:
        """Take a sentence's figures and the periods it names."""
        self._text, self._drafts, self._part, self._mentions = text, drafts, part, mentions
        self._last = _SILENT
        self._kind: FigureKind | None = None

    def tell(self, draft: FigureDraft) -> _Told:
        """What the words around the next number tell of it."""
        same = draft.kind is self._kind
        told = self._told(draft, self._last if same else _SILENT)
        self._last, self._kind = told, draft.kind
        return told

    def _look_over_list(self, draft: FigureDraft, around: Around) -> None:
        """``9% and 12% of our revenue``, ``$5 to $6 per share``: what follows a list is told of all of it."""
        if draft.kind not in (FigureKind.PERCENT, FigureKind.MONEY):
            return
        closing = self._closes_list(draft)
        if closing is not draft:
            last = Around(self._text, closing, self._drafts, self._part, self._mentions)
            if draft.kind is FigureKind.PERCENT or PER.match(last.after):
                around.take_after(last)

    def _closes_list(self, draft: FigureDraft) -> FigureDraft:
        """The last of the list that a figure is in: what follows it, ``of our revenue``, is told of all."""
        at = next(index for index, other in enumerate(self._drafts) if other is draft)
        for later in self._drafts[at + 1 :]:
            if later.kind is not draft.kind or not CHAIN.fullmatch(self._text[draft.end : later.start]):
                break
            draft = later
        return draft

    def _told(self, draft: FigureDraft, previous: _Told) -> _Told:
        """``previous`` is what was told of the number before it, for lists (``¥5.6 billion, ¥6.8 billion``)."""
        if draft.kind is FigureKind.COUNT and draft.unit and not thin(draft.unit.split()):
            return _Told(Measure(draft.unit))
        around = Around(self._text, draft, self._drafts, self._part, self._mentions)
        last = self._last
        if draft.kind is FigureKind.PERCENT and around.chained():
            if previous.what.share_of or previous.what.movement is not Sense.NONE:
                return previous
        self._look_over_list(draft, around)
        goes_on = AFTER.match(without_periods(self._text, draft.end, self._part.high, self._mentions))
        if last.what is not UNTOLD and around.aside() and not goes_on:
            return last
        what = share(around, last.what) if draft.kind is FigureKind.PERCENT else None
        what = what or part(around, previous.what)
        if what is None and previous is not _SILENT and previous.what.movement is Sense.NONE:
            if _ONWARD.fullmatch(around.before):
                return previous
        what = what or level(around, last.what) or movement(around, last.what, draft.kind)
        if what is None:
            chained = previous is not _SILENT and around.chained()
            if chained and not goes_on:
                return previous
            what = label(around, draft.kind, previous.what)
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
    teller = _Teller(text, drafts, part, mentions)
    told: list[_Told] = []
    dates: dict[int, Period] = {}
    for at, draft in enumerate(drafts):
        if draft.kind is FigureKind.DATE:
            dates[at] = period_of_date(text, draft, part, mentions)
            told.append(_SILENT)
        elif draft.kind is FigureKind.PERIOD:
            told.append(_Told(Measure(what_lasts(text, draft, part, mentions))))
        else:
            told.append(teller.tell(draft))
    _complete(text, drafts, told, dates)
    for at, noun in tell_apart(text, drafts, part.low, mentions).items():
        told[at] = _Told.named(noun)
    periods = PeriodsOfAmounts(text, part.low, part.high, numbers, mentions)
    bounds = _bounds(text, drafts)
    claims = []
    for at, draft in enumerate(drafts):
        period = dates.get(at)
        if draft.kind not in _DATED:
            period = periods.of(draft)
        of = told[at]
        if period is None or period.event is not None:
            row = row_label(text, draft, part.low)
            of = _Told.named(row) if row else of
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
