"""A history as text for a terminal: a column for each filing, a line for each risk.

::

    2020   2021   2022   2023
    ○      −      ↩      =       r3    Our margins depend on the price of fuel.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.comparison.model import Flag, Status
from viewer.history.model import History, Lineage
from viewer.wording.history.cells import RETURNED_GLYPH, STATE_GLYPHS, RiskState, risk_title
from viewer.wording.history.years import filing_names
from viewer.wording.pairs import FLAG_GLYPHS, FLAG_WORDS, GLYPHS, STATUS_WORDS, counted
from viewer.wording.readings.filings import file_name
from viewer.wording.readings.histories import order_words
from viewer.wording.shifts import CAME_TRUE_GLYPH, SHIFT_GLYPH

_FISCAL = "FY"
"""Stands before each year elsewhere, and says nothing in a column of years."""
_LEAST_WIDTH = 6
"""Columns of a terminal for a filing: a year, and two blanks."""
_HEADING = 100
"""Characters of a heading that are shown."""


def render_history_text(history: History) -> str:
    """Return the matrix of risks and filings; the risks of the newest filing first, those that are gone
    below."""
    return "\n".join(_lines(history)) + "\n"


def _lines(history: History) -> Iterator[str]:
    names = [name.removeprefix(_FISCAL) for name in filing_names(history.filings)]
    for name, filing in zip(names, history.filings, strict=True):
        yield f"{name:6} {file_name(filing)}: {counted(len(filing.factors), 'factor')}"
    yield from (f"note: {order_words(note, history.filings)}" for note in history.notes)
    rows = [(lineage, _cells(history, lineage)) for lineage in history.lineages]
    signs_shown = (cell for _, cells in rows for cell in cells)
    width = max(_LEAST_WIDTH, *(len(shown) + 2 for shown in (*names, *signs_shown)))
    yield ""
    yield "".join(f"{name:{width}}" for name in names).rstrip()
    for lineage, cells in rows:
        signs = "".join(f"{cell:{width}}" for cell in cells)
        yield f"{signs} {lineage.id:5} {_one_line(risk_title(lineage))[:_HEADING]}"
    yield ""
    yield _legend()


def _one_line(heading: str) -> str:
    """A heading without line ends, which its filing may have in it: a risk is a line of the table."""
    return " ".join(heading.split())


def _cells(history: History, lineage: Lineage) -> list[str]:
    """Return the signs of a risk in each filing."""
    return [_cell(lineage, at) for at in range(len(history.filings))]


def _cell(lineage: Lineage, filing: int) -> str:
    if not lineage.factors[filing]:
        dropped = filing > 0 and lineage.factors[filing - 1]
        return GLYPHS[Status.REMOVED] if dropped else ""
    steps = lineage.steps_to(filing)
    if not steps:
        return STATE_GLYPHS[RiskState.FIRST if filing == 0 else RiskState.NEW]
    edited = any(step.status is Status.EDITED for step in steps)
    signs = [GLYPHS[Status.EDITED if edited else Status.UNCHANGED]]
    if all(step.later > step.earlier + 1 for step in steps):
        signs.insert(0, RETURNED_GLYPH)
    signs += [sign for flag, sign in FLAG_GLYPHS.items() if any(flag in step.flags for step in steps)]
    shifts = [shift for step in steps for shift in step.shifted]
    if shifts:
        came_true = any(shift.hypothetical_came_true for shift in shifts)
        signs.append(CAME_TRUE_GLYPH if came_true else SHIFT_GLYPH)
    return "".join(signs)


def _legend() -> str:
    signs = [(STATE_GLYPHS[RiskState.FIRST], "in the oldest filing")]
    signs += [(GLYPHS[status], STATUS_WORDS[status]) for status in (Status.ADDED, Status.UNCHANGED)]
    signs += [(GLYPHS[status], STATUS_WORDS[status]) for status in (Status.EDITED, Status.REMOVED)]
    signs.append((RETURNED_GLYPH, "back"))
    signs += [(FLAG_GLYPHS[flag], FLAG_WORDS[flag]) for flag in Flag]
    signs += [(SHIFT_GLYPH, "meaning shifted"), (CAME_TRUE_GLYPH, "came true")]
    return "   ".join(f"{sign} {words}" for sign, words in signs)
