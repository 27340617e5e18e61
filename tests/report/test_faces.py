"""The HTML page shows what the window's plan has: the same folds, the same marks, the same boxes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings

from tests.builders import PairSpec, build_comparison
from tests.redline.comparisons import planned_comparisons
from tests.redline.sample import sample as window_sample
from tests.report.page import Element, page
from tests.report.sample import sample as report_sample
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.comparison.options import IgnoreOption, Options
from viewer.filings import read
from viewer.redline.attention.figures import loud
from viewer.redline.inline import inline
from viewer.redline.open_folds import OpenFolds
from viewer.redline.plan import NEW, OLD, SIDES, TEXT_KINDS, MarkKind, PlannedBlock
from viewer.redline.planning import Planner
from viewer.report import render_html
from viewer.resources import resource

KINDS = {
    ("del", ""): MarkKind.DELETED,
    ("ins", ""): MarkKind.INSERTED,
    ("del", "moved"): MarkKind.MOVED_AWAY,
    ("ins", "moved"): MarkKind.MOVED_HERE,
    ("span", "ignored"): MarkKind.IGNORED,
}


@dataclass
class Shown:
    """A paragraph as a face shows it: every character with what it is marked as and the box that it is in."""

    text: str = ""
    marks: list[tuple[MarkKind | None, str]] = field(default_factory=list)
    boxes: list[tuple[str, bool, bool] | None] = field(default_factory=list)
    """Anchor of the box, whether it is loud, whether its reading is doubtful."""


def of_page(part: Element) -> Shown:
    """A paragraph of the page."""
    shown = Shown()

    def walk(element: Element, mark: tuple[MarkKind | None, str], box: tuple[str, bool, bool] | None) -> None:
        for child in element.content:
            if isinstance(child, str):
                shown.text += child
                shown.marks += [mark] * len(child)
                shown.boxes += [box] * len(child)
                continue
            kind = KINDS.get((child.tag, "".join(child.classes)))
            tip = child.attributes["title"] if kind is MarkKind.IGNORED else ""
            inside = box
            if "figure" in child.classes:
                inside = (child.attributes["id"], "quiet" not in child.classes, "suspect" in child.classes)
            walk(child, mark if kind is None else (kind, tip), inside)

    walk(part, (None, ""), None)
    return shown


def of_plan(block: PlannedBlock, side: int) -> Shown:
    """A paragraph of the plan; without the boxes that another one covers, of which there are none here."""
    shown = Shown(block.text, [(None, "")] * len(block.text), [None] * len(block.text))
    for mark in block.marks:
        if mark.kind in KINDS.values():
            tip = mark.tip if mark.kind is MarkKind.IGNORED else ""
            shown.marks[mark.start : mark.end] = [(mark.kind, tip)] * (mark.end - mark.start)
    for box in block.figures:
        told = (f"f{box.number}-{SIDES[side]}", loud(box.change), box.suspect)
        shown.boxes[box.start : box.end] = [told] * (box.end - box.start)
    if block.ends_alone:
        shown.text += "¶"
        shown.marks.append((MarkKind.INSERTED if side == NEW else MarkKind.DELETED, ""))
        shown.boxes.append(None)
    return shown


def check_faces(comparison: Comparison) -> None:
    """Fail where the page and the plan of all pairs do not show the same."""
    plan = Planner(comparison).plan(comparison.all_pairs)
    root = page(render_html(comparison))
    elements = {element.attributes.get("id"): element for element in root.all()}
    anchors = {
        block.place: f"#pair-{comparison.all_pairs[row.pair].id}-r{row.row}"
        for row in plan.rows
        for block in (*row.old, *row.new)
        if row.pair is not None and block.place is not None
    }
    for planned, visible in zip(plan.rows, OpenFolds().visible(plan), strict=True):
        if planned.pair is None or planned.row is None:
            continue
        pair = comparison.all_pairs[planned.pair]
        row = elements[f"pair-{pair.id}-r{planned.row}"]
        assert row.inside("details") is not visible
        assert ("differs" in row.classes) is pair.rows[planned.row].differs
        for side, cell in zip((OLD, NEW), row.all("div", "cell"), strict=True):
            blocks = [block for block in planned.sides[side] if block.kind in TEXT_KINDS]
            assert [of_page(part) for part in cell.all("p")] == [of_plan(block, side) for block in blocks]
            here = [
                f"#pair-{pair.id}-r{chip.row}"
                for block in blocks
                for chip in block.chips
                if chip.row is not None
            ]
            for block in blocks:
                there = [anchors[chip.passage.place] for chip in block.chips if chip.passage]
                here += dict.fromkeys(there)
            assert [link.attributes["href"] for link in cell.all("a", "chip")] == here
            whole = pair.rows[planned.row].whole and bool(blocks)
            assert bool(cell.all("span", "chip")) is whole
    folds = [fold.one("summary").text for fold in elements["factors"].all("details", "fold")]
    assert folds == [row.old[0].text.strip("· ") for row in plan.rows if row.is_fold]


@given(planned_comparisons())
@settings(max_examples=60, deadline=None)
def test_the_page_shows_what_the_window_shows(comparison: Comparison) -> None:
    check_faces(comparison)


@pytest.mark.parametrize("comparison", [window_sample(), report_sample()], ids=["window", "report"])
def test_the_page_shows_what_the_window_shows_of_a_sample(comparison: Comparison) -> None:
    check_faces(comparison)


@pytest.mark.parametrize("options", [Options(), Options(ignore_rolled_dates=True, ignore_case=True)])
def test_the_page_shows_what_the_window_shows_of_the_bundled_samples(options: Options) -> None:
    old, new = sorted(resource("samples").glob("*.md"))
    check_faces(compare(read(old), read(new), options))


KETTLES = """Item 1A. Risk Factors

**Kettles may boil over and harm our customers.**

A kettle that is filled too high may boil over, and it may harm whoever stands beside it.

We buy all our lids from one maker abroad, who may fail to deliver them in time for the season.

We call our service plan {plan} and a customer who joins it may leave it at the end of any month.

Our repair shops are small, and a fire in any of them would stop repairs in that town for a while.

Our lease of the works ends on {day}, and nobody can say today what a new one would cost us.

**Our ferries may sink and our service may end.**

Our ferries sail from the harbour of Coldway every day, and {storms} may keep them in port.

A ferry that is old may sink, and we could not buy another one soon.

Item 1B. Unresolved Staff Comments

None.
"""
DATE = "not counted as a change: a date that moved on with the year"


@pytest.fixture(scope="module")
def kettles(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """Two filings: one factor differs in quotes and a date that moved on, the other in a word."""
    folder = tmp_path_factory.mktemp("kettles")
    sides = {
        "old": {"plan": '"Kettle Care"', "day": "March 31, 2011", "storms": "storms"},
        "new": {"plan": "“Kettle Care”", "day": "March 31, 2012", "storms": "strikes"},
    }
    for name, words in sides.items():
        (folder / f"{name}.md").write_text(KETTLES.format(**words), "utf-8")
    old, new = (read(folder / f"{name}.md") for name in sides)
    return compare(old, new, Options(ignore_rolled_dates=True))


def test_what_differs_in_ways_that_do_not_count_folds_in_both_faces(kettles: Comparison) -> None:
    check_faces(kettles)
    (fold,) = page(render_html(kettles)).all("details", "fold")
    assert fold.one("summary").text == "5 unchanged paragraphs"
    assert "Kettle Care" in fold.text
    assert "March 31, 2012" in fold.text


def test_two_unchanged_paragraphs_are_shown_in_both_faces() -> None:
    same = ("Same.", "Same.")
    made = build_comparison([PairSpec([("Head.", "Head."), same, same, ("Old.", "New."), same, same, same])])
    check_faces(made)
    (fold,) = page(render_html(made)).all("details", "fold")
    assert fold.one("summary").text == "3 unchanged paragraphs"


def test_the_inline_view_says_which_option_covers_a_date(kettles: Comparison) -> None:
    plan = inline(Planner(kettles).plan(kettles.pairs), kettles.pairs)
    blocks = [block for row in plan.rows for block in row.new if "March 31" in block.text]
    assert [mark.tip for block in blocks for mark in block.marks] == [DATE]


def test_both_faces_say_which_option_covers_a_difference(kettles: Comparison) -> None:
    """A box takes the place of the mark on a figure; without the ledger the date is a difference in words."""
    pairs = tuple(replace(pair, figures=()) for pair in kettles.pairs)
    bare = replace(kettles, pairs=pairs)
    check_faces(bare)
    plan = Planner(bare).plan(bare.pairs)
    marked = [
        (block.text[mark.start : mark.end], mark.tip, mark.ignored)
        for row in plan.rows
        for block in row.new
        for mark in block.marks
        if mark.kind is MarkKind.IGNORED
    ]
    quotes = "not counted as a change: quotes or dashes"
    assert marked == [
        ("“", quotes, (IgnoreOption.QUOTES_AND_DASHES,)),
        ("”", quotes, (IgnoreOption.QUOTES_AND_DASHES,)),
        ("March 31, 2012", DATE, (IgnoreOption.ROLLED_DATES,)),
    ]
    spans = page(render_html(bare)).one("section", "unchanged").all("span", "ignored")
    titles = {span.text: span.attributes["title"] for span in spans}
    assert titles["March 31, 2012"] == titles["March 31, 2011"] == DATE
    assert titles["“"] == quotes
