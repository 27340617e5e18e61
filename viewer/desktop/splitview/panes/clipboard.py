"""What a selection in a pane means as text: the filing's words, a line for each paragraph.

In the inline view that is a redline, which loses its meaning with its colours: so deletions and insertions
are bracketed, ``[-old-]{+new+}`` as in the word diffs of version control, and marked up for a word processor.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from viewer.desktop.splitview.text.positions import PlacedBlock
from viewer.redline.plan import TEXT_KINDS, BlockKind, MarkKind, PlannedBlock

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


def selected_text(entries: Iterable[PlacedBlock], start: int, end: int) -> str:
    """Return the filing's text between two document positions, folded paragraphs included.

    Fold lines, notes, links and gaps are left out; a list item copied from its start keeps its bullet.
    """
    return "\n".join(
        bullet + "".join(words if kind is None else _BRACKETS[kind].format(words) for words, kind in pieces)
        for bullet, pieces in _lines(entries, start, end)
    )


def selected_html(entries: Iterable[PlacedBlock], start: int, end: int) -> str:
    """Return the same as HTML in which deletions and insertions are elements of their own."""
    paragraphs = []
    for bullet, pieces in _lines(entries, start, end):
        words = (escape(text) if kind is None else _TAGS[kind].format(escape(text)) for text, kind in pieces)
        paragraphs.append(f"<p>{bullet}{''.join(words)}</p>")
    return "".join(paragraphs)


def _lines(entries: Iterable[PlacedBlock], start: int, end: int) -> Iterator[tuple[str, list[_Piece]]]:
    """Each paragraph between two document positions: its bullet, if any, and its words by what they are."""
    for entry in entries:
        if entry.block.kind not in _COPIED or entry.position >= end or entry.position + entry.units < start:
            continue
        first = entry.offsets.to_code_points(max(0, start - entry.position))
        last = entry.offsets.to_code_points(min(entry.units, end - entry.position))
        bullet = "• " if entry.block.kind is BlockKind.BULLET and first == 0 else ""
        yield bullet, list(_pieces(entry.block, first, last))


def _pieces(block: PlannedBlock, first: int, last: int) -> Iterator[_Piece]:
    """The words of a stretch of a block; in a merged block cut where deletions and insertions are."""
    at = first
    for mark in sorted(block.marks, key=lambda mark: mark.start) if block.shares else ():
        start, end = max(mark.start, first), min(mark.end, last)
        if mark.kind in _BRACKETS and start < end:
            yield block.text[at:start], None
            yield block.text[start:end], mark.kind
            at = end
    yield block.text[at:last], None
