"""What the reviewer adds to a comparison: marks and notes on pairs, and which factors belong together.

The case: a reviewer marks 200 pairs, then a setting changes, the section is pointed at by hand, or a newer
version segments better. Ids such as ``p7`` then mean another pair. So nothing here is kept by id:

* a *mark* belongs to a content, the exact texts of both sides: where they are the same the mark stays, where
  they differ it is gone and the entry says that it is outdated;
* a *note* belongs to the risk (:mod:`viewer.review.notes.note`), and follows it when its text changes (see
:mod:`viewer.review.carry`);
* a *manual pair* belongs to the factors that it names, known by their texts
  (see :mod:`viewer.review.kept_pairs`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Flag
from types import MappingProxyType

from viewer.comparison.model import Comparison, Pair
from viewer.filings.model import Factor, Filing
from viewer.language.say import sayable
from viewer.review.acts.act import Act, new_name, user
from viewer.review.acts.stamps import latest, next_stamp, now
from viewer.review.figure_marks import FigureMarks
from viewer.review.notes.anchors import Anchor
from viewer.review.notes.note import Note, all_words, in_order
from viewer.review.pairing.content import PairContent, content_of, digest_of
from viewer.review.sign_off import SignOff

FACTOR_HASH = 24
"""Hexadecimal digits of the hash of each factor in the key of a manual pair: 96 bits."""

__all__ = [
    "FACTOR_HASH",
    "Entry",
    "FactorPrint",
    "FilingContent",
    "KeptPair",
    "Mark",
    "PairContent",
    "Record",
    "Review",
    "content_of",
    "parts_of",
    "print_of",
]


class Mark(Flag):
    """What the reviewer says of a pair in a word. Both may hold: what was flagged can be reviewed."""

    NONE = 0
    REVIEWED = 1
    FLAGGED = 2

    @property
    def words(self) -> tuple[str, ...]:
        """The marks that hold, by name: ``("reviewed", "flagged")``."""
        return tuple(_MARK_WORDS[one] for one in self)

    @property
    def weightiest(self) -> str:
        """One mark for readers that know of one only: what asks for another look outweighs what is done."""
        return (self.words or ("",))[-1]

    @classmethod
    def of(cls, words: Iterable[str]) -> Mark:
        """Return the marks with these names.

        Raises:
            ValueError: there is no such mark.
        """
        named = {word: one for one, word in _MARK_WORDS.items()}
        marks = cls.NONE
        for word in words:
            if word not in named:
                raise ValueError(f"{word!r} is no mark")
            marks |= named[word]
        return marks


_MARK_WORDS = sayable({Mark.REVIEWED: "reviewed", Mark.FLAGGED: "flagged"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What the reviewer has said of one pair."""

    mark: Mark = Mark.NONE
    note: str = ""
    """The words of all its notes and their answers, set apart by blank lines."""
    outdated: bool = False
    """True where the pair had been reviewed and its content has changed since."""
    notes: tuple[Note, ...] = field(default=(), compare=False)
    """Its notes as they are read, each followed by its answers."""


@dataclass(frozen=True, slots=True)
class Record:
    """A mark on a content, and the thread whose notes go with it."""

    content: PairContent
    thread: str
    mark: Mark = Mark.NONE
    outdated: bool = False
    updated: str = ""
    """When it was said (see :mod:`viewer.review.acts.stamps`): of two the later holds; empty: never."""
    carried: bool = field(default=False, compare=False)
    """True where it was said of other texts, and found to be about these: nothing of it is kept for them."""
    also: tuple[str, ...] = ()
    """Further threads whose notes stand here: those of the pairs that the reviewer made one."""
    versions: tuple[str, ...] = field(default=(), compare=False)
    """The acts that its marks come from: what is said next is said knowing these."""

    @property
    def threads(self) -> tuple[str, ...]:
        """The threads whose notes stand here; what is written here goes to the first."""
        return (self.thread, *self.also)


@dataclass(frozen=True, slots=True)
class FactorPrint:
    """What a factor is known by when its filing is read again."""

    text: str
    """SHA-256 of heading and paragraphs."""
    body: str
    """SHA-256 of the paragraphs; empty where there are none."""
    heading: str
    number: int
    """Its place in the section: tells factors with the same text apart."""


@dataclass(frozen=True, slots=True)
class KeptPair:
    """A manual pair as it is kept. An empty side: the factors have no counterpart."""

    old: tuple[FactorPrint, ...]
    new: tuple[FactorPrint, ...]
    updated: str = ""
    """When it was said: the later of two wins."""
    withdrawn: bool = False
    """True where the reviewer took it back: kept so that another window's copy does not bring it back."""

    @property
    def key(self) -> str:
        """Name of the pair in a review: the same for the same factors."""
        sides = (
            ",".join(sorted(f"{one.text[:FACTOR_HASH]}.{one.number}" for one in s))
            for s in (self.old, self.new)
        )
        return ":".join(sides)


@dataclass(frozen=True, slots=True)
class FilingContent:
    """What a filing is known by whatever the bytes of its file: the same after another download."""

    company: str | None
    form: str | None
    fiscal_year: int | None
    factors: tuple[FactorPrint, ...]

    @classmethod
    def of(cls, filing: Filing) -> FilingContent:
        """Return what ``filing`` is known by."""
        factors = tuple(print_of(factor) for factor in filing.factors)
        return cls(filing.company, filing.form, filing.fiscal_year, factors)


def print_of(factor: Factor) -> FactorPrint:
    """Return what ``factor`` is known by."""
    body = "\n".join(paragraph.text for paragraph in factor.paragraphs)
    return FactorPrint(
        text=digest_of(factor.text),
        body=digest_of(body) if body else "",
        heading=factor.heading.text,
        number=factor.number,
    )


def parts_of(note: str) -> tuple[str, ...]:
    """Return the paragraphs of a note, which blank lines set apart."""
    return tuple(part.strip() for part in note.split("\n\n") if part.strip())


def _frozen(mapping: Mapping[str, Record]) -> Mapping[str, Record]:
    return MappingProxyType(dict(mapping))


@dataclass(frozen=True, slots=True)
class Review:
    """The marks and notes on the comparison of two files, named by their SHA-256.

    Frozen: every ``with_…`` returns another review. Records of contents that the present comparison
    does not show are kept, so that going back to an earlier setting brings their marks back.
    """

    old_sha256: str
    new_sha256: str
    records: Mapping[str, Record] = field(default_factory=dict)
    """PairContent key -> record."""
    notes: Mapping[str, Note] = field(default_factory=dict)
    """Id -> note."""
    pairs: Mapping[str, KeptPair] = field(default_factory=dict)
    """Key -> manual pair, those that were taken back included."""
    figures: FigureMarks = field(default_factory=FigureMarks)
    """Marks and notes on single figures, and counterparts chosen by hand."""
    filings: tuple[FilingContent, FilingContent] | None = None
    """What the old and the new filing said, by which the review is found when their files have other bytes;
    None in reviews that an older factordiff saved."""
    declined: tuple[str, ...] = ()
    """Names of reviews of the same filings that the reviewer took back: they are not used by themselves."""
    sign_off: SignOff = field(default_factory=SignOff)
    """Its title, how far it is, and who signed it."""
    acts: tuple[Act, ...] = field(default=(), compare=False, repr=False)
    """All acts that the review comes from, in their order, those not written yet last."""
    warnings: tuple[str, ...] = ()
    """What the reviewer must be told about the file that this was read from; one line each."""

    @property
    def name(self) -> str:
        """What the review is kept under: the files that it is of."""
        return f"{self.old_sha256}-{self.new_sha256}"

    @property
    def latest(self) -> str:
        """The stamp of the last act; empty where there is none."""
        own = (self.records.values(), self.notes.values(), self.pairs.values())
        last = max((act.said for act in self.acts), default="")
        return max(*(latest(acts) for acts in own), self.figures.latest, last)

    @property
    def says_something(self) -> bool:
        """Whether anything holds that the reviewer said, be it on what is shown now or not."""
        return (
            any(record.mark or record.outdated for record in self.records.values())
            or any(note.text for note in self.notes.values())
            or any(not pair.withdrawn for pair in self.pairs.values())
            or any(not match.automatic for match in self.figures.matches.values())
            or self.figures.says_something
        )

    def entry(self, pair: Pair) -> Entry:
        """Return what has been said of ``pair``; an empty entry where nothing has."""
        return self.entry_on(content_of(pair).key)

    def entry_on(self, key: str) -> Entry:
        """Return the entry on a content by its key, which takes long to work out."""
        record = self.records.get(key)
        if record is None:
            return Entry()
        notes = self.notes_of(record.threads)
        return Entry(record.mark, all_words(notes), record.outdated, notes)

    def notes_of(self, threads: Collection[str]) -> tuple[Note, ...]:
        """Return the notes of some threads as they are read."""
        return in_order(note for note in self.notes.values() if note.thread in threads)

    def with_entry(self, pair: Pair, entry: Entry) -> Review:
        """Return this review with ``entry`` for ``pair``. A pair marked reviewed is not outdated.

        Another note is written over all that the pair has: the first has its words then, the others are
        deleted. To change one of several see :meth:`with_note`.
        """
        record = self._record_of(content_of(pair), next_stamp(self.latest, now()))
        outdated = entry.outdated and Mark.REVIEWED not in entry.mark
        record = replace(record, mark=entry.mark, outdated=outdated)
        notes = self.notes_of(record.threads)
        if entry.note == all_words(notes):
            return self._with(record)
        first = self._written(notes[0].id if notes else new_name(), entry.note, record)
        return self._with(record, first, *(self._written(note.id, "", record) for note in notes[1:]))

    def with_note(
        self, pair: Pair, note: str, text: str, reply_to: str = "", anchor: Anchor | None = None
    ) -> Review:
        """Return this review with a note written, or written over.

        Args:
            pair: What it is on.
            note: Its id; one that no note has (see :func:`~viewer.review.acts.act.new_name`) for another
            note. text: Its words; none delete it.
            reply_to: Of another note: the id of the note that it answers.
            anchor: Of another note: what it hangs on.
        """
        record = self._record_of(content_of(pair), next_stamp(self.latest, now()))
        written = self._written(note, text, record)
        if note not in self.notes:
            written = replace(written, reply_to=reply_to, anchor=anchor)
        return self._with(record, written)

    def _record_of(self, content: PairContent, at: str) -> Record:
        """Return what is said of a content, to be said more of at some time."""
        held = self.records.get(content.key, Record(content, content.key))
        return replace(held, content=content, updated=at, carried=False)

    def _written(self, note: str, text: str, record: Record) -> Note:
        """Return a note with other words, or another note."""
        at, who = record.updated, user()
        begun = Note("", id=note, thread=record.thread, author=who, written=at)
        return replace(self.notes.get(note, begun), text=text, updated=at, editor=who)

    def _with(self, record: Record, *notes: Note) -> Review:
        return replace(
            self,
            records=_frozen({**self.records, record.content.key: record}),
            notes=MappingProxyType({**self.notes, **{note.id: note for note in notes}}),
        )

    def reviewed_count(self, comparison: Comparison) -> int:
        """Return how many of the comparison's pairs are marked reviewed."""
        return sum(1 for pair in comparison.all_pairs if Mark.REVIEWED in self.entry(pair).mark)

    def stray_notes(self, comparison: Comparison) -> tuple[tuple[str, Note], ...]:
        """Return the notes whose risk no pair of the comparison is, each with the heading that it was on.

        A note that says nothing but what notes of the comparison say is not among them.
        """
        here = {content_of(pair).key for pair in comparison.all_pairs}
        shown = {thread for key, record in self.records.items() if key in here for thread in record.threads}
        notes = [note for note in self.notes.values() if note.thread in shown]
        told = {part for note in notes for part in parts_of(note.text)}
        shown.update(thread for note in notes for thread in note.joined)
        strays = {
            record.thread: record.content.new_heading or record.content.old_heading
            for record in self.records.values()
            if record.thread not in shown
        }
        return tuple(
            (heading, note)
            for thread, heading in strays.items()
            for note in self.notes_of((thread,))
            if not told.issuperset(parts_of(note.text))
        )
