"""Shares: whose they are, of what, and where they come from."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import first, measures, numbers
from viewer.figures import recognise
from viewer.figures.model import FigureKind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Elm Trust owns 61% of our Class A shares.", "share of Class A shares owned by Elm Trust"),
        ("61% of our Type B notes are held by the Elm Trust.", "share of Type B notes owned by Elm Trust"),
        ("Northquay and its affiliates currently own 30% of our shares.",
         "share of shares owned by Northquay and affiliates"),
        ("Those who hold shares of Class B stock hold 70% of the votes.",
         "share of votes owned by holders of Class B stock"),
        ("If all turned into Class B shares, the trust would have held 9% of that class.",
         "share of Class B shares owned by trust"),
        ("We own 51% of the harbour.", "harbour"),
        ("The trust held 9% of that class.", ""),
        ("In 2012, 62% of our revenue came from Norway.", "Norway as share of revenue, in 2012"),
        (
            "About 62% of our revenue in both 2012 and 2011 came from Norway.",
            "Norway as share of revenue, in 2012 and 2011",
        ),
        (
            "About 62% of our tolls in each of 2012 and 2011 were to the ferry trade.",
            "ferry trade as share of tolls, in 2012 and 2011",
        ),
        ("We derived 22% of our revenue from Chile.", "Chile as share of revenue"),
        ("22% of our sales were made in Brazil.", "Brazil as share of sales"),
        ("22% of revenue came from customers in Peru.", "customers in Peru as share of revenue"),
        ("22% of revenue came from three customers.", "three customers as share of revenue"),
        ("22% of our sales were to ferry lines.", "ferry lines as share of sales"),
        ("22% of our sales were outside of the United States.", "outside United States as share of sales"),
        ("22% of our sales to ferry lines were lost.", "sales to ferry lines"),
        ("22% of our sales in total were lost.", "sales"),
        ("22% of our sales by weight were lost.", "sales"),
        ("22% of our sales from it were lost.", "sales"),
        ("Quayline alone accounted for 27% of our revenue.", "Quayline as share of revenue"),
        ("Three products together accounted for 47% of our revenue.", "Three products as share of revenue"),
        ("Sales to one retailer were 16% of our revenue.", "Sales to one retailer as share of revenue"),
        ("Our largest clients, as measured by dues, accounted for 48% of our dues.",
         "largest clients as share of dues"),
        ("In 2020, 42% of our costs for our piers was for Northquay.",
         "Northquay as share of costs for piers, in 2020"),
        ("About 42% of our budget, $600 million, is allocated to the pier.", "pier as share of budget"),
        ("42% of our 2016 ship budget is allocated to the pier.", "pier as share of ship budget, in 2016"),
        ("Contracts with late dues made up 1% of our tolls.", "Contracts with late dues as share of tolls"),
        ("Dues under our leases were 9% of our revenue.", "Dues under leases as share of revenue"),
        ("One client accounted for 10% or more of our revenue.", "One client as share of revenue"),
        ("Our fleet is mainly tugs (97% of our ships).", "tugs as share of ships"),
        ("All of our ferries in the aggregate accounted for 17% of our dues.", "ferries as share of dues"),
        ("About 24% of our assets were denominated in foreign money.",
         "assets denominated in foreign money as share of assets"),
        ("36% of our contracts were due in 2012.", "contracts"),
        ("63% of our oil, NGLs and natural gas production was outside the United States.",
         "outside United States as share of oil, NGLs and natural gas production"),
        ("59% of tugs were located outside of Norway.", "tugs located outside of Norway as share of tugs"),
        ("91% of our bonds were held abroad.", "bonds held abroad as share of bonds"),
        ("9% of our loans consisted of home loans.", "home loans as share of loans"),
        ("44% of our reserves were undeveloped.", "reserves undeveloped as share of reserves"),
        ("71% of these rights reside in the Marl business.", "Marl business as share of rights"),
        ("Our top ten customers, including towns, represented 64% of fiscal 2015 revenue.",
         "top ten customers as share of revenue, in fiscal 2015"),
        ("Marl is our best customer and accounted for 15% of our dues.", "Marl as share of dues"),
        ("The allowance for bad debts represented 91% of the $5 million dues balance.",
         "allowance for bad debts as share of dues balance"),
        ("51% of our dues came from deals with gas makers.", "deals with gas makers as share of dues"),
        ("Two large balances due from towns represented 40% of our dues.",
         "Two large balances due from towns as share of dues"),
        ("Contracts with longer or extended terms were 3% of our dues.",
         "Contracts with longer or extended terms as share of dues"),
        ("36% of our contracts were in time.", "contracts"),
        ("45% of our sales occurred outside of the U.S.", "outside U.S. as share of sales"),
        ("The Elm Trust owned 98 million shares of our stock, representing 10% of the votes.",
         "share of votes owned by Elm Trust"),
        ("Likewise, spending by ports and small clients, which comprised 40% of our dues, may fall.",
         "spending by ports and small clients as share of dues"),
        ("Fourth quarter dues represented 30% of our dues.", "Fourth quarter dues as share of dues"),
        ("It accounted for 27% of our revenue.", "revenue"),
        ("The total was 5% of our revenue.", "total of revenue"),
    ],
)  # fmt: skip
def test_whose_or_where_from(text: str, told: str) -> None:
    assert first(text, FigureKind.PERCENT).claim.words == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Coldway accounted for 12% of revenue in 2012 and 15% in 2011.",
            ["Coldway as share of revenue"] * 2,
        ),
        ("Coldway accounted for 12% of revenue compared to 15% before.", ["Coldway as share of revenue"] * 2),
        (
            "Coldway accounted for 12% of revenue and 15% of costs.",
            ["Coldway as share of revenue", "Coldway as share of costs"],
        ),
    ],
)
def test_a_share_goes_on_over_its_whole(text: str, told: list[str]) -> None:
    assert [figure.claim.what.words for figure in numbers(text)] == told


def test_an_amount_that_opens_a_clause_goes_on_from_nothing() -> None:
    assert measures("We have debt of $20 million, and $30 million remains available.") == ["debt", ""]
    assert measures("Our dues of $1, $2, and $3 are late.") == ["dues"] * 3


def test_what_a_count_counts_is_no_measure_of_the_next_amount() -> None:
    assert measures("We sold 5 shares for gross proceeds of $50 million.") == [
        "shares sold",
        "gross proceeds",
    ]


@pytest.mark.parametrize(
    "text", ["HALF of our dues come from two clients.", "Half of our dues came from two clients."]
)
def test_a_fraction_is_a_share_too(text: str) -> None:
    half = numbers(text)[0]
    assert half.claim.words == "two clients as share of dues"
    assert half.claim.basis.share_of == "dues"


def test_a_share_beside_its_amount_is_of_the_same() -> None:
    dues = ["Pilots’ dues", "Pilots’ dues as share of revenue"]
    assert measures("Pilots’ dues represented $5 million, or 6%, of total revenue.") == dues
    assert measures("Pilots’ dues were $5 million, or 6% of total revenue.") == dues


def test_the_whole_ends_where_the_next_share_has_its_subject() -> None:
    text = "Norway accounted for 4% of our tolls and the northern region as a whole accounted for 11%."
    assert measures(text) == ["Norway as share of tolls", "northern region as share of tolls"]


def test_one_holder_has_two_shares_of_what_is_owned() -> None:
    text = "Leased ferries were 6% of our owned gross ferries, or about 2% of our owned net ferries."
    assert measures(text) == [
        "Leased ferries as share of owned gross ferries",
        "Leased ferries as share of owned net ferries",
    ]


def test_a_list_of_shares_is_of_one_whole() -> None:
    listed = "Customer A accounted for 9%, 12% and 15% of our revenue."
    assert measures(listed) == ["Customer A as share of revenue"] * 3


def test_an_amount_is_a_share_too() -> None:
    assert measures("Elixir sales of $5 million represented 26 percent of our revenue.") == [
        "Elixir sales",
        "Elixir sales as share of revenue",
    ]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("We had debt of $5, of which $2 was secured.", "secured"),
        ("We had debt of $5, of which $2 was not secured.", "not secured"),
        ("We had debt of $5, of which $2 has never been secured.", "not secured"),
        ("We had debt of $5, of which $2.", None),
    ],
)
def test_a_part_may_be_told_by_what_it_is_not(text: str, part: str | None) -> None:
    assert numbers(text)[-1].claim.what.of_which == part


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Our Harbour Segment, which accounted for about 25% of our total 2005 dues, grew.",
            "Harbour Segment as share of dues",
        ),
        (
            "We sell tugs and barges, which together represented 25% of our dues.",
            "tugs and barges as share of dues",
        ),
        ("We have a depot that accounted for 25% of our dues.", "depot as share of dues"),
        ("We have a depot, which recently accounted for 25% of our dues.", "depot as share of dues"),
    ],
)
def test_a_relative_clause_tells_the_share_of_the_noun_before_it(text: str, told: str) -> None:
    assert first(text, FigureKind.PERCENT).claim.subject == told


@pytest.mark.parametrize(
    "text",
    [
        "We have customers, each of which accounted for 25% of our dues.",
        "Our Harbour Segment, led by Ms. Marl, which accounted for 25% of our dues, grew.",
        "Our Harbour Segment, operating in Peru, which accounted for 25% of our dues, grew.",
    ],
)
def test_a_relative_clause_of_an_open_noun_tells_no_subject(text: str) -> None:
    assert first(text, FigureKind.PERCENT).claim.subject == "dues"


def test_points_are_no_share() -> None:
    (points, _) = recognise("We lost 400 basis points of margin in five markets.")
    assert not points.claim.what.share_of
    assert points.claim.what.words == "margin"


@pytest.mark.parametrize("told", ["those revenues", "these revenues", "such revenues"])
def test_a_share_of_what_was_told_before_names_it(told: str) -> None:
    (figure,) = (one for one in recognise(f"A retailer accounted for 44% of {told}.") if one.text == "44%")
    assert figure.claim.words == "retailer as share of revenues"


def test_a_share_of_those_who_were_asked_names_no_whole() -> None:
    (figure,) = recognise("A share of 44% of those surveyed was in favour.")
    assert not figure.claim.what.share_of


def test_the_rest_is_of_the_same_whole() -> None:
    text = "About 81% of our debt is at fixed rates with the remaining 19% subject to floating rates."
    assert measures(text) == [
        "debt at fixed rates as share of debt",
        "debt subject to floating rates as share of debt",
    ]


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    text = (
        "Type A notes made up 7% of our notes, had the right to elect five men and made up 86% of the votes."
    )
    assert measures(text)[::2] == ["Type A notes as share of notes", "Type A notes as share of votes"]


def test_a_part_says_where_it_is() -> None:
    text = "Marl had 50 pilots, of which 18 were employed in Norway."
    assert measures(text)[1].startswith("pilots of Marl of which employed in Norway")


def test_a_second_share_of_the_same_comes_from_others() -> None:
    text = (
        "We got 55% of our dues from our ten best towns and about 25% of our dues from our three best ones."
    )
    shares = [figure.claim.words for figure in numbers(text) if figure.kind is FigureKind.PERCENT]
    assert shares == ["ten best towns as share of dues", "three best ones as share of dues"]


def test_what_an_amount_is_told_at_is_no_holder_of_a_share() -> None:
    text = "We had $3 million of debt at year-end, which represented only 26% of our capital."
    assert measures(text) == ["debt", "debt as share of capital"]
