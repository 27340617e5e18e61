from __future__ import annotations

from collections.abc import Sequence

from tests.comparison.moved.changed_rows import row
from tests.plain_figures import figure_of
from viewer.comparison.model import MovedPassage, Op, Row
from viewer.comparison.moved.marks import with_moved_marks
from viewer.comparison.options import Options
from viewer.comparison.places import Place, PlacedSpan
from viewer.figures.model import FigureKind
from viewer.filings.model import Span

KEPT = "The ferry sails at noon."
GONE = "Pilots board at the outer buoy in fog."
COME = "Pilots board at the inner buoy in fog."


def passage(old: Row, new: Row, before: str, after: str, part: int = 0) -> MovedPassage:
    start, new_start = old.old_text.index(before), new.new_text.index(after)
    return MovedPassage(
        PlacedSpan(old.old[part], Span(start, start + len(before))),
        PlacedSpan(new.new[part], Span(new_start, new_start + len(after))),
        1.0,
    )


def shown(rows: Sequence[Row]) -> list[str]:
    """What is deleted (``-``) and inserted (``+``), with a tilde where it moved."""
    return [
        f"{segment.op.value}{'~' if segment.moved else ''}{segment.text.strip()}"
        for each in rows
        for segment in each.segments
        if segment.op is not Op.EQUAL
    ]


def test_what_is_the_same_in_both_places_moved_and_what_was_edited_did_not() -> None:
    old, new = row(f"{KEPT} {GONE}", KEPT), row(KEPT, f"{KEPT} {COME}", factor=2)
    moved = passage(old, new, GONE, COME)
    first, second = with_moved_marks([[old], [new]], [moved], {}, {}, Options())
    assert shown(first) == ["-", "-~Pilots board at the", "-outer", "-~buoy in fog."]
    assert shown(second) == ["+", "+~Pilots board at the", "+inner", "+~buoy in fog."]
    assert first[0].old_text == old.old_text
    assert second[0].new_text == new.new_text


def test_an_ignored_difference_is_no_edit() -> None:
    old, new = row(f"{KEPT} “Fog” came.", KEPT), row(KEPT, f'{KEPT} "Fog" came.', factor=2)
    moved = passage(old, new, "“Fog” came.", '"Fog" came.')
    first, _ = with_moved_marks([[old], [new]], [moved], {}, {}, Options())
    assert shown(first)[-1] == "-~“Fog” came."
    strict = Options(ignore_quotes_and_dashes=False)
    first, _ = with_moved_marks([[old], [new]], [moved], {}, {}, strict)
    assert shown(first)[-2:] == ["-“Fog”", "-~came."]


def test_a_figure_moved_as_a_whole_or_not_at_all() -> None:
    old, new = (
        row(f"{KEPT} We paid $4.1 million.", KEPT),
        row(KEPT, f"{KEPT} We paid $4.6 million.", factor=2),
    )
    moved = passage(old, new, "We paid $4.1 million.", "We paid $4.6 million.")
    start = old.old_text.index("$")
    figure = figure_of(FigureKind.MONEY, "$4.1 million", start, start + 12, 4.1e6, "USD")
    other = figure_of(FigureKind.MONEY, "$4.6 million", start, start + 12, 4.6e6, "USD")
    first, second = with_moved_marks(
        [[old], [new]], [moved], {Place("o1", 1): (figure,)}, {Place("n2", 1): (other,)}, Options()
    )
    assert "-$4.1 million" in shown(first)
    assert "+$4.6 million" in shown(second)


def test_paragraphs_linked_inside_their_pair_are_marked_too() -> None:
    old, new = row(GONE, "", link=1), row("", COME, link=0)
    (rows,) = with_moved_marks([[old, new]], [], {}, {}, Options())
    assert shown(rows)[:2] == ["-~Pilots board at the", "-outer"]
    assert shown(rows)[3:5] == ["+~Pilots board at the", "+inner"]


def test_a_place_inside_a_row_of_several_parts_is_found() -> None:
    old = row(f"{KEPT}\n{GONE}", "", parts=(2, 0))
    new = row("", f"{KEPT}\n{GONE}", factor=2, parts=(0, 2))
    span = Span(0, len(GONE))
    moved = MovedPassage(PlacedSpan(old.old[1], span), PlacedSpan(new.new[1], span), 1.0)
    first, second = with_moved_marks([[old], [new]], [moved], {}, {}, Options())
    assert shown(first) == [f"-{KEPT}", f"-~{GONE}"]
    assert shown(second) == [f"+{KEPT}", f"+~{GONE}"]


def test_rows_without_a_move_are_the_same_objects() -> None:
    rows = (row(KEPT, GONE),)
    assert with_moved_marks([rows], [], {}, {}, Options())[0] is rows


def test_marks_of_an_earlier_comparison_are_made_anew() -> None:
    old, new = row(f"{KEPT} {GONE}", KEPT), row(KEPT, f"{KEPT} {GONE}", factor=2)
    marked = with_moved_marks([[old], [new]], [passage(old, new, GONE, GONE)], {}, {}, Options())
    assert any(segment.moved for rows in marked for each in rows for segment in each.segments)
    again = with_moved_marks(marked, [], {}, {}, Options())
    assert [list(rows) for rows in again] == [[old], [new]]
