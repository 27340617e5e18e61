"""What must hold for whatever is drawn: blocks tile the text, and no word is lost or read twice."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.filings.sources.drawn import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Sheet
from viewer.filings.source import Source

_WORDS = st.lists(
    st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789$%.,;:()-", min_size=1, max_size=9),
    min_size=1,
    max_size=6,
)
_LINES = st.lists(
    st.tuples(
        st.integers(20, 90),
        st.integers(40, 750),
        _WORDS,
        st.sampled_from([PLAIN, BOLD, ITALIC, BOLD_ITALIC]),
        st.sampled_from([6.0, 9.0, 10.0, 10.0, 10.0, 14.0]),
    ),
    min_size=1,
    max_size=14,
    unique_by=lambda line: line[1] // 16,
)
_PAGES = st.lists(_LINES, min_size=1, max_size=4)


def check_tiling(source: Source) -> None:
    at = 0
    for block in source.blocks:
        assert block.span.start == at
        assert block.span.start <= block.content.start < block.content.end <= block.span.end
        assert not block.content.of(source.text)[0].isspace()
        assert not block.content.of(source.text)[-1].isspace()
        for run in block.runs:
            assert block.content.start <= run.span.start < run.span.end <= block.content.end
        assert all(a.span.end <= b.span.start for a, b in zip(block.runs, block.runs[1:], strict=False))
        at = block.span.end
    assert at == len(source.text)


@settings(deadline=None, max_examples=60)
@given(_PAGES)
def test_blocks_tile_the_text_and_hold_every_character_drawn(pages: list) -> None:
    sheet = Sheet()
    drawn: Counter[str] = Counter()
    for lines in pages:
        for x, y, words, font, size in lines:
            sheet.text(x, y // 16 * 16, " ".join(words), font, size)
        drawn.update("".join(word for x, _, words, _, _ in lines for word in words))
        sheet.page()
    source = sheet.source()
    check_tiling(source)
    assert [b.page for b in source.blocks] == sorted(b.page or 0 for b in source.blocks)
    bars = sum(b.content.of(source.text).count(" | ") for b in source.blocks if b.row)
    read = Counter(c for c in source.text if not c.isspace())
    read["|"] -= bars
    assert +read == drawn


@settings(deadline=None, max_examples=30)
@given(_LINES, st.randoms(use_true_random=False))
def test_the_order_of_drawing_does_not_matter(lines: list, shuffler: object) -> None:
    sheets = [Sheet(), Sheet()]
    shuffled = list(lines)
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined] # a random.Random
    for sheet, order in zip(sheets, (lines, shuffled), strict=True):
        for x, y, words, font, size in order:
            sheet.text(x, y // 16 * 16, " ".join(words), font, size)
    first, second = (sheet.source() for sheet in sheets)
    assert first.text == second.text
    assert first.blocks == second.blocks
