"""What has digits in it and measures nothing."""

from __future__ import annotations

import pytest

from viewer.figures import recognise, references_of

NO_FIGURES = [
    "See Item 5, Note 12 and Form 20-F.",
    "See Items 5, 6 and 7 and Notes 2 and 12 to the statements.",
    "Rule 10b-5 and Section 404 apply, and Sections 13(a) or 15(d).",
    "Article 82 of the Treaty and Level 3 assets.",
    "We sell IPv6, 4G and 5G services and fear COVID-19.",
    "The S&P 500 and the Fortune 500 fell.",
    "It runs Windows 10 on a Model 3.",
    "The Act of 2002 and Law No. 86 of 1984 apply.",
    "Form 10-K, Forms 10-Q and 8-K.",
    "one of the largest, a one-time fee, no one, one another, on the one hand",
    "third-party suppliers hold a second priority pledge on version four.",
    "Call +81-3-5205-6500 or (212) 555-1234 at 5:00 p.m.",
    "Read www.example.com/2012/10 first.",
    "(1) sales, (2) costs; 3) other things.",
    "12",
    "See pages 12 to 15 [7].",
    "See “Item 8 – Financial Statements – Note to Consolidated Financial Statements – 14.”",
    "See (pages 12 — 15) and (pages 16—18).",
    "The ISO 9001 and SFAS No. 123 standards, FIN 48 and ASU 2016-02.",
    "We serve from one jurisdiction to another.",
    "It is open 24/7 since 9/11.",
    "Three Rivers Refinery is at 100 Main Street.",
    "Our 3-in-1 mount and a B2B offer, two-way radio, three-dimensional maps.",
    "Chapter 11 and Basel III, Title VII, Phase 2 trials.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_nothing_is_counted(text: str) -> None:
    assert [figure.text for figure in recognise(text)] == []


def test_a_reference_beside_a_figure_takes_nothing_from_it() -> None:
    text = "See Note 12, where 14 subsidiaries and ¥5 million stand, and Item 5 of 2012."
    assert [figure.text for figure in recognise(text)] == ["14", "¥5 million", "2012"]


def test_references_are_found_whole() -> None:
    text = "See Items 5, 6 and 7, Rule 10b-5 and the Act of 2002."
    assert [span.of(text) for span in references_of(text)] == [
        "Items 5, 6 and 7",
        "Rule 10b-5",
        "Act of 2002",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2012 our 12 directors met.", ["2012", "12"]),
        ("Approximately 280 vans and About 90 miles.", ["280", "90"]),
        ("Harbour Line's 12 directors met.", ["12"]),
    ],
)
def test_words_with_a_capital_do_not_hide_a_count(text: str, found: list[str]) -> None:
    assert [figure.text for figure in recognise(text)] == found
