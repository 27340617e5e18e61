"""No option hides a word or a figure: applying just what it ignores to the old text changes neither."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import fields, replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import FigureVerdict, Op, Segment
from viewer.comparison.options import IgnoreOption, Options

OFF = Options(False, False, False, False, False, False)

Words = tuple[list[str], list[str]]


def numbers(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,]\d+)*", text)


def words(text: str) -> Words:
    return re.findall(r"\w+", text), numbers(text)


def words_of_any_case(text: str) -> Words:
    return words(text.casefold())


def words_of_any_glyph(text: str) -> Words:
    """Letters and digits between blanks: a hyphen that a line end swallowed is not among them."""
    text = unicodedata.normalize("NFKC", text)
    found = [re.sub(r"[\W_]", "", chunk) for chunk in text.split()]
    return [chunk for chunk in found if chunk], numbers(text)


SAID: dict[str, Callable[[str], Words]] = {
    "ignore_white_space": words,
    "ignore_quotes_and_dashes": words,
    "ignore_bullets": words,
    "ignore_ocr_glyphs": words_of_any_glyph,
    "ignore_case": words_of_any_case,
    "ignore_rolled_dates": words,
    "ignore_replaced": words,
}
VARIANTS = [
    ("the", "The", "then", "that"),
    ("weather-related", "weatherrelated", "weather related"),
    ("official", "oﬃcial", "officials"),
    ("“quay”", '"quay"', "``quay''", "quay", "‘quay’"),
    (" ", "  ", "\n", "\u00a0", "", " \u200b"),
    ("-", "–", "—", "--", " - ", ""),
    ("• ", "- ", "▪ ", "* ", ""),
    ("1,200", "1, 200", "1.200", "1200", "1,300"),
    ("$35", "＄35", "$ 35", "$53", "35"),
    ("¥1.5 billion", "￥1.5 billion", "¥ 1.5 billion", "¥5.1 billion"),
    ("31%", "31 %", "31％", "13%"),
    ("March 31, 2024", "March 31, 2025", "March 31 2024", "MARCH 31, 2024"),
    ("re-sign", "resign"),
    ("caf\u00e9", "cafe\u0301", "cafe"),
    ("5-10", "5–10", "510", "-5"),
    (".", "…", "...", ","),
    ("(", ")", ";"),
    ("not", "now", "not not"),
]


@st.composite
def sides(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same with some pieces in another guise."""
    pieces = draw(st.lists(st.sampled_from(VARIANTS), max_size=14))
    old = [draw(st.sampled_from(piece)) for piece in pieces]
    new = [draw(st.sampled_from([here, *piece])) for here, piece in zip(old, pieces, strict=True)]
    return " ".join(old), draw(st.sampled_from([" ", "\n", "  "])).join(new)


def ignoring(old: str, segments: tuple[Segment, ...]) -> str:
    """The old text with nothing changed in it but what is ignored."""
    return "".join(s.text for s in segments if s.op is Op.EQUAL or bool(s.ignored) is (s.op is Op.INSERT))


@pytest.mark.parametrize("option", [field.name for field in fields(Options)])
@given(pair=sides())
@example(pair=("at 1, 200 a day", "at 1,200 a day"))
@example(pair=("the black bird", "the blackbird"))
@example(pair=("- 5", "-5"))
def test_no_option_hides_a_word_or_a_figure(option: str, pair: tuple[str, str]) -> None:
    old, new = pair
    segments = diff_text(old, new, (), (), replace(OFF, **{option: True}))
    assert SAID[option](ignoring(old, segments)) == SAID[option](old)


@given(sides())
def test_all_options_together_hide_no_letter_and_no_figure(pair: tuple[str, str]) -> None:
    old, new = pair
    segments = diff_text(old, new, (), (), Options(ignore_case=True, ignore_rolled_dates=True))
    before, after = (
        "".join(words_of_any_glyph(text.casefold())[0]) for text in (old, ignoring(old, segments))
    )
    assert before == after
    assert numbers(old) == numbers(ignoring(old, segments))


@given(sides())
def test_without_an_option_nothing_is_ignored(pair: tuple[str, str]) -> None:
    assert not any(segment.ignored for segment in diff_text(*pair, (), (), OFF))


EVERY = Options(ignore_case=True)


@given(pair=sides(), options=st.builds(Options, *[st.booleans()] * 5, st.just(False)))
@example(pair=("The “Quay”", 'the "Quay"'), options=EVERY)
@example(pair=("paid ￥5 on -- May 5", "paid ¥5 on — May 5"), options=EVERY)
def test_a_difference_says_which_options_cover_it(pair: tuple[str, str], options: Options) -> None:
    """Those that it names suffice, and each of them is switched on."""
    segments = diff_text(*pair, (), (), options)
    named = {option for segment in segments for option in segment.ignored}
    assert all(option.holds(options) for option in named)
    just = replace(OFF, **{option.field: True for option in named})
    again = diff_text(*pair, (), (), just)
    assert ignoring(pair[0], again) == ignoring(pair[0], segments)


@given(sides())
def test_both_sides_of_a_difference_name_the_same_options(pair: tuple[str, str]) -> None:
    segments = diff_text(*pair, (), (), EVERY)
    for one, other in pairwise(segments):
        if one.op is Op.DELETE and other.op is Op.INSERT and one.ignored and other.ignored:
            assert one.ignored == other.ignored


def test_a_date_that_moved_on_is_covered_by_that_option() -> None:
    old, new = (
        build_filing("quays", [(None, ["Quays may close.", f"As of March 31, {year}, we had them."])], year)
        for year in (2023, 2024)
    )
    comparison = compare(old, new, Options(ignore_rolled_dates=True))
    ignored = [each.ignored for row in comparison.pairs[0].rows for each in row.segments if each.ignored]
    assert ignored == [(IgnoreOption.ROLLED_DATES,)] * 2


DATED = st.lists(
    st.sampled_from(
        [
            "As of March 31, {year}, we leased {count} quays",
            "for the fiscal year ended March 31, {year}",
            "and the loan of ${count}.5 million falls due on June 30, {later}",
            "since January 5, 2019",
            "which the council may end",
        ]
    ),
    min_size=1,
    max_size=4,
).map(lambda clauses: ", ".join(clauses) + ".")


@settings(max_examples=40)
@given(DATED, st.integers(20, 24), st.integers(20, 24), st.integers(0, 1), st.integers(0, 1))
def test_the_rolled_dates_option_ignores_rolled_dates_and_nothing_else(
    pattern: str, count: int, new_count: int, rolled: int, further: int
) -> None:
    old = pattern.format(year=2024, later=2026, count=count)
    new = pattern.format(year=2024 + rolled, later=2026 + further, count=new_count)
    filings = [
        build_filing(name, [(None, ["Our quays may be lost.", text])], year)
        for name, text, year in (("Old", old, 2024), ("New", new, 2025))
    ]
    (pair,) = compare(*filings, Options(ignore_rolled_dates=True)).pairs
    quiet = {
        (change.old.figure.text, change.new.figure.text)
        for change in pair.figures
        if change.verdict is FigureVerdict.ROLLED_FORWARD and change.old and change.new
    }
    for row in pair.rows:
        ignored = [segment for segment in row.segments if segment.ignored]
        assert {(one.text, two.text) for one, two in zip(ignored[::2], ignored[1::2], strict=True)} <= quiet
        assert row.differs == (numbers(ignoring(row.old_text, row.segments)) != numbers(row.new_text))
