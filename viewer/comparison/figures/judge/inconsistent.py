"""A net loss of fiscal 2003 is ¥16.5 billion here and ¥15.6 billion there: a filing contradicts itself.

So do a total and the parts that do not add up to it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby

from viewer.comparison.figures.judge.introduced_parts import MOST_PARTS, unfit_parts
from viewer.comparison.figures.judge.measure_key import MeasureKey, differ, key_of, period_words
from viewer.comparison.figures.judge.stated.changes import unfit_changes
from viewer.comparison.figures.judge.stated.moves import unfit_moves
from viewer.comparison.figures.judge.stated.shares import unfit_shares
from viewer.comparison.figures.judge.totals import unfit_totals
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Inconsistency, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.claim import Sense
from viewer.figures.describe.content_words import VERBS, weak, words
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read.ranges import range_ends
from viewer.language.sentences import Sentences
from viewer.language.word_lists import word_set

_OF_AMOUNTS = word_set("carrying book fair principal outstanding average weighted net gross")
"""What an amount may be said to be without saying of what: *aggregate carrying amount*."""

_POINTS_BACK = re.compile(r"\b(?:this|these|those|such|its|their)\b", re.IGNORECASE)
"""Words of what was named before: ``the allowance for this portfolio`` is of another portfolio each time."""


def inconsistencies(figures: Figures, texts: Mapping[Place, str]) -> tuple[Inconsistency, ...]:
    """Return what cannot all be right within one filing, in the order of its text.

    Doubtful readings are left out: they say so themselves.

    Args:
        figures: The places of the filing, in order, with their figures.
        texts: The text of each place.
    """
    found = [*_totals(figures, texts), *_stated_twice(figures, texts)]
    order = {place: at for at, place in enumerate(figures)}
    found.sort(key=lambda each: (order[each.figures[0].place], each.figures[0].figure.start))
    return tuple(found)


def _totals(figures: Figures, texts: Mapping[Place, str]) -> Iterator[Inconsistency]:
    for place, found in figures.items():
        if len(found) < 2:
            continue
        text = texts[place]
        sentences = Sentences(text)
        first = 0
        for bounds, group in groupby(found, key=lambda figure: sentences.around(figure.start)):
            together = list(group)
            onwards = found[first : first + len(together) + MOST_PARTS]
            first += len(together)
            told: set[int] = set()
            for unfit, reason in chain(
                unfit_totals(text, together, bounds),
                unfit_parts(text, onwards, bounds),
                unfit_changes(text, together),
                unfit_moves(text, together),
                unfit_shares(text, together),
            ):
                starts = {figure.start for figure in unfit}
                if not starts <= told:
                    told |= starts
                    yield Inconsistency(tuple(PlacedFigure(place, figure) for figure in unfit), reason)


def _plain(figure: Figure) -> bool:
    """Tell whether a figure states its measure outright: no bound, no change, no act that may come twice."""
    claim = figure.claim
    what = claim.what
    if figure.kind is FigureKind.PERCENT and not what.share_of:
        return False  # 69% of net sales abroad and 56% of net sales in euros are both told as "net sales"
    first = what.words.split(" ", 1)[0].lower()
    if weak([word for word in words(what.noun) if word.lower() not in _OF_AMOUNTS]):
        return False  # one brand has an aggregate carrying amount of $16 billion and another of $2 billion
    partial = what.movement is not Sense.NONE or what.of_which is not None
    return not (claim.bound.words or figure.suspect or first in VERBS or partial)


def _stated_twice(figures: Figures, texts: Mapping[Place, str]) -> Iterator[Inconsistency]:
    """One measure of one owner for one period with different values, in different sentences."""
    stated: dict[tuple[MeasureKey, frozenset[str]], list[PlacedFigure]] = defaultdict(list)
    for place, found in figures.items():
        ends = range_ends(texts[place], found)
        for figure in found:
            key = key_of(figure)
            if key is None or not key.distinct or figure.start in ends or not _plain(figure):
                continue
            if figure.kind is FigureKind.COUNT and not key.period.as_of:
                continue  # events of a year are counted, each time others
            if _points_back(texts[place], figure, found):
                continue
            stated[key, figure.claim.whose.names].append(PlacedFigure(place, figure))
    for placed in stated.values():
        first = placed[0]
        for other in placed[1:]:
            if differ(first.figure, other.figure) and not _one_sentence(first, other, texts):
                period = period_words(first.figure)
                reason = (
                    f"the same measure for the same period ({period}) is {first.figure.text} in one place "
                    f"and {other.figure.text} in another"
                )
                yield Inconsistency((first, other), reason)
                break


def _points_back(text: str, figure: Figure, found: Sequence[Figure]) -> bool:
    """Tell whether the words around a figure, up to the figures beside it, point to what was named before."""
    low, high = Sentences(text).around(figure.start)
    low = max((other.end for other in found if low <= other.end <= figure.start), default=low)
    high = min((other.start for other in found if figure.end <= other.start <= high), default=high)
    return _POINTS_BACK.search(text, low, high) is not None


def _one_sentence(first: PlacedFigure, other: PlacedFigure, texts: Mapping[Place, str]) -> bool:
    if first.place != other.place:
        return False
    sentences = Sentences(texts[first.place])
    return sentences.around(first.figure.start) == sentences.around(other.figure.start)
