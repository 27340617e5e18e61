"""The year of a document of the filer's is a date; the year in another thing's name is none."""

from __future__ import annotations

import pytest

from viewer.figures import recognise


@pytest.mark.parametrize(
    ("text", "document"),
    [
        (
            "Details stand in our 2010 Annual Report to Shareholders on page 12.",
            "Annual Report to Shareholders",
        ),
        ("Details stand in our 2010 annual report.", "annual report"),
        ("Read the 2010 Proxy Statement first.", "Proxy Statement"),
        ("As told in our 2010 Form 20-F, we sail.", "Form 20-F"),
        ("See the 2010 Consolidated Financial Statements.", "Consolidated Financial Statements"),
    ],
)
def test_a_document_has_the_year_as_its_date(text: str, document: str) -> None:
    (date,) = recognise(text)
    assert (date.text, date.value.plain) == ("2010", "2010")
    assert date.claim.subject == document
    assert date.claim.period is not None
    assert date.claim.period.of_document


@pytest.mark.parametrize(
    "text",
    [
        "Shares stand under the 2003 Plan and the 2015 Notes.",
        "The 2010 Credit Agreement binds us.",
        "See Note 12 on page 2010.",
        "See page 12 of the report and Note 7.",
    ],
)
def test_other_names_and_pages_keep_their_numbers(text: str) -> None:
    assert recognise(text) == ()
