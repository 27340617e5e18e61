"""A sentence about debt went to another risk factor and took its figures along: they are still the same.

The figures left over on both sides are looked at sentence by sentence. Where two sentences say the same,
their figures are paired as in a paragraph that stayed where it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.rolled_forward import years_of_periods
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.match.renamed import only_renamed
from viewer.comparison.figures.match.similarity import assign, overlap
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.dates import years_apart
from viewer.comparison.figures.verdicts.numbers import same_unit
from viewer.comparison.figures.verdicts.subjects import contradiction
from viewer.comparison.model import PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.describe.content_words import content
from viewer.figures.model import FigureKind
from viewer.figures.values import Value, same_number

WHERE = {True: "stands in another paragraph", False: "stands in another factor"}


@dataclass(frozen=True, slots=True)
class _Sentence:
    figures: tuple[PlacedFigure, ...]
    words: frozenset[str]
    length: int


def _sentences(placed: Sequence[PlacedFigure], texts: Texts) -> list[_Sentence]:
    """The sentences that hold the figures given, in the order of the text."""
    groups: dict[tuple[Place, int], list[PlacedFigure]] = defaultdict(list)
    for each in placed:
        groups[each.place, texts.bounds(each)[0]].append(each)
    found = []
    for figures in groups.values():
        text = texts.sentence(figures[0])
        found.append(_Sentence(tuple(figures), content(text), len(text)))
    return found


def _likeness(old: PlacedFigure, new: PlacedFigure, texts: Texts, shift: int) -> float:
    """How likely two figures of a sentence that moved are the same, 0 to 1."""
    one, other = old.figure, new.figure
    if one.kind is not other.kind or not same_unit(one, other) or contradiction(one, other) is not None:
        return 0.0
    same = float(same_number(one.value, other.value))
    if one.kind is FigureKind.IDENTIFIER and not same:
        return 0.0
    if one.kind is FigureKind.DATE and not same:
        apart = years_apart(one, other)
        if not apart or (shift and abs(apart) != shift):
            return 0.0
    if abs(years_of_periods(one, other) or 0) not in (0, shift):
        return 0.0
    if only_renamed(one, other, texts.around(old), texts.around(new)):
        return 0.0
    around = overlap(texts.around(old), texts.around(new))
    measure = overlap(content(one.claim.subject), content(other.claim.subject))
    weights = MATCHING.of_moved
    return weights.words * measure + weights.around * around + weights.same * same


def join_moved(rows: OpenLedgers, shift: int | None, texts: Texts) -> None:
    """Join the rows of figures whose sentence stands in another place now.

    Args:
        rows: The ledgers.
        shift: By how many years the filings, and so the periods of their amounts, advanced.
        texts: The texts of both filings.
    """
    gone, come = _sentences(rows.alone_old(), texts), _sentences(rows.alone_new(), texts)
    alike = []
    for i, one in enumerate(gone):
        for j, other in enumerate(come):
            shared = len(one.words & other.words)
            if shared >= JUDGING.moved_words and overlap(one.words, other.words) >= JUDGING.moved_alike:
                alike.append((-overlap(one.words, other.words), abs(i - j), i + j, i, j))
    taken: set[tuple[int, int]] = set()
    for *_, i, j in sorted(alike):
        if (0, i) in taken or (1, j) in taken:
            continue
        taken |= {(0, i), (1, j)}
        olds, news = gone[i].figures, come[j].figures
        score = [[_likeness(old, new, texts, abs(shift or 0)) for new in news] for old in olds]
        for a, b in assign(score, JUDGING.moved_figures):
            old, new = olds[a], news[b]
            where = "" if texts.beside(old, new) else WHERE[rows.together(old, new)]
            rows.join(old, new, ledger_row.paired(old, new, where))


def join_moved_dates(rows: OpenLedgers) -> None:
    """Join the rows of a date that left one factor and came to another with what happened on it."""
    gone = [placed for placed in rows.alone_old() if placed.figure.kind is FigureKind.DATE]
    come: dict[Value, list[PlacedFigure]] = defaultdict(list)
    for placed in rows.alone_new():
        if placed.figure.kind is FigureKind.DATE:
            come[placed.figure.value].append(placed)
    for before in gone:
        words = content(before.figure.claim.subject)
        for after in come[before.figure.value]:
            others = content(after.figure.claim.subject)
            shared = len(words & others)
            if shared >= JUDGING.distinct_words and 2 * shared >= JUDGING.same_event * (
                len(words) + len(others)
            ):
                rows.join(
                    before, after, ledger_row.paired(before, after, WHERE[rows.together(before, after)])
                )
                come[before.figure.value].remove(after)
                break
