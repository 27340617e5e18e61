"""Headings that stand beside their text: a table whose bold left cell heads the cell to the right of it.

    **You may be unable to sell the notes.** | There may be no market for them. You could then have to …

Prospectuses of asset-backed notes are often laid out so. A row of two short cells reads as a line of a
table; where the left cells are set apart and the right ones are sentences, again and again, each row is a
heading and a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from viewer.filings.headings.weights import RUN_IN
from viewer.filings.model import Span
from viewer.filings.source import SourceBlock, SourceEdit, part_of
from viewer.language.sentence_ends import is_closed

_BAR = re.compile(r"(?<!\S)\|(?!\S)")
_LETTER = re.compile(r"[^\W\d_]")


def part_side_by_side(text: str, blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Cut such rows into a heading and its text; return the blocks unchanged where the section has none."""
    places = {index: at for index, block in enumerate(blocks) if (at := _parts_at(text, block)) is not None}
    apart = sum(
        _share(first) >= RUN_IN.wholly_styled and not _share(second) and not (first.row or second.row)
        for first, second in pairwise(blocks)
    )
    # Rows with a long cell were parted by the reader of the format: they count, for they are set alike. But
    # where most headings stand on lines of their own, a table among them is of terms and what they mean.
    few = len(places) + apart < RUN_IN.least_beside or len(places) < RUN_IN.beside_share * apart
    if not places or few:
        return tuple(blocks)
    result: list[SourceBlock] = []
    for index, block in enumerate(blocks):
        if index in places:
            at = places[index]
            result.append(_cell(text, block, Span(block.span.start, at)))
            result.append(_cell(text, block, Span(at, block.span.end)))
        elif block.row and (index - 1 in places or index + 1 in places) and len(_cells(text, block)) == 1:
            result.append(_cell(text, block, block.span))
        else:
            result.append(block)
    return tuple(result)


def _parts_at(text: str, block: SourceBlock) -> int | None:
    """Return where the right cell of a heading and its text begins, with its bar; None elsewhere."""
    if not block.row or not block.runs or block.noise is not None:
        return None
    cells = _cells(text, block)
    if len(cells) != RUN_IN.beside_cells:
        return None
    left, right = cells
    at = left.end
    titled = _share(part_of(text, block, Span(left.start, at))) >= RUN_IN.wholly_styled
    plain = _share(part_of(text, block, right)) < 1 - RUN_IN.wholly_styled
    heading, body = left.of(text).split(), right.of(text).split()
    fits = RUN_IN.least_words <= len(heading) <= RUN_IN.heading_words and len(body) >= RUN_IN.beside_words
    said = is_closed(right.of(text)) and _LETTER.search(left.of(text)) is not None
    return at if titled and plain and fits and said else None


def _cells(text: str, block: SourceBlock) -> list[Span]:
    """Return the cells of a row that hold something, each up to the bar after it."""
    start, end = block.content.start, block.content.end
    bars = [bar.start() for bar in _BAR.finditer(text, start, end)]
    edges = [start, *bars, end]
    spans = [Span(a + bool(number), b) for number, (a, b) in enumerate(pairwise(edges))]
    return [span for span in spans if span.of(text).strip()]


def _cell(text: str, block: SourceBlock, span: Span) -> SourceBlock:
    """Return the part of a row in ``span`` as a block that is none, the bars left out of what is read."""
    part = part_of(text, block, span)
    bars = [
        SourceEdit(Span(*bar.span()), "", "cell bar", "it parts the cells of a table's row")
        for bar in _BAR.finditer(text, part.content.start, part.content.end)
    ]
    edits = tuple(sorted([*part.edits, *bars], key=lambda edit: edit.span))
    return replace(part, row=False, edits=edits)


def _share(block: SourceBlock) -> float:
    """Return the share of a block's characters that are set apart, markup left aside."""
    markup = sum(len(edit.span) for edit in block.edits)
    length = len(block.content) - markup
    return sum(len(run.span) for run in block.runs) / length if length > 0 else 0.0
