"""A cell of the matrix on screen: what became of a risk in a filing, how long it is, and what the reviewer
says.

What became of it, in signs and words, is told in every face alike (:mod:`viewer.wording.history.cells`); a
review and the bar of the length are the window's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.desktop.history.told import Said, Span
from viewer.history import FactorAt, History, Lineage
from viewer.language.say import say, say_count
from viewer.review import Mark
from viewer.wording.history.cells import RiskCell, RiskState, risk_cell, risk_facts

Told = Mapping[Span, Said]
"""What the reviewer says of the pairs of two filings, as far as it is known."""


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

    risk: RiskCell
    share: float = 0.0
    """Its length as a share of that of the longest risk of the history, 0 to 1."""
    marks: CellMarks = _UNMARKED

    @property
    def lineage(self) -> Lineage:
        """The row."""
        return self.risk.lineage

    @property
    def filing(self) -> int:
        """The column."""
        return self.risk.filing

    @property
    def has_text(self) -> bool:
        """Whether the filing has the risk."""
        return bool(self.lineage.factors[self.filing])

    @property
    def changed(self) -> bool:
        """Whether something became of the risk here: it came, went, came back or was changed."""
        changes = (RiskState.NEW, RiskState.EDITED, RiskState.GONE)
        return self.risk.state in changes or self.risk.returned

    @property
    def at(self) -> FactorAt | None:
        """The factor to show: its own, or the last one before it went; None before it came."""
        for filing in (self.filing, self.risk.earlier):
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
    risk = risk_cell(history, lineage, filing)
    share = risk.length / longest if longest else 0.0
    return Cell(risk, share, _marks_of(risk, said))


def _marks_of(risk: RiskCell, said: Told) -> CellMarks:
    """Return what the reviewer says of a risk in a filing and the one that it is laid against."""
    if risk.earlier is None or (risk.earlier, risk.filing) not in said:
        return _UNMARKED
    there, factors = said[risk.earlier, risk.filing], risk.lineage.factors
    ids = [f"n{number}" for number in factors[risk.filing]] or [f"o{one}" for one in factors[risk.earlier]]
    entries = [there[one] for one in ids if one in there]
    if not entries:
        return _UNMARKED
    return CellMarks(
        reviewed=len(entries) == len(ids) and all(Mark.REVIEWED in entry.mark for entry in entries),
        flagged=any(Mark.FLAGGED in entry.mark for entry in entries),
        outdated=any(entry.outdated for entry in entries),
        notes=max(len(entry.notes) for entry in entries),
    )


def _marks_words(marks: CellMarks) -> list[str]:
    """Return what the reviewer says of a cell's pairs: ``["reviewed", "has a note"]``."""
    words = []
    if marks.outdated:
        words.append(say("reviewed before its text changed"))
    elif marks.reviewed:
        words.append(say("reviewed"))
    if marks.flagged:
        words.append(say("flagged"))
    if marks.notes > 1:
        words.append(say_count(marks.notes, "has {n} note", "has {n} notes"))
    elif marks.notes:
        words.append(say("has a note"))
    return words


def cell_facts(cell: Cell, names: Sequence[str]) -> list[str]:
    """Return all there is to say of a cell, what became of the risk first.

    Args:
        cell: The cell.
        names: What the filings are called.
    """
    return [*risk_facts(cell.risk, names), *_marks_words(cell.marks)]


def cell_words(cell: Cell, names: Sequence[str]) -> str:
    """Return a cell as those hear it who do not see it: ``FY2011: edited, reviewed``."""
    return say("{year}: {facts}", year=names[cell.filing], facts=", ".join(cell_facts(cell, names)))
