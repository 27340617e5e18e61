"""The tagged facts of a page: value, unit, days, parts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filings.facts.tagged_pages import CONTEXTS, Tagged, context, page
from viewer.filings.facts.model import Dimension, FactPeriod, FactUnit, TaggedFact, UnitKind
from viewer.filings.facts.read import read_facts
from viewer.filings.facts.thresholds import FACTS

YEAR = FactPeriod(dt.date(2024, 12, 31), dt.date(2024, 1, 1))


def facts(*tagged: Tagged, contexts: str = CONTEXTS) -> tuple[TaggedFact, ...]:
    return read_facts(page([], tagged, contexts).encode())


def test_a_fact_has_its_value_unit_and_days() -> None:
    (fact,) = facts(Tagged("us-gaap:NetIncomeLoss", "8,300", sign="-"))
    assert (fact.concept, fact.name) == ("us-gaap:NetIncomeLoss", "NetIncomeLoss")
    assert fact.value == Decimal(-8_300_000_000)
    assert fact.unit == FactUnit(UnitKind.MONEY, "USD")
    assert fact.period == YEAR
    assert (fact.period.days, fact.period.plain) == (366, "2024-01-01/2024-12-31")
    assert fact.rounding == 1_000_000


def test_an_instant_has_no_start() -> None:
    (fact,) = facts(Tagged("us-gaap:Goodwill", "7", "End2024"))
    assert (fact.period.days, fact.period.plain) == (0, "2024-12-31")


def test_a_fact_of_a_part_names_it() -> None:
    (fact,) = facts(Tagged("us-gaap:Revenues", "7", "Docks2024"))
    assert fact.dimensions == (Dimension("ex:SegmentsAxis", "ex:DocksMember"),)


def test_a_typed_member_is_its_text() -> None:
    typed = context("T", "2024-12-31").replace(
        "</xbrli:entity>",
        '<xbrli:segment><xbrldi:typedMember dimension="ex:DockAxis"><ex:Dock>North</ex:Dock>'
        "</xbrldi:typedMember></xbrli:segment></xbrli:entity>",
    )
    (fact,) = facts(Tagged("us-gaap:Goodwill", "7", "T"), contexts=typed)
    assert fact.dimensions == (Dimension("ex:DockAxis", "North"),)


def test_an_amount_for_a_share_is_one() -> None:
    (fact,) = facts(
        Tagged("us-gaap:EarningsPerShareBasic", "1.25", unit="usdPerShare", scale=0, decimals="2")
    )
    assert fact.unit == FactUnit(UnitKind.MONEY, "USD", "shares")
    assert (fact.value, fact.rounding) == (Decimal("1.25"), Decimal("0.01"))


@pytest.mark.parametrize(
    ("written", "form", "scale", "value"),
    [
        ("1,500.5", "ixt:num-dot-decimal", 0, "1500.5"),
        ("1,500.5", "ixt:numdotdecimal", 3, "1500500"),
        ("1.500,5", "ixt:num-comma-decimal", 0, "1500.5"),
        ("1 500,5", "ixt:numspacecomma", 0, "1500.5"),
        ("1&#160;500.5", "ixt:numspacedot", 0, "1500.5"),
        ("27", "ixt:num-dot-decimal", -2, "0.27"),
        ("—", "ixt:fixed-zero", 6, "0"),
        ("twenty-five", "ixt-sec:numwordsen", 0, "25"),
        ("no", "ixt-sec:numwordsen", 0, "0"),
        ("<span>1,</span><b>500</b>", "ixt:num-dot-decimal", 0, "1500"),
    ],
)
def test_each_format_is_read(written: str, form: str, scale: int, value: str) -> None:
    (fact,) = facts(Tagged("ex:Berths", written, form=form, scale=scale))
    assert fact.value == Decimal(value)


@pytest.mark.parametrize(
    "tagged",
    [
        Tagged("ex:Berths", "1,500", "Nowhen"),
        Tagged("ex:Berths", "1,500", unit="furlongs"),
        Tagged("", "1,500"),
        Tagged("ex:Berths", "many"),
        Tagged("ex:Berths", "many more than that", form="ixt-sec:numwordsen"),
        Tagged("ex:Berths", "1,500", form="ixt:roman"),
        Tagged("ex:Berths", "1,500", scale=99),
        Tagged("ex:Berths", "9" * (FACTS.digits + 1)),
        Tagged("ex:Berths", "<i>" * FACTS.content + "1"),
        Tagged("e" * (FACTS.name + 1), "1,500"),
        Tagged("ex:Berths", ""),
        Tagged("ex:Berths", "²"),
    ],
)
def test_what_is_no_number_of_some_day_is_no_fact(tagged: Tagged) -> None:
    assert facts(tagged) == ()


@pytest.mark.parametrize(
    "contexts",
    [
        context("FY2024", "2024-13-31"),
        context("FY2024", "2024-01-01", "2024-12-31"),
        context("FY2024", "2024-12-31", **{f"A{at}": "ex:B" for at in range(FACTS.dimensions + 1)}),
        context("FY2024", "2024-12-31").replace("</xbrli:context>", ""),
    ],
)
def test_a_context_that_makes_no_sense_has_no_facts(contexts: str) -> None:
    assert facts(Tagged("ex:Berths", "1"), contexts=contexts) == ()


def test_a_fact_in_another_is_two() -> None:
    inner = Tagged("ex:Berths", "1,500").element
    outer, within = facts(Tagged("ex:Quays", inner))
    assert (outer.name, within.name, outer.value) == ("Quays", "Berths", within.value)


def test_what_is_never_closed_is_no_fact() -> None:
    text = page([], [Tagged("ex:Berths", "1,500")])
    assert read_facts(text.replace("</ix:nonFraction>", "").encode()) == ()
    assert read_facts(text.replace(">1,500<", "/><").encode()) == ()


def test_facts_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [Tagged("ex:Berths", str(number)) for number in range(10)]
    monkeypatch.setattr("viewer.filings.facts.read.FACTS", type(FACTS)(facts=3))
    assert len(read_facts(page([], many).encode())) == 3
    monkeypatch.setattr("viewer.filings.facts.resources.FACTS", type(FACTS)(resources=1))
    assert len(read_facts(page([], many).encode())) < 10


@given(st.lists(st.sampled_from(page([], [Tagged("ex:Berths", "1,500")]).encode().split(b"<")), max_size=60))
def test_no_page_is_too_damaged(parts: list[bytes]) -> None:
    for fact in read_facts(b"<".join(parts)):
        assert isinstance(fact.value, Decimal)
