"""The tables of figures, made ready for the template: anchors, context, what the reviewer said."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from viewer.redline.ledger import LedgerPart, LedgerRow
from viewer.report.content.selection import Selection
from viewer.report.shown.cells import figures_title
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import check_words, entries_of
from viewer.wording.figures import value_words
from viewer.wording.inconsistencies import Finding
from viewer.wording.links import row_name
from viewer.wording.measures import means_two
from viewer.wording.pairs import SignedWords
from viewer.wording.snippets import NOTHING, Snippet, Snippets

NEAR = 40
"""Characters on either hand of a figure in the table: as many as stand on two lines."""


@dataclass(frozen=True, slots=True)
class LedgerView:
    """A row of the table of figures, with anchors into the text (empty where it is not shown there)."""

    row: LedgerRow
    anchor: str
    old: str
    new: str
    again: bool
    """True where the row above is of the same pair."""
    context: Snippet
    """The figure in its sentence; nothing for a quiet one."""
    old_context: Snippet
    """The old figure in its sentence, where the two sides mean different things; else nothing."""
    entry: FigureEntry

    @property
    def heading(self) -> str:
        """What the factor is named by."""
        return row_name(self.row.pair.heading)

    @property
    def numbers(self) -> str:
        """Under which numbers the factors of its figures are cited."""
        return self.row.numbers

    @property
    def marks(self) -> tuple[SignedWords, ...]:
        """The reviewer's mark."""
        return check_words(self.entry)


@dataclass(frozen=True, slots=True)
class LedgerGroup:
    """One of the tables of figures."""

    title: str
    folds: bool
    open: bool
    """True where it is not folded at first."""
    views: tuple[LedgerView, ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """Figures of one filing that cannot all be right."""

    finding: Finding
    figures: tuple[tuple[str, str], ...]
    """Each figure as the filing has it, and the anchor of its place; empty where it has none."""
    context: Snippet

    @property
    def heading(self) -> str:
        """What the factor is named by."""
        return row_name(self.finding.pair.heading)


def ledger_groups(selection: Selection, anchors: Collection[str]) -> tuple[LedgerGroup, ...]:
    """Return the tables of figures that have a row: changed, added, removed, and the quiet ones.

    Args:
        selection: What is shown.
        anchors: Those that stand in the text: a figure in a paragraph that is left out has none.
    """
    comparison = selection.comparison
    snippets, entry = Snippets(comparison), entries_of(comparison, selection.said)
    groups: dict[LedgerPart, list[LedgerView]] = {}
    for row in selection.rows:
        views = groups.setdefault(row.part, [])
        quiet = row.part is LedgerPart.QUIET
        old = row.change.old if means_two(row.change) else None
        views.append(
            LedgerView(
                row=row,
                anchor=f"f{row.number}",
                old=_anchor(row, "old", anchors) if row.change.old is not None else "",
                new=_anchor(row, "new", anchors) if row.change.new is not None else "",
                again=bool(views) and views[-1].row.pair is row.pair,
                context=NOTHING if quiet else snippets.of_change(row.change, NEAR),
                old_context=NOTHING if quiet or old is None else snippets.of(old, NEAR),
                entry=entry(row.change),
            )
        )
    return tuple(
        LedgerGroup(
            title=figures_title(selection, part, [view.row for view in views]),
            folds=part is not LedgerPart.CHANGED,
            open=part is not LedgerPart.QUIET,
            views=tuple(views),
        )
        for part, views in groups.items()
    )


def _anchor(row: LedgerRow, side: str, anchors: Collection[str]) -> str:
    """The place of a figure in the text; in a redline, both sides may have one; else nothing."""
    for name in (side, "new", "old"):
        if f"f{row.number}-{name}" in anchors:
            return f"f{row.number}-{name}"
    return ""


def finding_views(selection: Selection, anchors: Collection[str]) -> tuple[FindingView, ...]:
    """Return the inconsistencies with the anchors of their figures."""
    findings = selection.findings
    if not findings:
        return ()
    rows = {id(row.change): row for row in selection.every_row}
    snippets = Snippets(selection.comparison)
    return tuple(
        FindingView(
            finding=finding,
            figures=tuple(
                (
                    value_words(placed.figure),
                    _anchor(rows[id(change)], finding.side, anchors) if change else "",
                )
                for placed, change in zip(finding.inconsistency.figures, finding.changes, strict=True)
            ),
            context=snippets.of(finding.inconsistency.figures[0]),
        )
        for finding in findings
    )
