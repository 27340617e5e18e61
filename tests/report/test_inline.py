from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.plain_figures import exact, figure_of
from tests.report.page import Element, page
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.redline.plan import NEW, OLD, BlockKind, FigureMark, MarkKind, PlannedBlock, TextMark
from viewer.report.html.inline import inline_html
from viewer.report.shown.runs import MarkedRun, runs_of
from viewer.wording.changes import figure_summary

EVERY = range(1000)
"""Numbers of figures that are listed: all."""
figures = st.builds(
    FigureMark,
    number=st.integers(1, 3),
    side=st.sampled_from([OLD, NEW]),
    start=st.just(0),
    end=st.just(1),
    change=st.builds(
        FigureChange,
        old=st.builds(
            PlacedFigure,
            st.just(Place("o1", 1)),
            st.builds(
                figure_of,
                st.just(FigureKind.MONEY),
                st.text(max_size=4),
                st.just(0),
                st.just(1),
                st.just(5),
                st.just("JPY"),
            ),
        ),
        new=st.none(),
        verdict=st.sampled_from(FigureVerdict),
        delta=st.none(),
        percent=st.none(),
        reason=st.text(max_size=4),
        suspect=st.none() | st.text(max_size=4),
    ),
)


def boxed(*runs: MarkedRun) -> Element:
    """What a page has of some runs."""
    return page(str(inline_html(runs, EVERY)))


# No carriage return: a parser of HTML reads it as a line end.
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
kinds = st.none() | st.sampled_from([kind for kind in MarkKind if kind is not MarkKind.MENDED])
runs = st.builds(MarkedRun, texts, kinds, st.none() | figures, st.sampled_from(["", "t-date"]))


@given(st.lists(runs, max_size=8))
def test_whatever_the_marks_the_text_is_there_once_and_nothing_else(line: list[MarkedRun]) -> None:
    html = str(inline_html(line, EVERY))
    assert page(html).text == "".join(run.text for run in line)
    assert {element.tag for element in page(html).all()} <= {"a", "span", "ins", "del"}


@given(st.text(st.sampled_from("<>&\"'/!-=[]script"), min_size=1, max_size=20))
def test_text_never_becomes_an_element(hostile: str) -> None:
    line = [
        MarkedRun(hostile),
        MarkedRun(hostile, MarkKind.INSERTED),
        MarkedRun(hostile, None, None, "t-date"),
    ]
    html = str(inline_html(line, EVERY))
    elements = page(html).all()
    assert [element.tag for element in elements] == ["ins", "span"]
    assert page(html).text == hostile * 3


def figure(verdict: FigureVerdict, suspect: str | None = None) -> FigureMark:
    place = Place("o1", 1)
    old = PlacedFigure(place, figure_of(FigureKind.MONEY, "¥15.1 billion", 0, 13, 15.1e9, "JPY", "revenues"))
    new = PlacedFigure(place, figure_of(FigureKind.MONEY, "¥26.1 billion", 0, 13, 26.1e9, "JPY", "revenues"))
    change = FigureChange(old, new, verdict, exact(11e9), exact(72.847), "", suspect)
    return FigureMark(0, 13, change, NEW, number=7)


def test_a_changed_figure_is_a_link_to_its_row_and_says_what_changed() -> None:
    box = boxed(MarkedRun("¥26.1 billion", figure=figure(FigureVerdict.CHANGED))).one("a")
    assert (box.attributes["id"], box.attributes["href"]) == ("f7-new", "#f7")
    assert box.classes == ["figure", "changed"]
    for words in ("¥15.1 billion → ¥26.1 billion", "+¥11.0 billion, +72.8%", "revenues", "changed"):
        assert words in box.attributes["title"]


def test_a_rolled_forward_figure_is_quiet_unless_it_is_suspect() -> None:
    quiet = boxed(MarkedRun("x", figure=figure(FigureVerdict.ROLLED_FORWARD))).one("a")
    assert quiet.classes == ["figure", "quiet", "rolled-forward"]
    doubtful = boxed(MarkedRun("x", figure=figure(FigureVerdict.UNCHANGED, "9 for ¥"))).one("a")
    assert "suspect" in doubtful.classes
    assert "9 for ¥" in doubtful.attributes["title"]


def test_only_the_side_whose_reading_is_doubtful_is_drawn_so() -> None:
    clean = figure(FigureVerdict.CHANGED, "old filing: 9 for ¥")
    assert clean.change.old is not None
    doubtful = replace(clean.change.old, figure=replace(clean.change.old.figure, suspect="9 for ¥"))
    change = replace(clean.change, old=doubtful)
    for side, marked in ((OLD, True), (NEW, False)):
        mark = replace(clean, side=side, change=change)
        assert ("suspect" in boxed(MarkedRun("x", figure=mark)).one("a").classes) is marked


def test_one_box_holds_a_figure_that_marks_cut() -> None:
    mark = figure(FigureVerdict.REMOVED)
    html = page(
        str(
            inline_html(
                [MarkedRun("¥15", figure=mark), MarkedRun(".1", MarkKind.DELETED, figure=mark)], EVERY
            )
        )
    )
    assert html.one("a").text == "¥15.1"
    assert html.one("del").text == ".1"


def test_a_quote_in_a_measure_cannot_end_the_tooltip() -> None:
    mark = figure(FigureVerdict.CHANGED, suspect='" onclick="alert(1)')
    box = boxed(MarkedRun("x", figure=mark)).one("a")
    assert set(box.attributes) == {"class", "id", "href", "title"}
    assert figure_summary(mark.change) == box.attributes["title"]


spans = st.lists(st.tuples(st.integers(0, 15), st.integers(1, 6)), max_size=4)


@given(texts, spans, spans, spans, st.booleans(), st.sampled_from([OLD, NEW]))
def test_no_character_is_lost_or_doubled_whatever_is_marked(
    text: str,
    marked: list[tuple[int, int]],
    boxed: list[tuple[int, int]],
    coloured: list[tuple[int, int]],
    ends_alone: bool,
    side: int,
) -> None:
    change = figure(FigureVerdict.ADDED).change
    block = PlannedBlock(
        BlockKind.PROSE,
        text,
        marks=tuple(TextMark(start, end, MarkKind.INSERTED) for start, end in apart(marked)),
        figures=tuple(
            FigureMark(start, start + length, change, side, number=number)
            for number, (start, length) in enumerate(boxed)
        ),
        ends_alone=ends_alone,
    )
    found = runs_of(block, side, [(start, end, "t") for start, end in apart(coloured)])
    assert "".join(run.text for run in found) == text + ("¶" if ends_alone else "")
    assert all(run.text for run in found)
    for one, other in pairwise(found[:-1]):
        assert replace(one, text="") != replace(other, text="")


def apart(drawn: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order that do not overlap."""
    kept: list[tuple[int, int]] = []
    for start, length in sorted(drawn):
        if not kept or start >= kept[-1][1]:
            kept.append((start, start + length))
    return kept


def test_of_overlapping_figures_the_loud_one_is_boxed() -> None:
    quiet, loud = (figure(verdict) for verdict in (FigureVerdict.UNCHANGED, FigureVerdict.CHANGED))
    boxes = (replace(quiet, start=0, end=10, number=1), replace(loud, start=1, end=10, number=2))
    found = runs_of(PlannedBlock(BlockKind.PROSE, "¥5 billion", figures=boxes), OLD)
    assert [(run.text, run.figure.number if run.figure else None) for run in found] == [
        ("¥", None),
        ("5 billion", 2),
    ]


def test_an_ignored_difference_says_why_it_does_not_count() -> None:
    mark = TextMark(0, 1, MarkKind.IGNORED, 'a "quote"')
    html = page(str(inline_html(runs_of(PlannedBlock(BlockKind.PROSE, "“", marks=(mark,)), OLD), EVERY)))
    assert html.one("span", "ignored").attributes["title"] == 'a "quote"'


def test_an_end_that_one_side_alone_has_is_marked_as_its_own() -> None:
    block = PlannedBlock(BlockKind.PROSE, "One.", ends_alone=True)
    assert str(inline_html(runs_of(block, OLD), EVERY)) == "One.<del>¶</del>"
    assert str(inline_html(runs_of(block, NEW), EVERY)) == "One.<ins>¶</ins>"
