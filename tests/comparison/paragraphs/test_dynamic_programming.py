from __future__ import annotations

from collections.abc import Sequence

import pytest

from viewer.comparison.paragraphs.dynamic_programming import Step, best_steps
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.paragraphs.thresholds import PARAGRAPH_THRESHOLDS, ParagraphThresholds
from viewer.comparison.places import Place
from viewer.comparison.text.words import words_of

QUAY = "northern quay lease harbour authority autumn"
CRANE = "crane yard spare gear slewing supplier"
FUEL = "marine fuel spot market price quarter"
CREW = "deck officer archipelago cargo line licence"


def steps(
    old: Sequence[str], new: Sequence[str], thresholds: ParagraphThresholds = PARAGRAPH_THRESHOLDS
) -> list[Step]:
    left, right = (
        [FactorPart(Place(name, at), text, words_of(text)) for at, text in enumerate(side, start=1)]
        for name, side in (("o1", old), ("n1", new))
    )
    found = best_steps(left, right, thresholds)
    assert [sum(step[side] for step in found) for side in (0, 1)] == [len(old), len(new)]
    back = best_steps(right, left, thresholds)
    assert sorted(step for step in back if all(step)) == sorted(step[::-1] for step in found if all(step))
    return found


def test_gaps_of_the_old_side_come_first() -> None:
    assert steps([QUAY, CRANE], [FUEL, CREW]) == [(1, 0), (1, 0), (0, 1), (0, 1)]
    assert steps([], [FUEL]) == [(0, 1)]
    assert steps([FUEL], []) == [(1, 0)]
    assert steps([], []) == []


@pytest.mark.parametrize(("shared", "step"), [(2, False), (3, True)])
def test_two_paragraphs_share_a_row_from_two_fifths_of_their_words_on(shared: int, step: bool) -> None:
    words = QUAY.split()
    old = " ".join([*words[:shared], *CRANE.split()[: 6 - shared]])
    new = " ".join([*words[:shared], *FUEL.split()[: 6 - shared]])
    assert ((1, 1) in steps([old], [new])) is step
    assert ((1, 1) in steps([old], [new], ParagraphThresholds(paired=shared / 6))) is True


@pytest.mark.parametrize(("words", "step"), [(7, False), (8, True)])
def test_a_longer_paragraph_shares_a_row_with_a_short_one_that_it_contains(words: int, step: bool) -> None:
    short = f"{QUAY} {CRANE}".split()[:words]
    long = [f"other{number}" for number in range(40)]
    grown = " ".join([*long, *short[:-1], *long[::-1]])
    wanted = ParagraphThresholds(piece=2.0)
    assert ((1, 1) in steps([" ".join(short)], [grown], wanted)) is step


def test_a_number_of_the_same_form_counts_half() -> None:
    old, new = "fell 3.5 points 7.1 tons", "rose 4.5 marks 8.2 miles"
    assert steps([old], [new]) == [(1, 0), (0, 1)]
    assert steps([old], [new], ParagraphThresholds(paired=0.2)) == [(1, 1)]
    assert steps([old], [new.replace("8.2", "18.2")], ParagraphThresholds(paired=0.2)) == [(1, 0), (0, 1)]


@pytest.mark.parametrize("one_by_one", [0, 36])
def test_numbers_of_one_form_count_half_however_many_paragraphs_are_compared(one_by_one: int) -> None:
    thresholds = ParagraphThresholds(paired=0.2, one_by_one=one_by_one)
    old, new = "fell 3.5 points 7.1 tons", "rose 4.5 marks 8.2 miles"
    assert steps([QUAY, old], [new, CRANE, FUEL], thresholds) == [(1, 0), (1, 1), (0, 1), (0, 1)]


@pytest.mark.parametrize("one_by_one", [0, 36])
def test_a_paragraph_cut_into_three_is_one_row(one_by_one: int) -> None:
    thresholds = ParagraphThresholds(one_by_one=one_by_one)
    whole = f"{QUAY} {CRANE} {FUEL}"
    assert steps([whole, CREW], [QUAY, CRANE, FUEL, f"{CREW} today"], thresholds) == [(1, 3), (1, 1)]
    assert steps([CREW, whole], [f"{CREW} today", QUAY, CRANE, FUEL], thresholds) == [(1, 1), (1, 3)]


def test_no_more_pieces_are_joined_than_the_limit() -> None:
    whole = f"{QUAY} {CRANE} {FUEL}"
    thresholds = ParagraphThresholds(most_pieces=2)
    assert steps([whole], [QUAY, CRANE, FUEL], thresholds) == [(1, 2), (0, 1)]


@pytest.mark.parametrize(
    ("piece", "step"),
    [
        ("spare gear", (1, 1)),  # two words are found by chance
        ("spare gear slewing", (1, 2)),
        ("spare gear slewing zebra", (1, 1)),  # of fewer than six words none may be missing
        ("spare gear slewing supplier yard zebra", (1, 1)),
        ("crane yard spare gear slewing zebra", (1, 2)),  # five of six
        ("crane yard spare gear zebra giraffe", (1, 1)),  # four of six
    ],
)
def test_a_short_piece_must_be_there_in_full(piece: str, step: Step) -> None:
    found = steps([f"{QUAY} {FUEL} {CRANE}"], [f"{QUAY} {FUEL}", piece])
    assert step in found


def test_a_piece_that_says_what_another_one_says_is_none() -> None:
    assert steps([f"{QUAY} {CRANE}"], [f"{QUAY} {CRANE}", QUAY]) == [(1, 1), (0, 1)]


def test_paragraphs_without_a_word_pair_if_they_are_equal() -> None:
    assert steps([QUAY, "***", FUEL], ["***", CREW]) == [(1, 0), (1, 1), (1, 0), (0, 1)]
    assert steps([QUAY, "***", FUEL], ["---", CREW])[1] == (1, 0)
    assert (1, 1) not in steps([QUAY, "***", FUEL], ["---", CREW])


def test_words_outweigh_signs() -> None:
    assert steps(["***", f"{QUAY} old"], [f"{QUAY} new", "***"]) == [(1, 0), (1, 1), (0, 1)]
