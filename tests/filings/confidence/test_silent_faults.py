"""Faults that leave little behind: a page lost without its number, a heading that opens a paragraph."""

from __future__ import annotations

import pytest

from tests.filings.confidence.test_symptoms import FACTORS, doubts_on, markdown, places
from viewer.filings.confidence.doubt import DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE

AFTER = "**Item 2. Properties**\n\nNone.\n"
HALF = (
    "Our ferries carry coal, corn and timber down the river to the four harbours of the delta. Their crews "
    "are paid by the trip, and their boilers were built in the yards of the old town, which"
)
SAME = (
    "harbours keep the ferries waiting for coal and corn. The crews of the river, the boilers of the ferries "
    "and the timber yards of the town have known four harbours."
)
OTHER = (
    "regulators in two countries demand larger capital reserves from banks that lend against pledged shares, "
    "bonds, warrants and deposits kept abroad."
)


@pytest.mark.parametrize(("rest", "parted"), [(SAME, False), (OTHER, True)])
def test_halves_that_tell_of_different_things_are_pointed_at(rest: str, *, parted: bool) -> None:
    factors = [*FACTORS[:4], [FACTORS[4][0], HALF, rest], *FACTORS[5:]]
    assert bool(places(markdown(factors), DoubtKind.PARTED)) is parted


def test_halves_with_a_page_number_between_them_are_not_asked() -> None:
    factors = [[*factor, str(at)] for at, factor in enumerate(FACTORS, start=11)]
    factors[4] = [FACTORS[4][0], HALF, "15", OTHER]
    assert places(markdown(factors), DoubtKind.PARTED) == []


@pytest.mark.parametrize("opening", ["Further, ", "In addition, ", "For example, "])
def test_a_heading_that_goes_on_from_a_sentence_is_pointed_at(opening: str) -> None:
    said = f"{opening}our works may burn and we could lose them."
    factors = [*FACTORS[:4], [said, *FACTORS[4][1:]], *FACTORS[5:]]
    assert said in places(markdown(factors), DoubtKind.WEAK_HEADING)[0]


def page(factors: list[list[str]], plain: int, marks: str = "<b>{}</b> {}") -> str:
    """Headings that open their paragraphs; that of one factor is in the type of its text."""
    lines = ["<p><b>Item 1A. Risk Factors</b></p>"]
    for at, (heading, first, *rest) in enumerate(factors):
        opened = f"{heading} {first}" if at == plain else marks.format(heading, first)
        lines += [f"<p>{text}</p>" for text in (opened, *rest)]
    lines += ["<p><b>Item 1B. Unresolved Staff Comments</b></p>", "<p>None.</p>"]
    return f"<html><body>{''.join(lines)}</body></html>"


def test_a_title_that_opens_a_paragraph_as_others_do_is_pointed_at() -> None:
    titles = ["Fraud in Trade", "Rules of Ships", "Prices of Coal", "Strikes at Sea", "Storms and Ice"]
    factors = [[f"{title}.", *factor[1:]] for title, factor in zip(titles, FACTORS, strict=False)]
    filing, found = doubts_on(page(factors, plain=2), "filing.htm")
    assert len(filing.factors) == len(titles) - 1
    assert any(
        doubt.quoted.startswith("Prices of Coal.") for doubt in found if doubt.kind is DoubtKind.HIDDEN
    )
    assert filing.section.confidence < CONFIDENCE.sure
    whole, _ = doubts_on(page(factors, plain=-1), "filing.htm")
    assert whole.section.confidence >= CONFIDENCE.sure


def test_an_item_with_text_among_headings_that_are_items_is_pointed_at() -> None:
    lines = []
    for at, (heading, *body) in enumerate(FACTORS):
        text = " ".join(body)
        lines.append(f"- {heading} {text}" if at == 4 else f"- *{heading}* {text}")
    text = (
        "Item 1A. Risk Factors\n\n" + "\n\n".join(lines) + "\n\nItem 1B. Unresolved Staff Comments\n\nNone.\n"
    )
    filing, found = doubts_on(text)
    if len(filing.factors) == len(FACTORS) - 1:
        assert any(FACTORS[4][0] in doubt.quoted for doubt in found if doubt.kind is DoubtKind.REFUSED)
        assert filing.section.confidence < CONFIDENCE.sure


@pytest.mark.parametrize(
    "said",
    [
        "There were no changes in or disagreements with accountants on what is reported here.",
        "Not applicable.",
    ],
)
def test_a_title_over_another_item_is_doubted_where_risks_stand_elsewhere(said: str) -> None:
    risks = "\n\n".join(f"**{heading}**\n\n" + "\n\n".join(body) for heading, *body in FACTORS)
    text = f"**Item 1. Business**\n\n{risks}\n\n**Item 1A. Risk Factors**\n\n{said}\n\n{AFTER}"
    filing, _ = doubts_on(text)
    assert filing.factors == ()
    assert filing.section.confidence < CONFIDENCE.sure


@pytest.mark.parametrize(
    "said",
    [
        "Not applicable.",
        "There have been no material changes to the risk factors in our annual report on Form 10-K.",
        "Our risk factors have not changed significantly since our last annual report. " * 14,
    ],
)
def test_a_section_that_has_none_and_says_so_is_sure(said: str) -> None:
    text = f"**Item 1. Business**\n\nWe own mills.\n\n**Item 1A. Risk Factors**\n\n{said}\n\n{AFTER}"
    filing, _ = doubts_on(text)
    assert filing.factors == ()
    assert filing.section.confidence >= CONFIDENCE.sure


def test_a_text_between_a_group_and_its_first_heading_is_pointed_at() -> None:
    lost = " ".join(FACTORS[5])
    text = markdown(FACTORS)
    for at, title in ((2, "Risks Related to Our Mills"), (5, "Risks Related to Our Ships")):
        text = text.replace(f"**{FACTORS[at][0]}**", f"### {title}\n\n**{FACTORS[at][0]}**")
    assert places(text, DoubtKind.LATE_START) == []
    whole = "\n\n".join([f"**{FACTORS[5][0]}**", *FACTORS[5][1:]])
    assert places(text.replace(whole, f"{lost} {lost}"), DoubtKind.LATE_START) != []


def test_a_plain_line_without_a_stop_is_pointed_at() -> None:
    title = FACTORS[3][0].rstrip(".")
    text = markdown(FACTORS).replace(f"**{FACTORS[3][0]}**", title)
    filing, found = doubts_on(text)
    if len(filing.factors) < len(FACTORS):
        assert title in [doubt.quoted for doubt in found if doubt.kind is DoubtKind.REFUSED]
        assert filing.section.confidence < CONFIDENCE.sure


def test_a_title_without_a_stop_that_was_run_into_its_text_is_pointed_at() -> None:
    heading, first, *_ = FACTORS[3]
    opening = f"{heading.rstrip('.')} We {first[0].lower()}{first[1:]}"
    text = markdown(FACTORS).replace(f"**{heading}**\n\n{first}", opening)
    filing, found = doubts_on(text)
    assert any(" We " in doubt.quoted for doubt in found if doubt.kind is DoubtKind.HIDDEN)
    assert filing.section.confidence < CONFIDENCE.sure


@pytest.mark.parametrize("said", ["the price of our Class A common stock", "the report of The Daily Lantern"])
def test_a_name_in_a_sentence_begins_none(said: str) -> None:
    factors = [[*FACTORS[0], f"Nothing that we know of would move {said}."], *FACTORS[1:]]
    assert doubts_on(markdown(factors))[0].section.confidence >= CONFIDENCE.sure


def test_a_plain_heading_that_points_back_is_doubted() -> None:
    """Nothing but its words makes it a heading, and these close what was said before."""
    plain = [[heading, *body] for heading, *body in FACTORS]
    text = "\n\n".join(["Item 1A. Risk Factors", *(line for factor in plain for line in factor)])
    whole = f"{text}\n\nItem 2. Properties\n\nNone.\n"
    closing = "Any such events may prove harmful and could reduce our margins."
    found = doubts_on(whole.replace(plain[2][0], f"{closing}\n\n{plain[2][0]}"))[0]
    if closing in [factor.heading.text for factor in found.factors]:
        assert found.section.confidence < CONFIDENCE.sure
