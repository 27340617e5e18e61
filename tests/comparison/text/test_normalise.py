from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.options import Options
from viewer.comparison.text import normalise
from viewer.comparison.text.normalise import Normaliser, normaliser

OFF = Options(
    ignore_white_space=False,
    ignore_quotes_and_dashes=False,
    ignore_bullets=False,
    ignore_ocr_glyphs=False,
)


@pytest.mark.parametrize(
    ("option", "old", "new"),
    [
        ("ignore_white_space", "a line\nend", "a line end"),
        ("ignore_white_space", "( the Group )", "(the Group)"),
        ("ignore_quotes_and_dashes", "the “Group”", 'the "Group"'),
        ("ignore_quotes_and_dashes", "the ``Group''", 'the "Group"'),
        ("ignore_quotes_and_dashes", "our lender’s", "our lender's"),
        ("ignore_quotes_and_dashes", "north—south", "north--south"),
        ("ignore_quotes_and_dashes", "and so on…", "and so on..."),
        ("ignore_bullets", "▪ first", "• first"),
        ("ignore_ocr_glyphs", "ofﬁcial ﬂeet", "official fleet"),
        ("ignore_ocr_glyphs", "ship\u00adyard", "shipyard"),
        ("ignore_ocr_glyphs", "weather-related", "weatherrelated"),
        ("ignore_ocr_glyphs", "cafe\u0301", "caf\u00e9"),
        ("ignore_case", "The Company", "the company"),
    ],
)
def test_an_option_covers_its_difference_and_no_other_option_does(option: str, old: str, new: str) -> None:
    on = replace(OFF, **{option: True})
    others = replace(Options(ignore_case=True), **{option: False})
    assert normaliser(on).same(old, new)
    assert not normaliser(OFF).same(old, new)
    assert not normaliser(others).same(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("black bird", "blackbird"),
        ("re-sign", "resign"),
        ("1, 200 berths", "1,200 berths"),
        ("1 - 2", "1 -2"),
        ("- 5", "-5"),
        ("12 500", "12500"),
        ("not", "now"),
        ("5-10", "510"),
        ("up-to-date", "up to date"),
    ],
)
def test_no_option_hides_a_word_or_a_number(old: str, new: str) -> None:
    assert not normaliser(Options(ignore_case=True)).same(old, new)


def test_a_dash_is_a_bullet_only_where_a_line_begins() -> None:
    fold = normaliser(Options())
    assert fold.same("- first", "first", line=True)
    assert not fold.same("- first", "first")


def test_an_atom_keeps_its_hyphens() -> None:
    fold = normaliser(Options())
    assert fold.key("twenty-four", atom=False) == "twentyfour"
    assert fold.key("twenty-four", atom=True) == "twenty-four"


@pytest.mark.parametrize(
    ("old", "new", "before", "after", "same"),
    [
        (" ", "\n", "of", "the", True),
        (" ", "", "of", "the", False),
        (" ", "", "Group", ")", True),
        (" ", "", "", "the", True),
        (" ", "", "1,", "200", False),
        ("\u200b", "", "of", "the", True),
    ],
)
def test_blanks_come_and_go_only_beside_punctuation(
    old: str, new: str, before: str, after: str, same: bool
) -> None:
    assert normaliser(Options()).same_blanks(old, new, before, after) is same
    assert normaliser(Options()).same_blanks(new, old, before, after) is same


@given(st.text(max_size=40), st.booleans())
def test_folding_keeps_every_digit_in_its_order(text: str, atom: bool) -> None:
    # Canonical composition aside, which has no say over the digits.
    before = [sign for sign in text if sign in "0123456789"]
    assert [
        sign for sign in Normaliser(Options(ignore_case=True)).key(text, atom=atom) if sign in "0123456789"
    ] == before


@given(st.text(max_size=40))
def test_with_every_option_off_nothing_is_the_same_but_the_same(text: str) -> None:
    assert Normaliser(OFF).key(text) == text


def test_the_memory_of_folded_words_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(normalise, "WORDS", 3)
    fold = Normaliser(Options())
    assert [fold.key(f"word{number}’s") for number in range(10)] == [
        f"word{number}'s" for number in range(10)
    ]
    assert fold.remembers <= 3
