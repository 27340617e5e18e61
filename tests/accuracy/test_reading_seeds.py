"""Headings and paragraphs of four real filings, as counted by reading them.

A heading is known here by the first eight characters of the SHA-256 of its text, so that no sentence of
a real filing stands in this project.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.corpus import SEED_YEARS, on_corpus, seed
from tests.corpus import filing as read_once
from tests.filings.folding import fold, undone
from viewer.filings import Filing, Noise, ParagraphKind, read
from viewer.wording.readings.doubts import is_sure, other_warnings, section_warnings

pytestmark = on_corpus

# Year -> (hash of the heading, paragraphs under it, list items among them).
EXPECTED: dict[int, list[tuple[str, int, int]]] = {
    2004: [
        ("16798019", 10, 7),
        ("4bf8817f", 12, 10),
        ("75645744", 1, 0),
        ("8cb1c488", 1, 0),
        ("9a0e7eba", 3, 0),
        ("9a1498fd", 1, 0),
        ("4e175a49", 1, 0),
        ("8432cac2", 1, 0),
        ("f25ff5e3", 1, 0),
        ("178be373", 4, 0),
        ("98936d38", 8, 4),
        ("c33c9efb", 1, 0),
        ("173d892f", 1, 0),
        ("dabde18d", 3, 0),
        ("c1e73ff5", 7, 5),
        ("5877ad9e", 1, 0),
    ],
    2007: [
        ("ea544562", 14, 10),
        ("4bf8817f", 13, 10),
        ("3b42d8d6", 1, 0),
        ("8432cac2", 1, 0),
        ("1eb29d6b", 1, 0),
        ("f524933a", 1, 0),
        ("98936d38", 7, 4),
        ("9885d6bc", 1, 0),
        ("119f3237", 3, 0),
        ("cd9557cd", 1, 0),
        ("f7d3f64b", 1, 0),
        ("32f58656", 1, 0),
        ("d3b1b7fe", 1, 0),
        ("87ec2652", 4, 0),
        ("e734ea36", 7, 5),
        ("173d892f", 1, 0),
        ("dabde18d", 3, 0),
    ],
    2011: [
        ("2582818c", 17, 14),
        ("4bf8817f", 15, 11),
        ("4c18ba26", 4, 0),
        ("862bdca5", 2, 0),
        ("024ce8e5", 1, 0),
        ("d8dc3c41", 1, 0),
        ("8432cac2", 2, 0),
        ("b4726c26", 1, 0),
        ("f524933a", 1, 0),
        ("98936d38", 7, 4),
        ("5233f24b", 1, 0),
        ("22ceeddb", 1, 0),
        ("f7d3f64b", 1, 0),
        ("937ce7de", 1, 0),
        ("395ffa50", 1, 0),
        ("87ec2652", 3, 0),
        ("dabde18d", 3, 0),
        ("634ea038", 1, 0),
        ("f7b7d459", 2, 0),
    ],
    2012: [
        ("2582818c", 19, 16),
        ("4bf8817f", 15, 11),
        ("9d7f9327", 5, 0),
        ("b85fbb08", 4, 0),
        ("862bdca5", 2, 0),
        ("2d3e33eb", 1, 0),
        ("3b42d8d6", 1, 0),
        ("8432cac2", 2, 0),
        ("1eb29d6b", 1, 0),
        ("f524933a", 1, 0),
        ("98936d38", 7, 4),
        ("5233f24b", 1, 0),
        ("22ceeddb", 1, 0),
        ("937ce7de", 1, 0),
        ("f33018b6", 1, 0),
        ("87ec2652", 3, 0),
        ("dabde18d", 3, 0),
        ("8e83db47", 1, 0),
        ("f7b7d459", 2, 0),
    ],
}

PIECES = {2004: 1, 2007: 4, 2011: 0, 2012: 0}
"""Paragraphs that a page end had cut in two."""

NOTES = {2004: 0, 2007: 1, 2011: 0, 2012: 0}
"""Page-foot notes that stood in a sentence."""

SIGNS = {2004: [], 2007: ["¥2."], 2011: [], 2012: ["¥"]}
"""What fractions were read as, standing where a currency sign should be."""

BROKEN_OFF = {2004: 0, 2007: 1, 2011: 0, 2012: 2}
"""Paragraphs that break off in mid-sentence for good."""


@pytest.fixture(scope="module", params=SEED_YEARS)
def filing(request: pytest.FixtureRequest) -> Filing:
    return read_once(seed(request.param))


def _year(filing: Filing) -> int:
    assert filing.fiscal_year is not None
    return filing.fiscal_year


def test_the_factors_are_those_counted_by_reading(filing: Filing) -> None:
    found = [
        (
            hashlib.sha256(factor.heading.text.encode()).hexdigest()[:8],
            len(factor.paragraphs),
            sum(p.kind is ParagraphKind.BULLET for p in factor.paragraphs),
        )
        for factor in filing.factors
    ]
    assert found == EXPECTED[_year(filing)]


def test_the_section_is_found_without_doubt(filing: Filing) -> None:
    assert (filing.form, filing.company, filing.section.item) == ("20-F", None, "3.D")
    assert is_sure(filing)
    assert section_warnings(filing) == ()
    assert filing.section.span.end == len(filing.text)
    assert len(filing.preamble) == 1


def test_nothing_is_lost(filing: Filing) -> None:
    coverage = filing.coverage
    assert coverage.unassigned == ()
    assert coverage.assigned == coverage.characters
    for factor in filing.factors:
        for part in factor.parts:
            source = " ".join(piece.of(filing.text) for piece in part.pieces)
            assert fold(undone(part)) == fold(source)


def test_what_page_ends_broke_is_mended(filing: Filing) -> None:
    year = _year(filing)
    parts = [part for factor in filing.factors for part in factor.parts]
    assert sum(len(part.pieces) - 1 for part in parts) == PIECES[year]
    assert sum(block.noise is Noise.PAGE_NOTE for block in filing.blocks) == NOTES[year]
    assert sum("mid-sentence" in warning for warning in other_warnings(filing)) == BROKEN_OFF[year]


def test_ocr_scraps_are_read_as_what_they_stand_for(filing: Filing) -> None:
    parts = [part for factor in filing.factors for part in factor.parts]
    signs = [
        part.text[repair.start : repair.end]
        for part in parts
        for repair in part.repairs
        if repair.kind == "currency sign"
    ]
    assert signs == SIGNS[_year(filing)]
    for part in parts:
        assert not set("\\*_#•·") & set(part.text)


def test_headings_are_told_without_their_markup(tmp_path: Path) -> None:
    """The one seed that marks its headings gives the same ones when its marks are taken away."""
    marked = read_once(seed(2004))
    bare = tmp_path / "bare.md"
    bare.write_text(seed(2004).read_text(encoding="utf-8").replace("*", ""), encoding="utf-8")
    assert [f.heading.text for f in read(bare).factors] == [f.heading.text for f in marked.factors]
