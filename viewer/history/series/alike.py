"""Whether two figures may be points of one series: better two short series than one of unlike things.

The ledger of two filings pairs figures by their claims and by where they stand, and says *unlike* where the
claims contradict each other. A chain of such pairs may still drift from one thing to another, and a ledger
forgives that one side says more. So here the measures must be the same words, or the one all the words of
the other: revenue from Norway is revenue, but *goodwill* and *total balance* each say what the other does
not. Only where the sentences around are alike are the words that name the measure enough."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from viewer.comparison.figures.judge.measure_key import differ
from viewer.comparison.figures.match.similarity import overlap
from viewer.comparison.figures.verdicts.measures import core, leading_core
from viewer.comparison.figures.verdicts.numbers import same_unit
from viewer.comparison.figures.verdicts.unlike import differences
from viewer.figures.claim import Claim
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import PeriodKind
from viewer.figures.values import Duration
from viewer.history.series.contexts import SentenceContext, context_of
from viewer.history.series.thresholds import SERIES_THRESHOLDS
from viewer.history.series.told import ToldFigure


def may_be_one(old: ToldFigure, new: ToldFigure) -> bool:
    """Tell whether two figures, linked or not, may be of one claim."""
    one, other = old.figure, new.figure
    if (
        not _of_one_sort(one, other)
        or context_of(old).is_another_than(context_of(new))
        or differences(one, other)
    ):
        return False
    before, after = core(one.claim), core(other.claim)
    if before == after:
        words = words_of_claim(one.claim)
        named = bool(before) or bool(words and words == words_of_claim(other.claim))
        return named or _in_one_sentence(old, new) or _say_as_much(old, new)
    if before < after or after < before:
        more = other if before < after else one
        return bool(before and after) and _SEVERAL.search(more.claim.what.noun) is None
    leading = leading_core(one.claim)
    return bool(leading) and leading == leading_core(other.claim) and _say_as_much(old, new)


class Aspects(NamedTuple):
    """All of a figure that :func:`may_be_one` asks, but for the words around it."""

    unit: str | None
    claim: Claim
    """Less its period, of which the length and the kind alone matter."""
    length: Duration | None
    period: PeriodKind | None
    context: SentenceContext


def aspects_of(told: ToldFigure) -> Aspects:
    """Return the aspects of a figure; those of one claim in two years are the same."""
    claim, period = told.figure.claim, told.figure.claim.period
    kind = period.kind if period is not None else None
    return Aspects(told.figure.unit, replace(claim, period=None), claim.length, kind, context_of(told))


def is_same_claim(one: ToldFigure, other: ToldFigure) -> bool:
    """Tell whether two figures that nothing links are of one claim, word by word."""
    old, new = one.figure, other.figure
    if not _of_one_sort(old, new) or differences(old, new):
        return False
    said, also = old.claim, new.claim
    if said.whose.told != also.whose.told or said.whose.place != also.whose.place or said.basis != also.basis:
        return False
    if said.what.movement is not also.what.movement or said.what.held is not also.what.held:
        return False
    return words_of_claim(said) == words_of_claim(also) and len(words_of_claim(said)) > 0


def tells_again(one: ToldFigure, other: ToldFigure) -> bool:
    """Tell whether two figures of one filing and one period are the same one, told in two places.

    Two of one value in one paragraph are more likely two things: the notes due in 2018, and those due in
    2020."""
    apart = one.at[:3] != other.at[:3]
    return apart and not differ(one.figure, other.figure) and is_same_claim(one, other)


def words_of_claim(claim: Claim) -> frozenset[str]:
    """The telling words of what a claim is of, those of sense and basis among them."""
    return content(claim.what.words)


_SEVERAL = re.compile(r",|\band\b|\bor\b", re.IGNORECASE)
"""What says that more than one thing is measured: cash *and* securities are not the securities."""


def _of_one_sort(old: Figure, new: Figure) -> bool:
    """Tell whether two figures are of one kind, one unit and one sense."""
    if old.kind is not new.kind or old.claim.sense is not new.claim.sense:
        return False
    return old.kind is not FigureKind.MONEY or same_unit(old, new)


def _in_one_sentence(old: ToldFigure, new: ToldFigure) -> bool:
    return old.at[:3] == new.at[:3] and old.sentence == new.sentence


def _say_as_much(old: ToldFigure, new: ToldFigure) -> bool:
    """Tell whether two sentences say nearly the same around their figures."""
    return overlap(old.around, new.around) >= SERIES_THRESHOLDS.around
