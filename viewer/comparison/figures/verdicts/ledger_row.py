"""One row of the ledger: what became of a figure, by how much, and the reason in words.

Two paired figures are first asked whether they may be compared at all, then whether they turned round, then
whether value and bound stand; only what is left has changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from viewer.comparison.figures.verdicts.bounds import requalified
from viewer.comparison.figures.verdicts.dates import change_in_date
from viewer.comparison.figures.verdicts.judgement import Judgement
from viewer.comparison.figures.verdicts.lengths import change_in_length
from viewer.comparison.figures.verdicts.numbers import change_in_number, same_unit
from viewer.comparison.figures.verdicts.rescaled import differs_in_notation
from viewer.comparison.figures.verdicts.times import other_year
from viewer.comparison.figures.verdicts.turned import turned
from viewer.comparison.figures.verdicts.unlike import differences
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Duration, Percentage, Quantity, same_number
from viewer.language.say import sayable
from viewer.language.told import tell, together

_OLD_DOUBT, _NEW_DOUBT = sayable(("old filing: {why}", "new filing: {why}"))
_OF_ANOTHER: Mapping[str, str] = sayable(
    {
        "subject": "nearest: {figure}, which is of another subject",
        "year": "nearest: {figure}, which is of another year",
        "event": "nearest: {figure}, which is of another event",
        "period": "nearest: {figure}, which is of another period",
    }
)
"""How the nearest figure is told, by what it is another one of."""
Figures = Mapping[Place, tuple[Figure, ...]]
"""The figures of each part of a filing; their positions index that part's own text."""


def suspicion(old: Figure | None, new: Figure | None) -> str | None:
    """Why a row is doubtful: the reasons of its sides, each said once."""
    reasons: list[str] = []
    for side, sentence in ((old, _OLD_DOUBT), (new, _NEW_DOUBT)):
        if side is not None and side.suspect and side.suspect not in reasons:
            reasons.append(tell(sentence, why=side.suspect))
    return together(reasons, "; ") or None


def alone(
    old: PlacedFigure | None,
    new: PlacedFigure | None,
    why: str = "",
    nearest: PlacedFigure | None = None,
    of_another: str = "subject",
) -> FigureChange:
    """A figure that only one filing has.

    Args:
        old: The figure, if the old filing has it.
        new: The figure, if the new filing has it.
        why: What is added to the reason.
        nearest: The figure of the other filing that stands in its place and is another one.
        of_another: In what they differ: their subject, their year.
    """
    if new is not None:
        verdict, reason = FigureVerdict.ADDED, tell("no figure of the old text matches it")
    else:
        verdict, reason = FigureVerdict.REMOVED, tell("no figure of the new text matches it")
    figures = (old.figure if old else None, new.figure if new else None)
    proof = tell(_OF_ANOTHER[of_another], figure=_claimed(nearest.figure)) if nearest else ""
    told = together([part for part in (reason, why, proof) if part], "; ")
    return FigureChange(old, new, verdict, None, None, told, suspicion(*figures))


def _claimed(figure: Figure) -> str:
    """``27% (Quayline as share of revenues, in 2023)``, ``40 (stores, Norway)``."""
    text = " ".join(figure.text.split())
    place = figure.claim.whose.place
    told = ", ".join(filter(None, (figure.measure, "" if place in figure.measure else place)))
    return f"{text} ({told})" if told else text


def paired(old: PlacedFigure, new: PlacedFigure, where: str = "") -> FigureChange:
    """A figure of the old filing and its counterpart: what became of it.

    ``where`` opens the reason where the two do not stand at the same place: ``"moved with its paragraph"``.
    """
    found = _found(old.figure, new.figure)
    doubts = (suspicion(old.figure, new.figure), found.doubt)
    doubt = "; ".join(filter(None, doubts)) or None
    reason = together([where, found.reason], "; ") if where else found.reason
    return FigureChange(old, new, found.verdict, found.delta, found.percent, reason, doubt)


def _found(old: Figure, new: Figure) -> Judgement:
    if old.kind is not new.kind:
        return _unlike(tell("{old} against {new}", old=str(old.kind), new=str(new.kind)))
    if old.value == new.value and old.claim == new.claim:
        return _same(old, new, tell("the same in both"))  # as most are: nothing in them can differ
    years = other_year(old.claim, new.claim) if old.kind is FigureKind.DATE else None
    if years is not None:
        return _unlike(tell("{old} against {new}", old=years[0], new=years[1]))
    unlike = differences(old, new)
    if unlike:
        how = turned(old, new)
        told = together([each.words for each in unlike], "; ")
        return _unlike(tell("{what}; and it turned round, {how}", what=told, how=how) if how else told)
    if _equal(old, new) and not turned(old, new):
        return _same(old, new, tell("the same in both"))
    return _changed(old, new)


def _changed(old: Figure, new: Figure) -> Judgement:
    if old.kind is FigureKind.DATE:
        return change_in_date(old, new)
    if old.kind is FigureKind.PERIOD:
        return change_in_length(old, new)
    if old.kind is FigureKind.RANGE:
        return Judgement(FigureVerdict.CHANGED, None, None, tell("another magnitude"))
    return change_in_number(old, new) or _same(old, new, tell("the same in both, by the reading that fits"))


def _unlike(words: str) -> Judgement:
    return Judgement(FigureVerdict.UNLIKE, None, None, tell("not of the same thing: {what}", what=words))


def _same(old: Figure, new: Figure, reason: str) -> Judgement:
    """What is to be said of two figures of one value: the bound and the notation may differ."""
    verdict = FigureVerdict.UNCHANGED
    other_bound = requalified(old.claim.bound, new.claim.bound) if new.kind is not FigureKind.DATE else ""
    if other_bound:
        verdict, reason = FigureVerdict.REQUALIFIED, other_bound
    elif differs_in_notation(old, new):
        verdict, reason = FigureVerdict.RESCALED, tell("the same value in another notation")
    value = new.value
    sized = value.number if isinstance(value, Quantity | Duration) else None
    zero = Decimal(0) if sized is not None or new.kind is FigureKind.DATE else None
    return Judgement(verdict, zero, Decimal(0) if sized else None, reason)


def _equal(old: Figure, new: Figure) -> bool:
    before, after = old.value, new.value
    if old.kind is not new.kind:
        return False
    if isinstance(before, Duration) and isinstance(after, Duration):
        return before.lasts_as_long_as(after)
    if old.kind is FigureKind.DATE and _one_day(old, new):
        return True
    if isinstance(before, Percentage) and isinstance(after, Percentage) and before.is_points_like(after):
        return before.points == after.points
    return same_number(before, after) and (old.kind is FigureKind.PERIOD or same_unit(old, new))


def _one_day(old: Figure, new: Figure) -> bool:
    """Tell whether two dates end one period: ``years ended June 30, 2021 and 2022`` says its day once."""
    one, other = old.claim.period, new.claim.period
    if one is None or other is None or one.date is None or one.lead != other.lead:
        return False
    return one.closes and one.date == other.date
