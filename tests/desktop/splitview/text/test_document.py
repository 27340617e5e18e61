"""The panes' documents must hold every character where the map says it is, whatever the text."""

from __future__ import annotations

import gc
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QTextCursor, QTextDocument, QTextFrame
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.redline.sample import EDITED, figure_change
from viewer.comparison.model import Comparison, FigureVerdict, Pair
from viewer.desktop.look.theme import THEMES
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.panes.clipboard import selected_text
from viewer.desktop.splitview.text.document import MARGIN, fill
from viewer.desktop.splitview.text.formats import TextStyle
from viewer.desktop.splitview.text.positions import Positions
from viewer.desktop.splitview.text.tokens import token_colours
from viewer.desktop.splitview.text.utf16 import displayable
from viewer.figures.model import FigureKind
from viewer.filings.model import ParagraphKind
from viewer.highlighting.kinds import Term
from viewer.redline.plan import NEW, OLD, BlockKind, MarkKind, Plan
from viewer.redline.planning import Planner

TEXT = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a b😀𝄞\u2028\u00ad")), max_size=40
)


def style() -> TextStyle:
    font = QFont()
    font.setPointSizeF(10)
    return TextStyle(THEMES["light"], font)


def text_between(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def filled(
    comparison: Comparison, pairs: tuple[Pair, ...], side: int
) -> tuple[QTextDocument, Positions, Plan]:
    document = QTextDocument()
    plan = Planner(comparison).plan(pairs)
    return document, fill(document, plan, side, style()), plan


@settings(max_examples=60, deadline=None)
@given(old=st.lists(TEXT, min_size=1, max_size=4), new=st.lists(TEXT, min_size=1, max_size=4))
def test_any_text_survives_into_the_panes(qapp: object, old: list[str], new: list[str]) -> None:
    rows = [
        (old[at] if at < len(old) else None, new[at] if at < len(new) else None)
        for at in range(max(len(old), len(new)))
    ]
    comparison = build_comparison([PairSpec(rows)])
    for side, filing, texts in ((OLD, comparison.old, old), (NEW, comparison.new, new)):
        document, positions, _ = filled(comparison, comparison.pairs, side)
        prefix = "on"[side]
        assert len(filing.factors[0].parts) == len(texts)
        for entry in positions.entries:
            if entry.block.place is None:
                continue
            text = texts[entry.block.place.part]
            assert entry.block.place.factor == f"{prefix}1"
            for offset in range(len(text)):
                start = positions.position(entry.block.place, offset)
                end = positions.position(entry.block.place, offset + 1)
                assert start is not None
                assert end is not None
                assert text_between(document, start, end) == displayable(text[offset])
                assert positions.place(start) == (entry.block.place, offset)


@settings(max_examples=60, deadline=None)
@given(TEXT, TEXT)
def test_marks_cover_what_differs(qapp: object, old: str, new: str) -> None:
    comparison = build_comparison([PairSpec([("Head", "Head"), (old, new)])])
    for side, kind in ((OLD, MarkKind.DELETED), (NEW, MarkKind.INSERTED)):
        document, positions, plan = filled(comparison, comparison.pairs, side)
        (entry,) = positions.of_row(len(plan.rows) - 1)
        for mark in entry.block.marks:
            start, end = entry.span_units(mark.start, mark.end)
            shown = text_between(document, entry.position + start, entry.position + end)
            assert shown == displayable(entry.block.text[mark.start : mark.end])
            cursor = QTextCursor(document)
            cursor.setPosition(entry.position + start + 1)
            characters = cursor.charFormat()
            assert (characters.fontStrikeOut(), characters.fontUnderline()) == (
                kind is MarkKind.DELETED,
                kind is MarkKind.INSERTED,
            )


def test_figures_are_found_again_by_their_place(qtbot: QtBot, comparison: Comparison) -> None:
    pair = comparison.pairs[EDITED]
    for side in (OLD, NEW):
        document, positions, _ = filled(comparison, (pair,), side)
        found = 0
        for change in pair.figures:
            placed = (change.old, change.new)[side]
            if placed is None:
                continue
            start = positions.position(placed.place, placed.figure.start)
            end = positions.position(placed.place, placed.figure.end)
            assert start is not None
            assert end is not None
            assert text_between(document, start, end) == placed.figure.text
            found += 1
        assert found == 7


def test_notes_and_gaps_have_no_place(comparison: Comparison, qtbot: QtBot) -> None:
    _, positions, _ = filled(comparison, comparison.pairs, OLD)
    for entry in positions.entries:
        has_place = positions.place(entry.position) is not None
        kinds = {BlockKind.NOTE, BlockKind.GAP, BlockKind.FOLD, BlockKind.CATEGORY}
        assert has_place is (entry.block.kind not in kinds)
    assert positions.place(-1) is None


def test_a_place_that_is_not_shown_has_no_position(comparison: Comparison, qtbot: QtBot) -> None:
    _, positions, _ = filled(comparison, (comparison.pairs[1],), OLD)
    figure = comparison.pairs[EDITED].figures[0].old
    assert figure is not None
    assert positions.position(figure.place, 0) is None


class TestCopying:
    def test_the_whole_side_is_its_filings_text(self, view: SplitView, comparison: Comparison) -> None:
        for side, filing in ((OLD, comparison.old), (NEW, comparison.new)):
            pane = view.panes[side]
            pane.selectAll()
            copied = pane.createMimeDataFromSelection()
            assert not copied.hasHtml()
            assert copied.text().replace("• ", "") == filing.factors[0].text

    def test_a_part_of_a_bullet_has_no_bullet(self, view: SplitView) -> None:
        positions = view.twins.positions[NEW]
        entry = next(entry for entry in positions.entries if entry.block.text == "Staff may leave.")
        whole = selected_text(positions.entries, entry.position, entry.position + entry.units)
        part = selected_text(positions.entries, entry.position + 6, entry.position + 9)
        assert (whole, part) == ("• Staff may leave.", "may")


def test_a_figure_that_is_part_of_a_term_has_the_colour_of_text(qapp: object) -> None:
    text = 'We owe much on our tin securities ("6.875% TINS") this year.'
    rows = [(text, text)]
    change = figure_change(
        0, ("6.875%", "6.875%"), FigureKind.PERCENT, FigureVerdict.UNCHANGED, (6.875, 6.875), rows=rows
    )
    comparison = build_comparison([PairSpec(rows, figures=(change,))])
    document = QTextDocument()
    plan = Planner(comparison).plan(comparison.pairs)
    colours = token_colours(dark=False)
    theme = THEMES["light"]
    positions = fill(document, plan, NEW, TextStyle(theme, style().font, tokens=colours))
    start = positions.entries[0].position

    def colour(words: str) -> QColor:
        cursor = QTextCursor(document)
        cursor.setPosition(start + text.index(words) + 2)
        return cursor.charFormat().foreground().color()

    assert colour("6.875%") == theme.text == colour("We owe")
    assert colour("TINS") == colours[Term] != theme.text


def test_the_bars_between_cells_stand_back(qapp: object) -> None:
    text = "Tin notes | 2030 | 4.5%"
    made = build_comparison([PairSpec([(text, text), (text, text)])])
    row = replace(made.new.factors[0].paragraphs[0], kind=ParagraphKind.ROW)
    factor = replace(made.new.factors[0], paragraphs=(row,))
    made = replace(made, new=replace(made.new, factors=(factor,)))
    document = QTextDocument()
    positions = fill(document, Planner(made).plan(made.pairs), NEW, style())
    theme = THEMES["light"]
    cursor = QTextCursor(document)
    for entry, bars in zip(positions.entries, (theme.text, theme.dim), strict=True):
        for at, letter in enumerate(text):
            cursor.setPosition(entry.position + at + 1)
            expected = bars if letter == "|" else theme.text
            assert cursor.charFormat().foreground().color() == expected


def test_filling_again_leaves_no_frame_behind(qapp: object) -> None:
    """A document that is filled anew has a new root frame: Python must not keep the ones before."""

    def held() -> int:
        return sum(type(one) is QTextFrame for one in gc.get_objects())

    document = QTextDocument()
    plan = Planner(build_comparison([PairSpec([("Kilns may crack.", "Kilns may crack.")])]))
    filled_plan = plan.plan(plan.comparison.pairs)
    before = held()
    for _ in range(5):
        fill(document, filled_plan, NEW, style())
    assert held() == before
    # Made last: this is what leaves a frame behind.
    assert document.rootFrame().frameFormat().topMargin() == MARGIN // 2
