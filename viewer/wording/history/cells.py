"""A cell of the matrix: what became of one risk in one filing, in signs and words.

The case: *retitled and edited against FY2007, 82% similar, 3 figures differ*. A cell is laid against the last
filing before it that has the risk. The matrix of the window and that of every report are made of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.factors.grounds import share_words
from viewer.comparison.model import Flag, Status
from viewer.history import History, Lineage
from viewer.language.say import say, say_as, say_count, sayable
from viewer.wording.pairs import FLAG_GLYPHS, differ_words, flag_words, shifts_counted


def risk_title(lineage: Lineage) -> str:
    """What a row is headed: the newest heading of a risk, and how many more it stands under there.

    A risk that was split into twelve is one row; who looks for the twelfth must see that there are more.
    """
    if not lineage.further:
        return lineage.heading
    return say_count(
        lineage.further, "{heading} (and {n} more)", "{heading} (and {n} more)", heading=lineage.heading
    )


class RiskState(StrEnum):
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
class RiskCell:
    """One risk in one filing."""

    lineage: Lineage
    filing: int
    state: RiskState
    earlier: int | None = None
    """The filing that it is laid against, or the last one that had it; None where there is none."""
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


STATE_GLYPHS = {
    RiskState.BEFORE: "",
    RiskState.FIRST: "○",
    RiskState.NEW: "+",
    RiskState.UNCHANGED: "=",
    RiskState.EDITED: "●",
    RiskState.GONE: "−",
    RiskState.ABSENT: "·",
}
"""The signs of a pair, and three of the history's own."""
RETURNED_GLYPH = "↩"
"""A risk that is back after years without it."""
_STATE_WORDS = sayable(
    {
        RiskState.BEFORE: "not there yet",
        RiskState.FIRST: "in the oldest filing already",
        RiskState.NEW: "new",
        RiskState.UNCHANGED: "unchanged",
        RiskState.EDITED: "edited",
        RiskState.GONE: "gone",
        RiskState.ABSENT: "still missing",
    },
    "a risk in a filing",
)


def risk_cell(history: History, lineage: Lineage, filing: int) -> RiskCell:
    """Return what became of a risk in a filing.

    Args:
        history: The filings.
        lineage: The risk.
        filing: The place of the filing.
    """
    if not lineage.factors[filing]:
        return _lacking(lineage, filing)
    length, steps = history.length(lineage, filing), lineage.steps_to(filing)
    if not steps:
        # A branch may come in beside others of its risk: then the risk itself is not new.
        state = RiskState.NEW if filing else RiskState.FIRST
        return RiskCell(lineage, filing, state, filing - 1 if filing else None, length=length)
    earlier = max(step.earlier for step in steps)
    edited = any(step.status is not Status.UNCHANGED for step in steps)
    return RiskCell(
        lineage,
        filing,
        RiskState.EDITED if edited else RiskState.UNCHANGED,
        earlier,
        returned=earlier < filing - 1,
        flags=tuple(dict.fromkeys(flag for step in steps for flag in step.flags)),
        similarity=min(step.similarity for step in steps),
        shifts=sum(step.shifts for step in steps),
        figures=sum(step.figures for step in steps),
        weight=sum(step.weight for step in steps),
        compared=all(step.compared for step in steps),
        length=length,
    )


def _lacking(lineage: Lineage, filing: int) -> RiskCell:
    before = [at for at in range(filing) if lineage.factors[at]]
    if not before:
        return RiskCell(lineage, filing, RiskState.BEFORE)
    state = RiskState.GONE if before[-1] == filing - 1 else RiskState.ABSENT
    return RiskCell(lineage, filing, state, before[-1])


def risk_glyph(cell: RiskCell) -> str:
    """Return one sign for a cell: that it is back, its weightiest flag's, or its state's."""
    if cell.returned:
        return RETURNED_GLYPH
    flag = next((flag for flag in FLAG_GLYPHS if flag in cell.flags), None)
    return FLAG_GLYPHS[flag] if flag is not None else STATE_GLYPHS[cell.state]


def risk_state_words(cell: RiskCell, names: Sequence[str]) -> list[str]:
    """Return what became of the risk: ``["back after FY2004", "edited", "retitled"]``.

    Args:
        cell: The cell.
        names: What the filings are called, as :func:`~viewer.wording.history.years.filing_names` has it.
    """
    words = [say_as("a risk in a filing", _STATE_WORDS[cell.state])]
    if cell.returned and cell.earlier is not None:
        words.insert(0, say("back after {year}", year=names[cell.earlier]))
    if cell.state is RiskState.GONE:
        back = next((at for at in range(cell.filing, len(names)) if cell.lineage.factors[at]), None)
        if back is not None:
            words.append(say("back in {year}", year=names[back]))
    return [*words, *(flag_words(flag) for flag in FLAG_GLYPHS if flag in cell.flags)]


def risk_facts(cell: RiskCell, names: Sequence[str]) -> list[str]:
    """Return all there is to say of a cell, the most important first."""
    words = risk_state_words(cell, names)
    if cell.similarity is not None and cell.earlier is not None and cell.state is RiskState.EDITED:
        share, year = share_words(cell.similarity), names[cell.earlier]
        words.append(say("{share} similar to {year}", share=share, year=year))
    words += counts_words(cell.shifts, cell.figures)
    if not cell.compared:
        words.append(say("not compared yet"))
    if cell.length:
        words.append(say_count(cell.length, "{n} character", "{n} characters"))
    return words


def risk_cell_words(cell: RiskCell, names: Sequence[str]) -> str:
    """Return a cell as it is told to those who do not see it: ``FY2011: edited, 82% similar to FY2007``."""
    return say("{year}: {facts}", year=names[cell.filing], facts=", ".join(risk_facts(cell, names)))


def counts_words(shifts: int, figures: int) -> list[str]:
    """Return what is counted in a step: ``["1 shift of meaning", "3 figures differ"]``."""
    words = [shifts_counted(shifts)] if shifts else []
    return [*words, differ_words(figures)] if figures else words
