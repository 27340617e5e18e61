"""Tell what differs: a count of each kind first, then lines, a fair share of each pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tests.gauge.difference import UNITS, Difference

LIMIT = 40
"""Lines that are printed of a kind."""
_NAMED = 3
"""Pairs that a line names which is true of several."""


def report_lines(differences: Sequence[Difference], limit: int | None = LIMIT) -> Iterator[str]:
    """Yield the report.

    Args:
        differences: in the order of the jobs.
        limit: lines of each kind; None for all.
    """
    kinds: dict[str, list[Difference]] = defaultdict(list)
    for kind in UNITS:
        kinds[kind] = []
    for each in differences:
        kinds[each.kind].append(each)
    told = {kind: found for kind, found in kinds.items() if found}
    for kind, found in told.items():
        yield count_line(kind, found)
    for kind, found in told.items():
        yield ""
        yield f"── {kind} ──"
        lines = grouped(found)
        chosen = lines if limit is None else fair_share(lines, limit)
        yield from (f"{where} · {text}" for where, text in chosen)
        if len(chosen) < len(lines):
            yield f"… and {len(lines) - len(chosen)} more lines (ALL=1 prints them)"


def count_line(kind: str, found: Sequence[Difference]) -> str:
    """Return, for instance, ``figures: 12 rows changed in 3 pairs (…: 8, …: 3, …: 1)``."""
    each = Counter(where for where, _ in dict.fromkeys((one.where, one.subject) for one in found))
    places = ", ".join(f"{where}: {count}" for where, count in each.most_common(6))
    more = ", …" if len(each) > 6 else ""
    unit = counted(sum(each.values()), UNITS.get(kind, "line"))
    return f"{kind}: {unit} changed in {counted(len(each), _thing(each))} ({places}{more})"


def counted(count: int, thing: str) -> str:
    """Return a count and a word in the right number."""
    if count == 1:
        return f"1 {thing}"
    first, *rest = thing.split(" ", 1)
    return " ".join([f"{count:,}", f"{first}s", *rest])


def grouped(found: Sequence[Difference]) -> list[tuple[str, str]]:
    """Return ``(where, text)``, with what is said alike of several pairs said once."""
    places: dict[str, list[str]] = defaultdict(list)
    for each in found:
        places[each.text].append(each.where)
    return [(_where(wheres), text) for text, wheres in places.items()]


def fair_share(lines: Sequence[tuple[str, str]], limit: int) -> list[tuple[str, str]]:
    """Return so many lines that no pair with many of them crowds out another, in their order."""
    turns: Counter[str] = Counter()
    ranked = []
    for at, (where, _) in enumerate(lines):
        ranked.append((turns[where], at))
        turns[where] += 1
    return [lines[at] for at in sorted(at for _, at in sorted(ranked)[:limit])]


def _where(wheres: Sequence[str]) -> str:
    names = list(dict.fromkeys(wheres))
    if len(wheres) == 1:
        return names[0]
    if len(names) == 1:
        return f"{names[0]}, {len(wheres)} times"
    more = ", …" if len(names) > _NAMED else ""
    return f"{len(wheres)} times in {len(names)} ({', '.join(names[:_NAMED])}{more})"


def _thing(each: Iterable[str]) -> str:
    """What stands before the colon: pairs are named with an arrow, filings by their file."""
    names = {"pair" if "→" in where else "filing" if "." in where else "kind of document" for where in each}
    return names.pop() if len(names) == 1 else "job"
