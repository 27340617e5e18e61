"""Which acts were said over which: what nothing was said over is what holds.

The case: a note was edited four hundred times. Each act names the one that it was written over, and no more,
so the record grows by as much with the last edit as with the first; which acts are behind which is worked out
here. Where the two hundredth edit is taken back, the next one still stands over all that stood before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.review.acts.act import Act


class Descent:
    """Knows what each act was said over, those that are taken back too."""

    def __init__(self, acts: Iterable[Act]) -> None:
        self._over = {act.id: act.over for act in acts if act.over}

    def last_of(self, said: Sequence[Act]) -> list[Act]:
        """Return the acts on one thing that no other of them was said over, directly or by others between.

        Args:
            said: The acts on it that count, in their order.

        Returns:
            One, but for what was said at once in two windows, or on two computers.
        """
        if len(said) == 1:
            return list(said)
        behind: set[str] = set()
        to_see = [version for act in said for version in act.over]
        while to_see:
            version = to_see.pop()
            if version not in behind:
                behind.add(version)
                to_see.extend(self._over.get(version.rpartition("/")[0], ()))
        return [act for act in said if act.version not in behind]
