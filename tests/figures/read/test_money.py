"""Money in the notations that filings use."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import only, texts, values
from viewer.figures import FigureContext, recognise
from viewer.figures.model import FigureKind

NOTATIONS = [
    ("¥15.1 billion", 15_100_000_000, "JPY"),
    ("¥ 1.4 billion", 1_400_000_000, "JPY"),
    ("￥300 million", 300_000_000, "JPY"),
    ("JPY 15.1 billion", 15_100_000_000, "JPY"),
    ("15,100 million yen", 15_100_000_000, "JPY"),
    ("$35,000,000", 35_000_000, "USD"),
    (r"\$35,000,000", 35_000_000, "USD"),
    ("US$1.2 million", 1_200_000, "USD"),
    ("U.S. $1.00", 1, "USD"),
    ("U.S.$0.25", 0.25, "USD"),
    ("$1.2bn", 1_200_000_000, "USD"),
    ("$5M", 5_000_000, "USD"),
    ("$10K", 10_000, "USD"),
    ("5 million dollars", 5_000_000, "USD"),
    ("25 cents", 0.25, "USD"),
    ("two million U.S. dollars", 2_000_000, "USD"),
    ("RMB 3 bn", 3_000_000_000, "CNY"),
    ("RMB3.5 million", 3_500_000, "CNY"),
    ("€5 million", 5_000_000, "EUR"),
    ("10 million euros", 10_000_000, "EUR"),
    ("£3.2m", 3_200_000, "GBP"),
    ("4 million pounds sterling", 4_000_000, "GBP"),
    ("HK$10.5 million", 10_500_000, "HKD"),
    ("NT$400 million", 400_000_000, "TWD"),
    ("C$7", 7, "CAD"),
    ("Cdn$0.75", 0.75, "CAD"),
    ("A$12 million", 12_000_000, "AUD"),
    ("₩500 billion", 500_000_000_000, "KRW"),
    ("Rs. 250 crore", 2_500_000_000, "INR"),
    ("CHF 1.1 billion", 1_100_000_000, "CHF"),
    ("$1.2 trillion", 1_200_000_000_000, "USD"),
]


@pytest.mark.parametrize(("written", "value", "unit"), NOTATIONS)
def test_a_notation_is_read_whole(written: str, value: float, unit: str) -> None:
    figure = only(f"We recorded {written} there.")
    assert (figure.kind, figure.text, figure.value.plain, figure.unit) == (
        FigureKind.MONEY,
        written,
        value,
        unit,
    )


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("$(1.4) million", -1_400_000),
        ("¥(1,400) million", -1_400_000_000),
        ("(1.4) million yen", -1_400_000),
        ("-$5 million", -5_000_000),
        ("−$5 million", -5_000_000),
        ("($2.5) million", -2_500_000),
    ],
)
def test_negative_amounts(written: str, value: float) -> None:
    figure = only(f"The result was {written} there.")
    assert (figure.text, figure.value.plain) == (written, value)


def test_brackets_around_a_translation_are_no_minus() -> None:
    assert values("It cost ¥15,100 million ($123 million).") == [15_100_000_000, 123_000_000]


def test_the_value_is_exact() -> None:
    assert only("¥15.1 billion of it").value.plain == 15100000000
    assert only("$1,234,567.89 of it").value.plain == 1234567.89
    assert isinstance(only("¥0.2 billion of it").value.plain, int)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("$1.2 to $1.5 billion", [1_200_000_000, 1_500_000_000]),
        ("between $1.2 and $1.5 billion", [1_200_000_000, 1_500_000_000]),
        ("$1.2-1.5 billion", [1_200_000_000, 1_500_000_000]),
        ("$500 to $1 million", [500, 1_000_000]),
        ("$100,000 to $1 million", [100_000, 1_000_000]),
        ("100 to 200 million yen", [100_000_000, 200_000_000]),
    ],
)
def test_ranges_share_what_they_have_in_common(written: str, expected: list[int]) -> None:
    figures = recognise(f"We expect {written} of sales.")
    assert [figure.value.plain for figure in figures] == expected
    assert {figure.kind for figure in figures} == {FigureKind.MONEY}


def test_lists_keep_each_amount_apart() -> None:
    text = "They were ¥5.6 billion, ¥6.8 billion and ¥10.9 billion, respectively."
    assert texts(text) == ["¥5.6 billion", "¥6.8 billion", "¥10.9 billion"]


def test_an_amount_told_twice_is_one_figure() -> None:
    assert only("We paid two million dollars ($2,000,000) then.").text == "two million dollars ($2,000,000)"


def test_an_exchange_rate_is_two_amounts() -> None:
    figures = recognise(r"The rate was ¥108.28 per \$1.00 on that day.")
    assert [(figure.value.plain, figure.unit) for figure in figures] == [(108.28, "JPY"), (1, "USD")]


def test_the_yen_sign_is_yuan_in_a_filing_that_speaks_of_renminbi() -> None:
    assert only("It cost ¥5 million.", FigureContext("CNY", 1.0, yen_sign="CNY")).unit == "CNY"


@pytest.mark.parametrize("text", ["We won 5 games, more than 3 won before.", "An IT cost center."])
def test_words_that_only_look_like_money(text: str) -> None:
    assert all(figure.kind is not FigureKind.MONEY for figure in recognise(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We paid $5 million euros.", ["$5 million"]),
        ("We paid $5 million dollars.", ["$5 million dollars"]),
        ("We paid COP 26.", ["COP 26"]),
        ("We saw COP26.", []),
        ("We paid COP2600.", ["COP2600"]),
        ("We paid COP26 million.", ["COP26 million"]),
        ("We paid RMB26.", ["RMB26"]),
    ],
)
def test_how_far_an_amount_goes(text: str, found: list[str]) -> None:
    assert texts(text) == found


@pytest.mark.parametrize(
    "sentence", ["We owe {}.", "The fire cost us {} in May.", "We paid fees of {} to it."]
)
def test_pounds_that_are_paid_are_money(sentence: str) -> None:
    figure = only(sentence.format("half a million pounds"))
    assert (figure.kind, figure.value.plain, figure.unit) == (FigureKind.MONEY, 500_000, "GBP")
