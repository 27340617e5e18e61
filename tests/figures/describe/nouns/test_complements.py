"""What belongs to a noun beyond its own phrase: lists, holders, what narrows it."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We had $28 million in cash, cash equivalents and bonds.", "cash, cash equivalents and bonds"),
        ("We paid $5 million for tugs, barges, and other craft.", "paid for tugs, barges, and other craft"),
        ("We had $5 million in debt, rent was paid and ships sold.", "debt"),
        ("We lent $5 million to ports, and Marl did so too.", "lent to ports"),
        ("We may draw $5 million from our existing, committed credit line.",
         "draw from existing, committed credit line"),
        ("We spent $5 million on equipment, tugs and land.", "spent on equipment, tugs and land"),
        ("We must spend $5 million in port capital, costs of goods sold and other costs.",
         "port capital, costs of goods sold and other costs"),
        ("We did $4 million of existing, costly work and sell tugs.", "existing, costly work"),
        ("We spent $4 million on new, faster ships.", "spent on new, faster ships"),
        ("We hold $5 million of the cash held by foreign branches.", "cash held by foreign branches"),
        ("Of this, $2 million was the value of contracts with small towns.",
         "value of contracts with small towns"),
        ("We have 5% of the voting power with Mr. Holm.", "voting power"),
        ("Our intangible assets such as goodwill were $5 million.", "intangible assets such as goodwill"),
        ("Our costs excluding rent and dues were $5 million.", "costs excluding rent and dues"),
        ("We bought sites, such as our recent purchases of $5 million.", "recent purchases"),
        ("Total revenue recognized from Long Charters was $5 million.",
         "Total revenue recognized from Long Charters"),
        ("The Company recognized revenue of $5 million.", "revenue"),
        ("The value, which is the sum of rents and of dues, was $5 million.", "value"),
        ("The notes (the “Long Notes”) of $5 million are due.", "notes"),
        ("Tax losses, or TLs, of $5 million lapse.", "Tax losses"),
        ("Average debt during the year was $5 million.", "Average debt"),
        ("The discount rate is set at 5%.", "discount rate"),
        ("Debt totals $100 million.", "Debt"),
        ("We owe $375.0 million aggregate principal amount of our long notes.",
         "aggregate principal amount of long notes"),
        ("Debt outstanding at any one time of $5 million is dear.", "Debt"),
    ],
)  # fmt: skip
def test_what_belongs_to_a_noun(text: str, told: str) -> None:
    assert measures(text)[-1] == told
