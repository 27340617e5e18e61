"""How far the words around a figure speak for it, and whose they say it is."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures, numbers
from viewer.figures import recognise
from viewer.figures.describe.context_window import without_periods
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.period import Period

LONG = (
    "As the harbour master and all of his many pilots have told us time and again over the years in which "
    "we have been in this port of ours, which is a fine one to see, "
)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Coldway had revenues of ¥5 million.", "Coldway"),
        ("Cold Ferry incurred losses of ¥5 million.", "Cold Ferry"),
        ("In May Coldway’s Harbour had revenues of ¥5 million.", "Harbour"),
        ("The northern terminal is a pier, which generated revenues of ¥5 million.", "northern terminal"),
        ("It had revenues of ¥5 million.", ""),
        ("We had ¥5 million in revenues.", ""),
        ("The Company had revenues of ¥5 million.", ""),
        ("The Group reported sales of ¥5 million.", ""),
        ("Northquay has been a client, with cash of $5 million.", ""),
        ("Northquay has not had cash of $5 million.", ""),
        ("Northquay has to pay dues of $5 million.", ""),
        ("Northquay has owed dues of $5 million.", ""),
        ("Our revenues were ¥5 million.", ""),
    ],
)
def test_the_clause_says_whose_it_is(text: str, owner: str) -> None:
    (figure,) = numbers(text)
    assert figure.claim.whose.told == owner


def test_the_nearest_owner_is_meant() -> None:
    told = numbers("Cold Ferry had revenues of $5 million and Warm Ferry had losses of $6 million.")
    assert [figure.claim.whose.told for figure in told] == ["Cold Ferry", "Warm Ferry"]


def test_only_the_nearer_words_are_asked() -> None:
    assert measures(LONG + "harbour dues were $5 million.") == ["harbour dues"]
    assert measures("Tea " + LONG + "$5 million.") != ["Tea"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fees rose from $5 million to $7 million.", ["Fees", "Fees"]),
        ("Fees of $5 million, up from $7 million.", ["Fees", "Fees"]),
        ("Fees of $5 million versus $7 million.", ["Fees", "Fees"]),
        ("Fees of $5 million and costs of $7 million.", ["Fees", "costs"]),
        ("We charge a “transfer fee” of $5 million.", ["transfer fee"]),
        ("Revenues were $5 million per day and costs were $7 million.", ["Revenues per day", "costs"]),
        ("Dues of about $5 million fell.", ["Dues"]),
        ("Bonds of ¥3 million were sold with $5 million of 12% notes.", ["Bonds", "sold notes", "notes"]),
    ],
)
def test_the_words_end_at_the_neighbours(text: str, told: list[str]) -> None:
    assert measures(text) == told


def mention(text: str, told: str) -> PeriodMention:
    """Where a text names a period."""
    start = text.index(told)
    return PeriodMention(start, start + len(told), Period(told), 0, fronted=False)


@pytest.mark.parametrize(
    ("text", "periods", "left"),
    [
        ("Dues for the year 2012, rose", ["year 2012"], "Dues , rose"),
        ("Dues for the 2012 call", ["2012"], "Dues call"),
        ("For the 2012 call", ["2012"], " call"),
        ("DUES IN 2012 ROSE", ["2012"], "DUES ROSE"),
        ("Dues in 2011 and 2012 rose", ["2011", "2012"], "Dues rose"),
        ("Dues in 2011, rents in 2012 rose", ["2011", "2012"], "Dues, rents rose"),
        ("Dues for the first quarter of 2012 rose", ["2012"], "Dues rose"),
        ("Dues rose", [], "Dues rose"),
        ("2012 dues rose", ["2012"], " dues rose"),
        (" and 2012 dues rose", ["2012"], " and dues rose"),
    ],
)
def test_periods_are_left_out_of_the_words(text: str, periods: list[str], left: str) -> None:
    mentions = [mention(text, told) for told in periods]
    assert without_periods(text, 0, len(text), mentions) == left.replace(" ,", ",")


def test_a_period_that_reaches_out_of_the_words_is_kept() -> None:
    text = "Dues in 2012 rose"
    assert without_periods(text, 0, text.index("12"), [mention(text, "2012")]) == "Dues in 20"
    assert without_periods(text, text.index("012"), len(text), [mention(text, "2012")]) == "012 rose"


def test_the_words_of_a_long_sentence_begin_with_a_whole_word() -> None:
    for extra in range(12):
        text = f"{'Pier ' * 40}{'x' * extra} northernmost dues $5 million."
        (figure,) = recognise(text)
        assert "northernmost dues" in figure.claim.words
