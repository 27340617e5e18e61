"""The text that figures are read from: as long as the filing's own, in one case and one way of grouping."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.figures import FigureContext, context_of, recognise
from viewer.figures.read.notation.grouping import GroupsSeen, NumberGroups, in_english_groups
from viewer.figures.read.notation.letter_case import in_reading_case
from viewer.figures.read.notation.plain import in_plain_notation
from viewer.figures.read.notation.raised_marks import FILLER, without_marks

SCRAPS = (
    "WE OWE $50 MILLION TO TWO BANKS Title May 5 MAY december 31, 2023 usd 816 000 1'250'000 1.234,56 12,5% "
    "AT&T U.S. İ ſ 45² ⁽¹⁾ 10⁶ * † 192.168.100.200 009 A\n"
)
PIECES = st.sampled_from(SCRAPS.split(" "))
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES).map("".join))


@given(TEXTS, st.booleans(), st.booleans())
def test_no_text_grows_or_shrinks(text: str, by_blanks: bool, decimal_comma: bool) -> None:
    groups = NumberGroups(by_blanks, decimal_comma)
    plain = in_plain_notation(text, groups)
    assert len(plain) == len(text)
    assert in_plain_notation(plain, groups) == plain


@pytest.mark.parametrize(
    ("shouted", "read"),
    [
        ("WE OWE $50 MILLION TO TWO BANKS.", "we owe $50 million to two BANKS."),
        ("We owe $50 MILLION.", "We owe $50 million."),
        (
            "AS OF DECEMBER 31, 2023 WE MAY FAIL.",
            "as of December 31, 2023 we may fail.".replace("fail", "FAIL"),
        ),
        ("ON MAY 5, 2023 WE SANK.", "on May 5, 2023 we SANK."),
        ("AT&T and ONE Harbour sell SIX Plus.", "AT&T and ONE Harbour sell SIX Plus."),
        ("SEE ITEM 5 AND NOTE 12 BELOW.", "SEE Item 5 and Note 12 below."),
        ("There are FIFTY MILLION dollars.", "There are fifty million dollars."),
        ("We owe SIXTY-SIX THOUSAND.", "We owe sixty-six thousand."),
        ("A MILLION DOLLARS WAS LOST", "a million dollars was lost"),
        ("Half of U.S. GAAP IN THE U.S.", "Half of U.S. GAAP in the U.S."),
    ],
)
def test_words_in_capitals(shouted: str, read: str) -> None:
    assert in_reading_case(shouted) == read


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("We Owe $50 Million to Two Banks", "we owe $50 million to two Banks"),
        ("In May 2012 We Lost Three of Our Ships", "in May 2012 we lost three of our Ships"),
        ("Three Rivers Works is at 100 Main Street.", "Three Rivers Works is at 100 Main Street."),
        ("Six Banks Hold Our Debt", "six Banks hold our Debt"),
        ("Two Harbors", "Two Harbors"),
        ("Two Pine Place Ashford, Kent", "Two Pine Place Ashford, Kent"),
    ],
)
def test_a_title_tells_no_names_by_its_capitals(title: str, read: str) -> None:
    assert in_reading_case(title) == read


PLAIN_BY_THEMSELVES = [
    ("We mined 816 000 tonnes.", "We mined 816,000 tonnes."),
    ("We paid € 13 009 million.", "We paid € 13,009 million."),
    ("We paid €13 250 million.", "We paid €13,250 million."),
    ("We paid CHF 1'250'000 then.", "We paid CHF 1,250,000 then."),
    ("We paid CHF 1’250’000.50 then.", "We paid CHF 1,250,000.50 then."),
    ("We paid € 1.234,56 then.", "We paid € 1,234.56 then."),
    ("We paid € 1.234.567 then.", "We paid € 1,234,567 then."),
    ("We mined 1\u2009816\u2009000 tonnes.", "We mined 1,816,000 tonnes."),
]
OF_THE_FILING = [
    ("We mined 816 250 tonnes.", NumberGroups(by_blanks=True), "We mined 816,250 tonnes."),
    ("We mined 816 250 tonnes.", NumberGroups(), "We mined 816 250 tonnes."),
    ("We mined 1.234 tonnes.", NumberGroups(decimal_comma=True), "We mined 1,234 tonnes."),
    ("We mined 1.234 tonnes.", NumberGroups(), "We mined 1.234 tonnes."),
    ("It fell by 12,5%.", NumberGroups(decimal_comma=True), "It fell by 12.5%."),
]
NONE = [
    "On March 31 2012 we had 5 ships.",
    "In 2012 300 people left.",
    "The host is 192.168.100.200 there.",
    "see 3.4.5 and page 12 345",
]


@pytest.mark.parametrize(("text", "read"), PLAIN_BY_THEMSELVES)
def test_thousands_that_can_be_nothing_else(text: str, read: str) -> None:
    assert in_english_groups(text) == read


@pytest.mark.parametrize(("text", "groups", "read"), OF_THE_FILING)
def test_thousands_that_the_filing_tells(text: str, groups: NumberGroups, read: str) -> None:
    assert in_english_groups(text, groups) == read


@pytest.mark.parametrize("text", NONE)
def test_what_are_no_thousands(text: str) -> None:
    assert in_english_groups(text) == text


def grouping_of(texts: list[str]) -> NumberGroups:
    seen = GroupsSeen()
    for text in texts:
        seen.add(text)
    return seen.outcome()


def test_a_filing_tells_how_it_groups() -> None:
    assert grouping_of(["816 000 tonnes", "and 816 250 tonnes"]) == NumberGroups(by_blanks=True)
    assert grouping_of(["816 000 tonnes", "1,234 and 5,678"]) == NumberGroups()
    told = grouping_of(["12,5% of 1.234,50", "and 3,4 million"])
    assert told == NumberGroups(decimal_comma=True, untold=True)
    assert grouping_of(["We have no numbers."]) == NumberGroups(untold=True)
    assert context_of(["816 000 tonnes and 12 000 tonnes"]).grouping.by_blanks
    assert context_of(["€ 816 000 and € 12 000"]).grouping.by_blanks


def test_where_no_thousands_tell_a_number_with_blanks_is_doubtful() -> None:
    context = context_of(["We have 1 140 looms, and rows of 5 100 | 20."])
    looms, *rest = recognise("We have 1 140 looms, and rows of 5 100 | 20.", context)
    assert (looms.text, looms.value.plain, looms.unit) == ("1 140", 1140, "looms")
    assert looms.suspect == "“1 140” is read as one number, its thousands set apart by blanks"
    assert [other.plain for other in looms.alternatives] == [140]
    assert [figure.text for figure in rest] == ["5", "100", "20"]


def test_a_figure_keeps_the_characters_of_the_filing() -> None:
    context = FigureContext(grouping=NumberGroups(by_blanks=True))
    (figure,) = recognise("WE MINED 816 250 TONNES.", context)
    assert (figure.text, figure.value.plain, figure.unit) == ("816 250", 816250, "TONNES")


@pytest.mark.parametrize(
    ("text", "fillers"),
    [("$45² million", 1), ("1,200⁽¹⁾ casks", 3), ("310¹,² casks", 3), ("5%* of it", 1), ("m² and CO₂", 0)],
)
def test_marks_behind_numbers_are_filled(text: str, fillers: int) -> None:
    assert without_marks(text).count(FILLER) == fillers
