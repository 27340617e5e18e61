"""Which factors, figures, marks and notes a report shows; numbers stay what they are without a choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.redline.comparisons import planned_comparisons
from tests.report.content.reports import chosen
from tests.report.sample import sample
from viewer.comparison.model import Comparison, FigureVerdict, Status
from viewer.report.content.choices import ReportContent, WhichFactors, WhoseNotes
from viewer.report.content.selection import is_changed
from viewer.report.content.values import ContentError
from viewer.review import Entry, Mark, Review
from viewer.review.acts import act as acts
from viewer.review.acts.difference import said

CHANGED = ReportContent(factors=WhichFactors.CHANGED)


@given(planned_comparisons())
def test_every_pair_is_shown_unless_that_is_asked_otherwise(comparison: Comparison) -> None:
    assert chosen(ReportContent(), comparison).pairs == comparison.all_pairs
    assert not chosen(ReportContent(), comparison).cut


@given(planned_comparisons())
def test_of_the_changed_ones_none_is_left_out(comparison: Comparison) -> None:
    shown = chosen(CHANGED, comparison)
    for pair in comparison.all_pairs:
        assert shown.has(pair) == is_changed(pair)
        assert shown.has(pair) or (pair.status is Status.UNCHANGED and not pair.figures_changed)


@given(st.sets(st.sampled_from(FigureVerdict)))
def test_figures_are_listed_by_verdict_under_the_numbers_of_the_whole(verdicts: set[FigureVerdict]) -> None:
    every = {row.number: row for row in chosen(ReportContent()).rows}
    listed = chosen(ReportContent(verdicts=tuple(verdicts))).rows
    assert [row.number for row in listed] == [
        number for number, row in every.items() if row.change.verdict in verdicts
    ]


def test_chosen_factors_are_named_by_either_side() -> None:
    comparison = sample()
    content = ReportContent(factors=WhichFactors.CHOSEN, chosen=("o3", "n1"))
    assert [(*pair.old, *pair.new) for pair in chosen(content, comparison).pairs] == [("o1", "n1"), ("o3",)]
    with pytest.raises(ContentError, match=r"no factor n40: the new filing has \d, counted from n1"):
        chosen(replace(content, chosen=("n40",)))


def test_what_stands_beside_the_factors_can_be_left_out() -> None:
    comparison = sample()
    assert comparison.introduction in chosen(ReportContent(), comparison).pairs
    assert comparison.introduction not in chosen(ReportContent(introduction=False), comparison).pairs


def test_flagged_factors_want_a_review() -> None:
    content = ReportContent(factors=WhichFactors.FLAGGED)
    with pytest.raises(ContentError, match="no review is in this report"):
        chosen(content)


@pytest.fixture
def of_two(monkeypatch: pytest.MonkeyPatch) -> Review:
    """A review by two people: Ann reviewed the first pair and wrote on it, Bob flagged it and the third."""
    comparison = sample()
    review = Review(comparison.old.sha256, comparison.new.sha256)
    first, third = comparison.pairs[0], comparison.pairs[2]
    monkeypatch.setattr(acts, "_NAMED", ["Ann Example"])
    review, _ = said(review, review.with_entry(first, Entry(Mark.REVIEWED)))
    review, _ = said(review, review.with_note(first, "note", "Ask for the contract."))
    monkeypatch.setattr(acts, "_NAMED", ["Bob Example"])
    review, _ = said(
        review, review.with_entry(first, Entry(Mark.REVIEWED | Mark.FLAGGED, "Ask for the contract."))
    )
    review, _ = said(review, review.with_entry(third, Entry(Mark.FLAGGED)))
    return review


def test_only_flagged_factors(of_two: Review) -> None:
    content = ReportContent(factors=WhichFactors.FLAGGED)
    comparison = sample()
    assert [pair.heading for pair in chosen(content, comparison, of_two).pairs] == [
        comparison.pairs[0].heading,
        comparison.pairs[2].heading,
    ]
    # Which ones are flagged is asked of the review even where its marks are not shown.
    without = replace(content, notes=WhoseNotes.NONE)
    assert len(chosen(without, comparison, of_two).pairs) == 2


def test_marks_and_notes_of_one_person(of_two: Review) -> None:
    comparison = sample()
    first, third = comparison.pairs[0], comparison.pairs[2]
    said_by = {
        name: chosen(
            ReportContent(notes=WhoseNotes.MINE, reviewer=f"{name} Example"), comparison, of_two
        ).said
        for name in ("Ann", "Bob")
    }
    ann, bob = said_by["Ann"], said_by["Bob"]
    assert ann is not None
    assert bob is not None
    assert (ann.entry(first).mark, ann.entry(third).mark) == (Mark.REVIEWED, Mark.NONE)
    assert ann.entry(first).note == "Ask for the contract."
    assert (bob.entry(first).mark, bob.entry(third).mark) == (Mark.FLAGGED, Mark.FLAGGED)
    assert bob.entry(first).note == ""


def test_without_marks_and_notes_none_is_told(of_two: Review) -> None:
    shown = chosen(ReportContent(notes=WhoseNotes.NONE), sample(), of_two)
    assert shown.said is None
    assert shown.review is of_two
