"""From alignments of two filings each to one consistent set of lineages: each factor belongs to exactly one.

The case: filings of 2019, 2020 and 2021. Alignments say that factor 3 of 2019 is factor 4 of 2020, that 2 was
split into 2 and 3, and that factor 6 of 2021, new there, is 5 of 2019, which 2020 lacks. In this order:

1. Neighbours that are firmly paired are one, and so is what was split off or merged with much of its text.
2. The surest first, risks that return are joined with what they were, and neighbours that are weakly paired
   with each other; a weak pair gives way to a return that is far surer.
3. Weaker parts of splits and merges are branches of the lineage that they are parts of, and lead no further:
   else a chain of them would make one lineage of many risks.

A filing whose factors were not told apart has one for all of them. That is no merger of all risks: each goes
on where they are told apart again. For two filings all this is what their comparison says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from viewer.comparison.model import Status
from viewer.comparison.stages import Progress
from viewer.filings.model import Filing
from viewer.history.alignments import Aligned, Alignments
from viewer.history.links import Link, RiskGroups
from viewer.history.model import FactorAt, Lineage, Step
from viewer.history.returns import return_links
from viewer.history.thresholds import LINEAGES

_STAGE = "Following the risks"
_ALIGNED = 0.8
"""Share of the work that aligning neighbours is."""


def lineages_of(filings: Sequence[Filing], alignments: Alignments, tell: Progress) -> tuple[Lineage, ...]:
    """Return the lineages of filings that stand in the order of time.

    Args:
        filings: The filings, oldest first.
        alignments: Their alignments.
        tell: Told the share done, 0 to 1; it may raise to end the work.
    """
    neighbours: list[Link] = []
    for later in range(1, len(filings)):
        tell(_STAGE, _ALIGNED * (later - 1) / len(filings))
        neighbours += (
            Link(later - 1, later, aligned, lump=len(filings) > 2 and _is_lump(aligned))
            for aligned in alignments.between(later - 1, later)
            if aligned.match.main is not None
        )
    tell(_STAGE, _ALIGNED)
    groups = RiskGroups(filings)
    weak = [link for link in neighbours if _is_weak(link)]
    firm = [link for link in neighbours if not _is_weak(link)]
    for link in firm:
        groups.join((*link.main, *_strong_parts(link)))
    kept = [*firm, *_joined(filings, alignments, groups, firm, weak, lambda: tell(_STAGE, _ALIGNED))]
    _join_branches(groups, kept)
    return tuple(_made(filings, alignments, groups, kept))


def _is_lump(aligned: Aligned) -> bool:
    return max(len(aligned.match.old), len(aligned.match.new)) > LINEAGES.most_parts


def _is_weak(link: Link) -> bool:
    return link.score < LINEAGES.firm


def _strong_parts(link: Link) -> tuple[FactorAt, ...]:
    return tuple(part for part, share in link.parts if share >= LINEAGES.strong_part)


def _joined(
    filings: Sequence[Filing],
    alignments: Alignments,
    groups: RiskGroups,
    firm: Sequence[Link],
    weak: Sequence[Link],
    go_on: Callable[[], None],
) -> Iterator[Link]:
    """Join what returns, and neighbours that are weakly paired, the surest first; return the links that
    hold. ``go_on`` may raise to end the work."""
    followed = {old for link in firm for old in (link.main[0], *_strong_parts(link))}
    preceded = {new for link in firm for new in (link.main[1], *_strong_parts(link))}
    onward = {link.main[0]: link.score for link in weak}
    backward = {link.main[1]: link.score for link in weak}
    ends = [factor for factor in groups.factors if factor not in followed]
    starts = [factor for factor in groups.factors if factor not in preceded]
    returns = [
        link
        for link in return_links(filings, alignments, ends, starts, go_on)
        if _is_surer(link.score, max(onward.get(link.main[0], 0.0), backward.get(link.main[1], 0.0)))
    ]
    # Of equal scores the nearer ones first, then in the order of the filings.
    for link in sorted(
        (*weak, *returns), key=lambda link: (-link.score, link.later - link.earlier, link.main)
    ):
        old, new = link.main
        if link.later > link.earlier + 1:
            holds = not groups.are_one(old, new) and not groups.overlap(old, new)
        else:
            holds = old not in followed and new not in preceded
        if holds:
            parts = [part for part in _strong_parts(link) if part not in (followed | preceded)]
            groups.join((old, new, *parts))
            followed.update((old, *parts))
            preceded.update((new, *parts))
            yield link


def _is_surer(score: float, weak: float) -> bool:
    """Whether a return holds beside a weak pair of neighbours; ``weak`` is 0 where there is none."""
    return not weak or (score >= LINEAGES.over_weak and score >= weak + LINEAGES.lead)


def _join_branches(groups: RiskGroups, links: Sequence[Link]) -> None:
    """Join the weaker parts of splits and merges, the surest first.

    A lineage that has such branches becomes none of another, and one that is a branch gets none; a part that
    went on, or came from, elsewhere is none either.
    """
    taken = {side: {link.main[side] for link in links} for side in (0, 1)}
    found = [
        (share, link, part)
        for link in links
        for part, share in link.parts
        if share < LINEAGES.strong_part and part not in taken[0 if part.filing == link.earlier else 1]
    ]
    found.sort(key=lambda each: (-each[0], each[1].earlier, each[1].main, each[2]))
    trunks: set[int] = set()
    branches: set[int] = set()
    held: list[tuple[FactorAt, FactorAt]] = []
    for _, link, part in found:
        main = link.main[0]
        trunk, branch = id(groups.of(main)), id(groups.of(part))
        if trunk != branch and trunk not in branches and branch not in branches | trunks:
            trunks.add(trunk)
            branches.add(branch)
            held.append((main, part))
    for both in held:
        groups.join(both)


def _made(
    filings: Sequence[Filing], alignments: Alignments, groups: RiskGroups, links: Sequence[Link]
) -> Iterator[Lineage]:
    newest = len(filings) - 1

    def order(group: set[FactorAt]) -> tuple[int, int]:
        last = max(each.filing for each in group)
        return newest - last, min(each.number for each in group if each.filing == last)

    by_group: dict[int, list[Link]] = {}
    for link in links:
        by_group.setdefault(id(groups.of(link.main[0])), []).append(link)
    for number, group in enumerate(sorted(groups.all, key=order), start=1):
        factors = tuple(
            tuple(sorted(each.number for each in group if each.filing == at)) for at in range(len(filings))
        )
        last = max(at for at, numbers in enumerate(factors) if numbers)
        shown = filings[last].factors[factors[last][0] - 1]
        steps = [_step(link, group) for link in _bridged(group, by_group.get(id(group), []), alignments)]
        steps.sort(key=lambda step: (step.later, step.earlier, step.new))
        yield Lineage(f"r{number}", shown.heading.text, factors, tuple(steps), shown.category_path)


def _bridged(group: set[FactorAt], links: Sequence[Link], alignments: Alignments) -> Iterator[Link]:
    """Return the links of a lineage, each from a filing to the next that has it.

    A risk of 2019, 2021 and 2023 may have been joined by its pairs of 2019 with both later filings: then its
    steps are those from 2019 to 2021 and from 2021 to 2023.
    """
    there = sorted({each.filing for each in group})
    following = dict(pairwise(there))
    near = [link for link in links if following[link.earlier] == link.later]
    yield from near
    known = {(link.earlier, link.later) for link in near}
    for link in links:
        if following[link.earlier] == link.later:
            continue
        hops = [hop for hop in pairwise(there) if link.earlier <= hop[0] and hop[1] <= link.later]
        found = [each for hop in hops if hop not in known for each in _pairs_within(group, alignments, *hop)]
        known.update(hops)
        yield from found or [link]


def _pairs_within(group: set[FactorAt], alignments: Alignments, earlier: int, later: int) -> list[Link]:
    """Return the pairs of two filings that are pairs of one lineage."""
    links = (Link(earlier, later, each) for each in alignments.between(earlier, later) if each.match.main)
    return [link for link in links if group.issuperset(link.main)]


def _step(link: Link, group: set[FactorAt]) -> Step:
    aligned = link.aligned
    same = aligned.status is Status.UNCHANGED
    return Step(
        link.earlier,
        link.later,
        tuple(each.number for each in link.old if each in group),
        tuple(each.number for each in link.new if each in group),
        aligned.status,
        aligned.flags,
        1.0 if same else aligned.score,
        aligned.pair,
    )
