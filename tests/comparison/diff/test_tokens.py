from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.diff.tokens import check_atoms, tokens_of
from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
from viewer.filings.model import Span

NORMALISER = normaliser(Options())
NO_WIDTH = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def cut(text: str, *atoms: tuple[int, int]) -> list[str]:
    return [
        text[token.start : token.end]
        for token in tokens_of(text, [Span(*atom) for atom in atoms], NORMALISER)
    ]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Moody's won't pay", ["Moody's", "won't", "pay"]),
        ("in the U.S. today.", ["in", "the", "U.S.", "today", "."]),
        (
            "see ferry.co.uk or www.quay-side.org.",
            ["see", "ferry", ".", "co", ".", "uk", "or", "www.quay-side.org", "."],
        ),
        ("Ferry.com’s quay at a.b-c.com.au.", ["Ferry.com’s", "quay", "at", "a.b-c.com.au", "."]),
        ("shut.The next.common", ["shut", ".", "The", "next", ".", "common"]),
        ("1,234.5 tons", ["1,234.5", "tons"]),
        ("weather-related (mid- to long-term)", ["weather-related", "(", "mid", "-", "to", "long-term", ")"]),
        ("north—south ... end", ["north", "—", "south", "...", "end"]),
        ("cafe\u0301 here", ["cafe\u0301", "here"]),
        ("a\u200bb c", ["a\u200bb", "c"]),
        (" \n\t ", []),
        ("😀ok", ["😀", "ok"]),
    ],
)
def test_words_numbers_and_signs_are_tokens(text: str, tokens: list[str]) -> None:
    assert cut(text) == tokens


def test_an_atom_is_one_token_whatever_is_in_it() -> None:
    text = "paid ¥15.1 billion, net"
    assert cut(text, (5, 18)) == ["paid", "¥15.1 billion", ",", "net"]


def test_a_character_of_no_width_is_no_token() -> None:
    assert cut("one \u200b two") == ["one", "two"]


def test_an_empty_atom_is_none() -> None:
    assert cut("one two", (3, 3)) == ["one", "two"]


@pytest.mark.parametrize("atoms", [[(3, 1)], [(0, 2), (1, 3)], [(0, 9)], [(2, 3), (0, 1)]])
def test_atoms_out_of_order_or_bounds_are_refused(atoms: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="overlaps or is out of bounds"):
        check_atoms("text", [Span(*atom) for atom in atoms])


@given(st.text())
def test_nothing_but_blanks_lies_between_tokens(text: str) -> None:
    at = 0
    for token in tokens_of(text, (), NORMALISER):
        assert at <= token.start < token.end
        assert not text[at : token.start].translate(NO_WIDTH).strip()
        at = token.end
    assert not text[at:].translate(NO_WIDTH).strip()
