"""What a history is called, and its filings."""

from __future__ import annotations

from dataclasses import replace

from tests.comparison.risks import FERRIES, FUEL, filing
from viewer.history import aligned_history
from viewer.wording.history.title import history_title
from viewer.wording.history.years import filing_names

OLD, NEW = filing(FERRIES, year=2020), filing(FERRIES, FUEL, year=2023)


def test_company_form_and_years() -> None:
    assert history_title(aligned_history([NEW, OLD])) == "Archipelago Lines 20-F FY2020 ▸ FY2023"


def test_what_the_filings_do_not_share_is_left_out() -> None:
    other = replace(NEW, company="Quay Ltd.")
    assert history_title(aligned_history([OLD, other])) == "20-F FY2020 ▸ FY2023"


def test_what_one_filing_does_not_tell_the_others_tell() -> None:
    silent = replace(OLD, company=None, form=None)
    assert history_title(aligned_history([silent, NEW])) == "Archipelago Lines 20-F FY2020 ▸ FY2023"


def test_filings_of_one_year_are_told_apart_by_form_then_by_file() -> None:
    amended = replace(OLD, form="20-F/A", sha256="1")
    assert filing_names((OLD, amended, NEW)) == ("FY2020 20-F", "FY2020 20-F/A", "FY2023")
    draft = replace(OLD, path="draft.md")
    assert filing_names((OLD, draft)) == ("FY2020 20-F Archipelago Lines.md", "FY2020 20-F draft.md")
    assert filing_names((OLD, OLD)) == (
        "FY2020 20-F Archipelago Lines.md (1)",
        "FY2020 20-F Archipelago Lines.md (2)",
    )
