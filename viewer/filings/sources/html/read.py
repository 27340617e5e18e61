"""A page's bytes -> a Source: the only module that knows the order of the steps."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.filings.model import Span
from viewer.filings.source import Source, SourceBlock, StyleRun
from viewer.filings.sources.html.draft import Draft
from viewer.filings.sources.html.facts import facts_of
from viewer.filings.sources.html.page import parse
from viewer.filings.sources.html.table import read_table
from viewer.filings.sources.html.verbatim import read_verbatim
from viewer.filings.sources.html.walk import Walker

_LONG = 200
"""Characters from which on a block is prose, whose setting is that of plain text."""
_CENTRED_SHARE = 0.5
"""Where more of the prose than this is centred, being centred sets nothing apart."""


def read_html(path: str, data: bytes) -> tuple[Source, str]:
    """Read a page; return the source and the page's encoding.

    Raises:
        UnreadableFiling: the page is empty or nested too deeply.
    """
    page = parse(path, data)
    walker = Walker(read_table, read_verbatim)
    walker.walk(page.root, walker.looks.plain)
    walker.flush()
    facts = facts_of(page.root, page.header)
    text = "\n".join([draft.text for draft in walker.drafts])
    blocks = _blocks(text, walker.drafts)
    return Source(text, "html", blocks, (), facts), page.encoding


def _blocks(text: str, drafts: Sequence[Draft]) -> tuple[SourceBlock, ...]:
    """Give every block its place in the text."""
    prose = [draft for draft in drafts if len(draft.text) > _LONG]
    centring = sum(draft.context.centred for draft in prose) <= _CENTRED_SHARE * len(prose)
    blocks = []
    at = 0
    for draft in drafts:
        start, end = at, at + len(draft.text)
        at = min(end + 1, len(text))
        blocks.append(
            SourceBlock(
                Span(start, at),
                Span(start, end),
                tuple([StyleRun(Span(start + r.start, start + r.end), r.look.style) for r in draft.runs])
                if draft.runs
                else (),
                (),
                Span(start, start + draft.marker) if draft.marker else None,
                draft.context.indent,
                draft.context.level,
                centring and draft.context.centred,
                draft.row,
                page_start=draft.page_start,
                noise=draft.noise,
            )
        )
    return tuple(blocks)
