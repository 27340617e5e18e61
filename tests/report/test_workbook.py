"""The workbook: read back with another library than wrote it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from tests.plain_figures import exact, value_of
from tests.report.answered import answered
from tests.report.findings import with_findings
from tests.report.sample import sample
from viewer.comparison.model import Comparison
from viewer.figures.model import FigureKind
from viewer.report import render_xlsx
from viewer.report.tables.number_formats import delta_format, value_format
from viewer.report.tables.table import COLUMNS
from viewer.review import Entry, Mark, Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames


def read(comparison: Comparison, review: Review | None = None) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(render_xlsx(comparison, review)))


def column(key: str) -> int:
    return [one.key for one in COLUMNS].index(key) + 1


def cells(book: Workbook, key: str) -> list[object]:
    sheet = book["Figures"]
    return [sheet.cell(row, column(key)).value for row in range(2, sheet.max_row + 1)]


def test_there_is_a_sheet_of_figures_of_factors_and_of_the_filings() -> None:
    usual = ["Figures", "Factors", "Changes", "Filings", "How this was made"]
    assert read(sample()).sheetnames == usual
    assert read(with_findings(sample())).sheetnames == [*usual[:3], "Inconsistencies", *usual[3:]]


def test_titles_stay_in_sight_and_filter() -> None:
    book = read(sample())
    for name in ("Figures", "Factors", "Filings"):
        sheet = book[name]
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
    rows = sum(len(pair.figures) for pair in sample().all_pairs)
    assert book["Figures"].auto_filter.ref.endswith(str(rows + 1))
    assert book["Figures"].column_dimensions["B"].width > 30


def test_values_are_numbers_and_dates_are_dates() -> None:
    book = read(sample())
    sheet = book["Figures"]
    at = cells(book, "new").index("¥26.1 billion") + 2
    value, delta = sheet.cell(at, column("new_value")), sheet.cell(at, column("delta"))
    assert (value.value, value.data_type) == (26_100_000_000, "n")
    assert value.number_format == '"¥"#,##0;-"¥"#,##0'
    assert delta.value == 11_000_000_000
    assert delta.number_format.startswith('+"¥"#,##0;')
    day = sheet.cell(cells(book, "change").index("rolled forward") + 2, column("new_value"))
    assert day.value == datetime(2025, 6, 30)  # noqa: DTZ001 - days of a workbook have no zone
    year = sheet.cell(cells(book, "old").index("2019") + 2, column("old_value"))
    assert (year.value, year.data_type) == ("2019", "s")


def test_nothing_of_a_filing_is_a_formula_or_a_link() -> None:
    comparison = sample()
    texts = ["=1+1", "+1", "@x", "http://x.invalid", "mailto:a@b.invalid", "{=1}"]
    pairs = tuple(replace(pair, heading=text) for pair, text in zip(comparison.pairs, texts, strict=False))
    book = read(replace(comparison, pairs=pairs))
    for sheet in book:
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert "=1+1" in cells(book, "factor")


def test_the_notes_on_a_factor_stand_in_one_cell_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = sample()
    book = read(comparison, answered(comparison, monkeypatch))
    sheet = book["Factors"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Note")
    row = comparison.all_pairs.index(comparison.pairs[0]) + 2
    assert sheet.cell(row, column).value.split("\n") == [
        "Ann <i>, 1 December 2026, 14:03 UTC: Where is the contract?",
        "↳ Bob, 1 December 2026, 15:30 UTC: It expired.",
        "Ann <i>, 2 December 2026, 09:00 UTC, on “money”: Tone?",
    ]


def test_a_note_and_a_mark_stand_beside_the_figure() -> None:
    comparison, review = sample(), Review("a", "b")
    entry = FigureEntry(Check.NEEDS_SOURCE, "ask\nagain")
    marks = review.figures.with_entry(comparison.pairs[0].figures[1], entry, FigureNames(comparison))
    book = read(comparison, replace(review, figures=marks))
    at = cells(book, "mark").index("needs source")
    assert cells(book, "new")[at] == "14"
    assert cells(book, "note")[at] == "ask\nagain"


def test_the_sheet_of_filings_says_what_was_compared() -> None:
    review = Review(sample().old.sha256, sample().new.sha256)
    review = review.with_entry(sample().pairs[0], Entry(Mark.REVIEWED))
    sheet = read(sample(), review)["Filings"]
    told = {str(row[0].value): (row[1].value, row[2].value) for row in sheet.iter_rows()}
    assert told["Fiscal year"] == (2024, 2025)
    assert told["SHA-256"] == (sample().old.sha256, sample().new.sha256)
    assert told["figures: restated"][0] == 1
    assert told["case"][0] == "off"
    assert told["reviewed"][0] == 1
    assert told["Warnings"] == (
        "No later item ends the section: it runs to the end of the file.\nThe year was guessed",
        None,
    )
    (alike,) = [row[1] for row in sheet.iter_rows() if row[0].value == "similarity: cosine"]
    assert alike.number_format == "0.0%"


@given(st.text(max_size=40), st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(FigureKind))
def test_any_unit_and_value_can_be_formatted(unit: str, value: float, kind: FigureKind) -> None:
    change = sample().pairs[0].figures[2]
    assert change.new is not None
    figure = replace(change.new.figure, value=value_of(kind, value, unit))
    new = replace(change.new, figure=figure)
    for words in (value_format(figure), delta_format(replace(change, new=new, delta=exact(value)))):
        assert words.count('"') % 2 == 0
        assert words.isprintable()


@pytest.mark.parametrize("text", ["\x00\x1b", "a\ud800b", "x" * 40_000, "_x0041_"])
def test_no_text_breaks_the_workbook(text: str) -> None:
    comparison = sample()
    pair = replace(comparison.pairs[0], heading=text)
    assert len(cells(read(replace(comparison, pairs=(pair, *comparison.pairs[1:]))), "factor")) == 7
