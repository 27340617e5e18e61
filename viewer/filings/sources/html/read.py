"""A page's bytes -> a Source: the only module that knows the order of the steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate

from viewer.filings.facts.model import may_hold_facts
from viewer.filings.model import Noise, Span
from viewer.filings.source import BlocksAtNeed, CharacterStyle, Source, SourceBlock, StyleRun
from viewer.filings.sources.html.draft import HtmlBlock
from viewer.filings.sources.html.facts import facts_of
from viewer.filings.sources.html.page import parse
from viewer.filings.sources.html.style import HtmlLooks
from viewer.filings.sources.html.table import read_table
from viewer.filings.sources.html.thresholds import HTML
from viewer.filings.sources.html.verbatim import read_verbatim
from viewer.filings.sources.html.walk import HtmlWalker


def read_html(path: str, data: bytes, check: Callable[[], None] = lambda: None) -> tuple[Source, str]:
    """Read a page; return the source and the page's encoding.

    ``check`` is called now and then; it raises an error to stop.

    Raises:
        UnreadableFiling: the page is empty or nested too deeply.
    """
    drafts, facts, encoding = _drafts(path, data, check)
    check()
    text = "\n".join([draft.text for draft in drafts])
    markup = data if may_hold_facts(data) else b""
    blocks = _blocks(len(text), drafts)
    hidden = tuple(
        Span(start, start + len(draft.text))
        for start, draft in zip(blocks.starts, drafts, strict=True)
        if draft.noise is Noise.HIDDEN
    )
    return Source(text, "html", blocks, (), facts, markup, hidden), encoding


def _drafts(path: str, data: bytes, check: Callable[[], None]) -> tuple[list[HtmlBlock], dict[str, str], str]:
    """Return the page's blocks, facts and encoding; its tree, the largest part, is let go of here."""
    page = parse(path, data, check)
    walker = HtmlWalker(read_table, read_verbatim, page.cut_out, check, HtmlLooks(page.sheet))
    try:
        walker.walk(page.root, walker.looks.plain)
        walker.flush()
    finally:
        walker.looks.forget()
    return walker.drafts, facts_of(page.root, page.header), page.encoding


def _blocks(length: int, drafts: Sequence[HtmlBlock]) -> BlocksAtNeed:
    """Give every block its place in the text, which has so many characters."""
    prose = [
        draft for draft in drafts if len(draft.text) > HTML.prose_length and draft.noise is not Noise.HIDDEN
    ]
    # What centres prose is put around all and sundry (``<center>`` from end to end) and sets nothing apart.
    void = {draft.context.centre for draft in prose}
    sizes = Counter(draft.size for draft in prose)
    large = (
        (sizes.most_common(1)[0][0] or HTML.usual_size) * HTML.larger
        if prose
        else HTML.usual_size * HTML.larger
    )
    starts = [0, *accumulate([len(draft.text) + 1 for draft in drafts])]

    def block(index: int) -> SourceBlock:
        draft, start = drafts[index], starts[index]
        content = Span(start, start + len(draft.text))
        context = draft.context
        return SourceBlock(
            span=Span(start, min(content.end + 1, length)),
            content=content,
            runs=_runs(draft, content, large),
            marker=Span(start, start + draft.marker) if draft.marker else None,
            indent=context.indent,
            level=context.level,
            centred=context.centre is not None and context.centre not in void,
            row=draft.row,
            page_start=draft.page_start,
            noise=draft.noise,
        )

    return BlocksAtNeed(starts[:-1], block)


def _runs(draft: HtmlBlock, content: Span, large: float) -> tuple[StyleRun, ...]:
    """Return what is set apart in a block: by its type, or as a title by its size alone."""
    if draft.runs:
        at = content.start
        return tuple([StyleRun(Span(at + run.start, at + run.end), run.look.style) for run in draft.runs])
    if draft.size is not None and draft.size >= large and len(content) <= HTML.prose_length and not draft.row:
        return (StyleRun(content, CharacterStyle(size=draft.size)),)
    return ()
