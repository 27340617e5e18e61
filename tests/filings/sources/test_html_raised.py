"""The mark of a note stays raised, however a page raises it."""

from __future__ import annotations

import pytest

from tests.filings.sources.pages import texts


@pytest.mark.parametrize(
    "mark",
    [
        "<sup>2</sup>",
        "<SUP><FONT SIZE=1>2</FONT></SUP>",
        "<span style='vertical-align:super;font-size:6pt'>2</span>",
        "<font style='vertical-align:4pt'>2</font>",
        "<span style='font-size:6.5pt;position:relative;top:-3.5pt;vertical-align:baseline'>2</span>",
        "<font style='position: relative; bottom: 3pt'>2</font>",
    ],
)
def test_a_raised_mark_is_no_digit_of_the_amount(mark: str) -> None:
    assert texts(f"<p>We owe $45{mark} million.</p>") == ["We owe $45² million."]
    assert texts(f"<table><tr><td>Debt</td><td>$</td><td>45{mark}</td></tr></table>") == ["Debt | $45²"]


@pytest.mark.parametrize(
    "style",
    [
        "position:relative;top:2pt",
        "position:absolute;bottom:40pt",
        "position:absolute;top:-3pt",
        "margin-top:-3pt",
        "position:relative;top:0",
    ],
)
def test_what_is_only_placed_is_not_raised(style: str) -> None:
    assert texts(f"<p>We owe $45<span style='{style}'>2</span> million.</p>") == ["We owe $452 million."]
