"""Keys that all documents of one side lack: told once, and then left out of what is compared.

A key that was added stands in every row. Without this a new key would be ten thousand changed rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

DATA = frozenset({"noise"})
"""Objects whose keys are words of the filing's, not of the format's."""

Keys = dict[str, set[str]]
"""Path of an object -> the keys that it has anywhere."""


def keys_of(documents: Iterable[Any]) -> Keys:
    """Return the keys of all objects in some documents."""
    found: Keys = defaultdict(set)
    for document in documents:
        _gather(document, "", found)
    return found


def only_in(one: Keys, other: Keys) -> list[str]:
    """Return the paths of the keys of ``one`` that ``other`` lacks, where both have the object."""
    lacking = {
        f"{path}.{key}".lstrip(".")
        for path, keys in one.items()
        if path in other
        for key in keys - other[path]
    }
    return sorted(lacking)


def without(document: Any, paths: frozenset[str], path: str = "") -> Any:
    """Return a document without some keys."""
    if isinstance(document, dict):
        return {
            key: without(value, paths, inner)
            for key, value in document.items()
            if (inner := f"{path}.{key}".lstrip(".")) not in paths
        }
    if isinstance(document, list):
        return [without(value, paths, f"{path}[]") for value in document]
    return document


def _gather(document: Any, path: str, found: Keys) -> None:
    if isinstance(document, dict):
        found[path] |= set(document)
        for key, value in document.items():
            if key not in DATA:
                _gather(value, f"{path}.{key}".lstrip("."), found)
    elif isinstance(document, list):
        for value in document:
            _gather(value, f"{path}[]", found)
