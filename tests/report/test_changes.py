"""Every change of words has a number, a place and both texts; a difference that does not count has none."""

from __future__ import annotations

import io

import openpyxl
from hypothesis import given

from tests.redline.comparisons import planned_comparisons
from tests.report.page import page
from tests.report.sample import sample
from viewer.comparison.model import Comparison
from viewer.report import render_html, render_xlsx
from viewer.report.changes import changes_of
from viewer.report.content.selection import Selection, selection_of
from viewer.report.formats import BY_NAME
from viewer.report.made.making import Making


def whole(comparison: Comparison) -> Selection:
    return selection_of(comparison, None, Making(), BY_NAME["html"])


@given(planned_comparisons())
def test_each_change_that_counts_is_listed_once(comparison: Comparison) -> None:
    changes = changes_of(whole(comparison))
    counted = sum(pair.change_count for pair in comparison.all_pairs)
    assert [change.number for change in changes] == list(range(1, counted + 1))
    assert all(change.old or change.new for change in changes)


def test_a_change_tells_its_factor_its_place_and_its_figures() -> None:
    changes = changes_of(whole(sample()))
    (one,) = [change for change in changes if change.new == "14"]
    assert (one.factor, one.place, one.what, one.old) == ("old 1 / new 1", "paragraph 1", "changed", "eight")
    assert one.figures == "eight → 14"
    (come,) = [change for change in changes if "Northquay" in change.new]
    assert (come.what, come.old, come.place) == ("inserted", "", "paragraph 3")


def test_page_and_workbook_list_them_under_the_same_numbers() -> None:
    changes = changes_of(whole(sample()))
    root = page(render_html(sample()))
    rows = [row for row in root.all("tr") if (row.attributes.get("id") or "").startswith("change-")]
    assert [row.all("td")[0].text for row in rows] == [str(change.number) for change in changes]
    anchors = {element.attributes.get("id") for element in root.all()}
    assert all((row.one("a").attributes["href"] or "")[1:] in anchors for row in rows)
    sheet = openpyxl.load_workbook(io.BytesIO(render_xlsx(sample())))["Changes"]
    listed = [(row[0].value, row[6].value or "") for row in sheet.iter_rows(min_row=2)]
    assert listed == [(change.number, " ".join(change.new.split())) for change in changes]
