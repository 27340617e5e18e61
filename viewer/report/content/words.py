"""What a report shows, in words: a line for its first page, and all of it for *How this was made*."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.comparison.model import FigureVerdict
from viewer.report.content.choices import (
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
    WhoseNotes,
)
from viewer.report.content.selection import Selection
from viewer.report.formats import ReportFormat
from viewer.wording.figures import words_of
from viewer.wording.pairs import counted

_WHICH = {
    WhichFactors.CHANGED: "the changed ones",
    WhichFactors.FLAGGED: "the flagged ones",
    WhichFactors.CHOSEN: "those that were chosen",
}
_UNCHANGED = {
    Unchanged.FOLDED: "folded into a line that counts them",
    Unchanged.LEFT_OUT: "left out where three or more stand in a row; a line counts them",
    Unchanged.SHOWN: "shown",
}
_LAYOUT = {
    ReportLayout.SIDE_BY_SIDE: "the two filings side by side",
    ReportLayout.REDLINE: "one text, with deletions and insertions in place",
}


def factor_words(selection: Selection) -> str:
    """Return how many factors are shown: ``12 of 19 factors shown: the changed ones.``"""
    every = len(selection.comparison.pairs)
    content = selection.content
    if content.factors is WhichFactors.ALL:
        shown = f"all {counted(every, 'factor')}" if every != 1 else "1 factor"
        return f"{shown[0].upper()}{shown[1:]} shown."
    return f"{len(selection.factors)} of {counted(every, 'factor')} shown: {_WHICH[content.factors]}."


def shown_words(selection: Selection, face: ReportFormat) -> str:
    """Return what is shown, for the first page: the factors, then all that is not as usual."""
    content = selection.content
    said = [factor_words(selection)]
    if selection.cut:
        said.append("The counts below are of all of them.")
    if face.rows and content.unchanged is Unchanged.LEFT_OUT:
        said.append("Unchanged paragraphs are left out where three or more stand in a row.")
    if content.verdicts is not None and face.figures:
        said.append(f"Figures listed: {_figures(selection)}.")
    left = left_out(selection)
    if left:
        said.append(f"Left out: {' and '.join(left)}.")
    if selection.review is not None and content.notes is not WhoseNotes.ALL:
        said.append(f"{_notes(selection)}.")
    return " ".join(said)


def content_lines(selection: Selection, face: ReportFormat) -> Iterator[tuple[str, str]]:
    """Give what is shown, a label and a value each, as far as a face shows it."""
    content = selection.content
    yield "Factors", factor_words(selection)
    if content.factors is WhichFactors.CHOSEN:
        yield "Chosen", ", ".join(content.chosen)
    left = left_out(selection)
    yield "Left out", " and ".join(left) if left else "nothing else"
    if face.rows:
        yield "Unchanged paragraphs", _unchanged(content, face)
        yield "Layout", _LAYOUT[content.layout]
    if face.figures:
        yield "Figures listed", _figures(selection)
    if selection.review is not None:
        yield "Marks and notes", _notes(selection)
    if content.reviewer:
        yield "Reviewer", content.reviewer


def left_out(selection: Selection) -> list[str]:
    """Return what stands beside the factors and is not shown, where there is any."""
    comparison, content = selection.comparison, selection.content
    introduction, aside = comparison.introduction, comparison.set_aside
    found = []
    if introduction is not None and not selection.has(introduction):
        found.append("the introduction")
    if not content.set_aside or (aside is not None and not selection.has(aside)):
        found.append("what was set aside as no part of any factor")
    return found


def _unchanged(content: ReportContent, face: ReportFormat) -> str:
    if content.unchanged is Unchanged.FOLDED and not face.folds:
        return "a line that counts them stands for three or more in a row"
    return _UNCHANGED[content.unchanged]


def _figures(selection: Selection) -> str:
    verdicts = selection.content.verdicts
    if verdicts is None:
        return "as usual, by what became of them"
    if not verdicts:
        return "none"
    listed = len(selection.rows)
    named = ", ".join(words_of(FigureVerdict(one)) for one in verdicts)
    return f"{listed:,} of {len(selection.every_row):,} ({named})"


def _notes(selection: Selection) -> str:
    content = selection.content
    if content.notes is WhoseNotes.NONE:
        return "No marks and notes of the review are shown"
    if content.notes is WhoseNotes.MINE:
        return f"Only marks and notes by {content.reviewer} are shown"
    return "All marks and notes of the review are shown"
