"""Passages and their roles -> blocks that tile the section, and factors with their paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.filings.headings.decide import Verdict
from viewer.filings.model import Block, Factor, Noise, Paragraph, ParagraphKind, Role, Span
from viewer.filings.page.furniture import Furniture
from viewer.filings.source import SourceBlock
from viewer.filings.text.passage import Passage


@dataclass(frozen=True, slots=True)
class Segments:
    """The section's blocks, its preamble and its factors."""

    blocks: tuple[Block, ...]
    preamble: tuple[Paragraph, ...]
    factors: tuple[Factor, ...]
    notes: tuple[Paragraph, ...] = ()
    """The notes at the foot of pages, which stand in no factor."""


@dataclass(frozen=True, slots=True)
class _FactorDraft:
    """A factor whose paragraphs are still being gathered."""

    heading: Paragraph
    path: tuple[str, ...]
    paragraphs: list[Paragraph]


def segment(
    blocks: Sequence[SourceBlock],
    furniture: Furniture,
    passages: Sequence[Passage],
    verdicts: Sequence[Verdict],
) -> Segments:
    """Build the factors, and say of every source block what it was taken for."""
    preamble: list[Paragraph] = []
    drafts: list[_FactorDraft] = []
    path: list[tuple[str, str]] = []
    roles: dict[int, tuple[Role, int | None, Passage, Verdict]] = {}
    nested = False
    for passage, verdict in zip(passages, verdicts, strict=True):
        if verdict.role is Role.CATEGORY:
            path = _under(path, passage, nested=nested)
        elif verdict.role is Role.HEADING:
            heading = replace(passage.paragraph, kind=ParagraphKind.PROSE, level=0)
            drafts.append(_FactorDraft(heading, tuple(text for _, text in path), []))
        elif verdict.role is Role.PARAGRAPH:
            drafts[-1].paragraphs.append(passage.paragraph)
        else:
            preamble.append(passage.paragraph)
        nested = verdict.role is Role.CATEGORY
        number = len(drafts) if verdict.role in (Role.HEADING, Role.PARAGRAPH) else None
        for index in passage.blocks:
            roles[index] = (verdict.role, number, passage, verdict)
    factors = tuple(
        Factor(number, draft.heading, tuple(draft.paragraphs), draft.path)
        for number, draft in enumerate(drafts, start=1)
    )
    built = []
    for index, block in enumerate(blocks):
        if index in furniture:
            noise, decision = furniture.noise[index]
            built.append(Block(block.span, Role.NOISE, noise, None, (decision,)))
            continue
        role, number, passage, verdict = roles[index]
        built.append(Block(block.span, role, None, number, (*verdict.decisions, *passage.decisions)))
    return Segments(_joined(built), tuple(preamble), factors)


def _under(path: list[tuple[str, str]], passage: Passage, *, nested: bool) -> list[tuple[str, str]]:
    """Return the path of categories from a category heading on: set alike it replaces, else it nests."""
    style = passage.emphasis.signature
    for depth, (known, _) in enumerate(path):
        if known == style:
            return [*path[:depth], (style, passage.text)]
    if nested:
        return [*path, (style, passage.text)]
    return [(style, passage.text)]


def _joined(blocks: list[Block]) -> tuple[Block, ...]:
    """Join neighbouring stretches of white space."""
    result: list[Block] = []
    for block in blocks:
        last = result[-1] if result else None
        if last is not None and last.noise is Noise.WHITE_SPACE and block.noise is Noise.WHITE_SPACE:
            result[-1] = replace(last, span=Span(last.span.start, block.span.end))
        else:
            result.append(block)
    return tuple(result)
