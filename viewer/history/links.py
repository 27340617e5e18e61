"""Which factors of all filings are one risk: sets that grow together, and the pairs that join them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.filings.model import Filing
from viewer.history.alignments import Aligned
from viewer.history.model import FactorAt


@dataclass(frozen=True, slots=True)
class Link:
    """A pair of factors of two filings, as their alignment has it."""

    earlier: int
    later: int
    aligned: Aligned
    lump: bool = False
    """True where more factors were merged into one, or split from one, than risks are: a filing of which the
    factors were not told apart. Only the two that were paired first are one risk then."""

    @property
    def old(self) -> tuple[FactorAt, ...]:
        """The factors of the earlier filing."""
        return tuple(FactorAt(self.earlier, at + 1) for at in self.aligned.match.old)

    @property
    def new(self) -> tuple[FactorAt, ...]:
        """The factors of the later one."""
        return tuple(FactorAt(self.later, at + 1) for at in self.aligned.match.new)

    @property
    def main(self) -> tuple[FactorAt, FactorAt]:
        """The two factors that were paired first."""
        assert self.aligned.match.main is not None
        old, new = self.aligned.match.main
        return FactorAt(self.earlier, old + 1), FactorAt(self.later, new + 1)

    @property
    def parts(self) -> tuple[tuple[FactorAt, float], ...]:
        """What was split off or merged into it, each with the share of its phrases that the main one has;
        none of a lump."""
        if self.lump:
            return ()
        match = self.aligned.match
        filing = self.earlier if len(match.old) > 1 else self.later
        return tuple((FactorAt(filing, at + 1), share) for at, share in match.parts)

    @property
    def score(self) -> float:
        """How similar the two of :attr:`main` are."""
        return self.aligned.score


class RiskGroups:
    """Sets of factors that are one risk; each factor is in exactly one."""

    def __init__(self, filings: Sequence[Filing]) -> None:
        every = [
            FactorAt(at, number)
            for at, filing in enumerate(filings)
            for number in range(1, len(filing.factors) + 1)
        ]
        self._of = {factor: {factor} for factor in every}

    def of(self, factor: FactorAt) -> set[FactorAt]:
        """Return the set that a factor is in; the same object for all that are in it."""
        return self._of[factor]

    def are_one(self, one: FactorAt, other: FactorAt) -> bool:
        """Whether two factors are in the same set."""
        return self._of[one] is self._of[other]

    def join(self, factors: Iterable[FactorAt]) -> None:
        """Make the sets of some factors one."""
        first, *further = factors
        for factor in further:
            group, other = self._of[first], self._of[factor]
            if group is not other:
                group |= other
                for each in other:
                    self._of[each] = group

    def overlap(self, one: FactorAt, other: FactorAt) -> bool:
        """Whether some filing has factors of the sets of both."""
        return bool({each.filing for each in self._of[one]} & {each.filing for each in self._of[other]})

    @property
    def factors(self) -> Iterable[FactorAt]:
        """Every factor of every filing."""
        return self._of.keys()

    @property
    def all(self) -> list[set[FactorAt]]:
        """Every set, once."""
        return list({id(group): group for group in self._of.values()}.values())
