"""Two values of any shape: what differs, leaf by leaf, each with the way to it.

It holds what no other module knows, so that a part of the JSON that is added later is compared from its first
day.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.gauge.difference import changed_words, cut_inside, told
from tests.gauge.lines import replaced

_ID = re.compile(r"[onf]\d+")


def value_differences(base: Any, now: Any, path: str = "") -> Iterator[str]:
    """Yield a line for each leaf that differs; a key that is absent is like one that is null."""
    if base == now:
        return
    if isinstance(base, dict) and isinstance(now, dict):
        for key in dict.fromkeys((*base, *now)):
            yield from value_differences(base.get(key), now.get(key), f"{path}.{key}".lstrip("."))
    elif isinstance(base, list) and isinstance(now, list):
        yield from _list_differences(base, now, path)
    elif isinstance(base, str) and isinstance(now, str):
        marked = changed_words(base, now)
        yield f"{path}: {f'{base} → {now}' if marked == f'[-{base}-]{{+{now}+}}' else marked}"
    elif not (_is_empty(base) and _is_empty(now)):
        yield f"{path}: {told(base)} → {told(now)}"


def with_names(document: Any, names: Mapping[str, str]) -> Any:
    """Return a document in which a factor is called by its heading: its id is only its number."""
    if isinstance(document, dict):
        return {key: with_names(value, names) for key, value in document.items()}
    if isinstance(document, list):
        return [with_names(value, names) for value in document]
    if isinstance(document, str) and _ID.fullmatch(document):
        return names.get(document, document)
    return document


def _list_differences(base: list[Any], now: list[Any], path: str) -> Iterator[str]:
    before, after = ([json.dumps(value, sort_keys=True) for value in values] for values in (base, now))
    for gone, come in replaced(before, after):
        if len(gone) == len(come):
            for one, other in zip(gone, come, strict=True):
                yield from value_differences(json.loads(one), json.loads(other), f"{path}[]")
            continue
        yield from (f"{path}: [-{_item(one)}-]" for one in gone)
        yield from (f"{path}: {{+{_item(other)}+}}" for other in come)


def _item(kept: str) -> str:
    value = json.loads(kept)
    return cut_inside(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), 160)


def _is_empty(value: object) -> bool:
    return value is None or value == [] or value == {}
