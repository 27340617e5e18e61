"""Figures of the risk factors against the tagged facts of the same filing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.facts.tagged_pages import Tagged, tagged_filing
from viewer.comparison import compare, recompare
from viewer.comparison.figures.ties.tie import Tie, TieOutcome
from viewer.comparison.model import Comparison, ManualPair
from viewer.filings.model import Filing

FACTS = [
    Tagged("us-gaap:NetIncomeLoss", "8,300", sign="-"),
    Tagged("us-gaap:NetIncomeLoss", "6,100", "FY2023", sign="-"),
    Tagged("us-gaap:NetIncomeLoss", "2,200", "Q42024", sign="-"),
    Tagged("us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax", "40,250"),
    Tagged("us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax", "17,120", "Docks2024"),
    Tagged("us-gaap:ResearchAndDevelopmentExpense", "1,234"),
    Tagged("us-gaap:Goodwill", "3,210", "End2024"),
    Tagged("us-gaap:Goodwill", "3,410", "End2023"),
    Tagged("us-gaap:IntangibleAssetsNetExcludingGoodwill", "5,610", "End2024"),
    Tagged("us-gaap:RetainedEarningsAccumulatedDeficit", "21,700", "End2024", sign="-"),
    Tagged("us-gaap:CashAndCashEquivalentsAtCarryingValue", "9,876", "End2024"),
    Tagged("us-gaap:OtherLiabilitiesNoncurrent", "9,870", "End2024"),
    Tagged("us-gaap:EarningsPerShareBasic", "1.75", unit="usdPerShare", scale=0, decimals="2", sign="-"),
    Tagged("dei:EntityCommonStockSharesOutstanding", "123,456,789", "Cover", "shares", 0, decimals="INF"),
    Tagged("dei:EntityCommonStockSharesOutstanding", "98,765,432", "ClassA", "shares", 0, decimals="INF"),
    Tagged("us-gaap:ConcentrationRiskPercentage1", "27", "Docks2024", "pure", -2, decimals="2"),
    Tagged(
        "us-gaap:DebtInstrumentInterestRateStatedPercentage", "3.925", "Notes2031", "pure", -2, decimals="5"
    ),
]
_YEAR = "for the year ended December 31, 2024"


def ties(folder: Path, text: str) -> list[Tie]:
    """The ties of the figures of one paragraph that were looked up, in order."""
    filing = tagged_filing(folder, [text], FACTS)
    made = compare(filing, filing)
    return [row.new_tie for pair in made.pairs for row in pair.figures if row.new_tie is not None]


@pytest.mark.parametrize(
    ("text", "concept", "value"),
    [
        (f"We had a net loss of $8.3 billion {_YEAR}.", "us-gaap:NetIncomeLoss", -8_300_000_000),
        ("Our net loss was $8,300 million in 2024.", "us-gaap:NetIncomeLoss", -8_300_000_000),
        ("Our net loss was $6.1 billion in fiscal 2023.", "us-gaap:NetIncomeLoss", -6_100_000_000),
        (
            "Our net loss was $2.20 billion in the three months ended December 31, 2024.",
            "us-gaap:NetIncomeLoss",
            -2_200_000_000,
        ),
        (
            "As of December 31, 2024, we had an accumulated deficit of $21.7 billion.",
            "us-gaap:RetainedEarningsAccumulatedDeficit",
            -21_700_000_000,
        ),
        (
            "Sales came to approximately $40.3 billion in 2024.",
            "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax",
            40_250_000_000,
        ),
        (
            "Our docks had revenues of $17.12 billion in 2024.",
            "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax",
            17_120_000_000,
        ),
        (
            "As of December 31, 2024, our intangible assets were $5.61 billion.",
            "us-gaap:IntangibleAssetsNetExcludingGoodwill",
            5_610_000_000,
        ),
        (
            "Our R&D expenses were $1.23 billion in 2024.",
            "us-gaap:ResearchAndDevelopmentExpense",
            1_234_000_000,
        ),
        (
            "As of February 14, 2025, we had 98,765,432 shares of Class A common stock outstanding.",
            "dei:EntityCommonStockSharesOutstanding",
            98_765_432,
        ),
        ("In 2024 our docks made up 27% of revenues.", "us-gaap:ConcentrationRiskPercentage1", 27),
        (
            "We owe much under our 3.925% Senior Notes due 2031.",
            "us-gaap:DebtInstrumentInterestRateStatedPercentage",
            3.925,
        ),
    ],
)
def test_a_figure_agrees_with_its_fact(tmp_path: Path, text: str, concept: str, value: float) -> None:
    found = ties(tmp_path, text)
    assert [tie.outcome for tie in found] == [TieOutcome.AGREES]
    fact = found[0].fact
    assert fact is not None
    assert fact.concept == concept
    assert float(found[0].value or 0) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"We had a net loss of $8.4 billion {_YEAR}.", -8_300_000_000),
        ("Our net loss was $3.8 billion in 2024.", -8_300_000_000),
        ("In 2024, the Company reported net loss of approximately $11 billion.", -8_300_000_000),
        ("As of December 31, 2024, we had an accumulated deficit of $27.1 billion.", -21_700_000_000),
        ("As of December 31, 2024, our goodwill was $3.41 billion.", 3_210_000_000),
        ("As of December 31, 2024, we had cash and cash equivalents of $8.9 billion.", 9_876_000_000),
        ("Kettle Quay generated revenues of $42.5 billion in 2024.", 40_250_000_000),
        ("Our total net sales were $42.5 billion in fiscal year 2024.", 40_250_000_000),
    ],
)
def test_a_figure_differs_where_nothing_is_left_open(tmp_path: Path, text: str, value: float) -> None:
    found = ties(tmp_path, text)
    assert [tie.outcome for tie in found] == [TieOutcome.DIFFERS]
    assert float(found[0].value or 0) == value


@pytest.mark.parametrize(
    "text",
    [
        "Our net loss was $8.4 billion in 2021.",  # no statement is of that year
        "Our net loss was $8.4 billion.",
        "We expect a net loss of $8.4 billion in 2024.",
        "We had a net loss of more than $8 billion in 2024.",
        "The net loss of our ferries was $8.4 billion in 2024.",
        "We had a net loss of $8.4 billion in 2024 from our ferries.",
        "We had a net loss before taxes of $8.4 billion in 2024.",
        "Our gross loss was $8.4 billion in 2024.",
        "Our net loss increased by $8.4 billion in 2024.",
        "Our net loss was $8.4 billion and our dividends were $2.1 billion in 2024 in the ferries segment.",
        "Our net loss and our dividends were $8.4 billion in 2024.",
        "As of December 31, 2024, we had cash, cash equivalents and bonds of $12.0 billion.",
        "As of December 31, 2024, goodwill and other intangible assets totaled $8.82 billion.",
        "Our net loss was ¥8.4 billion in 2024.",
        "Our net income was $8.3 billion in 2024.",  # the same size, the other way
        "As of December 31, 2024, our insurers owed us $9.88 billion.",
        "In 2024 ferries made up 27% of revenues.",
        "A holder of 27% of our shares may end our charter.",
        "We have 27 docks and a fine of up to $8.3 billion may fall due.",
    ],
)
def test_where_a_doubt_is_left_no_counterpart_is_told(tmp_path: Path, text: str) -> None:
    found = ties(tmp_path, text)
    assert found
    assert {tie.outcome for tie in found} == {TieOutcome.NONE}
    assert all(tie.fact is None and tie.value is None for tie in found)


def test_a_series_ties_each_member_to_its_own_year(tmp_path: Path) -> None:
    text = (
        "We had net losses of $8.3 billion and $6.2 billion for the years ended December 31, 2024 and 2023, "
        "respectively."
    )
    agrees, differs = ties(tmp_path, text)
    assert (agrees.outcome, differs.outcome) == (TieOutcome.AGREES, TieOutcome.DIFFERS)
    assert differs.fact is not None
    assert differs.fact.period.end.year == 2023


def test_each_of_two_clauses_is_asked_by_itself(tmp_path: Path) -> None:
    text = (
        "As of December 31, 2024, we had an accumulated deficit of $21.7 billion, and our net loss was "
        "$8.4 billion in 2024."
    )
    assert [tie.outcome for tie in ties(tmp_path, text)] == [TieOutcome.AGREES, TieOutcome.DIFFERS]


def test_dates_and_counts_of_other_things_are_not_looked_up(tmp_path: Path) -> None:
    assert ties(tmp_path, "On May 1, 2024 we closed 12 docks for six months.") == []


def plain(folder: Path, text: str) -> Filing:
    """A filing without tags."""
    return tagged_filing(folder, [text], [], "plain.htm")


def compared(folder: Path) -> Comparison:
    """A plain filing against a tagged one."""
    text = "Our net loss was ${} billion in 2024."
    return compare(plain(folder, text.format("8.2")), tagged_filing(folder, [text.format("8.4")], FACTS))


def test_a_row_tells_of_the_side_that_has_facts(tmp_path: Path) -> None:
    rows = [row for pair in compared(tmp_path).pairs for row in pair.figures if row.tie is not None]
    assert [(row.old_tie, row.tie.outcome) for row in rows if row.tie] == [(None, TieOutcome.DIFFERS)]


def test_what_differs_is_told_before_what_agrees(tmp_path: Path) -> None:
    text = "Our net loss was ${} billion in 2024."
    old = tagged_filing(tmp_path, [text.format("8.4")], FACTS, "old.htm")
    new = tagged_filing(tmp_path, [text.format("8.3")], FACTS)
    (row,) = [row for pair in compare(old, new).pairs for row in pair.figures if row.tie is not None]
    assert row.tie is row.old_tie
    assert row.new_tie is not None
    assert row.new_tie.outcome is TieOutcome.AGREES


def test_filings_without_tags_have_no_ties(tmp_path: Path) -> None:
    filing = plain(tmp_path, "Our net loss was $8.4 billion in 2024.")
    assert filing.tagged is None
    assert all(row.tie is None for pair in compare(filing, filing).pairs for row in pair.figures)


def test_a_recomparison_keeps_what_the_statements_say(tmp_path: Path) -> None:
    made = compared(tmp_path)
    again = recompare(made, [ManualPair(("o1",), ("n1",))])
    old, new = (
        [row.new_tie for pair in each.pairs for row in pair.figures if row.new_tie] for each in (made, again)
    )
    assert old == new != []
