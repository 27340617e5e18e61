"""A note's words are kept by what differs from the words that they were written over.

The case: a note grows by a sentence on each of four hundred days. Kept whole each time, the last edit takes
as much room as the first hundred together, and the record grows by the square of the days. So an act on a
long note is kept as the stretch that it changed, and leads to the act that it was written over.

It is whole again whenever it is read. What an act leads to is never lost to it: where that act is replaced,
as a note that is being typed is, all that lead to it are made whole first, in the same transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from viewer.review.acts.act import Act, What

LEAST = 200
"""Characters of a note that is worth shortening: what leads to another act takes some 90 bytes by itself."""
DEEPEST = 50
"""Acts that one leads through at most until one that is whole: each is a look into the database when it is
read."""
_VALUE = "SELECT value FROM acts WHERE id = ?"


def shortened(connection: sqlite3.Connection, act: Act) -> tuple[Mapping[str, Any], str | None]:
    """Return what to keep of an act's value, and the id of the act that it leads to; None where it is whole.

    Args:
        connection: To the database, within the transaction that adds the act.
        act: Any act.
    """
    text = act.value.get("text")
    if act.what is not What.NOTE or not isinstance(text, str) or len(text) < LEAST or len(act.over) != 1:
        return act.value, None
    base, _, revision = act.over[0].rpartition("/")
    row = connection.execute("SELECT value, revision, what FROM acts WHERE id = ?", (base,)).fetchone()
    if row is None or str(row[1]) != revision or row[2] != act.what.value or base == act.id:
        return act.value, None
    held = json.loads(row[0])["text"]
    depth = held["depth"] + 1 if isinstance(held, dict) else 1
    before = whole_text(connection, held)
    head = _alike(before, text)
    tail = _alike(before[head:][::-1], text[head:][::-1])
    put = text[head : len(text) - tail]
    if depth > DEEPEST or len(put) > len(text) // 2:
        return act.value, None
    return {**act.value, "text": {"of": base, "head": head, "tail": tail, "put": put, "depth": depth}}, base


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)


def whole(connection: sqlite3.Connection, value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a value as it was said.

    Raises:
        KeyError, TypeError, ValueError: it leads to no act, or in a circle.
    """
    if not isinstance(value.get("text"), dict):
        return value
    return {**value, "text": whole_text(connection, value["text"])}


def whole_text(connection: sqlite3.Connection, kept: object) -> str:
    """Return the words of a note, whole or not."""
    steps = []
    while isinstance(kept, dict):
        steps.append(kept)
        if len(steps) > DEEPEST:
            raise ValueError("a note leads to no words")
        row = connection.execute(_VALUE, (kept["of"],)).fetchone()
        if row is None:
            raise ValueError("a note leads to an act that is not there")
        kept = json.loads(row[0])["text"]
    if not isinstance(kept, str):
        raise TypeError("the words of a note are no text")
    for step in reversed(steps):
        head, tail, put = step["head"], step["tail"], step["put"]
        if not 0 <= head <= len(kept) - tail or tail < 0:
            raise ValueError("a note leads to other words than it was written over")
        kept = f"{kept[:head]}{put}{kept[len(kept) - tail :]}"
    return kept


def make_whole(connection: sqlite3.Connection, name: str) -> None:
    """Keep all acts whole that lead to one which is about to be replaced."""
    rows = connection.execute("SELECT id, value FROM acts WHERE leads_to = ?", (name,)).fetchall()
    for one, value in rows:
        kept = dict(whole(connection, json.loads(value)))
        text = json.dumps(kept, ensure_ascii=True, separators=(",", ":"))
        connection.execute("UPDATE acts SET value = ?, leads_to = NULL WHERE id = ?", (text, one))
