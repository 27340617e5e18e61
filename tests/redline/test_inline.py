"""Both sides in one text: nothing of either side is lost, and every stretch of each is found again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison, changes_of
from tests.redline.sample import ADDED, EDITED, REMOVED, sample, with_segments, with_whole_figures
from viewer.comparison.model import Comparison, Op, Pair, Row, Segment
from viewer.comparison.places import Place
from viewer.redline.inline import inline
from viewer.redline.plan import NEW, OLD, PARAGRAPH_END, BlockKind, MarkKind, Plan, PlannedBlock
from viewer.redline.planning import Planner

_GONE = {MarkKind.DELETED: OLD, MarkKind.INSERTED: NEW}


def merged_plan(comparison: Comparison, pairs: tuple[Pair, ...]) -> tuple[Plan, Plan]:
    plan = Planner(comparison).plan(pairs)
    return plan, inline(plan, pairs)


def text_of(blocks: tuple[PlannedBlock, ...], side: int) -> str:
    """What the merged blocks say one side has, by their marks."""
    parts = []
    for block in blocks:
        if not block.shares:
            continue
        other = {at for m in block.marks if _GONE.get(m.kind, side) != side for at in range(m.start, m.end)}
        parts.append("".join(sign for at, sign in enumerate(block.text) if at not in other))
    return "\n".join(parts)


def check_shares(plan: Plan, merged: Plan) -> None:
    """Every share holds the characters of the block that it names; together they hold that block's text."""
    for row, both in zip(plan.rows, merged.rows, strict=True):
        seen: dict[tuple[int, int], str] = {}
        for block in both.new:
            for share in block.shares:
                text = row.sides[share.side][share.block].text
                words = block.text[share.start : share.end]
                assert words == text[share.at : share.at + share.end - share.start]
                assert share.at == len(seen.get((share.side, share.block), ""))
                seen[share.side, share.block] = seen.get((share.side, share.block), "") + words
        for (side, number), words in seen.items():
            assert words == row.sides[side][number].text


def test_the_rows_stay_those_of_the_plan() -> None:
    comparison = sample()
    plan, merged = merged_plan(comparison, comparison.pairs)
    for row, both in zip(plan.rows, merged.rows, strict=True):
        assert (row.pair, row.row, row.fold, row.opens) == (both.pair, both.row, both.fold, both.opens)
        assert row.is_fold == both.is_fold
        assert row.is_category == both.is_category
    assert plan.folds == merged.folds
    check_shares(plan, merged)


@pytest.mark.parametrize("index", [EDITED, ADDED, REMOVED])
def test_deletions_and_insertions_stand_in_place(index: int) -> None:
    comparison = sample()
    pair = comparison.pairs[index]
    _, merged = merged_plan(comparison, (pair,))
    for both in merged.rows:
        if both.row is not None:
            row = pair.rows[both.row]
            assert text_of(both.new, OLD) == row.old_text
            assert text_of(both.new, NEW) == row.new_text


def test_the_note_at_a_missing_side_stands_before_the_text() -> None:
    comparison = sample()
    _, merged = merged_plan(comparison, (comparison.pairs[ADDED],))
    assert [block.kind for block in merged.rows[0].new] == [BlockKind.NOTE, BlockKind.HEADING]
    assert not any(block.kind is BlockKind.GAP for row in merged.rows for block in row.new)


def test_both_values_of_a_figure_are_boxed_and_one_that_stayed_once() -> None:
    comparison = sample()
    _, merged = merged_plan(comparison, (with_whole_figures(comparison.pairs[EDITED]),))
    block = merged.rows[1].new[0]
    boxed = [(block.text[f.start : f.end], f.side) for f in block.figures]
    assert boxed.count(("¥15.1 billion", OLD)) == boxed.count(("¥26.1 billion", NEW)) == 1
    assert [side for text, side in boxed if text == "eight"] == [NEW]


def split_pair(
    old: list[str], new: list[str], segments: list[tuple[Op, str, bool]]
) -> tuple[Comparison, Pair]:
    """A pair whose second row holds several paragraphs of each side."""
    comparison = build_comparison(
        [PairSpec([("Ice", "Ice"), *((a, None) for a in old), *((None, b) for b in new)])]
    )
    pair = comparison.pairs[0]
    places = [
        tuple(Place(name, n + 1) for n in range(len(texts))) for name, texts in (("o1", old), ("n1", new))
    ]
    rows = (pair.rows[0], Row(places[OLD], places[NEW], (), ()))
    pair = with_segments(replace(pair, rows=rows), 1, segments)
    made = pair.rows[1].segments
    rows = (pair.rows[0], replace(pair.rows[1], changes=changes_of(made)))
    return comparison, replace(pair, rows=rows)


@pytest.mark.parametrize(
    ("old", "new", "segments", "texts"),
    [
        (["One. Two."], ["One.", "Two."], [("=", "One."), ("-", " "), ("+", "\n"), ("=", "Two.")], 2),
        (["One.", "Two."], ["One. Two."], [("=", "One."), ("-", "\n"), ("+", " "), ("=", "Two.")], 1),
        (["One.", "Two."], ["One.", "Three."], [("=", "One.\n"), ("-", "Two."), ("+", "Three.")], 2),
    ],
    ids=["split", "joined", "kept"],
)
def test_paragraphs_that_were_split_or_joined(
    old: list[str], new: list[str], segments: list[tuple[str, str]], texts: int
) -> None:
    comparison, pair = split_pair(old, new, [(Op(op), text, False) for op, text in segments])
    plan, merged = merged_plan(comparison, (pair,))
    blocks = merged.rows[1].new
    assert len(blocks) == texts
    assert (PARAGRAPH_END in blocks[0].text) == (len(old) != len(new))
    check_shares(plan, merged)


def test_an_ignored_difference_is_written_once() -> None:
    segments = [
        (Op.EQUAL, "the ", False),
        (Op.DELETE, '"', True),
        (Op.INSERT, "“", True),
        (Op.EQUAL, "port", False),
    ]
    comparison, pair = split_pair(['the "port'], ["the “port"], segments)
    _, merged = merged_plan(comparison, (pair,))
    (block,) = merged.rows[1].new
    assert block.text == "the “port"
    assert [mark.kind for mark in block.marks] == [MarkKind.IGNORED]


_WORDS = st.text(alphabet="ab 𝄞", min_size=1, max_size=6)
_SEGMENTS = st.lists(st.tuples(st.sampled_from(list(Op)), _WORDS), min_size=1, max_size=12)


@given(_SEGMENTS)
def test_any_row_gives_back_both_sides(drawn: list[tuple[Op, str]]) -> None:
    segments = tuple(Segment(op, text) for op, text in drawn)
    old, new = ("".join(s.text for s in segments if s.op in (Op.EQUAL, op)) for op in (Op.DELETE, Op.INSERT))
    comparison, pair = split_pair([old or "x"], [new or "x"], [])
    row = replace(
        pair.rows[1],
        segments=segments,
        old=pair.rows[1].old if old else (),
        new=pair.rows[1].new if new else (),
    )
    pair = replace(pair, rows=(pair.rows[0], row))
    plan, merged = merged_plan(comparison, (pair,))
    assert text_of(merged.rows[1].new, OLD) == old
    assert text_of(merged.rows[1].new, NEW) == new
    check_shares(plan, merged)
