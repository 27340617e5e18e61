"""How a figure runs over the years: each value with its period, and with the filing that tells it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.risks import CREW, HARBOUR, filing
from viewer.filings.model import Filing
from viewer.history import Comparisons, Series, history, series_of

FUEL = "A rise in the price of marine fuel would reduce our margins."


def told(*bodies: str | None, first: int = 2020) -> tuple[Series, ...]:
    """The series of filings of successive years that have a risk of fuel with these paragraphs, or lack
    it."""
    return of(
        [
            filing(*([(FUEL, body)] if body else []), CREW, HARBOUR, year=first + at)
            for at, body in enumerate(bodies)
        ]
    )


def of(filings: list[Filing]) -> tuple[Series, ...]:
    comparisons = Comparisons(filings)
    return series_of(history(filings, comparisons=comparisons), comparisons)


def rows(series: tuple[Series, ...]) -> list[list[tuple[int, str]]]:
    """Of each series the filing and the text of each point."""
    return [[(point.filing, point.text) for point in each.points] for each in series]


def spent(year: int, amount: str) -> str:
    return f"We spent {amount} on marine fuel in the fiscal year ended June 30, {year}."


def test_a_figure_of_each_year_is_one_series() -> None:
    (series,) = told(*(spent(year, f"${year - 2010}.5 million") for year in (2020, 2021, 2022)))
    assert rows((series,)) == [[(0, "$10.5 million"), (1, "$11.5 million"), (2, "$12.5 million")]]
    assert [point.when.plain for point in series.points] == ["2020-06-30", "2021-06-30", "2022-06-30"]
    assert (series.id, series.unit, series.missing, series.gaps, series.restated) == ("s1", "USD", (), (), ())
    assert "fuel" in series.words
    assert not series.suspect


def test_units_are_brought_together() -> None:
    (series,) = told(
        spent(2020, "¥15.1 billion"), spent(2021, "¥15,300 million"), spent(2022, "¥15.6 billion")
    )
    assert [point.value.plain for point in series.points] == [15_100_000_000, 15_300_000_000, 15_600_000_000]
    assert series.unit == "JPY"


def test_amounts_in_two_currencies_are_two_series() -> None:
    found = told(*[spent(2020, "¥15 billion")] * 2, *[spent(2020, "$120 million")] * 2)
    assert sorted(rows(found)) == [
        [(0, "¥15 billion"), (1, "¥15 billion")],
        [(2, "$120 million"), (3, "$120 million")],
    ]


def test_a_year_that_a_later_filing_tells_otherwise_is_restated() -> None:
    (series,) = told(spent(2020, "$16.5 million"), spent(2020, "$15.6 million"), spent(2020, "$15.6 million"))
    (points,) = series.restated
    assert [point.text for point in points] == ["$16.5 million", "$15.6 million", "$15.6 million"]
    assert len(series.periods) == 1


def test_a_year_told_less_exactly_is_not_restated() -> None:
    (series,) = told(spent(2020, "$16.54 million"), spent(2020, "$16.5 million"))
    assert series.restated == ()


def test_a_filing_that_tells_several_years_gives_a_point_for_each() -> None:
    body = (
        "Our fuel costs for the fiscal years ended June 30, {}, {} and {} were ${} million, ${} million and "
        "${} million, respectively."
    )
    (series,) = told(body.format(2018, 2019, 2020, 5, 6, 7), body.format(2019, 2020, 2021, 6, 8, 9))
    assert [(point.filing, point.when.end.year, point.text) for point in series.points] == [
        (0, 2018, "$5 million"),
        (0, 2019, "$6 million"),
        (1, 2019, "$6 million"),
        (0, 2020, "$7 million"),
        (1, 2020, "$8 million"),
        (1, 2021, "$9 million"),
    ]
    assert [[point.text for point in points] for points in series.restated] == [["$7 million", "$8 million"]]


def test_a_current_state_is_of_the_filing() -> None:
    body = "We currently operate {} ferries. Our fiscal year ended June 30, {}."
    (series,) = (each for each in told(body.format(14, 2020), body.format(17, 2021)) if each.kind == "count")
    assert [(point.text, point.when.plain, point.when.of_filing) for point in series.points] == [
        ("14", "2020-06-30", True),
        ("17", "2021-06-30", True),
    ]


def test_the_year_before_is_counted_from_the_year_beside_it() -> None:
    body = (
        "Fuel costs rose to $31 million in the fiscal year ended June 30, 2021, "
        "from $24 million in the prior year."
    )
    points = [point for each in told(body, body) for point in each.points]
    assert ("$24 million", "2020-06-30") in {(point.text, point.when.plain) for point in points}


@pytest.mark.parametrize(
    "body",
    [
        "Fuel cost us ${} million in fiscal {}, compared to ${} million in fiscal {}.",
        "Our fuel costs were ${} million in fiscal {} (fiscal {}: ${} million).",
        "Our fuel costs fell to ${} million for the year ended June 30, {} from ${} million for the year "
        "ended June 30, {}.",
    ],
)
def test_the_value_of_another_year_that_is_set_beside_it_is_a_point(body: str) -> None:
    def written(now: int, year: int, before: int) -> str:
        late = (year - 1, before) if "(" in body else (before, year - 1)
        return body.format(now, year, *late)

    (series,) = told(written(31, 2020, 24), written(35, 2021, 30))
    assert [(point.filing, point.when.end.year, point.text) for point in series.points] == [
        (0, 2019, "$24 million"),
        (0, 2020, "$31 million"),
        (1, 2020, "$30 million"),
        (1, 2021, "$35 million"),
    ]
    assert len(series.restated) == 1


def test_filings_that_do_not_tell_it_are_named() -> None:
    (series,) = told(spent(2020, "$10.5 million"), None, None, spent(2023, "$12.5 million"))
    assert series.missing == (1, 2)
    assert [(one.end.year, other.end.year) for one, other in series.gaps] == [(2020, 2023)]


def test_seven_months_and_a_year_are_no_series() -> None:
    body = "Our terminal had revenues of {} for the {} ended June 30, {}."
    assert (
        told(body.format("$15 million", "seven months", 2020), body.format("$26 million", "year", 2021)) == ()
    )


def test_a_loss_and_an_income_are_no_series() -> None:
    body = "Our terminal had an operating {} of {} for the fiscal year ended June 30, {}."
    assert told(body.format("loss", "$5 million", 2020), body.format("income", "$2 million", 2021)) == ()


def test_what_two_routes_carry_is_two_series() -> None:
    body = "The Tarn route carried {} passengers and the Holm route carried {} passengers in fiscal {}."
    found = told(
        *(body.format(f"{year - 1800},000", f"{year - 1900},000", year) for year in (2020, 2021, 2022))
    )
    assert sorted(rows(found)) == [
        [(0, "120,000"), (1, "121,000"), (2, "122,000")],
        [(0, "220,000"), (1, "221,000"), (2, "222,000")],
    ]


def test_the_rate_in_a_name_is_no_measure() -> None:
    body = "As of June 30, {}, ${} million of our {} convertible senior notes due 2026 were outstanding."
    found = told(body.format(2020, 400, "4.75%"), body.format(2021, 219, "0.375%"))
    assert rows(found) == [[(0, "$400 million"), (1, "$219 million")]]


def test_shares_of_groups_of_another_size_are_two_series() -> None:
    body = "As of June 30, {}, our {} largest shareholders owned {} of our outstanding shares."
    owned = (2020, "six", "62.5%"), (2021, "six", "60.3%"), (2022, "four", "42.9%"), (2023, "four", "43.1%")
    shares = [each for each in told(*(body.format(*each) for each in owned)) if each.kind == "percent"]
    assert sorted(rows(tuple(shares))) == [[(0, "62.5%"), (1, "60.3%")], [(2, "42.9%"), (3, "43.1%")]]


def test_a_sum_and_a_part_of_it_are_no_series() -> None:
    total = "As of June 30, 2020, our cash and marketable securities totaled $583.3 million."
    part = "As of June 30, 2021, we had $263.2 million in cash and $512.0 million in marketable securities."
    assert told(total, part) == ()


def test_two_things_of_one_value_in_one_sentence_are_two_series() -> None:
    body = (
        "As of June 30, {}, $375 million of our notes due 2028 was outstanding, and $375 million of our "
        "notes due 2030 was outstanding."
    )
    found = [each for each in told(body.format(2020), body.format(2021)) if each.kind == "money"]
    assert [len(each.points) for each in found] == [2, 2]


def test_what_a_limit_was_changed_from_and_to_are_two_series() -> None:
    old = "A new act changed the limit for refunds from {} of the published fare."
    new = "A new act changed the limit for refunds to no less than {} of the average fare."
    found = told(old.format("150%"), old.format("150%"), new.format("175%"), new.format("175%"))
    assert sorted(rows(found)) == [[(0, "150%"), (1, "150%")], [(2, "175%"), (3, "175%")]]


def test_what_was_planned_and_what_was_spent_are_no_series() -> None:
    plan = "We expect capital expenditures of ${} million for fiscal {}."
    deed = "Our capital expenditures for fiscal 2022 were $10 million."
    assert rows(told(plan.format(12, 2021), plan.format(15, 2022), deed)) == [
        [(0, "$12 million"), (1, "$15 million")]
    ]


def test_what_is_still_to_come_is_not_restated() -> None:
    body = "Interest payments on our notes through 2028 are ${} million."
    for series in told(body.format(19), body.format(10)):
        assert series.restated == ()


def test_a_figure_told_once_is_no_series() -> None:
    once = "We hold $3 million in a reserve for spills."
    found = told(f"{spent(2020, '$10 million')} {once}", spent(2021, "$11 million"))
    assert rows(found) == [[(0, "$10 million"), (1, "$11 million")]]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(2, 900)), min_size=2, max_size=4))
def test_a_figure_that_filings_tell_is_in_one_series(amounts: list[int | None]) -> None:
    bodies = [spent(2020 + at, f"${each} million") if each else None for at, each in enumerate(amounts)]
    found = [each for each in told(*bodies) if each.kind == "money"]
    telling = [(at, f"${each} million") for at, each in enumerate(amounts) if each]
    assert rows(tuple(found)) == ([telling] if len(telling) > 1 else [])
    for series in found:
        assert all(one.when.order <= other.when.order for one, other in pairwise(series.points))
