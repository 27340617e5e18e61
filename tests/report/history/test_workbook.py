"""The workbook of a history: a sheet each for the matrix, the steps, the series and the sentences."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from tests.report.history.contents import hostile, sample_comparisons, samples
from viewer.report.history.workbook import history_workbook, render_history_xlsx


def _book(made: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(made))


@pytest.fixture(scope="module")
def book() -> Workbook:
    return _book(history_workbook(samples()))


def _rows(book: Workbook, name: str) -> list[dict[str, object]]:
    titles, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, titles), row, strict=True)) for row in rows]


def test_its_sheets(book: Workbook) -> None:
    assert book.sheetnames == ["Matrix", "Steps", "Series", "Sentences", "Shifts", "How this was made"]


def test_the_matrix_has_a_row_for_each_risk(book: Workbook) -> None:
    rows = _rows(book, "Matrix")
    assert [row["Risk"] for row in rows] == [one.id for one in samples().history.lineages]
    emissions = next(row for row in rows if str(row["Heading"]).startswith("Rules on emissions"))
    assert (emissions["First"], emissions["Last"], emissions["Not in"]) == (
        "FY2022",
        "FY2025",
        "FY2023, FY2024",
    )
    assert emissions["FY2025"] == "back after FY2022, edited, retitled"
    assert isinstance(emissions["Characters in FY2025"], int)
    assert emissions["Characters in FY2024"] is None


def test_each_step_is_a_row_with_numbers(book: Workbook) -> None:
    rows, steps = _rows(book, "Steps"), list(samples().history.steps())
    assert len(rows) == len(steps)
    for row, (_, step) in zip(rows, steps, strict=True):
        assert row["Similarity"] == pytest.approx(step.similarity)
        assert (row["Shifts of meaning"], row["Figures that differ"]) == (step.shifts, step.figures)


def test_a_series_is_a_row_and_a_period_a_column(book: Workbook) -> None:
    ships = next(
        row for row in _rows(book, "Series") if "we operated […] ships" in str(row["What it measures"])
    )
    told = {title: value for title, value in ships.items() if title[:4].isdigit() and value is not None}
    assert told == {"2022-03-31": 21, "2023-03-31": 22, "2024-03-31": 23, "2025-03-31": 24}


def test_what_was_restated_stands_below_in_a_row_of_its_own(book: Workbook) -> None:
    rows = _rows(book, "Series")
    at = next(at for at, row in enumerate(rows) if str(row["Note"]).startswith("restated"))
    assert rows[at]["12 months to 2019-03-31"] == 15_200_000_000
    assert rows[at + 1]["12 months to 2019-03-31"] == 16_400_000_000
    assert rows[at + 1]["Note"] == "told otherwise before: FY2022, FY2023, FY2024"
    assert rows[at]["Series"] == rows[at + 1]["Series"]


def test_every_point_of_every_series_is_a_cell(book: Workbook) -> None:
    cells = sum(
        value is not None
        for row in _rows(book, "Series")
        for title, value in row.items()
        if title[:4].isdigit() or " to " in title
    )
    assert cells == sum(
        len({(point.when.key, point.value.plain) for point in series.points}) for series in samples().series
    )


def test_a_sentence_that_was_reworded_twice_has_both_wordings(book: Workbook) -> None:
    row = next(
        row
        for row in _rows(book, "Sentences")
        if str(row["Sentence"]).startswith("Our contracts with shippers")
    )
    assert (row["Stands as it is since"], row["First in any wording"]) == ("FY2024", "FY2022")
    assert row["Reworded in"] == "FY2023, FY2024"
    before = str(row["Wordings before"]).split("\n")
    assert before[0].startswith("FY2022: Our contracts with shippers allow us to recover most of a rise")
    assert before[1].endswith("but only from the start of the next quarter.")


def test_sentences_that_went_are_told_with_their_last_filing(book: Workbook) -> None:
    rows = _rows(book, "Sentences")
    assert len(rows) == len(samples().sentences) + len(samples().gone)
    covid = [row for row in rows if "refused to let seafarers ashore" in str(row["Sentence"])]
    assert [row["Last in"] for row in covid] == ["FY2023"]


def test_nothing_of_a_filing_is_a_formula_or_a_link() -> None:
    made = history_workbook(hostile())
    for sheet in _book(made):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d"), (sheet.title, cell.coordinate)
                assert cell.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert all(b"<f>" not in parts.read(name) for name in parts.namelist())


def test_the_same_history_gives_the_same_bytes() -> None:
    contents = samples()
    comparisons = sample_comparisons()
    assert render_history_xlsx(contents.history, comparisons) == history_workbook(contents)
