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


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Largely as a result, our net loss was $5 million.", "$5 million", "net loss"),
        ("Because of those losses, we had an accumulated deficit of $5 million.", "$5 million",
         "accumulated deficit"),
        ("Although our lending is broad, about 37% of our port loans are made at Tarn.", "37%",
         "[…] of our port loans are made at Tarn"),
        ("We have issued much debt, with strict covenants and our yearly outlay is $5 million.", "$5 million",
         "our yearly outlay"),
        ("As a result of these incentives, we paid $5 million to Marl.", "$5 million",
         "As a result of these incentives, we paid […] to Marl"),
    ],
)  # fmt: skip
def test_what_only_tells_why_is_left_out_before_a_subject_that_says_enough(
    text: str, figure: str, told: str
) -> None:
    assert label(text, figure) == told


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("The balance of our home loans was $9 million and the allowance for these loans was $5 million.",
         "$5 million",
         "The balance of our home loans was $9 million and the allowance for these loans was […]"),
        ("Coldway is our only yard, and its revenue was $5 million.", "$5 million",
         "Coldway is our only yard, and its revenue"),
        ("What clients in these countries owed us totaled $5 million.", "$5 million",
         "What clients in these countries owed us"),
    ],
)  # fmt: skip
def test_a_subject_that_points_back_is_told_with_what_it_points_to(text: str, figure: str, told: str) -> None:
    assert label(text, figure) == told


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("We expect to spend between $40 million and $50 million on the pier.",
         "We expect to spend between […] and $50 million on the pier",
         "We expect to spend between $40 million and […] on the pier"),
        ("Our leases are set to expire between March 31, 2010 and August 31, 2013.",
         "Our leases are set to expire between […] and August 31, 2013",
         "Our leases are set to expire between March 31, 2010 and […]"),
        ("The value of our harbour and one- to four-berth loans was $4 million and $6 million, respectively.",
         "The value of our harbour and one- to four-berth loans was […] and $6 million",
         "The value of our harbour and one- to four-berth loans was $4 million and […]"),
        ("Clients without savings consisted of 37% and 38% of our pier and yard loans, respectively.",
         "Clients without savings consisted of […] and 38% of our pier and yard loans",
         "Clients without savings consisted of 37% and […] of our pier and yard loans"),
    ],
)  # fmt: skip
def test_two_figures_that_need_each_other_are_quoted_together(text: str, first: str, second: str) -> None:
    assert [one.label.subject for one in recognise(text)][-2:] == [first, second]


def test_a_long_clause_keeps_whom_it_tells_of_and_what_stands_beside_the_figure() -> None:
    text = (
        "A lower rating of our senior notes by either of the agencies that rate them would let our lenders"
        " call for more pledges and let each of the ports that we serve end its contract with us at once,"
        " resulting in up to $8 million of further pledges, and a second one would cost us much more."
    )
    told = label(text, "$8 million")
    assert told.startswith("A lower rating of our senior notes")
    assert told.endswith("resulting in […] of further pledges")
    assert " … " in told


def test_which_notes_are_meant_is_told() -> None:
    text = "As of May 3, 2012, $5 million principal amount of our 3% notes due 2031 was outstanding."
    assert "due 2031" in label(text, "$5 million")


def test_a_noun_of_the_next_amount_is_none_of_this_one() -> None:
    text = "We had revenues of $9 million at Tarn and operating income of $5 million and fees of $3 million."
    assert label(text, "$9 million") == "We had revenues of […] at Tarn"
    assert label(text, "$5 million") == "operating income"


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Our debt totaled $5 million at May 3, 2017, and Coldway uses debt to pay for its ships.",
         "$5 million", "debt"),
        ("We may go on if the tests succeed and Marl files for a permit and a second one at Tarn, and we will"
         " be entitled to $5 million in fees.", "$5 million", "we will be entitled to […] in fees"),
        ("If the tests succeed and Marl files for a berth and a second one at Tarn, we will be paid"
         " $5 million in fees.", "$5 million",
         "If the tests succeed and Marl files for a berth and a second one at Tarn, we will be paid […]"
         " in fees"),
        ("We own more than 120 U.S. and 420 foreign patents.", "120",
         "We own […] U.S. and 420 foreign patents"),
        ("In recent years, oil prices ranged from a high of $9 per barrel to a low of $5 per barrel.", "$5",
         "low of oil prices per barrel"),
        ("Marl sued us for £5 million ($9 million at May 3, 2017 exchange rates).", "$9 million",
         "Marl sued us for £5 million ([…] at May 3, 2017 exchange rates)"),
        ("In 2012, we spent $5 million, or 3% of sales, on paint.", "$5 million", "we spent […] on paint"),
        ("Dues grew 5% organically.", "5%", "Dues grew […] organically"),
        ("We had bonds and notes valued at $5 million.", "$5 million", "We had bonds and notes"),
        ("We have debt of $9 million, including $3 million in leases and $5 million of other sums.",
         "$5 million", "We have debt of $9 million, including […] of other sums"),
    ],
)  # fmt: skip
def test_a_clause_begins_and_ends_with_its_own_words(text: str, figure: str, told: str) -> None:
    assert label(text, figure) == told


def test_a_long_condition_is_cut_and_not_left_out() -> None:
    text = (
        "If the trials that Coldway Instruments carries out at its three yards for our new paint succeed and"
        " Coldway files for a permit with the harbour agency of Norway and a second one with the agency of"
        " Chile, we will be entitled to $5 million in fees."
    )
    told = label(text, "$5 million")
    assert told.startswith("If the trials")
    assert told.endswith("we will be entitled to […] in fees")


def test_shares_of_one_whole_with_a_year_each_are_of_it() -> None:
    text = "On a combined basis, these yards made 7% in 2008, 6% in 2007, and 8% in 2006 of our net sales."
    told = [label(text, figure) for figure in ("7%", "6%", "8%")]
    assert told == ["On a combined basis, these yards made […] of our net sales"] * 3


def test_shares_that_only_their_order_tells_apart_are_quoted_with_the_others() -> None:
    text = "About 30%, 69% and 1% of our bonds were Class A, Class B and Class C bonds, respectively."
    assert label(text, "30%") == "[…], 69% and 1% of our bonds were Class A, Class B and Class C bonds"
    assert label(text, "69%").endswith("30%, […] and 1% of our bonds were Class A, Class B and Class C bonds")


def test_the_share_of_an_item_is_told_with_the_head_of_its_list() -> None:
    text = "Our old bonds are in these areas: Europe, but for Norway (71%); Norway (10%); and others (5%)."
    assert label(text, "10%") == "Our old bonds are in these areas: Norway ([…])"
    assert label(text, "5%") == "Our old bonds are in these areas: others ([…])"


def test_a_subject_with_a_joint_in_it_is_one() -> None:
    text = "The term of our leases was about 14 years and the term of its debt and bonds was about 12 years."
    assert label(text, "12 years") == "the term of its debt and bonds was […]"


def test_what_is_due_on_a_date_says_so() -> None:
    text = "We prepaid all of our senior notes due in June 2011."
    assert label(text, "June 2011") == "We prepaid all of our senior notes due in […]"


def test_the_last_of_a_long_row_of_subjects_has_its_own_noun() -> None:
    text = (
        "The carrying amount of unlisted bonds was $9 million, listed bonds was $7 million and funds was $5."
    )
    (_, second, third) = recognise(text)
    assert second.label.subject == "carrying amount of listed bonds"
    assert third.label.subject == "carrying amount of funds"


def test_a_word_that_turns_its_noun_is_not_left_out() -> None:
    text = "At May 3, 2012, below investment-grade bonds comprised about 5 percent of our bonds."
    assert label(text, "5 percent") == "below investment-grade bonds comprised […] of our bonds"
