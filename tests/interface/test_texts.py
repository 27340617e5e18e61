"""A place that a row names leads to its text, and a place that is not there is told."""

from __future__ import annotations

import pytest

from viewer import Comparison, Comparisons, Filing, History, rows
from viewer.interface import text_at


def test_a_row_of_figures_leads_to_its_figures(comparison: Comparison) -> None:
    for row in rows(comparison, "figures"):
        for side in ("old", "new"):
            if row[f"{side}_text"] is not None:
                place = [row[f"{side}_{name}"] for name in ("factor", "paragraph", "start", "end")]
                assert text_at(comparison, *place) == row[f"{side}_text"]


def test_a_row_of_series_leads_to_its_figure(past: History, comparisons: Comparisons) -> None:
    for row in rows(past, "series", comparisons=comparisons):
        place = [row[name] for name in ("factor", "paragraph", "start", "end")]
        assert text_at(past, *place) == row["text"]


def test_a_factor_has_a_heading_paragraphs_and_all(comparison: Comparison, filings: list[Filing]) -> None:
    first = filings[3].factors[0]
    assert text_at(comparison, "n1") == text_at(filings[3], "f1") == first.text
    assert text_at(comparison, "n1", 0) == first.heading.text
    assert text_at(filings[3], "f1", 1) == first.paragraphs[0].text


@pytest.mark.parametrize("identifier", ["n99", "o0.1", "f1", "", "x"])
def test_a_factor_that_is_not_there_is_told(comparison: Comparison, identifier: str) -> None:
    with pytest.raises(LookupError, match="there is no factor"):
        text_at(comparison, identifier)


@pytest.mark.parametrize("identifier", ["f1", "f9.1", "f0.0", "f0.99", "n1"])
def test_a_factor_of_a_history_that_is_not_there_is_told(past: History, identifier: str) -> None:
    with pytest.raises(LookupError, match="there is no factor"):
        text_at(past, identifier)


@pytest.mark.parametrize("identifier", ["f0", "f99", "n1", "f0.1"])
def test_a_factor_of_a_filing_that_is_not_there_is_told(filings: list[Filing], identifier: str) -> None:
    with pytest.raises(LookupError, match="there is no factor"):
        text_at(filings[0], identifier)


@pytest.mark.parametrize("part", [-1, 99])
def test_a_part_that_is_not_there_is_told(comparison: Comparison, part: int) -> None:
    with pytest.raises(LookupError, match="n1 has no part"):
        text_at(comparison, "n1", part)
