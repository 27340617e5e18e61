"""What becomes of risks over several filings: lineages, and the steps that each takes from filing to filing.

The case: four annual reports. The risk of fuel prices stands in the first, is gone from the second and stands
in the third and the fourth again: one :class:`Lineage` with ``factors`` ``((2,), (), (3,), (3,))`` and two
steps, from the first filing to the third and from the third to the fourth. Filings are known by their place,
0 for the oldest; factors by their number in their filing, 1 for the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from viewer.comparison.model import Flag, Status
from viewer.comparison.places import FilingSide, PlacedSpan, number_of
from viewer.comparison.shifts.shift import Shift
from viewer.filings.model import Factor, Filing
from viewer.language.notebooks import InNotebooks


@dataclass(frozen=True, slots=True, order=True)
class FactorAt:
    """One factor of one filing."""

    filing: int
    """Place in :attr:`History.filings`, 0 for the oldest."""
    number: int
    """:attr:`~viewer.filings.model.Factor.number`, 1 for the first."""

    @property
    def id(self) -> str:
        """``"f0.3"``: the third factor of the oldest filing."""
        return f"f{self.filing}.{self.number}"


@dataclass(frozen=True, slots=True)
class Step:
    """What became of a risk from one filing that has it to the next one that has it.

    It is one pair of the comparison of those two filings. A risk that was split takes several steps between
    the same two filings, one for each branch that goes on.

    There are two depths. An aligned step knows the factors, the flags and whether the texts are the same
    letter by letter; a compared one knows what the comparison of the two filings says.
    """

    earlier: int
    """Place of the earlier filing."""
    later: int
    """Place of the later one; more than ``earlier + 1`` where filings between them lack the risk."""
    old: tuple[int, ...]
    """Numbers of the factors in the earlier filing, those of the pair that belong to this risk."""
    new: tuple[int, ...]
    """Numbers of the factors in the later one, likewise."""
    status: Status
    """Unchanged or edited. Of an aligned step: edited unless the texts are the same letter by letter."""
    flags: tuple[Flag, ...]
    similarity: float
    """0 to 1. Of an aligned step the score by which the factors were paired, of a compared one as in the
    pair."""
    pair: str
    """Id of the pair in the comparison of the two filings."""
    shifts: int = 0
    """Number of changes that alter what is claimed; 0 until it is compared."""
    figures: int = 0
    """Number of figures that are neither unchanged nor merely rolled forward; 0 until it is compared."""
    weight: float = 0.0
    """How much the change weighs; 0 until it is compared."""
    compared: bool = False
    """Whether the texts were compared, and not only aligned."""
    shifted: tuple[Shift, ...] = ()
    """The changes that alter what is claimed; none until it is compared. Their places are those of the
    comparison: ``o3`` is factor 3 of the earlier filing, ``n3`` that of the later one."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """One risk over the years. Each factor of each filing belongs to exactly one."""

    id: str
    """``"r1"``, ``"r2"`` … in the order of the newest filing; those that are gone after them, the latest
    first."""
    heading: str
    """The heading in the newest filing that has it."""
    factors: tuple[tuple[int, ...], ...]
    """Of each filing the numbers of its factors, in order; none where the filing lacks the risk, several
    where it was split or not yet merged."""
    steps: tuple[Step, ...]
    """In the order of the filings, then of the new factors."""
    category_path: tuple[str, ...] = ()
    """Categories in the newest filing that has it, outermost first."""

    @property
    def further(self) -> int:
        """How many factors it has beside that of ``heading`` in the newest filing that has it."""
        return len(self.factors[self.last]) - 1

    @property
    def first(self) -> int:
        """Place of the first filing that has it."""
        return next(at for at, numbers in enumerate(self.factors) if numbers)

    @property
    def last(self) -> int:
        """Place of the last filing that has it."""
        return next(at for at in range(len(self.factors) - 1, -1, -1) if self.factors[at])

    @property
    def missing(self) -> tuple[int, ...]:
        """Places of the filings between the first and the last that lack it."""
        return tuple(at for at in range(self.first, self.last) if not self.factors[at])

    @property
    def gone(self) -> bool:
        """True where the newest filing lacks it."""
        return not self.factors[-1]

    @property
    def members(self) -> tuple[FactorAt, ...]:
        """Its factors in all filings, the oldest first."""
        return tuple(FactorAt(at, number) for at, numbers in enumerate(self.factors) for number in numbers)

    def steps_to(self, filing: int) -> tuple[Step, ...]:
        """Return the steps that end in a filing; none where it lacks the risk, or has it first."""
        return tuple(step for step in self.steps if step.later == filing)

    def steps_from(self, filing: int) -> tuple[Step, ...]:
        """Return the steps that begin in a filing."""
        return tuple(step for step in self.steps if step.earlier == filing)


class OrderDoubt(StrEnum):
    """Why the order of the filings, or that they belong together, is doubtful."""

    SAME_FILE = "same file"
    """The same file was given more than once."""
    SAME_YEAR = "same year"
    """Several filings of one year, none of which amends another."""
    AMENDMENT = "amendment"
    """One filing amends another one of the same year: it stands after it."""
    NO_YEAR = "no year"
    """A filing does not tell its year: it stands by its name."""
    OTHER_COMPANY = "other company"
    OTHER_FORM = "other form"


@dataclass(frozen=True, slots=True)
class DoubtfulOrder:
    """What a reader should know of the filings before trusting the history."""

    kind: OrderDoubt
    filings: tuple[int, ...]
    """Places of the filings it is about, oldest first."""
    words: tuple[str, ...] = ()
    """What each of them says, where they say different things: companies, forms, the year they share."""


# Without slots, for the look-ups are made once, when first asked for.
@dataclass(frozen=True)
class History(InNotebooks):
    """Several filings, oldest first, and the life of every risk in them."""

    filings: tuple[Filing, ...]
    lineages: tuple[Lineage, ...]
    """Those of the newest filing in its order, then those that are gone, the latest first."""
    notes: tuple[DoubtfulOrder, ...] = ()

    @cached_property
    def _lineage_by_factor(self) -> Mapping[FactorAt, Lineage]:
        return {member: lineage for lineage in self.lineages for member in lineage.members}

    @cached_property
    def lineage(self) -> Mapping[str, Lineage]:
        """The lineages by their ids."""
        return {lineage.id: lineage for lineage in self.lineages}

    def lineage_of(self, factor: FactorAt) -> Lineage:
        """Return the one lineage that a factor belongs to.

        Raises:
            KeyError: No filing has such a factor.
        """
        return self._lineage_by_factor[factor]

    def factor(self, at: FactorAt) -> Factor:
        """Return a factor."""
        return self.filings[at.filing].factors[at.number - 1]

    def factors(self, lineage: Lineage, filing: int) -> tuple[Factor, ...]:
        """Return the factors that a lineage has in a filing."""
        return tuple(self.filings[filing].factors[number - 1] for number in lineage.factors[filing])

    def length(self, lineage: Lineage, filing: int) -> int:
        """Return how many characters a lineage has in a filing, headings among them."""
        return sum(len(part.text) for factor in self.factors(lineage, filing) for part in factor.parts)

    def text(self, step: Step, placed: PlacedSpan) -> str:
        """Return the words at a place that a step tells of, as one of its shifts does."""
        filing = step.earlier if placed.place.side is FilingSide.OLD else step.later
        factor = self.filings[filing].factors[number_of(placed.place.factor) - 1]
        return placed.span.of(factor.parts[placed.place.part].text)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The comparisons (earlier, later) that its steps are made of, neighbours of the newest filing
        first."""
        found = {(step.earlier, step.later) for lineage in self.lineages for step in lineage.steps}
        return tuple(sorted(found, key=lambda span: (span[1] - span[0], -span[1])))

    def steps(self) -> Iterator[tuple[Lineage, Step]]:
        """Every step with its lineage, in the order of the lineages."""
        for lineage in self.lineages:
            for step in lineage.steps:
                yield lineage, step
