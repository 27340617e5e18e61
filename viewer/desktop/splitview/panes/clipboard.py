"""What a selection in a pane means as text: the filing's words, a line for each paragraph.

In the inline view that is a redline, which loses its meaning with its colours: so deletions and insertions
are bracketed, ``[-old-]{+new+}`` as in the word diffs of version control, and marked up for a word processor.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from viewer.desktop.splitview.text.positions import PlacedBlock
from viewer.redline.attention.figures import TOLD_BY_THE_BOX
from viewer.redline.plan import OLD, TEXT_KINDS, BlockKind, MarkKind, PlannedBlock

_COPIED = TEXT_KINDS | {BlockKind.ORIGINAL}
_BRACKETS = {
    MarkKind.DELETED: "[-{}-]",
    MarkKind.MOVED_AWAY: "[-{}-]",
    MarkKind.INSERTED: "{{+{}+}}",
    MarkKind.MOVED_HERE: "{{+{}+}}",
}
_TAGS = {
    MarkKind.DELETED: "<del>{}</del>",
    MarkKind.MOVED_AWAY: "<del>{}</del>",
    MarkKind.INSERTED: "<ins>{}</ins>",
    MarkKind.MOVED_HERE: "<ins>{}</ins>",
}
_Piece = tuple[str, MarkKind | None]
_Line = tuple[str, list[_Piece]]
"""A paragraph: its bullet, if any, and its words by what they are."""


def selected_text(entries: Iterable[PlacedBlock], start: int, end: int) -> str:
    """Return the filing's text between two document positions, folded paragraphs included.

    Fold lines, notes, links and gaps are left out; a list item copied from its start keeps its bullet.
    """
    return _text(_lines(entries, start, end))


def selected_html(entries: Iterable[PlacedBlock], start: int, end: int) -> str:
    """Return the same as HTML in which deletions and insertions are elements of their own."""
    return _html(_lines(entries, start, end))


def marked_text(entries: Iterable[PlacedBlock], start: int, end: int) -> str:
    """Return the text with what was deleted and inserted in brackets, from a pane of one filing, too."""
    return _text(_lines(entries, start, end, marked=True))


def marked_html(entries: Iterable[PlacedBlock], start: int, end: int) -> str:
    """Return the same as HTML."""
    return _html(_lines(entries, start, end, marked=True))


def _text(lines: Iterable[_Line]) -> str:
    return "\n".join(
        bullet + "".join(words if kind is None else _BRACKETS[kind].format(words) for words, kind in pieces)
        for bullet, pieces in lines
    )


def _html(lines: Iterable[_Line]) -> str:
    paragraphs = []
    for bullet, pieces in lines:
        words = (escape(text) if kind is None else _TAGS[kind].format(escape(text)) for text, kind in pieces)
        paragraphs.append(f"<p>{bullet}{''.join(words)}</p>")
    return "".join(paragraphs)


def _lines(entries: Iterable[PlacedBlock], start: int, end: int, *, marked: bool = False) -> Iterator[_Line]:
    """Each paragraph between two document positions: its bullet, if any, and its words by what they are."""
    for entry in entries:
        if entry.block.kind not in _COPIED or entry.position >= end or entry.position + entry.units < start:
            continue
        first = entry.offsets.to_code_points(max(0, start - entry.position))
        last = entry.offsets.to_code_points(min(entry.units, end - entry.position))
        bullet = "• " if entry.block.kind is BlockKind.BULLET and first == 0 else ""
        yield bullet, list(_pieces(entry.block, first, last, marked=marked or bool(entry.block.shares)))


def _pieces(block: PlannedBlock, first: int, last: int, *, marked: bool) -> Iterator[_Piece]:
    """The words of a stretch of a block; where they are ``marked`` cut where deletions and insertions are."""
    at = first
    for begins, ends, kind in sorted(_marks(block)) if marked else ():
        start, end = max(begins, at), min(ends, last)
        if start < end:
            yield block.text[at:start], None
            yield block.text[start:end], kind
            at = end
    yield block.text[at:last], None


def _marks(block: PlannedBlock) -> Iterator[tuple[int, int, MarkKind]]:
    """Where a block's deletions and insertions are; of a pane of one filing also the figures that changed.

    There a box tells of a figure what in a redline the old value struck and the new one underlined do.
    """
    for mark in block.marks:
        if mark.kind in _BRACKETS:
            yield mark.start, mark.end, mark.kind
    if not block.shares:
        for figure in block.figures:
            if figure.change.differs and figure.change.verdict in TOLD_BY_THE_BOX:
                kind = MarkKind.DELETED if figure.side == OLD else MarkKind.INSERTED
                yield figure.start, figure.end, kind
