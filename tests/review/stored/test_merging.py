"""A review that was saved elsewhere is added: the later mark holds, and no note is lost."""

from __future__ import annotations

from tests.builders import PairSpec, build_comparison
from viewer.review import Entry, Mark, Review
from viewer.review.stored.merging import merged

TEXTS = ("Fuel may be dearer.", "We depend on ports.", "Storms may come.")
COMPARED = build_comparison([PairSpec(rows=[(text, text)]) for text in TEXTS])
FUEL, PORTS, STORMS = COMPARED.pairs
EMPTY = Review(COMPARED.old.sha256, COMPARED.new.sha256)


def test_of_two_marks_the_later_holds_and_all_notes_stay() -> None:
    elsewhere = EMPTY.with_entry(FUEL, Entry(Mark.REVIEWED, "held")).with_entry(PORTS, Entry(note="early"))
    kept = EMPTY.with_entry(PORTS, Entry(Mark.FLAGGED, "late")).with_entry(STORMS, Entry(note="own"))
    both = merged(kept, elsewhere)
    assert [both.entry(pair) for pair in COMPARED.pairs] == [
        Entry(Mark.REVIEWED, "held"),
        Entry(Mark.FLAGGED, "early\n\nlate"),
        Entry(note="own"),
    ]
