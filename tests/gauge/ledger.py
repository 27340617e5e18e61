"""The ledger of one pair of factors before and now: rows are found again by the figures that they show."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Any

from tests.gauge.difference import Difference, quoted
from tests.gauge.matching import in_other_order, matched
from tests.gauge.values import value_differences

Row = dict[str, Any]

PLACES = ("start", "end", "paragraph")
"""Where a figure stands: it differs in every later row as soon as a word of the text does."""


def ledger_differences(
    where: str, heading: str, base: Sequence[Row], now: Sequence[Row]
) -> Iterator[Difference]:
    """Yield the rows that changed, went or came."""
    pairs = matched(base, now, _figures, _likeness)
    for number, (one, other) in enumerate(pairs):
        subject = f"{heading}\0{number}"
        lead = f"factor {quoted(heading)} · figure: "
        if one is None or other is None:
            only = one or other or {}
            told = f"{'lost' if other is None else 'new'} row: {_shown(only)} | {_verdict(only)}"
            yield Difference("figures", where, subject, lead + told)
            continue
        changes = list(_changes(one, other))
        if changes:
            yield Difference("figures", where, subject, f"{lead}{_shown(one)} | {' · '.join(changes)}")
        moves = list(_place_changes(one, other))
        if moves:
            yield Difference("figure places", where, subject, f"{lead}{_shown(one)} | {' · '.join(moves)}")
    if in_other_order(pairs, base):
        lead = f"factor {quoted(heading)} · "
        yield Difference("figures", where, heading, f"{lead}the rows stand in another order")


def _changes(base: Row, now: Row) -> Iterator[str]:
    if _verdict(base) != _verdict(now):
        yield f"{_verdict(base)} → {_verdict(now)}"
    elif base.get("delta") != now.get("delta"):
        yield f"delta: {base.get('delta')} → {now.get('delta')}"
    if _shown(base) != _shown(now):
        yield f"now {_shown(now)}"
    yield from value_differences(_rest(base), _rest(now))
    for side in ("old", "new"):
        # A figure that the row lost or gained is told by what is shown.
        if base.get(side) and now.get(side):
            for text in value_differences(_apart_from_place(base[side]), _apart_from_place(now[side])):
                if not _is_told_of_row(text, base, now):
                    yield f"{side}.{text}"


def _is_told_of_row(text: str, base: Row, now: Row) -> bool:
    """Whether a change of one side's measure is the row's too."""
    return text in value_differences(base.get("measure"), now.get("measure"), "measure")


def _rest(row: Row) -> Row:
    """A row without what is told in another way."""
    return {key: row[key] for key in row if key not in ("change", "percent", "delta", "old", "new")}


def _apart_from_place(figure: Row) -> Row:
    return {key: figure[key] for key in figure if key not in (*PLACES, "text")}


def _place(figure: Row) -> Row:
    return {key: figure.get(key) for key in PLACES}


def _place_changes(base: Row, now: Row) -> Iterator[str]:
    for side in ("old", "new"):
        if base.get(side) and now.get(side):
            yield from value_differences(_place(base[side]), _place(now[side]), side)


def _verdict(row: Row) -> str:
    percent = row.get("percent")
    share = f" {percent:+.1f}%" if isinstance(percent, int | float) else ""
    return f"{row.get('change')}{share}"


def _shown(row: Row) -> str:
    old, new = _text(row, "old"), _text(row, "new")
    return old if old == new else f"{old or '—'} → {new or '—'}"


def _text(row: Row, side: str) -> str:
    return str((row.get(side) or {}).get("text", ""))


def _figure(row: Row, side: str) -> Hashable:
    figure = row.get(side) or {}
    return figure.get("factor"), figure.get("paragraph"), figure.get("text")


def _figures(row: Row) -> Hashable:
    return _figure(row, "old"), _figure(row, "new")


def _likeness(base: Row, now: Row) -> float:
    """One figure in the same place is enough; so is the same text on both sides, in another place."""
    nothing = (None, None, None)
    if any(_figure(base, side) == _figure(now, side) != nothing for side in ("old", "new")):
        return 100.0
    same = _text(base, "old") == _text(now, "old") and _text(base, "new") == _text(now, "new")
    return 90.0 if same else 0.0
