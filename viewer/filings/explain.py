"""``factordiff explain FILE``: what every block of the section was taken for, and why."""

from __future__ import annotations

import textwrap

from viewer.filings.confidence.doubt import Doubt
from viewer.filings.model import Block, Decision, Filing, Noise, Role

_WIDTH = 100
"""Characters of a line that tells of one block."""


def explain(filing: Filing) -> str:
    """Return a plain-text account of how a filing was read, one entry a block."""
    section = filing.section
    lines = [
        f"{filing.path}: {filing.format}, {filing.encoding}",
        f"form {filing.form or 'unknown'}, company {filing.company or 'unknown'}, "
        f"fiscal year {filing.fiscal_year or 'unknown'}",
        f"section “{section.title}”, characters {section.span.start}-{section.span.end}, "
        + ("pointed at by hand" if section.by_hand else f"confidence {section.confidence:.2f}"),
    ]
    lines += [f"  warning: {warning}" for warning in filing.warnings]
    lines += [_doubt(doubt) for doubt in filing.doubts]
    for candidate in filing.candidates:
        lines.append(
            f"  candidate at {candidate.span.start}-{candidate.span.end}, "
            f"weight {candidate.confidence:.2f}: " + "; ".join(map(_weighed, candidate.reasons))
        )
    lines.append(f"{len(filing.factors)} factors, {len(filing.preamble)} paragraphs of preamble")
    lines.append("")
    for block in filing.blocks:
        lines += _block(filing, block)
    return "\n".join(lines) + "\n"


def _doubt(doubt: Doubt) -> str:
    where = f" at {doubt.span.start}-{doubt.span.end}" if doubt.span is not None else ""
    said = textwrap.shorten(doubt.quoted, _WIDTH, placeholder=" …")
    return f"  doubt{where}: {doubt.kind.value}" + (f" “{said}”" if said else "")


def _weighed(decision: Decision) -> str:
    return f"{decision.reason} ({decision.weight:+.2f})" if decision.weight else decision.reason


def _block(filing: Filing, block: Block) -> list[str]:
    words = " ".join(block.span.of(filing.text)[: 4 * _WIDTH].split())
    name = block.role.value
    if block.noise is not None:
        name = f"noise, {block.noise.value}"
        if block.noise is Noise.WHITE_SPACE:
            return []
    elif block.factor is not None:
        joint = " " if block.role is Role.HEADING else " of factor "
        name = f"{name}{joint}{block.factor}"
    head = f"{block.span.start:>7}-{block.span.end:<7} {name}: "
    lines = [textwrap.shorten(head + words, _WIDTH, placeholder=" …") if words else head.rstrip()]
    for decision in block.decisions:
        weight = f"{decision.weight:+.2f}" if decision.weight else "     "
        lines.append(f"        {weight} {decision.stage}: {decision.reason}")
    return lines
