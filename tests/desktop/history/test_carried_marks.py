"""Marks that were carried to a text that changed, when the matrix comes on screen again."""

from __future__ import annotations

from dataclasses import replace

from viewer.desktop.history.told import HistoryTold, said_now, tell
from viewer.history import Comparisons, History
from viewer.review import Entry, Mark, ReviewStore


def test_a_carried_mark_is_still_in_its_cell_after_a_look(aligned: History, comparisons: Comparisons) -> None:
    comparison = comparisons.between(1, 2)
    pair = next(pair for pair in comparison.pairs if pair.old and pair.new)
    before = replace(pair, rows=pair.rows[:-1])  # as if the text had been read otherwise then
    store = ReviewStore()
    store.save(store.read(comparison.old, comparison.new).with_entry(before, Entry(Mark.FLAGGED)))
    told = HistoryTold(aligned)
    told.take(tell(comparison, (1, 2)))
    first = told.said[1, 2]
    assert first[pair.new[0]].mark is Mark.FLAGGED
    now = said_now(*aligned.filings[1:3], told.keys[1, 2], told.contents[1, 2])
    assert now == first
    assert not told.mark((1, 2), now)
