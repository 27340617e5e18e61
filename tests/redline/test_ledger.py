"""One ledger for dock, page, CSV and workbook: its rows, their numbers and what sorts them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from tests.redline.comparisons import planned_comparisons
from tests.report.findings import with_findings
from tests.report.sample import sample
from viewer.comparison.model import Comparison, FigureVerdict, Inconsistency
from viewer.comparison.places import NEW, OLD
from viewer.redline.attention.figures import loud
from viewer.redline.ledger import (
    LedgerPart,
    LedgerRow,
    figure_rows,
    finding_rows,
    number_key,
    numbered_rows,
    part_of,
    with_contexts,
)
from viewer.redline.plan import NEW as NEW_SIDE
from viewer.redline.planning import Planner
from viewer.wording.snippets import Snippet


@given(planned_comparisons())
@settings(max_examples=40, deadline=None)
def test_every_figure_has_one_row_and_one_number(comparison: Comparison) -> None:
    rows = figure_rows(comparison)
    assert [row.change for row in rows] == [f for pair in comparison.all_pairs for f in pair.figures]
    assert sorted(row.number for row in rows) == list(range(1, len(rows) + 1))
    by_number = numbered_rows(comparison)
    parts = [list(LedgerPart).index(row.part) for row in by_number]
    assert parts == sorted(parts)
    for part in LedgerPart:
        inside = [row for row in by_number if row.part is part]
        assert inside == [row for row in rows if row.part is part], "within a part, the order of the text"
    assert all(row.quiet is (row.part is LedgerPart.QUIET) for row in rows)


@given(planned_comparisons())
@settings(max_examples=40, deadline=None)
def test_a_box_in_the_text_bears_the_number_of_its_row(comparison: Comparison) -> None:
    rows = {row.number: row for row in figure_rows(comparison)}
    plan = Planner(comparison).plan(comparison.all_pairs)
    boxes = [box for row in plan.rows for block in (*row.old, *row.new) for box in block.figures]
    for box in boxes:
        row = rows[box.number]
        assert row.change is box.change
        figure = row.figure(NEW if box.side == NEW_SIDE else OLD)
        assert figure is not None
        assert (figure.start, figure.end) == (box.start, box.end)
    sides = [side for row in rows.values() for side in (row.change.old, row.change.new) if side is not None]
    assert len(boxes) == len(sides)


def row_of(verdict: FigureVerdict, suspect: str | None = None) -> LedgerRow:
    pair = sample().pairs[0]
    return LedgerRow(pair, replace(pair.figures[2], verdict=verdict, suspect=suspect))


def test_a_doubtful_figure_stands_in_the_first_part_whatever_became_of_it() -> None:
    for verdict in FigureVerdict:
        row = row_of(verdict, "9 may be ¥")
        assert (row.part, row.quiet, row.doubtful, row.doubt) == (
            LedgerPart.CHANGED,
            False,
            True,
            "9 may be ¥",
        )
    assert part_of(row_of(FigureVerdict.ADDED).change) is LedgerPart.ADDED
    assert part_of(row_of(FigureVerdict.REMOVED).change) is LedgerPart.REMOVED
    assert part_of(row_of(FigureVerdict.RESCALED).change) is LedgerPart.QUIET


def test_a_misread_side_alone_puts_its_change_in_doubt() -> None:
    change = row_of(FigureVerdict.UNCHANGED).change
    assert change.old is not None
    misread = replace(change.old, figure=replace(change.old.figure, suspect="9 may be ¥"))
    assert replace(change, old=misread).in_doubt
    assert loud(replace(change, old=misread))
    assert not loud(change)


def test_a_row_in_words() -> None:
    row = row_of(FigureVerdict.RESTATED)
    assert (row.side_words(OLD), row.side_words(NEW)) == ("¥15.1 billion", "¥26.1 billion")
    assert (row.verdict, row.glyph, row.measure, row.reason) == (
        "restated",
        "≠",
        "a measure",
        "built by hand",
    )
    assert row.alarming
    assert not row_of(FigureVerdict.CHANGED).alarming


def test_an_inconsistency_is_a_row_without_a_number_on_the_side_of_its_filing() -> None:
    (row,) = finding_rows(with_findings(sample()))
    assert row.number == 0
    assert (row.verdict, row.reason, row.doubt) == ("inconsistent", "the parts do not add up", "")
    assert (row.side_words(OLD), row.side_words(NEW)) == ("", "14, ¥26.1 billion")
    assert row.figure(NEW) is None
    assert row.alarming
    assert not row.quiet
    assert not row.doubtful
    assert row.context.figure == "14"
    assert row.verdict_key < row_of(FigureVerdict.CHANGED).verdict_key


def test_an_inconsistency_of_figures_without_rows_still_leads_to_the_first() -> None:
    made = with_findings(sample())
    figures = tuple(
        replace(one, figure=replace(one.figure, start=0)) for one in made.inconsistencies[0].figures
    )
    lost = replace(made, inconsistencies=(Inconsistency(figures, "they do not agree"),))
    (row,) = finding_rows(lost)
    assert row.change.new == figures[0]
    assert row.change.old is None


def test_rows_sort_by_size_and_what_is_missing_comes_first() -> None:
    row = row_of(FigureVerdict.CHANGED)
    assert row.value_key(OLD) < row.value_key(NEW)
    gone = replace(row, change=replace(row.change, new=None))
    assert gone.value_key(NEW) < gone.value_key(OLD)
    assert number_key(None) < number_key(-1e12) < number_key(0)
    dated = replace(row, change=sample().pairs[0].figures[0])
    assert row.value_key(NEW) < dated.value_key(OLD) < dated.value_key(NEW)


def test_a_context_that_is_known_is_not_looked_for_again() -> None:
    comparison = sample()
    rows = figure_rows(comparison)
    known = Snippet("known ", "14", "")
    told = with_contexts(rows, comparison, {rows[1].change: replace(rows[1], context=known)})
    assert told[1].context is known
    assert told[2].context.boxed() == "Coldway had [¥26.1 billion] in revenues. It will not be sold."
