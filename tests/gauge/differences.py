"""All that two sides say otherwise, job by job: documents by what they hold, reports line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.gauge.comparisons import comparison_differences
from tests.gauge.difference import Difference
from tests.gauge.keys import keys_of, only_in, without
from tests.gauge.lines import line_differences
from tests.gauge.readings import reading_differences

Result = dict[str, Any]
"""What the collecting script wrote on one job."""

DOCUMENTS = {"json": "comparisons", "factors": "readings"}
"""Outputs that are compared by what they hold -> what they are documents of."""


def all_differences(results: Mapping[str, tuple[Result, Result]]) -> list[Difference]:
    """Return what differs over all jobs.

    Args:
        results: label of a job -> its result under the base, and now.
    """
    found: list[Difference] = []
    for name, whole in DOCUMENTS.items():
        pairs = {
            where: (json.loads(base), json.loads(now))
            for where, sides in results.items()
            if (texts := _texts(name, sides)) is not None
            for base, now in [texts]
        }
        new, gone = _keys(list(pairs.values()))
        found += [Difference("keys", whole, key, f"new keys: {key}") for key in new]
        found += [Difference("keys", whole, key, f"keys gone: {key}") for key in gone]
        for where, (base, now) in pairs.items():
            found += _document_differences(
                name, where, without(base, frozenset(gone)), without(now, frozenset(new))
            )
    for where, sides in results.items():
        found += _other_differences(where, *sides)
    # Each pair holds both its filings; what differs in the reading of one is told once.
    return list(dict.fromkeys(found))


def _keys(pairs: Sequence[tuple[Any, Any]]) -> tuple[list[str], list[str]]:
    base, now = keys_of(pair[0] for pair in pairs), keys_of(pair[1] for pair in pairs)
    return only_in(now, base), only_in(base, now)


def _document_differences(name: str, where: str, base: Any, now: Any) -> Iterator[Difference]:
    if name == "json":
        return comparison_differences(where, base, now)
    return reading_differences(base, now)


def _texts(name: str, sides: tuple[Result, Result]) -> tuple[str, str] | None:
    base, now = (side.get("outputs", {}).get(name, {}).get("text") for side in sides)
    return None if base is None or now is None else (base, now)


def _other_differences(where: str, base: Result, now: Result) -> Iterator[Difference]:
    """Yield what differs in the reports, and outputs that only one side has."""
    if "error" in base or "error" in now:
        before, after = _state(base), _state(now)
        if before != after:
            yield Difference("outputs", where, "all", f"{before} → {after}")
        return
    for name in dict.fromkeys((*base["outputs"], *now["outputs"])):
        texts = _texts(name, (base, now))
        if texts is None:
            before, after = (_state(side["outputs"].get(name, {})) for side in (base, now))
            if before != after:
                yield Difference("outputs", where, name, f"{name}: {before} → {after}")
        elif name not in DOCUMENTS:
            yield from line_differences(name, where, *texts)


def _state(output: Mapping[str, Any]) -> str:
    if "error" in output:
        return f"could not be made ({output['error']})"
    return "made" if "text" in output or "outputs" in output else "not offered"
