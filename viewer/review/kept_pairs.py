"""Manual pairs, kept by what their factors say rather than by the factors' ids.

The case: a reviewer pairs ``o3`` with ``n5``. The next version of factordiff joins a paragraph that a page
end had cut, and finds one heading more: the same two factors are ``o4`` and ``n6`` now, and one of them has
another text. So a pair is kept by its factors' contents and looked up in the filings as they are read today:
by the whole text, else by the body, else by a heading that is nearly the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from viewer.comparison.model import ManualPair
from viewer.comparison.places import NEW, OLD, FilingSide, factor_id, number_of
from viewer.filings.model import Factor, Filing
from viewer.review.acts.stamps import next_stamp, now
from viewer.review.model import FactorPrint, KeptPair, Review, print_of
from viewer.review.pairing.heading_similarity import SAME_HEADING, heading_similarity


@dataclass(frozen=True, slots=True)
class Applied:
    """The kept pairs of a review in two filings."""

    manual: tuple[ManualPair, ...]
    """Those whose factors are all there, each factor in one of them at most."""
    missing: tuple[KeptPair, ...]
    """Those that name a factor that is not there any more, or one that a later pair names too."""


class _KnownFactors:
    """The factors of a filing, for looking one up by what it is known by."""

    def __init__(self, filing: Filing, side: FilingSide) -> None:
        self._side = side
        self._factors = [(factor, print_of(factor)) for factor in filing.factors]

    def ids(self, wanted: Iterable[FactorPrint]) -> tuple[str, ...] | None:
        """Return the factors' ids, each once; None where one of them is not there."""
        found: list[Factor] = []
        for one in wanted:
            factor = self._find(one, found)
            if factor is None:
                return None
            found.append(factor)
        return tuple(factor_id(self._side, factor.number) for factor in sorted(found, key=lambda f: f.number))

    def _find(self, wanted: FactorPrint, taken: Sequence[Factor]) -> Factor | None:
        free = [(factor, known) for factor, known in self._factors if factor not in taken]
        same = [f for f, known in free if known.text == wanted.text]
        same = same or [f for f, known in free if wanted.body and known.body == wanted.body]
        if same:
            return min(same, key=lambda factor: abs(factor.number - wanted.number))
        alike = [(heading_similarity(known.heading, wanted.heading), factor) for factor, known in free]
        alike = [(similarity, factor) for similarity, factor in alike if similarity >= SAME_HEADING]
        if not alike:
            return None
        return max(alike, key=lambda one: (one[0], -abs(one[1].number - wanted.number)))[1]


def applied(review: Review, old: Filing, new: Filing) -> Applied:
    """Return the manual pairs that hold for two filings.

    Of two that name the same factor the later one holds.

    Args:
        review: The review of the two filings.
        old: The old filing as it is read today.
        new: The new one.

    Returns:
        The pairs that hold, in the order of their ids, and those that cannot be heeded.
    """
    found, missing = _looked_up(review, old, new)
    return Applied(tuple(sorted(found.values(), key=_order)), missing)


def missing_words(missing: Sequence[KeptPair]) -> tuple[str, ...]:
    """Return a sentence on each kept pair that cannot be heeded, for the reviewer."""
    return tuple(
        f"A pairing of yours names a factor that is no longer found: {_named(kept)}. It is kept, not applied"
        for kept in missing
    )


def _named(kept: KeptPair) -> str:
    sides = (" and ".join(f"“{one.heading}”" for one in side) for side in (kept.old, kept.new))
    return " ▸ ".join(side or "nothing" for side in sides)


def with_manual(review: Review, old: Filing, new: Filing, manual: Sequence[ManualPair]) -> Review:
    """Return the review with other manual pairs.

    Pairs that held and are not among them count as taken back. Those whose factors are not there are kept.

    Args:
        review: The review of the two filings.
        old: The old filing.
        new: The new filing.
        manual: All pairs that are to hold from now on.
    """
    held, _ = _looked_up(review, old, new)
    at = next_stamp(review.latest, now())
    pairs = dict(review.pairs)
    for key, pair in held.items():
        if pair not in manual:
            pairs[key] = replace(pairs[key], withdrawn=True, updated=at)
    factors = [
        {factor_id(side, factor.number): factor for factor in filing.factors}
        for side, filing in ((OLD, old), (NEW, new))
    ]
    for pair in manual:
        if pair not in held.values():
            left, right = (
                tuple(print_of(known[name]) for name in names)
                for known, names in zip(factors, (pair.old, pair.new), strict=True)
            )
            kept = KeptPair(left, right, at)
            pairs[kept.key] = kept
    return replace(review, pairs=MappingProxyType(pairs))


def _looked_up(
    review: Review, old: Filing, new: Filing
) -> tuple[dict[str, ManualPair], tuple[KeptPair, ...]]:
    """Return the pairs that hold by their keys, and those that cannot be heeded."""
    olds, news = _KnownFactors(old, OLD), _KnownFactors(new, NEW)
    found: dict[str, ManualPair] = {}
    missing: list[KeptPair] = []
    taken: set[str] = set()
    for key, kept in sorted(review.pairs.items(), key=lambda item: (item[1].updated, item[0]), reverse=True):
        if kept.withdrawn:
            continue
        left, right = olds.ids(kept.old), news.ids(kept.new)
        if left is None or right is None or not taken.isdisjoint(left + right):
            missing.append(kept)
            continue
        taken.update(left + right)
        found[key] = ManualPair(left, right)
    return found, tuple(missing)


def _order(pair: ManualPair) -> tuple[list[int], list[int]]:
    return [number_of(name) for name in pair.new], [number_of(name) for name in pair.old]
