"""Offsets must survive any text, above all one with characters beyond U+FFFF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from viewer.desktop.splitview.text.utf16 import OffsetMap, displayable, utf16_length

TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("😀𝄞a\n ")), max_size=60)


def encoded_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_offset_is_where_the_encoding_has_it(text: str) -> None:
    offsets = OffsetMap(text)
    for offset in range(len(text) + 1):
        assert offsets.to_utf16(offset) == encoded_length(text[:offset])


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    for offset in range(len(text) + 1):
        assert offsets.to_code_points(offsets.to_utf16(offset)) == offset


def test_inside_a_character_is_its_start() -> None:
    offsets = OffsetMap("a😀b𝄞")
    assert [offsets.to_code_points(units) for units in range(7)] == [0, 1, 1, 2, 3, 3, 4]


@given(TEXTS)
def test_length_is_the_encoded_length(text: str) -> None:
    assert utf16_length(text) == encoded_length(text)


@given(st.text(max_size=60))
def test_a_displayable_text_is_one_block_with_the_same_offsets(text: str) -> None:
    shown = displayable(text)
    assert len(shown) == len(text)
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.insertText(shown)
    assert document.blockCount() == 1
    assert cursor.position() == utf16_length(shown)


@pytest.mark.parametrize(
    "character", ["\ufeff", "\ufffe", "\ufdd0", "\ufffc", "\x00", "\r", "\u2029", "\ud800"]
)
def test_what_qt_would_swallow_takes_one_place(character: str) -> None:
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.insertText(displayable(character))
    cursor.insertText("a")
    assert cursor.position() == 2
    assert document.blockCount() == 1


def test_ordinary_text_is_left_alone() -> None:
    text = "Net loss: ¥16.5 billion – “see Note 12” 😀"
    assert displayable(text) == text
