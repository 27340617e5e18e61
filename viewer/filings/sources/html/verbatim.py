"""``<pre>``: lines of ASCII inside a page, read by the reader of plain text.

Filings of about 2000 are often one ``<pre>`` from end to end, with an ``<a>`` or a ``<b>`` here and there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from viewer.filings.source import SourceBlock
from viewer.filings.sources.html.compose import HtmlRun
from viewer.filings.sources.html.draft import Context, HtmlBlock
from viewer.filings.sources.html.kinds import Kind
from viewer.filings.sources.html.style import HtmlLook
from viewer.filings.sources.text import read_text

if TYPE_CHECKING:
    from viewer.filings.sources.html.walk import HtmlWalker


def read_verbatim(walker: HtmlWalker, element: etree._Element, look: HtmlLook) -> list[HtmlBlock]:
    """Read the lines of an element that is set as ``look`` says."""
    parts: list[str] = []
    runs: list[HtmlRun] = []
    length = 0
    for piece, piece_look in _pieces(walker, element, look):
        if piece_look.marked and piece.strip():
            runs.append(HtmlRun(length, length + len(piece), piece_look))
        parts.append(piece)
        length += len(piece)
    text = "".join(parts)
    return [_draft(text, block, runs) for block in read_text(text).blocks if block.content]


def _pieces(walker: HtmlWalker, element: etree._Element, look: HtmlLook) -> Iterator[tuple[str, HtmlLook]]:
    """Yield the characters of an element as they stand, each stretch with how it is set."""
    if element.text:
        yield element.text, look
    frames: list[tuple[Iterator[etree._Element], HtmlLook, str | None]] = [(iter(element), look, None)]
    while frames:
        children, outer, tail = frames[-1]
        child = next(children, None)
        if child is None:
            frames.pop()
            if tail:
                yield tail, frames[-1][1]
            continue
        setting, inner = walker.step(child, outer)
        if setting.kind is Kind.HIDDEN:
            walker.hide(child)
            if child.tail:
                yield child.tail, outer
            continue
        if setting.kind in (Kind.BREAK, Kind.BLOCK):
            yield "\n", outer
        if child.text:
            yield child.text, inner
        frames.append((iter(child), inner, child.tail))


def _draft(text: str, block: SourceBlock, runs: list[HtmlRun]) -> HtmlBlock:
    start, end = block.content.start, block.content.end
    own = [
        HtmlRun(max(run.start, start) - start, min(run.end, end) - start, run.look)
        for run in runs
        if run.start < end and run.end > start
    ]
    return HtmlBlock(
        text[start:end],
        own,
        Context(object() if block.centred else None, None, block.indent),
        len(block.marker) if block.marker else 0,
        block.row,
        block.page_start,
        block.noise,
    )
