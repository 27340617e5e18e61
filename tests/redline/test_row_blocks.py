"""The blocks of one side of a row: marks, boxes, links, and ends of paragraphs that one side alone has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import PairSpec, build_comparison
from tests.plain_figures import exact, figure_of
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    MovedPassage,
    Op,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.options import Ignored, IgnoreOption
from viewer.comparison.places import Place, PlacedSpan
from viewer.figures.model import FigureKind
from viewer.filings.model import Span
from viewer.redline.plan import NEW, OLD, MarkKind, PlannedBlock
from viewer.redline.planning import Planner

SPACE = (IgnoreOption.WHITE_SPACE,)


def split(ignored: Ignored) -> Comparison:
    """One paragraph of the old filing is two in the new one."""
    made = build_comparison([PairSpec([("Head.", "Head."), ("One. Two.", "One."), (None, "Two.")])])
    segments = (
        Segment(Op.EQUAL, "One."),
        Segment(Op.DELETE, " ", ignored),
        Segment(Op.INSERT, "\n", ignored),
        Segment(Op.EQUAL, "Two."),
    )
    row = Row((Place("o1", 1),), (Place("n1", 1), Place("n1", 2)), segments, ())
    return replace(made, pairs=(replace(made.pairs[0], rows=(made.pairs[0].rows[0], row)),))


@pytest.mark.parametrize(("ignored", "ends"), [((), [True, False]), (SPACE, [False, False])])
def test_a_split_paragraph_says_where_it_was_split_unless_that_does_not_count(
    ignored: Ignored, ends: list[bool]
) -> None:
    made = split(ignored)
    row = Planner(made).plan(made.pairs).rows[1]
    assert [block.ends_alone for block in row.new] == ends
    assert [block.ends_alone for block in row.old] == [False]


def with_figure(verdict: FigureVerdict) -> PlannedBlock:
    """A sentence that the new filing lacks, with a figure."""
    made = build_comparison([PairSpec([("Head.", "Head."), ("It was ¥5 billion.", None)])])
    figure = figure_of(FigureKind.MONEY, "¥5 billion", 7, 17, 5e9, "JPY")
    change = FigureChange(PlacedFigure(Place("o1", 1), figure), None, verdict, None, None, "")
    pair = replace(made.pairs[0], figures=(change,))
    (block,) = Planner(replace(made, pairs=(pair,))).plan([pair]).rows[1].old
    return block


@pytest.mark.parametrize("verdict", [FigureVerdict.REMOVED, FigureVerdict.RESTATED])
def test_a_figure_that_went_with_its_sentence_is_struck_and_boxed(verdict: FigureVerdict) -> None:
    block = with_figure(verdict)
    assert [(mark.start, mark.end, mark.kind) for mark in block.marks] == [(0, 18, MarkKind.DELETED)]
    assert [(box.start, box.end, box.number) for box in block.figures] == [(7, 17, 1)]


def test_neighbours_that_different_options_cover_name_all_of_them() -> None:
    made = build_comparison([PairSpec([("Head.", "Head."), ("The “Quay”", 'the "Quay"')])])
    quotes, case = (IgnoreOption.QUOTES_AND_DASHES,), (IgnoreOption.CASE,)
    segments = (
        Segment(Op.DELETE, "T", case),
        Segment(Op.INSERT, "t", case),
        Segment(Op.DELETE, "“", quotes),
        Segment(Op.INSERT, '"', quotes),
        Segment(Op.EQUAL, "Quay"),
    )
    row = replace(made.pairs[0].rows[1], segments=segments)
    pair = replace(made.pairs[0], rows=(made.pairs[0].rows[0], row))
    (block,) = Planner(made).plan([pair]).rows[1].old
    (mark,) = block.marks
    assert mark.ignored == (IgnoreOption.QUOTES_AND_DASHES, IgnoreOption.CASE)
    assert mark.tip == "not counted as a change: quotes or dashes, letter case"


def test_a_passage_links_to_its_other_factor_and_takes_its_figures_along() -> None:
    made = build_comparison(
        [
            PairSpec([("Losses.", "Losses."), ("We lost ¥5 billion.", None)]),
            PairSpec([("Loans.", "Loans."), (None, "We lost ¥6 billion.")]),
        ]
    )
    old, new = (
        PlacedFigure(Place(factor, 1), figure_of(FigureKind.MONEY, text, 8, 18, value, "JPY"))
        for factor, text, value in (("o1", "¥5 billion", 5e9), ("n2", "¥6 billion", 6e9))
    )
    change = FigureChange(old, new, FigureVerdict.RESTATED, exact(1e9), 20.0, "")
    pairs = (made.pairs[0], replace(made.pairs[1], figures=(change,)))
    figures_only = replace(made, pairs=pairs)
    places = (PlacedSpan(old.place, Span(0, 19)), PlacedSpan(new.place, Span(0, 19)))
    moved = replace(figures_only, passages=(MovedPassage(*places, similarity=0.9),))

    def words(comparison: Comparison) -> list[list[str]]:
        rows = Planner(comparison).plan(pairs).rows
        return [
            [chip.words for block in row.sides[side] for chip in block.chips]
            for row, side in ((rows[1], OLD), (rows[3], NEW))
        ]

    assert words(figures_only) == [["new figure in ▸ “Loans.”"], ["old figure in ▸ “Losses.”"]]
    assert words(moved) == [["moved to ▸ “Loans.”"], ["moved from ◂ “Losses.”"]]
