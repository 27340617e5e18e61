"""List marks, and what merely looks like one."""

from __future__ import annotations

import pytest

from viewer.language.bullets import enumerator_end, glyph_end, is_enumerator, is_lone_glyph


@pytest.mark.parametrize(
    "mark", ["- ", "– ", "• ", "•", "* ", "o ", "- · ", "- \\cdot ", "\\cdot ", "\uf0b7\t", "- \\(\\cdot\\) "]
)
def test_glyphs_end_where_the_item_begins(mark: str) -> None:
    text = mark + "kettles"
    assert glyph_end(text, 0, len(text)) == len(mark)


@pytest.mark.parametrize("text", ["kettles", "-kettles", "of kettles", "*kettles*", "-", "- "])
def test_no_glyph(text: str) -> None:
    assert glyph_end(text, 0, len(text)) is None


@pytest.mark.parametrize("mark", ["(a) ", "(iv) ", "(12) ", "a) ", "ii. ", "3) ", "1. "])
def test_enumerators(mark: str) -> None:
    text = mark + "kettles"
    assert enumerator_end(text, 0, len(text)) == len(mark)
    assert is_enumerator(text, 0)


@pytest.mark.parametrize(
    "text", ["D. Risk Factors", "(Kettles) are", "123. Kettles", "A kettle", "(a)kettle"]
)
def test_no_enumerator(text: str) -> None:
    assert enumerator_end(text, 0, len(text)) is None


def test_a_mark_alone() -> None:
    assert is_lone_glyph("•")
    assert is_lone_glyph("-")
    assert not is_lone_glyph("- a")
    assert not is_lone_glyph("")
