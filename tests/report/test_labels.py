"""No report puts one label over values of different things, or reckons a difference between them."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.report.page import Element, page
from tests.report.test_json import check
from tests.report.turned import turned
from viewer.comparison.model import FigureVerdict
from viewer.redline.attention.figures import TOLD_BY_THE_BOX
from viewer.redline.ledger import LedgerPart, numbered_rows
from viewer.report import render_csv, render_html, render_markdown, render_xlsx, to_json

BOTH = ("net loss, in 2024 → net income, in 2025", "gross debt → net debt", "fee", "customers")
OLD = ("$12 million", "$410 million", "up to 4%", "at least 5,000")
NEW = ("$9 million", "$260 million", "at least 4%", "at most 6,000")
DELTAS = ("+$21 million", "", "", "")


def rows() -> list[Element]:
    root = page(render_html(turned()))
    return [row for table in root.all("table", "figures") for row in table.one("tbody").all("tr")]


def squeezed(element: Element) -> str:
    return " ".join(element.text.split())


def test_the_page_shows_both_labels_and_both_sentences() -> None:
    cells = [[squeezed(cell) for cell in row.all("td")] for row in rows()]
    for cell, label in zip((row[1] for row in cells), BOTH, strict=True):
        assert cell.startswith(label)
    assert "Old: In 2024 our net loss was $12 million." in cells[0][1]
    assert "New: In 2025 our net income was $9 million." in cells[0][1]
    assert "Old: " not in cells[2][1], "one label, one sentence"
    assert "Old: At least 5,000" in cells[3][1], "unlike, though the label is one"
    assert tuple(row[3] for row in cells) == OLD
    assert tuple(row[4] for row in cells) == NEW
    assert tuple(row[5] for row in cells) == DELTAS
    assert {row[6] for row in cells} == {""}, "no percent across a change of sign or between unlike things"
    assert [row[7] for row in cells] == ["± reversed", "◇ unlike", "≶ requalified", "◇ unlike"]


def test_boxes_and_rows_have_the_classes_that_the_style_sheet_knows() -> None:
    text = render_html(turned())
    root = page(text)
    boxes = root.all("a", "figure")
    assert [box.classes[-1] for box in boxes] == [
        name for name in ("reversed", "unlike", "requalified", "unlike") for _ in range(2)
    ]
    assert ".figure.unlike" in text
    assert not [box for box in boxes if "quiet" in box.classes]
    legend = squeezed(root.one("p", "legend"))
    assert all(name in legend for name in ("reversed", "unlike", "requalified"))
    assert "net loss, in 2024 → net income, in 2025" in boxes[0].attributes["title"]


def test_the_markdown_has_them_in_its_table() -> None:
    text = render_markdown(turned())
    for label, old, new in zip(BOTH, OLD, NEW, strict=True):
        assert f"| {label} | {old} | {new} |" in text
    assert "4 figures differ: 1 reversed, 1 requalified, 2 unlike" in text


def test_the_table_has_each_side_s_own_label_and_no_difference_without_meaning() -> None:
    table = list(csv.DictReader(io.StringIO(render_csv(turned()))))
    assert tuple(row["measure"] for row in table) == BOTH
    assert [(row["old_measure"], row["new_measure"]) for row in table[:2]] == [
        ("net loss, in 2024", "net income, in 2025"),
        ("gross debt", "net debt"),
    ]
    assert tuple(row["old"] for row in table) == OLD
    assert [row["delta"] for row in table] == ["21000000", "", "0", ""]
    assert [row["percent"] for row in table] == ["", "", "0", ""]
    assert table[0]["old_context"] == "In 2024 our net loss was [$12 million]."
    assert table[2]["old_context"] == ""


def test_the_workbook_has_the_same_columns() -> None:
    sheet = load_workbook(io.BytesIO(render_xlsx(turned())))["Figures"]
    titles = [cell.value for cell in sheet[1]]
    found: list[dict[Any, Any]] = [
        dict(zip(titles, (cell.value for cell in row), strict=True)) for row in sheet.iter_rows(min_row=2)
    ]
    assert tuple(row["What it measures"] for row in found) == BOTH
    assert found[0]["What the old measures"] == "net loss, in 2024"
    assert found[0]["What the new measures"] == "net income, in 2025"
    assert [row["Percent"] for row in found] == [None, None, 0, None]


def test_the_json_has_every_part_of_both_claims() -> None:
    document = to_json(turned())
    check(document)
    first, second, third, _ = document["pairs"][0]["figures"]
    assert first["old"]["claim"] == {
        "what": "net loss",
        "whose": None,
        "period": "in 2024",
        "sense": "loss",
        "basis": None,
        "bound": None,
    }
    assert (first["new"]["claim"]["sense"], first["new"]["measure"]) == ("income", "net income, in 2025")
    assert (first["delta"], first["percent"]) == (21_000_000, None)
    assert (second["delta"], second["percent"]) == (None, None)
    assert (second["old"]["claim"]["basis"], second["new"]["claim"]["basis"]) == ("gross", "net")
    assert (third["old"]["claim"]["bound"], third["new"]["claim"]["bound"]) == ("up to", "at least")


@pytest.mark.parametrize("verdict", ["reversed", "unlike", "requalified"])
def test_the_box_alone_tells_it_and_the_ledger_lists_it_first(verdict: str) -> None:
    assert FigureVerdict(verdict) in TOLD_BY_THE_BOX
    listed = [row for row in numbered_rows(turned()) if row.change.verdict == verdict]
    assert {row.part for row in listed} == {LedgerPart.CHANGED}
    assert verdict in LedgerPart.CHANGED
    assert not any(row.quiet or row.alarming for row in listed)
    assert all(row.unlike is (verdict == "unlike") for row in listed)
