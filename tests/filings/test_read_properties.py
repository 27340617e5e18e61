"""What must hold for any text and any bytes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.filings.folding import fold, read_text, undone
from viewer.filings import Filing, FilingError, Noise, Paragraph, Role, SectionNotFound, Span, explain, read

_FRAGMENTS = st.sampled_from(
    [
        "We may not be able to sell enough kettles, which could harm our results.",
        "Our kettles are made of steel. The price of steel may rise, and we could fail to pass it on",
        "to our customers. In the year ended March 31, 2020 we bought steel for ¥1.4 billion.",
        "- steel,",
        "- · copper, and",
        "- \\cdot brass.",
        "•",
        "(a) the rate on July 3 was 5%.",
        "***Fires may break out in our works.***",
        "**Bold** and *italic* and __strong__ words<br>and <sup>(1)</sup> notes &amp; marks",
        "\\(\\frac{1}{2}\\)9.6 billion and \\$\\frac{4}{2}\\$1 billion and \\$5",
        "12",
        "- 13 -",
        "<PAGE>",
        "Table of Contents",
        "| a | b | c |",
        "|---|---|---|",
        "a\tb\tc",
        "----------",
        "## Risks related to our works",
        "1. Losses. We have lost money in every year since we began, and may lose more.",
        "the broker-",
        "dealers and cus\u00ad\u200btomers\u00a0of ours",
        "Item 4. Information on the Company",
        "Item 1A. Risk Factors",
        "Item 1A. Risk Factors ........ 12",
        "\f",
        "\u2028",
        "\U0001f525 astral \U00020000",
    ]
)
_ANY = st.text(max_size=60)
_LINES = st.lists(st.one_of(_FRAGMENTS, _ANY), max_size=25)
_BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", "\n   ", " "])
_TITLES = st.sampled_from(
    [
        "D. Risk Factors.",
        "# Item 1A. Risk Factors",
        "**Risk Factors**",
        "ITEM 3.D  RISK FACTORS",
        "Item 1A.\nRisk Factors",
    ]
)

_settings = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _paragraphs(filing: Filing) -> list[Paragraph]:
    return [*filing.preamble, *(part for factor in filing.factors for part in factor.parts)]


@st.composite
def _documents(draw: st.DrawFn) -> str:
    before, after = draw(_LINES), draw(_LINES)
    lines = [*before, "", draw(_TITLES), "", *after]
    return "".join(line + draw(_BREAKS) for line in lines)


def _read(text: str, name: str) -> Filing | None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            return read_text(Path(folder), text, name)
        except FilingError as error:
            assert str(error).count("\n") == 0
            return None


@_settings
@given(_documents(), st.sampled_from(["filing.md", "filing.txt"]))
@example("D. Risk Factors.\n\n**\n\n•\n\n***", "filing.md")
@example("D. Risk Factors.\n\n•\n\n(a)\n\n1.\n\no", "filing.txt")
def test_blocks_tile_the_section(text: str, name: str) -> None:
    filing = _read(text, name)
    if filing is None:
        return
    at = filing.section.span.start
    for block in filing.blocks:
        assert block.span.start == at
        assert len(block.span) > 0
        at = block.span.end
        assert (block.noise is not None) == (block.role is Role.NOISE)
        assert block.decisions
    assert at == filing.section.span.end
    coverage = filing.coverage
    assert coverage.unassigned == ()
    assert coverage.assigned == coverage.characters == len(filing.section.span)


@_settings
@given(_documents(), st.sampled_from(["filing.md", "filing.txt"]))
def test_no_character_of_a_text_block_is_lost(text: str, name: str) -> None:
    """Every block that is no noise lies, but for white space, in the pieces of what was read from it."""
    filing = _read(text, name)
    if filing is None:
        return
    pieces = {p for paragraph in _paragraphs(filing) for p in paragraph.pieces}
    texts = sorted(fold(p.of(filing.text)) for p in pieces)
    kept = [b for b in filing.blocks if b.role not in (Role.NOISE, Role.CATEGORY)]
    assert texts == sorted(fold(b.span.of(filing.text)) for b in kept)


@_settings
@given(_documents(), st.sampled_from(["filing.md", "filing.txt"]))
def test_repairs_lead_back_to_the_source(text: str, name: str) -> None:
    filing = _read(text, name)
    if filing is None:
        return
    for paragraph in _paragraphs(filing):
        assert paragraph.text == fold(paragraph.text)
        for piece in paragraph.pieces:
            assert filing.section.span.start <= piece.start < piece.end <= filing.section.span.end
        for repair in paragraph.repairs:
            assert 0 <= repair.start <= repair.end <= len(paragraph.text)
            assert repair.kind
            assert repair.reason
        source = " ".join(piece.of(filing.text) for piece in paragraph.pieces)
        assert fold(undone(paragraph)) == fold(source)


@_settings
@given(_documents(), st.sampled_from(["filing.md", "filing.txt"]))
def test_factors_stand_in_order(text: str, name: str) -> None:
    filing = _read(text, name)
    if filing is None:
        return
    assert [factor.number for factor in filing.factors] == list(range(1, len(filing.factors) + 1))
    starts = [part.pieces[0].start for factor in filing.factors for part in factor.parts]
    assert starts == sorted(set(starts))
    for factor in filing.factors:
        assert factor.heading.text
        assert factor.paragraphs
        assert all(paragraph.text for paragraph in factor.paragraphs)
    for block in filing.blocks:
        assert block.noise is not Noise.WHITE_SPACE or not block.span.of(filing.text).strip()
    assert explain(filing).startswith(filing.path)


@_settings
@given(st.binary(max_size=400), st.sampled_from(["a.md", "a.txt", "a.htm", "a.bin"]))
@example(b"D. Risk Factors\n\n\xff\xfe\x00", "a.md")
@example(b"\xff\xfeD\x00.\x00", "a.txt")
@example(b"\x00\x00D. Risk Factors", "a.txt")
@example(b"%PDF-1.4", "a.txt")
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        try:
            read(path)
        except FilingError as error:
            assert "\n" not in str(error)
            assert error.advice


@_settings
@given(_documents(), st.integers(-5, 2000), st.integers(-5, 2000))
def test_any_span_can_be_the_section(text: str, start: int, end: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "filing.md")
        path.write_text(text, encoding="utf-8", newline="")
        try:
            filing = read(path, section=Span(start, end))
        except FilingError:
            return
    assert filing.section.by_hand
    assert filing.section.span == Span(max(0, start), min(end, len(filing.text)))
    assert filing.coverage.assigned == filing.coverage.characters


def test_an_empty_span_is_no_section(tmp_path: Path) -> None:
    with pytest.raises(SectionNotFound) as caught:
        read_text(tmp_path, "D. Risk Factors\n\nWe may fail.\n", section=Span(3, 3))
    assert caught.value.text
