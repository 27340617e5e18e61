"""Marks and notes when factors are paired by hand: nothing is lost on the way there, nor on the way back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison import compare, recompare
from viewer.comparison.model import Comparison, ManualPair, Pair
from viewer.review import Entry, Mark, Review, handed_on
from viewer.review.pairing.manual import paired
from viewer.review.stored.review_json import dumps, loads

OLD = [
    ["Fuel may be dearer.", "Diesel cost five dollars a gallon at the pumps of our depots."],
    ["Wharves may rot.", "Timber below the waterline softened in the northern basin."],
]
NEW = [
    ["Fuel may be dearer.", "Diesel cost six dollars a gallon at the pumps of our depots."],
    ["Lenders may call.", "Covenants bind our borrowing under the facility of the bank."],
]
BY_HAND = ManualPair(("o2",), ("n2",))


def filings() -> Comparison:
    old, new = (build_filing(name, [(None, f) for f in fs]) for name, fs in (("old", OLD), ("new", NEW)))
    return compare(old, new)


def pair_with(comparison: Comparison, factor: str) -> Pair:
    return next(pair for pair in comparison.pairs if factor in (*pair.old, *pair.new))


def said(comparison: Comparison, **entries: Entry) -> Review:
    review = Review(comparison.old.sha256, comparison.new.sha256)
    for factor, entry in entries.items():
        review = review.with_entry(pair_with(comparison, factor), entry)
    return review


BEFORE = filings()
AFTER = recompare(BEFORE, [BY_HAND])


def there(review: Review) -> Review:
    return loads(dumps(handed_on(review, BEFORE, AFTER)))


def back(review: Review) -> Review:
    return handed_on(review, AFTER, BEFORE)


def test_the_notes_of_two_that_become_one_are_both_kept() -> None:
    review = there(said(BEFORE, o2=Entry(Mark.NONE, "old words"), n2=Entry(Mark.NONE, "new words")))
    note = review.entry(pair_with(AFTER, "o2")).note
    assert set(note.split("\n\n")) == {"old words", "new words"}
    assert review.stray_notes(AFTER) == ()


def test_undoing_gives_each_its_own_again() -> None:
    before = said(BEFORE, o2=Entry(Mark.REVIEWED, "old words"), n2=Entry(Mark.FLAGGED, "new words"))
    review = back(there(before))
    for factor in ("o2", "n2", "o1"):
        pair = pair_with(BEFORE, factor)
        assert review.entry(pair) == before.entry(pair)
    assert review.stray_notes(BEFORE) == ()


def test_what_was_written_in_between_outlives_the_undoing() -> None:
    review = there(said(BEFORE, o2=Entry(Mark.NONE, "old words"), n2=Entry(Mark.NONE, "new words")))
    review = back(review.with_note(pair_with(AFTER, "o2"), "a third", "ask"))
    notes = [review.entry(pair_with(BEFORE, factor)).note for factor in ("o2", "n2")]
    assert sorted(part for note in notes for part in note.split("\n\n")) == ["ask", "new words", "old words"]
    assert review.stray_notes(BEFORE) == ()


def test_a_note_of_one_that_is_written_over_beside_the_other_is_one_note() -> None:
    review = there(said(BEFORE, o2=Entry(Mark.NONE, "old words"), n2=Entry(Mark.NONE, "new words")))
    pair = pair_with(AFTER, "o2")
    first, second = review.entry(pair).notes
    assert (first.text, second.text) == ("old words", "new words")
    review = review.with_note(pair, first.id, "settled").with_note(pair, second.id, "")
    assert review.entry(pair).note == "settled"
    assert loads(dumps(review)).stray_notes(AFTER) == ()
    apart = back(review)
    assert apart.entry(pair_with(BEFORE, "o2")).note == "settled"
    assert apart.entry(pair_with(BEFORE, "n2")).note == ""


def test_a_flag_stays_and_a_tick_becomes_outdated() -> None:
    review = there(said(BEFORE, o2=Entry(Mark.REVIEWED), n2=Entry(Mark.FLAGGED)))
    assert review.entry(pair_with(AFTER, "o2")) == Entry(Mark.FLAGGED, "", outdated=True)


def test_unpairing_leaves_the_note_with_each_factor() -> None:
    apart = recompare(BEFORE, [ManualPair(("o1",), ()), ManualPair((), ("n1",))])
    review = handed_on(said(BEFORE, o1=Entry(Mark.REVIEWED, "about diesel")), BEFORE, apart)
    for factor in ("o1", "n1"):
        assert review.entry(pair_with(apart, factor)) == Entry(Mark.NONE, "about diesel", outdated=True)


def test_the_pairs_that_were_not_touched_keep_their_marks() -> None:
    review = there(said(BEFORE, o1=Entry(Mark.REVIEWED, "seen")))
    assert review.entry(pair_with(AFTER, "o1")) == Entry(Mark.REVIEWED, "seen")


def test_nothing_said_makes_no_records() -> None:
    empty = Review(BEFORE.old.sha256, BEFORE.new.sha256)
    assert handed_on(empty, BEFORE, AFTER) == empty


olds, news = st.sets(st.sampled_from(["o1", "o2"])), st.sets(st.sampled_from(["n1", "n2"]))


@settings(max_examples=25)
@given(st.lists(st.tuples(olds, news), min_size=1, max_size=4))
def test_no_word_of_a_note_is_lost_on_any_way_and_all_is_as_it_was_at_its_end(
    steps: list[tuple[set[str], set[str]]],
) -> None:
    before = Review(BEFORE.old.sha256, BEFORE.new.sha256)
    for pair in BEFORE.pairs:
        before = before.with_entry(pair, Entry(Mark.REVIEWED, f"note on {pair.id}"))
    notes = {f"note on {pair.id}" for pair in BEFORE.pairs}
    review, comparison = before, BEFORE
    manual: tuple[ManualPair, ...] = ()
    for left, right in steps:
        if left or right:
            manual = paired(manual, left, right)
        after = recompare(comparison, manual)
        review = loads(dumps(handed_on(review, comparison, after)))
        comparison = after
        shown = {part for pair in after.pairs for part in review.entry(pair).note.split("\n\n")}
        assert notes <= shown
        assert review.stray_notes(after) == ()
    end = recompare(comparison, ())
    review = handed_on(review, comparison, end)
    assert [review.entry(pair) for pair in end.pairs] == [before.entry(pair) for pair in BEFORE.pairs]
