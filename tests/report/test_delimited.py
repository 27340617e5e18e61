"""The CSV: every figure a row, numbers as numbers, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.findings import with_findings
from tests.report.sample import sample
from viewer.comparison.model import Comparison
from viewer.redline.ledger import numbered_rows
from viewer.report import render_csv
from viewer.report.tables.delimited import guarded
from viewer.report.tables.table import COLUMNS
from viewer.review import Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames


def rows_of(comparison: Comparison, review: Review | None = None) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_csv(comparison, review), newline="")))


def test_every_figure_has_a_row_with_its_values() -> None:
    rows = rows_of(sample())
    assert len(rows) == sum(len(pair.figures) for pair in sample().all_pairs)
    revenue = next(row for row in rows if row["new"] == "¥26.1 billion")
    assert (revenue["old_value"], revenue["new_value"], revenue["unit"]) == (
        "15100000000",
        "26100000000",
        "JPY",
    )
    assert (revenue["delta"], revenue["change"]) == ("11000000000", "changed")
    assert float(revenue["percent"]) == pytest.approx(72.85, abs=0.01)
    assert revenue["context"] == "Coldway had [¥26.1 billion] in revenues. It will not be sold."
    restated = next(row for row in rows if row["change"] == "restated")
    assert restated["delta"] == "-900000000"
    dated = next(row for row in rows if row["change"] == "rolled forward")
    assert (dated["old_value"], dated["new_value"]) == ("2024-06-30", "2025-06-30")
    assert next(row for row in rows if row["change"] == "removed")["suspect"] == "¥ read as 4"


def test_the_numbers_are_those_of_the_html_report() -> None:
    numbers = [int(row["number"]) for row in rows_of(sample())]
    assert numbers == [row.number for row in numbered_rows(sample())]


def test_lines_end_as_the_standard_says_and_titles_lead() -> None:
    lines = render_csv(sample()).split("\r\n")
    assert lines[0].split(",") == [column.key for column in COLUMNS]
    assert lines[-1] == ""


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", '=HYPERLINK("http://a","b")']
)
def test_a_formula_is_led_by_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@given(st.text(max_size=12))
def test_no_text_begins_as_a_formula_does(text: str) -> None:
    written = guarded(text)
    assert written.removeprefix("'") == text.removeprefix("'")
    assert written.lstrip()[:1] not in set("=+-@")


def test_a_heading_that_is_a_formula_is_written_as_text() -> None:
    comparison = sample()
    evil = replace(comparison.pairs[0], heading='=HYPERLINK("http://x.invalid","risk")\n\x1b[2J')
    rows = rows_of(replace(comparison, pairs=(evil, *comparison.pairs[1:])))
    assert rows[0]["factor"] == '\'=HYPERLINK("http://x.invalid","risk") \N{REPLACEMENT CHARACTER}[2J'


def test_marks_and_notes_are_in_it() -> None:
    comparison = sample()
    names = FigureNames(comparison)
    change = comparison.pairs[0].figures[2]
    review = Review("a", "b")
    marks = review.figures.with_entry(change, FigureEntry(Check.WRONG, "see page 9\n=1"), names)
    rows = rows_of(comparison, replace(review, figures=marks))
    assert [(row["new"], row["note"]) for row in rows if row["mark"] == "wrong"] == [
        ("¥26.1 billion", "see page 9\n=1")
    ]


def test_inconsistencies_stand_at_the_end() -> None:
    (row,) = [row for row in rows_of(with_findings(sample())) if row["change"] == "inconsistent"]
    assert row["number"] == ""
    assert row["new"] == "14, ¥26.1 billion"
    assert row["reason"] == "the parts do not add up"
