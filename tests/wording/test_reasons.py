"""Why two factors are one risk, as a reviewer would say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.factors.grounds import Grounds
from viewer.comparison.model import Flag, Pair, Status
from viewer.wording.pairs import reason_words


def pair(*headings: str, flags: tuple[Flag, ...] = (), flag_words: str = "") -> Pair:
    old, new = headings
    spec = PairSpec([(old, new), ("They fell.", "They fell twice.")], flags=flags)
    (made,) = build_comparison([spec]).pairs
    return replace(made, grounds=Grounds(0.43, 0.9399, flag_words), why="(score 0.92)")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (
            pair("Rates may fall.", "Rates may fall."),
            "Same risk: the same heading, texts 94% alike in their telling words.",
        ),
        (
            pair("Rates may fall.", "Rates may fall!"),
            "Same risk: headings alike, texts 94% alike in their telling words.",
        ),
        (
            pair("Rates may fall.", "Prices may sink.", flags=(Flag.RETITLED,), flag_words="In other words."),
            "Same risk: headings 43% alike, texts 94% alike in their telling words. In other words.",
        ),
        (
            replace(pair("Rates may fall.", "Rates may fall."), manual=True),
            "Paired by the reviewer: the same heading, texts 94% alike in their telling words.",
        ),
        (
            replace(pair("Rates may fall.", "Rates may fall."), status=Status.UNCHANGED),
            "Same risk: heading and text are the same.",
        ),
    ],
)
def test_the_reason_is_told_without_scores(made: Pair, said: str) -> None:
    assert reason_words(made) == said


def test_of_two_texts_that_have_little_in_common_no_more_is_claimed_than_that_they_were_paired() -> None:
    weak = replace(pair("Rates may fall.", "Rates may fall."), grounds=Grounds(0.08, 0.29))
    assert reason_words(weak).startswith("Taken for the same risk: ")


def test_what_is_alike_but_for_a_word_is_never_told_as_wholly_alike() -> None:
    almost = replace(pair("Rates may fall.", "Rates may fall."), grounds=Grounds(1.0, 0.9996))
    assert "99% alike" in reason_words(almost)


def test_a_pair_with_one_side_keeps_its_proof() -> None:
    removed = replace(pair("Rates may fall.", "Rates may fall."), new=(), grounds=None, why="Removed: …")
    assert reason_words(removed) == "Removed: …"
