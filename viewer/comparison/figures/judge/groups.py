"""``Two customers accounted for 20%`` and ``three customers accounted for 25%``: shares of groups of another
size.

Five points are no growth of anything where another customer has joined those that are told of.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import same_number


def tell_groups_apart(rows: OpenLedgers, texts: Texts) -> None:
    """Give ``unlike`` to changed shares of groups of which the new one has more or fewer members."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict is not FigureVerdict.CHANGED or old is None or new is None:
            continue
        if change.kind not in (FigureKind.PERCENT, FigureKind.MONEY):
            continue
        before, after = _members(old, texts), _members(new, texts)
        if before is None or after is None:
            before, after = _ranked(old, texts), _ranked(new, texts)
        if before is not None and after is not None and not same_number(before.value, after.value):
            rows.substitute(index, change, _unlike(change, before, after))


def _members(placed: PlacedFigure, texts: Texts) -> Figure | None:
    """The count of those who the share is of: ``two`` of ``two customers accounted for 20%``; None if not
    told."""
    what = placed.figure.claim.what
    head = content(what.head)
    if not what.share_of or not head:
        return None
    beside = texts.figures_beside(placed)
    at = bisect_left(beside, placed.figure.start, key=lambda each: each.start)
    nearest = next(
        (each for each in reversed(beside[max(0, at - JUDGING.members_reach) : at]) if _counts(each)), None
    )
    if nearest is None:
        return None
    if _SAME_AGAIN.search(texts.of(placed.place), nearest.end, placed.figure.start):
        return None
    told = f"{nearest.text} {nearest.unit}"
    return nearest if head <= content(nearest.unit or "") or told in what.noun else None


def _ranked(placed: PlacedFigure, texts: Texts) -> Figure | None:
    """``ten`` of ``our top ten customers made 40%``, the amount right behind it; None where none is so
    told."""
    beside, text = texts.figures_beside(placed), texts.of(placed.place)
    at = bisect_left(beside, placed.figure.start, key=lambda each: each.start)
    count = beside[at - 1] if at else None
    if count is None or not _counts(count) or _PARTED.search(text, count.end, placed.figure.start):
        return None
    led = _TOP.search(text, max(0, count.start - _LEAD), count.start)
    return count if led is not None or _LARGEST.match(text, count.end) else None


_TOP = re.compile(r"\b(?:top|largest|biggest|leading)\s$", re.IGNORECASE)
_LARGEST = re.compile(r"\s(?:largest|biggest|leading|most\simportant)\s")
_LEAD = len("our biggest ")
_PARTED = re.compile(r"[;:]|,\s|\b(?:and|while|which)\b")
"""What says that the amount may be of others than the group before it."""
_SAME_AGAIN = re.compile(r"(?:\bor|\()\s?(?:about\s|approximately\s)?$")
"""Before a share that says the same of what was counted: ``12 million shares, or 21% of our stock``."""


def _counts(figure: Figure) -> bool:
    return figure.kind is FigureKind.COUNT


def _unlike(change: FigureChange, before: Figure, after: Figure) -> FigureChange:
    told = " against ".join(f"{figure.text} {figure.unit}" for figure in (before, after))
    reason = f"not of the same thing: {told}"
    return replace(change, verdict=FigureVerdict.UNLIKE, delta=None, percent=None, reason=reason)
