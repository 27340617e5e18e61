"""The state of a search: what is looked for, its hits, and the one that is current."""

from __future__ import annotations

from viewer.redline.finding.hits import Hit, find_hits
from viewer.redline.finding.sought import CannotFind, SpanFinder
from viewer.redline.plan import Plan


class Search:
    """Steps through the hits of a text, without starting over at the end."""

    def __init__(self) -> None:
        self.finder: SpanFinder | None = None
        self.hits: tuple[Hit, ...] = ()
        self._at: int | None = None

    @property
    def current(self) -> Hit | None:
        """The current hit."""
        return self.hits[self._at] if self._at is not None else None

    @property
    def number(self) -> int:
        """1-based number of the current hit, 0 for none."""
        return 0 if self._at is None else self._at + 1

    def look_for(self, plan: Plan, finder: SpanFinder | None, *, keep: bool = False) -> None:
        """Look through a plan; with ``keep``, the current hit stays if there are as many hits as before.

        Where nothing can be found in time, there are no hits: whoever counts them says why.
        """
        count = len(self.hits)
        self.finder = finder
        try:
            self.hits = find_hits(plan, finder) if finder is not None else ()
        except CannotFind:
            self.hits = ()
        if not keep or len(self.hits) != count:
            self._at = None

    def go_to(self, number: int) -> Hit | None:
        """Go to the hit with this number, from 1; None where there is none."""
        if not 0 < number <= len(self.hits):
            return None
        self._at = number - 1
        return self.hits[self._at]

    def step(self, row: int, *, backwards: bool) -> Hit | None:
        """Go on to the next or previous hit, the first step from a planned row; None where there is none."""
        if self._at is not None:
            at = self._at + (-1 if backwards else 1)
        elif backwards:
            # Nothing is current yet: from the end, unless the reader has gone somewhere.
            before = [n for n, hit in enumerate(self.hits) if row < 0 or hit.row <= row]
            at = before[-1] if before else -1
        else:
            at = next((n for n, hit in enumerate(self.hits) if hit.row >= row), len(self.hits))
        if not 0 <= at < len(self.hits):
            return None
        self._at = at
        return self.hits[at]
