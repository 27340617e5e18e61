"""Comparisons built by hand, for tests of what shows or stores them.

Word-level marks come from difflib (with autojunk off), so these builders need no stage of the product.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.model import (
    Change,
    Comparison,
    FigureChange,
    Flag,
    Nearest,
    Op,
    Pair,
    Row,
    Segment,
    Similarity,
    Status,
)
from viewer.comparison.options import Options
from viewer.comparison.places import Place
from viewer.filings.model import Block, Factor, Filing, Paragraph, Role, Section, Span


@dataclass(frozen=True)
class PairSpec:
    """A pair as ``(old part, new part)`` rows, the heading first; None makes a gap."""

    rows: Sequence[tuple[str | None, str | None]]
    flags: tuple[Flag, ...] = ()
    category: str | None = None
    figures: tuple[FigureChange, ...] = ()


def segments_between(old: str, new: str) -> tuple[Segment, ...]:
    """Word-level segments between two texts."""
    a, b = (re.findall(r"\s+|\w+|.", text) for text in (old, new))
    segments: list[Segment] = []
    for op, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if op == "equal":
            segments.append(Segment(Op.EQUAL, "".join(a[i:j])))
            continue
        if j > i:
            segments.append(Segment(Op.DELETE, "".join(a[i:j])))
        if m > k:
            segments.append(Segment(Op.INSERT, "".join(b[k:m])))
    return tuple(segments)


def changes_of(segments: Sequence[Segment]) -> tuple[Change, ...]:
    """Maximal runs of differences in row coordinates."""
    changes: list[Change] = []
    at_old = at_new = 0
    start: tuple[int, int] | None = None
    for segment in (*segments, Segment(Op.EQUAL, "")):
        if segment.op is Op.EQUAL:
            if start is not None:
                changes.append(Change(Span(start[0], at_old), Span(start[1], at_new)))
                start = None
            at_old += len(segment.text)
            at_new += len(segment.text)
            continue
        start = start or (at_old, at_new)
        if segment.op is Op.DELETE:
            at_old += len(segment.text)
        else:
            at_new += len(segment.text)
    return tuple(changes)


def build_filing(
    name: str, factors: Sequence[tuple[str | None, Sequence[str]]], fiscal_year: int = 2024
) -> Filing:
    """A filing whose factors are ``(category, [heading, paragraph, …])``."""
    text, blocks, built = "", [], []
    for number, (category, parts) in enumerate(factors, start=1):
        paragraphs = []
        for index, part in enumerate(parts):
            span = Span(len(text), len(text) + len(part) + 2)
            role = Role.PARAGRAPH if index else Role.HEADING
            blocks.append(Block(span, role, factor=number))
            paragraphs.append(Paragraph(part, (Span(span.start, span.end - 2),)))
            text += part + "\n\n"
        path = (category,) if category else ()
        built.append(Factor(number, paragraphs[0], tuple(paragraphs[1:]), path))
    section = Section(Span(0, len(text)), "3.D", "Risk Factors", 1.0)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Filing(
        path=f"{name}.md",
        sha256=digest,
        text=text,
        encoding="utf-8",
        format="markdown",
        form="20-F",
        company=name,
        fiscal_year=fiscal_year,
        section=section,
        blocks=tuple(blocks),
        preamble=(),
        factors=tuple(built),
    )


def _rows(spec: PairSpec, old: str | None, new: str | None) -> tuple[Row, ...]:
    rows, at = [], [0, 0]
    for before, after in spec.rows:
        places: list[tuple[Place, ...]] = []
        for side, (factor, text) in enumerate(((old, before), (new, after))):
            places.append((Place(factor, at[side]),) if factor and text is not None else ())
            at[side] += text is not None
        segments = segments_between(before or "", after or "")
        rows.append(Row(places[0], places[1], segments, changes_of(segments)))
    return tuple(rows)


def build_comparison(specs: Sequence[PairSpec]) -> Comparison:
    """A comparison whose filings hold just what the specs say, in their order."""
    sides: list[list[tuple[str | None, list[str]]]] = [[], []]
    pairs = []
    for number, spec in enumerate(specs, start=1):
        ids: list[str | None] = [None, None]
        for side, prefix in enumerate("on"):
            parts = [row[side] for row in spec.rows if row[side] is not None]
            if parts:
                sides[side].append((spec.category, [part for part in parts if part is not None]))
                ids[side] = f"{prefix}{len(sides[side])}"
        rows = _rows(spec, ids[0], ids[1])
        differs = any(row.differs for row in rows)
        status = Status.EDITED if differs else Status.UNCHANGED
        if ids[0] is None:
            status = Status.ADDED
        if ids[1] is None:
            status = Status.REMOVED
        text = [[s for s in row.segments if s.op is not Op.EQUAL] for row in rows]
        inserted = sum(len(s.text) for line in text for s in line if s.op is Op.INSERT)
        deleted = sum(len(s.text) for line in text for s in line if s.op is Op.DELETE)
        heading = next(part for part in (spec.rows[0][1], spec.rows[0][0]) if part is not None)
        alone = status in (Status.ADDED, Status.REMOVED)
        pairs.append(
            Pair(
                id=f"p{number}",
                old=(ids[0],) if ids[0] else (),
                new=(ids[1],) if ids[1] else (),
                status=status,
                flags=spec.flags,
                similarity=0.0 if alone else 1.0 if not differs else 0.9,
                why="built by hand",
                nearest=Nearest("n1" if ids[0] else "o1", 0.12) if alone else None,
                rows=rows,
                figures=spec.figures,
                heading=heading,
                category_path=(spec.category,) if spec.category else (),
                inserted=inserted,
                deleted=deleted,
            )
        )
    counts: dict[str, int] = {status.value: 0 for status in Status}
    for pair in pairs:
        counts[pair.status.value] += 1
    counts["figures_changed"] = sum(pair.figures_changed for pair in pairs)
    return Comparison(
        old=build_filing("Harbour Line", sides[0], 2024),
        new=build_filing("Harbour Line", sides[1], 2025),
        pairs=tuple(pairs),
        options=Options(),
        similarity=Similarity(0.9, 0.8, 0.85, 0.7),
        counts=counts,
    )
