"""How one filing was read before and now: its section, its factors, and what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rapidfuzz.fuzz import ratio

from tests.gauge.difference import Difference, quoted
from tests.gauge.matching import in_other_order, matched
from tests.gauge.values import value_differences

Filing = dict[str, Any]


def reading_differences(base: Filing, now: Filing) -> Iterator[Difference]:
    """Yield what differs in the reading of one filing, given as JSON."""
    where = now.get("path") or base.get("path") or ""
    for text in value_differences(_without(base, "factors"), _without(now, "factors")):
        yield Difference("sections", where, text.partition(":")[0], text)
    before, after = ([_without(factor, "id") for factor in one.get("factors", [])] for one in (base, now))
    pairs = matched(before, after, _heading, lambda one, other: ratio(_heading(one), _heading(other)))
    for one, other in pairs:
        yield from _factor_differences(where, one, other)
    if in_other_order(pairs, before):
        yield Difference("factors", where, "order", "the factors stand in another order")


def _factor_differences(
    where: str, base: dict[str, Any] | None, now: dict[str, Any] | None
) -> Iterator[Difference]:
    if base is None or now is None:
        only = base or now or {}
        size = f"{len(only.get('paragraphs', []))} paragraphs"
        text = f"{'lost' if now is None else 'new'} factor {quoted(_heading(only), 100)} · {size}"
        yield Difference("factors", where, text, text)
        return
    for text in value_differences(base, now):
        yield Difference("factors", where, _heading(now), f"factor {quoted(_heading(now))} · {text}")


def _heading(factor: dict[str, Any]) -> str:
    return str(factor.get("heading", ""))


def _without(values: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}
