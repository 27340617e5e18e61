"""What became of one risk in one filing: *retitled and edited against FY2007, 82% similar, 3 figures
differ*.

A cell is laid against the last filing before it that has the risk. What the alignment of the two filings
tells is there at once, the rest once they have been compared: ``compared`` says which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.model import Flag, Status
from viewer.desktop.history.told import Said, Span
from viewer.history import FactorAt, History, Lineage
from viewer.review import Mark

Told = Mapping[Span, Said]
"""What the reviewer says of the pairs of two filings, as far as it is known."""


class CellState(StrEnum):
    """Whether a filing has the risk, and had it before."""

    BEFORE = "before"
    """Not yet: it came in later."""
    FIRST = "first"
    """There in the oldest filing: nothing before to compare it with."""
    NEW = "new"
    UNCHANGED = "unchanged"
    EDITED = "edited"
    GONE = "gone"
    """The first filing that lacks it."""
    ABSENT = "absent"
    """A later filing that lacks it still."""


@dataclass(frozen=True, slots=True)
class CellMarks:
    """What the reviewer says of the pairs of a cell."""

    reviewed: bool = False
    """All of them."""
    flagged: bool = False
    """Any of them, as in the rest."""
    outdated: bool = False
    notes: int = 0


_UNMARKED = CellMarks()


@dataclass(frozen=True, slots=True)
class Cell:
    """One risk in one filing."""

    lineage: Lineage
    filing: int
    state: CellState
    earlier: int | None = None
    """The filing that it is laid against; None where there is none."""
    returned: bool = False
    """Whether filings between the two lack the risk."""
    flags: tuple[Flag, ...] = ()
    similarity: float | None = None
    """To the earlier text, the lowest where several factors go on; None where there is nothing to compare."""
    shifts: int = 0
    figures: int = 0
    weight: float = 0.0
    compared: bool = True
    """Whether counts and weight are known; the two filings were only aligned where not."""
    length: int = 0
    """Characters in this filing."""
    share: float = 0.0
    """Of the longest risk of the history, 0 to 1."""
    marks: CellMarks = _UNMARKED

    @property
    def has_text(self) -> bool:
        """Whether the filing has the risk."""
        return bool(self.lineage.factors[self.filing])

    @property
    def changed(self) -> bool:
        """Whether something became of the risk here: it came, went, came back or was changed."""
        return self.state in (CellState.NEW, CellState.EDITED, CellState.GONE) or self.returned

    @property
    def at(self) -> FactorAt | None:
        """The factor to show: its own, or the last one before it went; None before it came."""
        for filing in (self.filing, self.earlier):
            numbers = self.lineage.factors[filing] if filing is not None else ()
            if filing is not None and numbers:
                return FactorAt(filing, numbers[0])
        return None


def cell_of(history: History, lineage: Lineage, filing: int, longest: int, said: Told) -> Cell:
    """Return a cell.

    Args:
        history: What is shown.
        lineage: The row.
        filing: The column.
        longest: Characters of the longest risk in any filing.
        said: What the reviewer says.
    """
    length, steps = history.length(lineage, filing), lineage.steps_to(filing)
    share = length / longest if longest else 0.0
    if not lineage.factors[filing]:
        return _lacking(lineage, filing, said)
    if not steps:
        state = CellState.NEW if filing else CellState.FIRST
        earlier = filing - 1 if filing else None
        marks = marks_of(lineage, earlier, filing, said)
        return Cell(lineage, filing, state, earlier, length=length, share=share, marks=marks)
    earlier = max(step.earlier for step in steps)
    edited = any(step.status is not Status.UNCHANGED for step in steps)
    return Cell(
        lineage,
        filing,
        CellState.EDITED if edited else CellState.UNCHANGED,
        earlier,
        returned=earlier < filing - 1,
        flags=tuple(dict.fromkeys(flag for step in steps for flag in step.flags)),
        similarity=min(step.similarity for step in steps),
        shifts=sum(step.shifts for step in steps),
        figures=sum(step.figures for step in steps),
        weight=sum(step.weight for step in steps),
        compared=all(step.compared for step in steps),
        length=length,
        share=share,
        marks=marks_of(lineage, earlier, filing, said),
    )


def _lacking(lineage: Lineage, filing: int, said: Told) -> Cell:
    before = [at for at in range(filing) if lineage.factors[at]]
    if not before:
        return Cell(lineage, filing, CellState.BEFORE)
    state = CellState.GONE if before[-1] == filing - 1 else CellState.ABSENT
    return Cell(lineage, filing, state, before[-1], marks=marks_of(lineage, before[-1], filing, said))


def marks_of(lineage: Lineage, earlier: int | None, filing: int, said: Told) -> CellMarks:
    """Return what the reviewer says of a risk in two filings."""
    if earlier is None or (earlier, filing) not in said:
        return _UNMARKED
    here, before = lineage.factors[filing], lineage.factors[earlier]
    ids = [f"n{number}" for number in here] or [f"o{number}" for number in before]
    entries = [said[earlier, filing][one] for one in ids if one in said[earlier, filing]]
    if not entries:
        return _UNMARKED
    return CellMarks(
        reviewed=len(entries) == len(ids) and all(Mark.REVIEWED in entry.mark for entry in entries),
        flagged=any(Mark.FLAGGED in entry.mark for entry in entries),
        outdated=any(entry.outdated for entry in entries),
        notes=max(len(entry.notes) for entry in entries),
    )
