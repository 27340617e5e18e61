"""A source taken apart into blocks that can be changed, and put together again.

Text and places stay true to each other: where a character goes, every span behind it moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from viewer.filings.model import Span
from viewer.filings.source import Source, SourceBlock, StyleRun, trimmed

BEFORE, BEHIND = 20_000, 80_000
"""Characters around the section that are kept: enough for what stands there, few enough to read often."""


@dataclass(frozen=True)
class Piece:
    """One block with its own text; its spans count from its start."""

    text: str
    block: SourceBlock

    @property
    def content(self) -> str:
        """Its text without the white space around it."""
        return self.block.content.of(self.text)


def moved(block: SourceBlock, to: Callable[[int], int]) -> SourceBlock:
    """Return a block whose places are moved."""

    def span(old: Span) -> Span:
        return Span(to(old.start), to(old.end))

    return replace(
        block,
        span=span(block.span),
        content=span(block.content),
        runs=tuple(replace(run, span=span(run.span)) for run in block.runs),
        edits=tuple(replace(edit, span=span(edit.span)) for edit in block.edits),
        marker=span(block.marker) if block.marker is not None else None,
    )


def window(source: Source, section: Span) -> Source:
    """Return the part of a source around its section."""
    blocks = [
        block
        for block in source.blocks
        if block.span.end > section.start - BEFORE and block.span.start < section.end + BEHIND
    ]
    return joined(source, [piece(source.text, block) for block in blocks])


def piece(text: str, block: SourceBlock) -> Piece:
    """Take a block out of its text."""
    return Piece(block.span.of(text), moved(block, lambda at: at - block.span.start))


def pieces(source: Source) -> list[Piece]:
    """Take a source apart."""
    return [piece(source.text, block) for block in source.blocks]


def joined(source: Source, parts: list[Piece]) -> Source:
    """Put pieces together."""
    blocks, at = [], 0
    for part in parts:
        start = at
        blocks.append(moved(part.block, lambda place, start=start: place + start))  # type: ignore[misc]
        at += len(part.text)
    return replace(source, text="".join(part.text for part in parts), blocks=tuple(blocks), markup=b"")


def plain(part: Piece) -> Piece:
    """Take the setting away: type, level, centring; and stars, which say the same."""
    block = replace(part.block, runs=(), level=None, centred=False, run_in=False)
    return replace(part, block=block)


def set_like(part: Piece, model: Piece) -> Piece:
    """Set a piece as another one is, throughout."""
    style = model.block.runs[0].style if model.block.runs else None
    runs = (StyleRun(part.block.content, style),) if style is not None else ()
    block = replace(part.block, runs=runs, level=model.block.level, centred=model.block.centred, row=False)
    return replace(part, block=block)


def written(words: str, model: Piece) -> Piece:
    """Make a piece of new words, set as another one is."""
    text = f"{words}\n\n"
    return set_like(Piece(text, SourceBlock(Span(0, len(text)), Span(0, len(words)))), model)


def without(part: Piece, at: int, length: int = 1) -> Piece:
    """Take characters out of a piece."""

    def to(place: int) -> int:
        return place if place <= at else max(at, place - length)

    return Piece(part.text[:at] + part.text[at + length :], moved(part.block, to))


def glued(one: Piece, other: Piece) -> Piece:
    """Make one block of two, a blank between them."""
    start = one.block.content.end + 1
    shift = start - other.block.content.start
    text = f"{one.text[: one.block.content.end]} {other.text[other.block.content.start :]}"
    second = moved(other.block, lambda at: max(start, at + shift))
    block = replace(
        one.block,
        span=Span(0, len(text)),
        content=trimmed(text, Span(0, len(text))),
        runs=(*one.block.runs, *second.runs),
        edits=(*one.block.edits, *second.edits),
    )
    return Piece(text, block)


def halves(part: Piece, at: int) -> tuple[Piece, Piece]:
    """Make two blocks of one that has neither markup nor type in it."""
    head, tail = part.text[:at].rstrip() + "\n\n", part.text[at:].lstrip()
    return tuple(  # type: ignore[return-value]
        Piece(text, SourceBlock(Span(0, len(text)), trimmed(text, Span(0, len(text)))))
        for text in (head, tail)
    )
