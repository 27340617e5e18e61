"""Two figures that changed places in a sentence are paired by what they measure, not by the text there."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ("Interest expense was $3 million; interest income was $1 million.",
         "Interest income was $3 million; interest expense was $1 million.",
         {("$1 million", "$3 million"), ("$3 million", "$1 million")}),
        ("The term loan carries 5% and the revolver 4%.",
         "The revolver carries 5% and the term loan 6%.", {("5%", "6%"), ("4%", "5%")}),
        ("Our average debt was $40 million and our year-end debt $30 million.",
         "Our year-end debt was $40 million and our average debt $30 million.",
         {("$40 million", "$30 million"), ("$30 million", "$40 million")}),
    ],
)  # fmt: skip
def test_two_that_changed_places(old: str, new: str, pairs: set[tuple[str, str]]) -> None:
    assert {short(row)[:2] for row in ledger((old, new))} == pairs


def test_equal_text_settles_what_has_no_rival() -> None:
    rows = ledger(("The mill loan carries 5% each year.", "The revolving loan carries 5% each year."))

    assert [short(row)[:2] for row in rows] == [("5%", "5%")]


def test_what_a_thing_fell_to_is_not_what_it_fell_from() -> None:
    """The value came back as the other end: unchanged, and the rest a fall of more than there was."""
    rows = ledger(
        ("Our debt fell from €3.1bn to €2.9bn last year.", "Our debt fell from €2.9bn to €2.4bn last year.")
    )

    assert [short(row)[:2] for row in rows] == [("€3.1bn", "€2.9bn"), ("€2.9bn", "€2.4bn")]


@pytest.mark.parametrize("before", ["up from $", "compared with $", "compared to about $"])
def test_what_a_thing_was_is_not_what_it_was_before(before: str) -> None:
    rows = ledger(
        (f"Dues were $14 million, {before}10 million.", f"Dues were $19 million, {before}14 million.")
    )

    amounts = [tuple(text and text.lstrip("$") for text in short(row)[:2]) for row in rows]
    assert amounts == [("14 million", "19 million"), ("10 million", "14 million")]


def test_the_margin_of_a_year_earlier_is_not_that_of_this_year() -> None:
    rows = ledger(
        ("Our margin was 41%, against 43% a year earlier.", "Our margin was 39%, against 41% a year earlier.")
    )

    assert [short(row)[:2] for row in rows] == [("41%", "39%"), ("43%", "41%")]


def test_where_no_date_moved_nothing_became_that_of_two_years_later() -> None:
    rows = ledger(
        ("Dues were 31% of sales in 2021 and 24% in 2022.", "Dues were 24% of sales in 2022 and 18% in 2023.")
    )

    assert ("31%", "18%") not in [short(row)[:2] for row in rows]


def test_of_two_years_the_year_tells_which_is_which() -> None:
    rows = ledger(("Dues sank from 9% in 2022 to 7% in 2023.", "Dues sank from 7% in 2023 to 4% in 2024."))

    shares = [short(row)[:2] for row in rows if "%" in str(short(row))]
    assert shares == [("9%", None), ("7%", "7%"), (None, "4%")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "We keep 900 tons, of which 300 tons are in Rome.",
            "We keep 950 tons, of which 310 tons are in Milan.",
        ),
        ("We have 900 sailors, including 300 in Norway.", "We have 950 sailors, including 300 in Chile."),
    ],
)
def test_a_part_that_is_gone_leaves_the_whole_to_the_whole(old: str, new: str) -> None:
    """Rome's 300 were told as grown to all 950, and all 900 as fallen to Milan's 310."""
    assert ("900", "950") in {short(row)[:2] for row in ledger((old, new))}
    assert ("950", "900") in {short(row)[:2] for row in ledger((new, old))}
