"""Two claims contradict in subject only where both say of whom they are; other words for one thing do not."""

from __future__ import annotations

import pytest

from tests.comparison.figures.verdicts.pairs import amount
from viewer.comparison.figures.verdicts.subjects import contradiction


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("In 2024, Norway accounted for 62% of revenue.", "In 2025, Chile accounted for 41% of revenue."),
        (
            "In 2024, Quayline accounted for 27% of sales.",
            "In 2025, these products accounted for 47% of sales.",
        ),
        (
            "In 2024, Quayline accounted for 27% of sales.",
            "In 2025, Quayline, Marlow and Tarn accounted for 47% of sales.",
        ),
        ("In 2024 Coldway had revenues of $5 million.", "In 2025 Thornley had revenues of $6 million."),
        ("In 2024 we paid Coldway $5 million.", "In 2025 we paid Thornley $5 million."),
        ("In 2024, 62% of our sales were made in Norway.", "In 2025, 41% of our sales were made in Chile."),
        ("Brakel owns 51% of our shares.", "Corvid owns 30% of our shares."),
        ("We own 51% of Brakel.", "We own 30% of Corvid."),
        ("Our loan from Tarn Bank is $5 million.", "Our loan from Quay Bank is $6 million."),
        ("In 2024, we had 40 mills in the United States.", "In 2025, we had 45 mills in Brazil."),
        ("We had 40 mills in Asia.", "We had 45 mills in Europe."),
        ("In 2024, we had 40 mills in Norway.", "In 2025, we had 25 mills in Chile."),
        ("The low was $5 per share.", "The high was $6 per share."),
        ("Our foreign sales were $5 million.", "Our domestic sales were $6 million."),
        ("Our secured debt was $5 million.", "Our unsecured debt was $5 million."),
        ("We have 300 full-time staff.", "We have 300 part-time staff."),
        ("We opened 12 stores.", "We closed 14 stores."),
        ("We sold 400 shares.", "We repurchased 500 shares."),
        ("We hired 120 people.", "We dismissed 140 people."),
    ],
)
def test_claims_of_two_subjects_contradict_each_other(old: str, new: str) -> None:
    assert contradiction(amount(old), amount(new)) is not None
    assert contradiction(amount(new), amount(old)) is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("In 2024, Norway accounted for 62% of revenue.", "In 2025, Norway accounted for 41% of revenue."),
        ("Walmart accounted for 20% of sales.", "Our largest customer accounted for 22% of sales."),
        ("Retailers accounted for 62% of revenue.", "Shops accounted for 41% of revenue."),
        (
            "Sales in the United States accounted for 6% of sales.",
            "Sales in the U.S. accounted for 7% of sales.",
        ),
        ("In 2024, China accounted for 6% of sales.", "In 2025, the PRC accounted for 7% of sales."),
        ("In 2024 IIA had revenues of $5 million.", "In 2025 Ise Isle Airways had revenues of $6 million."),
        ("Revenue was $5 million.", "Sales were $6 million."),
        ("Our loan from the Bank is $5 million.", "Our loan from Tarn Bank is $6 million."),
        ("We had 40 mills in North America.", "We had 45 mills in Canada."),
        ("Our Chief Executive Officer owned 40% of our shares.", "Mr. Alder owned 38% of our shares."),
        ("In 2024 Coldway had revenues of $5 million.", "In 2025 it had revenues of $6 million."),
        ("Our foreign sales were $5 million.", "Our sales abroad were $6 million."),
        ("We sailed in May 2024.", "We sailed in June 2025."),
    ],
)
def test_other_words_and_silence_contradict_nothing(old: str, new: str) -> None:
    from viewer.figures import recognise

    assert contradiction(recognise(old)[-1], recognise(new)[-1]) is None
