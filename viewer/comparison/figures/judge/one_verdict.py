"""``As of June 28, 2024 … If, on June 28, 2024``: what became of a date is one and the same in its paragraph.

A record date that a first sentence tells as of is a plain day in the second; by itself, that day would have
no reason to be two days later a year on.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.figures.values import Value

_Advance = tuple[Place, Place, Value, Value]
"""The two paragraphs, and from which date to which."""


def agree_in_paragraphs(rows: OpenLedgers) -> None:
    """Let a date that rolled forward in one sentence of a paragraph have rolled forward in all of them."""
    advances: dict[_Advance, list[tuple[int, FigureChange]]] = defaultdict(list)
    for index, change in rows.all():
        if change.kind is FigureKind.DATE and change.old is not None and change.new is not None:
            key = (change.old.place, change.new.place, change.old.figure.value, change.new.figure.value)
            advances[key].append((index, change))
    for found in advances.values():
        rolled = next((row for _, row in found if row.verdict is FigureVerdict.ROLLED_FORWARD), None)
        if rolled is None:
            continue
        for index, change in found:
            if change.verdict is FigureVerdict.CHANGED:
                reason = f"{rolled.reason}, as elsewhere in its paragraph"
                other = replace(change, verdict=rolled.verdict, delta=rolled.delta, reason=reason)
                rows.substitute(index, change, other)
