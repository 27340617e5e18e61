from __future__ import annotations

from collections.abc import Sequence

import pytest

from viewer.comparison.paragraphs.cut_paragraphs import TwoSides, join_cut_paragraphs
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.paragraphs.thresholds import PARAGRAPH_THRESHOLDS, ParagraphThresholds
from viewer.comparison.places import Place

A = "northern quay lease harbour authority autumn pension fund"
B = "crane yard spare gear slewing supplier rope winch"
C = "marine fuel spot market price quarter swap hedge"
D = "deck officer archipelago cargo line licence sailing refund"
STOCK = "could have a material adverse effect on our business"

Text = Sequence[str]


def other(count: int, name: str = "other") -> str:
    return " ".join(f"{name}{number}" for number in range(count))


def rows_of(*texts: tuple[Text, Text]) -> list[TwoSides]:
    """Rows of these texts; each text is a part."""
    numbers = [0, 0]
    rows = []
    for sides in texts:
        made = []
        for side, parts in enumerate(sides):
            found = []
            for text in parts:
                numbers[side] += 1
                found.append(FactorPart(Place("on"[side] + "1", numbers[side]), text, tuple(text.split())))
            made.append(tuple(found))
        rows.append((made[0], made[1]))
    return rows


def joined(
    *texts: tuple[Text, Text], thresholds: ParagraphThresholds = PARAGRAPH_THRESHOLDS
) -> list[tuple[int, int]]:
    """How many parts each side of each row has in the end; the same with the filings exchanged."""
    rows = rows_of(*texts)
    made = join_cut_paragraphs(rows, thresholds)
    for side in (0, 1):
        before = [part.text for row in rows for part in row[side]]
        assert [part.text for row in made for part in row[side]] == before
    back = join_cut_paragraphs([row[::-1] for row in rows], thresholds)
    assert [row[::-1] for row in back] == made
    return [(len(old), len(new)) for old, new in made]


def test_a_gap_after_or_before_the_row_joins_it() -> None:
    assert joined(([f"{A} {B}"], [A]), ([], [B])) == [(1, 2)]
    assert joined(([], [A]), ([f"{A} {B}"], [B])) == [(1, 2)]
    assert joined(([f"{A} {B}"], [A]), ([], [D])) == [(1, 1), (0, 1)]


def test_only_what_the_row_lacks_on_the_side_of_the_gap_counts() -> None:
    assert joined(([f"{A} {B}"], [A]), ([B], [])) == [(1, 1), (1, 0)]
    assert joined(([f"{A} {B}"], [f"{A} {B}"]), ([], [B])) == [(1, 1), (0, 1)]


@pytest.mark.parametrize(("words", "rows"), [(5, [(1, 2)]), (4, [(1, 1), (0, 1)])])
def test_a_gap_that_is_there_as_a_whole_joins_from_five_words_on(
    words: int, rows: list[tuple[int, int]]
) -> None:
    assert joined(([f"{A} {B}"], [A]), ([], [" ".join(B.split()[:words])])) == rows


@pytest.mark.parametrize(("words", "rows"), [(8, [(1, 2)]), (7, [(1, 1), (0, 1)])])
def test_a_gap_that_is_there_in_part_joins_from_eight_words_on(
    words: int, rows: list[tuple[int, int]]
) -> None:
    gap = f"{' '.join(B.split()[:words])} {other(3)}"
    assert joined(([f"{A} {B}"], [A]), ([], [gap])) == rows


@pytest.mark.parametrize(("more", "rows"), [(32, [(1, 2)]), (33, [(1, 1), (0, 1)])])
def test_they_must_be_a_fifth_of_a_long_gap(more: int, rows: list[tuple[int, int]]) -> None:
    lacking = f"{B} {other(60, 'lacking')}"
    assert joined(([f"{A} {lacking}"], [A]), ([], [f"{B} {other(more)}"])) == rows


@pytest.mark.parametrize(("lacking", "rows"), [(32, [(1, 2)]), (33, [(1, 1), (0, 1)])])
def test_or_of_what_the_row_lacks_if_that_is_less(lacking: int, rows: list[tuple[int, int]]) -> None:
    whole = f"{A} {B} {other(lacking, 'lacking')}"
    assert joined(([whole], [A]), ([], [f"{B} {other(200)}"])) == rows


@pytest.mark.parametrize(("content", "rows"), [(4, [(1, 2)]), (3, [(1, 1), (0, 1)])])
def test_stock_words_alone_join_nothing(content: int, rows: list[tuple[int, int]]) -> None:
    shared = " ".join([*STOCK.split(), *B.split()[:content]])
    assert joined(([f"{A} {shared}"], [A]), ([], [f"{shared} {other(2)}"])) == rows
    assert joined(([f"{A} {STOCK}"], [A]), ([], [STOCK])) == [(1, 1), (0, 1)]


def test_text_that_moved_within_the_row_joins_nothing() -> None:
    """``B`` stands at the beginning of the old paragraph, but the gap with it follows the new one."""
    assert joined(([f"{B} {A}"], [A]), ([], [B])) == [(1, 1), (0, 1)]


@pytest.mark.parametrize(("between", "rows"), [(16, [(1, 3)]), (17, [(1, 1), (0, 1), (0, 1)])])
def test_what_lies_between_joins_if_it_is_not_too_long(between: int, rows: list[tuple[int, int]]) -> None:
    assert joined(([f"{A} {B}"], [A]), ([], [other(between)]), ([], [B])) == rows


def test_for_many_shared_words_any_length_between_joins() -> None:
    far = other(200)
    lacking = f"{B} {C} {D.replace('refund', '')}".strip()
    assert len(lacking.split()) == 23
    assert joined(([f"{A} {lacking}"], [A]), ([], [far]), ([], [lacking])) == [(1, 3)]
    less = " ".join(lacking.split()[:19])
    assert joined(([f"{A} {less}"], [A]), ([], [far]), ([], [less])) == [(1, 1), (0, 1), (0, 1)]


def test_gaps_of_the_other_side_between_stay_in_their_place() -> None:
    assert joined(([f"{A} {B}"], [A]), ([D], []), ([], [B])) == [(1, 2), (1, 0)]


def test_a_gap_goes_to_the_row_that_shares_more_with_it() -> None:
    gap = f"{C} {D} {B}"
    assert joined(([f"{A} {B}"], [A]), ([], [gap]), ([f"{C} {D} {other(9)}"], [other(9)])) == [
        (1, 1),
        (1, 2),
    ]
    gap = f"{B} {C} {D}"
    assert joined(([f"{A} {C} {D}"], [A]), ([], [gap]), ([f"{B} {other(9)}"], [other(9)])) == [
        (1, 2),
        (1, 1),
    ]


def test_a_row_reaches_no_farther_than_the_limit() -> None:
    far = [([], [f"x{number}"]) for number in range(2)]
    texts = (([f"{A} {B}"], [A]), *far, ([], [B]))
    assert joined(*texts, thresholds=ParagraphThresholds(reach=3)) == [(1, 4)]
    assert joined(*texts, thresholds=ParagraphThresholds(reach=2)) == [(1, 1), (0, 1), (0, 1), (0, 1)]


def test_a_row_that_is_too_large_is_left_alone() -> None:
    texts = (([f"{A} {B}"], [A]), ([], [B]))
    assert joined(*texts, thresholds=ParagraphThresholds(joined_size=16 * 8)) == [(1, 2)]
    assert joined(*texts, thresholds=ParagraphThresholds(joined_size=16 * 8 - 1)) == [(1, 1), (0, 1)]


def test_what_a_row_took_in_may_lead_to_more() -> None:
    """The gap on the old side shares nothing with the row until the gap on the new side has joined it."""
    texts = (([f"{A} {B}"], [A]), ([], [f"{B} {C}"]), ([C], []))
    assert joined(*texts) == [(2, 2)]
    assert joined(*texts, thresholds=ParagraphThresholds(rounds=1)) == [(1, 2), (1, 0)]


def test_two_rows_are_one_where_a_sentence_went_over() -> None:
    assert joined(([f"{A} {B}"], [A]), ([C], [f"{B} {C}"])) == [(2, 2)]
    assert joined(([f"{A} {B}"], [A]), ([D], []), ([C], [f"{B} {C}"])) == [(3, 2)]
    assert joined(([f"{A} {B}"], [A]), ([C], [f"{D} {C}"])) == [(1, 1), (1, 1)]


@pytest.mark.parametrize(("words", "rows"), [(8, [(2, 2)]), (7, [(1, 1), (1, 1)])])
def test_a_sentence_that_went_over_has_eight_words(words: int, rows: list[tuple[int, int]]) -> None:
    over = " ".join(B.split()[:words])
    assert joined(([f"{A} {over}"], [A]), ([C], [f"{over} {C}"])) == rows


def test_stock_words_that_both_rows_have_join_no_rows() -> None:
    over = f"{STOCK} {' '.join(B.split()[:3])}"
    assert joined(([f"{A} {over}"], [A]), ([C], [f"{over} {C}"])) == [(1, 1), (1, 1)]


def test_a_sentence_that_went_elsewhere_in_the_next_row_joins_no_rows() -> None:
    """It stood first in the left row and stands last in the right one: no order has both."""
    assert joined(([f"{B} {A}"], [A]), ([C], [f"{C} {B}"])) == [(1, 1), (1, 1)]


def test_rows_too_far_apart_are_not_joined() -> None:
    between = [([D], [])] * 2
    texts = (([f"{A} {B}"], [A]), *between, ([C], [f"{B} {C}"]))
    assert joined(*texts, thresholds=ParagraphThresholds(reach=3)) == [(4, 2)]
    assert joined(*texts, thresholds=ParagraphThresholds(reach=2)) == [(1, 1), (1, 0), (1, 0), (1, 1)]
