"""What is said of how a filing was read: the same in the pane's header, the report and the workbook."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import build_filing
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.model import Block, Noise, Role, Span
from viewer.wording.readings.filings import coverage_words, doubt_count, file_name, section_words, warnings_of

FILING = build_filing("Harbour Line", [(None, ["Ports may close.", "Two did."])])


@pytest.mark.parametrize(
    ("confidence", "by_hand", "warnings", "count"),
    [
        (1.0, False, (), 0),
        (0.95, False, (), 0),
        (0.94, False, (), 1),
        (0.94, True, (), 0),
        (0.5, False, ("a", "b"), 2),
        (1.0, False, ("a",), 1),
    ],
)
def test_each_doubt_counts_once(
    confidence: float, by_hand: bool, warnings: tuple[str, ...], count: int
) -> None:
    filing = FILING
    section = replace(filing.section, confidence=confidence, by_hand=by_hand)
    assert doubt_count(replace(filing, section=section, warnings=warnings)) == count


def test_a_warning_is_told_once() -> None:
    doubt = Doubt(DoubtKind.PAGE_MISSING, Span(0, 2), count=4, of=6)
    filing = replace(FILING, doubts=(doubt, doubt), warnings=("The year was guessed",))
    said = "Page 6 follows page 4: what stood between may be missing."
    assert warnings_of(filing) == (said, "The year was guessed")


@pytest.mark.parametrize("path", ["/home/a/filings/new.md", r"C:\filings\new.md", "new.md"])
def test_the_file_is_named_without_its_folders(path: str) -> None:
    assert file_name(replace(FILING, path=path)) == "new.md"


def test_the_section_says_how_it_was_found_and_how_long_it_is() -> None:
    assert section_words(FILING) == "Item 3.D, Risk Factors (read with 100% confidence) · 1 factor · 5 words"
    by_hand = replace(FILING, section=replace(FILING.section, title="Item 3.D Risks", by_hand=True))
    assert section_words(by_hand) == "Item 3.D Risks (pointed at by hand) · 1 factor · 5 words"


def test_every_character_is_accounted_for_or_said_to_be_missing() -> None:
    assert coverage_words(FILING) == "All 28 characters of the section are accounted for."
    aside = (FILING.blocks[0], Block(Span(18, 28), Role.NOISE, Noise.PAGE_NUMBER))
    assert coverage_words(replace(FILING, blocks=aside)).endswith("; set aside: page number 10.")
    short = replace(FILING, blocks=FILING.blocks[:1])
    assert coverage_words(short) == "10 of 28 characters of the section are not accounted for."
