"""Names of chapters at the head of each page: the section stands in that chapter, and is not ended by it."""

from __future__ import annotations

from pathlib import Path

from tests.filings.folding import read_text

_TEXT = (
    "If that happens, orders may fall and we could lose customers to other makers. The cost of putting it "
    "right may be high, and our results could be adversely affected."
)
_OTHER = "Net sales were €412.6 million, of which €96.3 million were made in the north of the country."
_HEADINGS = (
    "Our looms may break down.",
    "Hemp may run short in the spring.",
    "We may lose our lease of the quay.",
    "Our lenders may call our loans.",
)


def page_of(head: str, *lines: str) -> str:
    return "".join([f"<p><b>{head}</b></p>", *lines, "<hr>"])


def test_a_chapter_named_on_every_page_does_not_end_the_section(tmp_path: Path) -> None:
    head = "MANAGEMENT’S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION AND RESULTS OF OPERATIONS"
    factors = [f"<p><b><i>{heading}</i></b></p><p>{_TEXT}</p>" for heading in _HEADINGS]
    pages = [
        page_of(head, f"<p>{_OTHER}</p>"),
        page_of(head, f"<p><b>RESULTS OF OPERATIONS</b></p><p>{_OTHER}</p>"),
        page_of(head, "<p><b>RISK FACTORS</b></p>", factors[0], factors[1]),
        page_of(head, factors[2]),
        page_of(
            head, factors[3], f"<p><b>STATEMENTS OF INCOME ANALYSIS</b></p><p>{_OTHER}</p><p>{_OTHER}</p>"
        ),
        page_of(head, f"<p>{_OTHER}</p>"),
    ]
    filing = read_text(tmp_path, f"<html><body>{''.join(pages)}</body></html>", "filing.htm")
    assert [factor.heading.text for factor in filing.factors] == list(_HEADINGS)


def test_a_pointer_to_a_note_that_is_named_for_risk_factors_is_followed(tmp_path: Path) -> None:
    name = "Forward-Looking Statements and Risk Factors"
    factors = [f"<p><b><i>{heading}</i></b></p><p>{_TEXT}</p>" for heading in _HEADINGS]
    text = (
        "<html><body><p>FORM 10-K</p><p><b>Item 1. Business</b></p>"
        f"<p>{_OTHER}</p><p><b>Item 1A. Risk Factors</b></p>"
        f"<p>What is asked for stands under the heading “{name}” in Management’s Discussion and "
        "Analysis and is incorporated by reference.</p>"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p>"
        f"<p><b>Item 7. Management’s Discussion and Analysis</b></p><p>{_OTHER}</p>"
        f"<p><b>{name.upper()}</b></p>"
        f"{''.join(factors)}<p><b>Item 8. Financial Statements</b></p><p>{_OTHER}</p></body></html>"
    )
    filing = read_text(tmp_path, text, "filing.htm")
    assert [factor.heading.text for factor in filing.factors] == list(_HEADINGS)
    assert filing.section.title.casefold() == name.casefold()
