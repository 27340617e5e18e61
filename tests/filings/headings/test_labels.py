"""Titles of factors' parts, second titles and pointers: what is set as headings are and titles no factor."""

from __future__ import annotations

import pytest

from tests.filings.headings.test_decide_rules import BODY, BOLD, MARKED, B, C, H, P, passage, roles

ITALIC = {"italic": 1.0}


def _parted(*names: str, times: int = 2, **emphasis: float) -> list[H]:
    parts = []
    for number in range(times):
        parts.append(passage(f"Kettles of kind {number}", **BOLD))
        for name in names:
            parts += [passage(name, **(emphasis or ITALIC)), passage(BODY)]
    return roles(*parts)


@pytest.mark.parametrize("emphasis", [ITALIC, BOLD])
def test_captions_that_come_back_under_each_risk_title_no_factor(emphasis: dict[str, float]) -> None:
    assert _parted("Impact", "What we do about it", **emphasis) == [H, B, B, B, B] * 2


def test_one_caption_must_come_back_three_times() -> None:
    assert _parted("Impact", times=3).count(H) == 3
    assert _parted("Impact", times=2) != [H, B, B] * 2


def test_two_groups_may_hold_factors_of_one_name() -> None:
    found = roles(
        passage("Risks Related to Kettles", **BOLD, centred=True),
        *MARKED,
        passage("Risks Related to Pots", **BOLD, centred=True),
        *MARKED,
    )
    assert found == [C, *[H, B] * 3] * 2


@pytest.mark.parametrize(
    "title",
    [
        "FACTORS THAT MAY AFFECT FUTURE RESULTS AND THE PRICE OF OUR SHARES",
        "Risks and Uncertainties That Could Affect Our Kettles",
        "Certain Factors Affecting Our Business",
    ],
)
def test_a_second_title_of_the_section_is_no_factor(title: str) -> None:
    introduction = passage("You should carefully consider the risks described below. " + BODY)
    assert roles(passage(title, **BOLD), introduction, *MARKED) == [P, P, *[H, B] * 3]
    assert roles(passage(title, **BOLD), passage(BODY), *MARKED)[0] is not P


@pytest.mark.parametrize(
    "said",
    [
        "For more information regarding lids, see “Our Lids” in this prospectus.",
        "A discussion of lids is found under “Our Lids”.",
        "Lids are described in “Our Lids and Spouts”.",
    ],
)
def test_a_sentence_that_names_another_place_titles_no_group(said: str) -> None:
    found = roles(*MARKED, passage(said, **ITALIC), *MARKED[:2], passage(said, **ITALIC), *MARKED[2:])
    assert C not in found


@pytest.mark.parametrize("title", ["Dilution", "Price of gas", "Fire", "Our people"])
def test_a_short_title_alone_between_paragraphs_is_a_heading_where_none_is_marked(title: str) -> None:
    found = roles(passage("Kettles may boil over and harm us."), passage(BODY), passage(title), passage(BODY))
    assert found == [H, B, H, B]


@pytest.mark.parametrize("line", ["12", "and the lids", "as follows:", "They do.", "Form 10"])
def test_what_else_stands_alone_is_none(line: str) -> None:
    found = roles(passage("Kettles may boil over and harm us."), passage(BODY), passage(line), passage(BODY))
    assert found[2] is B


def test_where_headings_are_marked_a_plain_line_is_none() -> None:
    assert roles(*MARKED, passage("Our people"), passage(BODY))[-2] is B


def test_captions_of_plain_text_come_back_too() -> None:
    parts = [
        passage(text)
        for number in ("one", "two", "three")
        for text in (f"Kettles of kind {number}", "Impact", BODY, "Mitigation", BODY)
    ]
    assert roles(*parts) == [H, B, B, B, B] * 3
