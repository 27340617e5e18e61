"""Marks must cover exactly the characters that differ, and leave figures to their boxes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.redline.sample import figure_change
from viewer.comparison.model import FigureVerdict, Op, Segment
from viewer.comparison.options import IgnoreOption
from viewer.figures.model import FigureKind
from viewer.filings.model import Paragraph, Repair, Span
from viewer.redline.marks import clipped, difference_marks, mended_marks, without_figures
from viewer.redline.plan import NEW, OLD, FigureMark, MarkKind, TextMark

COVERINGS = ((), (IgnoreOption.WHITE_SPACE,), (IgnoreOption.BULLETS, IgnoreOption.CASE))

SEGMENTS = st.lists(
    st.builds(
        Segment, st.sampled_from(Op), st.text("ab 😀", min_size=1, max_size=5), st.sampled_from(COVERINGS)
    ),
    max_size=12,
)
MARKS = st.lists(
    st.builds(
        lambda start, length: TextMark(start, start + length, MarkKind.INSERTED),
        st.integers(0, 30),
        st.integers(1, 9),
    ),
    max_size=6,
)


def covered(marks: tuple[TextMark, ...] | list[TextMark]) -> set[int]:
    return {at for mark in marks for at in range(mark.start, mark.end)}


@given(SEGMENTS)
def test_marked_characters_are_those_that_one_side_alone_has(segments: list[Segment]) -> None:
    for side, own, kind in ((OLD, Op.DELETE, MarkKind.DELETED), (NEW, Op.INSERT, MarkKind.INSERTED)):
        shown = [segment for segment in segments if segment.op in (Op.EQUAL, own)]
        expected = [
            None if segment.op is Op.EQUAL else MarkKind.IGNORED if segment.ignored else kind
            for segment in shown
            for _ in segment.text
        ]
        found: list[MarkKind | None] = [None] * len(expected)
        for mark in difference_marks(segments, side):
            found[mark.start : mark.end] = [mark.kind] * (mark.end - mark.start)
        assert found == expected


def test_neighbours_of_a_kind_are_one_mark() -> None:
    segments = [Segment(Op.INSERT, "a"), Segment(Op.DELETE, "x"), Segment(Op.INSERT, "b")]
    assert difference_marks(segments, NEW) == (TextMark(0, 2, MarkKind.INSERTED),)


def test_the_tooltip_names_the_option() -> None:
    quotes = (IgnoreOption.QUOTES_AND_DASHES,)
    segments = [
        Segment(Op.EQUAL, "the "),
        Segment(Op.DELETE, "“", ignored=quotes),
        Segment(Op.INSERT, '"', ignored=quotes),
    ]
    (mark,) = difference_marks(segments, OLD)
    assert mark.tip == "not counted as a change: quotes or dashes"


def figure_at(start: int, end: int, verdict: FigureVerdict) -> FigureMark:
    return FigureMark(start, end, figure_change(1, (None, None), FigureKind.MONEY, verdict))


@given(MARKS, st.integers(0, 30), st.integers(1, 9))
def test_a_changed_figure_is_left_to_its_box(marks: list[TextMark], start: int, length: int) -> None:
    figure = figure_at(start, start + length, FigureVerdict.CHANGED)
    left = without_figures(marks, [figure], " " * 50)
    assert covered(left) == covered(marks) - set(range(start, start + length))


def test_a_figure_in_struck_words_is_struck_with_them() -> None:
    text = "a loss of ¥ 1.4 billion, of which"
    mark = TextMark(2, 32, MarkKind.DELETED)
    figure = figure_at(10, 23, FigureVerdict.CHANGED)
    assert without_figures([mark], [figure], text) == (mark,)
    alone = TextMark(9, 24, MarkKind.DELETED)
    assert covered(without_figures([alone], [figure], text)) == {9, 23}


def test_an_added_figure_stays_marked_as_inserted() -> None:
    mark = TextMark(0, 10, MarkKind.INSERTED)
    assert without_figures([mark], [figure_at(2, 5, FigureVerdict.ADDED)], "x" * 20) == (mark,)


def test_a_figure_written_differently_but_of_one_value_stays_marked() -> None:
    mark = TextMark(0, 5, MarkKind.DELETED)
    assert without_figures([mark], [figure_at(0, 5, FigureVerdict.UNCHANGED)], "x" * 20) == (mark,)


@given(MARKS, st.integers(0, 20), st.integers(0, 20))
def test_clipping_shifts_what_is_inside(marks: list[TextMark], start: int, length: int) -> None:
    span = Span(start, start + length)
    inside = {at - start for at in covered(marks) if start <= at < span.end}
    assert covered(clipped(marks, span)) == inside


class TestMended:
    PARAGRAPH = Paragraph(
        "net loss of ¥0.7 billion",
        (),
        repairs=(
            Repair("currency sign", 12, 13, "9", "no yen sign in the scan"),
            Repair("line end joined", 11, 12, "\n"),
            Repair("stray note taken out", 3, 3, "(1)"),
        ),
    )

    def test_only_what_changed_a_visible_character(self) -> None:
        (mark,) = mended_marks(self.PARAGRAPH)
        assert (mark.start, mark.end, mark.kind) == (12, 13, MarkKind.MENDED)
        assert mark.tip == "currency sign: the source has “9” (no yen sign in the scan)"

    def test_every_place_on_request(self) -> None:
        marks = mended_marks(self.PARAGRAPH, every=True)
        assert [mark.tip.split(":")[0] for mark in marks] == ["currency sign", "line end joined"]
