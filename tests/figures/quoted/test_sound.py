"""Which nouns stand whole in their sentence and say all that their clause does."""

from __future__ import annotations

import pytest

from viewer.figures import recognise
from viewer.figures.quoted.passage import PLACE


@pytest.mark.parametrize(
    "text",
    [
        "The price of grain for next month was $5.",  # cut on its left
        "We are named in 400 complaints.",  # what is done with them
        "We had 40 pilots represented by unions.",  # cut on its right
        "The over 30 days arrears rate was 4%.",  # cut at a figure of its own
        "We lent $5 million to Marl.",  # a verb
        "In dry years, we pay $5 million of dues.",  # only then
    ],
)
def test_a_noun_that_says_less_than_its_clause_is_none(text: str) -> None:
    label = recognise(text)[-1].label.subject
    claimed = recognise(text)[-1].claim.shown_subject
    assert PLACE in label or len(label) > len(claimed), label


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We had 40 pilots.", "pilots"),
        ("Our debt at May 3, 2012 was $5 million.", "debt"),
        ("Marl owned 61% of our Class A shares.", "share of Class A shares owned by Marl"),
        ("We had losses for federal and state purposes of $5 million and $6 million, respectively.",
         "losses for state purposes"),
        ("Coldway had tolls of $5 million.", "tolls of Coldway"),
        ("We recorded a charge of $5 million for moorings.", "charge for moorings"),
    ],
)  # fmt: skip
def test_a_noun_that_says_all_is_shown_alone(text: str, told: str) -> None:
    assert recognise(text)[-1].label.subject == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There were 5,000 shares of our Class A stock outstanding.",
         "shares of our Class A stock outstanding"),
        ("We had $5 million of debt under our old line.", "debt under our old line"),
        ("We operate 96% of our yards.", "We operate […] of our yards"),
        ("We hold 51% of Coldway.", "We hold […] of Coldway"),
        ("We have $5 million of the notes that we sold.", "We have […] of the notes that we sold"),
    ],
)  # fmt: skip
def test_what_is_only_there_is_named_by_what_follows_but_a_part_is_not(text: str, told: str) -> None:
    assert recognise(text)[0].label.subject == told


@pytest.mark.parametrize("part", ["second half", "first quarter"])
def test_a_part_of_a_year_is_no_word_of_the_measure(part: str) -> None:
    label = recognise(f"Tolls were $5 million in the {part} of 2023.")[0].label
    assert (label.subject, label.words) == ("Tolls", f"Tolls, {part} of 2023")
