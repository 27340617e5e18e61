"""What is said of filings that may not belong together, or whose order is a guess."""

from __future__ import annotations

import pytest

from viewer.history import DoubtfulOrder, OrderDoubt
from viewer.wording.history.notes import doubtful_order_words

NAMES = ("FY2020", "FY2021 10-K", "FY2021 10-K/A", "b.txt")


@pytest.mark.parametrize(
    ("doubt", "told"),
    [
        (
            DoubtfulOrder(OrderDoubt.OTHER_COMPANY, (0, 3), ("Quay Ltd.", "Pier Inc.")),
            (
                "FY2020 names another company than most of the filings: Quay Ltd.",
                "b.txt names another company than most of the filings: Pier Inc.",
            ),
        ),
        (
            DoubtfulOrder(OrderDoubt.OTHER_FORM, (0,), ("20-F",)),
            ("FY2020 is of another form than most of the filings: 20-F.",),
        ),
        (
            DoubtfulOrder(OrderDoubt.SAME_FILE, (0, 3)),
            ("The same file was given more than once: FY2020, b.txt.",),
        ),
        (
            DoubtfulOrder(OrderDoubt.AMENDMENT, (1, 2), ("2021",)),
            ("FY2021 10-K/A amends FY2021 10-K and stands after it.",),
        ),
        (
            DoubtfulOrder(OrderDoubt.NO_YEAR, (3,)),
            ("b.txt does not tell its fiscal year: where it stands is a guess.",),
        ),
        (
            DoubtfulOrder(OrderDoubt.SAME_YEAR, (1, 2), ("2021",)),
            ("FY2021 10-K, FY2021 10-K/A are of one fiscal year: which of them comes first is a guess.",),
        ),
    ],
)
def test_a_doubt_is_a_sentence(doubt: DoubtfulOrder, told: tuple[str, ...]) -> None:
    assert doubtful_order_words(doubt, NAMES) == told


@pytest.mark.parametrize("kind", OrderDoubt)
def test_every_doubt_has_words(kind: OrderDoubt) -> None:
    assert all(doubtful_order_words(DoubtfulOrder(kind, (0, 1), ("2020", "2021")), NAMES))
