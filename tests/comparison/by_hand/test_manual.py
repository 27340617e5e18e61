from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.comparison.risks import ALL, CREW, FERRIES, FUEL, HARBOUR, TICKETS, WEATHER, filing
from viewer.comparison import (
    Comparison,
    Flag,
    ImpossiblePair,
    ManualPair,
    Options,
    Status,
    compare,
    recompare,
)
from viewer.filings.errors import Cancelled

OLD = filing(FERRIES, FUEL, HARBOUR, CREW, WEATHER)
LATER = (FUEL[0], FUEL[1].replace("31%", "28%").replace("2024", "2025"), FUEL[2])
NEW = filing(FERRIES, LATER, HARBOUR, CREW, TICKETS, year=2025)


def groups(comparison: Comparison) -> list[tuple[str, str, bool]]:
    return [("+".join(pair.old), "+".join(pair.new), pair.manual) for pair in comparison.pairs]


def by_hand(*pairs: tuple[str, str]) -> list[ManualPair]:
    return [ManualPair(tuple(old.split()), tuple(new.split())) for old, new in pairs]


def test_a_pair_that_no_word_speaks_for() -> None:
    manual = by_hand(("o5", "n5"))
    comparison = compare(OLD, NEW, manual=manual)
    assert groups(comparison)[4] == ("o5", "n5", True)
    assert len(comparison.pairs) == 5
    assert comparison.pairs[4].why.startswith("Paired by the reviewer.")
    assert comparison.pairs[4].status is Status.EDITED
    assert comparison.manual == tuple(manual)
    assert comparison.counts["removed"] == comparison.counts["added"] == 0


def test_taking_a_pair_apart_leaves_all_others() -> None:
    comparison = compare(OLD, NEW, manual=by_hand(("o3", ""), ("", "n3")))
    assert groups(comparison) == [
        ("o1", "n1", False),
        ("o2", "n2", False),
        ("o3", "", True),
        ("", "n3", True),
        ("o4", "n4", False),
        ("o5", "", False),
        ("", "n5", False),
    ]
    removed = comparison.pairs[2]
    assert removed.status is Status.REMOVED
    assert removed.nearest is not None
    assert "the reviewer says" in removed.why


def test_a_factor_torn_from_its_pair_is_searched_for_among_those_that_have_none() -> None:
    twins = filing(FERRIES, FUEL, LATER, CREW)
    comparison = compare(filing(FERRIES, FUEL, CREW), twins, manual=by_hand(("", "n2")))
    assert groups(comparison)[1:3] == [("", "n2", True), ("o2", "n3", False)]


def test_several_on_one_side_are_a_split_or_a_merge() -> None:
    split = compare(OLD, NEW, manual=by_hand(("o5", "n4 n5")))
    assert groups(split)[3:] == [("o4", "", False), ("o5", "n4+n5", True)]
    assert Flag.SPLIT in split.pairs[4].flags
    merged = compare(OLD, NEW, manual=by_hand(("o4 o5", "n4")))
    assert groups(merged)[3:] == [("o4+o5", "n4", True), ("", "n5", False)]
    assert Flag.MERGED in merged.pairs[3].flags


def test_what_the_alignment_holds_together_may_be_taken_apart() -> None:
    whole = ("Our harbour and our crews may fail us.", *HARBOUR[1:], *CREW[1:])
    old, new = filing(FERRIES, whole, WEATHER), filing(FERRIES, HARBOUR, CREW, WEATHER)
    assert groups(compare(old, new))[1] == ("o2", "n2+n3", False)
    assert groups(compare(old, new, manual=by_hand(("", "n3"))))[1:3] == [
        ("o2", "n2", False),
        ("", "n3", True),
    ]


def test_several_without_counterpart_are_each_alone() -> None:
    comparison = compare(OLD, NEW, manual=by_hand(("o1 o2", "")))
    assert groups(comparison)[:4] == [
        ("o1", "", True),
        ("o2", "", True),
        ("", "n1", False),
        ("", "n2", False),
    ]


@pytest.mark.parametrize(
    ("manual", "said"),
    [
        (by_hand(("o9", "n1")), "old filing has no factor 'o9'"),
        (by_hand(("n1", "")), "old filing has no factor 'n1'"),
        (by_hand(("o0", "n1")), "'o0'"),
        (by_hand(("o1", "n1 n7")), "new filing has no factor 'n7'"),
        (by_hand(("o1", "n1"), ("o1", "n2")), "'o1' stands twice"),
        (by_hand(("o1", "n1 n1")), "'n1' stands twice"),
        (by_hand(("", "")), "no factor at all"),
    ],
)
def test_an_impossible_pair_says_which_factor(manual: list[ManualPair], said: str) -> None:
    comparison = compare(OLD, NEW)
    with pytest.raises(ImpossiblePair, match=said):
        compare(OLD, NEW, manual=manual)
    with pytest.raises(ImpossiblePair, match=said):
        recompare(comparison, manual)


def test_where_a_filing_has_no_factors_the_reviewer_is_heeded_too() -> None:
    comparison = compare(filing(), filing(FUEL, CREW), manual=by_hand(("", "n2")))
    assert groups(comparison) == [("", "n1", False), ("", "n2", True)]


def test_rows_are_kept_where_the_factors_are_the_same() -> None:
    before = compare(OLD, NEW)
    after = recompare(before, by_hand(("o5", "n5")))
    assert [one.rows is two.rows for one, two in zip(before.pairs[:4], after.pairs[:4], strict=True)] == [
        True
    ] * 4


def test_recomparing_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        recompare(compare(OLD, NEW), [], should_cancel=lambda: True)


FACTORS = [*ALL, LATER, (FUEL[0], *CREW[1:]), ("Two in one.", *HARBOUR[1:], *WEATHER[1:])]


@st.composite
def manual_pairs(draw: st.DrawFn, old: int, new: int) -> list[ManualPair]:
    ids = [f"o{at + 1}" for at in range(old)] + [f"n{at + 1}" for at in range(new)]
    chosen = draw(st.lists(st.sampled_from(ids), unique=True, max_size=6)) if ids else []
    made = []
    while chosen:
        size = draw(st.integers(1, 3))
        group, chosen = chosen[:size], chosen[size:]
        sides = [tuple(name for name in group if name.startswith(letter)) for letter in "on"]
        made.append(ManualPair(sides[0], sides[1]))
    return made


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(FACTORS), max_size=6),
    st.lists(st.sampled_from(FACTORS), max_size=6),
    st.booleans(),
    st.data(),
)
def test_recomparing_is_comparing_from_the_beginning(
    olds: list[Sequence[str]], news: list[Sequence[str]], rolled: bool, data: st.DataObject
) -> None:
    old, new = filing(*olds), filing(*news, year=2025)
    options = Options(ignore_rolled_dates=rolled)
    first = data.draw(manual_pairs(len(olds), len(news)))
    then = data.draw(manual_pairs(len(olds), len(news)))
    plain, overruled = compare(old, new, options), compare(old, new, options, manual=first)
    assert recompare(plain, first) == overruled
    assert recompare(overruled, then) == compare(old, new, options, manual=then)
    assert recompare(overruled, ()) == plain


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(FACTORS), max_size=6), st.lists(st.sampled_from(FACTORS), max_size=6), st.data()
)
def test_the_reviewer_is_heeded_and_no_untouched_pair_shifts(
    olds: list[Sequence[str]], news: list[Sequence[str]], data: st.DataObject
) -> None:
    old, new = filing(*olds), filing(*news)
    manual = data.draw(manual_pairs(len(olds), len(news)))
    before, after = compare(old, new), compare(old, new, manual=manual)
    held = {name for group in manual for name in (*group.old, *group.new)}
    said = {
        (tuple(sorted(group.old)), tuple(sorted(group.new))) for group in manual if group.old and group.new
    }
    assert said == {(pair.old, pair.new) for pair in after.pairs if pair.manual and pair.old and pair.new}
    shown = {(pair.old, pair.new) for pair in after.pairs}
    for pair in before.pairs:
        if pair.old and pair.new and not held & {*pair.old, *pair.new}:
            assert (pair.old, pair.new) in shown
    ids = [name for pair in after.pairs for name in (*pair.old, *pair.new)]
    assert sorted(ids) == sorted(name for pair in before.pairs for name in (*pair.old, *pair.new))
