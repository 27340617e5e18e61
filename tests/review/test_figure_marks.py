"""What a reviewer says of single figures: kept by what they stand in, matched by hand, and stored."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from tests.plain_figures import figure_of
from tests.report.sample import sample
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.figures.values import Quantity
from viewer.review import ReviewStore
from viewer.review.carry import carried
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry, FigureMarks, FigureRecord, MatchRecord
from viewer.review.figure_matches import with_matches
from viewer.review.figure_names import FigureName, FigureNames
from viewer.review.stored.figure_json import from_plain, to_plain

OLD_TEXT = "Sales were ¥10 billion in one year and ¥20 billion in the other."
NEW_TEXT = "Sales were ¥21 billion in one year and ¥12 billion in the other."


def placed(factor: str, text: str, figure: str, value: float) -> PlacedFigure:
    at = text.index(figure)
    return PlacedFigure(
        Place(factor, 1), figure_of(FigureKind.MONEY, figure, at, at + len(figure), value, "JPY", "sales")
    )


TEN, TWENTY = placed("o1", OLD_TEXT, "¥10 billion", 10e9), placed("o1", OLD_TEXT, "¥20 billion", 20e9)
FIRST, SECOND = placed("n1", NEW_TEXT, "¥21 billion", 21e9), placed("n1", NEW_TEXT, "¥12 billion", 12e9)


def _apart(old: PlacedFigure, new: PlacedFigure) -> Decimal:
    assert isinstance(old.figure.value, Quantity)
    assert isinstance(new.figure.value, Quantity)
    return new.figure.value.number - old.figure.value.number


def crossed() -> Comparison:
    """Two figures that were each paired with the wrong one."""
    rows = tuple(
        FigureChange(old, new, FigureVerdict.CHANGED, _apart(old, new), None, "by order")
        for old, new in ((TEN, FIRST), (TWENTY, SECOND))
    )
    return build_comparison(
        [PairSpec([("Sales may fall.", "Sales may fall."), (OLD_TEXT, NEW_TEXT)], figures=rows)]
    )


def ledger(comparison: Comparison) -> list[tuple[str, str, str]]:
    return [
        (
            change.old.figure.text if change.old else "",
            change.new.figure.text if change.new else "",
            change.verdict.value,
        )
        for change in comparison.pairs[0].figures
    ]


def test_a_mark_is_found_again_whatever_number_its_factor_has() -> None:
    comparison = crossed()
    change = comparison.pairs[0].figures[0]
    entry = FigureEntry(Check.CHECKED, "page 9")
    marks = FigureMarks().with_entry(change, entry, FigureNames(comparison))
    extra = PairSpec([("Another risk.", "Another risk."), ("With words.", "With words.")])
    moved = build_comparison(
        [extra, PairSpec([("Sales may fall.", "Sales may fall."), (OLD_TEXT, NEW_TEXT)])]
    )
    places = {"o1": "o2", "n1": "n2"}

    def there(one: PlacedFigure | None) -> PlacedFigure:
        assert one is not None
        return replace(one, place=replace(one.place, factor=places[one.place.factor]))

    same = replace(change, old=there(change.old), new=there(change.new))
    pair = replace(moved.pairs[1], figures=(same,))
    moved = replace(moved, pairs=(moved.pairs[0], pair))
    assert marks.entry(same, FigureNames(moved)) == entry


def test_of_two_equal_paragraphs_only_the_marked_one_is_marked() -> None:
    text = "We have 12 ships."
    at = [
        PlacedFigure(Place("n1", part), figure_of(FigureKind.COUNT, "12", 8, 10, 12, "ships"))
        for part in (1, 2)
    ]
    rows = tuple(FigureChange(None, one, FigureVerdict.ADDED, None, None, "") for one in at)
    comparison = build_comparison(
        [PairSpec([(None, "Ships sink."), (None, text), (None, text)], figures=rows)]
    )
    names = FigureNames(comparison)
    marks = FigureMarks().with_entry(rows[1], FigureEntry(Check.WRONG), names)
    assert [marks.entry(row, names).check for row in rows] == [Check.NONE, Check.WRONG]


def test_another_counterpart_makes_a_mark_outdated_and_keeps_the_note() -> None:
    comparison = crossed()
    first, second = comparison.pairs[0].figures
    names = FigureNames(comparison)
    marks = FigureMarks().with_entry(first, FigureEntry(Check.CHECKED, "a note"), names)
    other = replace(first, old=second.old)
    assert marks.entry(other, names) == FigureEntry(Check.NONE, "a note", outdated=True)
    assert marks.entry(first, names).check is Check.CHECKED


def test_what_was_said_of_a_removed_figure_is_told_once_it_is_a_counterpart_again() -> None:
    """Matched otherwise, a figure stands alone and is marked; the match is undone, and done again."""
    comparison = crossed()
    names = FigureNames(comparison)
    first = comparison.pairs[0].figures[0]
    alone = FigureChange(TEN, None, FigureVerdict.REMOVED, None, None, "")
    marks = FigureMarks().with_entry(alone, FigureEntry(Check.WRONG, "not in the annex"), names)
    assert marks.entry(first, names) == FigureEntry(Check.NONE, "not in the annex", outdated=True)
    assert marks.entry(alone, names) == FigureEntry(Check.WRONG, "not in the annex")
    row = marks.with_entry(first, FigureEntry(Check.CHECKED), names)
    assert row.entry(first, names) == FigureEntry(Check.CHECKED)
    assert row.entry(alone, names) == FigureEntry(Check.WRONG, "not in the annex")


def test_a_row_keeps_its_own_mark_and_note_beside_those_of_its_old_figure_alone() -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    first = comparison.pairs[0].figures[0]
    alone = FigureChange(TEN, None, FigureVerdict.REMOVED, None, None, "")
    marks = FigureMarks().with_entry(first, FigureEntry(Check.CHECKED, "page 9"), names)
    marks = marks.with_entry(alone, FigureEntry(Check.WRONG, "not in the annex"), names)
    assert marks.entry(first, names) == FigureEntry(Check.CHECKED, "page 9; not in the annex")


def test_figures_are_matched_by_hand_and_what_is_left_stands_alone() -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    marks = FigureMarks().with_match(names.of(FIRST), names.of(TWENTY))
    matched = with_matches(comparison, marks)
    assert ledger(matched) == [
        ("¥20 billion", "¥21 billion", "changed"),
        ("¥10 billion", "", "removed"),
        ("", "¥12 billion", "added"),
    ]
    first = matched.pairs[0].figures[0]
    assert (first.delta, first.percent, first.manual) == (1_000_000_000, 5.0, True)
    assert first.reason.startswith("matched by hand; ")
    assert matched.counts["figures_changed"] == 3
    both = with_matches(comparison, marks.with_match(names.of(SECOND), names.of(TEN)))
    assert ledger(both) == [
        ("¥20 billion", "¥21 billion", "changed"),
        ("¥10 billion", "¥12 billion", "changed"),
    ]


def test_a_figure_may_be_told_to_have_no_counterpart() -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    matched = with_matches(comparison, FigureMarks().with_match(names.of(FIRST), None))
    assert ledger(matched) == [
        ("", "¥21 billion", "added"),
        ("¥10 billion", "", "removed"),
        ("¥20 billion", "¥12 billion", "changed"),
    ]
    assert "no counterpart" in matched.pairs[0].figures[0].reason


def test_the_counterpart_that_it_had_is_confirmed_and_judged_as_before() -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    matched = with_matches(comparison, FigureMarks().with_match(names.of(FIRST), names.of(TEN)))
    assert ledger(matched) == ledger(comparison)
    assert matched.pairs[0].figures[0].manual
    assert matched.pairs[0].figures[0].reason == "by order"


def test_an_old_figure_has_one_counterpart() -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    marks = FigureMarks().with_match(names.of(FIRST), names.of(TWENTY))
    marks = marks.with_match(names.of(SECOND), names.of(TWENTY))
    assert ledger(with_matches(comparison, marks)) == ledger(comparison)


def test_a_choice_can_be_taken_back_and_that_outlives_an_older_copy() -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    chosen = FigureMarks().with_match(names.of(FIRST), names.of(TWENTY))
    undone = chosen.without_match(names.of(FIRST))
    assert with_matches(comparison, undone) is comparison
    assert with_matches(comparison, undone.merged(chosen)) is comparison
    again = undone.with_match(names.of(FIRST), names.of(TWENTY))
    assert ledger(with_matches(comparison, again.merged(undone)))[0][0] == "¥20 billion"


def test_a_choice_of_figures_that_are_not_there_is_passed_over() -> None:
    names = FigureNames(crossed())
    marks = FigureMarks().with_match(names.of(FIRST), names.of(TWENTY))
    assert with_matches(sample(), marks).pairs == sample().pairs


def test_all_is_there_again_when_the_filings_are_reopened(tmp_path: Path) -> None:
    comparison, store = crossed(), ReviewStore(tmp_path)
    names = FigureNames(comparison)
    review = store.open(comparison)
    entry = FigureEntry(Check.NEEDS_SOURCE, "which report?")
    marks = review.figures.with_entry(comparison.pairs[0].figures[1], entry, names)
    marks = marks.with_match(names.of(FIRST), None)
    store.save(replace(review, figures=marks))
    reopened = store.open(comparison).figures
    assert reopened == marks
    assert reopened.entry(comparison.pairs[0].figures[1], names) == entry
    assert ledger(with_matches(comparison, reopened))[0] == ("", "¥21 billion", "added")


def test_two_windows_do_not_take_each_others_marks_away(tmp_path: Path) -> None:
    comparison, store = crossed(), ReviewStore(tmp_path)
    names = FigureNames(comparison)
    first, second = comparison.pairs[0].figures
    review = store.open(comparison)
    one = replace(review, figures=review.figures.with_entry(first, FigureEntry(Check.WRONG), names))
    other = replace(review, figures=review.figures.with_entry(second, FigureEntry(Check.CHECKED), names))
    store.save(one)
    store.save(other)
    held = store.open(comparison).figures
    assert [held.entry(change, names).check for change in (first, second)] == [Check.WRONG, Check.CHECKED]


def test_a_mark_follows_its_figure_when_the_paragraph_reads_otherwise(tmp_path: Path) -> None:
    comparison = crossed()
    change = comparison.pairs[0].figures[0]
    names = FigureNames(comparison)
    marks = FigureMarks().with_entry(change, FigureEntry(Check.CHECKED, "page 9"), names)
    marks = marks.with_match(names.of(FIRST), names.of(TWENTY))
    longer = NEW_TEXT + " It may fall."
    changed = build_comparison([PairSpec([("Sales may fall.", "Sales may fall."), (OLD_TEXT, longer)])])
    pair = replace(changed.pairs[0], figures=comparison.pairs[0].figures)
    changed = replace(changed, pairs=(pair,))
    new_names = FigureNames(changed)
    assert marks.entry(change, new_names) == FigureEntry()
    review = carried(replace(ReviewStore(tmp_path).open(comparison), figures=marks), changed)
    assert review.figures.entry(change, new_names) == FigureEntry(Check.CHECKED, "page 9")
    assert ledger(with_matches(changed, review.figures))[0][:2] == ("¥20 billion", "¥21 billion")
    assert review.figures.strays(new_names) == ()


def test_a_note_on_a_figure_that_is_gone_is_told() -> None:
    comparison = crossed()
    marks = FigureMarks().with_entry(
        comparison.pairs[0].figures[0], FigureEntry(note="look again"), FigureNames(comparison)
    )
    assert marks.strays(FigureNames(sample())) == (("Sales may fall.", "¥21 billion", "look again"),)


figure_names = st.builds(FigureName, *[st.text(max_size=5)] * 5)
marks_of_all_sorts = st.builds(
    lambda records, matches: FigureMarks(
        {record.figure.key: record for record in records}, {match.new.key: match for match in matches}
    ),
    st.lists(
        st.builds(
            FigureRecord,
            figure_names,
            st.none() | figure_names,
            st.sampled_from(Check),
            st.text(max_size=5),
            st.text(max_size=5),
        ),
        max_size=3,
    ),
    st.lists(
        st.builds(MatchRecord, figure_names, st.none() | figure_names, st.booleans(), st.text(max_size=5)),
        max_size=3,
    ),
)


@given(marks_of_all_sorts)
def test_marks_survive_being_stored(marks: FigureMarks) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(marks)))) == marks


@pytest.mark.parametrize(
    "document",
    [
        [],
        {"records": {}},
        {"records": [{}]},
        {"matches": [{"new": None, "old": None, "automatic": True, "updated": ""}]},
        {"records": [{"figure": {"key": 1}, "counterpart": None, "check": "", "note": "", "updated": ""}]},
    ],
)
def test_what_are_no_marks_is_refused(document: object) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_plain(document)
