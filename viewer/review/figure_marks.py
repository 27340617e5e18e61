"""What the reviewer says of single figures: checked, wrong, needs a source, a note, another counterpart.

The case: of 300 figures a reviewer has checked 120 against the source, then points at the section by hand,
and every factor gets another number. So a figure is known by its name (see
:mod:`viewer.review.figure_names`), not by an id. A mark belongs to a figure *and* its counterpart: with
another counterpart the difference is another one, so the mark is gone and the entry says that it is outdated.
The note stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from viewer.comparison.model import FigureChange
from viewer.review.acts.stamps import later, latest, next_stamp, now
from viewer.review.check import Check
from viewer.review.figure_names import FigureName, FigureNames


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """What the reviewer has said of one row of the ledger."""

    check: Check = Check.NONE
    note: str = ""
    outdated: bool = False
    """True where it had a mark and its counterpart is another one since."""

    @property
    def says_something(self) -> bool:
        """True where there is a mark, a note, or a mark that is outdated."""
        return bool(self.check or self.note or self.outdated)


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A mark and a note on a figure: the new one of a row, or the old one where there is no new one."""

    figure: FigureName
    counterpart: FigureName | None
    """The old figure that stood beside it when the mark was made."""
    check: Check = Check.NONE
    note: str = ""
    updated: str = ""
    """When it was said (see :mod:`viewer.review.acts.stamps`): the later of two records wins."""
    versions: tuple[str, ...] = field(default=(), compare=False)
    """The acts that the note comes from."""
    checked: tuple[str, ...] = field(default=(), compare=False)
    """The acts that the mark comes from."""
    carried: bool = field(default=False, compare=False)
    """True where it was said of a figure in other words, and found to be about this one."""


@dataclass(frozen=True, slots=True)
class MatchRecord:
    """The counterpart that the reviewer chose for a new figure."""

    new: FigureName
    old: FigureName | None
    """None: it has no counterpart."""
    automatic: bool = False
    """True where the choice was taken back: the comparison says what belongs together, as ever."""
    updated: str = ""
    carried: bool = field(default=False, compare=False)
    """True where it was said of a figure in other words."""


@dataclass(frozen=True, slots=True)
class FigureMarks:
    """All that a reviewer has said of figures. Frozen: every ``with_…`` returns another value.

    Records of figures that the present comparison does not have are kept, for another setting may bring
    them back.
    """

    records: Mapping[str, FigureRecord] = field(default_factory=dict)
    """Key of the figure -> record."""
    matches: Mapping[str, MatchRecord] = field(default_factory=dict)
    """Key of the new figure -> record."""

    def __bool__(self) -> bool:
        return bool(self.records or self.matches)

    @property
    def latest(self) -> str:
        """The stamp of the last act; empty where there is none."""
        return latest((*self.records.values(), *self.matches.values()))

    @property
    def says_something(self) -> bool:
        """True where some figure has a mark or a note, be it in the present comparison or not."""
        return any(record.check or record.note for record in self.records.values())

    def entry(self, change: FigureChange, names: FigureNames) -> FigureEntry:
        """Return what has been said of a row of the ledger; an empty entry where nothing has.

        An old figure may have been marked while it stood alone, as removed. Once it is matched, the row of
        the two has its note and is outdated if it had a mark, until something is said of that row itself.

        Args:
            change: The row.
            names: The names of the figures of the row's comparison.
        """
        if not self.records:
            return FigureEntry()
        figure, counterpart = names.of_change(change)
        record = self.records.get(figure.key)
        entry = _told(record, counterpart)
        alone = self.records.get(counterpart.key) if counterpart is not None else None
        if alone is None or (record is not None and record.updated >= alone.updated):
            return entry
        note = "; ".join(dict.fromkeys(filter(None, (entry.note, alone.note))))
        outdated = entry.outdated or (bool(alone.check) and not entry.check)
        return FigureEntry(entry.check, note, outdated)

    def with_entry(self, change: FigureChange, entry: FigureEntry, names: FigureNames) -> FigureMarks:
        """Return these marks with another entry for a row of the ledger."""
        figure, counterpart = names.of_change(change)
        held = self.records.get(figure.key)
        record = held or FigureRecord(figure, counterpart)
        record = replace(
            record,
            figure=figure,
            counterpart=counterpart,
            check=entry.check,
            note=entry.note,
            updated=next_stamp(self.latest, now()),
            carried=False,
        )
        return replace(self, records=MappingProxyType({**self.records, figure.key: record}))

    def with_match(self, new: FigureName, old: FigureName | None) -> FigureMarks:
        """Return these marks with a counterpart for a new figure.

        An old figure has one counterpart: an earlier match of it by hand is taken back.

        Args:
            new: The new figure.
            old: Its counterpart; None: it has none.
        """
        at = next_stamp(self.latest, now())
        freed = {
            key: replace(match, old=None, automatic=True, updated=at)
            for key, match in self.matches.items()
            if old is not None and match.old is not None and match.old.key == old.key
        }
        matches = {**self.matches, **freed, new.key: MatchRecord(new, old, updated=at)}
        return replace(self, matches=MappingProxyType(matches))

    def without_match(self, new: FigureName) -> FigureMarks:
        """Return these marks with the choice for a new figure taken back."""
        record = MatchRecord(new, None, automatic=True, updated=next_stamp(self.latest, now()))
        return replace(self, matches=MappingProxyType({**self.matches, new.key: record}))

    def merged(self, held: FigureMarks) -> FigureMarks:
        """Return these marks together with those of ``held``; of two on one figure the later."""
        return FigureMarks(later(held.records, self.records), later(held.matches, self.matches))

    def carried(self, names: FigureNames) -> FigureMarks:
        """Return these marks carried to the figures of a comparison whose paragraphs have changed.

        A figure is found again by its text and context, where it is the only such figure of its side. Marks
        on figures that are not found again are kept as they are.
        """
        records, matches = dict(self.records), dict(self.matches)
        for record in self.records.values():
            figure = names.again(record.figure)
            if figure is not None and figure.key not in records:
                counterpart = names.again(record.counterpart) or record.counterpart
                records[figure.key] = replace(record, figure=figure, counterpart=counterpart, carried=True)
        for match in self.matches.values():
            new = names.again(match.new)
            if new is not None and new.key not in matches:
                old = names.again(match.old) or match.old
                matches[new.key] = replace(match, new=new, old=old, carried=True)
        return FigureMarks(MappingProxyType(records), MappingProxyType(matches))

    def strays(self, names: FigureNames) -> tuple[tuple[str, str, str], ...]:
        """Return ``(heading, figure, note)`` of the notes on figures that the comparison does not have."""
        return tuple(
            (record.figure.heading, record.figure.text, record.note)
            for record in self.records.values()
            if record.note and names.again(record.figure) is None
        )

    def counts(self, changes: Iterable[FigureChange], names: FigureNames) -> Mapping[Check, int]:
        """Return how many rows of a ledger have each mark."""
        found = dict.fromkeys(Check, 0)
        for change in changes:
            found[self.entry(change, names).check] += 1
        return found


def _told(record: FigureRecord | None, counterpart: FigureName | None) -> FigureEntry:
    if record is None:
        return FigureEntry()
    if record.check and _key(record.counterpart) != _key(counterpart):
        return FigureEntry(Check.NONE, record.note, outdated=True)
    return FigureEntry(record.check, record.note)


def _key(name: FigureName | None) -> str:
    return name.key if name is not None else ""
