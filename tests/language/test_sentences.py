"""Full stops that end a sentence, and those that end nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.language.sentences import Sentences, first_stop, sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We may fail.", 1),
        ("We may fail. We may not.", 2),
        ("We depend on Mr. Finch and on Kettle Works, Inc. for pots.", 1),
        ("Sales in the U.S. Midwest may fall.", 1),
        ("KWC. our largest shareholder, may leave.", 1),
        ("KWC. Kettle's largest shareholder, may leave.", 1),
        ("It rose by 3.5% to $1.2 million.", 1),
        ("“We may fail.” So he said.", 2),
        ("Will it rise? It may! We cannot know.", 3),
        ("As of 31. Dezember 2012 and 1. März 2013 we had ships.", 1),
        ("We lost 31. December was cold.", 2),
        ("", 0),
        ("The sum, as told in Item 7. Management’s Discussion and Analysis, was $3 million.", 1),
        ("Read Part II, Item 1A. Risk Factors for more.", 1),
        ("As told in Item 2. Properties, we own land.", 1),
        ("See “Item 1. Business” and “Item 3. Legal Proceedings”. We may fail.", 2),
        ("See Note 14. Commitments and Contingencies.", 1),
        ("See Part I, Item 3. We were sued in 2010.", 2),
        ("We refer to Item 7. Sales rose by 3% in the year.", 2),
        ("It is told in Note 3. There is no assurance of that.", 2),
        ("We sell in the U.S. A majority of our sales are there.", 2),
        ("We sell in the U.S. The Federal Reserve may raise rates.", 2),
        ("Fewer Sales In The U.S. The Midwest Could Harm Us.", 1),
        ("It was bought by Kettle Works, Inc. In 2010 we sold it.", 2),
        ("We owe Barlow & Co. If it asks for its money, we may fail.", 2),
        ("Trading ends at 5 p.m. Our shares may then fall.", 2),
        ("Holders of Class B. The holders of others vote.", 2),
        ("We depend on J. A Smith left early.", 1),
        ("Some of these, e.g. The Kettle, may sink.", 1),
        ("A. The offering and listing of shares.", 1),
        ("We bought Barlow Sdn. Bhd. Kettles in Penang.", 1),
    ],
)
def test_sentences_are_counted_as_a_reader_counts_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(alphabet="abAB. !?\"'()Mr", max_size=60))
def test_sentences_lose_no_word(text: str) -> None:
    assert " ".join(" ".join(sentences(text)).split()) == " ".join(text.split())


def test_first_stop() -> None:
    text = "Loss of Mr. Finch. He may retire."
    assert text[: first_stop(text)] == "Loss of Mr. Finch."
    assert first_stop("No stop but the last.") is None


def clauses(text: str) -> list[str]:
    found, at = [], 0
    bounds = Sentences(text)
    while at < len(text):
        start, end = bounds.around(at)
        found.append(text[start:end].strip())
        at = end
    return found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sales rose. Costs fell.", ["Sales rose.", "Costs fell."]),
        ("sales of $5; costs of $3", ["sales of $5;", "costs of $3"]),
        ("Sales\n$5 million", ["Sales", "$5 million"]),
        ("Mr. Finch sold $5 million.", ["Mr. Finch sold $5 million."]),
        ("as of Dec. 31, 2012 and Rs. 500", ["as of Dec. 31, 2012 and Rs. 500"]),
        ("Kettle Works, Inc. $5 million", ["Kettle Works, Inc. $5 million"]),
        ("Kettle Works, Inc. ¥5 million", ["Kettle Works, Inc.", "¥5 million"]),
        ("KWC. Kettles sold.", ["KWC.", "Kettles sold."]),
        ("“Sales rose.” ($5 million.)", ["“Sales rose.”", "($5 million.)"]),
    ],
)
def test_a_figure_stands_in_its_own_clause(text: str, parts: list[str]) -> None:
    assert clauses(text) == parts


@given(st.text(alphabet="abAB. ;!?\n\"'()Mr$5", max_size=60), st.integers(0, 59))
def test_each_position_lies_in_its_clause(text: str, position: int) -> None:
    at = min(position, max(0, len(text) - 1))
    start, end = Sentences(text).around(at)
    assert start <= at < end or not text


def test_the_first_clause_begins_with_the_text() -> None:
    assert Sentences("Sales rose. Costs fell.").around(0) == (0, len("Sales rose. "))
