"""A Word document's bytes -> a Source: the only module that knows the order of the steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from viewer.filings.errors import UnreadableFiling
from viewer.filings.model import Noise, Span
from viewer.filings.source import Source, SourceBlock, StyleRun
from viewer.filings.sources.docx.numbering import Numbering
from viewer.filings.sources.docx.package import open_docx
from viewer.filings.sources.docx.styles import DocxStyles
from viewer.filings.sources.docx.text import Changes
from viewer.filings.sources.docx.walk import DocxBlock, DocxWalker
from viewer.filings.sources.lines import marker_of

_BETWEEN = "\n\n"


def read_docx(path: str, data: bytes, check: Callable[[], None]) -> Source:
    """Read a .docx; ``check`` is called now and then and raises an error to stop.

    Raises:
        UnreadableFiling: the file is broken, locked or too large, or has no text.
    """
    parts = open_docx(path, data)
    check()
    walker = DocxWalker(DocxStyles(parts.styles), Numbering(parts.numbering), check)
    drafts = list(walker.walk(parts.body))
    if not drafts:
        raise UnreadableFiling(path, "the Word file has no text", "Get the filing in another format")
    text = _BETWEEN.join(draft.text for draft in drafts)
    blocks = _blocks(text, drafts)
    hidden = tuple(block.content for block in blocks if block.noise is Noise.HIDDEN)
    return Source(text, "docx", blocks, _warnings(walker.changes), hidden=hidden)


def _warnings(changes: Changes) -> tuple[str, ...]:
    if not changes.inserted and not changes.deleted:
        return ()
    return (
        f"The document holds tracked changes; it is read as if all were accepted "
        f"({changes.inserted} insertions read, {changes.deleted} deletions left out).",
    )


def _blocks(text: str, drafts: Sequence[DocxBlock]) -> tuple[SourceBlock, ...]:
    """Give every block its place in the text."""
    blocks = []
    at = 0
    for draft in drafts:
        content = Span(at, at + len(draft.text))
        end = min(content.end + len(_BETWEEN), len(text))
        plain = draft.row or draft.level is not None or draft.noise is not None
        blocks.append(
            SourceBlock(
                Span(at, end),
                content,
                tuple(StyleRun(Span(at + a, at + b), style) for a, b, style in draft.runs if b > a),
                marker=None if plain else marker_of(text, content),
                indent=draft.indent,
                level=draft.level,
                centred=draft.centred,
                row=draft.row,
                page_start=draft.page_start,
                noise=draft.noise,
            )
        )
        at = end
    return tuple(blocks)
