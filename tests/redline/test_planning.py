"""The rows of a view: what stands beside what, and what an empty side says."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import PairSpec, build_comparison
from tests.plain_figures import exact, figure_of
from tests.redline.sample import ADDED, EDITED, REMOVED
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    Op,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.redline.plan import NEW, OLD, TEXT_KINDS, BlockKind, MarkKind
from viewer.redline.planning import Planner
from viewer.redline.stops import figure_stops


def test_every_text_of_both_filings_is_planned(comparison: Comparison) -> None:
    plan = Planner(comparison).plan(comparison.pairs)
    for side, filing in ((OLD, comparison.old), (NEW, comparison.new)):
        planned = sorted(
            block.text for row in plan.rows for block in row.sides[side] if block.kind in TEXT_KINDS
        )
        assert planned == sorted(part.text for factor in filing.factors for part in factor.parts)


def test_a_missing_paragraph_leaves_a_gap(comparison: Comparison) -> None:
    plan = Planner(comparison).plan([comparison.pairs[EDITED]])
    gaps = [(row.is_gap(OLD), row.is_gap(NEW)) for row in plan.rows]
    assert gaps.count((True, False)) == 1
    assert gaps.count((False, True)) == 1
    assert (True, True) not in gaps


def test_an_added_pair_says_what_was_looked_for(comparison: Comparison) -> None:
    pair = comparison.pairs[ADDED]
    plan = Planner(comparison).plan([pair])
    note = plan.rows[0].old[0]
    assert note.kind is BlockKind.NOTE
    assert note.text == pair.why
    assert note.chips[0].factor == pair.nearest.factor if pair.nearest else False
    assert "12%" in note.chips[0].tip
    assert plan.rows[1].is_gap(OLD)


def test_a_removed_pair_says_so_on_the_new_side(comparison: Comparison) -> None:
    plan = Planner(comparison).plan([replace(comparison.pairs[REMOVED], why="")])
    assert plan.rows[0].new[0].kind is BlockKind.NOTE
    assert comparison.new.name in plan.rows[0].new[0].text


def test_no_proof_no_link(comparison: Comparison) -> None:
    pair = replace(comparison.pairs[ADDED], nearest=None)
    assert Planner(comparison).plan([pair]).rows[0].old[0].chips == ()


def test_figures_stand_where_they_are_written(comparison: Comparison) -> None:
    plan = Planner(comparison).plan([comparison.pairs[EDITED]])
    for row in plan.rows:
        for side in (OLD, NEW):
            for block in row.sides[side]:
                for mark in block.figures:
                    placed = (mark.change.old, mark.change.new)[side]
                    assert placed is not None
                    assert block.text[mark.start : mark.end] == placed.figure.text


def test_a_changed_figure_is_not_also_struck_or_underlined(comparison: Comparison) -> None:
    plan = Planner(comparison).plan([comparison.pairs[EDITED]])
    told = {FigureVerdict.CHANGED, FigureVerdict.RESTATED, FigureVerdict.ROLLED_FORWARD}
    checked = 0
    for row in plan.rows:
        for block in (*row.old, *row.new):
            words = [mark for mark in block.marks if mark.kind in (MarkKind.INSERTED, MarkKind.DELETED)]
            for figure in block.figures:
                if figure.change.verdict in told:
                    checked += 1
                    assert not any(m.start < figure.end and m.end > figure.start for m in words)
    assert checked >= 8


def test_several_pairs_are_set_apart_under_their_categories(comparison: Comparison) -> None:
    plan = Planner(comparison).plan(comparison.pairs)
    assert sum(row.opens for row in plan.rows) == len(comparison.pairs)
    assert [row.old[0].text for row in plan.rows if row.is_category] == ["Business", "Finance"]
    alone = Planner(comparison).plan([comparison.pairs[0]])
    assert not any(row.opens or row.is_category for row in alone.rows)


def test_a_paragraph_that_was_split_is_one_row_of_several_blocks() -> None:
    made = build_comparison([PairSpec([("Head.", "Head."), ("One. Two.", "One."), (None, "Two.")])])
    segments = (
        Segment(Op.EQUAL, "One."),
        Segment(Op.DELETE, " "),
        Segment(Op.INSERT, "\n"),
        Segment(Op.EQUAL, "Two."),
    )
    row = Row((Place("o1", 1),), (Place("n1", 1), Place("n1", 2)), segments, ())
    pair = replace(made.pairs[0], rows=(made.pairs[0].rows[0], row))
    (_, planned) = Planner(made).plan([pair]).rows
    assert [block.text for block in planned.old] == ["One. Two."]
    assert [block.text for block in planned.new] == ["One.", "Two."]
    assert [(mark.start, mark.end) for mark in planned.old[0].marks] == [(4, 5)]
    assert planned.new[0].marks == planned.new[1].marks == ()


def test_a_moved_paragraph_links_to_its_counterpart() -> None:
    made = build_comparison([PairSpec([("Head.", "Head."), ("Gone.", None), (None, "Gone.")])])
    rows = list(made.pairs[0].rows)
    rows[1], rows[2] = replace(rows[1], link=2), replace(rows[2], link=1)
    plan = Planner(made).plan([replace(made.pairs[0], rows=tuple(rows))])
    (there,), (back,) = plan.rows[1].old[0].chips, plan.rows[2].new[0].chips
    assert (there.row, back.row) == (2, 1)
    assert there.words.replace("\xa0", " ") == "moved to ▸ paragraph 1"
    assert back.words.replace("\xa0", " ") == "moved from ▸ paragraph 1"


def test_the_source_of_mended_paragraphs_on_request(comparison: Comparison) -> None:
    pair = comparison.pairs[EDITED]
    plan = Planner(comparison, show_original=True).plan([pair])
    shown = [block.text for row in plan.rows for block in row.old if block.kind is BlockKind.ORIGINAL]
    mended = [p for p in comparison.old.factors[0].paragraphs if p.repairs]
    assert shown == [
        "As the file has it: " + piece.of(comparison.old.text) for p in mended for piece in p.pieces
    ]
    assert shown


def restated_elsewhere() -> Comparison:
    """The loss stands in the first factor of the old filing, and restated in the second of the new one."""
    made = build_comparison(
        [
            PairSpec([("One.", "One."), ("A loss of ¥16 billion.", "No loss."), ("Same.", "Same.")]),
            PairSpec([("Two.", "Two."), ("We may lose.", "A loss of ¥15 billion.")]),
        ]
    )
    kind, text = FigureKind.MONEY, "¥16 billion"
    old = PlacedFigure(Place("o1", 1), figure_of(kind, text, 10, 21, 16e9, "JPY"))
    new = PlacedFigure(Place("n2", 1), figure_of(kind, "¥15 billion", 10, 21, 15e9, "JPY"))
    change = FigureChange(
        old, new, FigureVerdict.RESTATED, exact(-1e9), exact(-6.25), "restated in another factor"
    )
    return replace(made, pairs=(made.pairs[0], replace(made.pairs[1], figures=(change,))))


def test_a_figure_restated_in_another_factor_is_boxed_in_both() -> None:
    comparison = restated_elsewhere()
    for number, side in ((0, OLD), (1, NEW)):
        plan = Planner(comparison).plan([comparison.pairs[number]])
        (mark,) = plan.rows[1].sides[side][0].figures
        assert plan.rows[1].sides[side][0].text[mark.start : mark.end].endswith("billion")
        assert mark.change.verdict is FigureVerdict.RESTATED
        words = [m for m in plan.rows[1].sides[side][0].marks if m.start <= mark.start and mark.end <= m.end]
        assert words, "with its counterpart out of sight, the figure is also marked as deleted or inserted"


def test_a_figure_restated_in_another_factor_is_a_stop_at_home_only() -> None:
    comparison = restated_elsewhere()
    planner = Planner(comparison)
    for number, at_home in ((0, False), (1, True)):
        pairs = [comparison.pairs[number]]
        (stop,) = figure_stops(planner.plan(pairs), pairs, planner)
        assert (stop.pair, stop.row, stop.at_home) == (pairs[0], 1, at_home)
    (stop,) = figure_stops(planner.plan(comparison.pairs), comparison.pairs, planner)
    assert stop.pair is comparison.pairs[1]
