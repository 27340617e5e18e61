"""The manifest of a report: how it was made, what was found of each factor, and a digest of what it says.

The case: a report comes back from a third party. Is it the one that was handed out, to the word; and do the
two files still give what it says? The manifest answers both. It is no signature: who changes a report can
change its digest too. It finds what was changed without that in mind, and by mistake.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from viewer.comparison.model import Comparison, Pair, PlacedFigure
from viewer.report.content.selection import selection_of
from viewer.report.formats import BY_NAME
from viewer.report.joining import joined_diff
from viewer.report.made.facts import how_made
from viewer.report.made.making import Making
from viewer.review.pairing.content import content_of

if TYPE_CHECKING:
    from viewer.review import Review

SCHEMA = "factordiff.manifest/1"
UNSEALED = "0" * 64
"""Stands for the digest while it is reckoned, which cannot be a part of itself."""
_NEW_LINES = re.compile(r"\r\n?")


def manifest_of(
    comparison: Comparison, review: Review | None, making: Making | None, format_: str
) -> dict[str, Any]:
    """Return the manifest of a report, not yet sealed.

    Args:
        comparison: What the report is of.
        review: The review that went into it.
        making: What was asked of it.
        format_: Its format, as the command line calls it.
    """
    shown = shown_in(comparison, review, making, format_)
    found = found_of(comparison)
    for one in found:
        if one["key"] not in shown:
            one["heading"] = ""  # It is a sentence of what was left out.
    return {
        "schema": SCHEMA,
        "format": format_,
        "made": asdict(how_made(comparison, review, making, format_)),
        "manual": [{"old": list(one.old), "new": list(one.new)} for one in comparison.manual],
        "found": found,
        "shown": shown,
        "content": UNSEALED,
    }


def found_of(comparison: Comparison) -> list[dict[str, Any]]:
    """Return what was found of each pair, in short: enough to tell which of them is another one today."""
    return [_found(pair) for pair in comparison.all_pairs]


def shown_in(comparison: Comparison, review: Review | None, making: Making | None, format_: str) -> list[str]:
    """Return the keys of the pairs that a report shows, in its order."""
    selection = selection_of(comparison, review, making or Making(), BY_NAME[format_])
    return [content_of(pair).key for pair in selection.pairs]


def _found(pair: Pair) -> dict[str, Any]:
    """A pair by its texts; what differs in them, and its figures, each as a digest."""
    words = [[op.value, text] for op, text in joined_diff(pair.rows)]
    figures = [
        [change.verdict.value, *(_figure(side) for side in (change.old, change.new))]
        for change in pair.figures
    ]
    return {
        "key": content_of(pair).key,
        "heading": pair.heading,
        "status": pair.status.value,
        "flags": [flag.value for flag in pair.flags],
        "words": digest(json.dumps(words)),
        "figures": digest(json.dumps(figures)),
        "figures_changed": pair.figures_changed,
    }


def _figure(placed: PlacedFigure | None) -> list[Any] | None:
    if placed is None:
        return None
    place, figure = placed.place, placed.figure
    return [place.factor, place.part, figure.start, figure.end, figure.value.plain]


def manifest_text(manifest: Mapping[str, Any]) -> str:
    """Return a manifest as JSON on one line, in letters that every encoding has."""
    return json.dumps(manifest, ensure_ascii=True, separators=(",", ":"))


def digest(text: str) -> str:
    """Return the SHA-256 of a text, whatever ends its lines: mail and editors change that."""
    return hashlib.sha256(_NEW_LINES.sub("\n", text).encode("utf-8", "surrogatepass")).hexdigest()


def sealed(text: str) -> str:
    """Return a report with its digest in place of the zeros in its manifest, the last of them.

    What cannot be encoded is replaced first, as in the file, so that the digest is of what is read there.
    """
    text = text.encode("utf-8", "replace").decode("utf-8")
    before, zeros, after = text.rpartition(UNSEALED)
    return f"{before}{digest(text)}{after}" if zeros else text


def is_intact(text: str, content: str) -> bool:
    """Tell whether a report says, to the word, what it said when it was sealed."""
    before, there, after = text.rpartition(content)
    return bool(there) and digest(f"{before}{UNSEALED}{after}") == content
