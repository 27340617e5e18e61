"""From alignments of two filings each to one consistent set of lineages.

Neighbours come first: what they pair is one risk. A factor that was dropped, and one that came in later, are
the same risk only where the two filings compared directly pair them as their best and on strong evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.comparison.model import Status
from viewer.comparison.stages import Progress
from viewer.filings.model import Filing
from viewer.history.alignments import Aligned, Alignments
from viewer.history.model import FactorAt, Lineage, Step

_STAGE = "Following the risks"
LEAST_RETURN = 0.45
"""Score from which on two factors with filings between them that lack the risk are one that returned."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A pair that makes its factors one risk."""

    earlier: int
    later: int
    aligned: Aligned

    @property
    def members(self) -> tuple[FactorAt, ...]:
        old = (FactorAt(self.earlier, at + 1) for at in self.aligned.match.old)
        new = (FactorAt(self.later, at + 1) for at in self.aligned.match.new)
        return (*old, *new)


def lineages_of(filings: Sequence[Filing], alignments: Alignments, tell: Progress) -> tuple[Lineage, ...]:
    """Return the lineages of filings that stand in the order of time.

    Args:
        filings: The filings, oldest first.
        alignments: Their alignments.
        tell: Told the share done, 0 to 1; it may raise to end the work.
    """
    groups = _Groups(filings)
    links: list[_Link] = []
    for later in range(1, len(filings)):
        tell(_STAGE, (later - 1) / len(filings))
        for aligned in alignments.between(later - 1, later):
            if aligned.match.main is not None:
                links.append(_Link(later - 1, later, aligned))
                groups.join(links[-1].members)
    links += _returns(filings, alignments, groups, links)
    return tuple(_made(filings, groups, links))


class _Groups:
    """Which factors are one risk: sets that grow together."""

    def __init__(self, filings: Sequence[Filing]) -> None:
        every = [
            FactorAt(at, number)
            for at, filing in enumerate(filings)
            for number in range(1, len(filing.factors) + 1)
        ]
        self.of = {factor: {factor} for factor in every}

    def join(self, factors: Sequence[FactorAt]) -> None:
        """Make the groups of some factors one."""
        first, *further = factors
        for factor in further:
            group, other = self.of[first], self.of[factor]
            if group is not other:
                group |= other
                for each in other:
                    self.of[each] = group

    def all(self) -> list[set[FactorAt]]:
        """Return every group once."""
        return list({id(group): group for group in self.of.values()}.values())


def _returns(
    filings: Sequence[Filing], alignments: Alignments, groups: _Groups, links: Sequence[_Link]
) -> Iterator[_Link]:
    """Join risks that were dropped with those that came in later and are the same."""
    followed = {each for link in links for each in link.members if each.filing == link.earlier}
    preceded = {each for link in links for each in link.members if each.filing == link.later}
    ends = {each for each in groups.of if each not in followed}
    starts = {each for each in groups.of if each not in preceded}
    found = [
        _Link(earlier, later, aligned)
        for earlier in range(len(filings))
        if any(each.filing == earlier for each in ends)
        for later in range(earlier + 2, len(filings))
        if any(each.filing == later for each in starts)
        for aligned in alignments.between(earlier, later)
        if aligned.score >= LEAST_RETURN
        and len(aligned.match.old) == len(aligned.match.new) == 1
        and FactorAt(earlier, aligned.match.old[0] + 1) in ends
        and FactorAt(later, aligned.match.new[0] + 1) in starts
    ]
    found.sort(key=lambda link: (-link.aligned.score, link.later - link.earlier, link.members))
    for link in found:
        one, other = (groups.of[each] for each in link.members)
        if one is not other and not {each.filing for each in one} & {each.filing for each in other}:
            groups.join(link.members)
            yield link


def _made(filings: Sequence[Filing], groups: _Groups, links: Sequence[_Link]) -> Iterator[Lineage]:
    newest = len(filings) - 1

    def order(group: set[FactorAt]) -> tuple[int, int]:
        last = max(each.filing for each in group)
        return newest - last, min(each.number for each in group if each.filing == last)

    by_group: dict[int, list[Step]] = {}
    for link in links:
        by_group.setdefault(id(groups.of[link.members[0]]), []).append(_step(link))
    for number, group in enumerate(sorted(groups.all(), key=order), start=1):
        factors = tuple(
            tuple(sorted(each.number for each in group if each.filing == at)) for at in range(len(filings))
        )
        last = max(at for at, numbers in enumerate(factors) if numbers)
        shown = filings[last].factors[factors[last][0] - 1]
        steps = by_group.get(id(group), [])
        steps.sort(key=lambda step: (step.later, step.earlier, step.new))
        yield Lineage(f"r{number}", shown.heading.text, factors, tuple(steps), shown.category_path)


def _step(link: _Link) -> Step:
    aligned = link.aligned
    same = aligned.status is Status.UNCHANGED
    return Step(
        link.earlier,
        link.later,
        tuple(at + 1 for at in aligned.match.old),
        tuple(at + 1 for at in aligned.match.new),
        aligned.status,
        aligned.flags,
        1.0 if same else aligned.score,
        aligned.pair,
    )
