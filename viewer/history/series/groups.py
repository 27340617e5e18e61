"""Figures in groups that are joined as long as nothing speaks against it: ``2011`` and ``2012``, then
``2007`` too."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence

from viewer.history.series.alike import may_be_one, tells_again
from viewer.history.series.told import ToldFigure


class Groups:
    """The figures of some filings, each in one group."""

    def __init__(self, figures: Sequence[ToldFigure], times: Mapping[ToldFigure, Hashable]) -> None:
        """Put each figure in a group of its own.

        Args:
            figures: The figures.
            times: Of each figure what it shares with others of its period.
        """
        self._times = times
        self._group: dict[ToldFigure, list[ToldFigure]] = {each: [each] for each in figures}

    def __iter__(self) -> Iterator[list[ToldFigure]]:
        """The groups, each in the order of the filings and their texts."""
        seen: set[int] = set()
        for group in self._group.values():
            if id(group) not in seen:
                seen.add(id(group))
                yield sorted(group, key=lambda each: each.at)

    def join(self, one: ToldFigure, other: ToldFigure) -> bool:
        """Join the groups of two figures, unless a figure of one cannot be of one claim with one of the
        other.

        Returns:
            Whether they are one group now.
        """
        here, there = self._group[one], self._group[other]
        if here is there:
            return True
        if not all(self._together(a, b) for a in here for b in there):
            return False
        here += there
        for each in there:
            self._group[each] = here
        return True

    def _together(self, one: ToldFigure, other: ToldFigure) -> bool:
        old, new = sorted((one, other), key=lambda each: each.at)
        if old.filing == new.filing and self._times[old] == self._times[new]:
            return tells_again(old, new)
        return may_be_one(old, new)
