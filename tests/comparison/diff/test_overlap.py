from __future__ import annotations

import pytest

from viewer.comparison.diff.edits import TokenEdit
from viewer.comparison.diff.overlap import keep_overlaps
from viewer.comparison.diff.tokens import Token, tokens_of
from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser

NORMALISER = normaliser(Options())


def tokens(text: str) -> list[Token]:
    return tokens_of(text, (), NORMALISER)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "trust and operational freedom",
            "operational freedom, fleet and fares",
            [TokenEdit(0, 2, 0, 0), TokenEdit(4, 4, 2, 6)],
        ),
        ("the old ferry is late", "the new ferry was early", [TokenEdit(0, 5, 0, 5)]),
        ("the northern fleet and the crews of it", "of it we have said", [TokenEdit(0, 8, 0, 5)]),
        (
            "all rivals of our shipping line that run the larger and faster ferries north of the archipelago",
            "north of the archipelago we",
            [TokenEdit(0, 13, 0, 0), TokenEdit(17, 17, 4, 5)],
        ),
    ],
)
def test_what_ends_one_side_and_begins_the_other_is_kept(
    old: str, new: str, expected: list[TokenEdit]
) -> None:
    left, right = tokens(old), tokens(new)
    assert keep_overlaps([TokenEdit(0, len(left), 0, len(right))], left, right) == expected
    mirrored = keep_overlaps([TokenEdit(0, len(right), 0, len(left))], right, left)
    assert [edit.mirrored for edit in mirrored] == expected


def test_a_single_word_or_a_small_part_of_a_long_rewrite_is_not_kept() -> None:
    long = "whatever was agreed between owners of barges, pilots, cooks and harbour masters about ice"
    for old, new in [
        ("we sail ferries", "ferries were sold"),
        (f"{long} big ships", f"big ships {long[::-1]}"),
    ]:
        left, right = tokens(old), tokens(new)
        whole = [TokenEdit(0, len(left), 0, len(right))]
        assert keep_overlaps(whole, left, right) == whole


def test_an_insertion_is_left_alone() -> None:
    text = tokens("the quay the quay")
    assert keep_overlaps([TokenEdit(2, 2, 0, 4)], text, text) == [TokenEdit(2, 2, 0, 4)]
