"""The numbers that are no figures, each with its place and why it is none."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.figures.read.test_properties import TEXTS
from viewer.figures import recognise, unread_in, unread_numbers
from viewer.figures.context import FigureContext
from viewer.figures.read.notation.grouping import NumberGroups
from viewer.figures.unread import WhyUnread
from viewer.filings.model import Factor, Paragraph


def told(text: str) -> list[tuple[str, WhyUnread]]:
    return [(number.text, number.why) for number in unread_numbers(text)]


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("We own 5 ships and paid $6 million in 2012.", []),
        ("See Item 5 and Note 12.", [("5", WhyUnread.REFERENCE), ("12", WhyUnread.REFERENCE)]),
        ("The H1N1 flu and IPv6.", [("1", WhyUnread.NAME), ("1", WhyUnread.NAME), ("6", WhyUnread.NAME)]),
        ("(1) sales; (2) costs", [("1", WhyUnread.NAME), ("2", WhyUnread.NAME)]),
        ("Our 2003 Plan has 4 parts.", [("2003", WhyUnread.NAME)]),
        ("It took 1e999 lamps.", [("1", WhyUnread.NAME), ("999", WhyUnread.NAME)]),
        (f"It took {'9' * 30} lamps.", [("9" * 30, WhyUnread.NAME)]),
        ("We keep lot _5 there.", [("5", WhyUnread.NO_RULE)]),
    ],
)
def test_what_no_figure_holds_is_told(text: str, unread: list[tuple[str, WhyUnread]]) -> None:
    assert told(text) == unread


@given(TEXTS)
def test_every_digit_is_in_a_figure_or_told(text: str) -> None:
    taken = {at for figure in recognise(text) for at in range(figure.start, figure.end)}
    unread = unread_numbers(text)
    for number in unread:
        assert number.text == text[number.start : number.end]
        taken |= set(range(number.start, number.end))
    assert all(at in taken for at, letter in enumerate(text) if letter in "0123456789")


def test_a_filing_tells_how_its_numbers_are_grouped() -> None:
    text = "We mined 816 250 tonnes."
    assert unread_numbers(text, FigureContext(grouping=NumberGroups(by_blanks=True))) == ()


def test_a_place_is_a_factor_and_its_part() -> None:
    factor = Factor(
        3, Paragraph("See Item 5.", ()), (Paragraph("Fine.", ()), Paragraph("Our 2003 Plan.", ()))
    )
    places = unread_in([factor])
    assert [(place.factor, place.part, place.number.text) for place in places] == [
        (3, 0, "5"),
        (3, 2, "2003"),
    ]
