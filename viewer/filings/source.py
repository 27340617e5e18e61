"""What every reader of a format hands on: one text, tiled by source blocks.

A Markdown file, a web page and a PDF say in different ways that a line is bold, centred or an item
of a list. Each reader in ``sources/`` turns its own way of saying so into the values below; no later
stage knows which format a filing came in.
"""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import overload

from viewer.filings.model import Noise, Span

CELL_BAR = " | "
"""What sets the cells of a table's row apart in the text of every format."""


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """How characters are set."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float | None = None
    """Points, or None where the format does not tell."""
    colour: str | None = None
    """A CSS colour, or None for the colour of plain text."""
    other_face: bool = False
    """True for letters of another typeface than the body's, in a file that sets nothing in bold."""


@dataclass(frozen=True, slots=True)
class StyleRun:
    """Characters set alike. Characters in no run are plain."""

    span: Span
    style: CharacterStyle


@dataclass(frozen=True, slots=True)
class SourceEdit:
    """Where the reading text is to differ from the source: ``text[start:end]`` becomes ``replacement``."""

    span: Span
    replacement: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """What the layout sets apart: a paragraph, a list item, a table row, a title, a ruled line."""

    span: Span
    """Its tile of the text: the content and the white space after it."""
    content: Span
    """Without the white space around it."""
    runs: tuple[StyleRun, ...] = ()
    edits: tuple[SourceEdit, ...] = ()
    """Markup that stands in the text but is not read (``**``, ``<sup>``, ``#``)."""
    marker: Span | None = None
    """The list marker at the start of the content, with the blank after it."""
    indent: int = 0
    """Columns (or list levels) that it stands in from the margin."""
    level: int | None = None
    """Heading level, where the format itself calls it a heading."""
    centred: bool = False
    row: bool = False
    """True for a row of a table."""
    run_in: bool = False
    """True for a heading that was cut off the paragraph that it opened."""
    page: int | None = None
    """1-based page, where the format has pages."""
    page_start: bool = False
    """True where the layout shows that a page begins here."""
    full: bool = False
    """True where the layout shows that its last line is full: nothing says that the paragraph ends there."""
    noise: Noise | None = None
    """Set where the format itself says that the block is no text of the filing."""


class BlocksAtNeed(Sequence[SourceBlock]):
    """Blocks that are made when they are asked for: of a filing's thousands a tenth hold its section."""

    def __init__(self, starts: Sequence[int], make: Callable[[int], SourceBlock]) -> None:
        self.starts = starts
        """Where each block's tile begins, in order."""
        self._make = make
        self._made: dict[int, SourceBlock] = {}

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> SourceBlock: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[SourceBlock, ...]: ...

    def __getitem__(self, index: int | slice) -> SourceBlock | tuple[SourceBlock, ...]:
        if isinstance(index, slice):
            return tuple([self[at] for at in range(*index.indices(len(self)))])
        at = range(len(self))[index]
        block = self._made.get(at)
        if block is None:
            block = self._made[at] = self._make(at)
        return block

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(operator.eq, self, other))

    __hash__ = None  # type: ignore[assignment] # as of a list: what is equal may be made otherwise


@dataclass(frozen=True, slots=True)
class Source:
    """A file as its format's reader understood it. The blocks tile the text in order."""

    text: str
    format: str
    blocks: Sequence[SourceBlock]
    warnings: tuple[str, ...] = ()
    properties: dict[str, str] = field(default_factory=dict)
    markup: bytes = b""
    """The bytes of a page that has tagged facts; empty for every other file."""
    hidden: tuple[Span, ...] = ()
    """Where the text has what is not shown (``display:none``), in order: blocks of that noise."""
    reports: tuple[tuple[str, bytes], ...] = ()
    """Type and content of the exhibits of its submission that an item may point to; not read yet."""
    recognised: bool = False
    """True where a program has read the text, or part of it, off pictures of pages (OCR)."""

    def shown(self) -> Source:
        """Return the same with blanks in the place of hidden text: what nobody sees titles nothing."""
        if not self.hidden:
            return self
        parts, at = [], 0
        for span in self.hidden:
            parts += [self.text[at : span.start], " " * len(span)]
            at = span.end
        return replace(self, text="".join([*parts, self.text[at:]]))

    @property
    def starts(self) -> Sequence[int]:
        """Where each block's tile begins, in order."""
        blocks = self.blocks
        return blocks.starts if isinstance(blocks, BlocksAtNeed) else [b.span.start for b in blocks]


def joined(first: Source, second: Source) -> Source:
    """Return a source that goes on with another one's text; what else the first says of itself stays."""
    gap = "" if first.text.endswith("\n") else "\n"
    by = len(first.text) + len(gap)
    blocks = list(first.blocks)
    if gap and blocks:
        blocks[-1] = replace(blocks[-1], span=Span(blocks[-1].span.start, by))
    blocks += [_moved(block, by) for block in second.blocks]
    hidden = (*first.hidden, *(Span(span.start + by, span.end + by) for span in second.hidden))
    return replace(first, text=first.text + gap + second.text, blocks=tuple(blocks), hidden=hidden)


def _moved(block: SourceBlock, by: int) -> SourceBlock:
    def move(span: Span) -> Span:
        return Span(span.start + by, span.end + by)

    return replace(
        block,
        span=move(block.span),
        content=move(block.content),
        runs=tuple(replace(run, span=move(run.span)) for run in block.runs),
        edits=tuple(replace(edit, span=move(edit.span)) for edit in block.edits),
        marker=move(block.marker) if block.marker else None,
    )


def trimmed(text: str, span: Span) -> Span:
    """Return ``span`` without the white space at its ends; empty at its start where it has nothing else."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else Span(span.start, span.start)


def shown(text: str, block: SourceBlock) -> str:
    """Return a block's content as it reads without its markup; white space stays as it is."""
    parts, at = [], block.content.start
    for edit in block.edits:
        parts += [text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*parts, text[at : block.content.end]])


def part_of(text: str, block: SourceBlock, span: Span) -> SourceBlock:
    """Return the part of a block that lies in ``span``; what belongs to its start stays with its start."""
    tile = Span(max(block.span.start, span.start), min(block.span.end, span.end))
    whole = tile.start <= block.content.start
    content = trimmed(text, tile)
    keeps_marker = block.marker is not None and tile.start <= block.marker.start < tile.end
    return replace(
        block,
        span=tile,
        content=content,
        runs=tuple(
            StyleRun(Span(max(run.span.start, tile.start), min(run.span.end, tile.end)), run.style)
            for run in block.runs
            if run.span.start < tile.end and run.span.end > tile.start
        ),
        edits=tuple(e for e in block.edits if e.span.start >= tile.start and e.span.end <= tile.end),
        marker=block.marker if keeps_marker else None,
        page_start=block.page_start and whole,
    )


def cut(text: str, blocks: Iterable[SourceBlock], positions: Iterable[int]) -> tuple[SourceBlock, ...]:
    """Return the blocks with a new one begun at each of ``positions``."""
    wanted = sorted(set(positions))
    result: list[SourceBlock] = []
    for block in blocks:
        at = block.span.start
        for position in wanted:
            if at < position < block.span.end:
                result.append(part_of(text, block, Span(at, position)))
                at = position
        result.append(block if at == block.span.start else part_of(text, block, Span(at, block.span.end)))
    return tuple(result)


def within(text: str, blocks: Sequence[SourceBlock], span: Span) -> tuple[SourceBlock, ...]:
    """Return the blocks that tile ``span``, those that cross its ends cut there."""
    if isinstance(blocks, BlocksAtNeed):
        starts = blocks.starts
        blocks = blocks[max(0, bisect_right(starts, span.start) - 1) : bisect_left(starts, span.end)]
    touching = [b for b in blocks if b.span.start < span.end and b.span.end > span.start]
    pieces = cut(text, touching, (span.start, span.end))
    return tuple(b for b in pieces if b.span.start >= span.start and b.span.end <= span.end)
