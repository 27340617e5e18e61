"""Passages that went to another factor: told so on both sides, and one click or key from each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextFormat
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.plain_figures import figure_of
from viewer.comparison.model import (
    Comparison,
    FigureChange,
    FigureVerdict,
    MovedPassage,
    Op,
    Pair,
    PlacedFigure,
    Segment,
)
from viewer.comparison.places import Place, PlacedSpan
from viewer.desktop.splitview import SplitView, stop_words
from viewer.desktop.splitview.painting.geometry import fragments
from viewer.desktop.splitview.strip.ticks import TickKind
from viewer.desktop.splitview.text.positions import PlacedBlock
from viewer.figures.model import FigureKind
from viewer.filings.model import Span
from viewer.redline.inline import inline
from viewer.redline.plan import NEW, OLD, Chip, MarkKind, TextMark
from viewer.redline.planning import Planner
from viewer.redline.stops import change_stops

SAME, GONE, COME = Op.EQUAL, Op.DELETE, Op.INSERT
PASSAGE = "The lighthouse company failed in 2003."
BEFORE, AFTER = "We lost money: ", " we lost more!"


def moved(similarity: float = 1.0) -> Comparison:
    """A sentence that left the first factor's paragraph and is a paragraph of the second one now."""
    made = build_comparison(
        [
            PairSpec(
                [("Losses may go on.", "Losses may go on."), (BEFORE + PASSAGE + AFTER, BEFORE + AFTER[1:])]
            ),
            PairSpec([("Investments may fail.", "Investments may fail."), (None, PASSAGE)]),
        ]
    )
    start = len(BEFORE)
    old = PlacedSpan(Place("o1", 1), Span(start, start + len(PASSAGE)))
    new = PlacedSpan(Place("n2", 1), Span(0, len(PASSAGE)))
    first, second = made.pairs
    gone = _with_segments(
        first,
        1,
        (
            Segment(SAME, BEFORE),
            Segment(GONE, PASSAGE, moved=True),
            Segment(GONE, " "),
            Segment(SAME, AFTER[1:]),
        ),
    )
    come = _with_segments(second, 1, (Segment(COME, PASSAGE, moved=True),))
    return replace(made, pairs=(gone, come), passages=(MovedPassage(old, new, similarity),))


def _with_segments(pair: Pair, row: int, segments: Sequence[Segment]) -> Pair:
    rows = list(pair.rows)
    rows[row] = replace(rows[row], segments=tuple(segments))
    assert (rows[row].old_text, rows[row].new_text) == (pair.rows[row].old_text, pair.rows[row].new_text)
    return replace(pair, rows=tuple(rows))


@pytest.fixture
def comparison() -> Comparison:
    return moved()


@pytest.fixture(params=[False, True], ids=["two panes", "inline"])
def shown(request: pytest.FixtureRequest, qtbot: QtBot, comparison: Comparison) -> SplitView:
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(1000, 400)
    view.show()
    view.set_inline(request.param)
    view.show_pairs(comparison, comparison.pairs[:1])
    # As the window does it: a link to a factor shows the factor.
    view.link_activated.connect(
        lambda factor: view.show_pairs(comparison, [comparison.pairs[int(factor[1:]) - 1]])
    )
    return view


def linked(view: SplitView, side: int) -> tuple[PlacedBlock, int, int, Chip]:
    """The entry, and the place in it, of the link to the passage's other place."""
    found = [
        (entry, start, end, chip)
        for entry in view.twins.positions[side].entries
        for start, end, chip in entry.chips
        if chip.passage is not None
    ]
    assert len(found) == 1
    return found[0]


def moved_marks(comparison: Comparison, pair: int, side: int) -> list[TextMark]:
    plan = Planner(comparison).plan([comparison.pairs[pair]])
    marks = [mark for row in plan.rows for block in row.sides[side] for mark in block.marks]
    return [mark for mark in marks if mark.kind in (MarkKind.MOVED_AWAY, MarkKind.MOVED_HERE)]


def test_just_the_passage_is_marked_as_moved(comparison: Comparison) -> None:
    (gone,) = moved_marks(comparison, 0, OLD)
    text = comparison.old.factors[0].paragraphs[0].text
    assert text[gone.start : gone.end].strip() == PASSAGE
    assert gone.kind is MarkKind.MOVED_AWAY
    (come,) = moved_marks(comparison, 1, NEW)
    assert (come.start, come.end, come.kind) == (0, len(PASSAGE), MarkKind.MOVED_HERE)
    assert not moved_marks(comparison, 0, NEW)


def test_what_was_edited_on_the_way_stands_out(comparison: Comparison) -> None:
    first, second = comparison.pairs
    moved_words, edited = PASSAGE[: PASSAGE.index("2003")], PASSAGE[PASSAGE.index("2003") :]
    come = _with_segments(second, 1, (Segment(COME, moved_words, moved=True), Segment(COME, edited)))
    made = replace(comparison, pairs=(first, come))
    for view in (Planner(made).plan([come]), inline(Planner(made).plan([come]), [come])):
        same, other = view.rows[1].new[0].marks
        assert (same.kind, same.start, same.end) == (MarkKind.MOVED_HERE, 0, len(moved_words))
        assert (other.kind, other.start, other.end) == (MarkKind.INSERTED, same.end, len(PASSAGE))
        assert same.tip.startswith("moved from “Losses may go on.”")
        assert other.tip == f"inserted in what was {same.tip}"


def test_a_paragraph_that_moved_in_its_factor_is_told_so() -> None:
    texts = [("Losses may go on.", "Losses may go on."), (PASSAGE, None), ("Kept.", "Kept."), (None, PASSAGE)]
    (pair,) = build_comparison([PairSpec(texts)]).pairs
    rows = list(pair.rows)
    rows[1] = replace(rows[1], link=3, segments=(Segment(GONE, PASSAGE, moved=True),))
    cut = len("The lighthouse")
    pieces = (Segment(COME, PASSAGE[:cut], moved=True), Segment(COME, PASSAGE[cut:]))
    rows[3] = replace(rows[3], link=1, segments=pieces)
    made = build_comparison([PairSpec(texts)])
    made = replace(made, pairs=(replace(pair, rows=tuple(rows)),))
    plan = Planner(made).plan(made.pairs)
    (gone,) = plan.rows[1].old[0].marks
    assert (gone.kind, gone.tip) == (MarkKind.MOVED_AWAY, "moved to paragraph 2 of the new filing")
    come, edited = plan.rows[3].new[0].marks
    assert (come.kind, come.tip) == (MarkKind.MOVED_HERE, "moved from paragraph 1 of the old filing")
    assert (edited.kind, edited.tip) == (MarkKind.INSERTED, f"inserted in what was {come.tip}")


@pytest.mark.parametrize(("similarity", "words"), [(1.0, "the same words"), (0.87, "87% alike")])
def test_the_tip_says_where_and_how_alike(similarity: float, words: str) -> None:
    (gone,) = moved_marks(moved(similarity), 0, OLD)
    assert gone.tip == f"moved to “Investments may fail.” of the new filing, {words}"
    (come,) = moved_marks(moved(similarity), 1, NEW)
    assert come.tip == f"moved from “Losses may go on.” of the old filing, {words}"


def test_the_label_stands_on_a_line_of_its_own(shown: SplitView) -> None:
    side = NEW if shown.inline else OLD
    entry, start, _, chip = linked(shown, side)
    assert chip.words == "moved to ▸ “Investments may fail.”"
    block = shown.panes[side].document().findBlockByNumber(entry.number)
    layout = block.layout()
    assert layout.lineForTextPosition(start).textStart() == start
    assert shown.panes[side].tip_at(point_of(shown, side)).count("click to go there") == 1


def point_of(view: SplitView, side: int) -> QPoint:
    entry, start, end, _ = linked(view, side)
    pane = view.panes[side]
    rect = next(iter(fragments(pane.document().findBlockByNumber(entry.number), start, end)))
    return rect.center().toPoint() - QPoint(0, pane.verticalScrollBar().value())


@pytest.mark.parametrize("by_mouse", [True, False], ids=["mouse", "keyboard"])
def test_the_label_leads_there_and_back(shown: SplitView, qtbot: QtBot, by_mouse: bool) -> None:
    side = NEW if shown.inline else OLD
    follow(shown, qtbot, side, by_mouse=by_mouse)
    (ring,) = shown.panes[NEW].current
    assert ring.entry.block.text[ring.start : ring.end] == PASSAGE
    follow(shown, qtbot, NEW, by_mouse=by_mouse)
    (ring,) = shown.panes[side].current
    assert ring.entry.block.text[ring.start : ring.end] == PASSAGE


def follow(view: SplitView, qtbot: QtBot, side: int, *, by_mouse: bool) -> None:
    pane = view.panes[side]
    if by_mouse:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, side))
    else:
        entry, start, _, _ = linked(view, side)
        pane.place_caret(entry.position + start)
        qtbot.keyClick(pane, Qt.Key.Key_Return)


def test_it_is_told_by_line_and_word_not_by_colour_alone(shown: SplitView) -> None:
    side = NEW if shown.inline else OLD
    entry, *_ = linked(shown, side)
    cursor = shown.panes[side].textCursor()
    mark = next(one for one in entry.block.marks if one.kind is MarkKind.MOVED_AWAY)
    cursor.setPosition(entry.position + mark.start + 3)
    made = cursor.charFormat()
    assert made.fontStrikeOut()
    assert made.property(QTextFormat.Property.TextUnderlineStyle) is not None
    assert TickKind.MOVED_AWAY in {tick.kind for tick in shown.overview.ticks}


def test_the_reader_is_told_of_a_move_not_of_a_deletion(comparison: Comparison) -> None:
    first, second = comparison.pairs
    (gone,) = change_stops(Planner(comparison).plan([first]), [first])
    (come,) = change_stops(Planner(comparison).plan([second]), [second])
    assert stop_words(gone) == f"moved away “{PASSAGE}”"
    assert stop_words(come) == f"moved here “{PASSAGE}”"
    edited = _with_segments(second, 1, (Segment(COME, PASSAGE[:9], moved=True), Segment(COME, PASSAGE[9:])))
    (stop,) = change_stops(Planner(comparison).plan([edited]), [edited])
    assert stop_words(stop) == f"inserted “{PASSAGE}”"


@pytest.mark.parametrize(("cut", "kind"), [(5, TickKind.MOVED_HERE), (30, TickKind.INSERTED)])
def test_the_overview_shows_a_paragraph_as_what_most_of_it_is(
    qtbot: QtBot, comparison: Comparison, cut: int, kind: TickKind
) -> None:
    first, second = comparison.pairs
    pieces = (Segment(COME, PASSAGE[:cut]), Segment(COME, PASSAGE[cut:], moved=True))
    come = _with_segments(second, 1, pieces)
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(1000, 400)
    view.show()
    view.show_pairs(replace(comparison, pairs=(first, come)), [come])
    (tick,) = (tick for tick in view.overview.ticks if tick.kind is not TickKind.FIGURE)
    assert tick.kind is kind
    assert tick.words.endswith(PASSAGE)


def test_the_figures_of_a_passage_need_no_link_of_their_own(comparison: Comparison) -> None:
    year = PASSAGE.index("2003")
    old, new = (
        PlacedFigure(place, figure_of(FigureKind.DATE, "2003", start + year, start + year + 4, "2003", None))
        for place, start in ((Place("o1", 1), len(BEFORE)), (Place("n2", 1), 0))
    )
    change = FigureChange(old, new, FigureVerdict.RESTATED, None, None, "invented")
    first, second = comparison.pairs
    pairs = (first, replace(second, figures=(change,)))
    for passages, links in ((comparison.passages, [True]), ((), [False])):
        made = replace(comparison, pairs=pairs, passages=passages)
        plan = Planner(made).plan(made.pairs[:1])
        chips = [chip for row in plan.rows for block in row.old for chip in block.chips]
        assert [chip.passage is not None for chip in chips] == links
        assert all(chip.factor == "n2" and chip.own_line for chip in chips)


def test_within_one_pair_the_label_names_the_paragraph_and_stays(
    shown: SplitView, comparison: Comparison, qtbot: QtBot
) -> None:
    first, second = comparison.pairs
    one = replace(first, new=("n1", "n2"), rows=(*first.rows, *second.rows))
    made = replace(comparison, pairs=(one,))
    shown.show_pairs(made, made.pairs)
    side = NEW if shown.inline else OLD
    words = [chip.words for entry in shown.twins.positions[side].entries for *_, chip in entry.chips]
    assert "moved to ▸ paragraph 1" in words
    entry, chip = next(
        (entry, chip)
        for entry in shown.twins.positions[side].entries
        for *_, chip in entry.chips
        if chip.words.startswith("moved to")
    )
    with qtbot.assertNotEmitted(shown.link_activated):
        shown.panes[side].chip_chosen.emit(chip, entry.row)
    (ring,) = shown.panes[NEW].current
    assert ring.entry.block.text[ring.start : ring.end] == PASSAGE
