"""The best sequence of roles, where the best role of each passage alone would be another."""

from __future__ import annotations

from viewer.filings.headings.sequence import best_sequence
from viewer.filings.headings.weights import MARKUP_WEIGHTS
from viewer.filings.model import Role

P, C, H, B = Role.PREAMBLE, Role.CATEGORY, Role.HEADING, Role.PARAGRAPH
NO = MARKUP_WEIGHTS.forbidden


def scores(heading: float = NO, category: float = NO) -> dict[Role, float]:
    return {H: heading, C: category, B: 0.0, P: MARKUP_WEIGHTS.preamble}


def test_a_heading_has_text_under_it() -> None:
    assert best_sequence([scores(3.0), scores(), scores(2.0), scores()]) == [H, B, H, B]


def test_nothing_is_a_heading_at_the_very_end() -> None:
    assert best_sequence([scores(3.0), scores(), scores(9.0)]) == [H, B, B]
    assert best_sequence([scores(3.0)]) == [P]
    assert best_sequence([scores(3.0), scores(), scores(category=9.0)]) == [H, B, B]


def test_of_two_likely_headings_in_a_row_one_is_text() -> None:
    assert best_sequence([scores(1.0), scores(2.0), scores()]) == [P, H, B]
    assert best_sequence([scores(6.0), scores(6.0), scores()]) == [H, H, B]


def test_what_stands_between_a_group_and_its_text_is_the_heading() -> None:
    assert best_sequence([scores(category=3.5), scores(-1.0), scores()]) == [C, H, B]
    assert best_sequence([scores(category=3.5), scores(-3.0), scores(5.0), scores()]) == [C, P, H, B]
