"""Blocks that are made when they are asked for, and the lines that titles are sought on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.filings.model import Span
from viewer.filings.source import BlocksAtNeed, Source, SourceBlock, within
from viewer.filings.sources.html import read_html
from viewer.filings.sources.lines import is_rule, lines_of

TEXT = "Item 1A.\nRisk Factors\nWe may fail.\nWe may not."


def blocks_of(text: str) -> list[SourceBlock]:
    blocks, at = [], 0
    for line in text.splitlines(keepends=True):
        blocks.append(SourceBlock(Span(at, at + len(line)), Span(at, at + len(line.rstrip("\n")))))
        at += len(line)
    return blocks


def at_need(made: list[int]) -> BlocksAtNeed:
    blocks = blocks_of(TEXT)

    def make(index: int) -> SourceBlock:
        made.append(index)
        return blocks[index]

    return BlocksAtNeed([block.span.start for block in blocks], make)


def test_only_what_is_asked_for_is_made_and_once() -> None:
    made: list[int] = []
    blocks = at_need(made)
    assert blocks[1].content.of(TEXT) == "Risk Factors"
    assert blocks[-1].content.of(TEXT) == "We may not."
    assert blocks[1:2] == (blocks[1],)
    assert made == [1, 3]
    with pytest.raises(IndexError):
        blocks[4]


def test_blocks_are_equal_where_they_say_the_same() -> None:
    assert at_need([]) == at_need([])
    assert at_need([]) == blocks_of(TEXT)
    assert at_need([]) != blocks_of(TEXT)[1:]
    assert at_need([]) != 3


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_a_section_holds_the_same_blocks_however_they_are_made(first: int, second: int) -> None:
    span = Span(min(first, second), max(first, second))
    assert within(TEXT, at_need([]), span) == within(TEXT, tuple(blocks_of(TEXT)), span)


def test_starts_are_the_same_however_blocks_are_made() -> None:
    ready = Source(TEXT, "text", tuple(blocks_of(TEXT)))
    assert list(Source(TEXT, "text", at_need([])).starts) == list(ready.starts)


def test_the_blocks_of_a_page_tile_its_text() -> None:
    page = b"<html><body><p>Item 1A.</p><p><b>We may fail.</b> We may.</p><p> </p><p>End</p></body></html>"
    source, _ = read_html("a.htm", page)
    assert "".join(block.span.of(source.text) for block in source.blocks) == source.text
    assert [block.span.start for block in source.blocks] == list(source.starts)


@pytest.mark.parametrize(
    ("line", "ruled"),
    [("- - -", True), ("=====", True), ("--", False), ("- - x", False), ("-- -", True), ("* * * *", True)],
)
def test_ruled_lines(line: str, ruled: bool) -> None:
    (found,) = lines_of(line)
    assert is_rule(found) is ruled
