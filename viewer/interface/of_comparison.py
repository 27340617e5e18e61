"""The pairs, factors and shifts of a comparison as rows: ``{"pair": "p3", "status": "edited", …}``."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import asdict
from typing import Any

from viewer.comparison.model import Comparison, Flag, Pair
from viewer.comparison.places import FilingSide, PlacedSpan, factor_id, is_factor
from viewer.comparison.shifts.shift import Shift, Turn
from viewer.comparison.shifts.weight import weights
from viewer.comparison.summary import pair_similarity
from viewer.filings.model import Factor
from viewer.review.pairing.content import HASH, content_of, digest_of
from viewer.wording.shifts import shift_text, shift_words

_SIMILARITIES = ("cosine", "jaccard", "edit", "simple")


def pair_rows(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """Yield a row for each pair, that of the introduction and of what was set aside among them."""
    weighed = weights(comparison)
    for pair in comparison.all_pairs:
        yield {
            "pair": pair.id,
            "key": content_of(pair).key,
            "heading": pair.heading,
            "category": pair.category_path[-1] if pair.category_path else None,
            "old": list(pair.old),
            "new": list(pair.new),
            "is_factor": is_factor((*pair.new, *pair.old)[0]),
            "status": pair.status.value,
            **flags(pair.flags),
            "similarity": pair.similarity,
            **_similarities(pair),
            "why": pair.why,
            "nearest": pair.nearest.factor if pair.nearest else None,
            "containment": pair.nearest.containment if pair.nearest else None,
            "inserted": pair.inserted,
            "deleted": pair.deleted,
            "changes": pair.change_count,
            "figures": len(pair.figures),
            "figures_changed": pair.figures_changed,
            "shifts": len(pair.shifts),
            "weight": weighed[pair.id],
            "by_hand": pair.manual,
        }


def flags(found: Collection[Flag]) -> dict[str, bool]:
    """Return a column for each flag."""
    return {flag.value: flag in found for flag in Flag}


def _similarities(pair: Pair) -> dict[str, float | None]:
    if not pair.old or not pair.new:
        return dict.fromkeys(_SIMILARITIES)
    return asdict(pair_similarity(pair))


def factor_rows(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """Yield a row for each factor of the old filing, then of the new one."""
    for side in FilingSide:
        for factor in comparison.filing(side).factors:
            identifier = factor_id(side, factor.number)
            pair = comparison.pair_of[identifier]
            yield {
                "side": side.value,
                "factor": identifier,
                "number": factor.number,
                "key": factor_key(factor),
                "heading": factor.heading.text,
                "categories": list(factor.category_path),
                "paragraphs": len(factor.paragraphs),
                "words": len(factor.text.split()),
                "characters": len(factor.text),
                "pair": pair.id,
                "status": pair.status.value,
                "text": factor.text,
            }


def factor_key(factor: Factor) -> str:
    """Return the content key of a factor: the same for the same text in any filing, as in the JSON."""
    return digest_of(factor.text)[:HASH]


def shift_rows(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """Yield a row for each change that alters what is claimed, in the order of the pairs and their texts."""
    for pair in comparison.all_pairs:
        for shift in pair.shifts:
            yield {
                "pair": pair.id,
                "pair_key": content_of(pair).key,
                "heading": pair.heading,
                "kind": shift.kind.value,
                "why": shift_words(shift),
                "came_true": shift.hypothetical_came_true,
                **_sides(comparison, shift),
            }


def _sides(comparison: Comparison, shift: Shift) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for side, turn in ((FilingSide.OLD, shift.old), (FilingSide.NEW, shift.new)):
        row |= {f"{side.value}_{name}": value for name, value in _turn(comparison, turn).items()}
    return row


def _turn(comparison: Comparison, turn: Turn) -> dict[str, Any]:
    return {
        "words": shift_text(comparison, turn.words),
        "claimed": turn.claimed.value,
        "sentence": shift_text(comparison, turn.sentence),
        **place_columns(turn.words),
    }


def place_columns(placed: PlacedSpan) -> dict[str, Any]:
    """Return where something stands."""
    return {
        "factor": placed.place.factor,
        "paragraph": placed.place.part,
        "start": placed.span.start,
        "end": placed.span.end,
    }
