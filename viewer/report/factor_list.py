"""``factordiff factors FILE``: what was found in one filing, before there is another to compare it with."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from viewer.comparison.beside.texts import beside_factors
from viewer.comparison.places import AROUND, ASIDE, FilingSide, factor_id
from viewer.filings.confidence.doubt import Doubt
from viewer.filings.model import Coverage, Factor, Filing, Paragraph
from viewer.review.pairing.content import HASH, digest_of
from viewer.wording.pairs import counted
from viewer.wording.readings.doubts import doubt_words, other_warnings, section_warnings
from viewer.wording.readings.filings import file_name, warnings_of

SCHEMA_ID = "factordiff.factors/2"


def render_factors_json(filing: Filing) -> str:
    """Return the filing as indented JSON text that ends with a line end; factor ids are ``f1``, ``f2`` …"""
    document = {"schema": SCHEMA_ID, **filing_to_json(filing, None)}
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def render_factors_text(filing: Filing) -> str:
    """Return a line on the section and one for each factor, under its categories: number, heading, words."""
    section = filing.section
    where = f"Item {section.item}, " if section.item else ""
    count = counted(len(filing.factors), "factor")
    found = f"{where}“{section.title}” ({section.confidence:.0%} sure), {count}"
    lines = [
        f"{filing.name}: {found}",
        *(f"  warning: {warning}" for warning in warnings_of(filing)),
    ]
    for path, factors in groupby(filing.factors, key=lambda factor: factor.category_path):
        if path:
            lines += ["", " › ".join(path)]
        for factor in factors:
            lines.append(f"{factor.number:4}  {factor.heading.text}  [{len(factor.text.split()):,} words]")
    return "\n".join(lines) + "\n"


def filing_to_json(
    filing: Filing,
    side: FilingSide | None,
    *,
    paths: bool = False,
    shown: Callable[[str], bool] = lambda _: True,
) -> dict[str, Any]:
    """Return one filing as plain values.

    Args:
        filing: The filing.
        side: The side whose ids its factors have; None for one that is looked at alone.
        paths: Whether its file is named with its folders, which say more of a user than others need to know.
        shown: Tells of an id whether the texts of that factor, or of what stands beside them, are wanted.
    """
    around, aside = beside_factors(filing)
    return {
        "path": filing.path if paths else file_name(filing),
        "sha256": filing.sha256,
        "format": filing.format,
        "form": filing.form,
        "fiscal_year": filing.fiscal_year,
        "company": filing.company,
        "filed": filing.properties.get("filed"),
        "accession": filing.properties.get("accession"),
        "section": _section(filing),
        "coverage": _coverage(filing.coverage),
        "warnings": list(other_warnings(filing)),
        "doubts": [
            _doubt(doubt)
            for doubt in filing.doubts
            if doubt.factor is None or shown(factor_id(side, doubt.factor))
        ],
        "preamble": _texts(filing.preamble if shown(factor_id(side, AROUND)) else ()),
        "introduction": _texts(around.paragraphs if shown(factor_id(side, AROUND)) else ()),
        "notes": _texts(aside.paragraphs if shown(factor_id(side, ASIDE)) else ()),
        "factors": [
            _factor(factor, side) for factor in filing.factors if shown(factor_id(side, factor.number))
        ],
    }


def _section(filing: Filing) -> dict[str, Any]:
    section = filing.section
    return {
        "item": section.item,
        "title": section.title,
        "start": section.span.start,
        "end": section.span.end,
        "confidence": section.confidence,
        "by_hand": section.by_hand,
        "warnings": list(section_warnings(filing)),
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "characters": coverage.characters,
        "assigned": coverage.assigned,
        "noise": dict(coverage.noise),
        "unassigned": [[span.start, span.end] for span in coverage.unassigned],
    }


def _doubt(doubt: Doubt) -> dict[str, Any]:
    """One doubt with its place: a half-open span of code points of the filing's text."""
    return {
        "kind": doubt.kind.value,
        "start": doubt.span.start if doubt.span is not None else None,
        "end": doubt.span.end if doubt.span is not None else None,
        "factor": doubt.factor,
        "text": doubt_words(doubt),
    }


def _factor(factor: Factor, side: FilingSide | None) -> dict[str, Any]:
    return {
        "id": factor_id(side, factor.number),
        "key": digest_of("\n".join((factor.heading.text, *_texts(factor.paragraphs))))[:HASH],
        "heading": factor.heading.text,
        "category": factor.category,
        "category_path": list(factor.category_path),
        "paragraphs": _texts(factor.paragraphs),
        "words": len(factor.text.split()),
    }


def _texts(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs]
