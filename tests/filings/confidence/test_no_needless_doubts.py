"""What a right reading may have: a filing's habits, factors called as other parts are, captions."""

from __future__ import annotations

import pytest

from tests.accuracy.faulted.prose import prose_factors
from tests.filings.confidence.test_symptoms import FACTORS, doubts_on, markdown, places
from viewer.filings.confidence.doubt import DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE


@pytest.mark.parametrize("title", ["Use of proceeds", "Legal Proceedings", "Dilution", "Properties"])
def test_a_factor_called_as_another_part_is_over_its_risks(title: str) -> None:
    factors = [*FACTORS[:4], [title, *FACTORS[4][1:]], *FACTORS[5:]]
    filing, _ = doubts_on(markdown(factors))
    assert title in [factor.heading.text for factor in filing.factors]
    assert filing.section.confidence >= CONFIDENCE.sure


def test_a_group_called_as_another_part_is_over_factors() -> None:
    text = markdown(FACTORS).replace(f"**{FACTORS[3][0]}**", f"### Litigation\n\n**{FACTORS[3][0]}**")
    filing, _ = doubts_on(text)
    assert filing.factors[3].category == "Litigation"
    assert filing.section.confidence >= CONFIDENCE.sure


def test_a_statement_of_numbers_is_none_whatever_follows_it() -> None:
    rows = "| Sales | 317 | 291 |\n| Costs | 211 | 204 |"
    factors = [*FACTORS[:4], ["Consolidated Balance Sheets", rows, *FACTORS[4][1:]], *FACTORS[5:]]
    text = markdown(factors)
    filing, _ = doubts_on(text)
    inside = "Consolidated Balance Sheets" in filing.section.span.of(filing.text)
    assert inside <= bool(places(text, DoubtKind.OTHER_ITEM))


def test_headings_that_all_end_in_a_colon_are_whole() -> None:
    factors = [[heading.replace(".", ":"), *body] for heading, *body in FACTORS]
    filing, _ = doubts_on(markdown(factors))
    assert len(filing.factors) == len(FACTORS)
    assert filing.section.confidence >= CONFIDENCE.sure
    one = [*factors[:1], *FACTORS[1:]]
    assert factors[0][0] in places(markdown(one), DoubtKind.BROKEN_HEADING)[0]


def test_headings_of_two_sentences_are_usual_where_another_has_them() -> None:
    more = " If they did, we could lose customers, and it may take us years to win them back at any price."
    factors = [
        [heading + more * (at in (2, 6)), *body] for at, (heading, *body) in enumerate(prose_factors(5, 10))
    ]
    assert places(markdown(factors), DoubtKind.WEAK_HEADING) == []


def test_headings_of_a_word_are_usual_where_another_has_one() -> None:
    words = {2: "Copper.", 6: "People."}
    factors = [[words.get(at, heading), *body] for at, (heading, *body) in enumerate(FACTORS)]
    assert places(markdown(factors), DoubtKind.WEAK_HEADING) == []


def test_a_quarter_that_points_to_the_year_may_add_factors() -> None:
    points = "Please refer to the risk factors in our annual report on Form 10-K, but for these."
    harm = "If they fail, we could lose customers, and our sales may suffer for years. "
    text = (
        f"**Item 1A. Risk Factors**\n\n{points}\n\n**Our wells may fail.**\n\n{harm}\n\n"
        f"**Storms could stop our work.**\n\n{harm}\n\n**Item 2. Unregistered Sales**\n\nNone.\n"
    )
    filing, _ = doubts_on(text)
    assert len(filing.factors) == 2
    assert places(text, DoubtKind.POINTER) == []


GROUPS = ("Talent and Culture", "Brands and Ideas", "Regulation and Taxes")


def test_titles_of_groups_may_be_set_as_the_headings_are() -> None:
    parts = list(FACTORS)
    text = markdown(parts)
    for at, title in zip((1, 4, 7), GROUPS, strict=True):
        text = text.replace(f"**{parts[at][0]}**", f"**{title}**\n\n**{parts[at][0]}**")
    filing, _ = doubts_on(text)
    assert {factor.category for factor in filing.factors} == {None, *GROUPS}
    assert places(text, DoubtKind.ODD_CATEGORY) == []


def test_a_heading_in_two_lines_is_no_title_of_a_group() -> None:
    heading = FACTORS[4][0]
    cut = heading.index(" ", len(heading) // 2)
    text = markdown(FACTORS).replace(f"**{heading}**", f"**{heading[:cut]}**\n\n**{heading[cut + 1 :]}**")
    filing, _ = doubts_on(text)
    whole = [factor.heading.text for factor in filing.factors]
    assert heading in whole or filing.section.confidence < CONFIDENCE.sure


def test_a_long_factor_without_a_line_by_itself_is_only_long() -> None:
    long = [FACTORS[0][0], *(" ".join(factor[1:]) for factor in prose_factors(7, 9))]
    filing, _ = doubts_on(markdown([long, *FACTORS[1:]]))
    assert filing.section.confidence >= CONFIDENCE.sure
    lined = [*long[:4], "Barges on the lower river", *long[4:]]
    doubted, _ = doubts_on(markdown([lined, *FACTORS[1:]]))
    assert doubted.section.confidence < CONFIDENCE.sure


@pytest.mark.parametrize(
    "title", ["CAUTIONARY STATEMENTS", "Cautionary Note About Forward-Looking Statements"]
)
def test_the_title_of_a_note_was_not_refused_as_a_heading(title: str) -> None:
    note = "This report tells of what we expect, and things may turn out otherwise. We promise nothing."
    factors = [[*FACTORS[0], title, note], *FACTORS[1:]]
    assert title not in places(markdown(factors), DoubtKind.REFUSED)


BASE = (
    "We refer you to the risk factors that are described in our annual report on Form 10-K, which is "
    "incorporated by reference. You should weigh what is said there before you buy any of our notes. "
)


@pytest.mark.parametrize(("text", "rivals"), [(BASE * 4, 0), (" ".join(FACTORS[0] + FACTORS[1]), 1)])
def test_a_base_prospectus_that_refers_to_other_filings_is_no_rival(text: str, rivals: int) -> None:
    both = markdown(
        FACTORS, after=f"## Use of Proceeds\n\nWe build.\n\n## D. Risk Factors\n\n{text}\n\n## Notes"
    )
    assert len(places(both, DoubtKind.RIVAL)) == rivals


def test_what_stands_under_a_caption_of_each_factor_is_no_silent_end() -> None:
    steps = "We keep stocks for two months at each of the mills. The board looks at them in March. " * 6
    factors = [[heading, body[0], "*Mitigation*", steps] for heading, *body in FACTORS]
    text = markdown(factors)
    assert places(text, DoubtKind.RISKLESS_END) == []
    assert places(text.replace("*Mitigation*\n\n", ""), DoubtKind.RISKLESS_END) != []


def test_a_heading_that_a_sentence_names_is_no_lost_one() -> None:
    heading = FACTORS[2][0]
    said = [
        f"See “**{heading}**” above for what we could lose.",
        f"**See also “{heading}” and “{FACTORS[3][0]}”**",
    ]
    factors = [*FACTORS[:6], [FACTORS[6][0], *said[:1], *FACTORS[6][1:], *said[1:]], *FACTORS[7:]]
    filing, found = doubts_on(markdown(factors))
    assert len(filing.factors) == len(FACTORS)
    assert [doubt for doubt in found if doubt.kind in (DoubtKind.SET_INSIDE, DoubtKind.REFUSED)] == []
    assert filing.section.confidence >= CONFIDENCE.sure


def test_groups_that_a_summary_names_are_not_empty() -> None:
    groups = ("Risks of Our Ships", FACTORS[:5]), ("Risks of Our Ports", FACTORS[5:])
    points = "We may lose ships and ports and the people who work in them, and we could fail to hire others. "
    lines = ["**Item 1A. Risk Factors**"]
    for title, _ in groups:
        lines += [f"### {title}", points * 3]
    for title, factors in groups:
        lines += [f"### {title}", *(part for heading, *body in factors for part in (f"**{heading}**", *body))]
    text = "\n\n".join([*lines, "**Item 2. Properties**", "None."]) + "\n"
    assert places(text, DoubtKind.EMPTY_GROUP) == []
