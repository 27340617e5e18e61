"""What a report shows of one comparison: its pairs, the rows of its ledger, and what of the review.

Made once for a report and asked by every face, so that the page, the PDF and the workbook leave out the same.
Numbers of figures are those of the whole ledger: figure 12 is figure 12, whatever is left out before it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.comparison.model import Comparison, FigureChange, Inconsistency, MovedPassage, Pair, Status
from viewer.comparison.places import is_factor
from viewer.comparison.replaced.replacement import Replacement, ReplacementKind
from viewer.redline.attention.first import Look, look_first
from viewer.redline.attention.replacements import ListedReplacement, listed_replacements
from viewer.redline.ledger import LedgerRow, finding_rows, numbered_rows
from viewer.report.content.choices import ReportContent, WhichFactors, WhoseNotes, whole
from viewer.report.content.values import ContentError
from viewer.report.formats import ReportFormat
from viewer.report.made.making import Making
from viewer.wording.inconsistencies import Finding, findings_of

if TYPE_CHECKING:
    from viewer.review import Review
    from viewer.review.acts.act import What


@dataclass(frozen=True)
class Selection:
    """What is shown."""

    comparison: Comparison
    content: ReportContent
    review: Review | None
    """All of it: sections and pairings by hand and the sign-off are told whatever is left out."""
    said: Review | None
    """The review whose marks and notes are shown; None where none are."""
    pairs: tuple[Pair, ...]
    """Those that are shown, with what stands beside the factors."""
    _shown: Collection[int] = field(repr=False)

    @property
    def cut(self) -> bool:
        """True where a pair is not shown."""
        return len(self.pairs) < len(self.comparison.all_pairs)

    @property
    def factors(self) -> tuple[Pair, ...]:
        """The pairs of factors that are shown."""
        return tuple(pair for pair in self.comparison.pairs if self.has(pair))

    def has(self, pair: Pair) -> bool:
        """Tell whether a pair of the comparison is shown."""
        return id(pair) in self._shown

    @cached_property
    def every_row(self) -> tuple[LedgerRow, ...]:
        """All rows of the ledger by number, shown or not."""
        return numbered_rows(self.comparison)

    @cached_property
    def rows(self) -> tuple[LedgerRow, ...]:
        """The rows of the ledger that are listed, by number."""
        return tuple(row for row in self.every_row if self.lists(row))

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The numbers of the rows that are listed."""
        return frozenset(row.number for row in self.rows)

    def lists(self, row: LedgerRow) -> bool:
        """Tell whether a row of the ledger is listed."""
        return self.has(row.pair) and self.lists_change(row.change)

    def lists_change(self, change: FigureChange) -> bool:
        """Tell whether a figure of a pair that is shown is listed."""
        verdicts = self.content.verdicts
        return verdicts is None or change.verdict.value in verdicts

    @property
    def _has_figures(self) -> bool:
        """False where no figures are to be listed."""
        return self.content.verdicts != ()

    @property
    def lists_quiet(self) -> bool:
        """True where figures that want no look were asked for: paper leaves them out by itself."""
        return self.content.verdicts is not None

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        """What to look at first, in the pairs that are shown."""
        return tuple(look for look in look_first(self.comparison) if self.has(look.pair))

    @cached_property
    def replacements(self) -> tuple[ListedReplacement, ...]:
        """What was replaced throughout, with the places in the pairs that are shown; counts are of them all.

        Of the pairs that are not shown nothing is told: neither a place of theirs, nor what is theirs alone.
        """
        found = listed_replacements(self.comparison)
        if not self.cut:
            return found
        kept = (one.only_in(self.has) for one in found)
        return tuple(one for one in kept if one.places or one.kept or self._uses(one.replacement))

    def _uses(self, term: Replacement) -> bool:
        """Tell whether the pairs that are shown use a new term."""
        if term.kind is not ReplacementKind.TERM:
            return False
        parts = self.comparison.paragraphs
        places = (place for pair in self.pairs for row in pair.rows for place in row.new)
        return any(term.new in parts[place].text for place in places)

    @cached_property
    def passages(self) -> tuple[MovedPassage, ...]:
        """The passages that moved, both places of which are shown."""
        return tuple(
            one
            for one in self.comparison.passages
            if self.has_factor(one.old.place.factor) and self.has_factor(one.new.place.factor)
        )

    @cached_property
    def inconsistencies(self) -> tuple[Inconsistency, ...]:
        """The inconsistencies of figures all of which are shown; none where no figures are."""
        if not self._has_figures:
            return ()
        return tuple(
            one
            for one in self.comparison.inconsistencies
            if all(self.has_factor(figure.place.factor) for figure in one.figures)
        )

    def has_factor(self, factor: str) -> bool:
        """Tell whether a factor of either filing, or what stands beside them, is shown, by its id."""
        pair = self.comparison.pair_of.get(factor)
        if pair is not None:
            return self.has(pair)
        return not self.cut and (is_factor(factor) or self.content.set_aside)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The inconsistencies of the pairs that are shown; none where no figures are."""
        if not self._has_figures:
            return ()
        return tuple(one for one in findings_of(self.comparison) if self.has(one.pair))

    def finding_rows(self) -> tuple[LedgerRow, ...]:
        """Return the rows of these inconsistencies."""
        if not self._has_figures:
            return ()
        return tuple(row for row in finding_rows(self.comparison) if self.has(row.pair))


def selection_of(
    comparison: Comparison, review: Review | None, making: Making, face: ReportFormat
) -> Selection:
    """Return what a report shows.

    Args:
        comparison: What the report is of.
        review: The review that goes into it.
        making: What is asked of the report.
        face: Its format: one that programs read holds all unless that is asked otherwise.

    Raises:
        ContentError: factors are chosen that are none of the comparison, or by marks without a review.
    """
    content = whole(making.content) if face.data else making.content
    mine = _mine(review, content.reviewer) if content.notes is WhoseNotes.MINE and review else review
    pairs = tuple(pair for pair in comparison.all_pairs if _beside_is_shown(pair, comparison, content))
    test = _test_of(comparison, mine, content)
    pairs = tuple(pair for pair in pairs if test(pair))
    said = None if content.notes is WhoseNotes.NONE else mine
    return Selection(comparison, content, review, said, pairs, frozenset(map(id, pairs)))


def _beside_is_shown(pair: Pair, comparison: Comparison, content: ReportContent) -> bool:
    if pair is comparison.introduction:
        return content.introduction
    return pair is not comparison.set_aside or content.set_aside


def _test_of(comparison: Comparison, review: Review | None, content: ReportContent) -> Callable[[Pair], bool]:
    if content.factors is WhichFactors.CHANGED:
        return is_changed
    if content.factors is WhichFactors.FLAGGED:
        if review is None:
            raise ContentError("the flagged factors are to be shown, and no review is in this report")
        from viewer.review.model import Mark  # late: without a review nothing of one is loaded

        return lambda pair: Mark.FLAGGED in review.entry(pair).mark
    if content.factors is WhichFactors.CHOSEN:
        chosen = frozenset(content.chosen)
        _check_there(comparison, chosen)
        return lambda pair: not chosen.isdisjoint((*pair.old, *pair.new))
    return lambda _pair: True


def is_changed(pair: Pair) -> bool:
    """Tell whether anything became of a pair: another text, place, heading, figure or meaning."""
    return bool(pair.status is not Status.UNCHANGED or pair.flags or pair.figures_changed or pair.shifts)


def _check_there(comparison: Comparison, chosen: Iterable[str]) -> None:
    known = {one for pair in comparison.all_pairs for one in (*pair.old, *pair.new)}
    for one in sorted(chosen):
        if one not in known:
            side = comparison.old if one.startswith("o") else comparison.new
            name = "old" if one.startswith("o") else "new"
            raise ContentError(
                f"there is no factor {one}: the {name} filing has {len(side.factors)}, counted from {one[0]}1"
            )


def _mine(review: Review, reviewer: str) -> Review:
    """The review with the marks and notes of one person alone, known by name; pairings stay."""
    from viewer.review.acts.act import What  # late: as above
    from viewer.review.acts.fold import standing
    from viewer.review.check import Check
    from viewer.review.model import Mark

    counted = standing(review.acts)
    last = {(act.what, act.thing): act for act in counted}
    versions = {act.version: act for act in counted}

    def own(what: What, thing: str, come_from: Iterable[str]) -> bool:
        # What was found again for other texts is known by the acts that it comes from alone.
        others = (versions[one] for one in come_from if one in versions)
        act = last.get((what, thing)) or next((one for one in others if one.what is what), None)
        return act is not None and act.who == reviewer

    records = {}
    for key, record in review.records.items():
        kept = Mark.NONE
        for mark, what in ((Mark.REVIEWED, What.REVIEWED), (Mark.FLAGGED, What.FLAGGED)):
            if mark in record.mark and own(what, key, record.versions):
                kept |= mark
        outdated = record.outdated and own(What.REVIEWED, key, record.versions)
        records[key] = replace(record, mark=kept, outdated=outdated)
    figures = {
        key: replace(
            record,
            check=record.check if own(What.CHECK, key, record.checked) else Check.NONE,
            note=record.note if own(What.FIGURE_NOTE, key, record.versions) else "",
        )
        for key, record in review.figures.records.items()
    }
    notes = {key: note for key, note in review.notes.items() if note.author == reviewer}
    return replace(
        review,
        records=MappingProxyType(records),
        notes=MappingProxyType(notes),
        figures=replace(review.figures, records=MappingProxyType(figures)),
    )
