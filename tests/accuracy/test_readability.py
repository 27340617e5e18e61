"""How the marks read, beside those of diff-match-patch, redlines and git on the text of the same pairs."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from tests.accuracy.pairing_table import pair_labels
from tests.accuracy.readability_table import CHARACTERS, OURS, SEMANTIC, Reading, readings, table, together
from tests.corpus import SEED_YEARS, comparison, corpus_folder, of_corpus, seed
from viewer.resources import resource

pytestmark = pytest.mark.no_cover  # see tests/corpus.py
MOST_CHARACTERS = 1.1
"""Characters marked, as a multiple of the fewest that another program marks."""
MOST_FRAGMENTS = 0.5
"""Fragments, as a share of those of a diff of characters."""
FOLDER = corpus_folder()


def _corpus() -> list[tuple[str, Path, Path]]:
    if FOLDER is None:
        return []
    seeds = [(f"{old} and {new}", seed(old), seed(new)) for old, new in combinations(SEED_YEARS, 2)]
    return seeds + [(label.name, label.old, label.new) for label in pair_labels(FOLDER)]


def _read_well(found: dict[str, Reading], *fewest: int | None) -> None:
    """Hold the floors; ``fewest`` are the counts of characters that ours is measured against."""
    ours = found[OURS]
    assert ours.characters <= MOST_CHARACTERS * min(count for count in fewest if count is not None)
    assert ours.fragments <= found[SEMANTIC].fragments
    assert (ours.chips, ours.broken) == (0, 0)
    # What this is measured against does tear figures apart.
    assert found[SEMANTIC].broken


def test_marks_on_the_samples_read_well() -> None:
    old, new = sorted(resource("samples").glob("*.md"))
    found = readings(comparison(old, new))
    print("\n" + table([("the samples", found)]))
    # Nearly all that changed there are figures, of which the other programs mark a digit or a half.
    _read_well(found, found[SEMANTIC].whole)


@of_corpus
def test_marks_on_real_filings_read_well() -> None:
    rows = [(name, readings(comparison(old, new))) for name, old, new in _corpus()]
    print("\n" + table(rows))
    found = together(found for _, found in rows)
    others = [one for name, one in found.items() if name not in (OURS, CHARACTERS)]
    _read_well(found, *(one.characters for one in others))
    assert found[OURS].fragments <= MOST_FRAGMENTS * found[CHARACTERS].fragments
    assert found[OURS].fragments <= min(one.fragments for one in others)
    assert all((found[OURS].chips, found[OURS].broken) == (0, 0) for _, found in rows)
