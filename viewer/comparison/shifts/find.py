"""A pair's rows in, the shifts of meaning between its sentences out. The one place that knows the order of
the readers.

``We may lose our largest tenant`` → ``We have lost our largest tenant`` is one shift, whatever else changed
in the sentence. Each kind is told once for two sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from viewer.comparison.model import FigureChange, MovedPassage, PlacedFigure, Row
from viewer.comparison.places import Place
from viewer.comparison.shifts.elsewhere import OtherSentences
from viewer.comparison.shifts.of_figures import FigureShift, of_figures
from viewer.comparison.shifts.placed_changes import placed_changes
from viewer.comparison.shifts.readers.basis import basis, period
from viewer.comparison.shifts.readers.certainty import certainty
from viewer.comparison.shifts.readers.doubt import doubt
from viewer.comparison.shifts.readers.experienced import experienced
from viewer.comparison.shifts.readers.negation import negation
from viewer.comparison.shifts.readers.qualified import qualified
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.readers.word_pairs import ALL_OPPOSITES
from viewer.comparison.shifts.sentence_pairs import PlacedSentence, sentence_pairs, sentences_moved
from viewer.comparison.shifts.shift import Shift, ShiftKind, Turn
from viewer.comparison.shifts.side_by_side import SideBySide
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS
from viewer.comparison.shifts.weighed import weighed
from viewer.figures.model import FigureKind

_READERS = (
    negation,
    certainty,
    experienced,
    doubt,
    *(each.between for each in ALL_OPPOSITES),
    period,
    basis,
    qualified,
)
_SUMS = (FigureKind.MONEY, FigureKind.PERCENT)
"""Figures that measure what a sentence tells of; a date or a count may stand in any."""


def shifts_of(
    rows: Sequence[Row],
    ledger: Sequence[FigureChange],
    passages: Iterable[MovedPassage] = (),
    parts: Mapping[Place, str] | None = None,
) -> tuple[Shift, ...]:
    """Return the shifts of meaning in one pair.

    Args:
        rows: The rows of the pair.
        ledger: Its figures, judged.
        passages: Passages that moved into this pair.
        parts: The texts of the places of those.

    Returns:
        In the order of the text; those of one sentence in the order of their kinds.
    """
    figures = list(chain.from_iterable(map(of_figures, ledger)))
    pairs = chain(sentence_pairs(rows), sentences_moved(passages, parts or {}))
    others = OtherSentences(rows)
    found = [
        shift
        for old, new in pairs
        for shift in _between(old, new, figures)
        if not (shift.kind is ShiftKind.DIRECTION and _paired_elsewhere(old, new, ledger))
        if not others.tell(shift, old, new)
    ]
    if not found:
        return ()
    places = placed_changes(rows)
    return tuple(replace(each, change=places.of(each.old.words, each.new.words)) for each in found)


def _between(old: PlacedSentence, new: PlacedSentence, figures: Sequence[FigureShift]) -> list[Shift]:
    pair = SideBySide(old.words, new.words)
    longest = SHIFT_THRESHOLDS.longest
    by_words: list[ShiftReading] = []
    asks = old.text.endswith("?") or new.text.endswith("?")
    if max(len(pair.old), len(pair.new)) <= longest and not asks:
        by_words = [each for reader in _READERS for each in reader(pair)]
    here = [each for each in figures if _holds(old, each.old) and _holds(new, each.new)]
    told: dict[ShiftKind, Shift] = {}
    for found in weighed(pair, by_words, {each.kind for each in here}):
        told.setdefault(found.kind, _shift(pair, found, old, new))
    for each in here:
        if each.kind is ShiftKind.BOUND and ShiftKind.SCOPE in told:
            continue  # "one customer" -> "no customer accounted for more than 10%": the bound stands.
        told.setdefault(each.kind, _of_figure(each, old, new))
    order = list(ShiftKind)
    return sorted(told.values(), key=lambda shift: order.index(shift.kind))


def _paired_elsewhere(old: PlacedSentence, new: PlacedSentence, ledger: Sequence[FigureChange]) -> bool:
    """True where the ledger has the sums of a sentence beside those of other sentences, and none beside one
    of its partner: then the two are told of two things, and none of them was turned round."""
    apart = False
    for change in ledger:
        if change.old is None or change.new is None:
            continue
        here = _holds(old, change.old), _holds(new, change.new)
        if all(here):
            return False
        apart = apart or (any(here) and change.kind in _SUMS)
    return apart


def _holds(sentence: PlacedSentence, placed: PlacedFigure) -> bool:
    return (
        placed.place == sentence.place
        and sentence.span.start <= placed.figure.start
        and placed.figure.end <= sentence.span.end
    )


def _shift(pair: SideBySide, found: ShiftReading, old: PlacedSentence, new: PlacedSentence) -> Shift:
    before = Turn(
        old.placed(pair.old[found.old.start].start, pair.old[found.old.end - 1].end),
        old.placed(old.span.start, old.span.end),
        found.claimed[0],
    )
    after = Turn(
        new.placed(pair.new[found.new.start].start, pair.new[found.new.end - 1].end),
        new.placed(new.span.start, new.span.end),
        found.claimed[1],
    )
    return Shift(found.kind, before, after)


def _of_figure(each: FigureShift, old: PlacedSentence, new: PlacedSentence) -> Shift:
    before, after = (
        Turn(
            sentence.placed(placed.figure.start, placed.figure.end),
            sentence.placed(sentence.span.start, sentence.span.end),
            claimed,
            told,
        )
        for sentence, placed, claimed, told in zip(
            (old, new), (each.old, each.new), each.claimed, each.told, strict=True
        )
    )
    return Shift(each.kind, before, after)
