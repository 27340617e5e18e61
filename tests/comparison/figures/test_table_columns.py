"""The amounts of a table are of the years that head their columns."""

from __future__ import annotations

import pytest

from viewer.comparison.figures.table_columns import TableColumns
from viewer.figures import recognise


def periods(*rows: str) -> list[list[str]]:
    """When the figures of each paragraph are of, those of dates left out."""
    columns = TableColumns()
    return [
        [
            figure.claim.period.words if figure.claim.period is not None else ""
            for figure in columns.told(row, recognise(row))
            if figure.value.unit is not None or figure.kind == "count"
        ]
        for row in rows
    ]


@pytest.mark.parametrize(
    "head", ["| Item | 2024 | 2023 |", "2024 | 2023", "| | Fiscal year 2024 | Fiscal year 2023 |"]
)
def test_each_amount_is_of_the_year_over_it(head: str) -> None:
    row = "| Tolls | $48 million | $45 million |"
    _, (new, old) = periods(head, row)
    assert (new[-4:], old[-4:]) == ("2024", "2023")


def test_days_head_columns_too() -> None:
    _, found = periods("| | December 31, 2024 | December 31, 2023 |", "| Debt | $48 million | $45 million |")
    assert [words[-17:] for words in found] == ["December 31, 2024", "December 31, 2023"]


def test_a_column_without_a_date_has_none() -> None:
    _, found = periods("| Item | 2024 | 2023 | Change |", "| Tolls | $48 | $45 | 6.7% |")
    assert found == ["in 2024", "in 2023", ""]


@pytest.mark.parametrize(
    "rows",
    [
        ("| Item | 2024 | 2023 |", "We carried on.", "| Tolls | $48 | $45 |"),
        ("| Item | 2024 | 2023 |", "| Tolls | $48 |"),
        ("| Item | 2024 | 2023 |", "| Tolls | $48 | $45 | $3 | $2 |"),
        ("| We carried on in 2024 | and in 2023 |", "| Tolls | $48 | $45 |"),
    ],
)
def test_what_is_under_no_column_has_no_year(rows: tuple[str, ...]) -> None:
    assert set(periods(*rows)[-1]) == {""}


def test_an_amount_that_tells_its_own_year_keeps_it() -> None:
    _, found = periods("| Item | 2024 | 2023 |", "| Tolls | $48 (in 2022) | $45 |")
    assert found == ["in 2022", "in 2023"]


def nouns(*rows: str) -> list[list[str]]:
    """What the figures of each paragraph measure, those of dates left out."""
    columns = TableColumns()
    return [
        [figure.claim.what.noun for figure in columns.told(row, recognise(row)) if figure.kind != "date"]
        for row in rows
    ]


def test_words_over_a_column_tell_what_stands_in_it() -> None:
    _, found = nouns("| 2024 | High | Low |", "| First quarter | $14.10 | $10.05 |")
    assert found == ["First quarter, High", "First quarter, Low"]


def test_a_row_of_a_year_is_told_by_its_columns() -> None:
    assert nouns("Year | Tolls | Dues", "2024 | $48 | $13")[1] == ["Tolls", "Dues"]


def test_a_cell_of_prose_tells_itself_what_it_measures() -> None:
    _, found = nouns("| Risk | Remark |", "| Tolls | We took tolls of $48 in Marl |")
    assert "Remark" not in found[0]


@pytest.mark.parametrize(
    ("head", "row", "told"),
    [
        ("| | 2024 | 2023 |", "| Fines | $7 million | |", ["in 2024"]),
        ("| | 2024 | 2023 |", "| Fines | | $7 million |", ["in 2023"]),
        ("| | 2024 | 2023 |", "| Fines | $7 million |", [""]),
        ("| | 2024 | 2023 |", "| Fines | $7 | $6 | $5 |", ["", "", ""]),
        ("2024 | 2023", "Fines | $7 million", [""]),
        ("2024 | 2023", "Fines | $7 | $6", ["in 2024", "in 2023"]),
        ("Note | 2024 | 2023", "Debt | $5 | $48", ["", ""]),
    ],
)
def test_a_cell_that_may_be_missing_gives_no_year(head: str, row: str, told: list[str]) -> None:
    assert periods(head, row)[1] == told


def test_a_year_that_heads_its_row_is_that_of_all_its_amounts() -> None:
    _, found = periods("| Year | Tolls | Net loss |", "| 2023 | $45 million | $5 million |")
    assert found == ["in 2023", "in 2023"]
