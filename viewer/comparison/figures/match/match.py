"""Which figure of the old factor is which of the new one: by what it measures, not by order alone.

``¥5.6 billion, ¥6.8 billion and ¥10.9 billion`` against a list that has dropped its first year must not
pair first with first. Figures in text that both sides share are settled by the text; the rest is a small
assignment over kind, unit, measure, value and place, inside the row first, then across the pair's rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from viewer.comparison.figures.match.dated import Dated
from viewer.comparison.figures.match.extents import Extent
from viewer.comparison.figures.match.in_order import (
    NOT_LOOKED_FOR,
    PAIRED_IN_ORDER,
    pair_in_order,
    too_many,
)
from viewer.comparison.figures.match.no_number import Faced, told_of_nothing
from viewer.comparison.figures.match.nothing import told_apart
from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.match.renamed import only_renamed
from viewer.comparison.figures.match.rivals import Rivals
from viewer.comparison.figures.match.shares_in_words import in_percent
from viewer.comparison.figures.match.similarity import (
    FigureLikeness,
    assign,
    nearness,
    overlap,
    slots_of,
    undone,
)
from viewer.comparison.figures.match.strangers import nearest_strangers
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.figures.match.years import Years
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.figures.verdicts.measures import same_measure
from viewer.comparison.figures.verdicts.subjects import contradiction
from viewer.comparison.model import FigureChange, Op, Row
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.figures.values import same_number, size


@dataclass(slots=True)
class _RowMatches:
    """What the figures of one row are to each other."""

    settled: list[tuple[StandingFigure, StandingFigure]]
    """Pairs that the shared text settles."""
    chosen: list[tuple[StandingFigure, StandingFigure]]
    """Pairs of the rest."""
    old: list[StandingFigure]
    """What is left over of the old side."""
    new: list[StandingFigure]
    """What is left over of the new side."""
    in_order: bool
    """Whether the chosen pairs are the first with the first, as there were too many to choose among."""


def _match_row(row: Row, old: Figures, new: Figures, faced: Faced) -> _RowMatches:
    """Pair the figures of one row."""
    before, after = standings(row, Op.DELETE, old), standings(row, Op.INSERT, new)
    told_so = (
        [(one, other) for one in before for other in after if (_at(one), _at(other)) in faced]
        if faced
        else []
    )
    by_start = {standing.start: standing for standing in after}
    years, rivals = Years(before, after), Rivals(before, after)
    settled: list[tuple[StandingFigure, StandingFigure]] = list(told_so)
    rest: list[StandingFigure] = []
    taken: set[int] = {other.start for _, other in told_so}
    for standing in before:
        if any(standing is one for one, _ in told_so):
            continue
        twin = by_start.get(standing.shared) if standing.shared is not None else None
        one = twin is not None and _one_figure(standing, twin)
        apart = twin is None or years.apart(standing, twin) or years.crossed(standing, twin)
        if (
            twin is not None
            and twin.start not in taken
            and one
            and not apart
            and not rivals.part(standing, twin)
        ):
            settled.append((standing, twin))
            taken.add(twin.start)
        else:
            rest.append(standing)
    left = [standing for standing in after if standing.start not in taken]
    in_order = too_many(rest, left)
    pairs = _told_in_order(rest, left) if in_order else _likeliest(rest, left, settled, years)
    matched_old, matched_new = {i for i, _ in pairs}, {j for _, j in pairs}
    return _RowMatches(
        settled,
        [(rest[i], left[j]) for i, j in pairs],
        [one for i, one in enumerate(rest) if i not in matched_old],
        [other for j, other in enumerate(left) if j not in matched_new],
        in_order,
    )


def _told_in_order(rest: list[StandingFigure], left: list[StandingFigure]) -> list[tuple[int, int]]:
    """Pair figures in order, less amounts of which the sentences have hardly a word in common."""
    return [
        (i, j)
        for i, j in pair_in_order(rest, left)
        if rest[i].placed.figure.kind not in (FigureKind.MONEY, FigureKind.PERCENT)
        or same_number(rest[i].placed.figure.value, left[j].placed.figure.value)
        or not (rest[i].around and left[j].around)
        or overlap(rest[i].around, left[j].around) >= MATCHING.in_order
    ]


def _at(standing: StandingFigure) -> tuple[Place, int]:
    return standing.placed.place, standing.placed.figure.start


def _one_figure(one: StandingFigure, twin: StandingFigure) -> bool:
    """Tell whether a figure of text that both sides share is one, and not Norway's here and Chile's there."""
    old, new = one.placed.figure, twin.placed.figure
    if old.text != new.text:
        return False
    if one.range_end and twin.range_end and one.range_end is not twin.range_end:
        return False
    other_series = bool(one.series and twin.series) and one.series != twin.series
    other_deed = Extent.WHOLE not in (one.extent, twin.extent) and undone(one, twin)
    if other_series or other_deed or one.of_another_role(twin):
        return False
    if old.claim == new.claim:
        return True
    if contradiction(old, new) is not None:
        return False
    return not only_renamed(old, new, one.around, twin.around)


def _likeliest(
    rest: list[StandingFigure],
    left: list[StandingFigure],
    settled: list[tuple[StandingFigure, StandingFigure]],
    years: Years,
) -> list[tuple[int, int]]:
    """Pair the figures of one row by how likely they are the same; returns their indexes.

    Dates come last: they go with the amounts that they date.
    """
    likeness = FigureLikeness((*rest, *left))
    slots = slots_of(rest, left)
    score = []
    for i, one in enumerate(rest):
        line = []
        for j, other in enumerate(left):
            likely = 0.0
            if not years.crossed(one, other):
                likely = likeness.of(one, other, nearness(one, other), slot=(i, j) in slots)
            line.append(max(likely, MATCHING.in_row + 0.01) if (i, j) in slots and likely else likely)
        score.append(line)
    found = assign(score, MATCHING.in_row)
    dated = Dated((*settled, *((rest[i], left[j]) for i, j in found)))
    for i, one in enumerate(rest):
        for j, other in enumerate(left):
            if dated.alike(one, other):
                score[i][j] += MATCHING.dates_one_amount
    pairs = _best_first(assign(score, MATCHING.in_row), score, rest, left)
    return _uncrossed(pairs, rest, left, likeness)


def _best_first(
    pairs: list[tuple[int, int]],
    score: list[list[float]],
    old: list[StandingFigure],
    new: list[StandingFigure],
) -> list[tuple[int, int]]:
    """Take one likely pair for two unlikely ones that cross it.

    ``900 tons, of which 300 in Rome`` -> ``950 tons, of which 310 in Milan``: Rome's are not Milan's, but
    neither are they all of the new tons, and all of the old ones Milan's.
    """
    found = list(pairs)
    for first, second in combinations(pairs, 2):
        (i, j), (k, m) = first, second
        crossed = (old[i].start < old[k].start) is not (new[j].start < new[m].start)
        if not crossed or first not in found or second not in found:
            continue
        never, likely = sorted(((i, m), (k, j)), key=lambda pair: score[pair[0]][pair[1]])
        if score[never[0]][never[1]] or score[likely[0]][likely[1]] <= max(score[i][j], score[k][m]):
            continue
        found = [pair for pair in found if pair not in (first, second)] + [likely]
    return found


def _uncrossed(
    pairs: list[tuple[int, int]],
    old: list[StandingFigure],
    new: list[StandingFigure],
    likeness: FigureLikeness,
) -> list[tuple[int, int]]:
    """Exchange the partners of two pairs whose values would have changed places, unless the words say so.

    ``renews for two years … renews for one year`` whose sentences changed places is no change at all.
    """

    def told(one: int, other: int) -> float:
        return likeness.words(old[one], new[other]) + overlap(old[one].around, new[other].around)

    found = list(pairs)
    for first, second in combinations(range(len(found)), 2):
        (i, j), (k, m) = found[first], found[second]
        values = [size(standing.placed.figure.value) for standing in (old[i], new[j], old[k], new[m])]
        crossed = values[0] == values[3] != values[1] == values[2]
        kinds = {standing.placed.figure.kind for standing in (old[i], new[j], old[k], new[m])}
        apart = (
            contradiction(old[a].placed.figure, new[b].placed.figure) is not None for a, b in ((i, m), (k, j))
        )
        better = crossed and len(kinds) == 1 and told(i, m) + told(k, j) >= told(i, j) + told(k, m)
        if better and not any(apart):
            found[first], found[second] = (i, m), (k, j)
    return found


def _speak_alike(one: StandingFigure, other: StandingFigure, likeness: FigureLikeness) -> bool:
    """Tell whether two figures of different rows measure the same in so many words."""
    old, new = one.placed.figure, other.placed.figure
    if old.kind in (FigureKind.DATE, FigureKind.PERIOD):
        same = same_number(old.value, new.value)
        return same and overlap(one.around, other.around) >= MATCHING.across_words
    if likeness.telling(one, other) < MATCHING.across_telling and not same_number(old.value, new.value):
        return overlap(one.around, other.around) >= MATCHING.across_words
    return bool(old.claim.words) and likeness.words(one, other) >= MATCHING.across_words


def took_the_place(rows: Sequence[Row], gone: int, come: int) -> bool:
    """Tell whether the paragraph of one row was written anew in that of its only such neighbour."""
    if abs(gone - come) != 1 or rows[gone].new or rows[come].old:
        return False
    beside = (min(gone, come) - 1, max(gone, come) + 1)
    return all(rows[at].old and rows[at].new for at in beside if 0 <= at < len(rows))


def _told_alike(one: StandingFigure, other: StandingFigure) -> bool:
    """Tell whether two figures measure the same in so many words; untold ones, by their sentences."""
    old, new = one.placed.figure.claim, other.placed.figure.claim
    if old.subject and new.subject and same_measure(old, new):
        return True
    untold = not one.placed.figure.claim.words and not other.placed.figure.claim.words
    return untold and overlap(one.around, other.around) >= MATCHING.across_words


def _across(
    old: list[tuple[int, StandingFigure]], new: list[tuple[int, StandingFigure]], rows: Sequence[Row]
) -> list[tuple[int, int]]:
    """Pair the figures left over in different rows of a pair.

    What they measure must agree, unless the two rows are one paragraph that moved. Where one short paragraph
    took the place of another, so did the only figure of its kind.
    """
    likeness = FigureLikeness(standing for _, standing in (*old, *new))
    lone = [Counter((at, each.placed.figure.kind) for at, each in side) for side in (old, new)]
    score = []
    for at, one in old:
        line = []
        for there, other in new:
            moved = rows[at].link == there or rows[there].link == at
            near = max(0.0, 1.0 - abs(one.start - other.start) / MATCHING.reach) if moved else 0.5
            kind = one.placed.figure.kind
            only = lone[0][at, kind] == lone[1][there, kind] == 1 and took_the_place(rows, at, there)
            likely = likeness.of(one, other, near, slot=only)
            if only and likely and _told_alike(one, other):
                likely = max(likely, MATCHING.across_rows)
            elif not moved and not _speak_alike(one, other, likeness):
                likely = 0.0
            line.append(max(likely, MATCHING.across_rows) if moved and likely >= MATCHING.in_row else likely)
        score.append(line)
    return assign(score, MATCHING.across_rows)


def match(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[FigureChange, ...]:
    """Pair the figures of one pair of factors and say what became of each.

    Dates that advanced by whole years are ``rolled_forward`` here; ``judge`` takes back those that did not
    advance as the filings did, and finds what was restated.

    Args:
        rows: The rows of the pair.
        old: The figures of each place of the old filing, as ``recognise_paragraph`` gives them: their
            positions index the part's own text. Places that stand in no row are left out.
        new: Those of the new filing.

    Returns:
        Changes in the order of the new text; a removed figure stands where it would be. Each figure of the
        rows is in just one of them.
    """
    old, new, faced = told_of_nothing(rows, old, new)
    old, new = in_percent(rows, *told_apart(rows, old, new))
    placed: list[tuple[int, float, int, FigureChange]] = []
    rest_old: list[tuple[int, StandingFigure]] = []
    rest_new: list[tuple[int, StandingFigure]] = []
    for index, row in enumerate(rows):
        found = _match_row(row, old, new, faced)
        how = PAIRED_IN_ORDER if found.in_order else ""
        for pairs, why in ((found.settled, ""), (found.chosen, how)):
            placed += [
                (index, there.start, 1, ledger_row.paired(one.placed, there.placed, why))
                for one, there in pairs
            ]
        rest_old += [(index, standing) for standing in found.old]
        rest_new += [(index, standing) for standing in found.new]
    crowded = too_many(rest_old, rest_new)
    across = [] if crowded else _across(rest_old, rest_new, rows)
    for i, j in across:
        (at, one), (index, there) = rest_old[i], rest_new[j]
        moved = rows[at].link == index or rows[index].link == at
        where = "moved with its paragraph" if moved else "stands in another paragraph"
        placed.append((index, there.start, 1, ledger_row.paired(one.placed, there.placed, where)))
    gone, come = {i for i, _ in across}, {j for _, j in across}
    alone_old = [each for i, each in enumerate(rest_old) if i not in gone]
    alone_new = [each for j, each in enumerate(rest_new) if j not in come]
    strangers = [] if crowded else nearest_strangers(alone_old, alone_new)
    of_old, of_new = dict(strangers), {j: i for i, j in strangers}
    why = NOT_LOOKED_FOR if crowded else ""
    for i, (index, one) in enumerate(alone_old):
        near = alone_new[of_old[i]][1].placed if i in of_old else None
        placed.append((index, one.mapped[0], 0, ledger_row.alone(one.placed, None, why, near)))
    for j, (index, there) in enumerate(alone_new):
        near = alone_old[of_new[j]][1].placed if j in of_new else None
        placed.append((index, there.start, 1, ledger_row.alone(None, there.placed, why, near)))
    placed.sort(key=lambda entry: entry[:3])
    return tuple(change for *_, change in placed)
