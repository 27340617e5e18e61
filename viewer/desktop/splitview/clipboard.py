"""What a selection in a pane means as text: the filing's words, a line for each paragraph."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.desktop.splitview.plan import TEXT_KINDS, BlockKind
from viewer.desktop.splitview.positions import Entry

_COPIED = TEXT_KINDS | {BlockKind.ORIGINAL}


def selected_text(entries: Iterable[Entry], start: int, end: int) -> str:
    """Return the filing's text between two document positions, folded paragraphs included.

    Fold lines, notes, links and gaps are left out; a list item copied from its start keeps its bullet.
    """
    lines: list[str] = []
    for entry in entries:
        if entry.block.kind not in _COPIED or entry.position >= end or entry.position + entry.units < start:
            continue
        first = entry.offsets.to_code_points(max(0, start - entry.position))
        last = entry.offsets.to_code_points(min(entry.units, end - entry.position))
        bullet = "• " if entry.block.kind is BlockKind.BULLET and first == 0 else ""
        lines.append(bullet + entry.block.text[first:last])
    return "\n".join(lines)
