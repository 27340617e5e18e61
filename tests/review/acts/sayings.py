"""A small comparison, and random things that a reviewer may say of it, each as one step of acts."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison import compare, recompare
from viewer.comparison.model import Comparison, ManualPair
from viewer.review import Entry, Mark, Review, handed_on, with_manual
from viewer.review.acts.act import new_name
from viewer.review.acts.difference import said
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames
from viewer.review.notes.note import root_of

OLD = [
    ["Fuel may be dearer.", "Diesel cost $5 a gallon at the pumps of our depots."],
    ["Wharves may rot.", "Timber below the waterline softened in 3 of our basins."],
]
NEW = [
    ["Fuel may be dearer.", "Diesel cost $6 a gallon at the pumps of our depots."],
    ["Lenders may call.", "Covenants bind 40% of our borrowing at the bank."],
]


def filings() -> Comparison:
    """Two filings with a factor in both and one in each alone."""
    old, new = (build_filing(name, [(None, f) for f in fs]) for name, fs in (("old", OLD), ("new", NEW)))
    return compare(old, new)


PLAIN = filings()
PAIRED = recompare(PLAIN, [ManualPair(("o2",), ("n2",))])
APART = recompare(PLAIN, [ManualPair(("o1",), ()), ManualPair((), ("n1",))])
NAMES = FigureNames(PLAIN)
FIGURES = [change for pair in PLAIN.pairs for change in pair.figures]

Saying = Callable[[Review], Review]
"""From one review to the next, in one step."""


def empty() -> Review:
    """The review before anything was said."""
    return Review(PLAIN.old.sha256, PLAIN.new.sha256)


def step_of(change: Saying) -> Saying:
    """Return the saying of a change of values, as acts."""
    return lambda review: said(review, change(review), new_name())[0]


def _mark(at: int, mark: Mark, on: bool) -> Saying:
    def change(review: Review) -> Review:
        entry = review.entry(PLAIN.pairs[at])
        marks = entry.mark | mark if on else entry.mark & ~mark
        return review.with_entry(PLAIN.pairs[at], Entry(marks, entry.note, entry.outdated))

    return step_of(change)


def _note(at: int, text: str, answers: bool) -> Saying:
    """A further note on a pair, or an answer to its first one."""

    def change(review: Review) -> Review:
        notes = review.entry(PLAIN.pairs[at]).notes
        reply_to = root_of(notes[0]) if notes and answers else ""
        return review.with_note(PLAIN.pairs[at], new_name(), text, reply_to)

    return step_of(change)


def _written_over(at: int, which: int, text: str) -> Saying:
    """A note of a pair with other words, or none; nothing where there is no note."""

    def change(review: Review) -> Review:
        notes = review.entry(PLAIN.pairs[at]).notes
        return review.with_note(PLAIN.pairs[at], notes[which % len(notes)].id, text) if notes else review

    return step_of(change)


def _pairing(there: Comparison) -> Saying:
    def change(review: Review) -> Review:
        review_paired = with_manual(review, PLAIN.old, PLAIN.new, there.manual)
        return handed_on(review_paired, PLAIN, there)

    return step_of(change)


def _check(at: int, check: Check, note: str) -> Saying:
    def change(review: Review) -> Review:
        marks = review.figures.with_entry(FIGURES[at], FigureEntry(check, note), NAMES)
        return Review(**{**_fields(review), "figures": marks})

    return step_of(change)


def _match(at: int) -> Saying:
    def change(review: Review) -> Review:
        new = FIGURES[at].new
        figures = review.figures if new is None else review.figures.with_match(NAMES.of(new), None)
        return Review(**{**_fields(review), "figures": figures})

    return step_of(change)


def _fields(review: Review) -> dict[str, object]:
    return {name: getattr(review, name) for name in Review.__dataclass_fields__}


places = st.integers(0, len(PLAIN.pairs) - 1)
figures = st.integers(0, len(FIGURES) - 1)
words = st.sampled_from(["", "ask", "ask why", "see note 3"])
sayings = st.one_of(
    st.builds(_mark, places, st.sampled_from([Mark.REVIEWED, Mark.FLAGGED]), st.booleans()),
    st.builds(_note, places, words, st.booleans()),
    st.builds(_written_over, places, st.integers(0, 2), words),
    st.builds(_pairing, st.sampled_from([PAIRED, APART])),
    st.builds(_check, figures, st.sampled_from(list(Check)), words),
    st.builds(_match, figures),
)
