"""A text and its source blocks, as a format's reader would hand them on, without a file."""

from __future__ import annotations

from typing import Any

from viewer.filings.model import Span
from viewer.filings.source import CharacterStyle, SourceBlock, StyleRun

BOLD = CharacterStyle(bold=True)


def laid_out(*parts: str | tuple[str, dict[str, Any]]) -> tuple[str, list[SourceBlock]]:
    """Return the parts as one text and a block for each.

    A part is its text, or its text and fields of its block; ``bold`` is the number of characters at its start
    that are set in bold, -1 for all of them; ``mark`` the length of its list mark.
    """
    text = ""
    blocks = []
    for part in parts:
        said, fields = (part, {}) if isinstance(part, str) else (part[0], dict(part[1]))
        start, end = len(text), len(text) + len(said)
        text += said + "\n\n"
        bold = fields.pop("bold", 0)
        mark = fields.pop("mark", 0)
        if bold:
            stop = end if bold < 0 else start + bold
            fields["runs"] = (StyleRun(Span(start, stop), BOLD),)
        if mark:
            fields["marker"] = Span(start, start + mark)
        blocks.append(SourceBlock(Span(start, len(text)), Span(start, end), **fields))
    return text, blocks
