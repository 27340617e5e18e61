"""What babel prints is read back: every currency that is known, in each English style that filings use.

The styles: the United States' and Britain's, India's with its lakhs and crores, Singapore's. A dollar sign
alone is a US dollar everywhere, so the styles that print their own dollar so are not claimed.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

import pytest
from babel.dates import format_date, format_timedelta
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.figures.read.reading import only
from viewer.figures.model import FigureKind
from viewer.figures.read.money import CODES

Unit = Literal["day", "week", "month", "year"]
CURRENCIES = sorted(set(CODES.values()))
STYLES = ("en_US", "en_GB", "en_IN", "en_SG")
AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("999999999999"), places=2)
OF_EACH = 25
"""Amounts that are tried of each currency, a thousand in all: how digits are read is no matter of it."""
DAYS = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2099, 12, 31))


def is_read_back(written: str, code: str, amount: Decimal) -> None:
    """Check that the text is one amount of money and has that value."""
    figure = only(f"It cost {written} in all.")
    assert (figure.kind, figure.unit, figure.text) == (FigureKind.MONEY, code, written)
    assert Decimal(str(figure.value.plain)) == amount.normalize()


def own_dollar(style: str, code: str) -> bool:
    """Tell whether a style prints a currency other than the US dollar as a bare dollar sign."""
    return code != "USD" and format_currency(1, code, locale=style).startswith("$")


@pytest.mark.parametrize("code", CURRENCIES)
@settings(max_examples=OF_EACH)
@given(amount=AMOUNTS, style=st.sampled_from(STYLES))
def test_an_amount_with_its_sign_or_code(amount: Decimal, code: str, style: str) -> None:
    written = format_currency(amount, code, locale=style, currency_digits=False, decimal_quantization=False)
    if not own_dollar(style, code):
        is_read_back(written, code, amount)


@pytest.mark.parametrize("code", CURRENCIES)
@settings(max_examples=OF_EACH)
@given(amount=AMOUNTS, style=st.sampled_from(STYLES))
def test_an_amount_with_its_currency_in_words(amount: Decimal, code: str, style: str) -> None:
    written = format_currency(
        amount, code, locale=style, currency_digits=False, format_type="name", decimal_quantization=False
    )
    is_read_back(written, code, amount)


@given(st.integers(min_value=1_000, max_value=999_999_999_999), st.sampled_from(["USD", "EUR", "GBP"]))
def test_a_rounded_amount(number: int, code: str) -> None:
    written = format_compact_currency(number, code, locale="en_US", fraction_digits=3)
    power = {"K": 3, "M": 6, "B": 9, "T": 12}[written[-1]]
    is_read_back(written, code, Decimal(written[1:-1].replace(",", "")) * 10**power)


@pytest.mark.parametrize("style", STYLES)
@given(number=st.integers(min_value=10_000, max_value=10**12))
def test_a_count(number: int, style: str) -> None:
    figure = only(f"It sold {format_decimal(number, locale=style)} shares there.")
    assert (figure.kind, figure.value.plain, figure.unit) == (FigureKind.COUNT, number, "shares")


@pytest.mark.parametrize("style", STYLES)
@given(number=st.decimals(min_value=-999, max_value=999, places=1))
def test_a_percentage(number: Decimal, style: str) -> None:
    written = format_percent(number / 100, format="#,##0.#%", locale=style)
    figure = only(f"It was {written} there.")
    assert (figure.kind, figure.text) == (FigureKind.PERCENT, written)
    assert Decimal(str(figure.value.plain)) == number.normalize()


@pytest.mark.parametrize("length", ["full", "long", "medium"])
@pytest.mark.parametrize("style", STYLES)
@given(day=DAYS)
def test_a_date(day: dt.date, length: str, style: str) -> None:
    figure = only(f"It sank on {format_date(day, length, locale=style)} there.")
    assert (figure.kind, figure.value.plain) == (FigureKind.DATE, day.isoformat())


@given(DAYS)
def test_a_date_in_iso_8601_and_in_american_figures(day: dt.date) -> None:
    for written in (day.isoformat(), format_date(day, "MM/dd/yyyy", locale="en_US")):
        assert only(f"It sank on {written} there.").value.plain == day.isoformat()


UNITS: dict[Unit, int] = {"day": 1, "week": 7, "month": 30, "year": 365}


@given(st.integers(min_value=2, max_value=99), st.sampled_from(sorted(UNITS)))
def test_a_length_of_time(number: int, unit: Unit) -> None:
    days = UNITS[unit]
    written = format_timedelta(
        dt.timedelta(days=days * number), granularity=unit, threshold=10**6, locale="en_US"
    )
    figure = only(f"It lasted {written} in all.")
    assert (figure.kind, figure.text) == (FigureKind.PERIOD, written)
    assert str(figure.value.plain).startswith("P")


@given(st.integers(min_value=1_000, max_value=999_999_999_999))
def test_a_number_in_short_words(number: int) -> None:
    written = format_compact_decimal(number, format_type="long", locale="en_US", fraction_digits=3)
    figure = only(f"It sold {written} shares there.")
    assert figure.kind is FigureKind.COUNT
    digits, _, scale = written.partition(" ")
    power = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}[scale]
    assert Decimal(str(figure.value.plain)) == Decimal(digits.replace(",", "")) * 10**power
