"""Which old factor became which new one in real filings, against labels made by reading."""

from __future__ import annotations

from functools import cache

import pytest

from tests.accuracy.pairing_table import (
    PairLabel,
    PairScore,
    pair_labels,
    pairing_f1,
    pairing_table,
    score_pairing,
)
from tests.corpus import SEED_YEARS, comparison, corpus_folder, on_corpus, seed
from viewer.comparison import Flag, Status

pytestmark = on_corpus

PAIRS = 0.98
GROUPS = 0.8
MOVED = 0.95
RETITLED = 0.95

FOLDER = corpus_folder()
LABELS = pair_labels(FOLDER) if FOLDER is not None else []
EACH = [pytest.param(label, id=label.name) for label in LABELS]


@cache
def _score(label: PairLabel) -> PairScore:
    return score_pairing(label, comparison(label.old, label.new))


@pytest.mark.parametrize("label", EACH)
def test_no_pair_is_missed_and_none_is_false(label: PairLabel) -> None:
    scored = _score(label)
    assert scored.f1 >= PAIRS, (scored.missed, scored.extra)


@pytest.mark.parametrize("label", EACH)
def test_nothing_is_removed_or_added_that_is_there(label: PairLabel) -> None:
    scored = _score(label)
    assert scored.removed_false == scored.added_false == ()


@pytest.mark.parametrize("label", EACH)
def test_nothing_moved_split_or_merged_that_did_not(label: PairLabel) -> None:
    scored = _score(label)
    assert scored.moved_false == ()
    assert scored.groups_false == ()


def test_all_filings_together() -> None:
    scores = [_score(label) for label in LABELS]
    print("\n" + pairing_table(scores))
    assert pairing_f1(scores) >= PAIRS
    for found, missed, floor in (
        ("groups_found", "groups_missed", GROUPS),
        ("moved_found", "moved_missed", MOVED),
        ("retitled_found", "retitled_missed", RETITLED),
    ):
        hits = sum(getattr(score, found) for score in scores)
        misses = sum(len(getattr(score, missed)) for score in scores)
        assert hits >= floor * (hits + misses), found
    assert sum(len(score.retitled_false) for score in scores) == 0


SEED_FACTS = {
    # Pairs, added, removed; then what must not be flagged.
    (2004, 2007): (14, 3, 2, (Flag.SPLIT, Flag.MERGED)),
    (2004, 2011): (12, 7, 4, (Flag.SPLIT, Flag.MERGED)),
    (2004, 2012): (12, 7, 4, (Flag.SPLIT, Flag.MERGED)),
    (2007, 2011): (16, 3, 1, (Flag.SPLIT, Flag.MERGED)),
    (2007, 2012): (15, 4, 2, (Flag.SPLIT, Flag.MERGED)),
    (2011, 2012): (18, 1, 1, (Flag.MOVED, Flag.SPLIT, Flag.MERGED)),
}


@pytest.mark.parametrize(("years", "facts"), SEED_FACTS.items(), ids=lambda each: str(each[:2]))
def test_the_four_filings_of_one_issuer(
    years: tuple[int, int], facts: tuple[int, int, int, tuple[Flag, ...]]
) -> None:
    made = comparison(*map(seed, years))
    pairs, added, removed, never = facts
    counts = {"pairs": pairs, "added": added, "removed": removed} | {flag.value: 0 for flag in never}
    assert {name: made.counts[name] for name in counts} == counts
    assert set(SEED_FACTS) == {(a, b) for a in SEED_YEARS for b in SEED_YEARS if a < b}


@pytest.mark.parametrize("years", SEED_FACTS, ids=str)
def test_what_is_added_or_removed_is_hardly_anywhere_else(years: tuple[int, int]) -> None:
    """Each was read: none of these texts went on in a factor of the other filing, but for a passage."""
    for pair in comparison(*map(seed, years)).pairs:
        if pair.status in (Status.ADDED, Status.REMOVED):
            assert pair.nearest is not None
            assert pair.nearest.containment < 0.25, pair.heading
