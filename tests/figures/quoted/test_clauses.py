"""Where the clause that a label quotes begins and ends, and what of it is left out."""

from __future__ import annotations

import pytest

from viewer.figures import recognise


def label(text: str, figure: str) -> str:
    """What is shown of a figure of a text."""
    return next(one for one in recognise(text) if one.text == figure).label.subject


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Pledges secure loans of $5 million to Quay and $6 million to Marl.", "$6 million",
         "Pledges secure loans of […] to Marl"),
        ("We had goodwill of $5 million and other rights of $6 million from the sale.", "$6 million",
         "other rights of […] from the sale"),
        ("Of our tolls, 20% came from tugs, 52% came from rafts.", "52%",
         "Of our tolls, […] came from rafts"),
        ("There are options to buy 5,000 shares of Class A stock and 6,000 shares of Class B stock.", "6,000",
         "There are options to buy 5,000 shares of Class A stock and […] shares of Class B stock"),
        ("Large and small tugs cost $5 million and $6 million, respectively.", "$6 million",
         "Large and small tugs cost $5 million and […]"),
        ("We had 500 pilots, 40 of whom were engaged at Tarn.", "40",
         "We had 500 pilots, […] of whom were engaged at Tarn"),
        ("Sales of $5 million represented 3% of our tolls at Tarn.", "$5 million", "Sales"),
        ("New tolls of $5 million for the pier at Tarn fell.", "$5 million",
         "New tolls of […] for the pier at Tarn"),
    ],
)  # fmt: skip
def test_what_belongs_to_other_figures_is_left_out_where_it_is_sure_to(
    text: str, figure: str, told: str
) -> None:
    assert label(text, figure) == told


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("We lend more than we did, and our bank requires a deposit of $5 million at Tarn.", "$5 million",
         "our bank requires a deposit of […] at Tarn"),
        ("If tolls fell by half, our yards would lose $5 million of their worth.", "$5 million",
         "If tolls fell by half, our yards would lose […] of their worth"),
        ("Our debt to Marl (our debt to Quay was $5 million) is old.", "$5 million", "debt to Quay"),
        ("We ceded $5 million of cover ($2 million of it to Marl).", "$5 million", "We ceded […] of cover"),
        ("We agreed (i) to pay dues and (ii) to lend $5 million to Marl.", "$5 million",
         "to lend […] to Marl"),
        ("The total, which is the sum of what we owe and of the rest that we may owe, was $5 million.",
         "$5 million", "The total"),
        ("We lent $5 million to Marl, which failed.", "$5 million", "We lent […] to Marl"),
        ("We lent $5 million to Marl and we bought tugs.", "$5 million", "We lent […] to Marl"),
        ("About 6% and 8% of our tolls, respectively, were paid in kroner.", "8%",
         "[…] of our tolls were paid in kroner"),
    ],
)  # fmt: skip
def test_a_clause_ends_where_another_begins_but_not_without_its_condition(
    text: str, figure: str, told: str
) -> None:
    assert label(text, figure) == told


def test_the_ends_of_a_range_keep_the_words_that_tell_them_apart() -> None:
    text = "The price has been as high as $9 per ton and as low as $4 per ton."
    assert label(text, "$9") == "The price has been as high as […] per ton"
    assert label(text, "$4").endswith("as low as […] per ton")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We had losses in 2011 and, as of May 3, 2012, we had a deficit of $5 million.",
         "as of […], we had a deficit of …"),
        ("The rules will apply beginning in May 2012.", "The rules will apply beginning in […]"),
        ("We must comply with them by May 3, 2012.", "We must comply with them by […]"),
        ("As of May 3, 2012, no loans were outstanding.", "As of […], no loans were outstanding"),
    ],
)  # fmt: skip
def test_a_date_is_told_without_the_values_beside_it(text: str, told: str) -> None:
    (subject,) = (one.label.subject for one in recognise(text) if "May" in one.text)
    assert subject == told
