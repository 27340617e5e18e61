from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.plain_figures import exact, figure_of
from tests.report.page import page
from viewer.comparison.model import FigureChange, FigureVerdict, Op, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.redline.cells import FigureMark, Run
from viewer.report.inline import inline_html, tip

figures = st.builds(
    FigureMark,
    number=st.integers(1, 3),
    side=st.sampled_from(["old", "new"]),
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
# No carriage return: a parser of HTML reads it as a line end.
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
runs = st.builds(
    Run, texts, st.sampled_from(Op), st.booleans(), st.none() | figures, st.sampled_from(["", "t-date"])
)


@given(st.lists(runs, max_size=8))
def test_whatever_the_marks_the_text_is_there_once_and_nothing_else(line: list[Run]) -> None:
    html = str(inline_html(line))
    assert page(html).text == "".join(run.text for run in line)
    assert {element.tag for element in page(html).all()} <= {"a", "span", "ins", "del"}


@given(st.text(st.sampled_from("<>&\"'/!-=[]script"), min_size=1, max_size=20))
def test_text_never_becomes_an_element(hostile: str) -> None:
    line = [Run(hostile), Run(hostile, Op.INSERT), Run(hostile, Op.EQUAL, False, None, "t-date")]
    html = str(inline_html(line))
    elements = page(html).all()
    assert [element.tag for element in elements] == ["ins", "span"]
    assert page(html).text == hostile * 3


def figure(verdict: FigureVerdict, suspect: str | None = None) -> FigureMark:
    place = Place("o1", 1)
    old = PlacedFigure(place, figure_of(FigureKind.MONEY, "¥15.1 billion", 0, 13, 15.1e9, "JPY", "revenues"))
    new = PlacedFigure(place, figure_of(FigureKind.MONEY, "¥26.1 billion", 0, 13, 26.1e9, "JPY", "revenues"))
    change = FigureChange(old, new, verdict, exact(11e9), exact(72.847), "", suspect)
    return FigureMark(7, "new", 0, 13, change)


def test_a_changed_figure_is_a_link_to_its_row_and_says_what_changed() -> None:
    box = page(str(inline_html([Run("¥26.1 billion", figure=figure(FigureVerdict.CHANGED))]))).one("a")
    assert (box.attributes["id"], box.attributes["href"]) == ("f7-new", "#f7")
    assert box.classes == ["figure", "changed"]
    for words in ("¥15.1 billion → ¥26.1 billion", "+¥11.0 billion, +72.8%", "revenues", "changed"):
        assert words in box.attributes["title"]


def test_a_rolled_forward_figure_is_quiet_unless_it_is_suspect() -> None:
    quiet = page(str(inline_html([Run("x", figure=figure(FigureVerdict.ROLLED_FORWARD))]))).one("a")
    assert quiet.classes == ["figure", "quiet", "rolled-forward"]
    doubtful = page(str(inline_html([Run("x", figure=figure(FigureVerdict.UNCHANGED, "9 for ¥"))]))).one("a")
    assert "suspect" in doubtful.classes
    assert "9 for ¥" in doubtful.attributes["title"]


def test_only_the_side_whose_reading_is_doubtful_is_drawn_so() -> None:
    clean = figure(FigureVerdict.CHANGED, "old filing: 9 for ¥")
    assert clean.change.old is not None
    doubtful = replace(clean.change.old, figure=replace(clean.change.old.figure, suspect="9 for ¥"))
    change = replace(clean.change, old=doubtful)
    for side, marked in (("old", True), ("new", False)):
        mark = replace(clean, side=side, change=change)
        assert ("suspect" in page(str(inline_html([Run("x", figure=mark)]))).one("a").classes) is marked


def test_one_box_holds_a_figure_that_marks_cut() -> None:
    mark = figure(FigureVerdict.REMOVED)
    html = page(str(inline_html([Run("¥15", figure=mark), Run(".1", Op.DELETE, figure=mark)])))
    assert html.one("a").text == "¥15.1"
    assert html.one("del").text == ".1"


def test_a_quote_in_a_measure_cannot_end_the_tooltip() -> None:
    mark = figure(FigureVerdict.CHANGED, suspect='" onclick="alert(1)')
    box = page(str(inline_html([Run("x", figure=mark)]))).one("a")
    assert set(box.attributes) == {"class", "id", "href", "title"}
    assert tip(mark.change) == box.attributes["title"]
