"""Why, in words."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.comparison.beside.test_set_aside import PAGES, RATE
from tests.desktop.comparisons import small
from viewer.comparison import compare
from viewer.desktop.explaining.explanations import why_rows
from viewer.desktop.explaining.reading_log import reading_rows
from viewer.desktop.exporting.exporter import with_suffix
from viewer.desktop.look.outline import text_of
from viewer.filings import read
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.model import Decision, SectionCandidate, Span


def test_the_log_of_both_headings_is_told() -> None:
    comparison = small()
    first = comparison.old.blocks[0]
    decisions = (
        Decision("headings", "heading", "the evidence for a heading outweighs that against it", 7.15),
        Decision("headings", "heading", "it is short", 0.4),
        Decision("headings", "heading", "it stands alone", 8.0),
        Decision("headings", "heading", "it begins with a name", -1.25),
        Decision("mend", "one paragraph", "a page end had cut it"),
    )
    blocks = (replace(first, decisions=decisions), *comparison.old.blocks[1:])
    comparison = replace(comparison, old=replace(comparison.old, blocks=blocks))
    lines = text_of(why_rows(comparison, comparison.pairs[0])).splitlines()
    assert lines[0] == "Freight rates may fall."
    assert "Status: edited" in lines
    assert "Why: built by hand" in lines
    at = lines.index("Old filing, factor 1 (Harbour Line 20-F FY2024)")
    assert lines[at + 2 : at + 10] == [
        "Heading of factor 1: “Freight rates may fall.”",
        "    The evidence for a heading outweighs that against it",
        "    A page end had cut it",
        "    For a heading:",
        "        decisive: it stands alone",
        "        slight: it is short",
        "    Against a heading:",
        "        clear: it begins with a name",
    ]
    assert "New filing, factor 1 (Harbour Line 20-F FY2025)" in lines


def test_why_a_note_was_set_aside_is_told(tmp_path: Path) -> None:
    filings = []
    for name, rate in (("old.md", RATE), ("new.md", RATE.replace("107", "151"))):
        (tmp_path / name).write_text(PAGES.format(note=rate), encoding="utf-8")
        filings.append(read(tmp_path / name))
    comparison = compare(*filings)
    assert comparison.set_aside is not None
    told = text_of(why_rows(comparison, comparison.set_aside))
    assert "Old filing, set aside (" in told
    assert "New filing, set aside (" in told
    assert told.count("which are the halves of one sentence") == 2
    assert "bare number" not in told, "of the notes alone"


def test_how_a_filing_was_read_is_told_without_weights() -> None:
    filing = small().old
    span, other = filing.section.span, Span(0, 0)
    chosen = SectionCandidate(
        span, "3.D", "D. Risk Factors", 0.81, (Decision("section", "section", "titled “Risk Factors”", 0.55),)
    )
    rival = SectionCandidate(
        other, None, "Risks", 0.3, (Decision("section", "section", "few words follow", -0.2),)
    )
    section = replace(filing.section, confidence=0.81)
    doubt = Doubt(DoubtKind.OPEN_END)
    text = text_of(
        reading_rows(replace(filing, section=section, candidates=(chosen, rival), doubts=(doubt,)))
    )
    assert "read with 81% confidence" in text
    assert "Why\n    titled “Risk Factors”\n" in text
    assert "Not taken: “Risks”\n    few words follow\n" in text
    assert "What is in doubt\n\nNo later item ends the section" in text
    assert not re.search(r"[+-]\d+\.\d\d", text)


def test_an_addition_tells_its_proof() -> None:
    comparison = small()
    text = text_of(why_rows(comparison, comparison.pairs[3]))
    assert "12% of it is in “Freight rates may fall.”" in text
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
