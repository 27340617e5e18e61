"""Rows of a table, whose cells are parted by bars."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import texts, values
from viewer.figures import recognise
from viewer.figures.model import FigureKind

ROWS = [
    ("Ferry services | 2,019 | 2,020", ["2,019", "2,020"]),
    ("Ferry services | $ 2,019 | ($ 2,020) | 12%", ["$ 2,019", "($ 2,020)", "12%"]),
    ("Net loss | (5) | 7 | 12.5", ["(5)", "7", "12.5"]),
    ("Vans | 14 | 21", ["14", "21"]),
    ("Vans | (14) |", ["(14)"]),
]


@pytest.mark.parametrize(("row", "found"), ROWS)
def test_every_cell_is_read(row: str, found: list[str]) -> None:
    assert texts(row) == found


@pytest.mark.parametrize("row", [row for row, _ in ROWS])
def test_the_first_cell_tells_what_the_others_measure(row: str) -> None:
    assert {figure.claim.words for figure in recognise(row)} == {row.partition(" | ")[0]}


@pytest.mark.parametrize(
    "row", ["Harbour Dues | 12", "1A. | Harbour Dues | 112", "| (1) | Represents dues |", "(1) | Dues"]
)
def test_a_page_or_a_note_is_no_amount(row: str) -> None:
    assert texts(row) == []


def test_brackets_make_an_amount_negative() -> None:
    assert values("Net loss | (5) | ($7.25) | 8", FigureKind.MONEY) == [-7.25]
    assert values("Net loss | (5) | ($7.25) | 8", FigureKind.COUNT) == [-5, 8]
    assert values("We had a loss of ($5), and a gain ($7) later.") == [-5, 7]


def test_an_amount_told_again_in_brackets_is_not_negative() -> None:
    assert values("one million dollars ($1,000,000) and ¥100 million ($1.2 million)") == [
        1_000_000,
        100_000_000,
        1_200_000,
    ]


def test_prose_in_a_cell_tells_itself() -> None:
    (figure,) = recognise("Ferries | We own 14 vans.")
    assert figure.claim.words == "vans"


@pytest.mark.parametrize(
    ("row", "measure"),
    [
        ("|| Ferries | 2,019", "Ferries"),
        ("Ferries | we own | 2,019", "Ferries"),
        ("A | 2,019", ""),
        ("Total dues of ferries and of tugs and lighters at sea | 2,019", "Total dues of ferries and of"),
        ("Net loss | 2,019", "Net loss"),
        ("Increase in dues | 2,019", "Increase in dues"),
        (f"Ferries{' ' * 106}at sea | 2,019", "Ferries at sea"),
        (f"Ferries{' ' * 108}at sea | 2,019", ""),
    ],
)
def test_a_label_is_the_first_words_of_the_first_cell(row: str, measure: str) -> None:
    (figure,) = recognise(row)
    assert figure.claim.words == measure
