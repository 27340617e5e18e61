"""Filings stand in the order of time in whatever order they come, and what is doubtful about it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from tests.comparison.risks import CREW, FUEL, HARBOUR, filing
from viewer.filings.model import Filing
from viewer.history import OrderDoubt, in_time


def named(
    path: str, year: int | None, form: str = "10-K", company: str = "Archipelago Lines", **properties: str
) -> Filing:
    made = filing(FUEL, HARBOUR, CREW)
    return replace(
        made, path=path, sha256=path, fiscal_year=year, form=form, company=company, properties=properties
    )


def order(filings: Sequence[Filing]) -> list[str]:
    found = {tuple(each.path for each in in_time(given).filings) for given in permutations(filings)}
    assert len(found) == 1
    return list(found.pop())


def doubts(*filings: Filing) -> list[tuple[OrderDoubt, tuple[int, ...], tuple[str, ...]]]:
    return [(note.kind, note.filings, note.words) for note in in_time(filings).notes]


def test_by_fiscal_year() -> None:
    filings = [named("c", 2020), named("a", 2021), named("b", 2019)]
    assert order(filings) == ["b", "c", "a"]
    assert not doubts(*filings)


def test_an_amended_filing_stands_behind_the_one_it_amends() -> None:
    filings = [named("a", 2020, "10-K/A"), named("b", 2020), named("c", 2021)]
    assert order(filings) == ["b", "a", "c"]
    assert doubts(*filings) == [(OrderDoubt.AMENDMENT, (0, 1), ("2020",))]


def test_two_of_one_year_are_told_and_stand_by_the_day_of_filing() -> None:
    filings = [named("a", 2020, filed="2021-05-01"), named("b", 2020, filed="2021-03-01")]
    assert order(filings) == ["b", "a"]
    assert doubts(*filings) == [(OrderDoubt.SAME_YEAR, (0, 1), ("2020",))]


def test_reports_of_several_quarters_stand_by_their_periods() -> None:
    filings = [
        named("a", 2020, "10-Q", period="2020-09-30"),
        named("b", 2020, "10-Q", period="2020-03-31"),
        named("c", 2020, "10-Q", period="2020-06-30"),
    ]
    assert order(filings) == ["b", "c", "a"]
    assert not doubts(*filings)


def test_a_filing_that_tells_no_year_stands_where_its_name_says() -> None:
    filings = [named("10-K-2021.htm", None), named("10-K-2022.htm", 2022), named("10-K-2020.htm", 2020)]
    assert order(filings) == ["10-K-2020.htm", "10-K-2021.htm", "10-K-2022.htm"]
    assert doubts(*filings) == [(OrderDoubt.NO_YEAR, (1,), ())]


def test_the_same_file_twice_is_told() -> None:
    one = named("a", 2020)
    assert doubts(one, named("b", 2021), one) == [(OrderDoubt.SAME_FILE, (0, 1), ())]


@pytest.mark.parametrize(
    ("company", "form", "told"),
    [
        ("Mainland Freight", "10-K", (OrderDoubt.OTHER_COMPANY, (1,), ("Mainland Freight",))),
        ("Archipelago Lines Holdings", "20-F", (OrderDoubt.OTHER_FORM, (1,), ("20-F",))),
    ],
)
def test_another_company_and_another_form_are_told(
    company: str, form: str, told: tuple[OrderDoubt, tuple[int, ...], tuple[str, ...]]
) -> None:
    other = named("b", 2020, form, company)
    assert doubts(named("c", 2021), other, named("a", 2019)) == [told]
