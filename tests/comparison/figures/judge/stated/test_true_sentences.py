"""Ordinary sentences with shares, rates and moves, none of which contradicts itself."""

from __future__ import annotations

import pytest

from tests.comparison.figures.judge.test_inconsistent import reasons

_TRUE = """
Our market share was 60% in Norway, 50% in Sweden and 55% in Denmark.
We pay tax at rates of 30% in Norway, 35% in Germany and 40% in Japan.
We hold 60% in Tarn Bank, 50% in Quay Bank and 55% in Marl Bank.
Prices rose by 60% in Norway, 70% in Sweden and 80% in Denmark.
Tariffs of 60% to Norway, 50% to Sweden and 40% to Denmark apply.
Our stores get returns of 60% from Norway, 50% from Sweden and 40% from Denmark.
Lower demand raised our inventories from $10 million to $12 million.
The increased tariff took our profits from $10 million to $8 million.
With higher yields bond prices went from $100 to $90.
A lower toll lifted traffic revenue from $4 million to $5 million.
Falling rates brought our income from $8 million to $9 million.
Rising wages cut our margin from 12% to 9%.
Reduced supply pushed the price of ore from $40 to $55.
Our sales declined by 75%, and our costs fell from $10 million to $8 million.
A 10% decline in volume reduced revenue from $200 million to $150 million.
A 10% decline in volume took revenue from $200 million to $150 million.
Volumes increased by 12% and our price rose from $100 to $120.
Output fell 5%; revenue went from $10 million to $8 million.
Traffic grew by 8%, while the toll rose from $2.00 to $2.50.
Revenue fell from $40 million to $20 million, or 50%.
Revenue rose 25% from $40 million to $50 million.
Revenue rose 10% to $5.5 million, compared to $5.0 million.
We reduced our prices from €45 to €40.
Our stake fell sharply from 40% to 35%.
Our fee did not increase from $10 to $8.
Our sales come 40% from Norway, 35% from Chile and 25% from Peru.
Exports were $40 million, or 40% of our sales of $100 million.
Revenue increased by $20 million, or 20%, to $120 million from $100 million.
We had margins of 45% in Tarn, 55% in Quay and 65% in Marl.
Occupancy was 90% in Oslo, 85% in Bergen and 80% in Tromso.
""".strip().splitlines()

_FALSE = """
Revenue decreased from $100 million to $120 million.
We reduced our prices from €40 to €45.
Our share rose from 9% to 7%.
Our margin fell sharply from 9% to 12%.
Revenue increased by $30 million to $120 million from $100 million.
Revenue rose by $20 million, or 25%, to $120 million from $100 million.
Revenue rose 50% from $40 million to $50 million.
A 50% decline in our sales from $40 million to $30 million hurt us.
Revenue fell from $40 million to $30 million, or 50%.
Exports were $30 million, or 40% of our sales of $100 million.
Our sales come 50% from Norway, 30% from Chile and 30% from Peru.
Our revenue was derived 50% in Norway, 40% in Chile and 30% in Peru.
""".strip().splitlines()


@pytest.mark.parametrize("text", _TRUE)
def test_a_true_sentence_is_not_told_inconsistent(text: str) -> None:
    assert reasons(text) == []


@pytest.mark.parametrize("text", _FALSE)
def test_a_false_sentence_is_found(text: str) -> None:
    assert reasons(text)


def test_what_is_named_before_is_another_each_time() -> None:
    text = (
        "As of December 31, 2023, the principal balance of our {0} loan portfolio was ${1} billion and the "
        "allowance for loan losses for this portfolio was ${2} million."
    )
    assert reasons(text.format("home", "5.3", "463.3"), text.format("family", "6.6", "314.2")) == []
