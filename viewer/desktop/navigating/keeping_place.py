"""Where the reviewer was, found again after the two filings were read anew or exchanged.

The ids of factors may change when a file does, and old and new change places in a swap. So a pair is found
again by its headings.
"""

from __future__ import annotations

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import is_factor
from viewer.redline.shown_pairs import shown_pairs

_Headings = tuple[frozenset[str], frozenset[str]]


def is_swapped(before: Comparison, after: Comparison) -> bool | None:
    """Return whether ``after`` has the files of ``before`` the other way round; None for other files."""
    was, now = (before.old.path, before.new.path), (after.old.path, after.new.path)
    if was == now:
        return False
    return True if was == now[::-1] else None


def counterpart(before: Comparison, pair: Pair, after: Comparison, *, swapped: bool) -> Pair | None:
    """Return the pair of ``after`` with most of the headings of a pair of ``before``; None without any."""
    for was, now in ((before.introduction, after.introduction), (before.set_aside, after.set_aside)):
        if was is not None and pair.id == was.id:
            return now
    old, new = _headings(before, pair)
    wanted = (new, old) if swapped else (old, new)
    best, most = None, 0
    for one in shown_pairs(after):
        found = sum(len(a & b) for a, b in zip(_headings(after, one), wanted, strict=True))
        if found > most:
            best, most = one, found
    return best


def _headings(comparison: Comparison, pair: Pair) -> _Headings:
    factors = comparison.factors
    old, new = (
        frozenset(factors[name].heading.text for name in names if is_factor(name))
        for names in (pair.old, pair.new)
    )
    return old, new
