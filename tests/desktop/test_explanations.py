"""Why, in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop.comparisons import small
from viewer.desktop.explanations import why_words
from viewer.desktop.exporter import with_suffix
from viewer.filings.model import Decision


def test_the_log_of_both_headings_is_told() -> None:
    comparison = small()
    first = comparison.old.blocks[0]
    decision = Decision("headings", "heading", "It stands alone", 1.25)
    blocks = (replace(first, decisions=(decision,)), *comparison.old.blocks[1:])
    comparison = replace(comparison, old=replace(comparison.old, blocks=blocks))
    lines = why_words(comparison, comparison.pairs[0]).splitlines()
    assert lines[0] == "Freight rates may fall."
    assert "Status: edited" in lines
    assert "Why: built by hand" in lines
    at = lines.index("Old filing, factor 1 (Harbour Line 20-F FY2024)")
    assert lines[at + 1 : at + 3] == [
        "  heading: “Freight rates may fall.”",
        "    heading +1.25: It stands alone (headings)",
    ]
    assert "New filing, factor 1 (Harbour Line 20-F FY2025)" in lines


def test_an_addition_tells_its_proof() -> None:
    comparison = small()
    text = why_words(comparison, comparison.pairs[3])
    assert "Nearest in the other filing: o1, which contains 12% of its words" in text
    assert "Old filing" not in text


@pytest.mark.parametrize(
    ("name", "chosen", "path"),
    [
        ("/a/report", "Web page (*.html)", "/a/report.html"),
        ("/a/report.v2", "Markdown (*.md)", "/a/report.v2.md"),
        ("/a/report.JSON", "Web page (*.html)", "/a/report.JSON"),
        ("/a/report", "", "/a/report.html"),
    ],
)
def test_a_report_gets_the_suffix_of_its_format(name: str, chosen: str, path: str) -> None:
    assert with_suffix(name, chosen) == Path(path)
