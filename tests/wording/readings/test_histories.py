"""What is said of filings that may not belong in one history names the files."""

from __future__ import annotations

import pytest

from tests.comparison.risks import FUEL, filing
from viewer.history import DoubtfulOrder, OrderDoubt
from viewer.wording.readings.histories import order_words

FILINGS = [filing(FUEL, year=year) for year in (2020, 2021)]
NAME = "Archipelago Lines.md"


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        (
            DoubtfulOrder(OrderDoubt.SAME_YEAR, (0, 1), ("2020",)),
            f"Several filings are of FY2020: {NAME}, {NAME}.",
        ),
        (DoubtfulOrder(OrderDoubt.AMENDMENT, (0, 1), ("2020",)), f"{NAME} amends {NAME}."),
        (
            DoubtfulOrder(OrderDoubt.OTHER_COMPANY, (1,), ("Mainland Freight",)),
            f"Not all filings are of one company: {NAME} (Mainland Freight).",
        ),
        (
            DoubtfulOrder(OrderDoubt.OTHER_FORM, (1,), ("20-F",)),
            f"Not all filings are of one form: {NAME} (20-F).",
        ),
    ],
)
def test_a_sentence_names_the_files(doubt: DoubtfulOrder, said: str) -> None:
    assert order_words(doubt, FILINGS) == said


def test_every_doubt_has_words() -> None:
    assert all(order_words(DoubtfulOrder(kind, (0,), ("2020",)), FILINGS) for kind in OrderDoubt)
