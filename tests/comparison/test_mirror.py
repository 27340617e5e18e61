"""With the filings exchanged, every row has the same parts and the same marks the other way round."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.synthetic import Rates, edit
from tests.corpus import SEED_YEARS, comparison, of_corpus, seed
from viewer.comparison import Comparison, Op, Place, compare

MIRROR = {Op.EQUAL: Op.EQUAL, Op.DELETE: Op.INSERT, Op.INSERT: Op.DELETE}
RATES = Rates(reword=0.2, move=0.1, split=0.1, merge=0.1, drop=0.1, insert=0.1)


def _numbers(places: tuple[Place, ...]) -> tuple[tuple[str, int], ...]:
    return tuple((place.factor[1:], place.part) for place in places)


def _rows(made: Comparison, *, mirrored: bool) -> set[object]:
    rows: set[object] = set()
    for pair in made.all_pairs:
        for row in pair.rows:
            # A deletion stands before its insertion either way, so their order is no matter.
            segments = frozenset(
                (MIRROR[s.op] if mirrored else s.op, s.text, s.ignored, s.moved) for s in row.segments
            )
            changes = tuple(
                (each.new, each.old, each.ignored) if mirrored else (each.old, each.new, each.ignored)
                for each in row.changes
            )
            sides = (_numbers(row.old), _numbers(row.new))
            rows.add((sides[::-1] if mirrored else sides, segments, changes))
    return rows


def _mirrors(there: Comparison, back: Comparison) -> None:
    assert _rows(there, mirrored=False) == _rows(back, mirrored=True)
    assert {(each.old.span, each.new.span, each.similarity) for each in there.passages} == {
        (each.new.span, each.old.span, each.similarity) for each in back.passages
    }


@pytest.mark.parametrize("number", range(4))
def test_marks_are_mirrored_in_invented_filings(number: int) -> None:
    made = edit(
        invented_factors(number, 12, (2, 5)), invented_factors(number + 50, 12, (2, 5)), RATES, number
    )
    _mirrors(compare(made.old, made.new), compare(made.new, made.old))


@of_corpus
@pytest.mark.parametrize("years", list(combinations(SEED_YEARS, 2)))
def test_marks_are_mirrored_in_real_filings(years: tuple[int, int]) -> None:
    old, new = map(seed, years)
    _mirrors(comparison(old, new), comparison(new, old))
