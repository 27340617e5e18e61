"""What a reader is shown of what a figure measures."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.figures import recognise
from viewer.figures.label import MOST_FIGURES
from viewer.figures.quoted.grammar import ENDS_NOTHING
from viewer.figures.quoted.passage import CUT, PLACE


def labels(text: str) -> list[str]:
    """The labels of a text's figures."""
    return [figure.measure for figure in recognise(text)]


def test_a_member_of_a_row_of_subjects_is_named_by_its_own() -> None:
    told = labels(
        "The carrying amount of ships was $2.0 million, piers was $0.9 million and cranes was $0.1 million."
    )
    assert told == [f"carrying amount of {what}" for what in ("ships", "piers", "cranes")]


def test_a_condition_with_a_figure_is_no_member_of_a_row_of_subjects() -> None:
    told = labels("If prices fell by 10%, our loss of the year was $5 million.")
    assert "If prices fell" in told[-1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Other carriers operate approximately 18% of our routes.",
         "Other carriers operate […] of our routes"),
        ("Of these ferries, 61 percent are tied up at Tarn.", "Of these ferries, […] are tied up at Tarn"),
        ("Under the old treaty, we ceded $5 million of cover to Marl.",
         "Under the old treaty, we ceded […] of cover to Marl"),
        ("About $5 million of the treaties are funded.", "[…] of the treaties are funded"),
        ("Our tariff for the next month's slots was $5.", "Our tariff for the next month's slots"),
        ("We are named in more than 400 complaints about tar.", "We are named in […] complaints about tar"),
        ("The balance grows as we lend and was $5 million.", "The balance grows as we lend and was […]"),
    ],
)  # fmt: skip
def test_a_clause_is_quoted_where_no_noun_is_sure_to_name_a_figure(text: str, told: str) -> None:
    assert labels(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Our net loss was $5 million.", "net loss"),
        ("As of May 3, 2011, we had 14 ferries.", "ferries, as of May 3, 2011"),
        ("One agent accounted for 19% of our fares.", "One agent as share of fares"),
        ("Tolls from Quay and Marl were 12% and 11% of our tolls.", "Tolls from Marl as share of tolls"),
        ("Our tolls declined by 8%.", "decrease in tolls"),
    ],
)
def test_a_noun_that_stands_whole_in_its_clause_is_the_label(text: str, told: str) -> None:
    assert labels(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In March 2016, the Harbour Office released its final report on tar.",
         "the Harbour Office released its final report on tar"),
        ("The Tide Act came into effect on May 25, 2018.", "The Tide Act came into effect"),
        ("We received payments until we sold the yard on May 25, 2018.", "we sold the yard"),
        ("In 2017 and 2018, the Office named new moorings.", "the Office named new moorings"),
        ("As of May 3, 2012, we had 14 ferries.", "As of […], we had … ferries"),
    ],
)  # fmt: skip
def test_a_date_is_told_by_what_happened_on_it(text: str, told: str) -> None:
    assert labels(text)[0] == told


def test_the_period_is_told_once_behind_the_clause() -> None:
    text = "About 34% of our fares for the year ended May 3, 2015 were paid by towns that own a pier."
    told = "[…] of our fares were paid by towns that own a pier, year ended May 3, 2015"
    assert [figure.measure for figure in recognise(text) if figure.text == "34%"] == [told]


def test_what_is_told_of_other_figures_of_a_list_is_left_out() -> None:
    text = (
        "Pledges on the yard secure loans of $5 million to Quay, $6 million to Marl and $7 million to Tarn."
    )
    quay, marl, tarn = labels(text)
    assert quay == "Pledges on the yard secure loans of […] to Quay"
    assert marl == "Pledges on the yard secure loans of […] to Marl"
    assert tarn == "Pledges on the yard secure loans of […] to Tarn"


def test_a_value_is_never_given_the_words_of_the_one_before() -> None:
    text = "Our stock had a trading high of $9 per share and a low of $4 per share."
    assert "high of $9" in labels(text)[1]


def test_the_ends_of_a_range_are_those_of_the_whole_subject() -> None:
    text = "The daily price for next month's grain ranged from a high of $9 per ton to a low of $4 per ton."
    assert labels(text) == [
        "high of the daily price for next month's grain per ton",
        "low of the daily price for next month's grain per ton",
    ]


def test_a_long_clause_is_cut_and_says_so() -> None:
    text = f"We owe $5 million to {'the towns of the coast and ' * 20}the crown."
    (told,) = labels(text)
    assert told.startswith("We owe […] to the towns")
    assert told.endswith(CUT)
    assert len(told) < 200


WORDS = st.sampled_from(
    [
        "we",
        "our",
        "the",
        "of",
        "in",
        "and",
        "or",
        "to",
        "for",
        "was",
        "were",
        "had",
        "owed",
        "sold",
        "lost",
        "tolls",
        "ferries",
        "yard,",
        "Tarn",
        "(as",
        "which",
        "that",
        "by",
        "$5",
        "million",
        "12%",
        "2012,",
        "May",
        "3,",
        "2011",
        "14",
        "three",
        "respectively.",
        "approximately",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
def test_a_quotation_has_the_words_of_its_text_in_their_order_and_ends_in_none_of_grammar(text: str) -> None:
    for figure in recognise(text):
        label = figure.label
        assert label.words == figure.measure
        if PLACE not in label.subject:
            continue
        # Which end of a range it is, is told behind the quotation.
        quotation = label.subject.removesuffix(" (low)").removesuffix(" (high)")
        told = re.findall(r"[^\W\d_]+", quotation.replace(PLACE, " ").replace(CUT, " "))
        said = iter(re.findall(r"[^\W\d_]+", text))
        assert all(word in said for word in told), (label, text)
        assert quotation.rpartition(" ")[2].lower() not in ENDS_NOTHING


def test_a_label_is_made_once() -> None:
    (figure,) = recognise("Other carriers operate 18% of our routes.")
    assert figure.label is figure.label


def test_a_row_of_a_table_is_not_taken_for_a_clause() -> None:
    figures = recognise(" ".join(f"Pier {at} {at * 7} Various 12%" for at in range(15)))
    assert len(figures) > MOST_FIGURES
    assert not [figure.measure for figure in figures if PLACE in figure.measure]
