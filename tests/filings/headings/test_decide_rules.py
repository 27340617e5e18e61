"""What counts for and against a heading, one rule a test: passages as the stages before give them."""

from __future__ import annotations

from typing import Any

from viewer.filings.headings.decide import Verdict, decide
from viewer.filings.model import Paragraph, ParagraphKind, Role
from viewer.filings.text.emphasis import Emphasis
from viewer.filings.text.passage import Passage

BODY = (
    "The kettles that we sell boil water in homes and on boats. If one is filled too high it may boil over "
    "and harm those who stand near. We could be sued, and our insurance may not pay for all of the harm."
)
BOLD = {"bold": 1.0}
LONG = (
    "Kettles may boil over and harm our customers, and " + "those who stand near them in the towns and " * 9
)


def passage(text: str, kind: ParagraphKind = ParagraphKind.PROSE, **emphasis: Any) -> Passage:
    return Passage(Paragraph(text, (), kind), (0,), Emphasis(**emphasis))


def verdicts(*passages: Passage) -> tuple[Verdict, ...]:
    return decide(passages, lambda: None)


def roles(*passages: Passage) -> list[Role]:
    return [verdict.role for verdict in verdicts(*passages)]


def factors(*titles: str, **emphasis: Any) -> list[Passage]:
    return [part for title in titles for part in (passage(title, **emphasis), passage(BODY))]


MARKED = factors("Kettles", "Lids and spouts", "Our works", **BOLD)
H, B, C, P = Role.HEADING, Role.PARAGRAPH, Role.CATEGORY, Role.PREAMBLE


def test_what_stands_before_the_first_heading_is_text_unless_it_must_be_before() -> None:
    assert roles(passage(BODY), *MARKED) == [P, H, B, H, B, H, B]


def test_an_item_of_a_list_is_no_heading_however_it_is_set() -> None:
    assert roles(*MARKED, passage("the kettles that leak,", **BOLD), passage(BODY))[-2] is B
    assert roles(*MARKED, passage("The kettles that leak,", **BOLD), passage(BODY))[-2] is H


def test_a_long_heading_set_as_its_siblings_are_is_one() -> None:
    found = verdicts(*MARKED, passage(LONG + "ports.", **BOLD), passage(BODY))
    assert found[-2].role is H
    assert any("so long as such headings may be" in decision.reason for decision in found[-2].decisions)


def test_no_heading_is_longer_than_any_however_it_is_set() -> None:
    endless = "Kettles may boil over. " + "those who stand near them in the towns and " * 32
    assert roles(*MARKED, passage(endless, **BOLD), passage(BODY))[-2] is B


def test_a_statement_right_over_a_heading_is_no_title_of_a_group() -> None:
    group = passage("Making", **BOLD)
    stated = passage("Making is hard.", **BOLD)
    assert roles(*MARKED, group, *MARKED)[len(MARKED)] is C
    assert roles(*MARKED, stated, *MARKED)[len(MARKED)] is not C


def test_a_bold_row_or_item_titles_no_group() -> None:
    for kind in (ParagraphKind.ROW, ParagraphKind.BULLET):
        assert roles(*MARKED, passage("Risks Related to Lids", kind, **BOLD), *MARKED)[len(MARKED)] is not C
