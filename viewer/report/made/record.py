"""What was said by hand, by whom and when: sections, pairings, matches of figures, and what was reviewed.

The case: "paired by hand" stands beside a factor. An auditor asks who said so; the record has an act of it,
with a name and a time. Where an older record has none, the name is left empty, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import NEW, OLD
from viewer.review.pairing.content import content_of

if TYPE_CHECKING:
    from viewer.review import Review
    from viewer.review.acts.act import Act, What
    from viewer.review.figure_marks import MatchRecord
    from viewer.review.model import KeptPair


@dataclass(frozen=True, slots=True)
class SaidByHand:
    """One thing that the reviewer, not the program, decided."""

    kind: str
    """``"section"``, ``"pairing"`` or ``"figure"``."""
    words: str
    who: str
    """Empty where nobody knows."""
    at: str
    """UTC, ISO 8601; empty where nobody knows."""


@dataclass(frozen=True, slots=True)
class SaidOfFactor:
    """One mark on one factor."""

    heading: str
    mark: str
    """``"reviewed"`` or ``"flagged"``."""
    who: str
    at: str


def by_hand(comparison: Comparison, review: Review | None) -> tuple[SaidByHand, ...]:
    """Return all that was decided by hand, sections first, the rest in the order of time."""
    sections = [
        SaidByHand("section", f"The section of the {side.value} filing was pointed at.", "", "")
        for side in (OLD, NEW)
        if comparison.filing(side).section.by_hand
    ]
    said = sorted(_said(review), key=lambda one: (one.at, one.words)) if review else []
    return (*sections, *said)


def _said(review: Review) -> Iterator[SaidByHand]:
    from viewer.review.acts.act import What  # late: without a review nothing of one is loaded

    last = _last_acts(review)
    for key, pair in review.pairs.items():
        if not pair.withdrawn:
            act = last.get((What.PAIR, key))
            yield SaidByHand("pairing", _pairing_words(pair), act.who if act else "", pair.updated)
    for key, match in review.figures.matches.items():
        if match.automatic:
            continue
        act = last.get((What.MATCH, key))
        yield SaidByHand("figure", _match_words(match), act.who if act else "", match.updated)


def _match_words(match: MatchRecord) -> str:
    new, old = (f"“{one.text}” in “{one.heading}”" if one else "" for one in (match.new, match.old))
    return f"{new} belongs to {old or 'no figure of the old filing'}."


def _pairing_words(pair: KeptPair) -> str:
    old, new = (" and ".join(f"“{one.heading}”" for one in side) for side in (pair.old, pair.new))
    if old and new:
        return f"Old {old} belongs to new {new}."
    return f"New {new} has no counterpart." if new else f"Old {old} has no counterpart."


def reviewed(pairs: Iterable[Pair], review: Review | None) -> tuple[SaidOfFactor, ...]:
    """Return the marks on some pairs, in their order."""
    if review is None:
        return ()
    last = _last_acts(review)
    return tuple(said for pair in pairs for said in _marks(pair, review, last))


def _marks(pair: Pair, review: Review, last: dict[tuple[What, str], Act]) -> Iterator[SaidOfFactor]:
    from viewer.review.acts.act import What  # late: as above
    from viewer.review.model import Mark

    entry = review.entry(pair)
    key = content_of(pair).key
    record = review.records.get(key)
    for mark, what in ((Mark.REVIEWED, What.REVIEWED), (Mark.FLAGGED, What.FLAGGED)):
        if mark in entry.mark:
            act = last.get((what, key))
            at = act.said if act is not None else record.updated if record is not None else ""
            yield SaidOfFactor(pair.heading, mark.words[0], act.who if act is not None else "", at)


def _last_acts(review: Review) -> dict[tuple[What, str], Act]:
    """The last act of each kind on each thing that counts."""
    if not review.acts:
        return {}
    from viewer.review.acts.fold import standing  # late: the grammar of acts is not needed without one

    return {(act.what, act.thing): act for act in standing(review.acts)}
