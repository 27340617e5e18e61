"""A figure restated in another factor is told where each of its sides stands, on every face."""

from __future__ import annotations

import csv
import io

from openpyxl import load_workbook

from tests.builders import build_filing
from tests.report.page import page
from viewer.comparison import Comparison, compare
from viewer.comparison.model import FigureVerdict
from viewer.redline.ledger import LedgerRow, numbered_rows
from viewer.report import render_csv, render_html, render_markdown, render_xlsx
from viewer.report.shown.cells import figure_cells
from viewer.review.figure_marks import FigureEntry

_LOSS = "Our net loss for the fiscal year ended March 31, 2003 was ¥{} billion, the highest ever."
_STORMS = "Storms may close our piers for weeks, and each day of a closed pier costs us fares."
_RIVALS = "Rivals may copy our hulls, and customers may then sail with them for a lower fare."
_PLACES = "old 1 / new 2"


def _made() -> Comparison:
    old = [(None, ("Storms may close piers.", f"{_STORMS} {_LOSS.format('16.5')}")),
           (None, ("Rivals may copy hulls.", _RIVALS))]  # fmt: skip
    new = [(None, ("Storms may close piers.", _STORMS)),
           (None, ("Rivals may copy hulls.", f"{_RIVALS} {_LOSS.format('15.6')}"))]  # fmt: skip
    return compare(build_filing("Archipelago Lines", old, 2024), build_filing("Archipelago Lines", new, 2025))


def _row(made: Comparison) -> LedgerRow:
    (row,) = [row for row in numbered_rows(made) if row.change.verdict is FigureVerdict.RESTATED]
    assert row.pair.old == ("o2",)
    return row


def test_the_text_and_the_page_cite_the_factors_of_the_figures() -> None:
    made = _made()
    (line,) = [line for line in render_markdown(made).splitlines() if "restated" in line and line[0] == "|"]
    assert line.startswith(f"| {_PLACES}: ")
    cited = [
        row.all("td")[0].text
        for table in page(render_html(made)).all("table", "figures")
        for row in table.one("tbody").all("tr")
        if "restated" in row.text
    ]
    assert len(cited) == 1
    assert cited[0].startswith(_PLACES)


def test_paper_cites_them() -> None:
    assert figure_cells(_row(_made()), FigureEntry())[1].startswith(f"{_PLACES}: ")


def test_tables_have_a_column_for_each_side() -> None:
    made = _made()
    read = csv.DictReader(io.StringIO(render_csv(made).lstrip("\N{BOM}")))
    (told,) = [row for row in read if row["change"] == "restated"]
    assert (told["old_factor"], told["new_factor"]) == ("1", "2")
    sheet = load_workbook(io.BytesIO(render_xlsx(made)))["Figures"]
    titles = [cell.value for cell in sheet[1]]
    assert titles[-2:] == ["Number of the old factor", "Number of the new factor"]


def test_a_side_without_a_figure_is_cited_as_the_pair_is() -> None:
    old = [(None, ("Storms may close piers.", _STORMS))]
    new = [(None, ("Storms may close piers.", f"{_STORMS} We lost ¥3 million."))]
    made = compare(build_filing("Pier", old, 2024), build_filing("Pier", new, 2025))
    (row,) = [row for row in numbered_rows(made) if row.change.verdict is FigureVerdict.ADDED]
    assert row.numbers == "old 1 / new 1"
