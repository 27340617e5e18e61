"""Figures in groups that are joined as long as nothing speaks against it: ``2011`` and ``2012``, then
``2007`` too.

Every two figures of a group may be of one claim. Forty filings that tell one claim would make a thousand
pairs to ask, so of figures that differ in nothing but their dates and values one is asked for all."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from viewer.history.series.alike import Aspects, aspects_of, may_be_one, tells_again
from viewer.history.series.told import ToldFigure


@dataclass(slots=True)
class _Group:
    figures: list[ToldFigure]
    spoken: dict[Aspects, ToldFigure]
    """Of figures that differ in their dates and values alone, one that is asked for all."""
    by_time: dict[Hashable, list[ToldFigure]]
    """The figures of each filing and period."""


class Groups:
    """The figures of some filings, each in one group."""

    def __init__(self, figures: Sequence[ToldFigure], times: Mapping[ToldFigure, Hashable]) -> None:
        """Put each figure in a group of its own.

        Args:
            figures: The figures.
            times: Of each figure what it shares with others of its period.
        """
        self._group = {
            each: _Group([each], {aspects_of(each): each}, {(each.filing, times[each]): [each]})
            for each in figures
        }

    def __iter__(self) -> Iterator[list[ToldFigure]]:
        """The groups, each in the order of the filings and their texts."""
        for group in {id(group): group for group in self._group.values()}.values():
            yield sorted(group.figures, key=lambda each: each.at)

    def are_one(self, one: ToldFigure, other: ToldFigure) -> bool:
        """Tell whether two figures are in one group."""
        return self._group[one] is self._group[other]

    def join(self, one: ToldFigure, other: ToldFigure) -> bool:
        """Join the groups of two figures, unless a figure of one cannot be of one claim with one of the
        other.

        Returns:
            Whether they are one group now.
        """
        here, there = self._group[one], self._group[other]
        if here is there:
            return True
        if not _agree(here, there):
            return False
        here.figures += there.figures
        here.spoken |= there.spoken
        for time, told in there.by_time.items():
            here.by_time.setdefault(time, []).extend(told)
        for each in there.figures:
            self._group[each] = here
        return True


def _agree(here: _Group, there: _Group) -> bool:
    """Tell whether all figures of both may be of one claim."""
    for time in here.by_time.keys() & there.by_time.keys():
        if not all(tells_again(one, other) for one in here.by_time[time] for other in there.by_time[time]):
            return False
    return all(
        may_be_one(*sorted((one, other), key=lambda each: each.at))
        for one in here.spoken.values()
        for other in there.spoken.values()
    )
