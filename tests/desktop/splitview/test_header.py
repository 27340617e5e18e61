"""The line above a pane says which filing it shows, however little the filing says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import build_filing
from viewer.desktop.splitview.header import facts_of

ONE = build_filing("old", [(None, ["Kettles may boil over.", "They may."])])


@pytest.mark.parametrize(
    ("company", "form", "year", "name", "facts"),
    [
        ("Kettle Works", "20-F", 2011, "Kettle Works 20-F FY2011", "Item 3.D · 1 factor"),
        (None, "20-F", 2011, "filing.md", "20-F FY2011 · Item 3.D · 1 factor"),
        (None, "20-F", None, "filing.md", "20-F · Item 3.D · 1 factor"),
        (None, None, None, "filing.md", "Item 3.D · 1 factor"),
    ],
)
def test_company_form_and_year_are_told_where_they_are_known(
    company: str | None, form: str | None, year: int | None, name: str, facts: str
) -> None:
    section = replace(ONE.section, item="3.D")
    filing = replace(ONE, path="/x/filing.md", company=company, form=form, fiscal_year=year, section=section)
    assert (filing.name, facts_of(filing)) == (name, facts)
