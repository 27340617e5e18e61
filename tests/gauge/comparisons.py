"""What one comparison says before and now: pairs, verdicts, figures, marks, and all that is added later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rapidfuzz.fuzz import ratio

from tests.gauge.difference import Difference, cut_inside, quoted
from tests.gauge.ledger import ledger_differences
from tests.gauge.lines import replaced
from tests.gauge.matching import in_other_order, matched
from tests.gauge.readings import reading_differences
from tests.gauge.values import value_differences, with_names

Document = dict[str, Any]
Pair = dict[str, Any]

VERDICTS = ("status", "flags", "manual", "category_path")
SCORES = ("similarity", "changes", "why", "nearest")
APART = ("id", "heading", "old", "new", "figures", "diff", *VERDICTS, *SCORES)
"""What is told in a way of its own; ids are numbers that follow from the order."""


def comparison_differences(where: str, base: Document, now: Document) -> Iterator[Difference]:
    """Yield what differs in one comparison, given as JSON."""
    for side in ("old", "new"):
        yield from reading_differences(base.get(side, {}), now.get(side, {}))
    before, after = (with_names(document, _names(document)) for document in (base, now))
    old_list, new_list = _pairs(before), _pairs(after)
    pairs = matched(old_list, new_list, _sides, _likeness)
    for one, other in pairs:
        yield from _pair_differences(where, one, other)
    if in_other_order(pairs, old_list):
        yield Difference("pairs", where, "order", "the pairs stand in another order")
    for text in value_differences(_rest(before), _rest(after)):
        yield Difference(text.partition(".")[0].partition(":")[0].partition("[")[0], where, text, text)


def _rest(document: Document) -> Document:
    """What no pair and no filing holds, without the program's version."""
    known = ("old", "new", "pairs", "introduction", "set_aside", "tool")
    kept = {key: value for key, value in document.items() if key not in known}
    return {**kept, "options": document.get("tool", {}).get("options")}


def _pairs(document: Document) -> list[Pair]:
    beside = (document.get(key) for key in ("introduction", "set_aside"))
    return [*(pair for pair in beside if pair), *document.get("pairs", [])]


def _names(document: Document) -> dict[str, str]:
    """Id -> heading, with a number where two factors of a filing have the same."""
    names = {}
    for side, prefix in (("old", "o"), ("new", "n")):
        seen: list[str] = []
        for factor in document.get(side, {}).get("factors", []):
            heading = str(factor.get("heading", ""))
            seen.append(heading)
            again = seen.count(heading)
            names[factor["id"]] = heading if again == 1 else f"{heading} ({again})"
        names |= {f"{prefix}0": "(introduction)", f"{prefix}a": "(set aside)"}
    return names


def _pair_differences(where: str, base: Pair | None, now: Pair | None) -> Iterator[Difference]:
    one, other = base or {}, now or {}
    heading = str((now or one).get("heading", ""))
    lead = f"factor {quoted(heading)} · "
    if base is None or now is None:
        text = f"{'lost' if now is None else 'new'} pair {_named(now or one)}"
        yield Difference("pairs", where, text, text)
    else:
        if _sides(one) != _sides(other):
            yield Difference("pairs", where, heading, f"{_named(one)} → {_named(other)}")
        for kind, keys in (("verdicts", VERDICTS), ("scores", SCORES)):
            texts = list(value_differences(_part(one, keys), _part(other, keys)))
            if texts:
                yield Difference(kind, where, heading, lead + " · ".join(texts))
        for key in dict.fromkeys((*one, *other)):
            if key not in APART:
                for text in value_differences(one.get(key), other.get(key), key):
                    yield Difference(key, where, f"{heading}\0{text}", lead + text)
        for number, text in enumerate(_mark_differences(one, other)):
            yield Difference("marks", where, f"{heading}\0{number}", lead + text)
    yield from ledger_differences(where, heading, one.get("figures", []), other.get("figures", []))


def _part(pair: Pair, keys: tuple[str, ...]) -> Pair:
    return {key: pair.get(key) for key in keys}


def _mark_differences(base: Pair, now: Pair) -> Iterator[str]:
    before, after = ([tuple(each) for each in pair.get("diff", [])] for pair in (base, now))
    for gone, come in replaced(before, after):
        yield f"marks: {_marked(gone)} → {_marked(come)}"


def _marked(segments: list[tuple[str, str]]) -> str:
    signs = {"=": ("", ""), "-": ("[-", "-]"), "+": ("{+", "+}")}
    shown = []
    for op, text in segments:
        start, end = signs.get(op, (f"[{op}", "]"))
        shown.append(f"{start}{cut_inside(text, 60)}{end}")
    return "".join(shown) or "nothing"


def _named(pair: Pair) -> str:
    sides = (" + ".join(quoted(name) for name in pair.get(side, [])) or "—" for side in ("old", "new"))
    return f"{' ↔ '.join(sides)} ({', '.join([str(pair.get('status')), *pair.get('flags', [])])})"


def _sides(pair: Pair) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(pair.get("old", [])), tuple(pair.get("new", []))


def _likeness(base: Pair, now: Pair) -> float:
    """A factor in common is enough, one on either side better than one on one."""
    shared = [set(one) & set(other) for one, other in zip(_sides(base), _sides(now), strict=True)]
    if any(shared):
        return 80.0 + 10.0 * sum(map(bool, shared))
    return ratio(*("\0".join(sum(_sides(pair), ())) for pair in (base, now)))
