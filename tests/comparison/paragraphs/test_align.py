from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.paragraphs.align import AlignedRow, align_paragraphs
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.paragraphs.thresholds import ParagraphThresholds
from viewer.comparison.places import Place
from viewer.comparison.text.words import words_of

QUAY = "The northern quay is leased from the harbour authority until the autumn of next year."
CRANE = "Our only crane was built by a yard that no longer supplies spare parts for its slewing gear."
FUEL = "Marine fuel is bought on the spot market, where prices doubled within a single quarter."
CREW = "Licensed deck officers are scarce in the archipelago and are paid more by cargo lines."
ITEMS = ["delays in dry dock;", "shortages of marine diesel; and", "strikes of the pilots."]


def parts(name: str, texts: Sequence[str]) -> list[FactorPart]:
    return [FactorPart(Place(name, number), text, words_of(text)) for number, text in enumerate(texts)]


def aligned(old: Sequence[str], new: Sequence[str]) -> list[tuple[list[int], list[int]]]:
    """Numbers of the parts in each row; part 0, the heading, is put before both."""
    rows = align_paragraphs(parts("o1", ["A heading.", *old]), parts("n1", ["Another title.", *new]))
    assert [row.old[0].place.part for row in rows[:1]] == [0] == [row.new[0].place.part for row in rows[:1]]
    return [([p.place.part for p in row.old], [p.place.part for p in row.new]) for row in rows[1:]]


def test_what_is_alike_stands_side_by_side_and_what_is_not_faces_a_gap() -> None:
    assert aligned([QUAY, CRANE, FUEL], [QUAY, CREW, FUEL.replace("single", "recent")]) == [
        ([1], [1]),
        ([2], []),
        ([], [2]),
        ([3], [3]),
    ]


def test_of_two_gaps_at_the_end_the_old_one_comes_first() -> None:
    assert aligned([QUAY, CRANE], [QUAY, CREW]) == [([1], [1]), ([2], []), ([], [2])]
    assert aligned([QUAY, CREW], [QUAY, CRANE]) == [([1], [1]), ([2], []), ([], [2])]


def test_an_insertion_moves_no_other_paragraph() -> None:
    assert aligned([QUAY, *ITEMS], [CREW, QUAY, *ITEMS]) == [
        ([], [1]),
        ([1], [2]),
        ([2], [3]),
        ([3], [4]),
        ([4], [5]),
    ]


def test_a_list_item_is_paired_by_its_words_not_by_its_number() -> None:
    assert aligned(ITEMS, ["closures of the fairway;", *ITEMS]) == [
        ([], [1]),
        ([1], [2]),
        ([2], [3]),
        ([3], [4]),
    ]


def test_a_paragraph_cut_in_two_is_one_row() -> None:
    assert aligned([f"{QUAY} {CRANE}", FUEL], [QUAY, CRANE, FUEL]) == [([1], [1, 2]), ([2], [3])]


def test_two_paragraphs_joined_are_one_row() -> None:
    assert aligned([QUAY, CRANE, FUEL], [f"{QUAY} {CRANE}", FUEL]) == [([1, 2], [1]), ([3], [2])]


def test_a_last_sentence_set_apart_is_part_of_the_row() -> None:
    lead = "Our rivals have several clear advantages over us:"
    assert aligned([f"{QUAY} {FUEL} {lead}", *ITEMS], [f"{QUAY} {FUEL}", lead, *ITEMS])[0] == ([1], [1, 2])


def test_a_new_item_whose_words_occur_above_is_no_piece_of_what_stands_above() -> None:
    assert aligned([f"{QUAY} {CRANE}"], [f"{QUAY} {CRANE}", "The harbour authority;"]) == [
        ([1], [1]),
        ([], [2]),
    ]


def test_a_paragraph_that_grew_stands_beside_what_it_was() -> None:
    assert aligned([QUAY], [f"{FUEL} {CREW} {QUAY} {CRANE}"]) == [([1], [1])]


def test_a_paragraph_that_moved_is_linked_both_ways() -> None:
    rows = align_paragraphs(
        parts("o1", ["Heading.", QUAY, CRANE, FUEL, CREW]), parts("n1", ["Heading.", CRANE, FUEL, CREW, QUAY])
    )
    gone = next(at for at, row in enumerate(rows) if row.old and not row.new)
    come = next(at for at, row in enumerate(rows) if row.new and not row.old)
    assert rows[gone].old[0].text == QUAY == rows[come].new[0].text
    assert (rows[gone].link, rows[come].link) == (come, gone)
    assert [row.link for at, row in enumerate(rows) if at not in {gone, come}] == [None] * (len(rows) - 2)


def merged(first: Sequence[str], second: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """The rows of two old factors beside a new one; the first text of each is its heading."""
    rows = align_paragraphs(parts("o1", first) + parts("o2", second), parts("n1", new))
    return [
        (" + ".join(part.text for part in row.old), "".join(part.text for part in row.new)) for row in rows
    ]


def test_the_heading_of_a_later_factor_stands_beside_the_one_that_it_became() -> None:
    old = ["Sales of tugs may fall this summer.", FUEL], ["Our quarterly ferry earnings vary a lot.", QUAY]
    new = ["Our quarterly ferry earnings vary a lot, too.", QUAY]
    assert merged(*old, new) == [
        (old[0][0], ""),
        (FUEL, ""),
        (old[1][0], new[0]),
        (QUAY, QUAY),
    ]
    rows = align_paragraphs(parts("n1", new), parts("o1", old[0]) + parts("o2", old[1]))
    assert [len(row.old) for row in rows] == [0, 0, 1, 1]


def test_the_first_headings_stay_together_where_the_first_factor_goes_on_in_the_other() -> None:
    old = ["Sales of tugs may fall this summer.", FUEL], ["Our quarterly ferry earnings vary a lot.", QUAY]
    new = ["Our quarterly ferry earnings vary a lot, too.", FUEL, QUAY]
    assert merged(*old, new)[0] == (old[0][0], new[0])


def test_unlike_paragraphs_are_not_linked() -> None:
    rows = align_paragraphs(parts("o1", ["Heading.", QUAY]), parts("n1", ["Heading.", CREW]))
    assert [row.link for row in rows] == [None, None, None]


@pytest.mark.parametrize(("old", "new"), [(["Heading.", QUAY], []), ([], ["Heading.", QUAY])])
def test_one_side_alone_is_all_gaps(old: list[str], new: list[str]) -> None:
    rows = align_paragraphs(parts("o1", old), parts("n1", new))
    assert [(len(row.old), len(row.new)) for row in rows] == [(int(bool(old)), int(bool(new)))] * 2


def test_many_equal_paragraphs_take_no_cubic_time() -> None:
    rows = aligned([QUAY] * 150, [QUAY] * 150)
    assert rows == [([number], [number]) for number in range(1, 151)]


TEXTS = st.lists(st.sampled_from([QUAY, CRANE, FUEL, CREW, f"{QUAY} {CRANE}", *ITEMS, "", "So."]), max_size=7)


@given(TEXTS, TEXTS)
def test_every_part_stands_in_one_row_and_in_order(old: list[str], new: list[str]) -> None:
    left, right = parts("o1", old), parts("n1", new)
    rows = align_paragraphs(left, right)
    assert [part for row in rows for part in row.old] == left
    assert [part for row in rows for part in row.new] == right
    for at, row in enumerate(rows):
        assert row.old or row.new
        if row.link is not None:
            assert rows[row.link].link == at


@given(TEXTS)
def test_parts_beside_themselves_are_paired_one_to_one(texts: list[str]) -> None:
    whole = ["Heading.", *filter(None, texts)]
    rows = align_paragraphs(parts("o1", whole), parts("n1", whole))
    assert rows == tuple(AlignedRow(row.old, row.new) for row in rows)
    assert all([p.text for p in row.old] == [p.text for p in row.new] for row in rows)


@given(TEXTS, TEXTS)
def test_a_long_alignment_cut_at_what_stayed_the_same_loses_nothing(old: list[str], new: list[str]) -> None:
    left, right = parts("o1", ["Heading.", *old]), parts("n1", ["Heading.", *new])
    rows = align_paragraphs(left, right, ParagraphThresholds(anchored_size=0))
    assert [part for row in rows for part in row.old] == left
    assert [part for row in rows for part in row.new] == right


@given(TEXTS, TEXTS)
def test_with_the_sides_exchanged_the_same_parts_stand_side_by_side(old: list[str], new: list[str]) -> None:
    left, right = parts("o1", ["Heading.", *old]), parts("n1", ["Title.", *new])
    there, back = align_paragraphs(left, right), align_paragraphs(right, left)

    def beside(rows: Sequence[AlignedRow], *, mirrored: bool) -> set[tuple[object, ...]]:
        found = set()
        for row in rows:
            twin = rows[row.link] if row.link is not None else AlignedRow((), ())
            sides = (row.old, row.new, twin.old, twin.new)
            found.add((row.new, row.old, twin.new, twin.old) if mirrored else sides)
        return found

    assert beside(there, mirrored=False) == beside(back, mirrored=True)


GROWN = (
    "The northern quay is leased from the harbour authority, which last spring sold its shares to a pension "
    "fund, until the autumn of next year, when the fund may sell the quay. The fund has told its members "
    "that it wants to build flats there, and it has asked three architects for drawings of them."
)


def test_the_half_of_a_cut_paragraph_that_grew_joins_the_other_half() -> None:
    assert aligned([f"{QUAY} {CRANE} {FUEL}", CREW], [GROWN, f"{CRANE} {FUEL}", CREW]) == [
        ([1], [1, 2]),
        ([2], [3]),
    ]
    assert aligned([GROWN, f"{CRANE} {FUEL}", CREW], [f"{QUAY} {CRANE} {FUEL}", CREW]) == [
        ([1, 2], [1]),
        ([3], [2]),
    ]


def test_what_was_put_into_the_middle_of_a_paragraph_joins_its_row() -> None:
    middle = "The pilots went on strike in March."
    assert aligned([f"{QUAY} {CRANE} {FUEL}"], [QUAY, middle, f"{CRANE} {FUEL}"]) == [([1], [1, 2, 3])]


def test_a_neighbour_that_has_moved_text_of_the_row_does_not_join_it() -> None:
    further = "The pilots went on strike in March, and the mail was late for weeks all over the islands."
    old = [f"{QUAY} {CRANE} {FUEL}", CREW]
    assert aligned(old, [f"{further} {FUEL}", f"{QUAY} {CRANE}", CREW]) == [([], [1]), ([1], [2]), ([2], [3])]


def test_a_neighbour_that_shares_only_what_all_say_joins_nothing() -> None:
    stock = "This could have a material adverse effect on our business, financial condition and results."
    assert aligned([f"{QUAY} {stock}"], [QUAY, f"{CREW} {stock}"]) == [([1], [1]), ([], [2])]


def test_a_long_factor_is_aligned_around_what_stayed_the_same() -> None:
    old = [f"{QUAY} It is berth number {number} of the northern terminal." for number in range(90)]
    new = [CREW, *old[:40], FUEL, *old[41:]]
    assert aligned(old, new) == [
        ([], [1]),
        *(([number], [number + 1]) for number in range(1, 41)),
        ([41], []),
        ([], [42]),
        *(([number], [number + 1]) for number in range(42, 91)),
    ]
