"""Looks a figure up among the tagged facts of its own filing.

``net losses of $279.7 million for the fiscal year ended April 30, 2024``: a fact of that value, within the
rounding of the figure, of those days, whose name has its words (``NetIncomeLoss``) *agrees*. Where several
such facts are of other measures, the words must settle which; where they do not, none is told.

A figure *differs* only where nothing is left open: its sentence says the words of the concept and nothing
more, of days that the statements have, about the whole company, and no fact of these days has the figure's
value.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from viewer.comparison.figures.ties.concept_words import (
    concept_words,
    full_text_words,
    member_words,
    name_words,
    text_words,
)
from viewer.comparison.figures.ties.periods import names_end, told_of
from viewer.comparison.figures.ties.statements import Statements, size_of, unit_of
from viewer.comparison.figures.ties.sure import sure_facts
from viewer.comparison.figures.ties.thresholds import TIES
from viewer.comparison.figures.ties.tie import NO_COUNTERPART, Tie, TieOutcome
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Relation, Sense
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read.scales import rounding
from viewer.filings.facts.model import TaggedFact, UnitKind

_DIGITS = re.compile(r"\d")
_BOTH_WAYS = re.compile(r"(?:Income|Profit|Gain)Loss")
_COUNTERPART = (Relation.EQUAL, Relation.ABOUT, Relation.AT_MOST)
LOOKED_UP = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT)
_OWN_PERIOD, _SENTENCE_DATE, _CURRENT = 2, 1, 0


class Sentence:
    """A sentence with its figures, as the facts are asked about it."""

    def __init__(self, text: str, figures: Sequence[Figure], offset: int) -> None:
        self.text = text
        self.offset = offset
        """Where it begins in its paragraph."""
        self.words = text_words(text)
        self.amounts = [figure.start - offset for figure in figures if figure.kind in LOOKED_UP]
        self.dates = [figure.value for figure in figures if isinstance(figure.value, CalendarDate)]


def tie_of(figure: Figure, sentence: Sentence, statements: Statements) -> Tie | None:
    """Return what the statements say of a figure; None for one that is not looked up."""
    unit = unit_of(figure)
    if unit is None or figure.kind not in LOOKED_UP:
        return None
    if figure.suspect or figure.claim.bound.relation not in _COUNTERPART:
        return NO_COUNTERPART
    if figure.claim.what.movement is not Sense.NONE:
        return NO_COUNTERPART
    size, step = size_of(figure), rounding(figure)
    if unit.kind is UnitKind.PURE:
        step /= 100
    slack = step / 2
    candidates = statements.near(unit, size - slack, size + slack)
    best = _best(figure, sentence, statements, candidates)
    if best is not None:
        return Tie(TieOutcome.AGREES, best)
    if any(_may_be(figure, fact, statements) for fact in candidates):
        return NO_COUNTERPART
    other = _contradicting(figure, sentence, statements, step)
    return Tie(TieOutcome.DIFFERS, other) if other is not None else NO_COUNTERPART


def _may_be(figure: Figure, fact: TaggedFact, statements: Statements) -> bool:
    """Tell whether a fact of the same value may be the figure's, though the words do not settle it."""
    period = figure.claim.period
    alike = name_words(fact.name) & text_words(figure.claim.what.words)
    return bool(alike) and period is not None and told_of(period, fact.period, statements.calendar)


def _contradicting(
    figure: Figure, sentence: Sentence, statements: Statements, step: Decimal
) -> TaggedFact | None:
    """Return the fact that a figure should equal and does not; None where any doubt is left."""
    what, period = figure.claim.what, figure.claim.period
    others = what.owner and full_text_words(what.owner, statements.dropped)
    if what.of_which is not None or what.share_of or others or period is None or not what.words:
        return None
    unit = unit_of(figure)
    at = figure.start - sentence.offset
    facts = [
        fact
        for fact in sure_facts(sentence.text, sentence.amounts, at, statements)
        if fact.unit == unit and told_of(period, fact.period, statements.calendar)
    ]
    return facts[0] if facts and not any(_may_be_written(figure, fact, step) for fact in facts) else None


def _may_be_written(figure: Figure, fact: TaggedFact, step: Decimal) -> bool:
    """Tell whether a fact's value may be written as a figure is: rounded, or cut off after its last digit."""
    about = figure.claim.bound.relation is Relation.ABOUT
    written, value, slack = size_of(figure), abs(fact.value), fact.rounding / 2
    return written - (step if about else step / 2) - slack <= value <= written + step + slack


def _best(
    figure: Figure, sentence: Sentence, statements: Statements, candidates: Sequence[TaggedFact]
) -> TaggedFact | None:
    """Return the fact that the words and the period settle on; None where they leave two open."""
    scored = [
        (score, fact)
        for fact in candidates
        if (score := _score(figure, sentence, statements, fact)) is not None
    ]
    if not scored:
        return None
    top = max(score for score, _ in scored)
    leading = [fact for score, fact in scored if score == top]
    words = {name_words(fact.name) for fact in leading}
    return leading[0] if len(words) == 1 else None


def _score(
    figure: Figure, sentence: Sentence, statements: Statements, fact: TaggedFact
) -> tuple[int, int, int] | None:
    """How well the words of a figure tell of a fact; None where they do not."""
    concept = concept_words(fact.name)
    members = _named_members(sentence, fact)
    if members is None or not _sense_fits(figure, fact):
        return None
    telling = concept | members
    period = _period_score(figure, sentence, statements, fact)
    if period is None or not telling or (concept and not concept & sentence.words):
        return None
    label = text_words(figure.claim.what.words)
    told = telling & sentence.words
    in_label = telling & label
    if label and not in_label:
        return None
    if len(told) < _coverage(figure, period) * len(telling):
        return None
    return (
        2 * len(in_label) + len(told) - len(telling - told) + 2 * len(members),
        period,
        -len(fact.dimensions),
    )


def _coverage(figure: Figure, period: int) -> float:
    """Share of a concept's words that the sentence must say for an equal value to be more than chance."""
    if len(_DIGITS.findall(figure.text)) < TIES.exact_digits:
        return (
            1.0 if figure.kind is FigureKind.PERCENT or period < _OWN_PERIOD else TIES.coverage_of_few_digits
        )
    return TIES.coverage_in_period if period == _OWN_PERIOD else TIES.coverage


def _named_members(sentence: Sentence, fact: TaggedFact) -> frozenset[str] | None:
    """The words of the members that a fact is of; None where its sentence leaves one out."""
    named: frozenset[str] = frozenset()
    for dimension in fact.dimensions:
        words = member_words(dimension.member)
        if words is None:
            continue
        if not words or not words <= sentence.words:
            return None
        named |= words
    return named


def _period_score(figure: Figure, sentence: Sentence, statements: Statements, fact: TaggedFact) -> int | None:
    """2: the figure's own period is that of the fact; 1: a date of its sentence is; 0: none is told."""
    period = figure.claim.period
    if period is not None and told_of(period, fact.period, statements.calendar):
        return _OWN_PERIOD
    if any(names_end(date, fact.period, statements.calendar) for date in sentence.dates):
        return _SENTENCE_DATE
    if period is None and fact.period.end == statements.calendar.end:
        return _CURRENT
    return None


def _sense_fits(figure: Figure, fact: TaggedFact) -> bool:
    """Tell whether a loss is told of a loss: a fact of ``NetIncomeLoss`` below zero is one."""
    sense = figure.claim.sense
    if sense not in (Sense.INCOME, Sense.LOSS) or not _BOTH_WAYS.search(fact.name) or not fact.value:
        return True
    return (fact.value < 0) == (sense is Sense.LOSS)
