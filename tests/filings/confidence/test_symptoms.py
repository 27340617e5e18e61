"""What speaks against a reading is seen, with the place where it stands; a right reading has none."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.accuracy.faulted.examples import read_source
from tests.accuracy.faulted.prose import prose_factors
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.model import Filing
from viewer.filings.sources.formats import source_of

FACTORS = prose_factors(5, 10)
BEFORE = "# ITEM 3. KEY INFORMATION\n\n## D. Risk Factors"
AFTER = "# ITEM 4. INFORMATION ON THE COMPANY\n\nWe own kilns in four towns. They were built in 1961."


def markdown(factors: Sequence[Sequence[str]], after: str = AFTER, mark: str = "**") -> str:
    """Factors with their headings between marks."""
    parts = [BEFORE]
    for heading, *body in factors:
        parts += [f"{mark}{heading}{mark}", *body]
    return "\n\n".join([*parts, after]) + "\n"


def doubts_on(text: str, name: str = "filing.md") -> tuple[Filing, list[Doubt]]:
    """Read a text; return every place that was seen, told or not."""
    source, _ = source_of(name, text.encode(), lambda: None)
    filing, symptoms = read_source(source)
    return filing, [doubt for symptom in symptoms for doubt in symptom.doubts]


def places(text: str, kind: DoubtKind, name: str = "filing.md") -> list[str]:
    """Return what stands at the places of a kind."""
    filing, found = doubts_on(text, name)
    return [doubt.span.of(filing.text) for doubt in found if doubt.kind is kind and doubt.span is not None]


@pytest.mark.parametrize("mark", ["**", "*", "***", "#### "])
def test_a_right_reading_is_sure_and_has_no_doubts(mark: str) -> None:
    text = (
        markdown(FACTORS, mark=mark) if "#" not in mark else markdown(FACTORS).replace("\n\n**", "\n\n#### ")
    )
    filing, _ = doubts_on(text.replace("**\n", "\n") if "#" in mark else text)
    assert [factor.heading.text for factor in filing.factors] == [heading for heading, *_ in FACTORS]
    assert filing.section.confidence >= CONFIDENCE.sure
    assert filing.doubts == ()


@pytest.mark.parametrize("at", [2, 5, 8])
def test_a_heading_that_lost_its_type_is_pointed_at(at: int) -> None:
    heading = FACTORS[at][0]
    text = markdown(FACTORS).replace(f"**{heading}**", heading)
    filing, _ = doubts_on(text)
    if len(filing.factors) < len(FACTORS):
        assert heading in places(text, DoubtKind.REFUSED)


@pytest.mark.parametrize("at", [1, 4, 7])
def test_a_heading_run_into_the_paragraph_above_is_pointed_at(at: int) -> None:
    heading = FACTORS[at][0]
    text = markdown(FACTORS).replace(f"\n\n**{heading}**", f" **{heading}**")
    assert any(heading in place for place in places(text, DoubtKind.SET_INSIDE))


def test_most_headings_lost_is_told_by_the_length_of_what_is_left() -> None:
    few = [[FACTORS[0][0], *(part for factor in FACTORS[:7] for part in factor[1:])], *FACTORS[7:]]
    assert any(few[0][0] in place for place in places(markdown(few), DoubtKind.LONG_FACTOR))


@pytest.mark.parametrize(
    "line",
    [
        "Consolidated Balance Sheets",
        "Corporate governance report",
        "Item 5. Operating and Financial Review",
        "None.",
        "Use of Proceeds",
        "Independent auditor’s report to the members",
    ],
)
def test_a_line_that_titles_another_part_is_pointed_at(line: str) -> None:
    factors = [
        *FACTORS[:-1],
        [*FACTORS[-1], line, "We own four mills. Each of them was built before the war."],
    ]
    text = markdown(factors)
    filing, found = doubts_on(text)
    ended = filing.text[filing.section.span.end :].startswith(line)
    assert ended or line in [doubt.quoted for doubt in found if doubt.kind is DoubtKind.OTHER_ITEM]


def test_a_section_that_nothing_ends_is_told_of_unless_the_file_is_made_of_it() -> None:
    before = "# ITEM 1. BUSINESS\n\n" + "\n\n".join(part for factor in FACTORS for part in factor[1:])
    alone = markdown(FACTORS, after="")
    assert places(alone, DoubtKind.OPEN_END) == []
    assert len(places(f"{before}\n\n{alone}", DoubtKind.OPEN_END)) == 1


@pytest.mark.parametrize("mark", ["\ufffd", "\x92", "\x07"])
def test_a_character_that_could_not_be_read_is_pointed_at(mark: str) -> None:
    text = markdown(FACTORS).replace("could suffer", f"could{mark} suffer", 1)
    found = places(text, DoubtKind.UNREADABLE, "filing.txt")
    assert found in ([mark], []), "controls may be read as what they stand for"
    if mark == "\ufffd":
        assert found == [mark]


@pytest.mark.parametrize(("one", "other"), [("of", "the"), ("our", "customers"), ("be", "replaced")])
def test_two_words_written_together_are_pointed_at(one: str, other: str) -> None:
    text = markdown(FACTORS)
    if text.count(f" {one} {other} ") < 2:
        text = text.replace("As a result,", f"As a matter {one} {other} result,")
    assert places(text.replace(f" {one} {other} ", f" {one}{other} ", 1), DoubtKind.GLUED) == [one + other]


def test_two_words_that_lost_their_blank_twice_are_pointed_at_where_they_stand_apart_far_oftener() -> None:
    often = " ".join(f"In {year} we sold our boats again." for year in range(1951, 1961))
    glued = "By then we had sold ourboats twice, and ourboats were gone."
    factors = [[*FACTORS[0], often, glued], *FACTORS[1:]]
    assert places(markdown(factors), DoubtKind.GLUED) == ["ourboats"]
    few = [[*FACTORS[0], often[:140], glued], *FACTORS[1:]]
    assert places(markdown(few), DoubtKind.GLUED) == []


def test_words_of_two_words_are_no_glued_ones() -> None:
    factors = [
        [*FACTORS[0], "The workforce may not withstand a downturn. Work may force us to turn down work."]
    ]
    assert places(markdown([*factors, *FACTORS[1:]]), DoubtKind.GLUED) == []


def _paged(pages: Sequence[int]) -> str:
    """A page number after each factor."""
    factors = [[*factor, str(page)] for factor, page in zip(FACTORS, pages, strict=False)]
    return markdown(factors)


def test_a_page_number_that_jumps_is_pointed_at() -> None:
    assert places(_paged(range(11, 21)), DoubtKind.PAGE_MISSING) == []
    assert places(_paged([11, 12, 13, 14, 15, 17, 18, 19, 20, 21]), DoubtKind.PAGE_MISSING) == ["17"]
    assert places(_paged(range(11, 31, 2)), DoubtKind.PAGE_MISSING) == [], "each other page is numbered"


def test_headings_that_stand_twice_or_alone_are_pointed_at() -> None:
    twice = markdown([*FACTORS, FACTORS[3]])
    assert places(twice, DoubtKind.TWICE) == [f"**{FACTORS[3][0]}**"]


def test_a_section_that_begins_or_ends_with_other_things_is_told_of() -> None:
    other = "We own nine mills in three towns. Each was built before 1950 and repaired since. " * 5
    factors = [*FACTORS[:-1], [*FACTORS[-1], other, other]]
    assert [place[:20] for place in places(markdown(factors), DoubtKind.RISKLESS_END)] == [other[:20]]


def test_a_section_that_says_that_there_are_none_is_sure() -> None:
    said = "Not required for smaller reporting companies."
    text = f"Item 1A. Risk Factors\n\n{said}\n\nItem 2. Properties\n\nNone.\n"
    filing, found = doubts_on(text, "filing.txt")
    assert filing.section.confidence >= CONFIDENCE.sure
    assert [doubt.kind for doubt in found] == [DoubtKind.NONE_SAID]
