from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import changes_of, segments_between
from tests.plain_figures import figure_of
from viewer.comparison.model import (
    FigureChange,
    FigureVerdict,
    Op,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.filings.model import Paragraph
from viewer.redline.cells import FigureMark, Part, parts_of

SPACE = (IgnoreOption.WHITE_SPACE,)


def paragraphs(identifier: str, *texts: str) -> dict[Place, Paragraph]:
    return {Place(identifier, number): Paragraph(text, ()) for number, text in enumerate(texts, 1)}


def row(old: list[str], new: list[str]) -> Row:
    segments = segments_between("\n".join(old), "\n".join(new))
    places = [
        tuple(Place(f, part) for part, _ in enumerate(side, 1)) for f, side in (("o1", old), ("n1", new))
    ]
    return Row(places[0], places[1], segments, changes_of(segments))


def mark(text: str, within: str, verdict: FigureVerdict, number: int = 1) -> FigureMark:
    start = within.index(text)
    figure = figure_of(FigureKind.MONEY, text, start, start + len(text), 1, "JPY")
    side = PlacedFigure(Place("o1", 1), figure)
    return FigureMark(
        number, "old", start, start + len(text), FigureChange(side, None, verdict, None, None, "")
    )


def shown(part: Part) -> list[tuple[str, str, bool]]:
    return [(run.text, run.op.value, run.figure is not None) for run in part.runs]


lines = st.lists(st.text(st.characters(exclude_characters="\n¶"), max_size=15), min_size=1, max_size=4)
spans = st.lists(st.tuples(st.integers(0, 15), st.integers(1, 6)), max_size=4)


@given(lines, lines, spans, spans)
def test_no_character_is_lost_or_doubled_whatever_is_marked(
    old: list[str], new: list[str], boxes: list[tuple[int, int]], coloured: list[tuple[int, int]]
) -> None:
    line = row(old, new)
    for own, texts, key in ((Op.DELETE, old, "o1"), (Op.INSERT, new, "n1")):
        place = Place(key, 1)
        marks = [
            FigureMark(number, "old", start, start + length, mark("x", "x", FigureVerdict.ADDED).change)
            for number, (start, length) in enumerate(boxes)
        ]
        tokens, at = [], 0
        for start, length in sorted(coloured):
            if start >= at:
                tokens.append((start, start + length, "t"))
                at = start + length
        parts = parts_of(line, own, paragraphs(key, *texts), {place: marks}, {place: tokens})
        assert [
            part.text.removesuffix("¶") if part.runs[-1:] and part.runs[-1].text == "¶" else part.text
            for part in parts
        ] == texts
        assert all(run.text for part in parts for run in part.runs)


def test_a_figure_whose_box_tells_the_difference_is_not_also_struck() -> None:
    old = "We had ¥15.1 billion."
    line = row([old], ["We had ¥26.1 billion."])
    box = mark("¥15.1 billion", old, FigureVerdict.CHANGED)
    (part,) = parts_of(line, Op.DELETE, paragraphs("o1", old), {Place("o1", 1): [box]}, {})
    assert shown(part) == [("We had ", "=", False), ("¥15.1 billion", "=", True), (".", "=", False)]


def test_a_figure_that_went_with_its_sentence_is_struck_and_boxed() -> None:
    old = "It was ¥5 billion."
    line = Row((Place("o1", 1),), (), (Segment(Op.DELETE, old),), ())
    box = mark("¥5 billion", old, FigureVerdict.REMOVED)
    (part,) = parts_of(line, Op.DELETE, paragraphs("o1", old), {Place("o1", 1): [box]}, {})
    assert shown(part) == [("It was ", "-", False), ("¥5 billion", "-", True), (".", "-", False)]


def test_a_restated_figure_in_a_deleted_sentence_is_struck_with_it() -> None:
    old = "It was ¥5 billion."
    line = Row((Place("o1", 1),), (), (Segment(Op.DELETE, old),), ())
    box = mark("¥5 billion", old, FigureVerdict.RESTATED)
    (part,) = parts_of(line, Op.DELETE, paragraphs("o1", old), {Place("o1", 1): [box]}, {})
    assert shown(part) == [("It was ", "-", False), ("¥5 billion", "-", True), (".", "-", False)]


def test_of_overlapping_figures_the_loud_one_is_boxed() -> None:
    old = "¥5 billion"
    line = row([old], [old])
    quiet, loud = (
        mark("¥5 billion", old, FigureVerdict.UNCHANGED, 1),
        mark("5 billion", old, FigureVerdict.CHANGED, 2),
    )
    (part,) = parts_of(line, Op.DELETE, paragraphs("o1", old), {Place("o1", 1): [quiet, loud]}, {})
    assert [(run.text, run.figure.number if run.figure else None) for run in part.runs] == [
        ("¥", None),
        ("5 billion", 2),
    ]


def test_a_split_paragraph_shows_where_it_was_split() -> None:
    line = Row(
        (Place("o1", 1),),
        (Place("n1", 1), Place("n1", 2)),
        (
            Segment(Op.EQUAL, "One."),
            Segment(Op.DELETE, " "),
            Segment(Op.INSERT, "\n"),
            Segment(Op.EQUAL, "Two."),
        ),
        (),
    )
    parts = parts_of(line, Op.INSERT, paragraphs("n1", "One.", "Two."), {}, {})
    assert [shown(part) for part in parts] == [
        [("One.", "=", False), ("¶", "+", False)],
        [("Two.", "=", False)],
    ]


def test_an_ignored_split_shows_nothing() -> None:
    line = Row(
        (Place("o1", 1),),
        (Place("n1", 1), Place("n1", 2)),
        (
            Segment(Op.EQUAL, "One."),
            Segment(Op.DELETE, " ", SPACE),
            Segment(Op.INSERT, "\n", SPACE),
            Segment(Op.EQUAL, "Two."),
        ),
        (),
    )
    parts = parts_of(line, Op.INSERT, paragraphs("n1", "One.", "Two."), {}, {})
    assert [part.text for part in parts] == ["One.", "Two."]
