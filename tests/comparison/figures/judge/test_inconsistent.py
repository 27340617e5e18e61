"""Totals that their parts do not make up, and measures that are stated twice."""

from __future__ import annotations

import pytest

from viewer.comparison.figures.judge.inconsistent import inconsistencies
from viewer.comparison.places import Place
from viewer.figures import context_of, recognise

ASSETS = (
    "Our intangible assets were ¥11.8 billion, of which ¥6.0 billion was not amortized and ¥{} billion was."
)
LOSS = "Our net loss for the fiscal year ended March 31, 2003 was ¥{} billion."


def reasons(*texts: str) -> list[str]:
    """What is told of a filing of some paragraphs."""
    places = {Place("n1", at): text for at, text in enumerate(texts)}
    context = context_of(texts)
    figures = {place: recognise(text, context) for place, text in places.items()}
    return [found.reason for found in inconsistencies(figures, places)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (ASSETS.format("5.2"), "¥6.0 billion and ¥5.2 billion add up to ¥11.2 billion, not to ¥11.8 billion"),
        (
            "Debt of $10.0 million consisted of $6.0 million in bonds, $2.0 million in notes "
            "and $3.0 million in loans.",
            "$6.0 million, $2.0 million and $3.0 million add up to $11 million, not to $10.0 million",
        ),
        (
            "We had debt of $5 million, including $7 million of bonds.",
            "$7 million is told as a part of $5 million",
        ),
        (
            "We have 14 subsidiaries, of which eight are domestic subsidiaries and five are foreign ones.",
            "eight and five add up to 13, not to 14",
        ),
        (
            "We paid $6.0 million for docks and $5.0 million for ships, for a total of $12.0 million.",
            "$6.0 million and $5.0 million add up to $11 million, not to $12.0 million",
        ),
        (
            "We lost 11.8 billion yen, of which 6.0 billion yen abroad and 5.2 billion yen at home.",
            "6.0 billion yen and 5.2 billion yen add up to 11.2 billion yen, not to 11.8 billion yen",
        ),
    ],
)
def test_parts_that_do_not_make_up_their_total(text: str, reason: str) -> None:
    (found,) = reasons(text)
    assert found.startswith(reason)


@pytest.mark.parametrize(
    "text",
    [
        ASSETS.format("5.8"),
        "Revenue was ¥11.8 billion, comprising ¥6.04 billion of services and ¥5.79 billion of goods.",
        "We owe $10 million, of which $3 million is secured and $2 million falls due within a year.",
        "Debt of $10.0 million consisted primarily of $6.0 million in bonds and $1.0 million in loans.",
        "Debt of $10.0 million, including $6.0 million in bonds and $1.0 million in loans.",
        "We paid $6.0 million for docks and $5.0 million for ships, totaling $11.0 million.",
        "Sales of $10.0 million, of which $6.0 million abroad, compared with $9.0 million.",
        "We had $10.0 million in cash, consisting of ¥500 million and €3.0 million.",
        "We have approximately 1,200 workers, consisting of 700 workers in Asia and 450 workers in Europe.",
    ],
)
def test_parts_that_may_well_make_up_their_total(text: str) -> None:
    found = reasons(text)
    assert found == [] or "approximately" in text


def test_the_same_measure_of_one_period_stated_twice() -> None:
    (found,) = reasons(LOSS.format("16.5"), "We own ships.", LOSS.format("15.6"))
    assert found == (
        "the same measure for the same period (fiscal year ended March 31, 2003) is ¥16.5 billion "
        "in one place and ¥15.6 billion in another"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LOSS.format("16.5"), LOSS.format("16.5")),
        (LOSS.format("15.6"), LOSS.format("15.587")),
        (LOSS.format("16.5"), LOSS.format("15.6").replace("2003", "2004")),
        (LOSS.format("16.5"), LOSS.format("15.6").replace("net", "operating")),
        (LOSS.format("16.5"), LOSS.format("15.6").replace("was", "was more than")),
        ("In 2011, 69% of our net sales came from abroad.", "In 2011, 56% of our net sales were in euros."),
        ("In May 2012, we paid a fine of $5 million.", "In May 2012, we paid a fine of $6 million."),
        ("We opened 15 large stores in 2012.", "We opened 25 large stores in 2012."),
        (LOSS.format("16.5"), LOSS.format("1.6").replace("Our", "Northquay Docks, a subsidiary, had a")),
    ],
)
def test_what_only_looks_like_the_same_measure(one: str, other: str) -> None:
    assert reasons(one, other) == []


def test_a_doubtful_reading_contradicts_nothing() -> None:
    text = "Funds were ¥11.8 billion, consisting of bonds of ¥6.0 billion and shares of 90.7 billion."
    assert reasons(text) == []


def test_findings_come_in_the_order_of_the_text() -> None:
    found = reasons(LOSS.format("16.5"), ASSETS.format("5.2"), LOSS.format("15.6"))
    assert ["stated" if "same measure" in reason else "total" for reason in found] == ["stated", "total"]
