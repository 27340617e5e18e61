"""Which filings are meant."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from viewer.edgar.choice import chosen, predecessor
from viewer.edgar.errors import NoSuchFiling
from viewer.edgar.model import Company, EdgarFiling
from viewer.edgar.naming import file_name, file_names


def filing(form: str, period: str, filed: str = "", document: str = "a.htm") -> EdgarFiling:
    day = date.fromisoformat(period)
    when = date.fromisoformat(filed) if filed else day + timedelta(days=60)
    return EdgarFiling(1, f"0000000001-{day:%y}-{day:%m%d}{len(form) % 10:02d}", form, day, when, document)


YEARS = [filing("10-K", f"{year}-12-31") for year in range(2019, 2025)]
QUARTERS = [filing("10-Q", f"{year}-{end}") for year in (2023, 2024) for end in ("03-31", "06-30", "09-30")]
AMENDED = filing("10-K/A", "2023-12-31", "2024-06-01")
ALL = [*YEARS, *QUARTERS, AMENDED, filing("8-K", "2024-05-05")]


def test_the_last_of_a_form_stand_in_time() -> None:
    assert chosen(ALL, "10-K", 3) == tuple(YEARS[-3:])
    assert chosen(list(reversed(ALL)), "10-k", 2) == tuple(YEARS[-2:])
    assert len(chosen(ALL, "10-Q", 40)) == 6


def test_the_annual_report_is_meant_where_no_form_is_named() -> None:
    assert chosen(ALL, None, 1) == (YEARS[-1],)
    moved = [*ALL, filing("20-F", "2025-12-31")]
    assert [each.form for each in chosen(moved, None, 2)] == ["20-F"]


def test_amendments_are_left_out_unless_asked_for() -> None:
    assert AMENDED not in chosen(ALL, "10-K", 40)
    assert AMENDED in chosen(ALL, "10-K", 40, amended=True)
    assert chosen(ALL, "10-K/A", 40, amended=True) == (AMENDED,)


def test_what_was_filed_in_place_of_a_form_counts_as_that_form() -> None:
    old = [filing("10-K405", "1999-12-31"), filing("10-KSB", "2001-12-31"), *YEARS]
    assert [each.form for each in chosen(old, "10-K", 40)][:2] == ["10-K405", "10-KSB"]


def test_a_form_that_was_never_filed_is_told_with_those_that_were() -> None:
    with pytest.raises(NoSuchFiling, match=r"no 20-F is listed\. Forms that are: 10-K, 10-Q, 8-K"):
        chosen(ALL, "20-F", 2)


def test_a_year_is_compared_with_the_year_before() -> None:
    assert predecessor(ALL, YEARS[-1]) == YEARS[-2]
    assert predecessor(ALL, YEARS[0]) is None


def test_a_quarter_is_compared_with_that_of_the_year_before() -> None:
    assert predecessor(ALL, QUARTERS[4]) == QUARTERS[1]
    assert predecessor(ALL, QUARTERS[0]) is None
    weeks = [filing("10-Q", "2023-07-01"), filing("10-Q", "2024-06-29")]
    assert predecessor(weeks, weeks[1]) == weeks[0]


def test_an_amendment_is_compared_with_what_it_amends() -> None:
    assert predecessor(ALL, AMENDED) == YEARS[4]


def test_a_file_is_called_by_company_form_and_period() -> None:
    company = Company(7, "Harbour", ("HRBL",))
    assert file_name(company, YEARS[-1], ".HTM") == "HRBL-10-K-2024-12-31.htm"
    assert file_name(Company(7, "Harbour"), YEARS[-1], ".htm") == "CIK7-10-K-2024-12-31.htm"
    assert file_name(company, AMENDED, ".htm") == f"HRBL-10-K-A-2023-12-31-{AMENDED.accession}.htm"
    assert file_name(Company(7, "x", ("../..",)), YEARS[-1], ".htm") == "10-K-2024-12-31.htm"


def test_two_files_of_one_call_are_never_called_alike() -> None:
    company = Company(7, "Harbour", ("HRBL",))
    day = date(2024, 1, 2)
    one, other = (EdgarFiling(7, f"0000000001-24-00000{at}", "424B5", None, day, "a.htm") for at in (1, 2))
    names = file_names(company, [one, other, YEARS[-1]], [".htm", ".HTM", ".htm"])
    assert names == (
        f"HRBL-424B5-2024-01-02-{one.accession}.htm",
        f"HRBL-424B5-2024-01-02-{other.accession}.htm",
        "HRBL-10-K-2024-12-31.htm",
    )
