"""A summary that is a list, and headings below it that are items of a list as well."""

from __future__ import annotations

from pathlib import Path

from tests.filings.folding import read_text


def test_a_heading_that_is_an_item_is_none_of_the_summary_before_it(tmp_path: Path) -> None:
    risks = {
        "Mills may burn.": "If a mill burns we may lose all that we sell, and our insurance could fail us.",
        "Rates may rise.": "A rise of rates could harm us, and we may be unable to pay what we owe to banks.",
        "Clerks may steal.": "Theft could cost us much, and we may not find out for years who has done it.",
    }
    items = "".join(f"<li>{heading}</li>" for heading in risks)
    text = "".join(
        f"<p>&#8226;&nbsp;<b><i>{heading}</i></b></p><p>{said} {said}</p>" for heading, said in risks.items()
    )
    body = f"<p><b>Item 1A. Risk Factors</b></p><p><b>Summary of Risk Factors</b></p><ul>{items}</ul>{text}"
    page = f"<html><body>{body}<p><b>Item 2. Properties</b></p><p>None.</p></body></html>"
    found = read_text(tmp_path, page, "filing.htm").factors
    assert [factor.heading.text for factor in found] == list(risks)
