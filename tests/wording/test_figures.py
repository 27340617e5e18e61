"""What the report, the dock and the tooltips say of a figure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plain_figures import exact, figure_of
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Quantity
from viewer.wording.doubts import doubt_words, doubt_words_of
from viewer.wording.figures import (
    delta_words,
    difference_words,
    headline_words,
    percent_words,
    read_words,
    value_words,
    verdict_words,
)


def figure(
    text: str, kind: FigureKind, value: float | str, unit: str | None, doubt: str | None = None
) -> Figure:
    return figure_of(kind, text, 0, len(text), value, unit, suspect=doubt)


def change(
    old: Figure | None,
    new: Figure | None,
    delta: float | None = None,
    percent: float | None = None,
    verdict: FigureVerdict = FigureVerdict.CHANGED,
    doubt: str | None = None,
) -> FigureChange:
    sides = [PlacedFigure(Place("x1", 1), side) if side is not None else None for side in (old, new)]
    return FigureChange(sides[0], sides[1], verdict, exact(delta), exact(percent), "", doubt)


def money(text: str, value: float, unit: str = "JPY") -> Figure:
    return figure(text, FigureKind.MONEY, value, unit)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (money("¥15.1 billion", 15.1e9), money("¥26.1 billion", 26.1e9), "+¥11.0 billion"),
        (money("¥16.5 billion", 16.5e9), money("¥15.6 billion", 15.6e9), "−¥0.9 billion"),
        (money("¥900 million", 9e8), money("¥1.1 billion", 1.1e9), "+¥0.2 billion"),
        (money("¥905 million", 9.05e8), money("¥1.1 billion", 1.1e9), "+¥0.195 billion"),
        (money("$35,000,000", 35e6, "USD"), money("$55,000,000", 55e6, "USD"), "+$20,000,000"),
        (money("$4.25", 4.25, "USD"), money("$4.5", 4.5, "USD"), "+$0.25"),
        (money("CHF 3 million", 3e6, "CHF"), money("CHF 5 million", 5e6, "CHF"), "+CHF 2 million"),
        (money("€1.0 trillion", 1e12, "EUR"), money("€1.2 trillion", 1.2e12, "EUR"), "+€0.2 trillion"),
    ],
)
def test_money_keeps_the_scale_and_the_decimals_of_the_filings(old: Figure, new: Figure, words: str) -> None:
    assert isinstance(old.value, Quantity)
    assert isinstance(new.value, Quantity)
    assert delta_words(change(old, new, float(new.value.number - old.value.number))) == words


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            money("half a million dollars", 5e5, "USD"),
            money("a million dollars", 1e6, "USD"),
            "+$0.5 million",
        ),
        (money("1.200 yen", 1_200), money("1.500 yen", 1_500), "+¥300"),
        (money("€1.234,50", 1234.5, "EUR"), money("€1.236,00", 1236, "EUR"), "+€1.5"),
        (
            figure("12½%", FigureKind.PERCENT, 12.5, "percent"),
            figure("12¾%", FigureKind.PERCENT, 12.75, "percent"),
            "+0.25 points",
        ),
        (
            figure("two out of five", FigureKind.RATIO, 0.4, None),
            figure("three out of five", FigureKind.RATIO, 0.6, None),
            "+0.2",
        ),
        (
            figure("a third", FigureKind.RATIO, 0.333333, None),
            figure("two-thirds", FigureKind.RATIO, 0.666667, None),
            "+0.333",
        ),
    ],
)
def test_what_is_written_as_a_fraction_or_otherwise_differs_by_its_decimals(
    old: Figure, new: Figure, words: str
) -> None:
    assert isinstance(old.value, Quantity)
    assert isinstance(new.value, Quantity)
    assert delta_words(change(old, new, float(new.value.number - old.value.number))) == words


def test_other_kinds() -> None:
    percents = [figure(f"{value}%", FigureKind.PERCENT, value, "percent") for value in (77.8, 79.5)]
    assert delta_words(change(*percents, 79.5 - 77.8, 2.2)) == "+1.7 points"
    bases = [figure(f"{value} bps", FigureKind.PERCENT, value, "basis points") for value in (110, 140)]
    assert delta_words(change(*bases, 30, 27.3)) == "+30 basis points"
    counts = [figure("eight", FigureKind.COUNT, 8, "shops"), figure("14", FigureKind.COUNT, 14, "shops")]
    assert delta_words(change(*counts, 6, 75.0)) == "+6"
    dates = [figure(text, FigureKind.DATE, text, None) for text in ("2024-03-31", "2025-03-31")]
    assert delta_words(change(*dates, 365)) == "+365 days"
    assert delta_words(change(*dates, -1)) == "−1 day"
    ratios = [figure(text, FigureKind.RATIO, float(text), None) for text in ("1.25", "1.5")]
    assert delta_words(change(*ratios, 0.25)) == "+0.25"


@pytest.mark.parametrize(
    ("old", "new", "delta", "percent", "words"),
    [
        ("P1310D", "P1520D", 210, 16.0305, "+210 days, +16.0%"),
        ("P7M", "P9M", 2, 28.5714, "+2 months, +28.6%"),
        ("P3Y", "P2Y", -1, -33.3333, "−1 year, −33.3%"),
        ("P1.5Y", "P3Y", 1.5, 100.0, "+1.5 years, +100.0%"),
        ("PT2H", "PT3H", 1, 50.0, "+1 hour, +50.0%"),
    ],
)
def test_a_length_of_time_differs_in_its_own_unit(
    old: str, new: str, delta: float, percent: float, words: str
) -> None:
    lengths = [figure(text, FigureKind.PERIOD, text, None) for text in (old, new)]
    assert difference_words(change(*lengths, delta, percent)) == words


def test_a_great_count_is_grouped() -> None:
    counts = [figure("1,200", FigureKind.COUNT, 1200, None), figure("13,450", FigureKind.COUNT, 13450, None)]
    assert delta_words(change(*counts, 12250)) == "+12,250"


def test_no_difference_no_words() -> None:
    one = money("¥1 billion", 1e9)
    assert delta_words(change(None, one)) == ""
    assert delta_words(change(one, one, 0, 0.0)) == ""
    assert difference_words(change(one, one, 0, 0.0)) == ""


@pytest.mark.parametrize(
    ("percent", "words"),
    [
        (72.847, "+72.8%"),
        (-5.45, "−5.5%"),
        (1250.0, "+1,250.0%"),
        (0.004, "+0.004%"),
        (-99.957, "−99.96%"),
        (-100.0, "−100.0%"),
        (100.01, "+100.01%"),
        (None, ""),
        (0.0, ""),
    ],
)
def test_percent(percent: float | None, words: str) -> None:
    one = money("¥1 billion", 1e9)
    assert percent_words(change(one, one, 1, percent)) == words


def test_a_percentage_has_no_percent_of_itself() -> None:
    one = figure("77.8%", FigureKind.PERCENT, 77.8, "percent")
    assert percent_words(change(one, one, 1.7, 2.2)) == ""


def test_headline() -> None:
    old, new = money("¥15.1\nbillion", 15.1e9), money("¥26.1 billion", 26.1e9)
    assert headline_words(change(old, new)) == "¥15.1 billion → ¥26.1 billion"
    assert headline_words(change(None, new)) == "¥26.1 billion"
    assert headline_words(change(old, None)) == "¥15.1 billion"
    assert difference_words(change(old, new, 11e9, 72.8)) == "+¥11.0 billion, +72.8%"
    assert value_words(None) == ""


@pytest.mark.parametrize("verdict", FigureVerdict)
def test_every_verdict_has_words(verdict: FigureVerdict) -> None:
    words = verdict_words(change(None, money("¥1", 1), verdict=verdict))
    assert words == verdict.value.replace("_", " ")


def test_doubt_comes_from_the_change_or_a_side() -> None:
    plain = money("¥1", 1)
    doubtful = figure("90.7 billion", FigureKind.MONEY, 0.7e9, "JPY", "¥ read as 9?")
    assert doubt_words(change(plain, plain)) == ""
    assert doubt_words(change(doubtful, plain)) == "suspect: ¥ read as 9?"
    assert doubt_words(change(plain, plain, doubt="odd")) == "suspect: odd"


@pytest.mark.parametrize(
    ("doubtful", "words"),
    [
        (money("90.7 billion", 0.7e9), "90.7 billion (read as ¥0.7 billion)"),
        (money("$4.2 billion", 0.2e9), "$4.2 billion (read as ¥0.2 billion)"),
        (money("15.1 billion", 15.1e9), "15.1 billion (read as ¥15.1 billion)"),
        (money("RMB 5 million", 5e6, "CNY"), "RMB 5 million"),
        (money("¥9.6 billion", 9.6e9), "¥9.6 billion"),
        (figure("1O.5%", FigureKind.PERCENT, 10.5, "percent"), "1O.5% (read as 10.5%)"),
        (figure("28O", FigureKind.COUNT, 280, "vans"), "28O (read as 280)"),
        (figure("2O12", FigureKind.DATE, "2012", None), "2O12 (read as 2012)"),
    ],
)
def test_a_doubtful_figure_tells_the_value_that_was_read(doubtful: Figure, words: str) -> None:
    assert read_words(doubtful) == value_words(doubtful)
    assert read_words(replace(doubtful, suspect="odd")) == words
    assert doubt_words_of(replace(doubtful, suspect="odd")) == "suspect: odd"


def test_no_figure_is_not_doubtful() -> None:
    assert read_words(None) == doubt_words_of(None) == ""
    assert doubt_words_of(money("¥1", 1)) == ""


@given(
    st.sampled_from(FigureKind),
    st.floats(-1e15, 1e15),
    st.floats(-1e9, 1e9),
    st.text(max_size=12),
    st.text(max_size=12),
)
def test_any_figure_has_words_with_the_right_sign(
    kind: FigureKind, delta: float, percent: float, old: str, new: str
) -> None:
    made = change(figure(old, kind, 1, "X"), figure(new, kind, 2, "X"), delta, percent)
    for number, words in ((delta, delta_words(made)), (percent, percent_words(made))):
        if words:
            assert words[0] == ("−" if number < 0 else "+")


def test_a_difference_that_was_reckoned_from_a_guess_looks_like_one() -> None:
    sides = money("¥1.3 billion", 1.3e9), money("90.7 billion", 0.7e9)
    guessed = change(*sides, delta=-6e8, percent=-46.2, doubt="no currency sign")
    assert (delta_words(guessed), percent_words(guessed)) == ("−¥0.6 billion?", "−46.2%?")
    assert difference_words(replace(guessed, suspect=None)) == "−¥0.6 billion, −46.2%"


def test_the_percent_of_a_ratio_is_as_exact_as_a_third_is_kept() -> None:
    third, both = (
        figure("a third", FigureKind.RATIO, 0.333333, None),
        figure("two-thirds", FigureKind.RATIO, 0.666667, None),
    )
    assert percent_words(change(third, both, 0.333334, 100.0003)) == "+100.0%"
