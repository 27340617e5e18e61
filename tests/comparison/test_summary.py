from __future__ import annotations

import pytest

from viewer.comparison.model import FigureVerdict, Flag, Similarity, Status
from viewer.comparison.summary import count, section_similarity


def test_the_same_words_are_wholly_similar() -> None:
    assert section_similarity(["a", "b"], ["a", "b"]) == Similarity(1.0, 1.0, 1.0, 1.0)
    assert section_similarity([], []) == Similarity(1.0, 1.0, 1.0, 1.0)


def test_nothing_in_common_is_wholly_unlike() -> None:
    assert section_similarity(["a", "b"], ["c", "d"]) == Similarity(0.0, 0.0, 0.0, 0.0)
    assert section_similarity([], ["c"]) == Similarity(0.0, 0.0, 0.0, 0.0)


def test_the_three_measures_as_defined() -> None:
    found = section_similarity(["berth", "berth", "crew"], ["berth", "fuel"])
    assert found.cosine == pytest.approx(2 / (5**0.5 * 2**0.5))
    assert found.jaccard == pytest.approx(1 / 3)
    assert found.edit == pytest.approx(1 / 3)


def test_counts_name_every_status_flag_and_verdict() -> None:
    counts = count([])
    assert counts == dict.fromkeys(counts, 0)
    wanted = {"pairs", "figures_changed", "figures_suspect", "introduction_edited", "set_aside_differ"}
    wanted |= {each.value for each in (*Status, *Flag)} | {f"figures_{each.value}" for each in FigureVerdict}
    assert set(counts) == wanted


def test_the_worked_example_of_lazy_prices() -> None:
    """The three sentences by which the paper shows its measures."""
    first, second, third = (
        sentence.split()
        for sentence in (
            "we expect demand to increase",
            "we expect worldwide demand to increase",
            "we expect weakness in sales",
        )
    )
    near, far = section_similarity(first, second), section_similarity(first, third)
    assert (near.cosine, far.cosine) == (pytest.approx(0.91, abs=0.005), pytest.approx(0.40))
    assert (near.jaccard, far.jaccard) == (pytest.approx(0.83, abs=0.005), pytest.approx(0.25))
    # One word added to texts of five and six words; three deleted and three added to texts of five each.
    assert near.simple == pytest.approx(1 - 1 / (5 + 6))
    assert far.simple == pytest.approx(1 - (3 + 3) / (5 + 5))
