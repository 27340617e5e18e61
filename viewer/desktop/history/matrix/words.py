"""A cell of the matrix in signs and words, so that nothing is told by colour alone: *✎ edited, retitled,
82% similar*."""

from __future__ import annotations

from viewer.desktop.history.matrix.cell import Cell, CellState
from viewer.filings.model import Filing
from viewer.language.say import say, say_as, say_count, sayable
from viewer.language.told import say_told
from viewer.wording.pairs import FLAG_GLYPHS, differ_words, flag_words, shifts_counted

CELL_GLYPHS = {
    CellState.BEFORE: "",
    CellState.FIRST: "○",
    CellState.NEW: "+",
    CellState.UNCHANGED: "=",
    CellState.EDITED: "●",
    CellState.GONE: "−",
    CellState.ABSENT: "·",
}
"""The signs of the tree, and three of the history's own."""
RETURNED_GLYPH = "↩"
"""A risk that is back after years without it."""
_STATE_WORDS = sayable(
    {
        CellState.BEFORE: "not there yet",
        CellState.FIRST: "there from the first filing on",
        CellState.NEW: "new",
        CellState.UNCHANGED: "unchanged",
        CellState.EDITED: "edited",
        CellState.GONE: "gone",
        CellState.ABSENT: "still missing",
    },
    "a risk in a filing",
)


def filing_year(filing: Filing) -> str:
    """Return what a column is called by in a sentence: ``FY2011``, or the name of the file."""
    return f"FY{filing.fiscal_year}" if filing.fiscal_year else file_name(filing)


def file_name(filing: Filing) -> str:
    """Return the name of a filing's file."""
    return filing.path.replace("\\", "/").rsplit("/", 1)[-1]


def column_head(filing: Filing) -> str:
    """Return the head of a column: ``20-F FY2011``."""
    return " ".join(filter(None, (filing.form, filing_year(filing))))


def cell_glyph(cell: Cell) -> str:
    """Return one sign for a cell: that it is back, its weightiest flag's, or its state's."""
    if cell.returned:
        return RETURNED_GLYPH
    flag = next((flag for flag in FLAG_GLYPHS if flag in cell.flags), None)
    return FLAG_GLYPHS[flag] if flag is not None else CELL_GLYPHS[cell.state]


def state_words(cell: Cell, filings: tuple[Filing, ...]) -> list[str]:
    """Return what became of the risk: ``["back after FY2004", "edited", "retitled"]``."""
    words = [say_as("a risk in a filing", _STATE_WORDS[cell.state])]
    if cell.returned and cell.earlier is not None:
        words.insert(0, say("back after {year}", year=filing_year(filings[cell.earlier])))
    if cell.state is CellState.GONE:
        back = next((at for at in range(cell.filing, len(filings)) if cell.lineage.factors[at]), None)
        if back is not None:
            words.append(say("back in {year}", year=filing_year(filings[back])))
    return [*words, *(flag_words(flag) for flag in FLAG_GLYPHS if flag in cell.flags)]


def marks_words(cell: Cell) -> list[str]:
    """Return what the reviewer says of a cell's pairs: ``["reviewed", "has a note"]``."""
    marks = cell.marks
    words = []
    if marks.reviewed and not marks.outdated:
        words.append(say("reviewed"))
    if marks.outdated:
        words.append(say("reviewed before its text changed"))
    if marks.flagged:
        words.append(say("flagged"))
    if marks.notes == 1:
        words.append(say("has a note"))
    elif marks.notes:
        words.append(say_count(marks.notes, "has {n} note", "has {n} notes"))
    return words


def facts_of(cell: Cell, filings: tuple[Filing, ...]) -> list[str]:
    """Return all there is to say of a cell, the most important first."""
    words = state_words(cell, filings)
    if cell.similarity is not None and cell.earlier is not None:
        year = filing_year(filings[cell.earlier])
        words.append(say("{share} similar to {year}", share=f"{cell.similarity:.0%}", year=year))
    if cell.shifts:
        words.append(shifts_counted(cell.shifts))
    if cell.figures:
        words.append(differ_words(cell.figures))
    if not cell.compared:
        words.append(say("not compared yet"))
    words += marks_words(cell)
    if cell.length:
        words.append(say_count(cell.length, "{n} character", "{n} characters"))
    return words


def cell_words(cell: Cell, filings: tuple[Filing, ...]) -> str:
    """Return a cell as it is told to those who do not see it: ``FY2011: edited, 82% similar to FY2007``."""
    facts = ", ".join(facts_of(cell, filings))
    return say("{year}: {facts}", year=filing_year(filings[cell.filing]), facts=facts)


def heading_words(cell: Cell) -> str:
    """Return the heading of a cell's risk."""
    return say_told(cell.lineage.heading)
