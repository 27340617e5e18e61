"""``factordiff factors FILE``: what was found in one filing, before there is another to compare it with."""

from __future__ import annotations

import json
from itertools import groupby

from viewer.filings.model import Filing
from viewer.report.json_document import filing_to_json
from viewer.wording.pairs import counted
from viewer.wording.readings.filings import warnings_of

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
